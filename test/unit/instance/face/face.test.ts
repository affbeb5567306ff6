import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, type Answer } from '../http/client.ts';

describe('instance/face', () => {
  let instance: LocalInstance;
  let cookie = '';

  before(async () => {
    instance = await startInstance();
    const login = await post('/login', {
      user_name: 'admin',
      user_password: instance.adminPassword,
      next: '//evil.example',
    });
    assert.equal(login.headers.get('location'), '/');
    cookie = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  });
  after(() => instance.stop());

  const post = (path: string, fields: Record<string, string>): Promise<Answer> =>
    call(instance, path, {
      method: 'POST',
      login: '',
      body: new URLSearchParams(fields).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  const page = (path: string): Promise<Answer> =>
    call(instance, path, { login: '', headers: { Cookie: cookie } });

  it('sends strangers to the login and tells them when it fails', async () => {
    const stranger = await call(instance, '/incident_list.do?sysparm_query=active=true', {
      login: '',
    });
    const failed = await post('/login', { user_name: 'admin', user_password: 'wrong' });

    assert.equal(stranger.status, 302);
    assert.equal(
      stranger.headers.get('location'),
      `/login?next=${encodeURIComponent('/incident_list.do?sysparm_query=active=true')}`,
    );
    assert.equal(failed.status, 401);
    assert.match(failed.text, /role="alert"/);
  });

  it('looks up nothing by a field that the person may not read', async () => {
    instance.createUser({ userName: 'bob', password: 'secret' });
    const login = await post('/login', { user_name: 'bob', user_password: 'secret' });
    const bob = login.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const lookUp = (qualifier: string): Promise<Answer> =>
      call(instance, `/reference_lookup.do?table=sys_user&text=admin&qualifier=${qualifier}`, {
        login: '',
        headers: { Cookie: bob },
      });
    const secret = await lookUp('user_passwordISNOTEMPTY');
    assert.equal(secret.status, 200);
    assert.equal(secret.text, '[]');
    assert.match((await lookUp('active=true')).text, /System Administrator/);
  });

  it('starts with links to the tables', async () => {
    const start = await page('/');

    assert.equal(start.status, 200);
    assert.match(start.text, /href="\/sc_req_item_list\.do"/);
    assert.match(start.text, /Hello, System Administrator/);
  });
});
