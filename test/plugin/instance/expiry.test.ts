import assert from 'node:assert/strict';
import { type Company, scope, startCompany } from './company.ts';

const day = 86_400_000;

describe('plugin/instance/expiry', function () {
  this.timeout(60_000);
  let company: Company;
  const ids = (name: string): string => company.ids[name] ?? '';
  const advance = (days: number) => company.instance.advance(`P${String(days)}D`);
  const grant = (id: string) => company.row(`${scope}_grant`, `sys_id=${id}`);

  beforeEach(async () => {
    company = await startCompany();
    await job('end runs whose connector fell silent', false);
    for (const name of ['ada', 'olga', 'lena']) {
      const mail = { email: `${name}@example.com`, notification: '2' };
      await company.call('admin', 'PATCH', `/api/now/table/sys_user/${ids(name)}`, mail);
    }
  });
  afterEach(() => company.stop());

  /** Switches a scheduled job on or off. Every five minutes of many days is what this suite need not wait for. */
  async function job(name: string, active: boolean): Promise<void> {
    const { sys_id: id = '' } = company.row('sysauto_script', `name=Rescind: ${name}`);
    const path = `/api/now/table/sysauto_script/${id}`;
    const answer = await company.call('admin', 'PATCH', path, { active: String(active) });
    assert.equal(answer.status, 200);
  }

  async function create(table: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const path = `/api/now/table/${scope}_${table}`;
    const answer = await company.call('admin', 'POST', path, fields);
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    return (answer.body['result'] as { sys_id: string }).sys_id;
  }

  async function holds(days: number, more: Readonly<Record<string, string>> = {}): Promise<string> {
    const identity = await create('identity', { name: 'ada', user: ids('ada') });
    const ends = new Date(company.instance.clock.now() + days * day).toISOString();
    return create('grant', {
      application: ids('app'),
      entitlement: ids('entitlement'),
      identity,
      beneficiary: ids('ada'),
      revocation_owner: ids('olga'),
      revocation_path: 'api',
      origin: 'baseline',
      state: 'active',
      ends: ends.slice(0, 19).replace('T', ' '),
      ...more,
    });
  }

  const mails = (name: string): string[] =>
    company.instance
      .outbox()
      .filter((mail) => mail.to.includes(`${name}@example.com`))
      .map((mail) => mail.subject);

  it('tells beneficiary and owner 14, 3 and 1 days before, each once, then the owner to remove it', async () => {
    const id = await holds(20);

    await advance(4);
    assert.deepEqual([...mails('ada'), ...mails('olga')], []);
    await advance(3);
    assert.deepEqual(mails('ada'), ['Your access ends soon: Billing: read']);
    assert.deepEqual(mails('olga'), ['Access to be removed soon: Billing: read']);
    await advance(12);
    assert.equal(mails('ada').length, 3);
    assert.equal(grant(id)['state'], 'active');
    await advance(10);

    assert.equal(grant(id)['state'], 'revocation_due');
    assert.equal(mails('ada').length, 3);
    assert.equal(mails('olga').filter((one) => one === 'Remove now: Billing: read').length, 1);
    assert.equal(mails('olga').length, 4);
  });

  it('sends one mail per person and pass, which names the first end and counts the others', async () => {
    await holds(14);
    await holds(12);
    await holds(13);

    await advance(1);

    assert.equal(mails('ada').length, 1);
    const [mail] = company.instance.outbox().filter((one) => one.to.includes('olga@example.com'));
    assert.match(mail?.body ?? '', /RGR\d+ \(Billing: read in Billing database\).*, and 2 more/);
    assert.equal(mail?.record?.table, `${scope}_grant`);
  });

  it('does not make up for notices that were missed while the job stood still', async () => {
    await holds(20);
    await job('notices before access ends', false);
    await advance(17);
    assert.deepEqual(mails('ada'), []);
    await job('notices before access ends', true);
    await advance(1);

    assert.equal(mails('ada').length, 1);
    assert.equal(mails('olga').length, 1);
  });

  it('tells the backup when the owner is gone, and keeps to the days an admin sets', async () => {
    const property = company.row('sys_properties', `name=${scope}.expiry.notice_days`);
    const path = `/api/now/table/sys_properties/${property['sys_id'] ?? ''}`;
    await company.call('admin', 'PATCH', path, { value: 'high=5' });
    await holds(20, { revocation_backup: ids('lena') });
    await company.call('admin', 'PATCH', `/api/now/table/sys_user/${ids('olga')}`, {
      active: 'false',
    });

    await advance(10);
    assert.deepEqual(mails('ada'), []);
    await advance(5);

    const soon = mails('lena').filter((one) => !one.startsWith('To be accepted'));
    assert.deepEqual(soon, ['Access to be removed soon: Billing: read']);
    assert.deepEqual(mails('olga'), []);
  });

  it('lets nobody but an administrator set the days, and nobody write the notice of a grant', async () => {
    const id = await holds(20);
    const property = company.row('sys_properties', `name=${scope}.expiry.notice_days`);
    const path = `/api/now/table/sys_properties/${property['sys_id'] ?? ''}`;

    for (const user of ['ada', 'olga', 'connector']) {
      assert.notEqual(
        (await company.call(user, 'PATCH', path, { value: 'high=none' })).status,
        200,
      );
      const answer = await company.call(user, 'PATCH', `/api/now/table/${scope}_grant/${id}`, {
        notice_days: '1',
      });
      assert.notEqual(answer.status, 200, user);
    }
    assert.equal(grant(id)['notice_days'] ?? '', '');
  });
});
