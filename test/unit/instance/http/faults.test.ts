import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer } from './client.ts';

const LIST =
  '/api/now/table/sys_choice?sysparm_query=ORDERBYsys_id&sysparm_fields=sys_id&sysparm_limit=5';

describe('instance/http/faults', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
  });
  afterEach(() => {
    instance.faults.clear();
  });
  after(() => instance.stop());

  const page = (offset: number): Promise<Answer> =>
    call(instance, `${LIST}&sysparm_offset=${String(offset)}`);
  const idsOf = (answer: Answer): string[] => rows(answer).map((row) => textOf(row['sys_id']));

  it('strikes as often as asked, after as many as asked, on the path that matches', async () => {
    const id = instance.faults.add({
      kind: 'status',
      status: 429,
      retryAfter: 7,
      path: 'sys_choice',
      skip: 1,
      count: 1,
    });

    const statuses = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await page(0)).status);
    const other = await call(instance, '/api/now/table/sys_user?sysparm_limit=1');

    assert.deepEqual(statuses, [200, 429, 200]);
    assert.equal(other.status, 200);
    assert.equal(instance.faults.hits(id), 1);
  });

  it('answers 429 with the documented body and headers', async () => {
    instance.faults.add({ kind: 'status', status: 429, retryAfter: 7 });

    const answer = await page(0);

    assert.equal(answer.headers.get('retry-after'), '7');
    assert.ok(Number(answer.headers.get('x-ratelimit-reset')) > 0);
    assert.equal(textOf(answer.body['error']?.['message']), 'Rate limit exceeded');
  });

  it('answers a login page with status 200', async () => {
    instance.faults.add({ kind: 'html' });

    const answer = await page(0);

    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type') ?? '', /text\/html/);
  });

  it('cuts the connection before the work, or after it', async () => {
    const create = (text: string): Promise<Answer> =>
      call(instance, '/api/now/table/incident', {
        method: 'POST',
        body: { short_description: text },
      });

    instance.faults.add({ kind: 'reset', count: 1, method: 'POST' });
    await assert.rejects(create('reset'));
    instance.faults.add({ kind: 'lost_reply', count: 1, method: 'POST' });
    await assert.rejects(create('lost'));

    assert.equal(instance.store.count('incident', 'short_description=reset'), 0);
    assert.equal(instance.store.count('incident', 'short_description=lost'), 1);
  });

  it('breaks off in the middle of a body', async () => {
    instance.faults.add({ kind: 'truncate', count: 1 });

    await assert.rejects(page(0));
    assert.equal((await page(0)).status, 200);
  });

  it('thins a page as access control does: the count stays', async () => {
    instance.faults.add({ kind: 'thin', rows: 2 });

    const answer = await page(0);

    assert.equal(rows(answer).length, 3);
    assert.ok(Number(answer.headers.get('x-total-count')) > 100);
  });

  it('repeats the last row of a page on the next one', async () => {
    const clean = [idsOf(await page(0)), idsOf(await page(5))];
    instance.faults.add({ kind: 'duplicate' });

    const first = idsOf(await page(0));
    const second = idsOf(await page(5));

    assert.deepEqual(first, clean[0]);
    assert.deepEqual(second, [clean[0]?.[4], ...(clean[1] ?? []).slice(0, 4)]);
  });

  it('is steered over HTTP by an admin only', async () => {
    instance.createUser({ userName: 'joe', password: 'pw-joe' });
    const path = '/local-instance/faults';

    const refused = await call(instance, path, {
      method: 'POST',
      login: 'joe:pw-joe',
      body: { kind: 'html' },
    });
    const wrong = await call(instance, path, { method: 'POST', body: { kind: 'nonsense' } });
    const added = await call(instance, path, {
      method: 'POST',
      body: { kind: 'status', status: 503, path: 'sys_user' },
    });
    const struck = await call(instance, '/api/now/table/sys_user?sysparm_limit=1');
    const listed = await call(instance, path);
    const cleared = await call(instance, path, { method: 'DELETE' });

    assert.deepEqual(
      [refused.status, wrong.status, added.status, struck.status],
      [403, 400, 201, 503],
    );
    assert.equal(JSON.stringify(rows(listed)[0]?.['hits']), '1');
    assert.equal(cleared.status, 204);
    assert.deepEqual(instance.faults.list(), []);
  });

  it('enforces sys_rate_limit_rules per hour and user, by its own clock', async () => {
    instance.store.insert('sys_rate_limit_rules', {
      sys_id: 'rule1',
      name: 'Table API',
      active: '1',
      path: '/api/now/table/sys_user_group',
      interval_limit: '2',
      apply_to: 'all',
    });
    const read = (): Promise<Answer> =>
      call(instance, '/api/now/table/sys_user_group?sysparm_limit=1');

    const statuses = [(await read()).status, (await read()).status];
    const third = await read();
    instance.clock.advance(3_600_000);

    assert.deepEqual(statuses, [200, 200]);
    assert.equal(third.status, 429);
    assert.match(third.text, /Rate limit of 2 requests per hour for Table API exceeded/);
    assert.ok(Number(third.headers.get('retry-after')) > 0);
    assert.equal(third.headers.get('x-ratelimit-rule'), 'rule1');
    assert.equal((await read()).status, 200);
  });

  it('leaves the administration of faults alone, so that a fault for everything can be ended', async () => {
    const path = '/local-instance/faults';
    const everything = { kind: 'status', status: 503 };
    assert.equal((await call(instance, path, { method: 'POST', body: everything })).status, 201);
    assert.equal((await call(instance, '/api/now/table/sys_user')).status, 503);
    assert.equal((await call(instance, path)).status, 200);
    assert.equal((await call(instance, path, { method: 'DELETE' })).status, 204);
    assert.equal((await call(instance, '/api/now/table/sys_user')).status, 200);
  });

  it('gives up an expression that does not end, in a fault and in a quota', async () => {
    const endless = '(a+)+$';
    const path = `/api/now/table/sys_user?x=${'a'.repeat(40)}!`;
    const id = instance.faults.add({ kind: 'status', status: 503, path: endless });
    instance.store.insert('sysrule_quota', {
      sys_id: 'e'.repeat(32),
      sys_class_name: 'sysrule_quota',
      active: '1',
      max_duration: '5',
      condition: `urlMATCH_RGX.*${endless}`,
    });

    assert.equal((await call(instance, path)).status, 200);
    assert.equal(instance.faults.hits(id), 0);
    instance.faults.clear();
    instance.store.delete('sysrule_quota', 'e'.repeat(32));
  }).timeout(20_000);
});
