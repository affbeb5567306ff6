import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkGuard } from '../../../connector/src/domain/guard.ts';
import { defaultGuard, guardPercentFloor } from '../../../connector/src/domain/mapping.ts';
import { judgeSnapshot } from '../../../connector/src/domain/snapshot-verdict.ts';

const proof = { source: 'users', kind: 'declared_total', ok: true, detail: '3 of 3' } as const;
const counts = (n: number) => ({ accounts: n, entitlements: n, grants: n });

describe('domain/guard', () => {
  it('never lets a plan pass that exceeds a limit', () => {
    fc.assert(
      fc.property(
        fc.record({
          minAccounts: fc.nat(50),
          maxNewFindings: fc.nat(50),
          maxNewFindingsPercent: fc.nat(100),
        }),
        fc.nat(100),
        fc.nat(100),
        fc.nat(200),
        (limits, accounts, newFindings, knownAccess) => {
          const verdict = checkGuard({
            limits: { ...defaultGuard, ...limits },
            quality: 'accepted',
            accounts,
            newFindings,
            knownAccess,
          });

          const isTooMuch =
            accounts < limits.minAccounts ||
            newFindings > limits.maxNewFindings ||
            (newFindings >= guardPercentFloor &&
              newFindings * 100 > (limits.maxNewFindingsPercent + 0.06) * knownAccess);
          if (isTooMuch) assert.ok(verdict.stopped);
          assert.equal(
            verdict.stopped,
            verdict.checks.some((check) => check.exceeded),
          );
        },
      ),
    );
  });

  it('lets a small app start: a percentage of nearly nothing says nothing', () => {
    const facts = {
      limits: defaultGuard,
      quality: 'accepted',
      accounts: 5,
      knownAccess: 5,
    } as const;

    assert.ok(!checkGuard({ ...facts, newFindings: 5 }).stopped);
    assert.ok(checkGuard({ ...facts, newFindings: 20 }).stopped);
  });

  it('asks for a minimum of accounts only where the read claims to be whole', () => {
    const facts = { limits: { ...defaultGuard, minAccounts: 10 }, accounts: 0, newFindings: 0 };

    assert.ok(checkGuard({ ...facts, quality: 'accepted', knownAccess: 0 }).stopped);
    assert.ok(!checkGuard({ ...facts, quality: 'failed', knownAccess: 0 }).stopped);
  });
});

describe('domain/snapshot-verdict', () => {
  const base = {
    proofs: [proof],
    readError: undefined,
    counts: counts(100),
    previous: undefined,
    limits: defaultGuard,
    confirmed: false,
  };

  it('accepts only what ended by itself and proved itself', () => {
    assert.equal(judgeSnapshot(base).quality, 'accepted');
    assert.equal(judgeSnapshot({ ...base, proofs: [] }).quality, 'partial');
    assert.equal(
      judgeSnapshot({ ...base, proofs: [proof, { ...proof, ok: false }] }).quality,
      'partial',
    );
    assert.equal(judgeSnapshot({ ...base, readError: 'broke off' }).quality, 'partial');
    assert.equal(
      judgeSnapshot({ ...base, readError: 'refused', counts: counts(0) }).quality,
      'failed',
    );
  });

  it('takes a drop beyond the limits as anomalous: 20 % and 20 rows, 50 % at any size, or to zero', () => {
    const drop = (before: number, now: number): string =>
      judgeSnapshot({ ...base, counts: counts(now), previous: counts(before) }).quality;

    assert.equal(drop(100, 80), 'accepted');
    assert.equal(drop(100, 79), 'anomalous');
    assert.equal(drop(50, 35), 'accepted');
    assert.equal(drop(10, 5), 'accepted');
    assert.equal(drop(10, 4), 'anomalous');
    assert.equal(drop(1, 0), 'anomalous');
    assert.equal(drop(0, 0), 'accepted');
    assert.equal(drop(10, 1000), 'accepted');
  });

  it('lets a person confirm a drop, never an incomplete read', () => {
    const dropped = { ...base, counts: counts(1), previous: counts(100), confirmed: true };

    assert.equal(judgeSnapshot(dropped).quality, 'accepted');
    assert.equal(judgeSnapshot({ ...dropped, proofs: [] }).quality, 'partial');
  });

  it('gives reasons exactly when it does not accept', () => {
    const number = fc.nat(60).map(counts);
    fc.assert(
      fc.property(number, number, fc.boolean(), (before, now, ok) => {
        const verdict = judgeSnapshot({
          ...base,
          counts: now,
          previous: before,
          proofs: [{ ...proof, ok }],
        });
        assert.equal(verdict.reasons.length === 0, verdict.quality === 'accepted');
      }),
    );
  });
});
