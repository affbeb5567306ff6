import assert from 'node:assert/strict';
import { Bench, day } from './fakes.ts';
import type { LedgerTable } from '../../../connector/src/ports/platform.ts';

describe('usecases/mirror-ledger', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await Bench.create();
    for (const name of ['ada', 'ben', 'cleo']) {
      bench.user(name);
      bench.grant(`g-${name}`, name, 'reader', { account_id: '' });
      bench.target.set(name, ['reader']);
    }
  });

  afterEach(async () => {
    await bench.remove();
  });

  for (const table of ['user', 'grant', 'entitlement', 'finding'] satisfies LedgerTable[]) {
    it(`rows of ${table} that the platform hides publish nothing, in a later run as in the first`, async () => {
      bench.target.set('ghost', ['reader']);
      await bench.reconcile();
      const writes = bench.platform.writes().length;
      const before = bench.platform.findings();
      await bench.deleteState();
      bench.target.set('another', ['reader']);
      bench.platform.faults.hiddenRows = { [table]: 1 };

      await assert.rejects(bench.reconcile(), { code: 'platform_incomplete' });
      await assert.rejects(bench.reconcile(), { code: 'platform_incomplete' });

      assert.equal(bench.platform.writes().length, writes);
      assert.deepEqual(bench.platform.findings(), before);
    });
  }

  it('a thinned list of users makes nobody an orphan', async () => {
    bench.platform.faults.hiddenRows = { user: 2 };
    await assert.rejects(bench.reconcile(), { code: 'platform_incomplete' });
    assert.deepEqual(bench.classes(), []);
    bench.platform.faults.hiddenRows = {};
    bench.clock.advance(day);

    const result = await bench.reconcile();

    assert.deepEqual(result.findings, []);
    assert.equal(result.outcome, 'clean');
  });
});
