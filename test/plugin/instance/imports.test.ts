import assert from 'node:assert/strict';
import type { ImportAnswer } from '../../../plugin/src/server/policy/setup/answers.ts';
import { type Company, scope, startCompany } from './company.ts';
import { addAdministrators } from './setup-people.ts';

describe('plugin/instance/imports', function () {
  this.timeout(60_000);
  let company: Company;
  const send = async (kind: string, csv: string, path: string): Promise<ImportAnswer> =>
    (await company.api('rita', 'POST', path, { kind, csv })) as unknown as ImportAnswer;
  const preview = (kind: string, csv: string): Promise<ImportAnswer> => send(kind, csv, '/imports');
  const apply = (kind: string, csv: string): Promise<ImportAnswer> =>
    send(kind, csv, '/imports?dry_run=false');
  const count = (table: string): number => company.rows(`${scope}_${table}`, '').length;
  const csv =
    'key;name;tier;revocation owner;revocation path\nbilling-db;;critical;;\ncrm;Customers;low;olga;ticket\n';

  before(async () => {
    company = await startCompany();
    addAdministrators(company);
  });
  after(() => company.stop());

  it('shows what would be done and writes nothing', async () => {
    const answer = await preview('applications', csv);

    assert.deepEqual(answer.counts, { created: 1, updated: 1, unchanged: 0, refused: 0 });
    assert.equal(answer.applied, false);
    assert.deepEqual(answer.lines[0]?.changes, [{ column: 'tier', from: 'high', to: 'critical' }]);
    assert.equal(count('application'), 1);
  });

  it('applies a file once, however often it is sent', async () => {
    assert.equal((await apply('applications', csv)).applied, true);
    const crm = company.row(`${scope}_application`, 'key=crm');
    assert.equal(crm['revocation_owner'], company.ids['olga']);
    assert.equal(crm['state'], 'registered');
    assert.equal(company.row(`${scope}_application`, 'key=billing-db')['tier'], 'critical');
    assert.equal(company.row(`${scope}_application`, 'key=billing-db')['name'], 'Billing database');

    const again = await apply('applications', csv);
    assert.deepEqual(again.counts, { created: 0, updated: 0, unchanged: 2, refused: 0 });
  });

  it('takes entitlements by the id of the application', async () => {
    const file =
      'application,type,native_id,name,max_days\nbilling-db,role,billing_reader,Read bills,30\ncrm,role,sales,Sales,\n';
    const answer = await apply('entitlements', file);

    assert.deepEqual(answer.counts, { created: 1, updated: 1, unchanged: 0, refused: 0 });
    assert.equal(company.row(`${scope}_entitlement`, 'native_id=billing_reader')['max_days'], '30');
    assert.equal((await apply('entitlements', file)).counts.unchanged, 2);
  });

  it('writes nothing of a file with one line that is wrong, and says which', async () => {
    const before = count('application');
    const file = 'key,revocation_owner,revocation_group\ngood,olga,\nbad,nobody.here,No group\n';
    const answer = await apply('applications', file);

    assert.equal(answer.applied, false);
    assert.deepEqual(
      answer.lines[1]?.problems.map(({ line, column, message }) => [line, column, message]),
      [
        [3, 'revocation_owner', 'There is no user "nobody.here".'],
        [3, 'revocation_group', 'There is no group "No group".'],
      ],
    );
    assert.equal(count('application'), before);
  });

  it('answers administrators only', async () => {
    for (const user of ['audra', 'olga', 'mallory', 'connector', 'ada']) {
      const body = { kind: 'applications', csv: 'key\nmine' };
      await company.api(user, 'POST', '/imports?dry_run=false', body, 403);
    }
    await company.api('rita', 'POST', '/imports', { kind: 'users', csv: '' }, 400);
    await company.api('rita', 'POST', '/imports', { kind: 'applications' }, 400);
    assert.equal(company.rows(`${scope}_application`, 'key=mine').length, 0);
  });
});
