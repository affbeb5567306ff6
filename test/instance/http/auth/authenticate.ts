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

/** A user whom credentials name, and when these end if they are an OAuth token. */
interface Known {
  readonly userId: string;
  readonly tokenEnds: number | undefined;
}

/** Sessions bound by a token end with it (doc:sc-invalidate-session-after-oauth-token-expiration). */
const ENDS_WITH_TOKEN = 'glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled';

/**
 * Basic, Bearer, API key, then cookie session. A cookie session may change things only with its CSRF token. A header
 * that authenticates binds its user to the cookie session that came along, as the SDK's OAuth login relies on.
 */
export function authenticate(site: Site, request: InstanceRequest): Caller {
  const web = site.sessions.find(request.cookies);
  const known = knownUser(site, request);
  if (known === 'none') return cookieCaller(site, request, web);
  const user = known === 'wrong' ? undefined : site.users.byId(known.userId);
  if (known === 'wrong' || !user) return { refused: unauthenticated(), cookies: [] };
  return { session: site.users.session(user, false), cookies: bind(site, web, known) };
}

/** Whom the credentials of the request name; `none` without any, `wrong` when they do not hold. */
function knownUser(site: Site, request: InstanceRequest): Known | 'none' | 'wrong' {
  const header = request.headers['authorization'] ?? '';
  const [scheme, value = ''] = header.split(/\s+/, 2);
  switch (scheme?.toLowerCase()) {
    case 'basic':
      return lasting(basicUser(site, value));
    case 'bearer':
      return tokenUser(site, value);
    case '':
      return withoutHeader(site, request);
    default:
      return 'wrong';
  }
}

/** An API key in header or query (doc:configure-api-key), or a token in the query (doc:c_OAuthAuthorizationCodeFlow). */
function withoutHeader(site: Site, request: InstanceRequest): Known | 'none' | 'wrong' {
  const key = request.headers['x-sn-apikey'] ?? request.query.get('x-sn-apikey') ?? '';
  if (key !== '') return lasting(apiKeyUser(site, key));
  const token = request.query.get('access_token') ?? '';
  return token === '' ? 'none' : tokenUser(site, token);
}

function tokenUser(site: Site, token: string): Known | 'wrong' {
  const issued = site.tokens.findAccess(token);
  return issued ? { userId: issued.userId, tokenEnds: issued.expires } : 'wrong';
}

function lasting(userId: string | undefined): Known | 'wrong' {
  return userId === undefined ? 'wrong' : { userId, tokenEnds: undefined };
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

function bind(site: Site, web: WebSession | undefined, known: Known): readonly string[] {
  const session = web ?? site.sessions.create(known.userId);
  session.userId = known.userId;
  session.tokenEnds = known.tokenEnds;
  return web ? [] : site.sessions.cookiesOf(session);
}

function cookieCaller(site: Site, request: InstanceRequest, web: WebSession | undefined): Caller {
  const user = web && !isOver(site, web) && site.users.byId(web.userId);
  if (!user) return { cookies: [] };
  const token = request.headers['x-usertoken'] ?? '';
  if (!SAFE_METHODS.has(request.method) && token !== web.token) {
    return { refused: unauthenticated(), cookies: [] };
  }
  return { session: site.users.session(user, true), cookies: [] };
}

function isOver(site: Site, web: WebSession): boolean {
  const ends = web.tokenEnds;
  return (
    ends !== undefined && ends <= site.clock.now() && site.property(ENDS_WITH_TOKEN) === 'true'
  );
}
