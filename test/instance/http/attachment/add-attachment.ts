import type { Row, Session } from '../../contract.ts';
import { describeContent, writeContent } from '../../store/attachment-content.ts';
import type { UploadedFile } from '../install/multipart.ts';
import type { Site } from '../site.ts';

/** The record that a file hangs on. */
export interface AttachmentTarget {
  readonly table: string;
  readonly sysId: string;
}

/**
 * Attaches a file to a record that the session may read, through access control. `undefined` when there is no such record for
 * it, or a rule took the file away again.
 */
export function addAttachment(
  site: Site,
  session: Session,
  target: AttachmentTarget,
  file: UploadedFile,
): Row | undefined {
  const { table, sysId } = target;
  const isKnown = site.store.schema.table(table) !== undefined;
  if (!isKnown || !site.records.readOne(session, table, sysId)) return undefined;
  const row = site.records.insert(session, 'sys_attachment', {
    table_name: table,
    table_sys_id: sysId,
    file_name: file.fileName,
    content_type: file.contentType,
    ...describeContent(file.content),
  });
  const id = row['sys_id'] ?? '';
  if (id === '') return undefined;
  const packed = { size_compressed: String(writeContent(site.store, id, file.content)) };
  site.store.update('sys_attachment', id, packed);
  return { ...row, ...packed };
}
