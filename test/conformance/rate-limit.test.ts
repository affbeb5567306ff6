import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, textOf, type Answer } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-api-explorer/inbound-REST-API-rate-limiting';
const INCIDENT = '/api/now/table/incident';

describe('conformance: inbound REST rate limits', () => {
  let instance: LocalInstance;
  const users: Record<string, string> = {};

  const ask = (who: string, path = INCIDENT, method = 'GET'): Promise<Answer> =>
    call(instance, path, { login: `${who}:pw`, method });
  const limitOf = async (who: string): Promise<string | null> =>
    (await ask(who)).headers.get('x-ratelimit-limit');
  const roleId = (name: string): string =>
    instance.store.select('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? '';
  const rule = (id: string, limit: number, values: Record<string, string>): void => {
    instance.store.insert('sys_rate_limit_rules', {
      sys_id: id,
      name: id,
      active: '1',
      path: INCIDENT,
      method: 'GET',
      interval_limit: String(limit),
      apply_to: 'all',
      ...values,
    });
  };

  before(async () => {
    instance = await startInstance();
    for (const [userName, roles] of [
      ['itil.user', ['itil', 'import_admin']],
      ['abel.tuter', ['itil', 'import_admin']],
      ['loader', ['import_admin']],
      ['fred', []],
    ] as const) {
      users[userName] = instance.createUser({ userName, password: 'pw', roles: [...roles] });
    }
    rule('by_user', 200, { apply_to: 'user', user: users['itil.user'] ?? '' });
    rule('by_import_admin', 500, { apply_to: 'role', role: roleId('import_admin') });
    rule('by_itil', 100, { apply_to: 'role', role: roleId('itil') });
    rule('all', 3, {});
  });
  after(() => instance.stop());

  fact(
    DOC,
    'a single user’s rule goes before those of roles, of roles the lowest, then that of all users',
    async () => {
      assert.equal(await limitOf('itil.user'), '200');
      assert.equal(await limitOf('abel.tuter'), '100');
      assert.equal(await limitOf('loader'), '500');
      assert.equal(await limitOf('fred'), '3');
    },
  );

  fact(
    DOC,
    'a request that matches a rule is told limit, reset and rule; any other nothing',
    async () => {
      const answer = await ask('loader');
      const other = await ask('loader', '/api/now/table/sys_user_group');
      const post = await ask('loader', INCIDENT, 'POST');

      const reset = Number(answer.headers.get('x-ratelimit-reset'));
      const now = instance.clock.now() / 1000;
      assert.equal(answer.headers.get('x-ratelimit-rule'), 'by_import_admin');
      assert.ok(reset > now && reset <= now + 3600);
      assert.equal(other.headers.get('x-ratelimit-limit'), null);
      assert.equal(post.headers.get('x-ratelimit-limit'), null);
    },
  );

  fact(
    DOC,
    'beyond the limit: 429 with Retry-After and the documented body, until the hour is over',
    async () => {
      instance.clock.advance(3_600_000);
      for (let at = 0; at < 3; at += 1) assert.equal((await ask('fred')).status, 200);

      const denied = await ask('fred');

      assert.equal(denied.status, 429);
      assert.deepEqual(denied.body, {
        error: {
          message: 'Rate limit exceeded',
          detail: 'Rate limit of 3 requests per hour for Table API exceeded',
        },
        status: 'failure',
      });
      const wait = Number(denied.headers.get('retry-after'));
      assert.ok(wait > 0 && wait <= 3600);
      assert.equal(denied.headers.get('x-ratelimit-rule'), 'all');
      instance.clock.advance(wait * 1000);
      assert.equal((await ask('fred')).status, 200);
    },
  );

  fact(DOC, 'each user has a count of his own', async () => {
    instance.clock.advance(3_600_000);
    instance.createUser({ userName: 'ann', password: 'pw' });
    for (let at = 0; at < 4; at += 1) await ask('fred');

    assert.equal((await ask('fred')).status, 429);
    assert.equal((await ask('ann')).status, 200);
  });

  fact(
    'doc:api-reference/rest-api-explorer/create-REST-API-rate-limits',
    'a new limit starts the count again; an inactive rule counts nothing',
    async () => {
      assert.equal((await ask('fred')).status, 429);
      instance.store.update('sys_rate_limit_rules', 'all', { interval_limit: '4' });
      assert.equal((await ask('fred')).status, 200);
      instance.store.update('sys_rate_limit_rules', 'all', { active: '0' });
      const free = await ask('fred');
      assert.deepEqual([free.status, free.headers.get('x-ratelimit-limit')], [200, null]);
      assert.equal(textOf(free.body['status']), '');
    },
  );
});
