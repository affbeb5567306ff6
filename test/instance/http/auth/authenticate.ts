import type { Session } from '../../contract.ts';
import { unauthenticated, type InstanceRequest, type Reply } from '../messages.ts';
import type { Site } from '../site.ts';
import type { WebSession } from './sessions.ts';

/** Who calls, if anybody; `refused` when credentials were given and are wrong. */
export interface Caller {
  readonly session?: Session;
  readonly refused?: Reply;
  /** Cookies to hand out with the answer. */
  readonly cookies: readonly string[];
}

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Basic, Bearer, API key, then cookie session. A cookie session may change things only with its CSRF token. A header
 * that authenticates binds its user to the cookie session that came along, as the SDK's OAuth login relies on.
 */
export function authenticate(site: Site, request: InstanceRequest): Caller {
  const web = site.sessions.find(request.cookies);
  const byHeader = headerUser(site, request);
  if (byHeader === 'none') return cookieCaller(site, request, web);
  if (byHeader === 'wrong') return { refused: unauthenticated(), cookies: [] };
  const user = site.users.byId(byHeader);
  if (!user) return { refused: unauthenticated(), cookies: [] };
  return { session: site.users.session(user, false), cookies: bind(site, web, byHeader) };
}

/** User id named by a header; `none` without one, `wrong` when it does not hold. */
function headerUser(site: Site, request: InstanceRequest): string {
  const header = request.headers['authorization'] ?? '';
  const key = request.headers['x-sn-apikey'] ?? '';
  const [scheme, value = ''] = header.split(/\s+/, 2);
  switch (scheme?.toLowerCase()) {
    case 'basic':
      return basicUser(site, value) ?? 'wrong';
    case 'bearer':
      return site.tokens.userOfAccess(value) ?? 'wrong';
    case '':
      return key === '' ? 'none' : (apiKeyUser(site, key) ?? 'wrong');
    default:
      return 'wrong';
  }
}

function basicUser(site: Site, encoded: string): string | undefined {
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return site.users.authenticate(text.slice(0, colon), text.slice(colon + 1))?.['sys_id'];
}

function apiKeyUser(site: Site, key: string): string | undefined {
  if (key.includes('^')) return undefined;
  const row = site.store
    .select('api_key', `token=${key}^active=true`)
    .find((candidate) => candidate['token'] === key);
  const expires = row?.['expires'] ?? '';
  return row && (expires === '' || expires > site.nowText()) ? row['user'] : undefined;
}

function bind(site: Site, web: WebSession | undefined, userId: string): readonly string[] {
  if (web) {
    web.userId = userId;
    return [];
  }
  return site.sessions.cookiesOf(site.sessions.create(userId));
}

function cookieCaller(site: Site, request: InstanceRequest, web: WebSession | undefined): Caller {
  const user = web && site.users.byId(web.userId);
  if (!user) return { cookies: [] };
  const token = request.headers['x-usertoken'] ?? '';
  if (!SAFE_METHODS.has(request.method) && token !== web.token) {
    return { refused: unauthenticated(), cookies: [] };
  }
  return { session: site.users.session(user, true), cookies: [] };
}
