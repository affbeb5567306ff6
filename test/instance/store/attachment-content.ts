import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

import type { Row, Store } from '../contract.ts';
import { newSysId } from './ids.ts';

/** Bytes per `sys_attachment_doc` row, before base64; a multiple of 3, so that chunks need no padding. */
const CHUNK_BYTES = 393_216;

/** What `sys_attachment` says about the bytes before they are stored. */
export function describeContent(bytes: Buffer): Row {
  return {
    size_bytes: String(bytes.length),
    compressed: '1',
    state: 'available',
    hash: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** Stores the bytes of an attachment as the platform does: gzipped, in base64 chunks. Returns the stored size. */
export function writeContent(store: Store, attachmentId: string, bytes: Buffer): number {
  const packed = gzipSync(bytes);
  for (let at = 0, position = 0; at < packed.length; at += CHUNK_BYTES, position += 1) {
    const chunk = packed.subarray(at, at + CHUNK_BYTES);
    store.insert('sys_attachment_doc', {
      sys_id: newSysId(),
      sys_attachment: attachmentId,
      position: String(position),
      length: String(chunk.length),
      data: chunk.toString('base64'),
    });
  }
  return packed.length;
}

/** The bytes of an attachment; `undefined` when none are stored or they cannot be unpacked. */
export function readContent(store: Store, attachment: Row): Buffer | undefined {
  const chunks = chunksOf(store, attachment['sys_id'] ?? '');
  if (chunks.length === 0) return undefined;
  const packed = Buffer.concat(chunks.map((row) => Buffer.from(row['data'] ?? '', 'base64')));
  if (attachment['compressed'] !== '1') return packed;
  try {
    return gunzipSync(packed);
  } catch {
    return undefined; // written by other means than an upload; the caller answers that there is no file
  }
}

export function dropContent(store: Store, attachmentId: string): void {
  for (const row of chunksOf(store, attachmentId)) {
    store.delete('sys_attachment_doc', row['sys_id'] ?? '');
  }
}

function chunksOf(store: Store, attachmentId: string): Row[] {
  return store
    .select('sys_attachment_doc', `sys_attachment=${attachmentId}`)
    .sort((a, b) => Number(a['position']) - Number(b['position']));
}
