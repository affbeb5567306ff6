import assert from 'node:assert/strict';
import fc from 'fast-check';
import { grantMoves } from '../../../plugin/src/server/policy/grant-state.ts';
import {
  type Group,
  type Ledger,
  overview,
  rankOf,
} from '../../../plugin/src/server/policy/overview/overview.ts';
import {
  anyOf,
  freshnessClauses,
  livingStates,
  narrow,
  settled,
  settledStates,
  targetHours,
} from '../../../plugin/src/server/policy/overview/queries.ts';
import { minutesBetween } from '../../../plugin/src/server/policy/times.ts';

/** Answers every question with the same groups and notes how many there were. */
function ledgerOf(groups: readonly Group[], rows: number): Ledger & { asked: number } {
  return {
    asked: 0,
    count() {
      this.asked += 1;
      return 7;
    },
    countBy() {
      this.asked += 1;
      return groups;
    },
    rows(_table, _query, _fields, limit) {
      this.asked += 1;
      return Array.from({ length: Math.min(limit, rows) }, (_, n) => ({
        sys_id: `app${n}`,
        name: '',
      }));
    },
    numberAt() {
      this.asked += 1;
      return 42;
    },
  };
}

describe('plugin/policy/overview', () => {
  it('asks as often of a large ledger as of a small one', () => {
    const many = Array.from({ length: 500 }, (_, n) => ({
      values: {
        drift_class: `class${n}`,
        severity: 'high',
        state: 'active',
        freshness_hours: String(n),
      },
      count: n,
    }));
    const large = ledgerOf(many, 1000);
    overview(large, '2026-11-24 12:00:00');
    const small = ledgerOf(many.slice(0, 1), 1);
    overview(small, '2026-11-24 12:00:00');

    // With few applications the page asks for late and fresh ones too.
    assert.ok(large.asked <= small.asked);
    assert.ok(small.asked <= 45, String(small.asked));
  });

  it('shows a finding without severity as unknown', () => {
    const answer = overview(
      ledgerOf([{ values: { drift_class: 'leaver_access', severity: '' }, count: 3 }], 0),
      '2026-11-24 12:00:00',
    );

    const [first] = answer.findings.severities;
    assert.equal(first?.severity, 'unknown');
    assert.equal(first.count, 3);
    assert.match(first.query, /\^severityISEMPTY$/);
    assert.equal(answer.findings.classes[0]?.title, 'Access of a leaver');
  });

  it('places every grant state once', () => {
    assert.deepEqual([...livingStates, ...settledStates].sort(), Object.keys(grantMoves).sort());
  });

  it('narrows each alternative of a query, and finds nothing without alternatives', () => {
    assert.equal(narrow(anyOf('a=1', ['b=2', 'c=3']), 'd=4'), 'a=1^b=2^d=4^NQa=1^c=3^d=4');
    assert.equal(anyOf('', ['b=2']), 'b=2');
    assert.equal(anyOf('a=1', []), 'sys_idISEMPTY');
  });

  it('takes the default target where an application has none', () => {
    assert.deepEqual(['', '0', '12', 'x'].map(targetHours), [24, 24, 12, 24]);
    assert.deepEqual(freshnessClauses(['', '6'], 'application.').late, [
      'application.freshness_hoursISEMPTY^application.last_accepted_at<javascript:gs.hoursAgo(24)',
      'application.freshness_hours=6^application.last_accepted_at<javascript:gs.hoursAgo(6)',
    ]);
  });

  it('puts one moment into all parts of a query', () => {
    assert.equal(
      settled('a>=javascript:gs.hoursAgo(2)^NQa<javascript:gs.hoursAgo(48)', '2026-11-24 01:00:00'),
      'a>=2026-11-23 23:00:00^NQa<2026-11-22 01:00:00',
    );
  });

  it('takes the nearest rank', () => {
    const numbers = fc.array(fc.nat(1000), { minLength: 1 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(0.5, 0.9), (values, share) => {
        const sorted = values.toSorted((a, b) => a - b);
        const found = sorted[rankOf(share, sorted.length)] ?? NaN;
        const notAbove = sorted.filter((value) => value <= found).length;
        const below = sorted.filter((value) => value < found).length;
        return notAbove >= share * sorted.length && below < share * sorted.length;
      }),
    );
  });

  it('counts minutes from the end to the proof, begun ones whole', () => {
    assert.equal(minutesBetween('2026-11-24 10:00:00', '2026-11-24 10:00:01'), 1);
    assert.equal(minutesBetween('2026-11-24 10:00:00', '2026-11-25 10:00:00'), 1440);
    assert.equal(minutesBetween('2026-11-24 10:00:00', '2026-11-24 09:00:00'), 0);
    assert.equal(minutesBetween('', '2026-11-24 09:00:00'), 0);
  });
});
