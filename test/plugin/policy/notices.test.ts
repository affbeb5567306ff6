import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  horizonDays,
  noticeDue,
  noticeLine,
  readNoticePlan,
} from '../../../plugin/src/server/policy/notices.ts';

const plan = readNoticePlan('critical=30,7,1; high=14,3,1; medium=14,3; low=none');
const ending = { tier: 'high', daysLeft: 14, lifeDays: 90, lastNotice: 0 };

describe('plugin/policy/notices', () => {
  it('reads days per tier, and takes the usual ones for what it cannot read', () => {
    assert.deepEqual(plan['critical'], [30, 7, 1]);
    assert.deepEqual(plan['low'], []);
    const usual = { critical: [14, 3], high: [14, 3], medium: [14, 3], low: [14, 3] };
    for (const text of ['', 'high', 'high=', 'high=a', 'high=14,x', 'high=0', 'high=999', '='])
      assert.deepEqual(readNoticePlan(text), usual, text);
    assert.equal(horizonDays(plan), 31);
  });

  it('gives each notice at its day, once', () => {
    assert.equal(noticeDue({ ...ending, daysLeft: 15 }, plan), 0);
    assert.equal(noticeDue(ending, plan), 14);
    assert.equal(noticeDue({ ...ending, daysLeft: 10, lastNotice: 14 }, plan), 0);
    assert.equal(noticeDue({ ...ending, daysLeft: 3, lastNotice: 14 }, plan), 3);
    assert.equal(noticeDue({ ...ending, daysLeft: 0, lastNotice: 3 }, plan), 1);
    assert.equal(noticeDue({ ...ending, daysLeft: -1, lastNotice: 3 }, plan), 0);
  });

  it('says only the last of several missed notices, and none longer than the access itself', () => {
    assert.equal(noticeDue({ ...ending, daysLeft: 2 }, plan), 3);
    assert.equal(noticeDue({ ...ending, daysLeft: 9, lifeDays: 10 }, plan), 0);
    assert.equal(noticeDue({ ...ending, daysLeft: 9, lifeDays: undefined }, plan), 14);
    assert.equal(noticeDue({ ...ending, daysLeft: 1, tier: 'low' }, plan), 0);
    assert.equal(noticeDue({ ...ending, daysLeft: 14, tier: 'unheard' }, plan), 14);
  });

  it('never repeats a notice, whenever the job runs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -5, max: 40 })), (days) => {
        let lastNotice = 0;
        const sent: number[] = [];
        for (const daysLeft of days.sort((a, b) => b - a)) {
          const due = noticeDue({ ...ending, daysLeft, lastNotice }, plan);
          if (due === 0) continue;
          sent.push(due);
          lastNotice = due;
        }
        assert.equal(new Set(sent).size, sent.length);
        assert.ok(sent.length <= 3);
        const latest = days.filter((day) => day >= 0).at(-1);
        if (latest !== undefined && latest <= 1) assert.equal(lastNotice, 1);
      }),
    );
  });

  it('puts the first end into one line that fits an event parameter', () => {
    const grant = { number: 'RGR0001001', what: 'Billing: read', ends: '2026-12-02 10:00:00' };
    assert.equal(noticeLine([]), '');
    assert.equal(
      noticeLine([grant, { ...grant, number: 'RGR0001000', ends: '2026-12-01 10:00:00' }]),
      'RGR0001000 (Billing: read), end 2026-12-01 10:00:00 UTC, and 1 more',
    );
    assert.ok(noticeLine([{ ...grant, what: 'x'.repeat(500) }]).length < 255);
  });
});
