import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, type Answer } from './client.ts';

describe('instance/http/pages', () => {
  let instance: LocalInstance;
  let cookie = '';

  before(async () => {
    instance = await startInstance();
    await call(instance, '/api/now/table/incident', {
      method: 'POST',
      body: {
        short_description: '<script>alert(1)</script>',
        caller_id: 'System Administrator',
        work_notes: 'looked at it',
      },
    });
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

  it('starts with links to the tables', async () => {
    const start = await page('/');

    assert.equal(start.status, 200);
    assert.match(start.text, /href="\/sc_req_item_list\.do"/);
  });

  it('shows lists with escaped text, links and invalid filter terms', async () => {
    const list = await page('/incident_list.do?sysparm_query=active=true%5Enosuch=1');

    assert.match(list.text, /&lt;script&gt;alert/);
    assert.doesNotMatch(list.text, /<script>/);
    assert.match(list.text, /Ignored, because invalid: nosuch=1/);
    assert.match(list.text, /href="\/sys_user\.do\?sys_id=/);
  });

  it('shows a record with its journal and what refers to it', async () => {
    const id = instance.store.select('incident', '')[0]?.['sys_id'] ?? '';

    const record = await page(`/incident.do?sys_id=${id}`);
    const caller = await page('/sys_user.do?sys_id=6816f79cc0a8016401c5a33be04be441');
    const missing = await page('/incident.do?sys_id=none');

    assert.match(record.text, /looked at it/);
    assert.match(caller.text, /Incident by caller: 1/);
    assert.doesNotMatch(caller.text, /scrypt/);
    assert.equal(missing.status, 404);
  });
});
