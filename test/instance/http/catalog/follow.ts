import type { Row } from '../../contract.ts';
import { answerDisplay } from '../../glide/answer-display.ts';
import type { Site } from '../site.ts';
import type { FormElement, FormSource, FormVariable } from './form-types.ts';

/** What a variable becomes when the variable that it follows has an answer; empty when that names no record. */
export function followedValue(site: Site, source: FormSource, answer: string): string {
  const row: Row | undefined = answer === '' ? undefined : site.store.get(source.table, answer);
  return row ? site.store.walk(row['sys_class_name'] || source.table, row, source.path) : '';
}

/** Fills variables without a value of their own from the defaults of those that they follow. */
export function fillFollowers(site: Site, elements: readonly FormElement[]): FormElement[] {
  const filled = new Map<string, FormVariable>();
  for (const element of elements) {
    if (element.kind === 'variable') filled.set(element.id, element);
  }
  return elements.map((element) => {
    if (element.kind !== 'variable' || !element.follows || element.value !== '') return element;
    const answer = filled.get(element.follows.variableId)?.value ?? '';
    const value = followedValue(site, element.follows, answer);
    if (value === '') return element;
    const variable = site.store.get('item_option_new', element.id) ?? {};
    const followed = {
      ...element,
      value,
      displayValue: answerDisplay(site.store, variable, value),
    };
    filled.set(element.id, followed);
    return followed;
  });
}
