import assert from 'node:assert/strict';
import { type Company, type Json, scope, startCompany } from './company.ts';

type Row = Readonly<Record<string, string>>;

describe('plugin/instance/transfer', function () {
  this.timeout(60_000);
  let company: Company;
  const ids = (name: string): string => company.ids[name] ?? '';
  const table = (name: string): string => `${scope}_${name}`;
  const transfers = (query: string): Row[] => company.rows(table('owner_transfer'), query);
  const lines = (transfer: string): Row[] =>
    company.rows(table('transfer_line'), `transfer=${transfer}`);
  const app = (): Row => company.row(table('application'), `sys_id=${ids('app')}`);

  async function patch(user: string, path: string, fields: Json): Promise<number> {
    return (await company.call(user, 'PATCH', `/api/now/table/${path}`, fields)).status;
  }
  async function set(path: string, fields: Json): Promise<void> {
    assert.equal(await patch('admin', path, fields), 200);
  }
  async function create(user: string, name: string, fields: Json): Promise<string> {
    const answer = await company.call(user, 'POST', `/api/now/table/${table(name)}`, fields);
    return answer.status === 201 ? (answer.body['result'] as { sys_id: string }).sys_id : '';
  }
  const transferTo = (user: string, to: string, more: Json = {}): Promise<string> =>
    create(user, 'owner_transfer', {
      from_user: ids('olga'),
      to_user: ids(to),
      role: 'revocation_owner',
      reason: 'I change teams.',
      ...more,
    });
  const answer = (user: string, id: string, fields: Json): Promise<number> =>
    patch(user, `${table('owner_transfer')}/${id}`, fields);

  async function holds(beneficiary: string, more: Json = {}): Promise<string> {
    const ends = new Date(company.instance.clock.now() + 30 * 86_400_000).toISOString();
    const user = ids(beneficiary);
    const id = await create('admin', 'grant', {
      application: ids('app'),
      entitlement: ids('entitlement'),
      identity: await create('admin', 'identity', { name: beneficiary, user }),
      beneficiary: user,
      revocation_owner: ids('olga'),
      revocation_path: 'api',
      origin: 'baseline',
      state: 'active',
      ends: ends.slice(0, 19).replace('T', ' '),
      ...more,
    });
    assert.notEqual(id, '');
    return id;
  }
  const ownerOf = (grant: string): string =>
    company.row(table('grant'), `sys_id=${grant}`)['revocation_owner'] ?? '';
  const leaves = (name: string): Promise<void> => set(`sys_user/${ids(name)}`, { active: 'false' });
  const mails = (name: string): string[] =>
    company.instance
      .outbox()
      .filter((mail) => mail.to.includes(`${name}@example.com`))
      .map((mail) => mail.subject);

  beforeEach(async () => {
    company = await startCompany();
    for (const name of ['olga', 'lena', 'grace']) {
      await set(`sys_user/${ids(name)}`, { email: `${name}@example.com`, notification: '2' });
    }
    const { sys_id: job = '' } = company.row(
      'sysauto_script',
      'name=Rescind: end runs whose connector fell silent',
    );
    await set(`sysauto_script/${job}`, { active: 'false' });
  });
  afterEach(() => company.stop());

  it('hands over nothing until the other person accepts, then everything it lists', async () => {
    const grant = await holds('ada');
    const id = await transferTo('olga', 'lena');

    assert.notEqual(id, '');
    const kinds = lines(id).map((line) => line['kind'] ?? '');
    assert.deepEqual(kinds.sort(), ['application', 'grant']);
    assert.equal(app()['revocation_owner'], ids('olga'));
    assert.match(mails('lena')[0] ?? '', /^To be accepted: ROT/);

    assert.equal(await answer('lena', id, { state: 'accepted' }), 200);
    assert.equal(app()['revocation_owner'], ids('lena'));
    assert.equal(ownerOf(grant), ids('lena'));
    const [transfer] = transfers(`sys_id=${id}`);
    assert.match(transfer?.['outcome'] ?? '', /Handed over: 1 grant, 1 application/);
    assert.match(mails('olga')[0] ?? '', /is accepted|is Accepted/);
  });

  it('is answered by nobody else: not by who proposed it, an administrator, an owner, or the connector', async () => {
    const id = await transferTo('olga', 'lena');

    for (const user of ['olga', 'admin', 'mallory', 'connector', 'audra', 'grace']) {
      assert.notEqual(await answer(user, id, { state: 'accepted' }), 200, user);
      assert.notEqual(await answer(user, id, { state: 'refused', answer: 'No.' }), 200, user);
    }
    assert.notEqual(await answer('lena', id, { state: 'refused' }), 200, 'without a reason');
    assert.notEqual(await answer('lena', id, { to_user: ids('grace') }), 200);
    assert.equal(transfers(`sys_id=${id}`)[0]?.['state'], 'proposed');
    assert.equal(app()['revocation_owner'], ids('olga'));
    assert.equal(await answer('olga', id, { state: 'withdrawn' }), 200);
    assert.notEqual(await answer('lena', id, { state: 'accepted' }), 200);
  });

  it('is proposed only for what is your own, and only when there is something', async () => {
    for (const user of ['mallory', 'connector', 'audra', 'lena']) {
      assert.equal(await transferTo(user, 'lena'), '', user);
    }
    assert.equal(await transferTo('olga', 'olga'), '');
    assert.equal(await transferTo('olga', 'lena', { role: 'identity_owner' }), '');
    assert.equal(await transferTo('olga', 'lena', { from_user: ids('grace') }), '');
    assert.notEqual(await transferTo('admin', 'lena'), '');
    const line = company.rows(table('transfer_line'), '')[0]?.['sys_id'] ?? '';
    for (const user of ['admin', 'olga', 'lena']) {
      const path = `${table('transfer_line')}/${line}`;
      assert.notEqual(await patch(user, path, { state: 'moved' }), 200, user);
      const answered = await company.call(user, 'DELETE', `/api/now/table/${path}`);
      assert.notEqual(answered.status, 204, user);
    }
    assert.equal(
      (await company.call('mallory', 'GET', `/api/now/table/${table('transfer_line')}/${line}`))
        .status,
      404,
    );
    assert.equal(
      (await company.call('lena', 'GET', `/api/now/table/${table('transfer_line')}/${line}`))
        .status,
      200,
    );
  });

  it('narrows to one application, kind or record', async () => {
    const [one, other] = [await holds('ada'), await holds('mallory')];
    const id = await transferTo('olga', 'lena', { grant: one });
    assert.deepEqual(
      lines(id).map((line) => line['object']),
      [one],
    );
    await answer('lena', id, { state: 'accepted' });
    assert.deepEqual([ownerOf(one), ownerOf(other)], [ids('lena'), ids('olga')]);
    const grants = await transferTo('olga', 'lena', { what: 'grant', application: ids('app') });
    assert.equal(lines(grants).length, 1);
  });

  it('never makes somebody take back their own access; that line stays and says why', async () => {
    const own = await holds('lena');
    const id = await transferTo('olga', 'lena', { what: 'grant' });
    await answer('lena', id, { state: 'accepted' });

    assert.equal(ownerOf(own), ids('olga'));
    assert.equal(lines(id)[0]?.['state'], 'kept');
    assert.match(lines(id)[0]?.['outcome'] ?? '', /own access/);
  });

  it('asks the backup when an owner is gone, then the manager, and tells who looks after it', async () => {
    await set(`sys_user/${ids('olga')}`, { manager: ids('lena') });
    await set(`${table('application')}/${ids('app')}`, {
      revocation_backup: ids('grace'),
      owner: ids('admin'),
    });
    const grant = await holds('ada', { revocation_backup: ids('grace') });
    await leaves('olga');

    const [first] = transfers(`from_user=${ids('olga')}`);
    assert.equal(first?.['to_user'], ids('grace'));
    assert.equal(first['cause'], 'owner_gone');
    assert.equal(lines(first['sys_id'] ?? '').length, 2);
    assert.equal(ownerOf(grant), ids('olga'), 'nothing is inherited');
    assert.equal(mails('grace').length, 1);

    await company.instance.advance('P1D');
    assert.equal(transfers(`from_user=${ids('olga')}`).length, 1, 'asked once');
    await answer('grace', first['sys_id'] ?? '', { state: 'refused', answer: 'Wrong team.' });
    await company.instance.advance('P1D');

    const [second] = transfers(`from_user=${ids('olga')}^state=proposed`);
    assert.equal(second?.['to_user'], ids('lena'));
    await answer('lena', second['sys_id'] ?? '', { state: 'accepted' });
    assert.equal(ownerOf(grant), ids('lena'));
    assert.equal(app()['revocation_owner'], ids('lena'));
  });

  it('lapses after the days of the tier, and the next in line is asked', async () => {
    await set(`sys_user/${ids('olga')}`, { manager: ids('lena') });
    await set(`${table('application')}/${ids('app')}`, {
      revocation_backup: ids('grace'),
      owner: ids('lena'),
    });
    await leaves('olga');
    await company.instance.advance('P4D');

    const [lapsed] = transfers('state=lapsed');
    assert.equal(lapsed?.['to_user'], ids('grace'));
    assert.equal(transfers('state=proposed')[0]?.['to_user'], ids('lena'));
    assert.ok(mails('lena').some((subject) => subject.startsWith('Nobody took over')));
    assert.notEqual(await answer('grace', lapsed['sys_id'] ?? '', { state: 'accepted' }), 200);
  });

  it('withdraws what was asked when the owner comes back', async () => {
    await set(`${table('application')}/${ids('app')}`, { revocation_backup: ids('grace') });
    await leaves('olga');
    assert.equal(transfers('state=proposed').length, 1);
    await set(`sys_user/${ids('olga')}`, { active: 'true' });

    assert.equal(transfers('state=proposed').length, 0);
    assert.equal(transfers('state=withdrawn')[0]?.['answer'], 'The owner is active again.');
  });

  it('covers identities with their owner and backup: who moves up is not both', async () => {
    const identity = await create('admin', 'identity', {
      name: 'svc-billing',
      kind: 'service_account',
      owner: ids('olga'),
      backup_owner: ids('grace'),
    });
    await leaves('olga');
    const [transfer] = transfers('role=identity_owner');
    await answer('grace', transfer?.['sys_id'] ?? '', { state: 'accepted' });

    const stored = company.row(table('identity'), `sys_id=${identity}`);
    assert.equal(stored['owner'], ids('grace'));
    assert.equal(stored['backup_owner'], '');
  });
});
