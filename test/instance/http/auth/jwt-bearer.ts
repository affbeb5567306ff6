import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';

import { decodeProtectedHeader, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';

import type { Row } from '../../contract.ts';
import type { Site } from '../site.ts';
import { publishedKeys } from './jwks.ts';

export const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const SHARED = ['HS256', 'HS384', 'HS512'];
const SIGNED = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'];

/**
 * The user whom a signed assertion stands for (doc:configure-an-oauth-jwt-bearer-grant): issuer and audience are the
 * client id, the subject is looked up in the registry entry's user field, and with JTI verification a token holds once.
 */
export async function assertedUser(
  site: Site,
  client: Row,
  assertion: string,
): Promise<Row | undefined> {
  const entry = site.store.get('oauth_jwt', client['sys_id'] ?? '');
  const claims = entry && (await verified(site, entry, assertion));
  if (!claims) return undefined;
  const user = subject(site, entry['user_field'] ?? '', claims.sub ?? '');
  return user && isFresh(site, entry, claims) ? user : undefined;
}

async function verified(
  site: Site,
  entry: Row,
  assertion: string,
): Promise<JWTPayload | undefined> {
  const header = headerOf(assertion);
  if (!header) return undefined;
  for (const key of keys(site, entry, header)) {
    try {
      const { payload } = await jwtVerify(assertion, keyGetter(key), {
        algorithms: [header.alg],
        issuer: entry['client_id'] ?? '',
        audience: entry['client_id'] ?? '',
        requiredClaims: ['sub', 'exp'],
        clockTolerance: skew(entry),
        currentDate: new Date(site.clock.now()),
      });
      return payload;
    } catch {
      continue; // another verifier of the entry may hold the right key
    }
  }
  return undefined;
}

function headerOf(assertion: string): { alg: string; kid: string } | undefined {
  try {
    const { alg = '', kid = '' } = decodeProtectedHeader(assertion);
    return typeof kid === 'string' ? { alg, kid } : undefined;
  } catch {
    return undefined; // no JWT at all
  }
}

/** Keys that fit algorithm and key id: a shared key never verifies what a certificate should, nor the other way. */
function keys(
  site: Site,
  entry: Row,
  header: { alg: string; kid: string },
): (KeyObject | JWTVerifyGetKey)[] {
  const published = SIGNED.includes(header.alg) ? publishedKeys(site, entry) : [];
  const mapped = site.store
    .select('jwt_verifier_map', `oauth_jwt=${entry['sys_id'] ?? ''}`)
    .filter((map) => map['kid'] === header.kid || header.kid === '' || (map['kid'] ?? '') === '')
    .flatMap((map) => {
      if (SIGNED.includes(header.alg)) return publicKey(site, map['sys_certificate'] ?? '');
      const shared = map['shared_key'] ?? '';
      return SHARED.includes(header.alg) && shared !== '' ? createSecretKey(shared, 'utf8') : [];
    });
  return [...mapped, ...published];
}

function keyGetter(key: KeyObject | JWTVerifyGetKey): JWTVerifyGetKey {
  return typeof key === 'function' ? key : () => key;
}

function publicKey(site: Site, certificate: string): KeyObject[] {
  const row = site.store.get('sys_certificate', certificate);
  if (row?.['active'] !== '1') return [];
  try {
    return [createPublicKey(row['pem_certificate'] ?? '')];
  } catch {
    return []; // what is no PEM verifies nothing
  }
}

function subject(site: Site, field: string, value: string): Row | undefined {
  const isField = site.store.schema.columns('sys_user').has(field);
  if (!isField || value === '' || value.includes('^')) return undefined;
  const users = site.store.select('sys_user', `${field}=${value}`, { limit: 2 });
  return users.length === 1 ? site.users.byId(users[0]?.['sys_id'] ?? '') : undefined;
}

function isFresh(site: Site, entry: Row, claims: JWTPayload): boolean {
  if (entry['enable_jti_verification'] !== '1') return true;
  const id = claims[entry['jti_claim'] ?? ''];
  if (typeof id !== 'string' || id === '') return false;
  const ends = ((claims.exp ?? 0) + skew(entry)) * 1000;
  return site.tokens.spend(`${entry['sys_id'] ?? ''} ${id}`, ends);
}

function skew(entry: Row): number {
  const value = Number(entry['clock_skew']);
  return Number.isFinite(value) && value > 0 ? value : 0;
}
