import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDays,
  addSeconds,
  endOfDay,
  isMoment,
} from '../../../plugin/src/server/policy/times.ts';

describe('plugin/policy/times', () => {
  it('counts across months and leap days', () => {
    assert.equal(addDays('2028-02-28 10:00:00', 1), '2028-02-29 10:00:00');
    assert.equal(addSeconds('2026-12-31 23:59:59', 1), '2027-01-01 00:00:00');
  });

  it('gives the last second of a day, and nothing for what is no date', () => {
    assert.equal(endOfDay('2026-11-24'), '2026-11-24 23:59:59');
    assert.equal(endOfDay('2026-11-24 08:00:00'), '2026-11-24 23:59:59');
    assert.equal(endOfDay('24.11.2026'), '');
    assert.equal(endOfDay('2026-02-30'), '');
  });

  it('knows moments that exist', () => {
    assert.equal(isMoment('2026-11-24 12:00:00'), true);
    for (const wrong of ['', '2026-11-24', '2026-13-01 00:00:00', '2026-11-24T12:00:00Z']) {
      assert.equal(isMoment(wrong), false);
    }
  });

  it('sorts as text in the order of time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400_000_000 }), (seconds) => {
        const start = '2026-11-24 12:00:00';
        assert.ok(addSeconds(start, seconds) > start);
        assert.ok(addSeconds(start, -seconds) < start);
      }),
    );
  });
});
