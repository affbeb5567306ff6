import assert from 'node:assert/strict';
import { approveAll, type Company, grantOf, order, scope, startCompany } from './company.ts';

/** Ways around the gate that people with ordinary platform rights could try. Each was possible once. */
describe('plugin/instance/attack', () => {
  let company: Company;

  before(async () => {
    company = await startCompany();
    company.instance.createUser({
      userName: 'ivan',
      password: 'Correct-horse-7',
      roles: ['itil'],
    });
  });

  after(async () => {
    await company.stop();
  });

  const patch = (table: string, id: string, fields: Readonly<Record<string, string>>) =>
    company.call('ivan', 'PATCH', `/api/now/table/${table}/${id}`, fields);
  const line = (id: string) => company.row('sc_req_item', `sys_id=${id}`);
  const mayFulfil = async (id: string) => {
    const answer = await company.api('admin', 'POST', '/evaluation', {
      subject: { type: 'user', id: 'admin' },
      action: { name: 'fulfil' },
      resource: { type: 'request_item', id },
      context: {},
    });
    const reasons = (answer['context'] as { reasons: { code: string }[] }).reasons;
    return { permit: answer['decision'], codes: reasons.map(({ code }) => code) };
  };

  it('no approval value and no state lets a line past its open gate', async () => {
    const id = await order(company, 'ada');
    for (const approval of ['not_required', 'not requested', 'approved', 'duplicate']) {
      await patch('sc_req_item', id, { approval });
      assert.equal(line(id)['approval'], 'requested', approval);
    }
    for (const state of ['2', '3']) {
      await patch('sc_req_item', id, { state });
      assert.equal(line(id)['state'], '1', `state ${state}`);
    }
    assert.equal((await mayFulfil(id)).permit, false);
  });

  it('an approved line that was pointed at somebody else or something else is not permitted', async () => {
    const other = await company.call('admin', 'POST', '/api/now/table/sc_cat_item', {
      name: 'Something else',
      active: 'true',
    });
    const item = (other.body['result'] as { sys_id: string }).sys_id;
    const changes: Readonly<Record<string, string>>[] = [
      { requested_for: company.ids['mallory'] ?? '' },
      { cat_item: item },
    ];
    for (const change of changes) {
      const id = await order(company, 'ada');
      await approveAll(company, id);
      await patch('sc_req_item', id, change);

      const { permit, codes } = await mayFulfil(id);
      assert.equal(permit, false);
      assert.ok(codes.includes('line_changed'), codes.join());
    }
  });

  it('a cancelled or deleted line is not permitted', async () => {
    const cancelled = await order(company, 'ada');
    await approveAll(company, cancelled);
    await patch('sc_req_item', cancelled, { state: '4' });
    assert.equal((await mayFulfil(cancelled)).permit, false);

    const deleted = await order(company, 'ada');
    await approveAll(company, deleted);
    await company.call('admin', 'DELETE', `/api/now/table/sc_req_item/${deleted}`);
    assert.equal((await mayFulfil(deleted)).permit, false);
  });

  it('a harmless line that becomes an access line is held and gets a gate', async () => {
    const created = await company.call('admin', 'POST', '/api/now/table/sc_cat_item', {
      name: 'A mouse',
      active: 'true',
    });
    const mouse = (created.body['result'] as { sys_id: string }).sys_id;
    const placed = await company.call(
      'ada',
      'POST',
      `/api/sn_sc/servicecatalog/items/${mouse}/order_now`,
      { sysparm_quantity: 1 },
    );
    const request = (placed.body['result'] as { request_id: string }).request_id;
    const id = company.row('sc_req_item', `request=${request}`)['sys_id'] ?? '';

    await patch('sc_req_item', id, { cat_item: company.ids['item'] ?? '', state: '1' });

    assert.notEqual(line(id)['approval'], 'approved');
    assert.equal(company.rows(`${scope}_gate`, `request_item=${id}`).length, 1);
    assert.equal((await mayFulfil(id)).permit, false);
  });

  it('the requester names no approver: a friend as revocation owner is not asked', async () => {
    const id = await order(company, 'ada', {
      rescind_revocation_owner: company.ids['mallory'] ?? '',
    });
    const asked = company.row('sysapproval_approver', `sysapproval=${id}`)['approver'];

    assert.equal(asked, company.ids['grace']);
    const orphan = await order(company, 'lena', {
      rescind_revocation_owner: company.ids['mallory'] ?? '',
    });
    const gate = company.row(`${scope}_gate`, `request_item=${orphan}`);
    assert.notEqual(gate['approver'], company.ids['mallory']);
  });

  it("an order that names somebody else's account, or oneself as revocation owner, is denied", async () => {
    const stolen = await order(company, 'ada', { rescind_account: 'mallory' });
    assert.equal(grantOf(company, stolen)['state'], 'denied');

    const own = await order(company, 'ada', {
      rescind_revocation_owner: company.ids['ada'] ?? '',
    });
    assert.notEqual(grantOf(company, own)['revocation_owner'], company.ids['olga'] ?? 'olga');
    assert.equal(grantOf(company, own)['state'], 'denied');
  });

  it('who comes back is active again and orders anew', async () => {
    const user = `/api/now/table/sys_user/${company.ids['ada'] ?? ''}`;
    await company.call('admin', 'PATCH', user, { active: 'false' });
    await company.call('admin', 'PATCH', user, { active: 'true' });

    const id = await order(company, 'ada');

    assert.equal(grantOf(company, id)['state'], 'pending_approval');
  });
});
