import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

const PREFIX = 'scrypt$';
/** Cheap on purpose: passwords of a loopback test instance, checked on every basic-auth request. */
const COST = { N: 1024, r: 8, p: 1 };

/** One-way form in which `sys_user.user_password` is stored. */
export function hashPassword(password: string): string {
  const salt = randomBytes(12).toString('base64url');
  return `${PREFIX}${salt}$${derive(password, salt).toString('base64url')}`;
}

/** False for empty and for unhashed stored values: as on the platform, a raw value written by REST is no password. */
export function verifyPassword(password: string, stored: string): boolean {
  if (!stored.startsWith(PREFIX)) return false;
  const [salt, expected] = stored.slice(PREFIX.length).split('$');
  if (salt === undefined || expected === undefined) return false;
  return timingSafeEqual(derive(password, salt), Buffer.from(expected, 'base64url'));
}

function derive(password: string, salt: string): Buffer {
  return scryptSync(password, salt, 32, COST);
}
