import assert from 'node:assert/strict';
import type { Row } from '../../../instance/contract.ts';
import { createWorld, type World } from './world.ts';

function ask(world: World, task: Row, approver = '', state = 'requested'): Row {
  return world.add('sysapproval_approver', {
    sysapproval: task['sys_id'] ?? '',
    source_table: task['sys_class_name'] ?? '',
    document_id: task['sys_id'] ?? '',
    approver,
    state,
  });
}

function set(world: World, table: string, row: Row, changes: Row): void {
  world.engine.records.systemUpdate(world.admin, table, row['sys_id'] ?? '', changes);
}

const stateOf = (world: World, row: Row): string | undefined =>
  world.store.get('sysapproval_approver', row['sys_id'] ?? '')?.['state'];

function events(world: World): string[] {
  return world.store
    .select('sysevent', 'ORDERBYsys_created_on')
    .map((row) => `${row['name'] ?? ''} ${row['table'] ?? ''}`)
    .sort();
}

describe('instance/engine/platform/approvals', () => {
  it('asks nobody any more once a rejection has decided', () => {
    const world = createWorld();
    const item = world.add('sc_req_item', { approval: 'requested' });
    const [no, open, given] = [ask(world, item), ask(world, item), ask(world, item)];
    set(world, 'sysapproval_approver', given, { state: 'approved' });

    set(world, 'sysapproval_approver', no, { state: 'rejected' });

    assert.equal(stateOf(world, open), 'not_required');
    assert.equal(stateOf(world, given), 'approved');
    assert.equal(world.store.get('task', item['sys_id'] ?? '')?.['approval'], 'rejected');
  });

  it('moots open approvals of a cancelled item, not of a completed one or by a set approval', () => {
    const world = createWorld();
    const [cancelled, completed, decided] = ['4', '3', '1'].map((state) => {
      const item = world.add('sc_req_item', { approval: 'requested' });
      const approvals = [ask(world, item), ask(world, item, '', 'not requested')];
      set(world, 'sc_req_item', item, state === '1' ? { approval: 'approved' } : { state });
      return approvals.map((row) => stateOf(world, row));
    });

    assert.deepEqual(cancelled, ['not_required', 'not_required']);
    assert.deepEqual(completed, ['requested', 'not requested']);
    assert.deepEqual(decided, ['requested', 'not requested']);
  });

  it('tells of approvals and decisions with the documented events', () => {
    const world = createWorld();
    const [ada, bob] = [world.user('ada').id, world.user('bob').id];
    const item = world.add('sc_req_item', {});
    const [first] = [ask(world, item, ada), ask(world, item, bob)];
    set(world, 'sysapproval_approver', first, { comments: 'no event' });
    set(world, 'sysapproval_approver', first, { state: 'rejected' });

    assert.deepEqual(events(world), [
      'approval.inserted sysapproval_approver',
      'approval.inserted sysapproval_approver',
      'approval.rejected sysapproval_approver',
      'approval.rejected.by.other sysapproval_approver',
      'task.rejected sc_req_item',
    ]);
    const [other] = world.store.select('sysevent', 'name=approval.rejected.by.other');
    assert.equal(other?.['parm2'], bob);
  });

  it('has events of their own for requests and changes', () => {
    const world = createWorld();
    const request = world.add('sc_request', {});
    const only = ask(world, request);
    set(world, 'sysapproval_approver', only, { state: 'approved' });
    const change = world.add('change_request', {});
    set(world, 'change_request', change, { approval: 'approved' });

    assert.deepEqual(events(world), [
      'change.approved change_request',
      'request.approval.inserted sysapproval_approver',
      'sc_request.approved sc_request',
      'task.approved change_request',
      'task.approved sc_request',
    ]);
  });
});
