import type { Row } from '../contract.ts';
import { newDraft, storedDraft, type GlideHost } from './host.ts';
import { recordProxy } from './record-proxy.ts';
import type { GlideRecord } from './glide-record.ts';
import { asText } from './values.ts';

const TABLE = 'sys_attachment_attribute';

export const HOST = Symbol('host');

/** Key-value pairs of an attachment (doc:api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI). */
export class AttachmentAttributes {
  readonly [HOST]: GlideHost;

  constructor(host: GlideHost) {
    this[HOST] = host;
  }

  /** A key that is there gets the new value. */
  addAttribute(attachment: unknown, key: unknown, value: unknown): void {
    this.updateAttribute(attachment, key, value);
  }

  addMultipleAttributes(attachment: unknown, pairs: unknown): void {
    for (const [key, value] of entriesOf(pairs)) this.updateAttribute(attachment, key, value);
  }

  updateAttribute(attachment: unknown, key: unknown, value: unknown): void {
    const host = this[HOST];
    const id = asText(attachment);
    if (!host.store.get('sys_attachment', id)) return;
    const [row] = attributes(host, id, asText(key));
    const draft = row
      ? storedDraft(TABLE, row)
      : { ...newDraft(TABLE), row: { sys_attachment: id, key: asText(key) } };
    draft.row['value'] = asText(value);
    host.save(draft);
  }

  updateAllAttributes(attachment: unknown, pairs: unknown): void {
    this.addMultipleAttributes(attachment, pairs);
  }

  deleteAttribute(attachment: unknown, key: unknown): boolean {
    return removeAll(this[HOST], attributes(this[HOST], asText(attachment), asText(key)));
  }

  deleteAllAttributes(attachment: unknown): boolean {
    return removeAll(this[HOST], attributes(this[HOST], asText(attachment)));
  }

  fetchAttribute(attachment: unknown, key: unknown): GlideRecord {
    return fetched(this[HOST], { sys_attachment: asText(attachment), key: asText(key) });
  }

  fetchAllAttributes(attachment: unknown): GlideRecord {
    return fetched(this[HOST], { sys_attachment: asText(attachment) });
  }
}

/** Rows of an attachment's attributes, of one key or all. */
export function attributes(host: GlideHost, attachment: string, key?: string): Row[] {
  return host.store
    .select(TABLE, `sys_attachment=${attachment}`)
    .filter((row) => key === undefined || row['key'] === key);
}

function removeAll(host: GlideHost, rows: readonly Row[]): boolean {
  const removed = rows.map((row) => host.remove(storedDraft(TABLE, row)));
  return rows.length > 0 && removed.every(Boolean);
}

function fetched(host: GlideHost, conditions: Row): GlideRecord {
  const record = recordProxy({ host, table: TABLE, secure: false });
  for (const [field, value] of Object.entries(conditions)) record.addQuery(field, value);
  record.query();
  return record;
}

function entriesOf(pairs: unknown): [string, unknown][] {
  return typeof pairs === 'object' && pairs !== null ? Object.entries(pairs) : [];
}
