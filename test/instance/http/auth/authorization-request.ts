import type { Row } from '../../contract.ts';
import type { Site } from '../site.ts';

const STATE_REQUIRED = 'glide.oauth.state.parameter.required';
const IS_ACTIVE = 'com.snc.platform.security.oauth.is.active';

/** A client's request for an authorization code, checked. */
export interface AuthorizationRequest {
  readonly client: Row;
  readonly redirectUri: string;
  readonly state: string;
  readonly challenge: string;
}

/** Why there is no code: told to the person, or to the client at its own address. */
export type AuthorizationProblem =
  | { readonly message: string }
  | { readonly error: string; readonly redirectUri: string; readonly state: string };

/**
 * Reads what `/oauth_auth.do` is asked for (doc:platform-security/authentication/authorization-workflow,
 * oauth-auth-code-flow-state-parm). Nothing goes to an address that the registry entry does not name.
 */
export function authorizationRequest(
  site: Site,
  parameters: URLSearchParams,
): AuthorizationRequest | AuthorizationProblem {
  if (site.property(IS_ACTIVE) !== 'true') return { message: 'OAuth is not active' };
  const state = parameters.get('state') ?? '';
  if (state.trim() === '' && site.property(STATE_REQUIRED) === 'true') {
    return { message: 'Missing State parameter in request' };
  }
  const client = registered(site, parameters.get('client_id') ?? '');
  if (!client) return { message: 'Invalid client_id' };
  const redirectUri = redirectOf(client, parameters.get('redirect_uri'));
  if (redirectUri === undefined) return { message: 'Invalid redirect_uri' };
  if (parameters.get('response_type') !== 'code') {
    return { error: 'unsupported_response_type', redirectUri, state };
  }
  const challenge = challengeOf(client, parameters);
  if (challenge === undefined) return { error: 'invalid_request', redirectUri, state };
  return { client, redirectUri, state, challenge };
}

/** The client's address with an answer in its query. */
export function answerAt(redirectUri: string, answer: Readonly<Record<string, string>>): string {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(answer)) {
    if (value !== '') url.searchParams.set(name, value);
  }
  return url.href;
}

function registered(site: Site, id: string): Row | undefined {
  if (id === '' || id.includes('^')) return undefined;
  return site.store
    .select('oauth_entity', `client_id=${id}^active=true`)
    .find((row) => row['client_id'] === id);
}

/** One of the entry's addresses, letter for letter; the first when the request names none. */
function redirectOf(client: Row, wanted: string | null): string | undefined {
  const known = (client['redirect_url'] ?? '')
    .split(',')
    .map((url) => url.trim())
    .filter((url) => URL.canParse(url));
  return wanted === null || wanted === '' ? known[0] : known.find((url) => url === wanted);
}

/** Public clients must bring a challenge, private ones may; only S256 is documented. */
function challengeOf(client: Row, parameters: URLSearchParams): string | undefined {
  const challenge = parameters.get('code_challenge') ?? '';
  if (challenge === '') return client['public_client'] === '1' ? undefined : '';
  const isSha256 = parameters.get('code_challenge_method') === 'S256';
  return isSha256 && /^[\w-]{43}$/.test(challenge) ? challenge : undefined;
}
