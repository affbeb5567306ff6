import type { Row, Store } from '../contract.ts';

/** One stored row of a multi-row variable set. */
export interface StoredRow {
  readonly index: string;
  /** Answers by variable name, in the order of the columns. */
  readonly answers: Readonly<Record<string, string>>;
  readonly cells: readonly { readonly variable: Row; readonly cell: Row }[];
}

/** Rows that a record has in a multi-row variable set, from `sc_multi_row_question_answer`. */
export function storedRows(store: Store, parentId: string, setId: string): StoredRow[] {
  const byIndex = new Map<string, { variable: Row; cell: Row }[]>();
  const query = `parent_id=${parentId}^variable_set=${setId}`;
  for (const cell of store.select('sc_multi_row_question_answer', query)) {
    const variable = store.get('item_option_new', cell['item_option_new'] ?? '');
    if (!variable) continue;
    const index = cell['row_index'] ?? '';
    const cells = byIndex.get(index) ?? [];
    cells.push({ variable, cell });
    byIndex.set(index, cells);
  }
  return [...byIndex]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([index, unordered]) => {
      const cells = unordered.sort((a, b) => orderOf(a.variable) - orderOf(b.variable));
      const answers = Object.fromEntries(
        cells.map(({ variable, cell }) => [variable['name'] ?? '', cell['value'] ?? '']),
      );
      return { index, answers, cells };
    });
}

function orderOf(row: Row): number {
  return Number(row['order'] ?? '') || 0;
}
