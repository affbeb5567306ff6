import assert from 'node:assert/strict';
import {
  answerApproval,
  approveAll,
  askToFulfil,
  type Company,
  dateIn,
  grantOf,
  order,
  scope,
  startCompany,
} from './company.ts';

describe('plugin/instance/gate', function () {
  this.timeout(60_000);
  let company: Company;
  const line = (id: string) => company.row('sc_req_item', `sys_id=${id}`);
  const gate = (id: string) => company.row(`${scope}_gate`, `request_item=${id}`);
  const decisions = (id: string) =>
    company
      .rows(`${scope}_decision`, `gate=${gate(id)['sys_id'] ?? ''}^ORDERBYnumber`)
      .map((d) => `${d['point'] ?? ''} ${d['action'] ?? ''} ${d['result'] ?? ''}`);

  before(async () => {
    company = await startCompany();
  });
  after(() => company.stop());

  it('attaches the questions when an item is marked, and takes them away when it no longer is', async () => {
    const set = company.row('item_option_new_set', `internal_name=${scope}_access`);
    const attached = () =>
      company.rows(
        'io_set_item',
        `sc_cat_item=${company.ids['item'] ?? ''}^variable_set=${set['sys_id'] ?? ''}`,
      ).length;
    const path = `/api/now/table/sc_cat_item/${company.ids['item'] ?? ''}`;

    assert.equal(attached(), 1);
    await company.call('admin', 'PATCH', path, { [`${scope}_grants_access`]: 'false' });
    assert.equal(attached(), 0);
    await company.call('admin', 'PATCH', path, { [`${scope}_grants_access`]: 'true' });
    assert.equal(attached(), 1);
  });

  it('holds an order and asks the manager of the beneficiary and the owner of the application', async () => {
    const id = await order(company, 'ada');

    assert.equal(line(id)['approval'], 'requested');
    assert.equal(line(id)[`${scope}_gate_state`], 'open');
    assert.equal(grantOf(company, id)['state'], 'pending_approval');
    const approvals = company.rows('sysapproval_approver', `sysapproval=${id}`);
    assert.deepEqual(
      approvals.map((a) => a['approver']).sort(),
      [company.ids['grace'], company.ids['otto']].sort(),
    );
    assert.deepEqual(decisions(id), ['catalog_submit request permit']);
  });

  it('decides a second time after the approval, releases the line and permits fulfilment once asked', async () => {
    const id = await order(company, 'ada');
    await approveAll(company, id);

    assert.equal(line(id)['approval'], 'approved');
    assert.equal(line(id)[`${scope}_gate_state`], 'permitted');
    assert.equal(grantOf(company, id)['state'], 'approved');
    assert.equal(grantOf(company, id)['approved_by'], company.ids['grace']);

    const answer = await askToFulfil(company, id);
    assert.equal(answer['decision'], true);
    assert.equal(grantOf(company, id)['state'], 'fulfilling');
    assert.deepEqual(decisions(id), [
      'catalog_submit request permit',
      'approval approve permit',
      'approval approve permit',
      'pre_fulfil fulfil permit',
      'pre_execute fulfil permit',
    ]);
  });

  it('refuses an order whose end is too late, in words on the line', async () => {
    const id = await order(company, 'ada', { rescind_end_date: dateIn(company, 400) });

    assert.equal(line(id)['approval'], 'rejected');
    assert.equal(line(id)[`${scope}_gate_state`], 'denied');
    assert.equal(grantOf(company, id)['state'], 'denied');
    assert.match(gate(id)['reasons'] ?? '', /later than the item allows/);
    const [comment] = company.rows('sys_journal_field', `element_id=${id}^element=comments`);
    assert.match(comment?.['value'] ?? '', /later than the item allows/);
  });

  it('does not count an approval by somebody who was not asked, and stays held', async () => {
    const id = await order(company, 'ada');
    const answer = await answerApproval(company, 'admin', id, 'approved');

    assert.equal(answer.status, 200);
    assert.equal(line(id)['approval'], 'requested');
    assert.equal(line(id)[`${scope}_gate_state`], 'open');
    assert.equal(gate(id)['state'], 'open');
    const [approval] = company.rows('sysapproval_approver', `sysapproval=${id}`);
    assert.equal(approval?.['state'], 'requested');
    assert.deepEqual(decisions(id).at(-1), 'approval approve deny');
  });

  it('lets nobody approve the line past its gate', async () => {
    const id = await order(company, 'ada');
    await company.call('admin', 'PATCH', `/api/now/table/sc_req_item/${id}`, {
      approval: 'approved',
    });

    assert.equal(line(id)['approval'], 'requested');
    const answer = await askToFulfil(company, id);
    assert.equal(answer['decision'], false);
    assert.equal(grantOf(company, id)['state'], 'pending_approval');
  });

  it('holds an approved line while a condition fails, and lets it go on when it holds again', async () => {
    const id = await order(company, 'ada');
    company.instance.store.update(`${scope}_application`, company.ids['app'] ?? '', {
      state: 'unrevocable',
    });
    await approveAll(company, id);
    assert.equal(line(id)[`${scope}_gate_state`], 'approved');
    assert.equal(line(id)['approval'], 'requested');
    assert.equal((await askToFulfil(company, id))['decision'], false);

    company.instance.store.update(`${scope}_application`, company.ids['app'] ?? '', {
      state: 'managed',
    });
    company.instance.clock.advance(3_600_000);
    await company.instance.engine.drain();

    assert.equal(line(id)[`${scope}_gate_state`], 'permitted');
    assert.equal(line(id)['approval'], 'approved');
  });

  it('gives a non-human identity access only with an active human owner, who then cannot approve', async () => {
    const created = await company.call('admin', 'POST', `/api/now/table/${scope}_identity`, {
      name: 'Invoice agent',
      kind: 'ai_agent',
      owner: company.ids['grace'],
    });
    const identity = (created.body['result'] as { sys_id: string }).sys_id;
    company.instance.store.update('sc_cat_item', company.ids['item'] ?? '', {
      [`${scope}_identity_kinds`]: 'human,ai_agent',
    });
    const id = await order(company, 'ada', {
      rescind_identity_kind: 'ai_agent',
      rescind_identity: identity,
      rescind_owner: company.ids['grace'] ?? '',
      rescind_backup_owner: company.ids['olga'] ?? '',
      rescind_purpose: 'Answers questions about invoices',
      rescind_environment: 'production',
      rescind_consumers: 'Finance portal',
      rescind_rotation_days: '30',
      rescind_tools: 'read_invoice',
      rescind_autonomy: 'supervised',
      rescind_stop: 'Disable the app registration',
    });
    const unnamed = await order(company, 'ada', { rescind_identity_kind: 'ai_agent' });

    assert.equal(grantOf(company, id)['state'], 'pending_approval');
    assert.equal(grantOf(company, id)['identity'], identity);
    assert.equal(gate(id)['approver'], company.ids['lena']);
    assert.match(gate(unnamed)['reasons'] ?? '', /no identity record is named/);
  });

  it('ends the line when the approver rejects it', async () => {
    const id = await order(company, 'ada');
    await answerApproval(company, 'grace', id, 'rejected');

    assert.equal(gate(id)['state'], 'rejected');
    assert.equal(grantOf(company, id)['state'], 'rejected');
    assert.equal(line(id)['approval'], 'rejected');
  });

  it('cancels gate and grant with the line', async () => {
    const id = await order(company, 'ada');
    await company.call('admin', 'PATCH', `/api/now/table/sc_req_item/${id}`, { state: '4' });

    assert.equal(gate(id)['state'], 'cancelled');
    assert.equal(grantOf(company, id)['state'], 'cancelled');
  });

  it('asks nothing of items that grant no access', async () => {
    const item = await company.call('admin', 'POST', '/api/now/table/sc_cat_item', {
      name: 'A new keyboard',
      active: 'true',
    });
    const id = (item.body['result'] as { sys_id: string }).sys_id;
    const placed = await company.call(
      'ada',
      'POST',
      `/api/sn_sc/servicecatalog/items/${id}/order_now`,
      { sysparm_quantity: 1 },
    );
    const request = (placed.body['result'] as { request_id: string }).request_id;

    const ordered = company.row('sc_req_item', `request=${request}`);
    assert.equal(ordered[`${scope}_gate_state`], '');
    assert.deepEqual(company.rows(`${scope}_gate`, `request_item=${ordered['sys_id'] ?? ''}`), []);
  });
});
