import assert from 'node:assert/strict';
import { Bench, day } from './fakes.ts';
import type { ReconcileResult } from '../../../connector/src/usecases/result.ts';

function lines(result: ReconcileResult): readonly (readonly string[])[] {
  return result.findings.map((f) => [f.action, f.driftClass, f.account, f.entitlement]);
}

describe('usecases/examine', () => {
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

  describe('text that does not depend on how much was read', () => {
    it('half a read changes no finding about the ledger: the registered name is the name', async () => {
      bench.user('sam', { active: 'false' });
      bench.grant('g1', 'ada', 'reader', { revocation_owner: 'u-sam', approved_by: 'u-ada' });
      bench.entitlement('reader', { name: 'Billing: read' });
      const whole = await bench.reconcile();
      const before = bench.platform.openFindings();
      const writes = bench.platform.writes().length;
      bench.target.breakAfter = 0;
      bench.target.proofOk = false;

      const half = await bench.reconcile();

      assert.deepEqual(
        whole.findings.map(({ action, entitlement }) => [action, entitlement]),
        [
          ['open', 'Billing: read'],
          ['open', 'Billing: read'],
        ],
      );
      assert.deepEqual(
        half.findings.map(({ action, driftClass }) => [action, driftClass]),
        [
          ['keep', 'owner_inactive'],
          ['keep', 'self_approval'],
          ['open', 'snapshot_partial'],
        ],
      );
      assert.deepEqual(
        bench.platform.openFindings().filter((row) => row['drift_class'] !== 'snapshot_partial'),
        before,
      );
      assert.deepEqual(bench.platform.writes().slice(writes), ['publishFindings 1']);
    });

    it('half a read rewrites no path of an access, although it shows fewer', async () => {
      bench.target.set('tmp', ['a', 'b']);
      await bench.reconcile();
      const before = bench.platform.openFindings();
      // ada, reader, tmp, a; then it breaks off.
      bench.target.breakAfter = 4;

      const half = await bench.reconcile();

      assert.deepEqual(lines(half)[0], ['keep', 'orphan_account', 'tmp', '']);
      assert.match(half.findings[0]?.note ?? '', /not accepted/);
      assert.deepEqual(bench.platform.openFindings()[0], before[0]);
    });
  });

  describe('coverage', () => {
    it('a grant that was replaced by a higher level is drifted, not as decided', async () => {
      const level = { type: 'role', title: undefined, tier: undefined, ignore: undefined };
      bench.mapping = {
        ...bench.mapping,
        entitlements: [
          { ...level, match: 'reader', levelGroup: 'billing', level: 1 },
          { ...level, match: 'admin', levelGroup: 'billing', level: 3 },
        ],
      };
      bench.user('ben');
      bench.grant('g2', 'ben', 'reader');
      bench.target.set('ben', ['reader']);
      bench.target.set('ada', ['admin']);

      const { coverage, findings } = await bench.reconcile();

      assert.deepEqual(
        findings.map(({ driftClass }) => driftClass),
        ['overgrant_scope'],
      );
      assert.deepEqual([coverage.grants, coverage.asDecided, coverage.drifted], [2, 1, 1]);
    });

    it('a grant for one part is drifted while it is held everywhere', async () => {
      bench.grant('g1', 'ada', 'reader', { scope: 'eu' });

      assert.equal((await bench.reconcile()).coverage.drifted, 1);
    });

    it('what a disabled account keeps is drifted, an undecided role beside a decided one is not', async () => {
      bench.user('ben');
      bench.grant('g2', 'ben', 'reader');
      bench.target.set('ben', ['reader', 'admin']);
      bench.target.set('ada', ['reader'], false);

      const { coverage } = await bench.reconcile();

      assert.deepEqual([coverage.asDecided, coverage.drifted], [1, 1]);
    });

    it('a finding that stays open without being seen keeps its grant drifted', async () => {
      bench.grant('g1', 'ada', 'reader', { ends: bench.at(day) });
      bench.target.set('ada', []);
      await bench.reconcile();
      bench.target.breakAfter = 0;

      const { coverage } = await bench.reconcile();

      assert.deepEqual([coverage.drifted, coverage.unknown], [1, 0]);
    });
  });

  describe('people who left', () => {
    it('nobody misses what a leaver has lost', async () => {
      bench.user('ada', { active: 'false' });
      bench.target.accounts.delete('ada');
      bench.user('ben');
      bench.target.set('ben', []);

      assert.deepEqual(lines(await bench.reconcile()), []);
    });

    it('what is due for revocation and absent is reported absent, and is no drift', async () => {
      bench.grant('g1', 'ada', 'reader', {
        ...{ state: 'revocation_due', revoked_at: bench.at(-day) },
        first_observed_at: bench.at(-2 * day),
      });
      bench.user('ada', { active: 'false' });
      bench.target.set('ada', [], false);

      const result = await bench.reconcile();

      assert.deepEqual(lines(result), []);
      assert.deepEqual(result.grantReports, { observed: 0, absent: 1 });
      assert.equal(bench.platform.grant('g1')['state'], 'revoked_verified');
    });

    it('one finding per access of a leaver whose grants are due, none for what it leads to; closed together', async () => {
      const due = { state: 'revocation_due', revoked_at: bench.at(-day) };
      bench.user('ada', { active: 'false' });
      bench.grant('g1', 'ada', 'reader', due);
      bench.grant('g2', 'ada', 'ops', due);
      bench.user('ben');
      bench.grant('g3', 'ben', 'writer');
      bench.target.set('ben', ['writer']);
      bench.target.set('ada', ['ops']);
      bench.target.nesting.set('ops', ['reader']);
      assert.deepEqual(lines(await bench.reconcile()), [['open', 'leaver_access', 'ada', 'ops']]);
      bench.target.set('ada', [], false);

      const result = await bench.reconcile();

      assert.deepEqual(lines(result), [['close', 'leaver_access', 'ada', 'ops']]);
      assert.equal(result.grantReports.absent, 2);
    });
  });

  it('says in one sentence why a finding about the read is over', async () => {
    bench.target.proofOk = false;
    await bench.reconcile();
    bench.target.proofOk = true;

    const [line] = (await bench.reconcile()).findings;

    assert.equal(
      line?.note,
      'E3: The drift is over: a complete read was accepted. Read: Billing with 1 account and 1 grant.',
    );
  });
});
