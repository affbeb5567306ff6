import assert from 'node:assert/strict';
import {
  approveAll,
  askToFulfil,
  type Company,
  finishRun as finish,
  grantOf,
  type Json,
  order,
  runBody,
  scope,
  startCompany,
  startRun,
} from './company.ts';

const evidence = {
  level: 'E3',
  kind: 'list_absence',
  verdict: 'proves_absent',
  statement: 'Not among the 3 accounts of the complete list.',
  observed_at: '2026-11-24 00:00:00',
};

const proof = { source: 'pg', kind: 'single_transaction', ok: true, detail: 'one transaction' };
const finishRun = (company: Company, run: string, more: Json = {}) =>
  finish(company, run, { proofs: [proof], ...more });

describe('plugin/instance/run', function () {
  this.timeout(60_000);
  let company: Company;
  const api = (path: string, body: Json, status = 200) =>
    company.api('connector', 'POST', path, body, status);
  const print = (seed: string) => seed.repeat(64).slice(0, 64);
  const seen = (seed: string, more: Json = {}) => ({
    status: 'seen',
    fingerprint: print(seed),
    drift_class: 'revoked_still_present',
    severity: 'high',
    account_id: seed,
    account: `user-${seed}`,
    entitlement_key: 'role:billing_reader',
    entitlement: '',
    scope: '',
    grant: '',
    identity: '',
    user: '',
    summary: `user-${seed} still reads billing`,
    explanation: 'Remove billing_reader.',
    paths: [[`user-${seed}`, 'billing_ops', 'billing_reader']],
    controls: ['NHI1:2025'],
    digest: 'd1',
    ...more,
  });
  const report = async (run: string, items: readonly Json[]) => {
    const answer = await api(`/runs/${run}/findings`, { items });
    return (answer['items'] as { result: string; message: string }[]).map((item) => item.result);
  };
  const finding = (seed: string) => company.row(`${scope}_finding`, `fingerprint=${print(seed)}`);
  const ticketOf = (seed: string) =>
    company.row(`${scope}_remediation`, `sys_id=${finding(seed)['remediation'] ?? ''}`);
  const notes = (ticket: string) =>
    company
      .rows('sys_journal_field', `element_id=${ticket}^element=work_notes`)
      .map((row) => row['value'] ?? '');
  const close = (ticket: string) =>
    company.call('olga', 'PATCH', `/api/now/table/${scope}_remediation/${ticket}`, {
      state: '3',
      close_notes: 'Done.',
    });

  before(async () => {
    company = await startCompany();
  });
  after(() => company.stop());

  it('starts one run per key, one running run per application, and says who holds the lease', async () => {
    const first = await api('/runs', runBody('same'), 201);
    const again = await api('/runs', runBody('same'));
    const second = await api('/runs', runBody('other'), 409);

    assert.equal(again['id'], first['id']);
    assert.match(String(second['message']), /conn-1/);
    assert.ok(String(second['message']).includes(String(first['number'])));
    await finishRun(company, String(first['id']));
    await api('/runs', { ...runBody('x'), application_key: 'nowhere' }, 404);
  });

  it('gives a key to one application, mapping and connector only, and never cuts it', async () => {
    const first = await api('/runs', runBody('mine'), 201);
    for (const more of [{ mapping: 'other' }, { connector_id: 'conn-2' }]) {
      const taken = await api('/runs', { ...runBody('mine'), ...more }, 409);
      assert.ok(String(taken['message']).includes(String(first['number'])));
    }
    await api('/runs', runBody('k'.repeat(101)), 400);
    await finishRun(company, String(first['id']));
  });

  it('accepts no snapshot without counts and a proof, and says what is wrong with a list', async () => {
    const run = await startRun(company);
    for (const body of [
      { quality: 'accepted' },
      {
        quality: 'accepted',
        counts: { accounts: 1, entitlements: 1, grants: 1, ledger_grants: 1 },
      },
      { quality: 'partial', reasons: [{ toString: 1 }] },
      { quality: 'partial', counts: { accounts: -1 } },
    ]) {
      await api(`/runs/${run}/finish`, body, 400);
    }
    assert.equal(company.row(`${scope}_run`, `sys_id=${run}`)['state'], 'running');
    await finishRun(company, run, { quality: 'failed' });
  });

  it('takes no end of a run whose lease is over, and repeats the answer of one that ended', async () => {
    const done = await startRun(company);
    const tickets = await finishRun(company, done);
    const silent = await startRun(company);
    company.instance.clock.advance(301_000);

    await api(`/runs/${silent}/finish`, { quality: 'failed' }, 409);
    assert.deepEqual(await finishRun(company, done), tickets);
  });

  it('refuses a malformed line in words and reads the others', async () => {
    const run = await startRun(company);
    const results = await report(run, [
      seen('3', { controls: [{ toString: 1 }] }),
      seen('4', { paths: [['user-4', 7]] }),
      seen('5', { drift_class: 'snapshot_partial', severity: 'info' }),
    ]);
    await finishRun(company, run, { quality: 'failed' });

    assert.deepEqual(results, ['refused', 'refused', 'opened']);
  });

  it('asks evidence for the record it is about, and people for no more than their word', async () => {
    await api('/evidence', {}, 400);
    await api('/evidence', { ...evidence, finding: 'nowhere' }, 404);
    const about = { finding: finding('5')['sys_id'] ?? '' };
    await api('/evidence', { ...evidence, ...about, kind: 'constructor' }, 400);
    await api('/evidence', { ...evidence, ...about, observed_at: 'yesterday' }, 400);
    await company.api('olga', 'POST', '/evidence', { ...evidence, ...about }, 400);
  });

  it('keeps evidence from before the drift was seen, without effect', async () => {
    const id = finding('5')['sys_id'] ?? '';
    const old = { ...evidence, finding: id, observed_at: '2020-01-01 00:00:00' };
    await api('/evidence', old, 201);
    assert.equal(finding('5')['state'], 'open');
    assert.equal(company.rows(`${scope}_evidence`, `finding=${id}`).length, 1);
    await api('/evidence', { ...evidence, finding: id, observed_at: '' }, 201);
    assert.equal(finding('5')['state'], 'resolved_verified');
  });

  it('takes the lease over when it has run out, and refuses reports of the silent run', async () => {
    const silent = await startRun(company);
    company.instance.clock.advance(301_000);
    await api(`/runs/${silent}/lease`, { lease_seconds: 60 }, 409);
    const next = await startRun(company);

    await api(`/runs/${silent}/findings`, { items: [seen('9')] }, 409);
    await api(`/runs/${silent}/finish`, { quality: 'accepted' }, 409);
    await finishRun(company, next);
  });

  it('gives a ticket to what a killed run had found, when the next run ends', async () => {
    const killed = await startRun(company);
    await report(killed, [seen('8', { drift_class: 'expired_still_present' })]);
    company.instance.clock.advance(301_000);
    const next = await startRun(company);

    const tickets = await finishRun(company, next);

    assert.deepEqual(tickets['opened'], [ticketOf('8')['number']]);
    assert.equal(finding('8')['state'], 'ticketed');
  });

  it('opens one ticket per owner, application and class, and none for a line it refuses', async () => {
    const run = await startRun(company);
    const results = await report(run, [
      seen('a'),
      seen('b'),
      seen('c', { drift_class: 'orphan_account' }),
      seen('d', { drift_class: 'snapshot_partial', severity: 'info' }),
      { ...seen('e'), severity: 'enormous' },
    ]);
    const tickets = await finishRun(company, run);

    assert.deepEqual(results, ['opened', 'opened', 'opened', 'opened', 'refused']);
    assert.equal((tickets['opened'] as string[]).length, 2);
    assert.equal(ticketOf('a')['sys_id'], ticketOf('b')['sys_id']);
    assert.notEqual(ticketOf('a')['sys_id'], ticketOf('c')['sys_id']);
    assert.equal(ticketOf('a')['assigned_to'], company.ids['olga']);
    assert.equal(ticketOf('a')['priority'], '2');
    assert.equal(finding('a')['state'], 'ticketed');
    assert.equal(finding('d')['remediation'], '');
  });

  it('changes nothing when the same is seen again, or the same call repeated', async () => {
    const before = company.rows(`${scope}_remediation`, '').length;
    const run = await startRun(company);
    const once = await report(run, [seen('a'), seen('b')]);
    const twice = await report(run, [seen('a'), seen('b')]);
    const tickets = await finishRun(company, run);
    const repeated = await finishRun(company, run);

    assert.deepEqual([...once, ...twice], Array(4).fill('unchanged'));
    assert.deepEqual(tickets, { opened: [], updated: [], bounced: [], reopened: [], closed: [] });
    assert.deepEqual(repeated, tickets);
    assert.equal(company.rows(`${scope}_remediation`, '').length, before);
    assert.equal(company.row(`${scope}_run`, `sys_id=${run}`)['findings_seen'], '2');
  });

  it('makes a closing by a person a claim, and bounces it with the remaining path', async () => {
    const ticket = ticketOf('a')['sys_id'] ?? '';
    company.instance.clock.advance(1000);
    assert.equal((await close(ticket)).status, 200);
    assert.equal(ticketOf('a')['state'], '-5');
    assert.equal(ticketOf('a')['claim'], 'claimed_done');
    assert.equal(ticketOf('a')['claimed_by'], company.ids['olga']);
    assert.equal(ticketOf('a')['active'], '1');
    assert.equal(finding('a')['state'], 'claimed_done');

    company.instance.clock.advance(1000);
    const run = await startRun(company);
    await report(run, [seen('a'), seen('b')]);
    const tickets = await finishRun(company, run);

    assert.deepEqual(tickets['bounced'], [ticketOf('a')['number']]);
    assert.equal(ticketOf('a')['state'], '2');
    assert.equal(ticketOf('a')['bounced_count'], '1');
    assert.equal(finding('a')['state'], 'bounced');
    assert.ok(notes(ticket).some((text) => text.includes('user-a > billing_ops > billing_reader')));
  });

  it('does not hold a claim against a run that started before it', async () => {
    const ticket = ticketOf('c')['sys_id'] ?? '';
    const run = await startRun(company);
    company.instance.clock.advance(5000);
    await close(ticket);
    await report(run, [seen('c', { drift_class: 'orphan_account' })]);
    const tickets = await finishRun(company, run);

    assert.deepEqual(tickets['bounced'], []);
    assert.equal(ticketOf('c')['claim'], 'claimed_done');
  });

  it('refuses evidence that is too weak, and closes the ticket with the last proof', async () => {
    const run = await startRun(company);
    const gone = (seed: string, more: Json = {}) => ({
      status: 'gone',
      fingerprint: print(seed),
      evidence: { ...evidence, ...more },
    });
    const weak = await report(run, [gone('a', { level: 'E2', kind: 'api_receipt' })]);
    const one = await report(run, [gone('a'), gone('f')]);
    assert.equal(ticketOf('a')['state'], '2');
    const other = await report(run, [gone('b')]);
    const tickets = await finishRun(company, run);

    assert.deepEqual([...weak, ...one, ...other], ['refused', 'resolved', 'refused', 'resolved']);
    assert.deepEqual(tickets['closed'], [ticketOf('a')['number']]);
    assert.equal(ticketOf('a')['state'], '3');
    assert.equal(ticketOf('a')['claim'], 'closed_verified');
    assert.equal(ticketOf('a')['open_findings'], '0');
    assert.match(ticketOf('a')['close_notes'] ?? '', /3 accounts of the complete list/);
    assert.equal(company.row(`${scope}_application`, '')['last_accounts'], '3');
  });

  it('gives drift that comes back a new ticket that names the old one', async () => {
    const old = ticketOf('a');
    const run = await startRun(company);
    assert.deepEqual(await report(run, [seen('a')]), ['reopened']);
    const tickets = await finishRun(company, run);

    assert.equal((tickets['reopened'] as string[]).length, 1);
    assert.notEqual(ticketOf('a')['sys_id'], old['sys_id']);
    assert.equal(ticketOf('a')['parent'], old['sys_id']);
    assert.equal(finding('a')['reopen_count'], '1');
  });

  it('touches no ticket after an aborted run, and takes no accepted counts from a partial one', async () => {
    const accepted = company.row(`${scope}_application`, '')['last_accepted_run'];
    const aborted = await startRun(company);
    await report(aborted, [seen('1')]);
    const none = await finishRun(company, aborted, { aborted: 'guard', quality: 'partial' });
    const afterAbort = finding('1')['remediation'];
    const partial = await startRun(company);
    await finishRun(company, partial, { quality: 'partial', reasons: ['half a page'] });

    assert.deepEqual(none['opened'], []);
    assert.equal(afterAbort, '');
    assert.equal(company.row(`${scope}_run`, `sys_id=${aborted}`)['state'], 'aborted');
    assert.equal(company.row(`${scope}_application`, '')['last_accepted_run'], accepted);
  });

  it("drops another application's grant and entitlement from a line, and takes no owner from them", async () => {
    const create = async (table: string, fields: Json) => {
      const answer = await company.call(
        'admin',
        'POST',
        `/api/now/table/${scope}_${table}`,
        fields,
      );
      return (answer.body['result'] as { sys_id: string }).sys_id;
    };
    await create('application', {
      key: 'crm',
      name: 'CRM',
      revocation_owner: company.ids['grace'],
    });
    const line = await order(company, 'ada');
    const foreign = {
      grant: grantOf(company, line)['sys_id'] ?? '',
      entitlement: company.ids['entitlement'] ?? '',
    };
    const body = { ...runBody('crm-1'), application_key: 'crm' };
    const run = String((await api('/runs', body, 201))['id']);
    await report(run, [seen('7', { drift_class: 'snapshot_partial', ...foreign })]);
    await finishRun(company, run, { quality: 'failed' });

    assert.equal(finding('7')['grant'], '');
    assert.equal(finding('7')['entitlement'], '');
    assert.equal(finding('7')['owner'], company.ids['grace']);
  });

  describe('grants', () => {
    let grant: string;
    let lineId: string;
    const state = () => company.row(`${scope}_grant`, `sys_id=${grant}`)['state'];
    const reportGrant = async (run: string, line: Json) => {
      const answer = await api(`/runs/${run}/grants`, { items: [{ grant, ...line }] });
      return (answer['items'] as { result: string; message: string }[])[0];
    };

    before(async () => {
      lineId = await order(company, 'ada');
      await approveAll(company, lineId);
      grant = grantOf(company, lineId)['sys_id'] ?? '';
    });

    it('does not activate access that was fulfilled without asking', async () => {
      const run = await startRun(company);
      const answer = await reportGrant(run, { status: 'observed', account_id: '42' });
      await finishRun(company, run);

      assert.equal(answer?.result, 'refused');
      assert.equal(state(), 'approved');
    });

    it('activates permitted access when it is seen, and binds the account for good', async () => {
      await askToFulfil(company, lineId);
      const run = await startRun(company);
      const first = await reportGrant(run, { status: 'observed', account_id: '42' });
      const again = await reportGrant(run, { status: 'observed', account_id: '42' });
      const other = await reportGrant(run, { status: 'observed', account_id: '43' });
      await finishRun(company, run);

      assert.deepEqual(
        [first, again, other].map((item) => item?.result),
        ['updated', 'unchanged', 'refused'],
      );
      assert.equal(state(), 'active');
      assert.equal(company.row(`${scope}_grant`, `sys_id=${grant}`)['account_id'], '42');
    });

    it('lets a stranger revoke nothing, and a machine nothing that is in force', async () => {
      await company.api('mallory', 'POST', `/grants/${grant}/revoke`, { reason: 'why not' }, 403);
      const answer = await api('/evaluation', {
        subject: { type: 'user', id: 'connector' },
        action: { name: 'revoke' },
        resource: { type: 'grant', id: grant },
      });

      assert.equal(answer['decision'], false);
      assert.equal(state(), 'active');
    });

    it('takes a revocation through claim to proof', async () => {
      const due = await company.api('ada', 'POST', `/grants/${grant}/revoke`, {
        reason: 'moved on',
      });
      assert.equal(due['state'], 'revocation_due');
      const claimed = await company.api('olga', 'POST', `/grants/${grant}/revoke`, {
        reason: 'removed',
        executed: true,
      });
      assert.equal(claimed['state'], 'revoked_unverified');

      company.instance.clock.advance(1000);
      const run = await startRun(company);
      const weak = await reportGrant(run, {
        status: 'absent',
        evidence: { ...evidence, level: 'E2', kind: 'api_receipt' },
      });
      const proof = await reportGrant(run, { status: 'absent', evidence });
      await finishRun(company, run);

      assert.equal(weak?.result, 'refused');
      assert.equal(proof?.result, 'resolved');
      assert.equal(state(), 'revoked_verified');
      const kept = company.rows(`${scope}_evidence`, `grant=${grant}^ORDERBYnumber`);
      assert.deepEqual(
        kept.map((row) => row['level']),
        ['E1', 'E3'],
      );
      assert.equal(kept[1]?.['previous_digest'], kept[0]?.['digest']);
    });

    it('ends a grant on its day', async () => {
      const line = await order(company, 'ada');
      await approveAll(company, line);
      const never = await order(company, 'ada');
      await approveAll(company, never);
      await askToFulfil(company, line);
      grant = grantOf(company, line)['sys_id'] ?? '';
      const run = await startRun(company);
      await reportGrant(run, { status: 'observed', account_id: '44' });
      await finishRun(company, run);

      company.instance.clock.advance(32 * 86_400_000);
      await company.instance.engine.drain();

      assert.equal(state(), 'revocation_due');
      assert.equal(grantOf(company, never)['state'], 'lapsed_unfulfilled');
    });
  });
});
