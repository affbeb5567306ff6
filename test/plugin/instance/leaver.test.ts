import assert from 'node:assert/strict';
import { approveAll, type Company, grantOf, order, startCompany } from './company.ts';

describe('plugin/instance/leaver', function () {
  this.timeout(60_000);
  let company: Company;

  before(async () => {
    company = await startCompany();
  });

  after(async () => {
    await company.stop();
  });

  async function givenAccess(): Promise<string> {
    const line = await order(company, 'ada');
    await approveAll(company, line);
    await company.api('admin', 'POST', '/evaluation', {
      subject: { type: 'user', id: 'admin' },
      action: { name: 'fulfil' },
      resource: { type: 'request_item', id: line },
      context: {},
    });
    assert.equal(grantOf(company, line)['state'], 'fulfilling');
    return line;
  }

  it('makes what a leaver holds due for revocation at once, with a logged decision', async () => {
    const line = await givenAccess();

    const answer = await company.call(
      'admin',
      'PATCH',
      `/api/now/table/sys_user/${company.ids['ada'] ?? ''}`,
      { active: 'false' },
    );

    assert.equal(answer.status, 200);
    const grant = grantOf(company, line);
    assert.equal(grant['state'], 'revocation_due');
    assert.notEqual(grant['revoked_at'], '');
    const identity = company.row('x_rsc_rescind_identity', `sys_id=${grant['identity'] ?? ''}`);
    assert.equal(identity['status'], 'inactive');
    const decision = company.row(
      'x_rsc_rescind_decision',
      `grant=${grant['sys_id'] ?? ''}^action=revoke`,
    );
    assert.match(decision['resource'] ?? '', /The holder left/);
  });
});
