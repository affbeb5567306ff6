import type { Row } from '../../contract.ts';
import { answerDisplay } from '../../glide/answer-display.ts';
import {
  itemForm,
  referenceQuery,
  type FormSource,
  type FormVariable,
} from '../../http/catalog/item-form.ts';
import { bodyObject, failure, json, type Reply } from '../../http/messages.ts';
import type { DependentAnswers } from '../form-script.ts';
import type { Visit } from '../visit.ts';
import { fieldName } from './item-fields.ts';
import { orderable } from './orderable.ts';

/**
 * `POST /catalog_dependents.do?sysparm_id=…` with `{ changed, answers }`: values of the variables that follow the changed
 * one (doc:servicenow-platform/service-catalog/config-auto-populate-value-for-question-cat-builder), as far as the
 * person may read them, and the reference qualifiers whose scripts look at the answers. Nothing is stored by it.
 */
export function dependentAnswers(visit: Visit): Reply | undefined {
  const { request, session, site } = visit;
  if (request.path !== '/catalog_dependents.do') return undefined;
  const item = orderable(visit, request.query.get('sysparm_id') ?? '');
  const body = bodyObject(request);
  if (!item || !body || request.method !== 'POST')
    return failure(400, 'There is no such item, or it is not offered to you');
  const variables = itemForm(site, session, item).elements.filter(
    (element) => element.kind === 'variable',
  );
  return json(200, {
    values: followers(visit, variables, body),
    qualifiers: qualifiers(visit, variables, answersIn(body)),
  } satisfies DependentAnswers);
}

function answersIn(body: Readonly<Record<string, unknown>>): Record<string, string> {
  const { answers } = body;
  if (typeof answers !== 'object' || answers === null) return {};
  const texts = Object.entries(answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}

function followers(
  visit: Visit,
  variables: readonly FormVariable[],
  body: Readonly<Record<string, unknown>>,
): DependentAnswers['values'] {
  const { store } = visit.site;
  const { changed } = body;
  const source = variables.find((variable) => variable.id === changed);
  const answer = source ? (answersIn(body)[fieldName(source)] ?? '') : '';
  const found = variables.flatMap((variable) => {
    if (!source || variable.follows?.variableId !== source.id) return [];
    const value = readable(visit, variable.follows, answer);
    const display = answerDisplay(store, store.get('item_option_new', variable.id) ?? {}, value);
    return [[fieldName(variable), { value, display }] as const];
  });
  return Object.fromEntries(found);
}

/** The value at the end of the path; empty where the person may not read on. */
function readable(visit: Visit, source: FormSource, answer: string): string {
  const { records, store } = visit.site;
  const steps = source.path.split('.');
  const last = steps.pop() ?? '';
  let table = source.table;
  let row: Row | undefined = records.readOne(visit.session, table, answer);
  for (const step of steps) {
    const { reference = '' } = store.schema.columns(table).get(step) ?? {};
    if (!row || !store.schema.table(reference)) return '';
    row = records.readOne(visit.session, reference, row[step] ?? '');
    table = reference;
  }
  return row?.[last] ?? '';
}

function qualifiers(
  visit: Visit,
  variables: readonly FormVariable[],
  answers: Readonly<Record<string, string>>,
): Record<string, string> {
  const { site, session } = visit;
  const dependent = variables.filter((variable) => variable.qualifierIsScript);
  return Object.fromEntries(
    dependent.map((variable) => {
      const row = site.store.get('item_option_new', variable.id) ?? {};
      return [fieldName(variable), referenceQuery(site, session, row, answers)];
    }),
  );
}
