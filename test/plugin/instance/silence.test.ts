import assert from 'node:assert/strict';
import { type Company, finishRun as finish, scope, startCompany, startRun } from './company.ts';

const proof = { source: 'pg', kind: 'single_transaction', ok: true, detail: 'one transaction' };
const jobName = 'find applications that are not read in time';
const words = 'Connector silent: Billing database: no accepted run within 24 hours';

describe('plugin/instance/silence', function () {
  this.timeout(120_000);
  let company: Company;
  const ids = (name: string): string => company.ids[name] ?? '';
  const hours = (count: number) => company.instance.advance(`PT${String(count)}H`);
  const findings = () => company.rows(`${scope}_finding`, 'drift_class=snapshot_stale');
  const mails = (name: string): string[] =>
    company.instance
      .outbox()
      .filter((mail) => mail.to.includes(`${name}@example.com`))
      .map((mail) => mail.subject);

  async function patch(table: string, id: string, fields: Readonly<Record<string, string>>) {
    const answer = await company.call('admin', 'PATCH', `/api/now/table/${table}/${id}`, fields);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  }
  const application = (fields: Readonly<Record<string, string>>) =>
    patch(`${scope}_application`, ids('app'), fields);

  async function job(name: string, active: boolean): Promise<void> {
    const { sys_id: id = '' } = company.row('sysauto_script', `name=Rescind: ${name}`);
    await patch('sysauto_script', id, { active: String(active) });
  }

  async function read(more: Readonly<Record<string, unknown>> = {}): Promise<void> {
    await finish(company, await startRun(company), { proofs: [proof], ...more });
  }

  beforeEach(async () => {
    company = await startCompany();
    await job('end runs whose connector fell silent', false); // every five minutes of many days
    for (const name of ['lena', 'olga']) {
      const mail = { email: `${name}@example.com`, notification: '2' };
      await patch('sys_user', ids(name), mail);
    }
    await application({ owner: ids('lena') });
  });
  afterEach(() => company.stop());

  it('opens one finding and tells the owner once, closes it on the next accepted run, opens it again', async () => {
    await hours(23);
    assert.deepEqual(findings(), []);
    await hours(3);
    await hours(96);

    const [opened, ...others] = findings();
    assert.equal(others.length, 0);
    assert.equal(opened?.['state'], 'open');
    assert.equal(opened['owner'], ids('lena'));
    assert.equal(opened['remediation'] ?? '', '');
    assert.match(opened['explanation'] ?? '', /never read completely/);
    assert.deepEqual(mails('lena'), [words]);
    assert.deepEqual(mails('olga'), []);

    await read({ quality: 'partial', reasons: ['One page failed.'] });
    assert.equal(findings()[0]?.['state'], 'open');
    await read();
    const closed = findings()[0];
    assert.equal(closed?.['state'], 'resolved_verified');
    const evidence = company.row(`${scope}_evidence`, `sys_id=${closed['evidence'] ?? ''}`);
    assert.match(evidence['statement'] ?? '', /read completely again: run RRN\d+ was accepted/);

    await hours(23);
    assert.equal(findings()[0]?.['state'], 'resolved_verified');
    await hours(3);
    const again = findings();
    assert.deepEqual(
      [again.length, again[0]?.['state'], again[0]?.['reopen_count']],
      [1, 'open', '1'],
    );
    assert.match(again[0]?.['explanation'] ?? '', /RRN\d+ of connector conn-1/);
    assert.deepEqual(mails('lena'), [words, words]);
    assert.equal(company.rows(`${scope}_remediation`, '').length, 0);
  });

  it('opens it once after a standstill of days, and closes what a run ended while it was not looked at', async () => {
    await job(jobName, false);
    await hours(120);
    assert.deepEqual(findings(), []);
    await job(jobName, true);
    await hours(2);
    assert.deepEqual([findings().length, mails('lena').length], [1, 1]);

    // an end that was cut off between the application and the finding: the job makes up for it
    const run = await startRun(company);
    const finished = new Date(company.instance.clock.now())
      .toISOString()
      .slice(0, 19)
      .replace('T', ' ');
    company.instance.store.update(`${scope}_application`, ids('app'), {
      last_accepted_run: run,
      last_accepted_at: finished,
    });
    await hours(1);
    assert.equal(findings()[0]?.['state'], 'resolved_verified');
  });

  it('leaves alone what is not in service or asks for a word only, and starts the time when it comes in', async () => {
    await application({ min_evidence: 'E1' });
    await hours(30);
    await application({ min_evidence: 'E3', state: 'retired' });
    await hours(30);
    assert.deepEqual(findings(), []);

    await application({ state: 'managed' });
    await hours(23);
    assert.deepEqual(findings(), []);
    await hours(3);
    assert.equal(findings()[0]?.['state'], 'open');

    await application({ state: 'retired' });
    await hours(1);
    assert.equal(findings()[0]?.['state'], 'superseded');
    assert.match(findings()[0]?.['explanation'] ?? '', /Ended on .* without a new run/);
  });

  it('tells the revocation owner when the owner left, and shows the finding to nobody else', async () => {
    await patch('sys_user', ids('lena'), { active: 'false' });
    await hours(26);
    assert.deepEqual(mails('lena'), []);
    assert.deepEqual(mails('olga'), [words]);

    const path = `/api/now/table/${scope}_finding/${findings()[0]?.['sys_id'] ?? ''}`;
    assert.equal((await company.call('audra', 'GET', path)).status, 200);
    assert.notEqual((await company.call('mallory', 'GET', path)).status, 200);
    const close = { state: 'resolved_verified' };
    assert.notEqual((await company.call('olga', 'PATCH', path, close)).status, 200);
    assert.equal(findings()[0]?.['state'], 'open');
  });
});
