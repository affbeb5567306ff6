import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer } from './client.ts';

const REFUSAL = {
  error: {
    message: 'Insufficient rights to query records',
    detail: 'Field(s) present in the query do not have permission to be read',
  },
  status: 'failure',
};

describe('instance/http strict queries', () => {
  let instance: LocalInstance;
  const ask = (query: string, login?: string, api = 'table'): Promise<Answer> =>
    call(
      instance,
      `/api/now/${api}/incident?sysparm_count=true&sysparm_query=${encodeURIComponent(query)}`,
      login === undefined ? {} : { login },
    );
  const UNKNOWN = [
    'nosuch=1',
    'active=true^ORnosuch=1',
    'active=true^NQnosuch=1',
    'ORDERBYnosuch',
    'ORDERBYDESCcaller_id.nosuch',
    'caller_id.nosuchISEMPTY',
    'number.x=1',
    'GROUPBYnosuch',
    'numberSAMEASnosuch',
    'RLQUERYtask_sla.nosuch,>=1^ENDRLQUERY',
  ];
  const setMode = async (value: string): Promise<void> => {
    const found = await call(
      instance,
      '/api/now/table/sys_properties?sysparm_query=name=local_instance.query_acl',
    );
    const id = textOf(rows(found)[0]?.['sys_id']);
    await call(instance, `/api/now/table/sys_properties/${id}`, {
      method: 'PATCH',
      body: { value },
    });
  };

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ada', password: 'secret', roles: ['itil'] });
    await call(instance, '/api/now/table/incident', { method: 'POST', body: { active: true } });
    const user = {
      method: 'POST',
      body: {
        name: 'sys_user.email',
        type: 'record',
        operation: 'read',
        active: true,
        admin_overrides: true,
      },
    };
    const acl = await call(instance, '/api/now/table/sys_security_acl', user);
    assert.equal(acl.status, 201);
    const id = textOf(acl.body['result']?.['sys_id']);
    const role = await call(instance, '/api/now/table/sys_user_role?sysparm_query=name=user_admin');
    await call(instance, '/api/now/table/sys_security_acl_role', {
      method: 'POST',
      body: { sys_security_acl: id, sys_user_role: textOf(rows(role)[0]?.['sys_id']) },
    });
  });
  after(() => instance.stop());

  it('drops unknown fields by default', async () => {
    for (const query of UNKNOWN) assert.equal((await ask(query)).status, 200, query);
  });

  it('refuses unknown fields when the property says so, in both APIs', async () => {
    await setMode('403');
    for (const api of ['table', 'stats']) {
      for (const query of UNKNOWN) {
        const answer = await ask(query, undefined, api);
        assert.equal(answer.status, 403, `${api} ${query}`);
        assert.deepEqual(answer.body, REFUSAL);
      }
      for (const query of ['active=true^caller_id.nameISEMPTY^ORDERBYnumber', '123TEXTQUERY321=x'])
        assert.equal((await ask(query, undefined, api)).status, 200);
    }
    await setMode('');
  });

  it('computes nothing of fields that roles hide, whatever the mode', async () => {
    const statusOf = async (table: string, query: string, login: string): Promise<number> =>
      (await call(instance, `/api/now/stats/${table}?sysparm_count=true&${query}`, { login }))
        .status;
    const hidden = [
      ['sys_user', 'sysparm_group_by=user_password'],
      ['sys_user', 'sysparm_query=GROUPBYuser_password'],
      ['sys_user', 'sysparm_query=user_passwordSTARTSWITHa'],
      ['sys_user', 'sysparm_max_fields=user_password'],
      ['sys_user', 'sysparm_group_by=active&sysparm_order_by=MAX^user_password'],
      ['sys_user', 'sysparm_group_by=active&sysparm_having=max^user_password^>^1'],
      ['incident', 'sysparm_group_by=opened_by.user_password'],
    ] as const;
    for (const [table, query] of hidden) {
      assert.equal(await statusOf(table, query, 'ada:secret'), 403, query);
    }
    assert.equal(await statusOf('sys_user', 'sysparm_group_by=email', 'ada:secret'), 403);
    const fine = 'sysparm_group_by=active,nosuch&sysparm_order_by=COUNT^DESC,active^DESC';
    assert.equal(await statusOf('sys_user', fine, 'ada:secret'), 200);
    await setMode('403');
    const login = `${instance.adminUser}:${instance.adminPassword}`;
    assert.equal(await statusOf('sys_user', fine, login), 403);
    assert.equal(await statusOf('sys_user', fine.replace(',nosuch', ''), 'ada:secret'), 200);
    await setMode('');
  });

  it('refuses unreadable fields at the end of a dot-walk, in conditions and orderings', async () => {
    const queries = ['caller_id.emailLIKEa', 'ORDERBYcaller_id.email', 'opened_by.manager.email='];
    for (const query of queries) assert.equal((await ask(query, 'ada:secret')).status, 200, query);
    await setMode('403');
    for (const query of queries) {
      assert.deepEqual((await ask(query, 'ada:secret')).body, REFUSAL, query);
      assert.deepEqual((await ask(query, 'ada:secret', 'stats')).body, REFUSAL, query);
      assert.equal((await ask(query)).status, 200);
    }
    assert.equal((await ask('caller_id.nameLIKEa', 'ada:secret')).status, 200);
    await setMode('');
  });
});

describe('instance/http query limits', () => {
  let instance: LocalInstance;
  /** Sends queries that no URL can carry. */
  const batched = async (query: string, api = 'table'): Promise<number> => {
    const answer = await call(instance, '/api/now/v1/batch', {
      method: 'POST',
      body: {
        batch_request_id: '1',
        rest_requests: [
          {
            id: '1',
            method: 'GET',
            url: `/api/now/${api}/incident?sysparm_count=true&sysparm_query=${encodeURIComponent(query)}`,
          },
        ],
      },
    });
    assert.equal(answer.status, 200);
    const [inner] = answer.body['serviced_requests'] as unknown as { status_code: number }[];
    return inner?.status_code ?? 0;
  };

  before(async () => {
    instance = await startInstance();
    const first = await call(instance, '/api/now/table/incident', { method: 'POST', body: {} });
    const id = textOf(first.body['result']?.['sys_id']);
    await call(instance, `/api/now/table/incident/${id}`, {
      method: 'PATCH',
      body: { parent: id },
    });
  });
  after(() => instance.stop());

  const repeated = (term: string, times: number): string => term.repeat(times);
  const LARGE: Readonly<Record<string, string>> = {
    '10,000 terms': repeated('active=true^', 10_000),
    '10,000 alternatives': `active=true${repeated('^ORpriority=3', 10_000)}`,
    '10,000 queries': `active=true${repeated('^NQparent.number=x', 10_000)}`,
    '10,000 unknown terms': repeated('nosuch=1^', 10_000),
    '10,000 orderings': repeated('ORDERBYparent.number^', 10_000),
    '10,000 dot-walks': repeated('parent.parent.active=true^', 10_000),
    '10,000 related lists': repeated('RLQUERYtask.parent,>=1^', 10_000),
    '10,000 joins': repeated('JOINincident.parent=task.sys_id!active=true^', 10_000),
    '10,000 tags': repeated('sys_tags.a=a^', 10_000),
    'a dot-walk of 100 steps': `${repeated('parent.', 100)}number=x^ORDERBY${repeated('parent.', 100)}number`,
    'a dot-walk of 1 MB': `${repeated('parent.', 140_000)}number=x^ORDERBY${repeated('parent.', 1000)}number`,
    'a value of 1 MB': `short_descriptionLIKE${repeated('x', 1_000_000)}`,
    'a field of 1 MB': repeated('x', 1_000_000),
    'a list of 1 MB': `numberIN${repeated('a,', 500_000)}`,
    '1 MB of carets': repeated('^', 1_000_000),
    '1 MB of queries': repeated('^NQa=1', 160_000),
  };
  for (const [name, query] of Object.entries(LARGE)) {
    it(`answers ${name}`, async () => {
      const started = performance.now();
      assert.equal(await batched(query), 200);
      assert.equal(await batched(query, 'stats'), 200);
      assert.ok(performance.now() - started < 8000);
    });
  }

  it('has no escape for a caret in a value', async () => {
    for (const query of [
      'short_description=a^b',
      'short_description=a^^b',
      '^^^',
      '^OR',
      '^NQ^OR^EQ',
    ])
      assert.equal(await batched(query), 200);
  });
});
