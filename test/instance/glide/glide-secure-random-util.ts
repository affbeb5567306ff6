import { randomBytes, randomInt } from 'node:crypto';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const INTEGERS = 2 ** 31;

/** Random numbers and texts (doc:api-reference/server-api-reference/c_GlideSecureRandomUtilScopedAPI). No constructor. */
export const GlideSecureRandomUtil = {
  getSecureRandomInt: (): number => randomInt(-INTEGERS, INTEGERS),
  getSecureRandomIntBound: (bound: unknown): number => randomInt(Number(bound)),
  getSecureRandomLong: (): number => Number(randomBytes(8).readBigInt64BE()),
  getSecureRandomString: (length: unknown): string =>
    Array.from({ length: Number(length) }, () => SIGNS[randomInt(SIGNS.length)] ?? '').join(''),
};
