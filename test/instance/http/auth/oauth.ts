import type { Row } from '../../contract.ts';
import type { Site } from '../site.ts';
import { formFields, json, type InstanceRequest, type Reply } from '../messages.ts';
import { assertedUser, JWT_BEARER } from './jwt-bearer.ts';

const ACCESS_SECONDS = 1800;
const REFRESH_SECONDS = 8_640_000;
const CLIENT_CREDENTIALS = 'glide.oauth.inbound.client.credential.grant_type.enabled';
const IS_ACTIVE = 'com.snc.platform.security.oauth.is.active';
const BODY_ONLY = 'glide.oauth.allow.parameters.in.post.body.only';
const CODE = 'authorization_code';
const NO_PASSWORDS = 'glide.oauth.inbound.ropc.grant_type.disabled';

/** `POST /oauth_token.do`: password, refresh_token, authorization_code, client_credentials and JWT bearer grants. */
export async function tokenEndpoint(site: Site, request: InstanceRequest): Promise<Reply> {
  if ((request.headers['content-type'] ?? '').includes('json')) return denied('invalid_request');
  if (site.property(IS_ACTIVE) !== 'true') return accessDenied();
  const form = parameters(site, request);
  const grantType = form.get('grant_type');
  const client = findClient(site, clientLogin(request, form), grantType === CODE);
  if (!client) return denied('invalid_client');
  switch (grantType) {
    case CODE:
      return authorizationCode(site, client, form);
    case 'password':
      return password(site, client, form);
    case 'refresh_token':
      return refresh(site, client, form.get('refresh_token') ?? '');
    case 'client_credentials':
      return clientCredentials(site, client);
    case JWT_BEARER:
      return jwtBearer(site, client, form.get('assertion') ?? '');
    default:
      return denied('unsupported_grant_type');
  }
}

/** Of the body only, or of the URL too when the property allows it (doc:OAuth-token-processor-parm). */
function parameters(site: Site, request: InstanceRequest): URLSearchParams {
  const body = formFields(request);
  return site.property(BODY_ONLY) === 'true'
    ? body
    : new URLSearchParams([...body, ...request.query]);
}

function password(site: Site, client: Row, form: URLSearchParams): Reply {
  if (site.property(NO_PASSWORDS) === 'true') return accessDenied();
  const user = site.users.authenticate(form.get('username') ?? '', form.get('password') ?? '');
  return user ? grant(site, client, user['sys_id'] ?? '', true) : accessDenied();
}

/** `GET /oauth_revoke_token.do?token=…`, which asks for no authentication. */
export function revokeEndpoint(site: Site, request: InstanceRequest): Reply {
  site.tokens.revoke(request.query.get('token') ?? '');
  return json(200, {});
}

interface ClientLogin {
  readonly id: string;
  readonly secret: string;
}

/** Id and secret in the form, or as HTTP Basic login of the client (RFC 6749, 2.3.1; pub:rbw/pysnow). */
function clientLogin(request: InstanceRequest, form: URLSearchParams): ClientLogin {
  const id = form.get('client_id');
  if (id !== null) return { id, secret: form.get('client_secret') ?? '' };
  const [, encoded = ''] = /^basic\s+(\S+)$/i.exec(request.headers['authorization'] ?? '') ?? [];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return { id: text.slice(0, Math.max(colon, 0)), secret: text.slice(colon + 1) };
}

/** A public client has no secret, and nothing but a code to show (doc:authorization-workflow). */
function findClient(site: Site, { id, secret }: ClientLogin, hasCode: boolean): Row | undefined {
  if (id === '' || id.includes('^')) return undefined;
  const client = site.store.select('oauth_entity', `client_id=${id}^active=true`, { limit: 1 })[0];
  if (client?.['public_client'] === '1') return hasCode ? client : undefined;
  return client && client['client_secret'] === secret ? client : undefined;
}

function refresh(site: Site, client: Row, token: string): Reply {
  const known = site.tokens.findRefresh(token);
  if (!known || known.client !== client['sys_id']) return accessDenied();
  return site.users.byId(known.userId) ? grant(site, client, known.userId, true) : accessDenied();
}

/** Public clients get no refresh token (doc:authorization-workflow). */
function authorizationCode(site: Site, client: Row, form: URLSearchParams): Reply {
  const allowed = site.codes.redeem(form.get('code') ?? '', {
    client: client['sys_id'] ?? '',
    redirectUri: form.get('redirect_uri') ?? '',
    verifier: form.get('code_verifier') ?? '',
  });
  const user = allowed && site.users.byId(allowed.userId);
  return user
    ? grant(site, client, user['sys_id'] ?? '', client['public_client'] !== '1')
    : accessDenied();
}

function clientCredentials(site: Site, client: Row): Reply {
  if (site.property(CLIENT_CREDENTIALS) !== 'true') return accessDenied();
  const user = site.users.byId(client['user'] ?? '');
  return user ? grant(site, client, user['sys_id'] ?? '', false) : accessDenied();
}

async function jwtBearer(site: Site, client: Row, assertion: string): Promise<Reply> {
  const user = await assertedUser(site, client, assertion);
  return user ? grant(site, client, user['sys_id'] ?? '', false) : accessDenied();
}

function grant(site: Site, client: Row, userId: string, withRefresh: boolean): Reply {
  const id = client['sys_id'] ?? '';
  const access = site.tokens.access(
    id,
    userId,
    seconds(client['access_token_lifespan'], ACCESS_SECONDS),
  );
  const refreshToken = withRefresh
    ? site.tokens.refresh(id, userId, seconds(client['refresh_token_lifespan'], REFRESH_SECONDS))
    : undefined;
  return json(200, {
    access_token: access.token,
    ...(refreshToken ? { refresh_token: refreshToken.token } : {}),
    scope: 'useraccount',
    token_type: 'Bearer',
    expires_in: site.tokens.secondsLeft(access),
  });
}

function seconds(text: string | undefined, fallback: number): number {
  const value = Number(text);
  return Number.isFinite(value) && value > 0 ? value : fallback;
}

function accessDenied(): Reply {
  return json(401, { error: 'server_error', error_description: 'access_denied' });
}

function denied(error: string): Reply {
  return json(401, { error, error_description: 'access_denied' });
}
