import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf, type Answer } from './client.ts';

const BACK = 'https://client.example/callback?from=here';
const VERIFIER = 'a-verifier-that-is-long-enough-for-everybody-0123456789';
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
type Fields = Record<string, string>;

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

describe('instance/http/auth authorization code grant', () => {
  let instance: LocalInstance;
  let ada: string;
  let app: { clientId: string; clientSecret: string };
  let phone: { clientId: string; clientSecret: string };
  let cookie: string;

  before(async () => {
    instance = await startInstance();
    ada = instance.createUser({ userName: 'ada', password: 'pw', roles: ['itil'] });
    app = instance.createOauthClient({
      name: '<App>',
      redirectUrl: `https://other.example/,${BACK}`,
    });
    phone = instance.createOauthClient({
      name: 'phone',
      redirectUrl: 'my.app:/done',
      isPublic: true,
    });
    const login = await post('/login', { user_name: 'ada', user_password: 'pw' });
    cookie = login.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
  });
  after(() => instance.stop());

  const post = (path: string, fields: Fields, headers: Fields = {}): Promise<Answer> =>
    call(instance, path, {
      method: 'POST',
      login: '',
      body: new URLSearchParams(fields).toString(),
      headers: { ...FORM, ...headers },
    });
  const ask = (fields: Fields, headers: Fields = { cookie }): Promise<Answer> =>
    call(instance, `/oauth_auth.do?${new URLSearchParams(fields).toString()}`, {
      login: '',
      headers,
    });
  const request = (more: Fields = {}): Fields => ({
    response_type: 'code',
    client_id: app.clientId,
    redirect_uri: BACK,
    state: 'st4te',
    scope: 'useraccount',
    ...more,
  });
  const phoneRequest = (more: Fields = {}): Fields =>
    request({
      client_id: phone.clientId,
      redirect_uri: 'my.app:/done',
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
      ...more,
    });
  const target = (answer: Answer): URL => new URL(answer.headers.get('location') ?? '');
  const hidden = (page: string): Fields =>
    Object.fromEntries(
      [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')],
      ),
    );
  const decide = async (fields: Fields, answer: string): Promise<URL> => {
    const page = await ask(fields);
    assert.equal(page.status, 200, page.text);
    return target(await post('/oauth_auth.do', { ...hidden(page.text), answer }, { cookie }));
  };
  const codeFor = async (fields: Fields): Promise<string> =>
    (await decide(fields, 'allow')).searchParams.get('code') ?? '';
  const exchange = (fields: Fields): Promise<Answer> =>
    post('/oauth_token.do', { grant_type: 'authorization_code', ...fields });
  const asApp = (code: string, more: Fields = {}): Promise<Answer> =>
    exchange({
      code,
      redirect_uri: BACK,
      client_id: app.clientId,
      client_secret: app.clientSecret,
      ...more,
    });

  it('asks the logged-in person, and gives the client a code and tokens for that person', async () => {
    const page = await ask(request());
    assert.match(page.text, /&lt;App&gt; wants to act for you/);
    const back = await decide(request(), 'allow');
    assert.equal(back.origin + back.pathname, 'https://client.example/callback');
    assert.deepEqual(
      [back.searchParams.get('from'), back.searchParams.get('state')],
      ['here', 'st4te'],
    );
    const answer = await asApp(back.searchParams.get('code') ?? '');
    assert.equal(answer.status, 200, answer.text);
    assert.equal(textOf(answer.body['token_type']), 'Bearer');
    assert.notEqual(textOf(answer.body['refresh_token']), '');
    const headers = { Authorization: `Bearer ${textOf(answer.body['access_token'])}` };
    await call(instance, '/api/now/table/incident', {
      method: 'POST',
      login: '',
      body: {},
      headers,
    });
    assert.equal(instance.store.count('incident', `opened_by=${ada}`), 1);
  });

  it('sends a denial back, with the state', async () => {
    const back = await decide(request(), 'deny');
    assert.equal(back.searchParams.get('error'), 'access_denied');
    assert.equal(back.searchParams.get('state'), 'st4te');
    assert.equal(back.searchParams.get('code'), null);
  });

  it('asks again, and does nothing, when the answer does not come from its own page', async () => {
    const answer = await post('/oauth_auth.do', { ...request(), answer: 'allow' }, { cookie });
    assert.equal(answer.status, 200);
    assert.match(answer.text, /wants to act for you/);
  });

  it('leads somebody who is not logged in to the login and back', async () => {
    const location = (await ask(request(), {})).headers.get('location') ?? '';
    const next = new URL(location, instance.url).searchParams.get('next') ?? '';
    assert.match(next, /^\/oauth_auth\.do\?/);
    assert.deepEqual(Object.fromEntries(new URL(next, instance.url).searchParams), request());
  });

  it('tells the person what is wrong with client, address or state, and sends nothing away', async () => {
    const stateless = without(request(), 'state');
    for (const [fields, message] of [
      [stateless, 'Missing State parameter in request'],
      [request({ state: ' ' }), 'Missing State parameter in request'],
      [request({ client_id: 'nobody' }), 'Invalid client_id'],
      [request({ client_id: `${app.clientId}^ORactive=true` }), 'Invalid client_id'],
      [request({ redirect_uri: 'https://evil.example/' }), 'Invalid redirect_uri'],
      [request({ redirect_uri: `${BACK}&more=1` }), 'Invalid redirect_uri'],
    ] as const) {
      const page = await ask(fields);
      assert.equal(page.status, 400, message);
      assert.match(page.text, new RegExp(message));
      assert.equal(page.headers.get('location'), null);
    }
  });

  it('needs no state where the property says so', async () => {
    const [row] = instance.store.select(
      'sys_properties',
      'name=glide.oauth.state.parameter.required',
    );
    const set = (value: string): void => {
      instance.store.update('sys_properties', row?.['sys_id'] ?? '', { value });
    };
    set('false');
    const stateless = without(request(), 'state');
    const back = await decide(stateless, 'allow');
    set('true');
    assert.equal(back.searchParams.has('state'), false);
    assert.equal(back.searchParams.has('code'), true);
  });

  it('tells the client what is wrong with the rest', async () => {
    const errorOf = async (fields: Fields): Promise<string | null> =>
      target(await ask(fields)).searchParams.get('error');
    assert.equal(await errorOf(request({ response_type: 'token' })), 'unsupported_response_type');
    const unproven = without(phoneRequest(), 'code_challenge');
    assert.equal(await errorOf(unproven), 'invalid_request');
    assert.equal(
      await errorOf(phoneRequest({ code_challenge_method: 'plain' })),
      'invalid_request',
    );
    assert.equal(
      await errorOf(request({ code_challenge: 'short', code_challenge_method: 'S256' })),
      'invalid_request',
    );
  });

  it('takes a code once, soon, and from whom it was given to', async () => {
    const used = await codeFor(request());
    assert.equal((await asApp(used)).status, 200);
    const wrong = await codeFor(request());
    const other = instance.createOauthClient({ name: 'other', redirectUrl: BACK });
    for (const answer of [
      await asApp(used),
      await asApp('nosuch'),
      await asApp(await codeFor(request()), { redirect_uri: 'https://other.example/' }),
      await asApp(await codeFor(request()), { code_verifier: VERIFIER }),
      await asApp(wrong, { client_id: other.clientId, client_secret: other.clientSecret }),
      await asApp(wrong),
    ]) {
      assert.equal(answer.status, 401);
      assert.deepEqual(answer.body, { error: 'server_error', error_description: 'access_denied' });
    }
    assert.equal(
      textOf((await asApp(used, { client_secret: 'wrong' })).body['error']),
      'invalid_client',
    );
    const late = await codeFor(request());
    instance.clock.advance(600_001);
    assert.equal((await asApp(late)).status, 401);
  });

  it('gives a public client a token for its verifier, and nothing else', async () => {
    const asPhone = async (verifier: string): Promise<Answer> =>
      exchange({
        code: await codeFor(phoneRequest()),
        redirect_uri: 'my.app:/done',
        client_id: phone.clientId,
        code_verifier: verifier,
      });
    const answer = await asPhone(VERIFIER);
    assert.equal(answer.status, 200, answer.text);
    assert.equal('refresh_token' in answer.body, false);
    assert.equal((await asPhone(`${VERIFIER}x`)).status, 401);
    assert.equal((await asPhone('')).status, 401);
    for (const grant of ['client_credentials', 'password', 'refresh_token']) {
      const refused = await post('/oauth_token.do', {
        grant_type: grant,
        client_id: phone.clientId,
        client_secret: phone.clientSecret,
        username: 'ada',
        password: 'pw',
      });
      assert.equal(textOf(refused.body['error']), 'invalid_client', grant);
    }
  });

  it('gives no token for somebody who may not log in any more', async () => {
    const code = await codeFor(request());
    instance.store.update('sys_user', ada, { active: '0' });
    assert.equal((await asApp(code)).status, 401);
    instance.store.update('sys_user', ada, { active: '1' });
  });
});
