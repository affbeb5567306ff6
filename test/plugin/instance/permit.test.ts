import assert from 'node:assert/strict';
import {
  approveAll,
  askToFulfil,
  type Company,
  type Json,
  order,
  scope,
  startCompany,
} from './company.ts';

interface Permit {
  readonly id: string;
  readonly grant: string;
  readonly token: string;
}

/** Permits that are carried to whoever executes, and shown to the platform there. */
describe('plugin/instance/permit', function () {
  this.timeout(60_000);
  let company: Company;

  before(async () => {
    company = await startCompany();
  });
  after(() => company.stop());

  const permitIn = (answer: Json): Permit => {
    assert.equal(answer['decision'], true, JSON.stringify(answer));
    return (answer['context'] as { permit: Permit }).permit;
  };
  const permitted = async (): Promise<Permit & { readonly line: string }> => {
    const line = await order(company, 'ada');
    await approveAll(company, line);
    return { ...permitIn(await askToFulfil(company, line)), line };
  };
  const verify = async (permit: Permit, more: Json = {}, user = 'connector'): Promise<Json> =>
    company.api(user, 'POST', '/permits/verify', {
      permit: permit.token,
      grant: permit.grant,
      action: 'fulfil',
      ...more,
    });
  const rotate = (compromised: boolean): Promise<Json> =>
    company.api('admin', 'POST', '/permits/rotate', { compromised });
  const keys = () => company.rows(`${scope}_permit_key`, 'ORDERBYgeneration');

  it('are good for the grant and the action they were given for, once', async () => {
    const permit = await permitted();

    assert.equal((await verify(permit, { action: 'revoke' }))['code'], 'other_action');
    assert.equal((await verify(permit, { grant: 'x'.repeat(32) }))['code'], 'other_grant');
    const look = await verify(permit, { use: false });
    assert.equal(look['valid'], true);
    const { id, grant } = permit;
    const decision = company.row(`${scope}_decision`, `sys_id=${id}`);
    assert.deepEqual(look['permit'], { id, grant, action: 'fulfil', expires: decision['expires'] });
    assert.equal((await verify(permit))['code'], 'valid');
    const again = await verify(permit);
    assert.deepEqual([again['valid'], again['code']], [false, 'used_already']);
    const [use, ...others] = company.rows(`${scope}_permit_use`, `permit=${id}`);
    assert.equal(others.length, 0);
    assert.deepEqual(
      [use?.['grant'], use?.['action'], use?.['used_by']],
      [grant, 'fulfil', company.ids['connector']],
    );
  });

  it('let one of many through that use it at the same moment', async () => {
    const permit = await permitted();
    const answers = await Promise.all(Array.from({ length: 8 }, () => verify(permit)));

    assert.equal(answers.filter((answer) => answer['valid'] === true).length, 1);
  });

  it('run out', async () => {
    const permit = await permitted();
    company.instance.clock.advance(61 * 60_000); // tier high: an hour
    const answer = await verify(permit);
    assert.equal(answer['code'], 'expired');
    assert.match(String(answer['text']), /Ask for a decision again/);
  });

  it('are withdrawn when the grant was revoked, the line cancelled or somebody left', async () => {
    const revoked = await permitted();
    await company.api('ada', 'POST', `/grants/${revoked.grant}/revoke`, { reason: 'not needed' });
    const answer = await verify(revoked);
    assert.deepEqual([answer['valid'], answer['code']], [false, 'withdrawn']);
    assert.equal((answer['reasons'] as { code: string }[])[0]?.code, 'grant_not_approved');

    const held = await permitted();
    const owner = `/api/now/table/sys_user/${company.ids['olga'] ?? ''}`;
    await company.call('admin', 'PATCH', owner, { active: 'false' });
    const reasons = (await verify(held))['reasons'] as { code: string }[];
    await company.call('admin', 'PATCH', owner, { active: 'true' });
    assert.ok(reasons.some(({ code }) => code === 'revocation_owner_inactive'));
    // a duty that lapsed with its owner is asked for again: the permit stays withdrawn
    assert.equal((await verify(held))['valid'], false);
  });

  it('are withdrawn when what the grant gives was changed behind the application', async () => {
    const permit = await permitted();
    company.instance.store.update(`${scope}_grant`, permit.grant, { account: 'mallory' });
    const answer = await verify(permit);
    assert.equal(answer['code'], 'withdrawn');
    assert.equal((answer['reasons'] as { code: string }[])[0]?.code, 'grant_changed');
  });

  it('are given for a revocation too', async () => {
    const { grant } = await permitted();
    await company.api('ada', 'POST', `/grants/${grant}/revoke`, { reason: 'not needed' });
    const permit = permitIn(
      await company.api('connector', 'POST', '/evaluation', {
        subject: { type: 'user', id: 'connector' },
        action: { name: 'revoke' },
        resource: { type: 'grant', id: grant },
      }),
    );

    assert.equal((await verify(permit))['code'], 'other_action');
    assert.equal((await verify(permit, { action: 'revoke' }))['valid'], true);
  });

  it('come with decisions about giving and taking only', async () => {
    const line = await order(company, 'ada');
    const refused = await askToFulfil(company, line);
    assert.equal(refused['decision'], false);
    assert.doesNotMatch(JSON.stringify(refused), /token/);
    const asked = await company.api('admin', 'POST', '/evaluation', {
      subject: { type: 'user', id: 'ada' },
      action: { name: 'approve' },
      resource: { type: 'request_item', id: line },
    });
    assert.doesNotMatch(JSON.stringify(asked), /token/);
  });

  it('survive the replacement of the key for as long as they live, and no longer', async () => {
    const permit = await permitted();
    const before = keys().at(-1);
    const { key_id: keyId } = await rotate(false);
    const after = keys();
    assert.equal(after.at(-1)?.['key_id'], keyId);
    assert.notEqual(keyId, before?.['key_id']);
    assert.equal((await verify(permit, { use: false }))['valid'], true);
    const next = await permitted();
    const header: unknown = JSON.parse(
      Buffer.from(next.token.split('.')[0] ?? '', 'base64url').toString(),
    );
    assert.equal((header as { kid: string }).kid, keyId);

    company.instance.clock.advance(24 * 3_600_000 + 1000); // the longest permit
    assert.equal((await verify(permit))['code'], 'unknown_key');
    await rotate(false);
    const old = company.row(`${scope}_permit_key`, `key_id=${before?.['key_id'] ?? ''}`);
    assert.equal(old['secret'], '', 'what nobody needs is gone');
  });

  it('end at once when the key has to go', async () => {
    const permit = await permitted();
    await rotate(true);
    assert.equal((await verify(permit))['code'], 'unknown_key');
    assert.equal(keys().filter((key) => key['secret'] !== '').length, 1);
    assert.equal((await verify(await permitted()))['valid'], true);
  });

  it('replace their key by themselves after its days', async () => {
    const before = keys().at(-1)?.['generation'];
    company.instance.clock.advance(31 * 86_400_000);
    await permitted();
    assert.equal(keys().at(-1)?.['generation'], String(Number(before) + 1));
  });

  it('make one key at first use, however many ask at once', async () => {
    const fresh = await startCompany();
    try {
      const lines = await Promise.all(['ada', 'grace'].map((name) => order(fresh, name)));
      await approveAll(fresh, lines[0] ?? '');
      await approveAll(fresh, lines[1] ?? '');
      assert.deepEqual(fresh.rows(`${scope}_permit_key`, ''), []);
      const answers = await Promise.all(lines.map((line) => askToFulfil(fresh, line)));
      for (const answer of answers) permitIn(answer);
      assert.equal(fresh.rows(`${scope}_permit_key`, '').length, 1);
    } finally {
      await fresh.stop();
    }
  });

  it('are checked and keys replaced for whom they are for, and told what is missing', async () => {
    const permit = await permitted();
    const body = { permit: permit.token, grant: permit.grant, action: 'fulfil' };
    for (const user of ['mallory', 'audra', 'grace'])
      await company.api(user, 'POST', '/permits/verify', body, 403);
    for (const user of ['mallory', 'audra', 'olga', 'connector'])
      await company.api(user, 'POST', '/permits/rotate', {}, 403);
    for (const name of ['permit', 'grant', 'action']) {
      const error = await company.api(
        'olga',
        'POST',
        '/permits/verify',
        { ...body, [name]: ' ' },
        400,
      );
      assert.match(String(error['detail']), new RegExp(`Set ${name}`));
    }
    await company.api('olga', 'POST', '/permits/verify', { ...body, use: 'yes' }, 400);
    await company.api('admin', 'POST', '/permits/rotate', { compromised: 1 }, 400);
    assert.equal((await verify(permit, {}, 'olga'))['valid'], true);
  });

  it('have keys that nobody sees, not even an administrator, on any way in', async () => {
    await permitted();
    const { key_id: keyId = '', sys_id: id = '', secret = '' } = keys().at(-1) ?? {};
    assert.notEqual(keyId, '');
    const table = `${scope}_permit_key`;
    const { url, adminUser, adminPassword } = company.instance;
    const login = await fetch(`${url}/login`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ user_name: adminUser, user_password: adminPassword }),
    });
    const cookie = login.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ');
    const authorization = `Basic ${Buffer.from(`${adminUser}:${adminPassword}`).toString('base64')}`;
    const asAdmin = async (path: string): Promise<string> => {
      const headers = path.startsWith('/api/') ? { authorization } : { cookie };
      return (await fetch(url + path, { headers })).text();
    };
    for (const suffix of ['', '?CSV', '?JSONv2']) {
      const seen = await asAdmin(`/${scope}_decision_list.do${suffix}`);
      assert.match(seen, /RDC0/, 'what may be seen is there');
    }
    for (const path of [
      `/api/now/table/${table}`,
      `/api/now/table/${table}/${id}`,
      `/api/now/stats/${table}?sysparm_count=true&sysparm_group_by=secret`,
      `/${table}_list.do`,
      `/${table}_list.do?CSV`,
      `/${table}_list.do?XML`,
      `/${table}_list.do?JSONv2`,
      `/${table}.do?sys_id=${id}`,
    ]) {
      const text = await asAdmin(path);
      for (const hidden of [keyId, secret, `"${id}"`]) assert.ok(!text.includes(hidden), path);
    }
    const path = `/api/now/table/${table}`;
    assert.equal((await company.call('admin', 'POST', path, { generation: '99' })).status, 403);
    assert.equal((await company.call('admin', 'PATCH', `${path}/${id}`, {})).status, 403);
    assert.equal((await company.call('admin', 'DELETE', `${path}/${id}`)).status, 403);
  });

  it('write their use once, for auditors to read', async () => {
    const path = `/api/now/table/${scope}_permit_use`;
    const [use] = company.rows(`${scope}_permit_use`, '');
    const id = use?.['sys_id'] ?? '';
    assert.equal((await company.call('audra', 'GET', `${path}/${id}`)).status, 200);
    assert.equal((await company.call('mallory', 'GET', `${path}/${id}`)).status, 404);
    assert.equal((await company.call('admin', 'POST', path, { action: 'fulfil' })).status, 403);
    assert.equal((await company.call('admin', 'PATCH', `${path}/${id}`, {})).status, 403);
    assert.equal((await company.call('admin', 'DELETE', `${path}/${id}`)).status, 403);
  });

  it('leave no trace of themselves or of a key in log, decisions or any other row', async () => {
    const permit = await permitted();
    await verify(permit);
    const signature = permit.token.split('.')[2] ?? '';
    const { store, engine } = company.instance;
    const everything = [
      ...engine.log.map(({ text }) => text),
      ...[...store.schema.tables()].map(({ name }) => JSON.stringify(store.select(name, ''))),
    ].join('\n');

    assert.ok(everything.includes(permit.id));
    assert.ok(!everything.includes(signature));
  });
});
