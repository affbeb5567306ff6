import type { ColumnDef, Row, Store } from '../../contract.ts';
import { localText } from '../../glide/display.ts';

/** The fields whose entries a journal field shows: its own, or those of all of them (doc:platform-administration/c_JournalFields). */
export function journalSources(
  column: ColumnDef,
  columns: ReadonlyMap<string, ColumnDef>,
  row: Row,
): ColumnDef[] {
  if (column.type === 'journal_input') return [column];
  return [...columns.values()].filter(
    ({ type, name }) => type === 'journal_input' && row[name] !== undefined,
  );
}

/**
 * Entries of journal fields as one text, newest first; each has its time, the name of its author and the label of its
 * field above it (doc:it-service-management/coaching/cf-assess-trainee, doc:c_GlideElementScopedAPI getJournalEntry).
 */
export function journalText(
  store: Store,
  sources: readonly ColumnDef[],
  row: Row,
  zone: string,
): string {
  const labels = new Map(sources.map(({ name, label }) => [name, label]));
  const entries = store.select(
    'sys_journal_field',
    `element_id=${row['sys_id'] ?? ''}^elementIN${[...labels.keys()].join(',')}^ORDERBYDESCsys_created_on`,
  );
  return entries
    .map((entry) => {
      const at = localText(entry['sys_created_on'] ?? '', zone);
      const label = labels.get(entry['element'] ?? '') ?? '';
      return `${at} - ${authorOf(store, entry)} (${label})\n${entry['value'] ?? ''}\n\n`;
    })
    .join('');
}

function authorOf(store: Store, entry: Row): string {
  const userName = entry['sys_created_by'] ?? '';
  const [author] = store.select('sys_user', `user_name=${userName}`, { limit: 1 });
  return author?.['name'] || userName;
}
