import assert from 'node:assert/strict';
import {
  approveAll,
  type Company,
  dateIn,
  grantOf,
  order,
  refuseDuplicates,
  scope,
  startCompany,
} from './company.ts';

/** What the server refuses at the order, whatever client placed it. */
describe('plugin/instance/refusal', function () {
  this.timeout(60_000);
  let company: Company;
  const reasons = (line: string): string =>
    company.row(`${scope}_gate`, `request_item=${line}`)['reasons'] ?? '';
  const setApplication = (fields: Record<string, string>): void => {
    company.instance.store.update(`${scope}_application`, company.ids['app'] ?? '', fields);
  };
  const exempt = (user: string, fields: Record<string, string>) =>
    company.call(
      user,
      'PATCH',
      `/api/now/table/${scope}_application/${company.ids['app'] ?? ''}`,
      fields,
    );

  before(async () => {
    company = await startCompany();
    const roles = [`${scope}.admin`];
    const password = 'Correct-horse-7';
    company.instance.createUser({ userName: 'rita', name: 'rita', password, roles });
  });
  after(() => company.stop());

  const refused = async (
    variables: Readonly<Record<string, string>>,
    expected: RegExp,
  ): Promise<void> => {
    const line = await order(company, 'ada', variables);
    assert.match(reasons(line), expected);
    assert.equal(grantOf(company, line)['state'], 'denied');
    assert.equal(company.row('sc_req_item', `sys_id=${line}`)['approval'], 'rejected');
    assert.deepEqual(company.rows('sysapproval_approver', `sysapproval=${line}`), []);
  };

  it('refuses an end after the maximum, in the past or unreadable, and names the last day', async () => {
    const lastDay = dateIn(company, 90);

    await refused({ rescind_end_date: dateIn(company, 91) }, new RegExp(`a day until ${lastDay}`));
    await refused({ rescind_end_date: dateIn(company, -2) }, /has passed. Choose a day until/);
    await refused({ rescind_end_date: 'soon' }, /no end date that can be read/);
  });

  it('refuses without a living revocation owner, and with one who would take back from herself', async () => {
    setApplication({ revocation_owner: '' });
    await refused({}, /Nobody is named to take the access back. Set a revocation owner/);
    await refused({ rescind_revocation_owner: 'no-such-user' }, /inactive. Name an active owner/);
    await refused(
      { rescind_revocation_owner: company.ids['ada'] ?? '' },
      /Name another revocation owner than the beneficiary/,
    );
    setApplication({ revocation_owner: company.ids['olga'] ?? '' });
  });

  it('judges a line that the Table API inserts as it judges an order', async () => {
    const answer = await company.call('admin', 'POST', '/api/now/table/sc_req_item', {
      cat_item: company.ids['item'],
      requested_for: company.ids['ada'],
    });
    const line = (answer.body['result'] as { sys_id: string }).sys_id;

    assert.match(reasons(line), /does not say why the access is needed. Answer "Why is/);
  });

  it('refuses the same access while it is undecided, granted or not proven gone, by number', async () => {
    await refuseDuplicates(company);
    const first = await order(company, 'ada');
    const number = company.row('sc_req_item', `sys_id=${first}`)['number'] ?? '';
    const named = `${number} (grant ${grantOf(company, first)['number'] ?? ''})`;

    const second = await order(company, 'ada');
    assert.equal(
      reasons(second),
      `The same access is already ordered and waits for its decision: ${named}. Wait for it, or cancel it before ordering again.`,
    );
    const other = await order(company, 'mallory');
    assert.doesNotMatch(reasons(other), /same access/);

    await approveAll(company, first);
    const third = await order(company, 'ada');
    assert.match(reasons(third), /already granted until/);
    assert.ok(reasons(third).includes(named));

    await company.call('admin', 'PATCH', `/api/now/table/sc_req_item/${first}`, { state: '4' });
    const grant = grantOf(company, first)['sys_id'] ?? '';
    company.instance.store.update(`${scope}_grant`, grant, { state: 'cancelled' });
    const fourth = await order(company, 'ada');
    assert.equal(grantOf(company, fourth)['state'], 'pending_approval');
    await refuseDuplicates(company, false);
  });

  it('holds the later of two grants that were ordered at the same moment', async () => {
    const first = await order(company, 'ada');
    const second = await order(company, 'ada');
    await refuseDuplicates(company);
    await approveAll(company, second);

    const line = company.row('sc_req_item', `sys_id=${second}`);
    assert.equal(line['approval'], 'requested');
    assert.match(reasons(second), /already ordered/);
    assert.equal(grantOf(company, first)['state'], 'pending_approval');
    await refuseDuplicates(company, false);
  });

  it('refuses an application without a way back, unless somebody else exempted it in time', async () => {
    setApplication({ revocation_path: 'none', state: 'unrevocable' });
    await refused({}, /It has no exemption. Order from an application that can, or ask a Rescind/);

    const until = `${dateIn(company, 60)} 00:00:00`;
    const entered = { exemption_ends: until, exemption_reason: 'Replaced in spring' };
    assert.equal((await exempt('rita', entered)).status, 200);
    const application = company.row(`${scope}_application`, 'key=billing-db');
    const rita = company.row('sys_user', 'user_name=rita')['sys_id'];
    assert.equal(application['exempted_by'], rita);

    const line = await order(company, 'ada');
    assert.equal(grantOf(company, line)['state'], 'pending_approval');
    await refused({ rescind_end_date: dateIn(company, 61) }, /later than the item allows/);
    await refused(
      { rescind_end_date: dateIn(company, 60) },
      new RegExp(`until ${dateIn(company, 59)}`),
    );
    const byRita = await order({ ...company, ids: { ...company.ids, rita: rita ?? '' } }, 'rita');
    assert.match(reasons(byRita), /exemption was given by a party to this order/);
  });

  it('lets an exemption be entered by Rescind administrators only, dated, reasoned and under their own name', async () => {
    const until = `${dateIn(company, 60)} 00:00:00`;
    const valid = { exemption_ends: until, exemption_reason: 'Vendor has no API' };

    for (const user of ['mallory', 'olga', 'audra', 'connector']) {
      assert.notEqual((await exempt(user, valid)).status, 200, user);
    }
    const broken = [
      { exemption_ends: until, exemption_reason: '' },
      { exemption_ends: '', exemption_reason: 'Vendor has no API' },
      { ...valid, exemption_ends: `${dateIn(company, 400)} 00:00:00` },
      { ...valid, exemption_ends: `${dateIn(company, -1)} 00:00:00` },
    ];
    for (const fields of broken) {
      assert.equal((await exempt('rita', fields)).status, 403, JSON.stringify(fields));
    }
    await exempt('rita', { ...valid, exempted_by: company.ids['olga'] ?? '' });
    const application = company.row(`${scope}_application`, 'key=billing-db');
    assert.equal(application['exempted_by'], company.row('sys_user', 'user_name=rita')['sys_id']);
  });
});
