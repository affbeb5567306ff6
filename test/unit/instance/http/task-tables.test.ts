import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows } from './client.ts';

describe('changes, problems and configuration items', () => {
  let instance: LocalInstance;
  before(async () => {
    instance = await startInstance();
    for (const [userName, role] of [
      ['ada', 'itil'],
      ['reader', 'sn_change_read'],
      ['manager', 'change_manager'],
      ['eve', 'snc_internal'],
    ] as const) {
      instance.createUser({ userName, password: 'pw', roles: [role] });
    }
  });
  after(() => instance.stop());

  const create = async (table: string, body: object, login = 'ada:pw') => {
    const made = await call(instance, `/api/now/table/${table}`, { method: 'POST', body, login });
    assert.equal(made.status, 201, made.text);
    return made.body['result'] as unknown as Record<string, string>;
  };

  it('gives a new change its documented defaults and number', async () => {
    const change = await create('change_request', { short_description: 'x' });
    assert.match(change['number'] ?? '', /^CHG00\d{5}$/);
    const shown = ['state', 'type', 'risk', 'category', 'conflict_status', 'active', 'on_hold'];
    assert.deepEqual(
      shown.map((field) => change[field]),
      ['-5', 'normal', '', 'Other', 'Not Run', 'true', 'false'],
    );
  });

  it('closes a change with its own closed states, not with those of a task', async () => {
    const change = await create('change_request', {});
    const path = `/api/now/table/change_request/${change['sys_id'] ?? ''}`;
    const active = async (state: string): Promise<unknown> =>
      (await call(instance, path, { method: 'PATCH', body: { state } })).body['result']?.['active'];
    assert.equal(await active('0'), 'true');
    assert.equal(await active('3'), 'false');
    assert.equal(await active('-1'), 'true');
    assert.equal(await active('4'), 'false');
  });

  it('numbers problems and problem tasks and starts them in their first state', async () => {
    const problem = await create('problem', {});
    const task = await create('problem_task', { problem: problem['sys_id'] });
    assert.match(problem['number'] ?? '', /^PRB/);
    assert.match(task['number'] ?? '', /^PTASK/);
    assert.deepEqual([problem['state'], task['state']], ['101', '151']);
    const open = await call(
      instance,
      `/api/now/table/task?sysparm_query=parent=^active=true^number=${task['number'] ?? ''}`,
    );
    assert.equal(rows(open).length, 1);
  });

  it('lets change roles do what they are for and nobody else in', async () => {
    const change = await create('change_request', {});
    const path = `/api/now/table/change_request/${change['sys_id'] ?? ''}`;
    const status = async (method: string, login: string): Promise<number> =>
      (
        await call(instance, path, {
          method,
          login,
          ...(method === 'PATCH' ? { body: { reason: 'r' } } : {}),
        })
      ).status;
    assert.equal(await status('GET', 'reader:pw'), 200);
    assert.equal(await status('PATCH', 'reader:pw'), 403);
    assert.equal(await status('GET', 'eve:pw'), 404);
    assert.equal(await status('DELETE', 'ada:pw'), 403);
    assert.equal(await status('DELETE', 'manager:pw'), 204);
  });

  it('finds a server through every class that it extends', async () => {
    await create('cmdb_ci_linux_server', {
      name: 'db01',
      os: 'Linux Red Hat',
      cpu_count: '4',
      ip_address: '10.0.0.1',
    });
    for (const table of [
      'cmdb_ci_server',
      'cmdb_ci_computer',
      'cmdb_ci_hardware',
      'cmdb_ci',
      'cmdb',
    ]) {
      const found = await call(
        instance,
        `/api/now/table/${table}?name=db01&sysparm_fields=sys_class_name,name`,
        { login: 'ada:pw' },
      );
      assert.deepEqual(
        rows(found),
        [{ sys_class_name: 'cmdb_ci_linux_server', name: 'db01' }],
        table,
      );
    }
    const windows = await call(instance, '/api/now/table/cmdb_ci_win_server?name=db01');
    assert.equal(rows(windows).length, 0);
  });

  it('keeps the two states of an incident alike', async () => {
    const states = async (body: object): Promise<unknown> => {
      const made = await create('incident', { close_code: 'Duplicate', close_notes: 'x', ...body });
      return [made['state'], made['incident_state'], made['active']];
    };
    assert.deepEqual(await states({}), ['1', '1', 'true']);
    assert.deepEqual(await states({ state: '2' }), ['2', '2', 'true']);
    assert.deepEqual(await states({ incident_state: '7' }), ['7', '7', 'false']);

    const made = await create('incident', {});
    const path = `/api/now/table/incident/${made['sys_id'] ?? ''}?sysparm_fields=state,incident_state`;
    for (const body of [{ incident_state: '2' }, { state: '3' }]) {
      const changed = await call(instance, path, { method: 'PATCH', body });
      const [state] = Object.values(body);
      assert.deepEqual(changed.body['result'], { state, incident_state: state });
    }
  });
});
