import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  conflictMap,
  type HeldGrant,
  toxicPairs,
} from '../../../plugin/src/server/policy/audit/toxic.ts';

const held = (id: string, entitlement: string, more: Partial<HeldGrant> = {}): HeldGrant => ({
  id,
  identity: 'ada',
  entitlement,
  since: '2026-01-01 00:00:00',
  shown: '',
  ...more,
});

describe('plugin/audit/toxic', () => {
  it('counts a conflict from both sides, and none with itself', () => {
    const map = conflictMap([{ id: 'pay', conflictsWith: ['approve', 'pay', ''] }]);
    assert.deepEqual([...(map.get('approve') ?? [])], ['pay']);
    assert.deepEqual([...(map.get('pay') ?? [])], ['approve']);
  });

  it('finds each pair once, for one identity only, since both are held', () => {
    const map = conflictMap([
      { id: 'pay', conflictsWith: ['approve'] },
      { id: 'approve', conflictsWith: ['pay'] },
    ]);
    const later = { since: '2026-02-01 00:00:00' };
    const pairs = toxicPairs(
      [
        held('1', 'approve', later),
        held('2', 'pay'),
        held('3', 'read'),
        held('4', 'pay', { identity: 'bob' }),
      ],
      map,
    );
    assert.equal(pairs.length, 1);
    assert.deepEqual(
      [pairs[0]?.first.id, pairs[0]?.second.id, pairs[0]?.since],
      ['2', '1', later.since],
    );
  });

  it('says whether an approver was told', () => {
    const map = conflictMap([{ id: 'pay', conflictsWith: ['approve'] }]);
    const shown = (one: string, other: string) =>
      toxicPairs([held('1', 'pay', { shown: one }), held('2', 'approve', { shown: other })], map)[0]
        ?.shown;
    assert.equal(shown('', ''), 'not_recorded');
    assert.equal(shown('shown ', ''), 'no');
    assert.equal(shown('shown ', 'shown toxic_combination:1'), 'yes');
  });

  it('finds as many pairs as comparing everything with everything', () => {
    const grant = fc.record({
      identity: fc.constantFrom('a', 'b'),
      entitlement: fc.constantFrom('x', 'y', 'z'),
    });
    fc.assert(
      fc.property(fc.array(grant, { maxLength: 8 }), (grants) => {
        const map = conflictMap([{ id: 'x', conflictsWith: ['y'] }]);
        const all = grants.map((one, index) => held(String(index), one.entitlement, one));
        const expected = all.flatMap((one) =>
          all.filter(
            (other) =>
              one.identity === other.identity &&
              one.entitlement === 'x' &&
              other.entitlement === 'y',
          ),
        );
        assert.equal(toxicPairs(all, map).length, expected.length);
      }),
    );
  });
});
