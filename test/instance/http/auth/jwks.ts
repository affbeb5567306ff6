import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';

import type { Row } from '../../contract.ts';
import type { Site } from '../site.ts';

const DEFAULT_MINUTES = 720;
const TIMEOUT_MS = 5000;

const sets = new WeakMap<Site, Map<string, JWTVerifyGetKey>>();

/**
 * The keys that an identity provider publishes at the entry's JWKS URL, fetched when first needed and kept for the
 * entry's cache lifespan (doc:configure-an-oauth-jwt-bearer-grant). None without an address that can be asked.
 */
export function publishedKeys(site: Site, entry: Row): JWTVerifyGetKey[] {
  const url = entry['jwks_url'] ?? '';
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
  const minutes = Number(entry['jwks_cache_lifespan']) || DEFAULT_MINUTES;
  const known = sets.get(site) ?? new Map<string, JWTVerifyGetKey>();
  sets.set(site, known);
  const name = `${String(minutes)} ${url}`;
  const set =
    known.get(name) ??
    createRemoteJWKSet(new URL(url), {
      cacheMaxAge: minutes * 60_000,
      timeoutDuration: TIMEOUT_MS,
    });
  known.set(name, set);
  return [set];
}
