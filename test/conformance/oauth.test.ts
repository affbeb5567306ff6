import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, textOf, type Answer } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const REQUEST = 'doc:platform-security/authentication/r_OAuthAPIRequestParameters';
const RESPONSE = 'doc:platform-security/authentication/r_OAuthAPIResponseParameters';
const REVOKE = 'doc:platform-security/authentication/t_RevokeOAuthToken';
const HARDENING = 'doc:platform-security/instance-security-hardening-settings';
const ME =
  '/api/now/table/sys_user?sysparm_query=sys_id=javascript:gs.getUserID()&sysparm_fields=user_name';

describe('conformance: OAuth', () => {
  let instance: LocalInstance;
  let abel = '';
  let client = { client_id: '', client_secret: '' };

  const token = (fields: Record<string, string>, path = '/oauth_token.do'): Promise<Answer> =>
    call(instance, path, {
      method: 'POST',
      login: '',
      body: new URLSearchParams({ ...client, ...fields }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  const password = { grant_type: 'password', username: 'abel.tuter', password: 'pw' };
  const me = async (headers: Record<string, string>, suffix = ''): Promise<string> => {
    const answer = await call(instance, ME + suffix, { login: '', headers });
    return answer.status === 200 ? answer.text : String(answer.status);
  };
  const bearer = (value: unknown): Promise<string> =>
    me({ Authorization: `Bearer ${String(value)}` });
  const ABEL = '{"result":[{"user_name":"abel.tuter"}]}';
  const property = async (name: string, value: string): Promise<void> => {
    const row = instance.store.select('sys_properties', `name=${name}`)[0];
    await call(instance, `/api/now/table/sys_properties/${row?.['sys_id'] ?? ''}`, {
      method: 'PATCH',
      body: { value },
    });
  };

  before(async () => {
    instance = await startInstance();
    abel = instance.createUser({ userName: 'abel.tuter', password: 'pw', roles: ['itil'] });
    const made = instance.createOauthClient({ name: 'app', userId: abel });
    client = { client_id: made.clientId, client_secret: made.clientSecret };
  });
  after(() => instance.stop());

  fact(
    RESPONSE,
    'a token answer names scope, token_type, expires_in, access and refresh token',
    async () => {
      const answer = await token(password);

      assert.equal(answer.status, 200);
      assert.match(answer.headers.get('content-type') ?? '', /json/);
      assert.deepEqual(Object.keys(answer.body).toSorted(), [
        'access_token',
        'expires_in',
        'refresh_token',
        'scope',
        'token_type',
      ]);
      assert.equal(answer.body['scope'], 'useraccount');
      assert.equal(answer.body['token_type'], 'Bearer');
      assert.ok(
        Number(answer.body['expires_in']) > 1790 && Number(answer.body['expires_in']) <= 1800,
      );
    },
  );

  fact(RESPONSE, 'the token has the rights of the user who authorized it', async () => {
    assert.equal(await bearer((await token(password)).body['access_token']), ABEL);
  });

  fact(
    REQUEST,
    'within its time the current access token is given again, with the time that is left',
    async () => {
      const first = await token(password);
      instance.clock.advance(600_000);
      const second = await token(password);

      assert.equal(second.body['access_token'], first.body['access_token']);
      assert.ok(Number(second.body['expires_in']) <= Number(first.body['expires_in']) - 599);
      assert.equal(second.body['refresh_token'], first.body['refresh_token']);
    },
  );

  fact(
    REQUEST,
    'an expired access token is refused; its refresh token gives a new one until it expires itself',
    async () => {
      const first = await token(password);
      instance.clock.advance(1_801_000);
      const refresh = {
        grant_type: 'refresh_token',
        refresh_token: textOf(first.body['refresh_token']),
      };
      const renewed = await token(refresh);

      assert.equal(await bearer(first.body['access_token']), '401');
      assert.equal(await bearer(renewed.body['access_token']), ABEL);
      assert.notEqual(renewed.body['access_token'], first.body['access_token']);
      instance.clock.advance(8_640_001_000);
      assert.equal((await token(refresh)).status, 401);
    },
  );

  fact(
    REQUEST,
    'no token for a user who is inactive or locked out, nor for a wrong password or client',
    async () => {
      for (const values of [{ active: '0' }, { locked_out: '1' }]) {
        instance.store.update('sys_user', abel, values);
        assert.equal((await token(password)).status, 401);
        instance.store.update('sys_user', abel, { active: '1', locked_out: '0' });
      }
      for (const wrong of [
        { password: 'no' },
        { username: 'nobody' },
        { client_secret: 'no' },
        { client_id: 'no' },
        { grant_type: 'no' },
      ]) {
        const answer = await token({ ...password, ...wrong });
        assert.equal(answer.status, 401);
        assert.equal('access_token' in answer.body, false);
        assert.notEqual(textOf(answer.body['error']), '');
      }
    },
  );

  fact(REQUEST, 'a JSON body is an error', async () => {
    const answer = await call(instance, '/oauth_token.do', {
      method: 'POST',
      login: '',
      body: { ...client, ...password },
    });

    assert.notEqual(answer.status, 200);
    assert.equal('access_token' in answer.body, false);
  });

  fact(
    'doc:platform-security/authentication/configure-an-oauth-client-credential-grant',
    'client credentials act as the user of the application, without a refresh token',
    async () => {
      const answer = await token({ grant_type: 'client_credentials' });

      assert.equal('refresh_token' in answer.body, false);
      assert.equal(await bearer(answer.body['access_token']), ABEL);
    },
  );

  fact(
    REVOKE,
    'oauth_revoke_token.do ends an access or a refresh token and asks for no login',
    async () => {
      const given = await token(password);
      const access = textOf(given.body['access_token']);
      const refresh = textOf(given.body['refresh_token']);

      const revoked = await call(instance, `/oauth_revoke_token.do?token=${access}`, { login: '' });
      assert.equal(revoked.status, 200);
      assert.equal(await bearer(access), '401');
      await call(instance, `/oauth_revoke_token.do?token=${refresh}`, { login: '' });
      assert.equal(
        (await token({ grant_type: 'refresh_token', refresh_token: refresh })).status,
        401,
      );
    },
  );

  fact(
    'doc:platform-security/authentication/c_OAuthAuthorizationCodeFlow',
    'a token is also taken from the parameter access_token',
    async () => {
      const access = textOf((await token(password)).body['access_token']);

      assert.equal(await me({}, `&access_token=${access}`), ABEL);
      assert.equal(await me({}, '&access_token=no'), '401');
    },
  );

  fact(
    'doc:platform-security/authentication/OAuth-token-processor-parm',
    'parameters in the URL count only when the property allows it',
    async () => {
      const name = 'glide.oauth.allow.parameters.in.post.body.only';
      const url = `/oauth_token.do?${new URLSearchParams({ ...client, ...password }).toString()}`;
      const ask = (): Promise<Answer> =>
        call(instance, url, { method: 'POST', login: '', body: '' });

      assert.equal((await ask()).status, 401);
      await property(name, 'false');
      assert.equal((await ask()).status, 200);
      await property(name, 'true');
    },
  );

  fact(
    `${HARDENING}/sc-disable-resource-owner-password-credentials-ropc-in-oauth-2-token-grants`,
    'the password grant can be switched off',
    async () => {
      await property('glide.oauth.inbound.ropc.grant_type.disabled', 'true');
      const off = await token(password);
      const other = await token({ grant_type: 'client_credentials' });
      await property('glide.oauth.inbound.ropc.grant_type.disabled', 'false');

      assert.equal(off.status, 401);
      assert.equal(other.status, 200);
    },
  );

  fact(
    'doc:platform-security/authentication/t_SetTheOAuthProperty',
    'no tokens while OAuth is not active',
    async () => {
      await property('com.snc.platform.security.oauth.is.active', 'false');
      const off = await token(password);
      await property('com.snc.platform.security.oauth.is.active', 'true');

      assert.equal(off.status, 401);
      assert.equal((await token(password)).status, 200);
    },
  );

  fact(
    `${HARDENING}/sc-invalidate-session-after-oauth-token-expiration`,
    'the cookie of a token lives on without it only when the property is false',
    async () => {
      const access = textOf((await token(password)).body['access_token']);
      const answer = await call(instance, ME, {
        login: '',
        headers: { Authorization: `Bearer ${access}` },
      });
      const Cookie = answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');

      assert.equal(await me({ Cookie }), ABEL);
      instance.clock.advance(1_801_000);
      assert.equal(await me({ Cookie }), '401');
      await property(
        'glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled',
        'false',
      );
      assert.equal(await me({ Cookie }), ABEL);
      await property('glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled', 'true');
    },
  );
});
