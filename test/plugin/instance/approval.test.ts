import assert from 'node:assert/strict';
import { type Company, grantOf, order, scope, startCompany } from './company.ts';

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
      .filter((mail) => mail.subject.startsWith('Access waits'));

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
    assert.match(summary, /^- olga approves this access and is also to take it back\.$/m);
  });
});
