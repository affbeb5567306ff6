import assert from 'node:assert/strict';
import { Bench, day, minute } from './fakes.ts';

describe('usecases/reconcile', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await Bench.create();
    for (const name of ['ada', 'ben', 'cleo']) {
      bench.user(name);
      bench.grant(`g-${name}`, name, 'reader');
      bench.target.set(name, ['reader']);
    }
  });

  afterEach(async () => {
    await bench.remove();
  });

  it('finds nothing where ledger and app agree, and reports the first sighting of each grant', async () => {
    const result = await bench.reconcile();

    assert.equal(result.outcome, 'clean');
    assert.deepEqual(result.findings, []);
    assert.deepEqual(result.grantReports, { observed: 3, absent: 0 });
    assert.equal(bench.platform.grant('g-ada')['account_id'], 'id-ada');
    assert.deepEqual(result.coverage, {
      grants: 3,
      asDecided: 3,
      drifted: 0,
      pending: 0,
      unknown: 0,
      attested: false,
    });
  });

  it('sends nothing at all in a second run over an unchanged estate', async () => {
    bench.target.set('ghost', ['reader']);
    bench.target.set('ada', ['reader', 'admin']);
    await bench.reconcile();
    const writes = bench.platform.writes().length;
    bench.clock.advance(10 * minute);

    const second = await bench.reconcile();

    assert.equal(bench.platform.writes().length, writes);
    assert.deepEqual(
      second.findings.map(({ action }) => action),
      ['keep', 'keep'],
    );
    assert.equal(second.ledger.mode, 'incremental');
  });

  it('plans the same as it runs and writes nothing', async () => {
    bench.target.set('ghost', ['reader']);

    const plan = await bench.reconcile({ mode: 'plan' });

    assert.deepEqual(bench.platform.calls, []);
    const run = await bench.reconcile();
    assert.deepEqual(run.findings, plan.findings);
  });

  it('gives the same findings after the state directory was deleted, and doubles nothing', async () => {
    bench.target.set('ghost', ['reader']);
    await bench.reconcile();
    const before = bench.platform.findings().length;
    await bench.deleteState();

    const result = await bench.reconcile();

    assert.equal(result.ledger.mode, 'full');
    assert.equal(bench.platform.findings().length, before);
    assert.deepEqual(
      result.findings.map(({ action, driftClass }) => [action, driftClass]),
      [['keep', 'orphan_account']],
    );
  });

  it('completes in a second run what was killed between two chunks', async () => {
    bench.mapping = {
      ...bench.mapping,
      guard: { ...bench.mapping.guard, maxNewFindings: 5000, maxNewFindingsPercent: 1e6 },
    };
    for (let index = 0; index < 1100; index += 1) bench.target.set(`ghost${index}`, []);
    bench.platform.faults.dieAtChunk = 2;
    await assert.rejects(bench.reconcile(), /connection lost/);
    assert.equal(bench.platform.findings().length, 500);
    bench.platform.revive();
    await assert.rejects(bench.reconcile(), { code: 'run_lease_held' });
    bench.clock.advance(5 * minute);

    const result = await bench.reconcile();

    assert.equal(bench.platform.findings().length, 1100);
    assert.equal(new Set(bench.platform.findings().map((row) => row['fingerprint'])).size, 1100);
    assert.equal(result.findings.filter(({ action }) => action === 'open').length, 600);
  });

  it('concludes nothing from half a page: reports what it saw, closes nothing', async () => {
    bench.target.set('ghost', ['reader']);
    await bench.reconcile();
    bench.target.accounts.delete('ghost');
    bench.target.accounts.delete('ada');
    bench.target.set('zoe', ['reader']);
    bench.target.breakAfter = 6;

    const result = await bench.reconcile();

    assert.equal(result.outcome, 'partial');
    assert.deepEqual(bench.classes(), ['orphan_account', 'orphan_account', 'snapshot_partial']);
    assert.equal(result.snapshot.error?.message, 'The connection broke off.');
    assert.equal(result.coverage.unknown, 1);
    assert.equal(result.coverage.pending, 0);
    assert.equal(bench.platform.runs.at(-1)?.report?.quality, 'partial');
  });

  it('takes a read whose proof failed as partial, and closes its finding after a complete one', async () => {
    bench.target.proofOk = false;
    const partial = await bench.reconcile();
    assert.equal(partial.outcome, 'partial');
    bench.target.proofOk = true;

    const whole = await bench.reconcile();

    assert.deepEqual(
      whole.findings.map(({ action }) => action),
      ['close'],
    );
    assert.equal(whole.outcome, 'clean');
  });

  it('believes no zero after non-zero: no ticket closes, and the snapshot is anomalous', async () => {
    bench.target.set('ghost', ['reader']);
    await bench.reconcile();
    bench.target.accounts.clear();

    const result = await bench.reconcile();

    assert.equal(result.snapshot.quality, 'anomalous');
    assert.deepEqual(bench.classes(), ['orphan_account', 'snapshot_anomalous']);
    assert.deepEqual(result.tickets.closed, []);
    assert.notEqual(result.guard.confirmCode, '');
  });

  it('accepts an anomalous snapshot that a person confirmed, and only that one', async () => {
    for (let index = 0; index < 8; index += 1) {
      bench.user(`p${index}`);
      bench.grant(`gp${index}`, `p${index}`, 'reader');
      bench.target.set(`p${index}`, ['reader']);
    }
    await bench.reconcile();
    for (let index = 0; index < 8; index += 1) bench.target.accounts.delete(`p${index}`);
    const first = await bench.reconcile();
    assert.equal(first.snapshot.quality, 'anomalous');
    bench.target.set('cleo', []);
    const other = await bench.reconcile({ confirm: [first.guard.confirmCode] });
    assert.equal(other.snapshot.quality, 'anomalous');
    bench.target.set('cleo', ['reader']);

    const confirmed = await bench.reconcile({ confirm: [first.guard.confirmCode] });

    assert.equal(confirmed.snapshot.quality, 'accepted');
    assert.equal(bench.classes().filter((code) => code === 'vanished_grant').length, 8);
  });

  it('lets only one of two runs at once work on an application', async () => {
    const store = await bench.openStore();
    try {
      const other = { openStore: () => bench.openStore() };
      await assert.rejects(other.openStore(), { code: 'state_locked' });
    } finally {
      await store.close();
    }
    await bench.platform.startRun({
      mapping: 'other',
      applicationKey: 'billing',
      connectorId: 'elsewhere',
      mappingDigest: '',
      leaseSeconds: 120,
      idempotencyKey: 'other:1',
    });

    await assert.rejects(bench.reconcile(), { code: 'run_lease_held' });
    assert.deepEqual(bench.platform.writes(), []);
  });

  it('publishes nothing when the platform hides ledger rows, and records why', async () => {
    bench.target.set('ghost', ['reader']);
    bench.platform.faults.hiddenRows = { grant: 1 };

    await assert.rejects(bench.reconcile(), { code: 'platform_incomplete' });

    assert.deepEqual(bench.platform.writes(), []);
    assert.match(bench.platform.runs[0]?.report?.aborted ?? '', /counts 3 rows and shows 2/);
  });

  it('reads the ledger again in full when a row was deleted on the platform', async () => {
    await bench.reconcile();
    bench.platform.remove('grant', 'g-ben');
    bench.clock.advance(day);

    const result = await bench.reconcile();

    assert.equal(result.ledger.mode, 'full');
    assert.deepEqual(bench.classes(), ['unledgered_access']);
  });

  it('pulls only what changed in a later run', async () => {
    await bench.reconcile();
    bench.clock.advance(day);
    bench.user('dora');
    await bench.reconcile();
    bench.clock.advance(day);
    bench.user('eli');
    delete bench.platform.rowsSent.user;

    await bench.reconcile();

    // The row at the watermark comes once more, with those of the five minutes before it.
    assert.equal(bench.platform.rowsSent.user, 2);
  });

  it('stops before its first action when a guard is exceeded, and goes on only with the code of that plan', async () => {
    bench.mapping = { ...bench.mapping, guard: { ...bench.mapping.guard, maxNewFindings: 1 } };
    bench.target.set('ghost1', []);
    bench.target.set('ghost2', []);

    const stopped = await bench.reconcile();

    assert.equal(stopped.outcome, 'guard_stopped');
    assert.deepEqual(bench.platform.writes(), []);
    assert.match(bench.platform.runs[0]?.report?.aborted ?? '', /2 new findings, at most 1/);
    const wrong = await bench.reconcile({ confirm: ['0123456789ab'] });
    assert.equal(wrong.outcome, 'guard_stopped');
    const confirmed = await bench.reconcile({ confirm: [stopped.guard.confirmCode] });
    assert.equal(confirmed.outcome, 'drift');
    assert.equal(bench.platform.findings().length, 2);
  });

  it('stops when fewer accounts come than the app always has', async () => {
    bench.mapping = { ...bench.mapping, guard: { ...bench.mapping.guard, minAccounts: 4 } };

    const result = await bench.reconcile();

    assert.equal(result.outcome, 'guard_stopped');
    assert.ok(result.guard.lines.find(({ limit }) => limit === 'minAccounts')?.exceeded);
  });

  it('ends within a tick when interrupted, even while the app hangs, and records the run as aborted', async () => {
    const controller = new AbortController();
    bench.target.onRecord = (index) => {
      if (index < 3) return undefined;
      controller.abort();
      return new Promise(() => undefined);
    };

    await assert.rejects(bench.reconcile({ signal: controller.signal }), { code: 'interrupted' });

    assert.equal(bench.platform.runs[0]?.state, 'aborted');
    assert.deepEqual(bench.platform.writes(), []);
  });

  it('keeps its lease while it works and ends when the lease is lost', async () => {
    bench.target.onRecord = async (index) => {
      if (index > 0) return;
      bench.clock.advance(50_000);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      bench.platform.faults.refuseLease = true;
      bench.clock.advance(50_000);
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    };

    await assert.rejects(bench.reconcile(), { code: 'run_lease_held' });

    assert.ok(bench.platform.calls.filter((call) => call === 'renewLease').length >= 2);
    assert.deepEqual(bench.platform.writes(), []);
  });

  it('names the application that the platform does not have', async () => {
    bench.mapping = { ...bench.mapping, app: { key: 'nowhere', title: 'Nowhere' } };

    await assert.rejects(bench.reconcile(), { code: 'application_unknown' });
  });
});
