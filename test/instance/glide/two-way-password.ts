import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * Fields of type Password (2 way encrypted): `setDisplayValue` stores ciphertext, `getDecryptedValue` gives the clear
 * text (doc:platform-security/platform-encryption/password-2way-encrypted-fields). The platform keeps its key in the Key
 * Management Framework, which is not imitated: here it is part of the program, the same for every local instance.
 */
const KEY = createHash('sha256').update('password2 of the local instance').digest();
const MARK = '{encrypted}';
const IV_BYTES = 12;
const TAG_BYTES = 16;

export function encrypted(clear: string): string {
  if (clear === '') return '';
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', KEY, iv);
  const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
  return MARK + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** Clear text of a stored value. What was stored without encryption (Table API, data of tests) is given as it is. */
export function decrypted(stored: string): string {
  if (!stored.startsWith(MARK)) return stored;
  const bytes = Buffer.from(stored.slice(MARK.length), 'base64');
  const decipher = createDecipheriv('aes-256-gcm', KEY, bytes.subarray(0, IV_BYTES));
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const body = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
  return Buffer.concat([body, decipher.final()]).toString('utf8');
}
