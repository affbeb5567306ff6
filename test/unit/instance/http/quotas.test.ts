import assert from 'node:assert/strict';

import { Quotas } from '../../../instance/http/quotas.ts';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf, type Answer, type Json } from './client.ts';

const MESSAGE = 'Transaction cancelled: maximum execution time exceeded';

describe('instance/http transaction quotas', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
    const spend = (ms: number): string =>
      `var end = new Date().getTime() + ${String(ms)}; while (new Date().getTime() < end) {}`;
    const rule = {
      name: 'slow',
      collection: 'incident',
      when: 'before',
      action_insert: 'true',
      active: 'true',
      advanced: 'true',
      script: `if (current.getValue('short_description') == 'slow') { ${spend(20_000)} } else { ${spend(400)} }`,
    };
    const later = { ...rule, name: 'slow too', order: '200' };
    for (const body of [rule, later]) {
      const made = await call(instance, '/api/now/table/sys_script', { method: 'POST', body });
      assert.equal(made.status, 201, made.text);
    }
  });
  after(() => instance.stop());

  const quota = async (api: string, seconds: string): Promise<void> => {
    const [row] = instance.store.select('sysrule_quota', `nameSTARTSWITH${api}`);
    const answer = await call(instance, `/api/now/table/sysrule_quota/${row?.['sys_id'] ?? ''}`, {
      method: 'PATCH',
      body: { max_duration: seconds },
    });
    assert.equal(answer.status, 200, answer.text);
  };
  const create = (short: string): Promise<Answer> =>
    call(instance, '/api/now/table/incident', {
      method: 'POST',
      body: { short_description: short },
    });

  it('has the documented times for the documented APIs', () => {
    const quotas = new Quotas(instance.store);
    const times = [
      'table/x',
      'v2/table/x',
      'import/x',
      'stats/x',
      'attachment',
      'batch',
      'cmdb/x',
    ].map((path) => quotas.ofApi(`/api/now/${path}?sysparm_limit=1`));
    assert.deepEqual(times, [60, 60, 60, 60, 60, 30, Number.POSITIVE_INFINITY]);
  });

  it('cancels a call when its scripts together take longer, with the documented words', async () => {
    await quota('REST Table', '1');
    const started = Date.now();
    const refused = await create('slow');
    assert.ok(Date.now() - started < 10_000);
    assert.equal(refused.status, 500);
    assert.deepEqual(refused.body, {
      error: { message: MESSAGE, detail: `${MESSAGE}. Check logs for error trace.` },
      status: 'failure',
    });
    assert.equal((await create('brisk')).status, 201);
    await quota('REST Table', '60');
    assert.equal(instance.store.count('incident', 'short_description=slow'), 0);
  }).timeout(20_000);

  it('counts short scripts together', async () => {
    await quota('REST Table', '1');
    const [rule] = instance.store.select('sys_script', 'name=slow too');
    const more: string[] = [];
    for (const order of ['300', '400']) {
      const body = { ...rule, sys_id: '', name: `slow ${order}`, order };
      const made = await call(instance, '/api/now/table/sys_script', { method: 'POST', body });
      more.push(textOf(made.body['result']?.['sys_id']));
    }
    assert.equal((await create('many')).status, 500);
    for (const id of more) {
      await call(instance, `/api/now/table/sys_script/${id}`, { method: 'DELETE' });
    }
    await quota('REST Table', '60');
    assert.equal((await create('few')).status, 201);
  }).timeout(20_000);

  it('leaves the parts of a batch unserviced for which there is no time left', async () => {
    await quota('REST Batch', '2');
    const part = (id: string, short: string): object => ({
      id,
      method: 'POST',
      url: '/api/now/table/incident',
      headers: [],
      body: Buffer.from(JSON.stringify({ short_description: short })).toString('base64'),
    });
    const answer = await call(instance, '/api/now/v1/batch', {
      method: 'POST',
      body: {
        batch_request_id: '1',
        rest_requests: [part('a', 'brisk'), part('b', 'slow'), part('c', 'brisk')],
      },
    });
    await quota('REST Batch', '30');
    assert.equal(answer.status, 200);
    const serviced = answer.body['serviced_requests'] as unknown as Json[];
    assert.deepEqual(
      serviced.map((one) => textOf(one['id'])),
      ['a'],
    );
    assert.deepEqual(answer.body['unserviced_requests'], ['b', 'c']);
  }).timeout(20_000);

  it('ignores rules that are off, have no time, or a condition that is not understood', () => {
    const { store } = instance;
    const add = (id: string, values: Record<string, string>): void => {
      store.insert('sysrule_quota', {
        sys_id: id.padEnd(32, '0'),
        sys_class_name: 'sysrule_quota',
        active: '1',
        max_duration: '5',
        ...values,
      });
    };
    const ofApi = (): number => new Quotas(store).ofApi('/api/x/y');
    add('a', { condition: 'type=rest', active: '0' });
    add('b', { condition: 'type=rest', max_duration: '' });
    add('c', { condition: 'type=rest^sessionLIKEx' });
    add('d', { condition: 'urlMATCH_RGX(' });
    add('e', { condition: '' });
    add('f', { condition: 'type!=rest^EQ' });
    assert.equal(ofApi(), Number.POSITIVE_INFINITY);
    add('1', { condition: 'type=rest^urlENDSWITH/y^EQ' });
    assert.equal(ofApi(), 5);
  });
});
