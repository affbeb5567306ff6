import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf } from './client.ts';

const TIME = '/local-instance/time';

describe('instance/http/time', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'joe', password: 'pw-joe' });
  });
  after(() => instance.stop());

  it('moves the clock over HTTP and in the process', async () => {
    const before = instance.clock.now();

    const moved = await call(instance, TIME, { method: 'POST', body: { advance: 'P30D' } });
    await instance.advance('PT1H');
    const shown = await call(instance, TIME);

    assert.equal(moved.status, 200);
    assert.ok(instance.clock.now() - before >= 30 * 86_400_000 + 3_600_000);
    assert.match(textOf(shown.body['result']?.['now']), /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  });

  it('refuses others than admins, and bad durations with 400', async () => {
    const post = (body: unknown, login?: string) =>
      call(instance, TIME, { method: 'POST', body, ...(login === undefined ? {} : { login }) });

    const statuses = [
      (await post({ advance: 'P1D' }, 'joe:pw-joe')).status,
      (await post({ advance: 'P1D' }, '')).status,
      (await call(instance, TIME, { login: 'joe:pw-joe' })).status,
      (await post({})).status,
      (await post('no json')).status,
    ];
    const bad = await post({ advance: 'next week' });

    assert.deepEqual(statuses, [403, 401, 403, 400, 400]);
    assert.equal(bad.status, 400);
    assert.match(textOf(bad.body['error']?.['detail']), /"next week" is no ISO 8601 duration/);
  });
});
