import assert from 'node:assert/strict';
import {
  answerApproval,
  approveAll,
  askToFulfil,
  type Company,
  grantOf,
  type Json,
  order,
  scope,
  startCompany,
} from './company.ts';

describe('plugin/instance/approval', function () {
  this.timeout(60_000);
  let company: Company;
  const gate = (id: string) => company.row(`${scope}_gate`, `request_item=${id}`);
  const id = (name: string) => company.ids[name] ?? '';
  const approvalOf = (line: string) => gate(line)['approval'] ?? '';
  const comments = (line: string) =>
    company
      .rows('sys_journal_field', `element_id=${approvalOf(line)}^element=comments`)
      .map((entry) => entry['value'] ?? '');

  before(async () => {
    company = await startCompany();
    company.instance.store.update('sys_user', id('grace'), { email: 'grace@example.test' });
  });
  after(() => company.stop());

  it('tells the approver, on the approval record, what is asked and how it is taken back', async () => {
    const line = await order(company, 'ada', {
      rescind_justification: 'Closing\nTaken back by: nobody [code]<b>now</b>[/code]',
    });
    const summary = gate(line)['summary'] ?? '';

    assert.deepEqual(comments(line), [summary]);
    assert.match(summary, /^Access: role Billing: read in Billing database \(tier high\)$/m);
    assert.match(summary, /^For: ada; ordered by ada$/m);
    assert.match(summary, /^Until: .* 23:59:59 UTC \(3[01] days from now\)$/m);
    assert.match(summary, /^Taken back by: olga; backup nobody; group none$/m);
    assert.match(summary, /^Taken back how: through the application's API$/m);
    assert.match(summary, /^Proof of removal: E3.*never read completely/m);
    assert.match(summary, /^Separation of duties, conflicts: none known$/m);
    assert.match(summary, /by the ledger: none known$/m);
    assert.match(summary, /^Reason given: Closing Taken back by: nobody \(code\)<b>/m);
  });

  it('lets the approver read it, and nobody who is not asked', async () => {
    const line = await order(company, 'ada');
    const path = `/api/now/table/sysapproval_approver/${approvalOf(line)}`;
    const read = await company.call('grace', 'GET', `${path}?sysparm_display_value=true`);
    const shown = (read.body['result'] as Record<string, string>)['comments'] ?? '';

    assert.equal(read.status, 200);
    assert.match(shown, /Taken back by: olga/);
    const gatePath = `/api/now/table/${scope}_gate/${gate(line)['sys_id'] ?? ''}`;
    for (const [user, where] of [
      ['mallory', path],
      ['mallory', gatePath],
      ['ada', gatePath],
    ] as const) {
      const refused = await company.call(user, 'GET', where);
      assert.doesNotMatch(JSON.stringify(refused.body), /Taken back by/, `${user} ${where}`);
    }
    const written = await company.call('admin', 'PATCH', gatePath, { summary: 'All is well' });
    assert.equal(written.status, 403);
  });

  it('mails it to the approver, once, as text with a link to the approval record', async () => {
    const count = company.instance.outbox().length;
    const line = await order(company, 'ada', { rescind_justification: '<i>now</i> ${sys_id}' });
    const mails = company.instance
      .outbox()
      .slice(count)
      .filter((mail) => mail.subject.startsWith('Access waits'))
      .filter((mail) => [mail.to].flat().includes('grace@example.test'));

    assert.equal(mails.length, 1);
    const [mail] = mails;
    assert.deepEqual([mail?.to].flat(), ['grace@example.test']);
    assert.match(mail?.body ?? '', /Taken back by: olga; backup nobody/);
    assert.match(mail?.body ?? '', /Reason given: &lt;i&gt;now&lt;\/i&gt; \$ \{sys_id\}/);
    assert.match(
      mail?.body ?? '',
      new RegExp(`sysapproval_approver\\.do\\?sys_id=${approvalOf(line)}`),
    );
  });

  it('names what the beneficiary holds there, and what must not be held together with it', async () => {
    const created = await company.call('admin', 'POST', `/api/now/table/${scope}_entitlement`, {
      application: id('app'),
      type: 'role',
      native_id: 'billing_payer',
      name: 'Billing: pay',
      conflicts_with: id('entitlement'),
    });
    assert.equal(created.status, 201);
    company.instance.createUser({ userName: 'nora', password: 'Correct-horse-7' });
    const nora = company.row('sys_user', 'user_name=nora')['sys_id'] ?? '';
    company.instance.store.update('sys_user', id('lena'), { manager: nora });
    const first = await order(company, 'lena', {});
    const identity = grantOf(company, first)['identity'] ?? '';
    const adopted = await company.call('admin', 'POST', `/api/now/table/${scope}_grant`, {
      origin: 'baseline',
      state: 'active',
      application: id('app'),
      entitlement: (created.body['result'] as { sys_id: string }).sys_id,
      identity,
      beneficiary: id('lena'),
      revocation_owner: id('olga'),
      revocation_path: 'api',
      ends: '2030-01-31 00:00:00',
    });
    assert.equal(adopted.status, 201, JSON.stringify(adopted.body));

    const summary = gate(await order(company, 'lena'))['summary'] ?? '';

    assert.match(summary, /^- Billing: pay: active, ends 2030-01-31 00:00:00 UTC$/m);
    assert.match(
      summary,
      /^- The beneficiary holds Billing: pay in billing-db \(active\), which must not/m,
    );
  });

  const line = (item: string) => company.row('sc_req_item', `sys_id=${item}`);
  /** Reasons that deny; the fixture records duplicates only. */
  const reasonsOf = (answer: Json) =>
    (answer['context'] as { reasons: { code: string; text: string }[] }).reasons.filter(
      ({ code }) => code !== 'duplicate_request',
    );
  const answerNewest = async (user: string, item: string) =>
    company.call(user, 'PATCH', `/api/now/table/sysapproval_approver/${approvalOf(item)}`, {
      state: 'approved',
    });
  const assertAskedAgain = (item: string, before: string) => {
    assert.equal(gate(item)['state'], 'open');
    assert.equal(line(item)[`${scope}_gate_state`], 'open');
    assert.equal(line(item)['approval'], 'requested');
    assert.equal(line(item)['state'], '1');
    const grant = grantOf(company, item);
    assert.equal(grant['state'], 'pending_approval');
    assert.deepEqual([grant['approved_by'] ?? '', grant['permit'] ?? ''], ['', '']);
    assert.notEqual(approvalOf(item), before);
    assert.equal(company.row('sysapproval_approver', `sys_id=${before}`)['state'], 'approved');
  };

  it('does not permit on an approval older than its tier allows, and asks again', async () => {
    const item = await order(company, 'ada');
    const first = approvalOf(item);
    await approveAll(company, item);
    assert.equal(line(item)['approval'], 'approved');
    company.instance.clock.advance(73 * 3_600_000);
    await company.instance.engine.drain();

    const answer = await askToFulfil(company, item);

    assert.equal(answer['decision'], false);
    assert.deepEqual(
      reasonsOf(answer).map(({ code }) => code),
      ['approval_too_old'],
    );
    assert.match(reasonsOf(answer)[0]?.text ?? '', /older than the 72 hours .* tier high\. Do not/);
    assertAskedAgain(item, first);
    assert.match(comments(item).join(), /^Asked again: The approval is older/m);
    assert.equal((await askToFulfil(company, item))['decision'], false);

    await answerNewest('grace', item);
    await answerApproval(company, 'otto', item, 'approved');
    assert.equal((await askToFulfil(company, item))['decision'], true);
    assert.equal(grantOf(company, item)['state'], 'fulfilling');
  });

  it('counts no old answer after the gate went back: neither its record nor its decision', async () => {
    const item = await order(company, 'ada');
    await approveAll(company, item);
    const old = gate(item)['approval_decision'] ?? '';
    company.instance.clock.advance(73 * 3_600_000);
    await company.instance.engine.drain();
    await askToFulfil(company, item);

    assert.notEqual(old, '');
    assert.equal(gate(item)['approval_decision'] ?? '', '');
    await company.api('connector', 'POST', '/evaluation', {
      subject: { type: 'user', id: 'grace' },
      action: { name: 'approve' },
      resource: { type: 'request_item', id: item },
      context: {},
    });
    const answer = await askToFulfil(company, item);
    assert.equal(answer['decision'], false);
    await answerNewest('mallory', item);
    await answerNewest('admin', item);
    assert.equal(gate(item)['state'], 'open');
    assert.equal(grantOf(company, item)['state'], 'pending_approval');
  });

  it('asks again when what was approved changed, and says what', async () => {
    const item = await order(company, 'ada');
    const first = approvalOf(item);
    await approveAll(company, item);
    company.instance.store.update(`${scope}_application`, id('app'), { min_evidence: 'E1' });

    const answer = await askToFulfil(company, item);

    assert.equal(answer['decision'], false);
    assert.match(
      reasonsOf(answer)[0]?.text ?? '',
      /Changed since the approval: minimum evidence\./,
    );
    assertAskedAgain(item, first);
    assert.match(gate(item)['summary'] ?? '', /Proof of removal: E1, somebody says so/);
    company.instance.store.update(`${scope}_application`, id('app'), { min_evidence: 'E3' });
  });

  it('counts no answer to a summary that is not true any more, and shows the new one', async () => {
    const item = await order(company, 'ada');
    company.instance.store.update(`${scope}_application`, id('app'), { min_evidence: 'E2' });
    await approveAll(company, item);

    assert.equal(gate(item)['state'], 'open');
    assert.equal(line(item)['approval'], 'requested');
    assert.match(comments(item).join('|'), /does not count .* minimum evidence/);
    assert.match(comments(item).join('|'), /Proof of removal: E2, a receipt/);
    const approval = company.row('sysapproval_approver', `sys_id=${approvalOf(item)}`);
    assert.equal(approval['state'], 'requested');

    await answerNewest('grace', item);
    await answerApproval(company, 'otto', item, 'approved');
    assert.equal(gate(item)['state'], 'permitted');
    company.instance.store.update(`${scope}_application`, id('app'), { min_evidence: 'E3' });
  });

  it('has a limit per tier that an administrator sets, and nobody else', async () => {
    const name = `${scope}.approval.max_hours.high`;
    const property = company.row('sys_properties', `name=${name}`)['sys_id'] ?? '';
    const path = `/api/now/table/sys_properties/${property}`;
    assert.notEqual((await company.call('mallory', 'PATCH', path, { value: '8760' })).status, 200);
    await company.call('admin', 'PATCH', path, { value: '100' });
    const item = await order(company, 'ada');
    await approveAll(company, item);
    company.instance.clock.advance(73 * 3_600_000);
    await company.instance.engine.drain();

    assert.equal((await askToFulfil(company, item))['decision'], true);
  });
});
