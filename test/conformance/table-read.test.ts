import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, rows, textOf, type Answer } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const TABLE = 'doc:api-reference/rest-apis/c_TableAPI';
const REST = 'doc:api-reference/rest-api-explorer/c_RESTAPI';
const PROBLEM = '/api/now/table/problem';
const FRED = { login: 'fred.luddy:pw' };

describe('conformance: reading with the Table API', () => {
  let instance: LocalInstance;
  let fred = '';

  const get = (path: string, options = {}): Promise<Answer> => call(instance, path, options);
  const numbers = async (query: string, options = {}): Promise<string[]> =>
    rows(
      await get(`/api/now/table/incident?sysparm_fields=short_description&${query}`, options),
    ).map((row) => textOf(row['short_description']));
  const insert = async (table: string, body: Record<string, unknown>): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    return textOf(answer.body['result']?.['sys_id']);
  };

  before(async () => {
    instance = await startInstance();
    fred = instance.createUser({ userName: 'fred.luddy', password: 'pw', name: 'Fred Luddy' });
    const company = await insert('core_company', { name: 'Initech', stock_symbol: 'NYX' });
    await insert('incident', { short_description: 'alpha mail', category: 'a', company });
    await insert('incident', { short_description: 'beta mail', category: 'b', caller_id: fred });
    await insert('incident', { short_description: 'gamma disk', category: 'b', assigned_to: fred });
    for (let at = 0; at < 7; at += 1)
      await insert('problem', { short_description: `p${String(at)}` });
  });
  after(() => instance.stop());

  fact(TABLE, 'GET of the first problem answers one record in a result array', async () => {
    const answer = await get(`${PROBLEM}?sysparm_limit=1`);

    const [problem] = rows(answer);
    assert.equal(answer.status, 200);
    assert.equal(rows(answer).length, 1);
    assert.match(textOf(problem?.['number']), /^PRB\d{7}$/);
    assert.equal(problem?.['parent'], '');
    assert.equal(problem['made_sla'], 'true');
    assert.deepEqual(problem['sys_domain'], {
      link: `${instance.url}/api/now/table/sys_user_group/global`,
      value: 'global',
    });
  });

  fact(
    TABLE,
    'version 1 answers 404 when a valid query finds nothing, version 2 an empty array',
    async () => {
      const none = 'sysparm_query=number=none';

      const v1 = await get(`/api/now/v1/table/problem?${none}`);
      const v2 = await get(`/api/now/v2/table/problem?${none}`);
      const latest = await get(`${PROBLEM}?${none}`);

      assert.equal(v1.status, 404);
      assert.equal(textOf(v1.body['status']), 'failure');
      assert.deepEqual([v2.status, v2.body], [200, { result: [] }]);
      assert.deepEqual([latest.status, latest.body], [200, { result: [] }]);
    },
  );

  fact(
    TABLE,
    'name-value pairs filter, with display values of choices and references',
    async () => {
      assert.deepEqual(await numbers('active=true&category=a'), ['alpha mail']);
      assert.deepEqual(await numbers('assigned_to=Fred%20Luddy'), ['gamma disk']);
      assert.deepEqual(await numbers('active=true&assigned_to=fred.luddy'), ['gamma disk']);
      assert.deepEqual(await numbers('state=closed'), []);
      assert.equal((await numbers('state=new')).length, 3);
    },
  );

  fact(TABLE, 'name-value pairs and sysparm_query exclude each other', async () => {
    assert.deepEqual(
      await numbers('category=a&sysparm_query=category=b^ORDERBYshort_description'),
      ['beta mail', 'gamma disk'],
    );
  });

  fact(
    TABLE,
    'sysparm_display_value: true shows, false stores, all gives both; default false',
    async () => {
      const path = '/api/now/table/incident?sysparm_query=category=a&sysparm_fields=state,company';
      const first = async (mode: string): Promise<unknown> => rows(await get(path + mode))[0];
      const companyId = textOf(
        rows(await get('/api/now/table/core_company?name=Initech'))[0]?.['sys_id'],
      );
      const link = `${instance.url}/api/now/table/core_company/${companyId}`;

      const stored = { state: '1', company: { link, value: companyId } };
      assert.deepEqual(await first(''), stored);
      assert.deepEqual(await first('&sysparm_display_value=false'), stored);
      assert.deepEqual(await first('&sysparm_display_value=true'), {
        state: 'New',
        company: { display_value: 'Initech', link },
      });
      assert.deepEqual(await first('&sysparm_display_value=all'), {
        state: { display_value: 'New', value: '1' },
        company: { display_value: 'Initech', link, value: companyId },
      });
    },
  );

  fact(TABLE, 'sysparm_exclude_reference_link=true leaves the Table API links out', async () => {
    const path =
      '/api/now/table/incident?sysparm_query=assigned_to!=NULL&assigned_to=x&sysparm_fields=assigned_to';
    const query =
      '/api/now/table/incident?sysparm_query=assigned_to.name=Fred Luddy&sysparm_fields=assigned_to';

    for (const mode of ['false', 'true', 'all']) {
      const answer = await get(
        `${query}&sysparm_display_value=${mode}&sysparm_exclude_reference_link=true`,
      );
      assert.equal(rows(answer).length, 1);
      assert.doesNotMatch(answer.text, /"link"/);
    }
    assert.match((await get(`${query}&sysparm_exclude_reference_link=false`)).text, /"link"/);
    assert.equal((await get(path)).status, 200);
  });

  fact(
    TABLE,
    'sysparm_fields returns the named fields, ignores invalid ones, and wins over sysparm_view',
    async () => {
      const answer = await get(
        `${PROBLEM}?sysparm_limit=1&sysparm_fields=number,no_such,state&sysparm_view=mobile`,
      );

      assert.deepEqual(Object.keys(rows(answer)[0] ?? {}).toSorted(), ['number', 'state']);
    },
  );

  fact(TABLE, 'sysparm_limit is 10000 by default', async () => {
    for (let at = 0; at < 10_001; at += 1) {
      instance.store.insert('sys_user_grmember', { sys_id: `m${String(at)}`, user: String(at) });
    }

    const answer = await get('/api/now/table/sys_user_grmember?sysparm_fields=sys_id');

    assert.equal(rows(answer).length, 10_000);
    assert.ok(Number(answer.headers.get('x-total-count')) >= 10_001);
  });

  fact(
    TABLE,
    'the limit is applied before access control: rearranged, the own record shows',
    async () => {
      assert.deepEqual(
        await numbers('sysparm_limit=1&sysparm_query=ORDERBYshort_description', FRED),
        [],
      );
      assert.deepEqual(
        await numbers(
          'sysparm_limit=1&sysparm_query=short_descriptionLIKEmail^ORDERBYDESCshort_description',
          FRED,
        ),
        ['beta mail'],
      );
    },
  );

  fact(
    TABLE,
    'sysparm_offset + sysparm_limit pages through every record exactly once',
    async () => {
      const seen: string[] = [];
      for (let offset = 0; ; offset += 3) {
        const page = rows(
          await get(
            `${PROBLEM}?sysparm_limit=3&sysparm_offset=${String(offset)}&sysparm_query=ORDERBYnumber`,
          ),
        );
        if (page.length === 0) break;
        seen.push(...page.map((row) => textOf(row['short_description'])));
      }

      assert.deepEqual(seen, ['p0', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6']);
    },
  );

  fact(
    TABLE,
    'Link names first, prev, next and last, each usable as it stands; X-Total-Count counts the query',
    async () => {
      const answer = await get(
        `${PROBLEM}?sysparm_limit=2&sysparm_offset=2&sysparm_query=ORDERBYnumber`,
      );

      const links = new Map(
        [...(answer.headers.get('link') ?? '').matchAll(/<([^>]+)>;rel="(\w+)"/g)].map(
          ([, url = '', rel = '']) => [rel, url],
        ),
      );
      const names = async (rel: string): Promise<string[]> =>
        rows(await get((links.get(rel) ?? '').replace(instance.url, ''))).map((row) =>
          textOf(row['short_description']),
        );
      assert.deepEqual([...links.keys()].toSorted(), ['first', 'last', 'next', 'prev']);
      assert.equal(answer.headers.get('x-total-count'), '7');
      assert.deepEqual(await names('first'), ['p0', 'p1']);
      assert.deepEqual(await names('prev'), ['p0', 'p1']);
      assert.deepEqual(await names('next'), ['p4', 'p5']);
      assert.deepEqual(await names('last'), ['p6']);
    },
  );

  fact(
    TABLE,
    'sysparm_no_count=true counts nothing; sysparm_suppress_pagination_header=true sends no Link',
    async () => {
      const uncounted = await get(`${PROBLEM}?sysparm_limit=2&sysparm_no_count=true`);
      const counted = await get(`${PROBLEM}?sysparm_limit=2&sysparm_no_count=false`);
      const unlinked = await get(
        `${PROBLEM}?sysparm_limit=2&sysparm_suppress_pagination_header=true`,
      );

      assert.equal(uncounted.headers.get('x-total-count'), null);
      assert.equal(rows(uncounted).length, 2);
      assert.equal(counted.headers.get('x-total-count'), '7');
      assert.equal(unlinked.headers.get('link'), null);
      assert.equal(unlinked.headers.get('x-total-count'), '7');
    },
  );

  for (const [query, found] of [
    ['short_description=alpha mail', ['alpha mail']],
    ['short_description!=alpha mail', ['beta mail', 'gamma disk']],
    ['short_descriptionLIKEta ma', ['beta mail']],
    ['short_descriptionSTARTSWITHgam', ['gamma disk']],
    ['short_descriptionENDSWITHmail', ['alpha mail', 'beta mail']],
    ['category=b^short_descriptionLIKEdisk', ['gamma disk']],
    ['category=a^ORshort_descriptionLIKEdisk', ['alpha mail', 'gamma disk']],
    ['caller_id=javascript:gs.getUserID()^active=true', ['beta mail']],
    ['company.stock_symbol=NYX', ['alpha mail']],
    ['category=b^no_such_field=1', ['beta mail', 'gamma disk']],
  ] as const) {
    fact(query.startsWith('company') ? REST : TABLE, `sysparm_query ${query}`, async () => {
      const who = query.includes('javascript') ? FRED : {};
      assert.deepEqual(
        await numbers(
          `sysparm_query=${encodeURIComponent(`${query}^ORDERBYshort_description`)}`,
          who,
        ),
        found,
      );
    });
  }

  fact(
    TABLE,
    'ORDERBY and ORDERBYDESC combine: ascending by the one, descending by the other',
    async () => {
      assert.deepEqual(
        await numbers('sysparm_query=active=true^ORDERBYcategory^ORDERBYDESCshort_description'),
        ['alpha mail', 'gamma disk', 'beta mail'],
      );
    },
  );

  fact(
    TABLE,
    'sysparm_query_no_domain and sysparm_query_category change nothing without domains',
    async () => {
      const plain = await get(`${PROBLEM}?sysparm_query=ORDERBYnumber`);
      const flagged = await get(
        `${PROBLEM}?sysparm_query=ORDERBYnumber&sysparm_query_no_domain=true&sysparm_query_category=x`,
      );

      assert.deepEqual(flagged.body, plain.body);
    },
  );
});
