import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call } from './client.ts';

describe('instance/http/table/stats-api', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
    for (const [impact, urgency, count] of [
      ['1', '1', 3],
      ['1', '2', 1],
      ['2', '2', 2],
    ] as const) {
      for (let at = 0; at < count; at += 1) {
        await call(instance, '/api/now/table/incident', {
          method: 'POST',
          body: { impact, urgency, reassignment_count: at * 2 },
        });
      }
    }
  });
  after(() => instance.stop());

  it('counts as a string', async () => {
    const answer = await call(
      instance,
      '/api/now/stats/incident?sysparm_count=true&sysparm_query=priority=1',
    );

    assert.deepEqual(answer.body, { result: { stats: { count: '3' } } });
  });

  it('groups, filters groups and orders them', async () => {
    const answer = await call(
      instance,
      '/api/now/stats/incident?sysparm_count=true&sysparm_group_by=priority&sysparm_having=count^priority^>^1&sysparm_order_by=COUNT',
    );

    assert.deepEqual(answer.body['result'], [
      { stats: { count: '2' }, groupby_fields: [{ field: 'priority', value: '3' }] },
      { stats: { count: '3' }, groupby_fields: [{ field: 'priority', value: '1' }] },
    ]);
  });

  it('computes sum, average, least and greatest, and shows labels when asked', async () => {
    const fields = ['sum', 'avg', 'min', 'max']
      .map((kind) => `sysparm_${kind}_fields=reassignment_count`)
      .join('&');

    const answer = await call(
      instance,
      `/api/now/stats/incident?${fields}&sysparm_group_by=priority&sysparm_query=priority=1&sysparm_display_value=true`,
    );

    assert.deepEqual(answer.body['result'], [
      {
        stats: {
          avg: { reassignment_count: '2.0000' },
          min: { reassignment_count: '0' },
          max: { reassignment_count: '4' },
          sum: { reassignment_count: '6' },
        },
        groupby_fields: [{ field: 'priority', value: '1 - Critical' }],
      },
    ]);
  });

  it('leaves out a grouping by what is no field, and groups by fields of referenced records', async () => {
    const grouped = async (fields: string): Promise<unknown> => {
      const query = `sysparm_count=true&sysparm_query=priority=1&sysparm_group_by=${fields}`;
      return (await call(instance, `/api/now/stats/incident?${query}`)).body['result'];
    };
    const all = { stats: { count: '3' } };

    assert.deepEqual(await grouped('no_such_field'), all);
    assert.deepEqual(await grouped('opened_by.no_such_field'), all);
    assert.deepEqual(await grouped('no_such_field,impact'), [
      { ...all, groupby_fields: [{ field: 'impact', value: '1' }] },
    ]);
    assert.deepEqual(await grouped('opened_by.user_name'), [
      { ...all, groupby_fields: [{ field: 'opened_by.user_name', value: 'admin' }] },
    ]);
  });

  it('runs a batch in order with the status of each part', async () => {
    const body = Buffer.from(JSON.stringify({ short_description: 'from a batch' })).toString(
      'base64',
    );

    const answer = await call(instance, '/api/now/v1/batch', {
      method: 'POST',
      body: {
        batch_request_id: '1',
        rest_requests: [
          { id: 'a', method: 'POST', url: '/api/now/table/incident', body, headers: [] },
          {
            id: 'b',
            method: 'GET',
            url: '/api/now/stats/incident?sysparm_count=true&sysparm_query=short_description=from a batch',
          },
          { id: 'c', method: 'GET', url: '/api/now/table/nope' },
          { id: 'e', method: 'GET', url: '/api/now/table/%E0%A4%A' },
        ],
      },
    });

    const parts = answer.body['serviced_requests'] as unknown as {
      id: string;
      status_code: number;
      body: string;
    }[];
    assert.deepEqual(
      parts.map((part) => [part.id, part.status_code]),
      [
        ['a', 201],
        ['b', 200],
        ['c', 400],
        ['e', 400],
      ],
    );
    assert.equal(
      Buffer.from(parts[1]?.body ?? '', 'base64').toString('utf8'),
      '{"result":{"stats":{"count":"1"}}}',
    );
  });
});
