import { createHmac } from 'node:crypto';
import { asText } from './values.ts';

/** Names of Java's MAC algorithms; the page names the first three "and so on". */
const ALGORITHMS: Readonly<Record<string, string>> = {
  HmacSHA256: 'sha256',
  HmacSHA1: 'sha1',
  HmacMD5: 'md5',
  HmacSHA384: 'sha384',
  HmacSHA512: 'sha512',
};

function mac(key: unknown, algorithm: unknown, data: unknown): string {
  const hash = ALGORITHMS[asText(algorithm)];
  if (hash === undefined) throw new Error(`Algorithm ${asText(algorithm)} not available`);
  const bytes = Buffer.from(asText(key), 'base64');
  if (bytes.length === 0) throw new Error('The key of generateMac is empty or no Base64');
  return createHmac(hash, bytes).update(asText(data), 'utf8').digest('base64');
}

/**
 * Message authentication codes in scoped applications (doc:api-reference/server-api-reference/
 * c_CertificateEncryptionScopedAPI): the key is Base64, the answer too. The page calls `generateMac` on an object, the
 * SDK's typings on the class; both work. Certificates are not imitated.
 */
export class CertificateEncryption {
  static generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    return mac(key, algorithm, data);
  }

  generateMac(key: unknown, algorithm: unknown, data: unknown): string {
    return mac(key, algorithm, data);
  }
}
