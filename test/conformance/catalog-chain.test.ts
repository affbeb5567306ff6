import assert from 'node:assert/strict';

import type { Row } from '../instance/contract.ts';
import { SYSTEM_SESSION } from '../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, textOf } from '../unit/instance/http/client.ts';
import { fact, type Source } from './fact.ts';
import { idOf } from './scripts.ts';

const CLOSURE: Source = 'doc:servicenow-platform/service-catalog/state-closure-request';
const PROCESS: Source = 'doc:servicenow-platform/approvals/c_ProcessApprovals';
const GATING: Source = 'doc:servicenow-platform/approvals/c_GatingApprovals';
const COMPLETE = '3';
const INCOMPLETE = '4';
const SKIPPED = '7';

describe('conformance: the request chain of the catalog', () => {
  let instance: LocalInstance;
  let boss = '';
  let item = '';
  const insert = (table: string, values: Row): Row =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values);
  const update = (table: string, id: string, changes: Row): void => {
    instance.engine.records.systemUpdate(SYSTEM_SESSION, table, id, changes);
  };
  const get = (table: string, id: string): Row => instance.store.get(table, id) ?? {};
  const itemsOf = (request: string): Row[] =>
    instance.store.select('sc_req_item', `request=${request}^ORDERBYnumber`);
  const tasksOf = (line: Row): Row[] =>
    instance.store.select('sc_task', `request_item=${idOf(line)}`);

  /** An order with as many lines, moved on until it waits for people. */
  const order = async (lines = 1): Promise<{ request: string; lines: Row[] }> => {
    const answer = await call(instance, `/api/sn_sc/servicecatalog/items/${item}/order_now`, {
      method: 'POST',
      body: { sysparm_quantity: 1 },
    });
    const request = textOf(answer.body['result']?.['sys_id']);
    for (let more = 1; more < lines; more += 1)
      insert('sc_req_item', { request, cat_item: item, stage: 'waiting_for_approval' });
    await instance.engine.drain();
    return { request, lines: itemsOf(request) };
  };
  const closeTasks = async (line: Row, states: readonly string[]): Promise<void> => {
    const tasks = tasksOf(line);
    for (let more = tasks.length; more < states.length; more += 1)
      tasks.push(insert('sc_task', { request_item: idOf(line), request: line['request'] ?? '' }));
    for (const [at, state] of states.entries()) update('sc_task', idOf(tasks[at] ?? {}), { state });
    await instance.engine.drain();
  };

  before(async () => {
    instance = await startInstance();
    boss = instance.createUser({ userName: 'boss', password: 'pw', roles: ['approver_user'] });
    const group = idOf(insert('sys_user_group', { name: 'Desk' }));
    item = idOf(insert('sc_cat_item', { name: 'Laptop', active: '1', group }));
  });
  after(() => instance.stop());

  for (const [states, expected, statement] of [
    [[COMPLETE, COMPLETE], COMPLETE, 'all tasks Closed Complete: the item is Closed Complete'],
    [
      [COMPLETE, INCOMPLETE],
      INCOMPLETE,
      'one task Closed Incomplete: the item is Closed Incomplete',
    ],
    [[SKIPPED, SKIPPED], SKIPPED, 'all tasks Closed Skipped: the item is Closed Skipped'],
  ] as const) {
    fact(CLOSURE, statement, async () => {
      const { lines } = await order();
      const [line = {}] = lines;
      await closeTasks(line, states);

      assert.equal(get('sc_req_item', idOf(line))['state'], expected);
    });
  }

  fact(CLOSURE, 'a task that is still open keeps the item open', async () => {
    const { lines } = await order();
    const [line = {}] = lines;
    await closeTasks(line, [COMPLETE, '2']);

    assert.equal(get('sc_req_item', idOf(line))['active'], '1');
  });

  for (const [states, expected, statement] of [
    [
      [COMPLETE, COMPLETE],
      ['3', 'closed_complete'],
      'all items Closed Complete: so is the request',
    ],
    [
      [COMPLETE, INCOMPLETE],
      ['4', 'closed_incomplete'],
      'one item Closed Incomplete: so is the request',
    ],
    [[SKIPPED, SKIPPED], ['7', 'closed_skipped'], 'all items Closed Skipped: so is the request'],
  ] as const) {
    fact(CLOSURE, statement, async () => {
      const { request, lines } = await order(2);
      for (const [at, line] of lines.entries()) await closeTasks(line, [states[at] ?? COMPLETE]);

      const closed = get('sc_request', request);
      assert.deepEqual([closed['state'], closed['request_state']], expected);
      assert.equal(closed['active'], '0');
    });
  }

  fact(GATING, 'until an approval is met, no task is sent to anybody', async () => {
    const request = idOf(insert('sc_request', { requested_for: boss }));
    const line = insert('sc_req_item', { request, cat_item: item });
    const approval = insert('sysapproval_approver', {
      sysapproval: request,
      document_id: request,
      source_table: 'sc_request',
      approver: boss,
      state: 'requested',
    });
    await instance.engine.drain();
    const waiting = tasksOf(line).length;
    update('sysapproval_approver', idOf(approval), { state: 'approved' });
    await instance.engine.drain();

    assert.deepEqual([waiting, tasksOf(line).length], [0, 1]);
  });

  fact(
    PROCESS,
    'a rejected item is cancelled; the other one goes on, and so does the request',
    async () => {
      const request = idOf(insert('sc_request', { requested_for: boss }));
      const ids = ['requested', 'not requested'].map((approval) =>
        idOf(insert('sc_req_item', { request, cat_item: item, approval })),
      );
      const approval = insert('sysapproval_approver', {
        sysapproval: ids[0] ?? '',
        document_id: ids[0] ?? '',
        source_table: 'sc_req_item',
        approver: boss,
        state: 'requested',
      });
      await instance.engine.drain();
      update('sysapproval_approver', idOf(approval), { state: 'rejected' });
      await instance.engine.drain();

      assert.deepEqual(
        ids.map((id) => get('sc_req_item', id)['active']),
        ['0', '1'],
      );
      assert.equal(tasksOf(get('sc_req_item', ids[0] ?? '')).length, 0);
      assert.equal(tasksOf(get('sc_req_item', ids[1] ?? '')).length, 1);
      assert.equal(get('sc_request', request)['active'], '1');
    },
  );
});
