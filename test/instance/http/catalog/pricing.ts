import type { Row } from '../../contract.ts';
import type { Site } from '../site.ts';
import type { AnswerSheet } from './answer-sheet.ts';
import { amountOf } from './prices.ts';

/** Price of one piece, and what recurs. */
export interface UnitPrice {
  readonly price: number;
  readonly recurring: number;
}

type Part = 'price' | 'recurring';

const CHECKBOX = '7';
const FIELDS = {
  checkBox: { price: 'price_if_checked', recurring: 'rec_price_if_checked' },
  choice: { price: 'misc', recurring: 'rec_misc' },
  lookup: { price: 'lookup_price', recurring: 'rec_lookup_price' },
} as const;

/**
 * Price of an item with the answers given: check boxes, choices, references, list collectors and lookup select boxes
 * add to it (doc:servicenow-platform/service-catalog/c_ServiceCatalogVariablePricing).
 */
export function unitPrice(site: Site, item: Row, sheet: AnswerSheet): UnitPrice {
  const questions = [
    ...sheet.answers.map(({ question, value }) => ({ variable: question.variable, value })),
    ...sheet.tables.flatMap(({ table, rows }) =>
      rows.flatMap((row) =>
        table.columns.map((variable) => ({ variable, value: row[variable['name'] ?? ''] ?? '' })),
      ),
    ),
  ];
  const total = (part: Part, base: string): number =>
    questions.reduce(
      (sum, { variable, value }) => sum + surcharge(site, variable, value, part),
      amountOf(item, base),
    );
  return { price: total('price', 'price'), recurring: total('recurring', 'recurring_price') };
}

function surcharge(site: Site, variable: Row, value: string, part: Part): number {
  if (value === '') return 0;
  switch (variable['type']) {
    case CHECKBOX:
      return value === 'true'
        ? storedPrice(site, 'item_option_new', variable, FIELDS.checkBox[part])
        : 0;
    case '3':
    case '5':
      return choicePrice(site, variable, value, part);
    case '8':
      return referencePrice(site, variable['reference'] ?? '', variable, [value], part);
    case '21':
      return referencePrice(site, variable['list_table'] ?? '', variable, value.split(','), part);
    case '18':
      return lookupPrice(site, variable, value, part);
    default:
      return 0;
  }
}

function choicePrice(site: Site, variable: Row, value: string, part: Part): number {
  const choice = site.store
    .select('question_choice', `question=${variable['sys_id'] ?? ''}`)
    .find((row) => row['value'] === value);
  return choice ? storedPrice(site, 'question_choice', choice, FIELDS.choice[part]) : 0;
}

/** Only with "Pricing implications": the price field of the records that were chosen. */
function referencePrice(
  site: Site,
  table: string,
  variable: Row,
  ids: readonly string[],
  part: Part,
): number {
  if (variable['pricing_implications'] !== '1' || !site.store.schema.table(table)) return 0;
  const field = part === 'price' ? 'price' : 'recurring_price';
  return ids.reduce((sum, id) => {
    const row = site.store.get(table, id.trim());
    const own = row && field in row ? field : `u_${field}`;
    return sum + amountOf(row, own);
  }, 0);
}

function lookupPrice(site: Site, variable: Row, value: string, part: Part): number {
  const table = variable['lookup_table'] ?? '';
  const field = variable[FIELDS.lookup[part]] ?? '';
  if (field === '' || !site.store.schema.table(table)) return 0;
  const key = variable['lookup_value'] || 'sys_id';
  return amountOf(
    site.store.select(table, '').find((row) => row[key] === value),
    field,
  );
}

/** Prices lie in `fx_price` or, without an entry there, in the field itself. */
function storedPrice(site: Site, table: string, row: Row, field: string): number {
  const entry = site.store
    .select('fx_price', `id=${row['sys_id'] ?? ''}`)
    .find((candidate) => candidate['table'] === table && candidate['field'] === field);
  return entry ? amountOf(entry, 'amount') : amountOf(row, field);
}
