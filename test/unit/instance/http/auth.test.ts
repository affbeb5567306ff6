import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf, type Answer } from './client.ts';

const SOME_TABLE = '/api/now/table/sys_user?sysparm_limit=1&sysparm_fields=user_name';

describe('instance/http/auth', () => {
  let instance: LocalInstance;
  let botId = '';
  let client = { clientId: '', clientSecret: '' };

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ann', password: 'pw-ann' });
    botId = instance.createUser({
      userName: 'bot',
      password: 'pw-bot',
      values: { web_service_access_only: '1' },
    });
    client = instance.createOauthClient({ name: 'connector', userId: botId });
  });
  after(() => instance.stop());

  const form = (path: string, fields: Record<string, string>, cookie = ''): Promise<Answer> =>
    call(instance, path, {
      method: 'POST',
      login: '',
      body: new URLSearchParams(fields).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: cookie },
    });
  const token = (fields: Record<string, string>): Promise<Answer> =>
    form('/oauth_token.do', {
      client_id: client.clientId,
      client_secret: client.clientSecret,
      ...fields,
    });
  const bearer = (value: string): Promise<Answer> =>
    call(instance, SOME_TABLE, { login: '', headers: { Authorization: `Bearer ${value}` } });
  const cookiesOf = (answer: Answer): string =>
    answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');

  it('grants a password token, repeats it while it lives, and lets it expire', async () => {
    const fields = { grant_type: 'password', username: 'ann', password: 'pw-ann' };

    const first = await token(fields);
    const second = await token(fields);
    const access = textOf(first.body['access_token']);
    const before = await bearer(access);
    instance.clock.advance(1801_000);
    const later = await bearer(access);
    const renewed = await token({
      grant_type: 'refresh_token',
      refresh_token: textOf(first.body['refresh_token']),
    });

    assert.equal(first.status, 200);
    assert.equal(textOf(first.body['token_type']), 'Bearer');
    assert.equal(textOf(second.body['access_token']), access);
    assert.equal(before.status, 200);
    assert.equal(later.status, 401);
    assert.notEqual(textOf(renewed.body['access_token']), access);
    assert.equal((await bearer(textOf(renewed.body['access_token']))).status, 200);
  });

  it('grants client credentials for the user of the registry entry', async () => {
    const answer = await token({ grant_type: 'client_credentials' });

    const access = textOf(answer.body['access_token']);
    const used = await bearer(access);
    assert.equal('refresh_token' in answer.body, false);
    assert.equal(used.status, 200);
    assert.equal(instance.requests.entries.at(-1)?.user, 'bot');
  });

  it('refuses wrong clients, users and grants in the documented words', async () => {
    const wrongSecret = await token({ grant_type: 'client_credentials', client_secret: 'no' });
    const wrongUser = await token({ grant_type: 'password', username: 'ann', password: 'no' });
    const property = instance.store.select(
      'sys_properties',
      'name=glide.oauth.inbound.client.credential.grant_type.enabled',
    )[0];
    instance.store.update('sys_properties', property?.['sys_id'] ?? '', { value: 'false' });
    const switchedOff = await token({ grant_type: 'client_credentials' });
    instance.store.update('sys_properties', property?.['sys_id'] ?? '', { value: 'true' });

    assert.deepEqual(
      [wrongSecret.status, textOf(wrongSecret.body['error'])],
      [401, 'invalid_client'],
    );
    assert.deepEqual(
      [wrongUser.status, wrongUser.body],
      [401, { error: 'server_error', error_description: 'access_denied' }],
    );
    assert.equal(switchedOff.status, 401);
  });

  it('revokes a token', async () => {
    const access = textOf(
      (await token({ grant_type: 'password', username: 'ann', password: 'pw-ann' })).body[
        'access_token'
      ],
    );

    await call(instance, `/oauth_revoke_token.do?token=${access}`, { login: '' });

    assert.equal((await bearer(access)).status, 401);
  });

  it('accepts an API key until its user is switched off', async () => {
    const userId = instance.createUser({ userName: 'key-user' });
    const key = instance.createApiKey(userId);
    const use = (): Promise<Answer> =>
      call(instance, SOME_TABLE, { login: '', headers: { 'x-sn-apikey': key } });

    assert.equal((await use()).status, 200);
    instance.store.update('sys_user', userId, { active: '0' });
    assert.equal((await use()).status, 401);
  });

  it('logs in by angular.do and hands the CSRF token out with a 401', async () => {
    const login = await form('/angular.do?sysparm_type=view_form.login', {
      user_name: 'ann',
      user_password: 'pw-ann',
      sysparm_type: 'login',
    });
    const cookie = cookiesOf(login);
    const user = await form('/angular.do?sysparm_type=get_user', {}, cookie);

    assert.deepEqual([login.status, login.body], [200, { status: 'success' }]);
    assert.equal(user.status, 401);
    assert.ok((user.headers.get('x-usertoken-response') ?? '').length > 20);
  });

  it('answers a failed login and an API-only user with 200 and an error', async () => {
    for (const [name, password] of [
      ['ann', 'wrong'],
      ['bot', 'pw-bot'],
    ] as const) {
      const answer = await form('/angular.do?sysparm_type=view_form.login', {
        user_name: name,
        user_password: password,
      });

      assert.deepEqual([answer.status, textOf(answer.body['status'])], [200, 'error']);
    }
  });

  it('asks cookie sessions for the token on unsafe methods only', async () => {
    const cookie = cookiesOf(
      await form('/angular.do?sysparm_type=view_form.login', {
        user_name: 'admin',
        user_password: instance.adminPassword,
      }),
    );
    const csrf =
      (await form('/angular.do?sysparm_type=get_user', {}, cookie)).headers.get(
        'x-usertoken-response',
      ) ?? '';
    const post = (headers: Record<string, string>): Promise<Answer> =>
      call(instance, '/api/now/table/incident', {
        method: 'POST',
        login: '',
        body: {},
        headers: { Cookie: cookie, ...headers },
      });

    const read = await call(instance, SOME_TABLE, { login: '', headers: { Cookie: cookie } });

    assert.equal(read.status, 200);
    assert.equal((await post({})).status, 401);
    assert.equal((await post({ 'X-UserToken': 'x' })).status, 401);
    assert.equal((await post({ 'X-UserToken': csrf })).status, 201);
  });

  it('binds a Bearer user to the cookie session, as the SDK expects', async () => {
    const access = textOf(
      (await token({ grant_type: 'password', username: 'ann', password: 'pw-ann' })).body[
        'access_token'
      ],
    );
    const anonymous = await form('/angular.do?sysparm_type=get_user', {});
    const cookie = cookiesOf(anonymous);

    await call(instance, SOME_TABLE, {
      login: '',
      headers: { Authorization: `Bearer ${access}`, Cookie: cookie },
    });
    const known = await form('/angular.do?sysparm_type=get_user', {}, cookie);

    assert.equal(anonymous.status, 200);
    assert.equal(known.status, 401);
    assert.notEqual(known.headers.get('x-usertoken-response'), null);
  });

  it('takes no package without the session and its token', async () => {
    const answer = await call(instance, '/sn_appclient_upload_processor.do', {
      method: 'POST',
      body: '--b\r\nContent-Disposition: form-data; name="attachFile"; filename="blob"\r\n\r\nzip\r\n--b--\r\n',
      headers: { 'Content-Type': 'multipart/form-data; boundary=b' },
    });

    assert.equal(answer.status, 401);
  });

  it('hides secrets in its own request log', async () => {
    await call(instance, '/oauth_revoke_token.do?token=canary-value', { login: '' });

    const shown = instance.requests.entries.map((entry) => entry.target).join('\n');
    assert.doesNotMatch(shown, /canary-value/);
    assert.match(shown, /token=\[hidden\]/);
  });
});
