import { z } from 'zod';
import { RescindError } from '../lib/errors.ts';
import { shownUrl } from '../lib/http.ts';
import { parseJson } from '../lib/http-json.ts';
import type { Redactor } from '../lib/redact.ts';
import type { Clock } from '../ports/clock.ts';
import type { HttpClient } from '../ports/http.ts';
import { statusError } from './platform-errors.ts';

/** Resolved credentials. Held in memory only. */
export type PlatformCredentials =
  | { readonly method: 'basic'; readonly user: string; readonly password: string }
  | { readonly method: 'api_key'; readonly key: string }
  | {
      readonly method: 'oauth_client_credentials';
      readonly clientId: string;
      readonly clientSecret: string;
    }
  | {
      readonly method: 'oauth_password';
      readonly clientId: string;
      readonly clientSecret: string;
      readonly user: string;
      readonly password: string;
    };

export interface Authenticator {
  /** For error messages: method and user, never a secret. */
  readonly login: string;
  /** A new login may succeed where the old one was refused. */
  readonly renewable: boolean;
  /** Headers that log a call in. */
  headers(signal: AbortSignal): Promise<Readonly<Record<string, string>>>;
  /** Called after a 401: forgets what was obtained with the given headers. */
  forget(used: Readonly<Record<string, string>>): void;
}

export interface AuthDeps {
  readonly url: string;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly redactor: Redactor;
}

/** Basic, API key, and OAuth with client credentials or password grant; tokens are renewed before they end. */
export function createAuthenticator(
  credentials: PlatformCredentials,
  deps: AuthDeps,
): Authenticator {
  switch (credentials.method) {
    case 'basic': {
      const { user, password } = credentials;
      const login = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
      deps.redactor.add(login);
      return fixed(`basic authentication as ${user}`, { authorization: `Basic ${login}` });
    }
    case 'api_key':
      return fixed('an API key', { 'x-sn-apikey': credentials.key });
    case 'oauth_client_credentials':
    case 'oauth_password':
      return oauth(credentials, deps);
  }
}

function fixed(login: string, headers: Readonly<Record<string, string>>): Authenticator {
  return {
    login,
    renewable: false,
    headers: () => Promise.resolve(headers),
    forget: () => undefined,
  };
}

interface Token {
  readonly headers: Readonly<Record<string, string>>;
  readonly refresh: string | undefined;
  readonly endsAt: number;
}

type OauthCredentials = Exclude<PlatformCredentials, { method: 'basic' } | { method: 'api_key' }>;

const renewBeforeMs = 30_000;

function oauth(credentials: OauthCredentials, deps: AuthDeps): Authenticator {
  const login = oauthLogin(credentials);
  let token: Token | undefined;
  let pending: Promise<Token> | undefined;
  const obtain = async (signal: AbortSignal): Promise<Token> => {
    const refresh = token?.refresh;
    if (refresh !== undefined) {
      try {
        const form = {
          ...client(credentials),
          grant_type: 'refresh_token',
          refresh_token: refresh,
        };
        return await askToken(form, login, deps, signal);
      } catch (error) {
        // A refresh token ends too; the credentials themselves are the second try.
        if (!isUnauthorized(error)) throw error;
      }
    }
    return askToken(fullGrant(credentials), login, deps, signal);
  };
  return {
    login,
    renewable: true,
    async headers(signal) {
      if (token !== undefined && token.endsAt - renewBeforeMs > deps.clock.now()) {
        return token.headers;
      }
      pending ??= obtain(signal).finally(() => {
        pending = undefined;
      });
      token = await pending;
      return token.headers;
    },
    forget(used) {
      if (token?.headers === used) token = { ...token, endsAt: 0 };
    },
  };
}

function oauthLogin(credentials: OauthCredentials): string {
  return credentials.method === 'oauth_password'
    ? `OAuth password grant as ${credentials.user}`
    : `OAuth client credentials of client ${credentials.clientId}`;
}

function client(credentials: OauthCredentials): Record<string, string> {
  return { client_id: credentials.clientId, client_secret: credentials.clientSecret };
}

function fullGrant(credentials: OauthCredentials): Record<string, string> {
  if (credentials.method === 'oauth_client_credentials') {
    return { ...client(credentials), grant_type: 'client_credentials' };
  }
  const { user, password } = credentials;
  return { ...client(credentials), grant_type: 'password', username: user, password };
}

const tokenReply = z.object({
  access_token: z.string().min(1),
  refresh_token: z.string().min(1).optional(),
  expires_in: z.coerce.number().positive().default(1800),
});

async function askToken(
  form: Readonly<Record<string, string>>,
  login: string,
  deps: AuthDeps,
  signal: AbortSignal,
): Promise<Token> {
  const url = `${deps.url}/oauth_token.do`;
  const where = `POST ${shownUrl(url)}`;
  const response = await deps.http.request({
    method: 'POST',
    url,
    headers: {
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(form).toString(),
    signal,
    idempotent: true, // the platform hands out the current token again
  });
  if (response.status !== 200) {
    throw statusError(response, { where, right: 'an OAuth token', login, plugin: false });
  }
  const parsed = tokenReply.safeParse(parseJson(response, 'platform', where));
  if (!parsed.success) {
    throw new RescindError('platform_protocol', 'The token endpoint sent no access token.', {
      where,
      todo: 'Check the OAuth application of the connector in the platform.',
    });
  }
  const { access_token: access, refresh_token: refresh, expires_in: seconds } = parsed.data;
  deps.redactor.add(access);
  if (refresh !== undefined) deps.redactor.add(refresh);
  return {
    headers: { authorization: `Bearer ${access}` },
    refresh,
    endsAt: deps.clock.now() + seconds * 1000,
  };
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof RescindError && error.code === 'platform_unauthorized';
}
