import assert from 'node:assert/strict';
import {
  acceptDuty,
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

describe('plugin/instance/stages', function () {
  this.timeout(60_000);
  let company: Company;
  const id = (name: string) => company.ids[name] ?? '';
  const nameOf = (userId = '') =>
    Object.entries(company.ids).find(([, value]) => value === userId)?.[0] ?? userId;
  const gate = (line: string) => company.row(`${scope}_gate`, `request_item=${line}`);
  const stages = (line: string, query = 'stateINasked,approved,standing') =>
    company.rows(`${scope}_stage`, `request_item=${line}^${query}^ORDERBYnumber`);
  const shown = (line: string) =>
    stages(line).map((s) => `${s['kind'] ?? ''} ${nameOf(s['approver'])} ${s['state'] ?? ''}`);
  const comments = (record: string) =>
    company
      .rows('sys_journal_field', `element_id=${record}^element=comments`)
      .map((entry) => entry['value'] ?? '')
      .join('\n---\n');
  /** The approval record that asks this person now, else the last one that did. */
  const askedOf = (line: string, user: string) => {
    const mine = stages(line, `approver=${id(user)}`);
    const stage = mine.find((one) => one['state'] === 'asked') ?? mine.at(-1);
    return company.row('sysapproval_approver', `sys_id=${stage?.['approval'] ?? ''}`);
  };
  const acceptances = (query: string) => company.rows(`${scope}_acceptance`, query);
  const set = (table: string, name: string, fields: Readonly<Record<string, string>>) => {
    company.instance.store.update(table, id(name), fields);
  };
  const withdraw = async (user: string) => {
    for (const { sys_id = '' } of acceptances(`owner=${id(user)}^state=accepted`)) {
      const path = `/api/now/table/${scope}_acceptance/${sys_id}`;
      assert.equal((await company.call(user, 'PATCH', path, { state: 'withdrawn' })).status, 200);
    }
  };
  const delegate = async (from: string, to: string) => {
    const answer = await company.call(from, 'POST', '/api/now/table/sys_user_delegate', {
      user: id(from),
      delegate: id(to),
      approvals: 'true',
      starts: '2020-01-01 00:00:00',
      ends: '2099-01-01 00:00:00',
    });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
  };

  before(async () => {
    company = await startCompany();
  });
  after(() => company.stop());
  afterEach(async () => {
    for (const row of company.rows('sys_user_delegate', 'sys_idISNOTEMPTY')) {
      company.instance.store.delete('sys_user_delegate', row['sys_id'] ?? '');
    }
    set(`${scope}_application`, 'app', { tier: 'high', revocation_backup: '' });
    if (acceptances(`owner=${id('olga')}^state=accepted`).length === 0) await acceptDuty(company);
  });

  it('asks line approver and owner at once, each their own question, and not who accepted earlier', async () => {
    const line = await order(company, 'ada');

    assert.deepEqual(shown(line), [
      'line grace asked',
      'owner otto asked',
      'acceptance olga standing',
    ]);
    assert.match(
      comments(askedOf(line, 'grace')['sys_id'] ?? ''),
      /^You are asked as line approver/,
    );
    assert.match(comments(askedOf(line, 'otto')['sys_id'] ?? ''), /^You are asked as owner of the/);
    await answerApproval(company, 'otto', line, 'approved');
    assert.equal(gate(line)['state'], 'open');
    assert.equal((await askToFulfil(company, line))['decision'], false);
    await answerApproval(company, 'grace', line, 'approved');
    assert.equal(gate(line)['state'], 'permitted');
    assert.equal(grantOf(company, line)['approved_by'], id('grace'));
    assert.equal((await askToFulfil(company, line))['decision'], true);
  });

  it('needs the acceptance of who takes it back, keeps it for further orders, and says so', async () => {
    await withdraw('olga');
    const line = await order(company, 'ada');

    assert.deepEqual(shown(line)[2], 'acceptance olga asked');
    const asked = askedOf(line, 'olga')['sys_id'] ?? '';
    assert.match(
      comments(asked),
      /^You accept the duty to remove this access, .* until|^You accept/,
    );
    assert.match(comments(asked), /further orders of this item for 90 days/);
    await answerApproval(company, 'grace', line, 'approved');
    await answerApproval(company, 'otto', line, 'approved');
    assert.equal(gate(line)['state'], 'open');
    await answerApproval(company, 'olga', line, 'approved');
    assert.equal(gate(line)['state'], 'permitted');

    const [kept] = acceptances(`owner=${id('olga')}^state=accepted`);
    assert.equal(kept?.['catalog_item'], id('item'));
    assert.equal(kept['gate'], gate(line)['sys_id']);
    assert.deepEqual(shown(await order(company, 'ada'))[2], 'acceptance olga standing');
    company.instance.clock.advance(91 * 86_400_000);
    await company.instance.engine.drain();
    assert.deepEqual(shown(await order(company, 'ada'))[2], 'acceptance olga asked');
    assert.deepEqual(
      acceptances(`sys_id=${kept['sys_id'] ?? ''}`).map((one) => one['state']),
      ['lapsed'],
    );
  });

  it('asks the backup when the duty is refused, and everybody again: they read another name', async () => {
    await withdraw('olga');
    set(`${scope}_application`, 'app', { revocation_backup: id('bert') });
    const line = await order(company, 'ada');
    await answerApproval(company, 'grace', line, 'approved');
    await answerApproval(company, 'olga', line, 'rejected', { comments: 'I left that team' });

    assert.deepEqual(shown(line), [
      'line grace asked',
      'owner otto asked',
      'acceptance bert asked',
    ]);
    assert.equal(grantOf(company, line)['revocation_owner'], id('bert'));
    assert.equal(company.row('sc_req_item', `sys_id=${line}`)['approval'], 'requested');
    assert.match(comments(line), /refused that duty; somebody else is asked/);
    const [refused] = stages(line, 'state=refused');
    assert.equal(refused?.['words'], 'I left that team');
    const again = comments(askedOf(line, 'grace')['sys_id'] ?? '');
    assert.match(
      again,
      /Asked again: olga refused the duty to take the access back: I left that team/,
    );
    assert.match(again, /Taken back by: bert/);
    await approveAll(company, line);
    assert.equal(gate(line)['state'], 'permitted');
    assert.equal((await askToFulfil(company, line))['decision'], true);
    await withdraw('bert');
  });

  it('refuses the order, in words, when nobody accepts the duty', async () => {
    await withdraw('olga');
    const line = await order(company, 'ada');
    await answerApproval(company, 'olga', line, 'rejected');

    assert.equal(gate(line)['state'], 'rejected');
    assert.equal(grantOf(company, line)['state'], 'rejected');
    assert.equal(company.row('sc_req_item', `sys_id=${line}`)['approval'], 'rejected');
    assert.match(
      comments(line),
      /Nobody accepts the duty .* Name another revocation owner, a backup/,
    );
    assert.equal((await askToFulfil(company, line))['decision'], false);
  });

  it('rejects at any stage, and tells the requester the words', async () => {
    const line = await order(company, 'ada');
    await answerApproval(company, 'grace', line, 'approved');
    await answerApproval(company, 'otto', line, 'rejected', { comments: 'Use the report instead' });

    assert.equal(gate(line)['state'], 'rejected');
    assert.match(
      comments(line),
      /Rejected \(stage: owner of the entitlement\): Use the report instead/,
    );
    assert.equal(grantOf(company, line)['state'], 'rejected');
  });

  it('counts no answer of a delegate who is a party or answers another stage, and says so', async () => {
    for (const [to, words] of [
      ['ada', /Requester, beneficiary and the owner of the identity cannot approve, not even as/],
      ['otto', /Each stage is answered by another person/],
    ] as const) {
      await delegate('grace', to);
      const line = await order(company, 'ada');
      const asked = askedOf(line, 'grace')['sys_id'] ?? '';
      const path = `/api/now/table/sysapproval_approver/${asked}`;
      assert.equal((await company.call(to, 'PATCH', path, { state: 'approved' })).status, 200);

      assert.equal(shown(line)[0], 'line grace asked', to);
      assert.match(comments(asked), words);
      assert.equal(company.row('sysapproval_approver', `sys_id=${asked}`)['state'], 'requested');
      await answerApproval(company, 'otto', line, 'approved');
      assert.equal(gate(line)['state'], 'open');
    }
  });

  it('counts a delegate who has no part in the order, but lets nobody accept a duty for another', async () => {
    await withdraw('olga');
    await delegate('grace', 'mallory');
    await delegate('olga', 'mallory');
    const line = await order(company, 'ada');
    const path = (user: string) =>
      `/api/now/table/sysapproval_approver/${askedOf(line, user)['sys_id'] ?? ''}`;
    await company.call('mallory', 'PATCH', path('olga'), { state: 'approved' });
    await company.call('mallory', 'PATCH', path('grace'), { state: 'approved' });

    assert.deepEqual(shown(line), [
      'line grace approved',
      'owner otto asked',
      'acceptance olga asked',
    ]);
    assert.match(
      comments(askedOf(line, 'olga')['sys_id'] ?? ''),
      /Nobody accepts a duty for somebody/,
    );
  });

  it('cannot be handed to somebody else by changing the approval record', async () => {
    const line = await order(company, 'ada');
    const asked = askedOf(line, 'grace')['sys_id'] ?? '';
    const path = `/api/now/table/sysapproval_approver/${asked}`;
    await company.call('grace', 'PATCH', path, { approver: id('ada') });
    await company.call('ada', 'PATCH', path, { state: 'approved' });

    assert.equal(shown(line)[0], 'line grace asked');
    assert.match(comments(asked), /names somebody the gate did not ask/);
    assert.equal(gate(line)['state'], 'open');
  });

  it('asks again at the point of action when the acceptance was withdrawn', async () => {
    const line = await order(company, 'ada');
    await approveAll(company, line);
    await withdraw('olga');

    const answer = await askToFulfil(company, line);
    assert.equal(answer['decision'], false);
    assert.match(JSON.stringify(answer), /revocation_duty_gone/);
    assert.deepEqual(shown(line), [
      'line grace approved',
      'owner otto approved',
      'acceptance olga asked',
    ]);
    await answerApproval(company, 'olga', line, 'approved');
    assert.equal((await askToFulfil(company, line))['decision'], true);
  });

  it('lets an acceptance lapse with its owner, who does not get it back', async () => {
    const user = `/api/now/table/sys_user/${id('olga')}`;
    await company.call('admin', 'PATCH', user, { active: 'false' });
    assert.deepEqual(acceptances(`owner=${id('olga')}^state=accepted`), []);
    await company.call('admin', 'PATCH', user, { active: 'true' });

    assert.deepEqual(shown(await order(company, 'ada'))[2], 'acceptance olga asked');
  });

  it('decides the stages by tier, and an administrator by a property', async () => {
    set(`${scope}_application`, 'app', { tier: 'medium' });
    assert.deepEqual(shown(await order(company, 'ada')), [
      'line grace asked',
      'acceptance olga standing',
    ]);
    set(`${scope}_application`, 'app', { tier: 'low' });
    const property = company.row('sys_properties', `name=${scope}.gate.stages`)['sys_id'] ?? '';
    const path = `/api/now/table/sys_properties/${property}`;
    assert.notEqual((await company.call('mallory', 'PATCH', path, { value: '' })).status, 200);
    assert.deepEqual(shown(await order(company, 'ada'))[0], 'one grace asked');
    await company.call('admin', 'PATCH', path, { value: 'low=owner' });
    assert.deepEqual(shown(await order(company, 'ada')), ['owner otto asked']);
    await company.call('admin', 'PATCH', path, { value: 'high=acceptance' });
    set(`${scope}_application`, 'app', { tier: 'high' });
    assert.equal(shown(await order(company, 'ada')).length, 3);
  });

  it('refuses an order one of whose stages nobody can answer, and says whom to name', async () => {
    set(`${scope}_application`, 'app', { owner: '' });
    const line = await order(company, 'ada');
    set(`${scope}_application`, 'app', { owner: id('otto') });

    assert.equal(gate(line)['state'], 'denied');
    assert.match(comments(line), /Set an active owner on the entitlement or the application/);
  });

  it('lets everybody accept for themselves only, and nobody write stages or erase a duty', async () => {
    const table = `/api/now/table/${scope}_acceptance`;
    const status = async (user: string, method: string, path: string, body: Json = {}) =>
      (await company.call(user, method, path, body)).status;
    const app = { application: id('app') };
    assert.equal(await status('mallory', 'POST', table, app), 403);
    assert.equal(await status('audra', 'POST', table, app), 403);
    assert.equal(await status('admin', 'POST', table, { ...app, owner: id('olga') }), 403);
    assert.equal(await status('olga', 'POST', table, { ...app, owner: id('grace') }), 403);
    assert.equal(await status('olga', 'POST', table, { ...app, ends: '2099-01-01 00:00:00' }), 403);

    const mine = `${table}/${await acceptDuty(company)}`;
    assert.equal(await status('audra', 'GET', mine), 200);
    assert.notEqual(await status('mallory', 'GET', mine), 200);
    assert.notEqual(await status('mallory', 'PATCH', mine, { state: 'withdrawn' }), 200);
    assert.equal(await status('olga', 'PATCH', mine, { ends: '2030-01-01 00:00:00' }), 403);
    assert.equal(await status('admin', 'DELETE', mine), 403);

    const line = await order(company, 'ada');
    const stage = `/api/now/table/${scope}_stage/${stages(line)[0]?.['sys_id'] ?? ''}`;
    assert.equal(await status('admin', 'PATCH', stage, { state: 'approved' }), 403);
    assert.notEqual(await status('ada', 'GET', stage), 200);
  });
});
