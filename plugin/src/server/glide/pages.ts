import { GlideRecord } from '@servicenow/glide';
import { collect, isSysId } from './record';

/** Rows that one query of a job reads at most. */
const pageSize = 500;

/** The next rows after `last`. The query must not contain `^NQ`: the key would then bind its last part only. */
function page(table: string, query: string, last: string): GlideRecord {
  const rows = new GlideRecord(table);
  rows.addEncodedQuery(query);
  if (isSysId(last)) rows.addQuery('sys_id', '>', last);
  rows.orderBy('sys_id');
  rows.setLimit(pageSize);
  rows.query();
  return rows;
}

function nextIds(table: string, query: string, last: string): string[] {
  return collect(page(table, query, last), (row) => row.getUniqueValue());
}

/**
 * Visits the ids of every row that matches, in pages by key: rows that leave the result while they are worked on move
 * no page, and one that cannot be changed is not met again in the same pass.
 */
export function eachId(table: string, query: string, visit: (id: string) => void): void {
  let ids = nextIds(table, query, '');
  while (ids.length > 0) {
    for (const id of ids) visit(id);
    ids = ids.length < pageSize ? [] : nextIds(table, query, ids[ids.length - 1] ?? '');
  }
}

/** The same in whole pages: each row is read once, with what the caller needs of it, and the pages are worked on one by one. */
export function eachPage<T extends { readonly id: string }>(
  table: string,
  query: string,
  read: (row: GlideRecord) => T,
  visit: (rows: readonly T[]) => void,
): void {
  let last = '';
  for (;;) {
    const rows = collect(page(table, query, last), read);
    if (rows.length > 0) visit(rows);
    last = rows[rows.length - 1]?.id ?? '';
    if (rows.length < pageSize) return;
  }
}
