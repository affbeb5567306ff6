import type { Row } from '../../contract.ts';
import type { Site } from '../site.ts';

const STORED = [
  'sys_id',
  'file_name',
  'table_name',
  'table_sys_id',
  'content_type',
  'size_bytes',
  'size_compressed',
  'image_height',
  'image_width',
  'average_image_color',
  'hash',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
  'sys_tags',
] as const;

/** The metadata of one attachment, all strings (doc:c_AttachmentAPI). */
export function metadataOf(site: Site, baseUrl: string, row: Row): Record<string, string> {
  const value = (name: string): string => row[name] ?? '';
  return {
    ...Object.fromEntries(STORED.map((name) => [name, value(name)])),
    compressed: value('compressed') === '1' ? 'true' : 'false',
    created_by_name: nameOf(site, value('sys_created_by')),
    updated_by_name: nameOf(site, value('sys_updated_by')),
    download_link: `${attachmentUrl(baseUrl, row)}/file`,
  };
}

/** Clients expect the version that they asked for (pub:ServiceNow/PySNC, `test_add_delete_get`). */
export function attachmentUrl(baseUrl: string, row: Row, version?: string): string {
  const prefix = version === undefined ? '' : `${version}/`;
  return `${baseUrl}/api/now/${prefix}attachment/${row['sys_id'] ?? ''}`;
}

function nameOf(site: Site, userName: string): string {
  if (userName === '') return '';
  const [user] = site.store.select('sys_user', `user_name=${userName}`, { limit: 1 });
  return user?.['name'] ?? '';
}

/** The value of `X-Attachment-Metadata`: JSON that fits into a header. */
export function metadataHeader(metadata: Record<string, string>): string {
  return JSON.stringify(metadata).replace(
    /[^\x20-\x7e]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
