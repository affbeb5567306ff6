import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Time-ordered unique id (26 characters, the ULID layout in lower case) for idempotency keys and run ids. */
export function newId(nowMs: number): string {
  let time = '';
  for (let rest = nowMs, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) {
    time = alphabet.charAt(rest % 32) + time;
  }
  return time + Array.from(randomBytes(16), (byte) => alphabet.charAt(byte % 32)).join('');
}

/** Lower-case hex sha256 of a UTF-8 text (64 characters). */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Names this connector in run records and lease messages: host name and process id. At most 100 characters. */
export function connectorName(): string {
  return `${hostname().slice(0, 80)}/${String(process.pid)}`;
}
