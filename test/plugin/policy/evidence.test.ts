import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evidenceLevels } from '../../../connector/src/domain/evidence.ts';
import {
  evidenceKinds,
  evidenceObjection,
  isTooEarly,
  levels,
  mayFile,
  minimumFor,
  rank,
  resolve,
  suffices,
} from '../../../plugin/src/server/policy/evidence.ts';

const claim = (level: string, kind: string, verdict = 'proves_absent') => ({
  level,
  kind,
  verdict,
  statement: 'Not listed among 412 accounts.',
  observedAt: '2026-11-24 12:00:00',
});

describe('plugin/policy/evidence', () => {
  it('knows the levels of the connector, in order', () => {
    assert.deepEqual(levels, [...evidenceLevels]);
  });

  it('suffices from the level the application asks for, E3 when it asks for nothing', () => {
    assert.equal(suffices('E3', 'E3'), true);
    assert.equal(suffices('E2', 'E3'), false);
    assert.equal(suffices('E2', ''), false);
    assert.equal(suffices('E3', 'nonsense'), true);
  });

  it('resolves on a complete list, refuses a claim and a receipt', () => {
    assert.deepEqual(resolve(claim('E3', 'list_absence'), 'E3'), { state: 'resolved_verified' });
    for (const weak of [claim('E1', 'attestation'), claim('E2', 'api_receipt')]) {
      assert.match((resolve(weak, 'E3') as { refused: string }).refused, /too weak/);
    }
  });

  it('resolves on a word only where the application asks for no more, and calls it attested', () => {
    assert.deepEqual(resolve(claim('E1', 'attestation'), 'E1'), { state: 'resolved_attested' });
    assert.deepEqual(resolve(claim('E1', 'csv'), 'E1'), { state: 'resolved_attested' });
  });

  it('never resolves without a verdict of absence, nor below the minimum', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...levels),
        fc.constantFrom(...evidenceKinds),
        fc.constantFrom('proves_absent', 'proves_present', 'inconclusive', ''),
        fc.constantFrom('E1', 'E2', 'E3', 'E4', 'E5'),
        (level, kind, verdict, minimum) => {
          const result = resolve(claim(level, kind, verdict), minimum);
          if ('refused' in result) return;
          assert.equal(verdict, 'proves_absent');
          assert.ok(rank(level) >= rank(minimum));
        },
      ),
    );
  });

  it('does not believe a level the kind cannot reach', () => {
    const refused = resolve(claim('E5', 'attestation'), 'E1') as { refused: string };

    assert.match(refused.refused, /reaches E1 at most/);
  });

  it('never calls an export verified, and takes none for more than a word', () => {
    assert.deepEqual(resolve(claim('E1', 'csv'), 'E1'), { state: 'resolved_attested' });
    assert.match((resolve(claim('E3', 'csv'), 'E3') as { refused: string }).refused, /at most/);
  });

  it('knows no kind by the name of a built-in property', () => {
    for (const kind of ['constructor', 'toString', '__proto__']) {
      assert.match(evidenceObjection(claim('E1', kind)) ?? '', /kind must be one of/);
    }
  });

  it('lets people attest, and only a connector file what a machine read', () => {
    for (const kind of evidenceKinds) {
      assert.equal(mayFile(kind, true), true);
      assert.equal(mayFile(kind, false), kind === 'attestation');
    }
  });

  it('takes no look from before the matter began', () => {
    assert.equal(isTooEarly('2026-11-24 11:59:59', '2026-11-24 12:00:00'), true);
    assert.equal(isTooEarly('2026-11-24 12:00:00', '2026-11-24 12:00:00'), false);
    assert.equal(isTooEarly('', '2026-11-24 12:00:00'), false);
    assert.equal(isTooEarly('2026-11-24 12:00:00', ''), false);
  });

  it('asks no probe of the application where the ledger or the run is what was wrong', () => {
    assert.equal(minimumFor('owner_missing', 'E5'), 'E3');
    assert.equal(minimumFor('snapshot_partial', 'E4'), 'E3');
    assert.equal(minimumFor('snapshot_partial', 'E1'), 'E1');
    assert.equal(minimumFor('revoked_still_present', 'E4'), 'E4');
  });
});
