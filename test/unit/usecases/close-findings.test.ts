import assert from 'node:assert/strict';
import { Bench } from './fakes.ts';
import type { ReconcileResult } from '../../../connector/src/usecases/result.ts';

function lines(result: ReconcileResult): readonly (readonly string[])[] {
  return result.findings.map((f) => [f.action, f.driftClass, f.account, f.entitlement]);
}

describe('usecases/close-findings', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await Bench.create();
    bench.user('ada');
    bench.grant('g1', 'ada', 'reader');
    bench.target.set('ada', ['reader']);
  });

  afterEach(async () => {
    await bench.remove();
  });

  it('a claimed ticket bounces while the access is there, and closes with evidence when it is gone', async () => {
    bench.target.set('ada', ['reader', 'admin']);
    await bench.reconcile();
    const [ticket = ''] = bench.platform.tickets.keys();
    bench.platform.claimDone(ticket);

    const bounced = await bench.reconcile();

    assert.deepEqual(lines(bounced), [['bounce', 'unledgered_access', 'ada', 'admin']]);
    assert.equal(bounced.tickets.bounced.length, 1);
    bench.platform.claimDone(ticket);
    bench.target.set('ada', ['reader']);
    const closed = await bench.reconcile();
    assert.deepEqual(lines(closed), [['close', 'unledgered_access', 'ada', 'admin']]);
    assert.equal(bench.platform.tickets.get(ticket)?.['claim'], 'closed_verified');
    assert.match(
      bench.platform.evidence[0]?.statement ?? '',
      /^A complete read of Billing \(1 account and 1 grant\) does not show admin of ada\.$/,
    );
  });

  it('closed_ticket_open_access: a ticket that was shut past the plugin', async () => {
    bench.target.set('ada', ['reader', 'admin']);
    await bench.reconcile();
    const [ticket = ''] = bench.platform.tickets.keys();
    bench.platform.forceShut(ticket);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [
      ['open', 'closed_ticket_open_access', 'ada', 'admin'],
      ['keep', 'unledgered_access', 'ada', 'admin'],
    ]);
    const again = await bench.reconcile();
    assert.deepEqual(
      again.findings.map(({ action }) => action),
      ['keep', 'keep'],
    );
    bench.target.set('ada', ['reader']);
    const gone = await bench.reconcile();
    assert.deepEqual(
      gone.findings.map(({ action }) => action),
      ['close', 'close'],
    );
  });

  it('reopens a finding that was resolved and is back', async () => {
    bench.target.set('tmp', []);
    await bench.reconcile();
    bench.target.accounts.delete('tmp');
    await bench.reconcile();
    bench.target.set('tmp', []);

    const result = await bench.reconcile();

    assert.deepEqual(lines(result), [['open', 'orphan_account', 'tmp', '']]);
    assert.equal(bench.platform.findings().length, 1);
  });

  it('updates a finding when what people see changed', async () => {
    bench.target.set('tmp', ['a']);
    await bench.reconcile();
    bench.target.set('tmp', ['a', 'b']);

    assert.deepEqual(lines(await bench.reconcile()), [['update', 'orphan_account', 'tmp', '']]);
  });

  it('asks the app directly where the listing is not proof enough', async () => {
    bench.platform.app = { ...bench.platform.app, minEvidence: 'E4' };
    bench.target.set('ada', ['reader', 'admin']);
    await bench.reconcile();
    bench.target.set('ada', ['reader']);
    const waiting = await bench.reconcile();
    assert.deepEqual(lines(waiting), [['keep', 'unledgered_access', 'ada', 'admin']]);
    assert.match(waiting.findings[0]?.note ?? '', /E3 is less than the E4/);
    let present: boolean | 'unknown' = true;
    bench.target.probe = (question) => {
      bench.target.probes.push(question);
      return Promise.resolve({
        ...{ present, level: 'E4', statement: 'GET /members/id-ada: 404' },
        paths: [],
      });
    };
    const still = await bench.reconcile();
    assert.match(still.findings[0]?.note ?? '', /look-up found it/);
    present = false;

    const proven = await bench.reconcile();

    assert.deepEqual(lines(proven), [['close', 'unledgered_access', 'ada', 'admin']]);
    assert.deepEqual(bench.platform.evidence[0], {
      level: 'E4',
      kind: 'probe',
      verdict: 'proves_absent',
      statement: 'GET /members/id-ada: 404',
      observedAt: '2026-11-24T08:00:00Z',
    });
    assert.equal(bench.target.probes[0]?.entitlement?.nativeId, 'admin');
  });

  it('an attested source gives E1 and is never more', async () => {
    bench.mapping = { ...bench.mapping, attested: true };
    bench.platform.app = { ...bench.platform.app, minEvidence: 'E1' };
    bench.target.set('ada', ['reader', 'admin']);
    await bench.reconcile();
    bench.target.set('ada', ['reader']);

    const result = await bench.reconcile();

    assert.equal(result.coverage.attested, true);
    const [evidence] = bench.platform.evidence;
    assert.deepEqual([evidence?.level, evidence?.kind], ['E1', 'csv']);
    assert.match(evidence?.statement ?? '', /not verified in the app/);
  });

  it('an attested source closes nothing where the application asks for more', async () => {
    bench.mapping = { ...bench.mapping, attested: true };
    bench.target.set('ada', ['reader', 'admin']);
    await bench.reconcile();
    bench.target.set('ada', ['reader']);

    assert.deepEqual(lines(await bench.reconcile()), [
      ['keep', 'unledgered_access', 'ada', 'admin'],
    ]);
  });
});
