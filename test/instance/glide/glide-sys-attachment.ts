import type { Row } from '../contract.ts';
import { describeContent, readContent, writeContent } from '../store/attachment-content.ts';
import { AttachmentAttributes, attributes, HOST } from './attachment-attributes.ts';
import { GlideRecord } from './glide-record.ts';
import { newDraft, storedDraft, type GlideHost } from './host.ts';
import { GlideScriptableInputStream, streamedBytes } from './input-stream.ts';
import { recordProxy } from './record-proxy.ts';
import { asText } from './values.ts';

const TABLE = 'sys_attachment';
/** More of a file does not come as text (documented). */
const MAX_TEXT_BYTES = 5 * 1024 * 1024;

/** Files of records (doc:api-reference/server-api-reference/c_GlideSysAttachmentScopedAPI). */
export class GlideSysAttachment extends AttachmentAttributes {
  /** sys_id of the new attachment; null when it was not added. */
  write(record: unknown, fileName: unknown, contentType: unknown, content: unknown): string | null {
    return this.#attach(record, fileName, contentType, Buffer.from(asText(content), 'utf8'));
  }

  writeBase64(
    record: unknown,
    fileName: unknown,
    contentType: unknown,
    content: unknown,
  ): string | null {
    return this.#attach(record, fileName, contentType, Buffer.from(asText(content), 'base64'));
  }

  writeContentStream(
    record: unknown,
    fileName: unknown,
    contentType: unknown,
    stream: unknown,
  ): string | null {
    const bytes = streamedBytes(stream);
    return bytes ? this.#attach(record, fileName, contentType, bytes) : null;
  }

  getAttachments(table: unknown, sysId: unknown): GlideRecord {
    const record = recordProxy({ host: this[HOST], table: TABLE, secure: false });
    record.addQuery('table_name', asText(table));
    record.addQuery('table_sys_id', asText(sysId));
    record.query();
    return record;
  }

  /** Only scoped scripts get the text (documented). */
  getContent(attachment: unknown): string | undefined {
    return this.#text(attachment, 'utf8');
  }

  getContentBase64(attachment: unknown): string | undefined {
    return this.#text(attachment, 'base64');
  }

  getContentStream(sysId: unknown): GlideScriptableInputStream | null {
    const bytes = this.#bytes(asText(sysId));
    return bytes ? new GlideScriptableInputStream(bytes) : null;
  }

  deleteAttachment(sysId: unknown): void {
    const host = this[HOST];
    const row = host.store.get(TABLE, asText(sysId));
    if (row) host.remove(storedDraft(TABLE, row));
  }

  /** Attributes come along. One `source,copy` for each attachment, as seen on instances. */
  copy(table: unknown, sysId: unknown, targetTable: unknown, targetId: unknown): string[] {
    const { store } = this[HOST];
    const target = { table_name: asText(targetTable), table_sys_id: asText(targetId) };
    if (!store.schema.table(target.table_name)) return [];
    if (!store.get(target.table_name, target.table_sys_id)) return [];
    const sources = store
      .select(TABLE, `table_sys_id=${asText(sysId)}`)
      .filter((row) => row['table_name'] === asText(table));
    return sources.flatMap((source) => {
      const id = source['sys_id'] ?? '';
      const copy = this.#insert({ ...target, ...named(source) }, this.#bytes(id) ?? Buffer.of());
      if (copy === null) return [];
      for (const attribute of attributes(this[HOST], id)) {
        this.addAttribute(copy, attribute['key'], attribute['value']);
      }
      return [`${id},${copy}`];
    });
  }

  #attach(record: unknown, fileName: unknown, contentType: unknown, bytes: Buffer): string | null {
    if (!(record instanceof GlideRecord) || asText(fileName) === '') return null;
    const [table, sysId] = [record.getRecordClassName(), record.getUniqueValue()];
    if (!this[HOST].store.get(table, sysId)) return null;
    const row = {
      table_name: table,
      table_sys_id: sysId,
      file_name: asText(fileName),
      content_type: asText(contentType),
    };
    return this.#insert(row, bytes);
  }

  #insert(row: Row, bytes: Buffer): string | null {
    const host = this[HOST];
    const draft = { ...newDraft(TABLE), row: { ...row, ...describeContent(bytes) } };
    const id = host.save(draft);
    if (id === undefined || !host.store.get(TABLE, id)) return null;
    host.store.update(TABLE, id, { size_compressed: String(writeContent(host.store, id, bytes)) });
    return id;
  }

  #bytes(sysId: string): Buffer | undefined {
    const { store } = this[HOST];
    const row = store.get(TABLE, sysId);
    return row && readContent(store, row);
  }

  #text(attachment: unknown, encoding: 'utf8' | 'base64'): string | undefined {
    if (this[HOST].scope === 'global' || !(attachment instanceof GlideRecord)) return undefined;
    const bytes = this.#bytes(attachment.getUniqueValue());
    return bytes?.subarray(0, MAX_TEXT_BYTES).toString(encoding);
  }
}

function named(source: Row): Row {
  return {
    file_name: source['file_name'] ?? '',
    content_type: source['content_type'] ?? '',
  };
}

/** The constructor that scripts call; `copy` also works on the class. */
export function attachmentConstructor(host: GlideHost): unknown {
  return new Proxy(GlideSysAttachment, {
    construct: () => new GlideSysAttachment(host),
    get: (target, name) =>
      name === 'copy'
        ? (...parts: [unknown, unknown, unknown, unknown]) =>
            new GlideSysAttachment(host).copy(...parts)
        : (Reflect.get(target, name) as unknown),
  });
}
