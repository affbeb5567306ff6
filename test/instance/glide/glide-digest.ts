import { createHash } from 'node:crypto';
import { asText } from './values.ts';

function hash(algorithm: string, encoding: 'hex' | 'base64', text: unknown): string {
  return createHash(algorithm).update(asText(text), 'utf8').digest(encoding);
}

/** Hashes of UTF-8 text; hexadecimal in lower case. */
export class GlideDigest {
  getMD5Hex(text: unknown): string {
    return hash('md5', 'hex', text);
  }

  getMD5Base64(text: unknown): string {
    return hash('md5', 'base64', text);
  }

  getSHA1Hex(text: unknown): string {
    return hash('sha1', 'hex', text);
  }

  getSHA1Base64(text: unknown): string {
    return hash('sha1', 'base64', text);
  }

  getSHA256Hex(text: unknown): string {
    return hash('sha256', 'hex', text);
  }

  getSHA256Base64(text: unknown): string {
    return hash('sha256', 'base64', text);
  }
}
