import type { Row } from '../../contract.ts';
import type { Draft } from '../../glide/host.ts';
import type { Kernel } from '../kernel.ts';

/**
 * Data lookup: fields follow a matching row of a matcher table (doc:r_DataLookupDefinitionsFields). Definitions are
 * not inherited by tables that extend the source table.
 */
export function applyDataLookups(kernel: Kernel, draft: Draft): void {
  if (draft.operation !== 'insert' && draft.operation !== 'update') return;
  const query = `active=true^source_table=${draft.table}^run_on_${draft.operation}=true`;
  for (const definition of kernel.store.select('dl_definition', query)) {
    lookUp(kernel, definition, draft.row);
  }
}

function lookUp(kernel: Kernel, definition: Row, row: Row): void {
  const { store } = kernel;
  const table = definition['matcher_table'] ?? '';
  if (!store.schema.table(table)) return;
  const own = `dl_definition=${definition['sys_id'] ?? ''}`;
  const matchers = store.select('dl_definition_rel_match', own);
  const found = store
    .select(table, 'active=true^ORDERBYorder')
    .find((candidate) => matchers.every((matcher) => isMatch(matcher, candidate, row)));
  if (!found) return;
  for (const setter of store.select('dl_definition_rel_set', own)) {
    const target = setter['source_table_field'] ?? '';
    if (setter['always_replace'] !== '1' && (row[target] ?? '') !== '') continue;
    row[target] = found[setter['matcher_table_field'] ?? ''] ?? '';
  }
}

/** Without "exact lookup match" an empty matcher value matches everything (doc:r_MatcherFieldDefinitionsFields). */
function isMatch(matcher: Row, candidate: Row, row: Row): boolean {
  const wanted = candidate[matcher['matcher_table_field'] ?? ''] ?? '';
  if (wanted === '' && matcher['exact_match'] !== '1') return true;
  return wanted === (row[matcher['source_table_field'] ?? ''] ?? '');
}
