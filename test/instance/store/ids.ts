import { createHash, randomUUID } from 'node:crypto';

/** A new random sys_id. */
export function newSysId(): string {
  return randomUUID().replaceAll('-', '');
}

/** The same sys_id for the same parts: seed rows keep their ids over restarts. */
export function fixedSysId(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\u001f')).digest('hex').slice(0, 32);
}
