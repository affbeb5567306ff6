import type { Site } from '../site.ts';

const DEFAULT_MB = 1024;

/** `com.glide.attachment.max_size` in MB (doc:c_AttachmentAPI); it bounds uploads instead of the REST body limit. */
export function attachmentLimitMb(site: Site): number {
  const limit = Number(site.property('com.glide.attachment.max_size') || DEFAULT_MB);
  return Number.isFinite(limit) && limit > 0 ? limit : DEFAULT_MB;
}

export function isAttachmentUpload(path: string): boolean {
  return /^\/(?:api\/now\/(?:v\d+\/)?attachment\/(?:file|upload)\/?|sys_attachment\.do)$/.test(
    path,
  );
}
