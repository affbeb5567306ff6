import type { Row } from '../../contract.ts';
import { displayValue, localText } from '../../glide/display.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { Visit } from '../visit.ts';
import { isSecret } from './field.ts';
import { zoneOf } from './model.ts';
import type { OpenRecord } from './open-record.ts';

/** One thing that happened to the record. */
interface Entry {
  readonly at: string;
  readonly by: string;
  /** Column of a journal entry; empty for changes of fields. */
  readonly element: string;
  readonly title: string;
  readonly text: string;
  readonly changes: readonly {
    readonly label: string;
    readonly from: string;
    readonly to: string;
  }[];
}

const MOST = 100;

/**
 * The activity stream (doc:platform-administration/c_ActivityFormatter): journal entries and audited changes of fields that the
 * person may read, newest first.
 */
export function activity(visit: Visit, record: OpenRecord): Part {
  if (record.isNew) return undefined;
  const entries = [...journalEntries(visit, record), ...fieldChanges(visit, record)].toSorted(
    (one, other) => other.at.localeCompare(one.at),
  );
  if (entries.length === 0) return undefined;
  const more = entries.length > MOST && html`<p class="note">The newest ${MOST} are shown.</p>`;
  return html`<section class="activity" aria-labelledby="activity">
    <h3 id="activity">Activity <span class="note">${entries.length}</span></h3>
    <ol>
      ${entries.slice(0, MOST).map((entry) => entryBlock(visit, entry))}
    </ol>
    ${more}
  </section>`;
}

function entryBlock(visit: Visit, entry: Entry): Markup {
  const changes = entry.changes.map(
    ({ label, from, to }) =>
      html`<dt>${label}</dt>
        <dd>${to || 'empty'} ${from !== '' && html`<span class="was">was ${from}</span>`}</dd>`,
  );
  return html`<li class="entry" data-element="${entry.element}">
    <p class="entry-head">
      <strong>${personName(visit, entry.by)}</strong> <span class="kind">${entry.title}</span>
      <time>${localText(entry.at, zoneOf(visit))}</time>
    </p>
    ${entry.text !== '' && html`<p class="entry-text">${entry.text}</p>`}
    ${changes.length > 0 && html`<dl>${changes}</dl>`}
  </li>`;
}

function journalEntries(visit: Visit, record: OpenRecord): Entry[] {
  const { store } = visit.site;
  const columns = store.schema.columns(record.table);
  return store
    .select('sys_journal_field', `element_id=${record.sysId}`)
    .filter((row) => mayRead(visit, record, row['element'] ?? ''))
    .toReversed()
    .map((row) => ({
      at: row['sys_created_on'] ?? '',
      by: row['sys_created_by'] ?? '',
      element: row['element'] ?? '',
      title: columns.get(row['element'] ?? '')?.label ?? '',
      text: row['value'] ?? '',
      changes: [],
    }));
}

/** Rows of one update belong together. */
function fieldChanges(visit: Visit, record: OpenRecord): Entry[] {
  const { store } = visit.site;
  const rows = store
    .select('sys_audit', `documentkey=${record.sysId}`)
    .filter((row) => mayRead(visit, record, row['fieldname'] ?? ''));
  const updates = new Map<string, Row[]>();
  for (const row of rows) {
    const key = ['sys_created_on', 'user', 'record_checkpoint'].map((name) => row[name]).join(' ');
    updates.set(key, [...(updates.get(key) ?? []), row]);
  }
  const entries = [...updates.values()].toReversed().map((update) => ({
    at: update[0]?.['sys_created_on'] ?? '',
    by: update[0]?.['user'] ?? '',
    element: '',
    title: 'Field changes',
    text: '',
    changes: update.flatMap((row) => change(visit, record, row) ?? []),
  }));
  return entries.filter((entry) => entry.changes.length > 0);
}

function change(visit: Visit, record: OpenRecord, row: Row): Entry['changes'][number] | undefined {
  const { store } = visit.site;
  const column = store.schema.columns(record.table).get(row['fieldname'] ?? '');
  if (!column || isSecret(column) || column.type.startsWith('journal')) return undefined;
  const shown = (value: string | undefined): string =>
    displayValue(store, column, value ?? '', zoneOf(visit));
  return { label: column.label, from: shown(row['oldvalue']), to: shown(row['newvalue']) };
}

function mayRead(visit: Visit, record: OpenRecord, field: string): boolean {
  const subject = { table: record.table, row: record.row };
  return visit.site.records.mayAccess(visit.session, 'read', subject, field);
}

function personName(visit: Visit, userName: string): string {
  const [user] = visit.site.store.select('sys_user', `user_name=${userName}`, { limit: 1 });
  return user?.['name'] || userName;
}
