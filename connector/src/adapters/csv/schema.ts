import type { CsvTarget } from './config.ts';
import { problem, type Row } from './client.ts';

/** Where each field of the mapping stands in a row. */
export interface Layout {
  readonly width: number;
  readonly account: number;
  readonly id: number | undefined;
  readonly enabled: number | undefined;
  readonly entitlement: number | undefined;
  readonly entitlementName: number | undefined;
  readonly scope: number | undefined;
  readonly attributes: readonly (readonly [name: string, index: number])[];
}

/** Finds every column the mapping names in the header; throws with the line when one is missing or there twice. */
export function layoutOf(header: Row, columns: CsvTarget['columns'], path: string): Layout {
  const find = (field: string, title: string): number => {
    const index = header.cells.indexOf(title);
    const where = `${path}:${header.line}`;
    if (index < 0) {
      const what = `has no column ${title} (target.columns.${field}); its header has ${header.cells.join(', ')}`;
      const todo = 'Correct target.columns or target.delimiter, or ask why the export changed.';
      throw problem('target_protocol', what, where, todo);
    }
    if (header.cells.includes(title, index + 1)) {
      throw problem(
        'target_protocol',
        `has two columns ${title}`,
        where,
        'Have one of them renamed in the export.',
      );
    }
    return index;
  };
  const optional = (field: string, title: string | undefined): number | undefined =>
    title === undefined ? undefined : find(field, title);
  const { account, id, enabled, entitlement, entitlementName, scope, ...others } = columns;
  return {
    width: header.cells.length,
    account: find('account', account),
    id: optional('id', id),
    enabled: optional('enabled', enabled),
    entitlement: optional('entitlement', entitlement),
    entitlementName: optional('entitlementName', entitlementName),
    scope: optional('scope', scope),
    attributes: Object.entries(others).map(([name, title]) => [name, find(name, title)]),
  };
}
