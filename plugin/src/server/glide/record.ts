import { GlideDateTime, GlideDigest, GlideRecord } from '@servicenow/glide';

/** The few ways in which this application touches records. Values are always stored values, as text. */

export type Fields = Readonly<Record<string, string>>;

export const tables = {
  application: 'x_rsc_rescind_application',
  entitlement: 'x_rsc_rescind_entitlement',
  identity: 'x_rsc_rescind_identity',
  grant: 'x_rsc_rescind_grant',
  gate: 'x_rsc_rescind_gate',
  stage: 'x_rsc_rescind_stage',
  acceptance: 'x_rsc_rescind_acceptance',
  decision: 'x_rsc_rescind_decision',
  run: 'x_rsc_rescind_run',
  finding: 'x_rsc_rescind_finding',
  remediation: 'x_rsc_rescind_remediation',
  evidence: 'x_rsc_rescind_evidence',
  chainCheck: 'x_rsc_rescind_chain_check',
  grantEvent: 'x_rsc_rescind_grant_event',
  dismissal: 'x_rsc_rescind_dismissal',
  permitKey: 'x_rsc_rescind_permit_key',
  permitUse: 'x_rsc_rescind_permit_use',
  review: 'x_rsc_rescind_review',
  reviewItem: 'x_rsc_rescind_review_item',
  ownerTransfer: 'x_rsc_rescind_owner_transfer',
  transferLine: 'x_rsc_rescind_transfer_line',
} as const;

/** Now in UTC, `yyyy-MM-dd HH:mm:ss`. */
export function now(): string {
  return new GlideDateTime().getValue();
}

/** SHA-256 as 64 hexadecimal digits in lower case. */
export function sha256(text: string): string {
  return new GlideDigest().getSHA256Hex(text).toLowerCase();
}

/** Stored value as text; empty where the platform says null. */
export function value(record: GlideRecord, field: string): string {
  return record.getValue(field) || '';
}

/** Booleans are stored as 1 and 0. */
export function isTrue(record: GlideRecord, field: string): boolean {
  const stored = value(record, field);
  return stored === '1' || stored === 'true';
}

export function wholeNumber(record: GlideRecord, field: string): number {
  const parsed = parseInt(value(record, field), 10);
  return Number.isNaN(parsed) ? 0 : parsed;
}

/** The record with this sys_id, or undefined. Never looks a display value up. */
export function byId(table: string, sysId: string): GlideRecord | undefined {
  return sysId === '' ? undefined : first(table, { sys_id: sysId });
}

/** The first record whose fields all have these values, or undefined. Empty conditions find nothing. */
export function first(table: string, conditions: Fields): GlideRecord | undefined {
  const record = select(table, conditions, 1);
  return record.next() ? record : undefined;
}

/** A running query; call `next()`. An unknown field would be dropped and widen the result, so it finds nothing instead. */
export function select(table: string, conditions: Fields, limit = 0): GlideRecord {
  const record = new GlideRecord(table);
  const fields = Object.keys(conditions);
  const known = fields.length > 0 && fields.every((field) => record.isValidField(field));
  if (!known) record.addQuery('sys_id', '');
  for (const field of known ? fields : []) record.addQuery(field, conditions[field] ?? '');
  if (limit > 0) record.setLimit(limit);
  record.query();
  return record;
}

/** A running query by encoded query. Only fixed texts and checked ids go into `query`. */
export function selectWhere(table: string, query: string): GlideRecord {
  const record = new GlideRecord(table);
  record.addEncodedQuery(query);
  record.query();
  return record;
}

/** Every row of a running query turned into a value. */
export function collect<T>(record: GlideRecord, read: (row: GlideRecord) => T): T[] {
  const found: T[] = [];
  while (record.next()) found.push(read(record));
  return found;
}

export function assign(record: GlideRecord, fields: Fields): void {
  for (const field of Object.keys(fields)) record.setValue(field, fields[field] ?? '');
}

/** Adds a journal entry. The platform takes those by assignment only, not by setValue. */
export function note(record: GlideRecord, journal: 'work_notes' | 'comments', text: string): void {
  (record as unknown as Record<string, string>)[journal] = text;
}

/** sys_id of the new record; empty when the platform refused it (unique index or rule). */
export function create(table: string, fields: Fields): string {
  const record = new GlideRecord(table);
  record.initialize();
  assign(record, fields);
  return record.insert() ?? '';
}

/** False when a rule refused the update. */
export function save(record: GlideRecord, fields: Fields): boolean {
  assign(record, fields);
  return (record.update() ?? '') !== '';
}

/** A sys_id the way the platform makes them, safe inside an encoded query. */
export function isSysId(text: string): boolean {
  return /^[0-9A-Za-z_.-]{1,32}$/.test(text);
}
