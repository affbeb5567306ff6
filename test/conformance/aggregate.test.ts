import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, textOf, type Answer, type Json } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const AGGREGATE = 'doc:api-reference/rest-apis/c_AggregateAPI';

/** State, priority by impact and urgency, reassignment count, business_stc and group of each incident. */
const INCIDENTS = [
  ['1', '1', '1', '0', '100', 'network'],
  ['1', '1', '1', '3', '400', 'network'],
  ['2', '1', '1', '0', '50', 'service desk'],
  ['2', '2', '2', '1', '50', 'service desk'],
  ['2', '3', '3', '2', '50', ''],
] as const;

describe('conformance: Aggregate API', () => {
  let instance: LocalInstance;
  const groups: Record<string, string> = { '': '' };

  const stats = (query: string, options = {}): Promise<Answer> =>
    call(instance, `/api/now/stats/incident?${query}`, options);
  const result = async (query: string): Promise<Json | undefined> =>
    (await stats(query)).body['result'];
  const grouped = async (query: string): Promise<unknown[]> =>
    ((await result(query)) as unknown as Json[]).map((entry) => [
      (entry['groupby_fields'] as unknown as Json[]).map((field) => textOf(field['value'])).join(),
      entry['stats'],
    ]);

  before(async () => {
    instance = await startInstance();
    for (const name of ['network', 'service desk']) {
      const answer = await call(instance, '/api/now/table/sys_user_group', {
        method: 'POST',
        body: { name },
      });
      groups[name] = textOf(answer.body['result']?.['sys_id']);
    }
    for (const [state, impact, urgency, reassignment_count, business_stc, group] of INCIDENTS) {
      await call(instance, '/api/now/table/incident', {
        method: 'POST',
        body: {
          state,
          impact,
          urgency,
          reassignment_count,
          business_stc,
          assignment_group: groups[group],
        },
      });
    }
    instance.createUser({ userName: 'nobody', password: 'pw' });
  });
  after(() => instance.stop());

  fact(
    AGGREGATE,
    'the sample: averages of two fields for each assignment group, four decimals',
    async () => {
      const answer = await result(
        'sysparm_avg_fields=reassignment_count%2Cbusiness_stc&sysparm_group_by=assignment_group',
      );

      const byGroup = new Map(
        (answer as unknown as Json[]).map((entry) => {
          const [field] = entry['groupby_fields'] as unknown as Json[];
          assert.equal(field?.['field'], 'assignment_group');
          return [textOf(field['value']), entry['stats']];
        }),
      );
      assert.deepEqual(
        byGroup,
        new Map([
          ['', { avg: { business_stc: '50.0000', reassignment_count: '2.0000' } }],
          [groups['network'], { avg: { business_stc: '250.0000', reassignment_count: '1.5000' } }],
          [
            groups['service desk'],
            { avg: { business_stc: '50.0000', reassignment_count: '0.5000' } },
          ],
        ]),
      );
    },
  );

  fact(AGGREGATE, 'sysparm_count, with an encoded query or name-value pairs', async () => {
    const counted = { stats: { count: '3' } };

    assert.deepEqual(await result('sysparm_count=true&sysparm_query=active=true^state=2'), counted);
    assert.deepEqual(await result('sysparm_count=true&active=true&state=2'), counted);
    assert.deepEqual(await result('sysparm_count=true&state=in progress'), counted);
    assert.deepEqual(await result('sysparm_count=true&assignment_group=network'), {
      stats: { count: '2' },
    });
  });

  fact(AGGREGATE, 'avg, max, min and sum of several fields each, as strings', async () => {
    const kinds = ['avg', 'max', 'min', 'sum'].map(
      (kind) => `sysparm_${kind}_fields=reassignment_count,business_stc`,
    );

    assert.deepEqual(await result(`${kinds.join('&')}&sysparm_query=state=2`), {
      stats: {
        avg: { reassignment_count: '1.0000', business_stc: '50.0000' },
        max: { reassignment_count: '2', business_stc: '50' },
        min: { reassignment_count: '0', business_stc: '50' },
        sum: { reassignment_count: '3', business_stc: '150' },
      },
    });
  });

  fact(
    AGGREGATE,
    'without sysparm_count and without a field list nothing is computed',
    async () => {
      assert.deepEqual(await result('sysparm_query=state=2'), { stats: {} });
    },
  );

  fact(AGGREGATE, 'sysparm_group_by several fields', async () => {
    assert.deepEqual(await grouped('sysparm_count=true&sysparm_group_by=priority,state'), [
      ['1,1', { count: '2' }],
      ['1,2', { count: '1' }],
      ['3,2', { count: '1' }],
      ['5,2', { count: '1' }],
    ]);
  });

  fact(AGGREGATE, 'sysparm_display_value shows labels, values, or both when grouping', async () => {
    const shown = async (mode: string): Promise<unknown> =>
      await result(
        `sysparm_count=true&sysparm_query=priority=1^state=1&sysparm_group_by=priority,assignment_group${mode}`,
      );
    const of = (priority: Json | object, group: object): unknown => [
      {
        stats: { count: '2' },
        groupby_fields: [
          { field: 'priority', ...priority },
          { field: 'assignment_group', ...group },
        ],
      },
    ];
    const stored = of({ value: '1' }, { value: groups['network'] });

    assert.deepEqual(await shown(''), stored);
    assert.deepEqual(await shown('&sysparm_display_value=false'), stored);
    assert.deepEqual(
      await shown('&sysparm_display_value=true'),
      of({ value: '1 - Critical' }, { value: 'network' }),
    );
    assert.deepEqual(
      await shown('&sysparm_display_value=all'),
      of(
        { display_value: '1 - Critical', value: '1' },
        { display_value: 'network', value: groups['network'] },
      ),
    );
  });

  for (const [having, found] of [
    ['count^priority^>^1', ['1']],
    ['count^priority^=^1', ['3', '5']],
    ['sum^reassignment_count^>^2,count^state^>^2', ['1']],
    ['avg^reassignment_count^>=^2', ['5']],
    ['max^business_stc^<^100', ['3', '5']],
  ] as const) {
    fact(AGGREGATE, `sysparm_having=${having}`, async () => {
      const query = `sysparm_count=true&sysparm_group_by=priority&sysparm_having=${encodeURIComponent(having)}`;

      assert.deepEqual(
        (await grouped(query)).map((entry) => (entry as string[])[0]),
        found,
      );
    });
  }

  for (const [order, found] of [
    ['AVG^reassignment_count', ['1', '3', '5']],
    ['AVG^reassignment_count^DESC', ['5', '1', '3']],
    ['priority^DESC', ['5', '3', '1']],
    ['COUNT', ['3', '5', '1']],
    ['COUNT^DESC', ['1', '3', '5']],
  ] as const) {
    fact(AGGREGATE, `sysparm_order_by=${order}`, async () => {
      const query = `sysparm_count=true&sysparm_group_by=priority&sysparm_order_by=${encodeURIComponent(order)}`;

      assert.deepEqual(
        (await grouped(query)).map((entry) => (entry as string[])[0]),
        found,
      );
    });
  }

  fact(AGGREGATE, 'the versions v1 and v2, and XML', async () => {
    for (const version of ['v1', 'v2']) {
      const answer = await call(instance, `/api/now/${version}/stats/incident?sysparm_count=true`);
      assert.deepEqual(answer.body, { result: { stats: { count: '5' } } });
    }
    const xml = await stats('sysparm_count=true', { headers: { Accept: 'application/xml' } });
    assert.match(
      xml.text,
      /<response><result><stats><count>5<\/count><\/stats><\/result><\/response>$/,
    );
  });

  fact(
    AGGREGATE,
    '401 without valid credentials, 403 without the right to read the table',
    async () => {
      assert.equal((await stats('sysparm_count=true', { login: '' })).status, 401);
      assert.equal((await stats('sysparm_count=true', { login: 'nobody:no' })).status, 401);
      const refused = await call(instance, '/api/now/stats/sys_properties?sysparm_count=true', {
        login: 'nobody:pw',
      });
      assert.equal(refused.status, 403);
      assert.equal(textOf(refused.body['status']), 'failure');
    },
  );
});
