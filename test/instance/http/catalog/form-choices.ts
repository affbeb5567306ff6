import type { Row, Session } from '../../contract.ts';
import { lookupText } from '../../glide/answer-display.ts';
import type { Site } from '../site.ts';
import type { FormChoice } from './form-types.ts';
import { isScript, scriptText } from './script-text.ts';

/** More are not offered (doc:servicenow-platform/service-catalog/lookup-select-box). */
const MAX_LOOKUP_CHOICES = 10_000;
const NONE: FormChoice = { value: '', label: '-- None --' };

/** Choices that a variable offers to the session's user, "None" first when the variable includes it. */
export function variableChoices(site: Site, session: Session, variable: Row): FormChoice[] {
  const choices = choicesByType(site, session, variable);
  return variable['include_none'] === '1' && choices.length > 0 ? [NONE, ...choices] : choices;
}

function choicesByType(site: Site, session: Session, variable: Row): FormChoice[] {
  switch (variable['type']) {
    case '1':
      return ['Yes', 'No'].map((text) => ({ value: text, label: text }));
    case '3':
      return questionChoices(site, variable);
    case '4':
      return scale(variable);
    case '5': {
      const own = questionChoices(site, variable);
      return own.length > 0 ? own : tableChoices(site, variable);
    }
    case '18':
    case '22':
      return variable['lookup_source'] === 'choices'
        ? tableChoices(site, variable)
        : lookupChoices(site, session, variable);
    default:
      return [];
  }
}

function questionChoices(site: Site, variable: Row): FormChoice[] {
  return site.store
    .select('question_choice', `question=${variable['sys_id'] ?? ''}^inactive!=true^ORDERBYorder`)
    .map((row) => ({ value: row['value'] ?? '', label: row['text'] ?? '' }));
}

function scale(variable: Row): FormChoice[] {
  const from = Number(variable['scale_min'] ?? '') || 0;
  const to = Math.min(Number(variable['scale_max'] ?? '') || 0, from + 100);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_none, at) => {
    const text = String(from + at);
    return { value: text, label: text };
  });
}

/** Choices of a field; without any, the values that the table has in it. */
function tableChoices(site: Site, variable: Row): FormChoice[] {
  const { store } = site;
  const table = variable['choice_table'] ?? '';
  const field = variable['choice_field'] ?? '';
  const column = store.schema.table(table) && store.schema.columns(table).get(field);
  if (!column) return [];
  if (column.choices.length > 0) {
    return column.choices
      .toSorted((a, b) => a.sequence - b.sequence)
      .map(({ value, label }) => ({ value, label }));
  }
  const values = new Set(store.select(table, '').map((row) => row[field] ?? ''));
  return [...values]
    .filter((value) => value !== '')
    .sort()
    .map((value) => ({ value, label: value }));
}

function lookupChoices(site: Site, session: Session, variable: Row): FormChoice[] {
  const table = variable['lookup_table'] ?? '';
  if (!site.store.schema.table(table)) return [];
  const field = variable['lookup_value'] || 'sys_id';
  const choices = site.store
    .select(table, referenceQuery(site, session, variable), {
      limit: MAX_LOOKUP_CHOICES,
      user: { id: session.userId, name: session.userName },
    })
    .map((row) => ({ value: row[field] ?? '', label: lookupText(site.store, variable, row) }));
  if (variable['lookup_unique'] !== '1') return choices;
  const seen = new Set<string>();
  return choices.filter((choice) => !seen.has(choice.value) && seen.add(choice.value));
}

/** The reference qualifier of a variable as stored. */
export function storedQualifier(site: Site, variable: Row): string {
  const advanced = variable['reference_qual'] ?? '';
  if (variable['type'] !== '8') return advanced;
  switch (variable['use_reference_qualifier']) {
    case 'dynamic': {
      const option = variable['dynamic_ref_qual'] ?? '';
      const script = site.store.get('sys_filter_option_dynamic', option)?.['script'] ?? '';
      return script === '' ? '' : `javascript:${script}`;
    }
    case 'advanced':
      return advanced;
    default:
      return variable['reference_qual_condition'] || advanced;
  }
}

/**
 * Encoded query that limits what may be chosen for a Reference, List Collector or lookup variable. A script sees the
 * answers given so far as `current.variables`.
 */
export function referenceQuery(
  site: Site,
  session: Session,
  variable: Row,
  answers: Readonly<Record<string, string>> = {},
): string {
  const text = storedQualifier(site, variable);
  if (!isScript(text)) return text;
  return scriptText(site, session, {
    source: text,
    name: `reference qualifier of ${variable['name'] ?? ''}`,
    scopeId: variable['sys_scope'] ?? '',
    bindings: { current: { variables: answers } },
  });
}
