/**
 * What happened to each grant, as rows that are only ever added (field-survey section 6: `recorded_at` beside the moment
 * something was true). Each event holds all followed values of the ledger row as the database had them after a write,
 * and the row's modification count as its version. The version decides, not the order of arrival: two writes at once may
 * leave their events in either order.
 */

export type Fields = Readonly<Record<string, string>>;

/** Column of the grant, and the column of the event that keeps it. */
const followed: readonly (readonly [string, string])[] = [
  ['state', 'to_state'],
  ['ends', 'ends'],
  ['revocation_owner', 'revocation_owner'],
  ['revocation_backup', 'revocation_backup'],
  ['revocation_group', 'revocation_group'],
  ['permit', 'permit'],
  ['first_observed_at', 'first_observed_at'],
  ['evidence_level', 'evidence_level'],
  ['revoked_at', 'revoked_at'],
  ['last_absent_proof', 'last_absent_proof'],
];

export const followedGrantColumns: readonly string[] = followed.map(([column]) => column);

export interface GrantEvent {
  readonly version: number;
  readonly sequence: number;
  /** Since when the ledger row has these values. */
  readonly at: string;
  readonly recordedAt: string;
  readonly what: string;
  /** By the names of the grant's columns. */
  readonly values: Fields;
}

/** The row of the ledger, or what was read of it. */
export interface LedgerRow {
  readonly version: number;
  /** `sys_updated_on`: the row has had these values since then at the latest. */
  readonly updatedAt: string;
  readonly values: Fields;
}

export interface NewEvent {
  readonly what: string;
  readonly at: string;
  readonly version: number;
  readonly fromState: string;
  readonly changed: readonly string[];
  readonly values: Fields;
}

function isNewer(one: GrantEvent, other: GrantEvent): boolean {
  return one.version === other.version
    ? one.sequence > other.sequence
    : one.version > other.version;
}

/** The event that says how the ledger row is; undefined without events. */
export function newestEvent(events: readonly GrantEvent[]): GrantEvent | undefined {
  return events.reduce<GrantEvent | undefined>(
    (newest, event) => (!newest || isNewer(event, newest) ? event : newest),
    undefined,
  );
}

export function changedColumns(before: Fields, after: Fields): readonly string[] {
  return followedGrantColumns.filter((name) => (before[name] ?? '') !== (after[name] ?? ''));
}

const names: readonly (readonly [string, readonly string[]])[] = [
  ['state', ['state']],
  ['end', ['ends']],
  ['owner', ['revocation_owner', 'revocation_backup', 'revocation_group']],
  ['permit', ['permit']],
  ['seen', ['first_observed_at']],
  ['evidence', ['evidence_level', 'last_absent_proof']],
];

/** One word for what happened: the weightiest of the changes. */
function whatHappened(changed: readonly string[]): string {
  const found = names.find(([, columns]) => columns.some((name) => changed.includes(name)));
  return found?.[0] ?? 'evidence';
}

function beginning(what: string, row: LedgerRow, at: string): NewEvent {
  const { version, values } = row;
  return { what, at, version, fromState: '', changed: [], values };
}

/** The row was there before anybody wrote events: it is known since its last change, not before. */
export function openingOf(row: LedgerRow): NewEvent {
  return beginning('opening', row, row.updatedAt);
}

export function creationOf(row: LedgerRow): NewEvent {
  return beginning('created', row, row.updatedAt);
}

/** The event that is missing between what the events say and what the row says; undefined when they agree. */
export function missingEvent(
  known: Pick<GrantEvent, 'values'> | undefined,
  row: LedgerRow,
): NewEvent | undefined {
  if (!known) return openingOf(row);
  const changed = changedColumns(known.values, row.values);
  if (changed.length === 0) return undefined;
  return {
    what: whatHappened(changed),
    at: row.updatedAt,
    version: row.version,
    fromState: known.values['state'] ?? '',
    changed,
    values: row.values,
  };
}

/** Columns of a stored event that hold the row's values. */
export function eventColumns(values: Fields): Fields {
  const columns: Record<string, string> = {};
  for (const [from, to] of followed) columns[to] = values[from] ?? '';
  return columns;
}

/** The row's values out of the columns of a stored event. */
export function rowValues(read: (column: string) => string): Fields {
  const values: Record<string, string> = {};
  for (const [from, to] of followed) values[from] = read(to);
  return values;
}
