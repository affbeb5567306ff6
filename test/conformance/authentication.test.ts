import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const KEY = 'doc:platform-security/authentication/configure-api-key';
const REST = 'doc:api-reference/rest-api-explorer/c_RESTAPI';
const HARDENING = 'doc:platform-security/instance-security-hardening-settings';
const ME =
  '/api/now/table/sys_user?sysparm_query=sys_id=javascript:gs.getUserID()&sysparm_fields=user_name';
const ABEL = '{"result":[{"user_name":"abel.tuter"}]}';

describe('conformance: authentication', () => {
  let instance: LocalInstance;
  let abel = '';

  const me = async (headers: Record<string, string>, suffix = ''): Promise<string> => {
    const answer = await call(instance, ME + suffix, { login: '', headers });
    return answer.status === 200 ? answer.text : String(answer.status);
  };

  before(async () => {
    instance = await startInstance();
    abel = instance.createUser({ userName: 'abel.tuter', password: 'pw', roles: ['itil'] });
  });
  after(() => instance.stop());

  fact(KEY, 'x-sn-apikey names the user of the key, in the header or in the query', async () => {
    const key = instance.createApiKey(abel);

    assert.equal(await me({ 'x-sn-apikey': key }), ABEL);
    assert.equal(await me({}, `&x-sn-apikey=${key}`), ABEL);
    assert.equal(await me({ 'x-sn-apikey': `${key}x` }), '401');
  });

  fact(KEY, 'a key ends with its expiry, and when it is not active', async () => {
    const key = instance.createApiKey(abel);
    const row = instance.store.select('api_key', `token=${key}`)[0]?.['sys_id'] ?? '';

    instance.store.update('api_key', row, { expires: '2020-01-01 00:00:00' });
    assert.equal(await me({ 'x-sn-apikey': key }), '401');
    instance.store.update('api_key', row, { expires: '2999-01-01 00:00:00' });
    assert.equal(await me({ 'x-sn-apikey': key }), ABEL);
    instance.store.update('api_key', row, { active: '0' });
    assert.equal(await me({ 'x-sn-apikey': key }), '401');
  });

  fact(
    REST,
    'basic authentication is on by default, and cookies bind to the session it opened',
    async () => {
      const basic = Buffer.from('abel.tuter:pw').toString('base64');
      const answer = await call(instance, ME, { login: 'abel.tuter:pw' });
      const Cookie = answer.headers
        .getSetCookie()
        .map((cookie) => cookie.split(';')[0])
        .join('; ');

      assert.equal(await me({ Authorization: `Basic ${basic}` }), ABEL);
      assert.equal(await me({ Cookie }), ABEL);
      assert.equal(await me({ Cookie: 'JSESSIONID=made-up' }), '401');
      assert.equal(await me({}), '401');
    },
  );

  fact(
    `${HARDENING}/sc-csrf-strict-validation`,
    'with a cookie alone a write needs the token of this very session in X-UserToken',
    async () => {
      const login = async (): Promise<{ Cookie: string; token: string }> => {
        const answer = await call(instance, ME, { login: 'abel.tuter:pw' });
        const Cookie = answer.headers
          .getSetCookie()
          .map((cookie) => cookie.split(';')[0])
          .join('; ');
        const user = await call(instance, '/angular.do?sysparm_type=get_user', {
          method: 'POST',
          login: '',
          headers: { Cookie },
        });
        return { Cookie, token: user.headers.get('x-usertoken-response') ?? '' };
      };
      const [mine, other] = [await login(), await login()];
      const write = async (headers: Record<string, string>): Promise<number> =>
        (
          await call(instance, '/api/now/table/incident', {
            method: 'POST',
            login: '',
            body: {},
            headers,
          })
        ).status;

      assert.equal(await write({ Cookie: mine.Cookie }), 401);
      assert.equal(await write({ Cookie: mine.Cookie, 'X-UserToken': other.token }), 401);
      assert.equal(await write({ Cookie: mine.Cookie, 'X-UserToken': mine.token }), 201);
    },
  );
});
