import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf } from './client.ts';

describe('instance/http tiny URLs', () => {
  let instance: LocalInstance;
  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ada', password: 'pw', roles: ['itil'] });
    for (const short of ['one', 'two', 'three']) {
      const body = { short_description: short, urgency: '1' };
      await call(instance, '/api/now/table/incident', { method: 'POST', body });
    }
  });
  after(() => instance.stop());

  const shorten = async (url: unknown, login = 'ada:pw') =>
    call(instance, '/api/now/tinyurl', { method: 'POST', body: { url }, login });
  const idOf = async (url: string): Promise<string> => {
    const result = textOf((await shorten(url)).body['result']);
    return new URLSearchParams(result.slice(result.indexOf('?') + 1)).get('sysparm_tiny') ?? '';
  };

  it('keeps a query too long for an address and reads a table with it', async () => {
    const query = new URLSearchParams({
      sysparm_query: `short_descriptionIN${'x'.repeat(5000)},one,three^ORDERBYshort_description`,
      sysparm_fields: 'short_description',
    });
    const made = await shorten(`${instance.url}/api/now/table/incident?${query.toString()}`);
    assert.equal(made.status, 200);
    const tiny = textOf(made.body['result']);
    assert.match(tiny, /\/api\/now\/table\/incident\?sysparm_tiny=[0-9a-f]{32}$/);

    const found = await call(instance, new URL(tiny).pathname + new URL(tiny).search, {
      login: 'ada:pw',
    });
    assert.deepEqual(rows(found), [{ short_description: 'one' }, { short_description: 'three' }]);
  });

  it('serves the Aggregate API, and what it keeps wins over the address itself', async () => {
    const id = await idOf(
      'incident_list.do?sysparm_query=short_description=two&sysparm_count=true',
    );
    const counted = await call(
      instance,
      `/api/now/stats/incident?sysparm_query=urgency=1&sysparm_tiny=${id}`,
    );
    assert.deepEqual(counted.body['result'], { stats: { count: '1' } });
  });

  it('pages on with links that need no tiny URL', async () => {
    const id = await idOf('x?sysparm_query=ORDERBYshort_description&sysparm_limit=2');
    const page = await call(instance, `/api/now/table/incident?sysparm_tiny=${id}`);
    const next = /<([^>]*)>;rel="next"/.exec(page.headers.get('link') ?? '')?.[1] ?? '';
    const rest = await call(instance, new URL(next).pathname + new URL(next).search);
    assert.deepEqual(
      [...rows(page), ...rows(rest)].map((row) => row['short_description']),
      ['one', 'three', 'two'],
    );
  });

  it('gives equal parameters the same id and tells them on request', async () => {
    const url = 'incident_list.do?sysparm_query=active%3Dtrue&sysparm_view=';
    const id = await idOf(url);
    assert.equal(await idOf(url), id);
    assert.notEqual(await idOf(`${url}x`), id);
    const told = await call(instance, `/api/now/tinyurl/${id}`, { login: 'ada:pw' });
    assert.deepEqual(told.body['result'], { sysparm_query: 'active=true', sysparm_view: '' });
    assert.equal((await call(instance, '/api/now/tinyurl/nosuch')).status, 404);
    assert.equal((await call(instance, '/api/now/tinyurl/x%5Eactive%3Dtrue')).status, 404);
  });

  it('gives nobody more rights than they have', async () => {
    const id = await idOf('x?sysparm_query=user_name=admin');
    instance.createUser({ userName: 'bob', password: 'pw', roles: [] });
    const found = await call(instance, `/api/now/table/sys_properties?sysparm_tiny=${id}`, {
      login: 'bob:pw',
    });
    assert.notEqual(found.status, 500);
    assert.equal(rows(found).length, 0);
    assert.equal((await shorten('x?y=z', '')).status, 401);
  });

  it('ignores an unknown id and refuses what is no address', async () => {
    const all = await call(instance, '/api/now/table/incident?sysparm_tiny=nosuch');
    assert.equal(rows(all).length, 3);
    for (const url of [undefined, '', 7, `x?${'y'.repeat(1_000_001)}`]) {
      assert.equal((await shorten(url)).status, 400);
    }
    const bad = await call(instance, '/api/now/tinyurl', { method: 'POST', body: 'no json' });
    assert.equal(bad.status, 400);
  });

  it('hands the address back when tiny URLs are switched off', async () => {
    const off = instance.store.select('sys_properties', 'name=glide.use_tiny_urls')[0];
    instance.store.update('sys_properties', off?.['sys_id'] ?? '', { value: 'false' });
    assert.equal(textOf((await shorten('a.do?b=c')).body['result']), 'a.do?b=c');
  });

  it('opens a list page in the browser', async () => {
    instance.store.update(
      'sys_properties',
      instance.store.select('sys_properties', 'name=glide.use_tiny_urls')[0]?.['sys_id'] ?? '',
      { value: 'true' },
    );
    const id = await idOf('incident_list.do?sysparm_query=short_description=two');
    const login = await call(instance, '/login', {
      method: 'POST',
      login: '',
      body: 'user_name=ada&user_password=pw',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    const cookie = login.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const page = await call(instance, `/incident_list.do?sysparm_tiny=${id}`, {
      login: '',
      headers: { cookie },
    });
    assert.match(page.text, />1 to 1 of 1</);
  });
});
