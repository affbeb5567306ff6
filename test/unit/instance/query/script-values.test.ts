import assert from 'node:assert/strict';

import { scriptValue } from '../../../instance/query/script-values.ts';
import { NOON } from '../support.ts';

describe('instance/query/script-values', () => {
  const context = {
    now: NOON,
    user: { id: 'u1', name: 'ada' },
    zone: () => 'UTC',
    groups: () => ['g1', 'g2'],
  };

  const cases: readonly (readonly [string, string])[] = [
    ['gs.getUserID()', 'u1'],
    ['gs.getUserName()', 'ada'],
    ['getMyGroups()', 'g1,g2'],
    ['gs.nowDateTime()', '2026-05-13 12:00:00'],
    ['gs.now()', '2026-05-13'],
    ['gs.daysAgo(1)', '2026-05-12 12:00:00'],
    ['gs.daysAgoStart(7)', '2026-05-06 00:00:00'],
    ['gs.daysAgoEnd(0)', '2026-05-13 23:59:59'],
    ['gs.hoursAgoStart(1)', '2026-05-13 11:00:00'],
    ['gs.minutesAgo(-5)', '2026-05-13 12:05:00'],
    ['gs.monthsAgoStart(3)', '2026-02-01 00:00:00'],
    ['gs.quartersAgoEnd(1)', '2026-03-31 23:59:59'],
    ['gs.beginningOfToday()', '2026-05-13 00:00:00'],
    ['gs.endOfYesterday()', '2026-05-12 23:59:59'],
    ['gs.beginningOfTomorrow()', '2026-05-14 00:00:00'],
    ['gs.beginningOfThisWeek()', '2026-05-11 00:00:00'],
    ['gs.endOfLastMonth()', '2026-04-30 23:59:59'],
    ['gs.beginningOfNextQuarter()', '2026-07-01 00:00:00'],
    ['gs.endOfThisYear()', '2026-12-31 23:59:59'],
    ["gs.dateGenerate('2026-01-02','start')", '2026-01-02 00:00:00'],
    ["gs.dateGenerate('2026-01-02','10:11:12')", '2026-01-02 10:11:12'],
  ];
  for (const [expression, expected] of cases) {
    it(`${expression} is ${expected}`, () => {
      assert.equal(scriptValue(expression, context), expected);
    });
  }

  const berlin = { ...context, zone: () => 'Europe/Berlin' };
  const local: readonly (readonly [string, number, string])[] = [
    ['gs.beginningOfToday()', NOON, '2026-05-12 22:00:00'],
    ['gs.endOfThisYear()', NOON, '2026-12-31 22:59:59'],
    ['gs.now()', Date.parse('2026-05-13T22:30:00Z'), '2026-05-14'],
    ["gs.dateGenerate('2026-01-02','start')", NOON, '2026-01-01 23:00:00'],
    ['gs.daysAgo(1)', Date.parse('2026-03-29T12:00:00Z'), '2026-03-28 13:00:00'],
    ['gs.hoursAgo(24)', Date.parse('2026-03-29T12:00:00Z'), '2026-03-28 12:00:00'],
    ['gs.beginningOfToday()', Date.parse('2026-03-29T12:00:00Z'), '2026-03-28 23:00:00'],
    ['gs.endOfToday()', Date.parse('2026-03-29T12:00:00Z'), '2026-03-29 21:59:59'],
  ];
  for (const [expression, now, expected] of local) {
    it(`${expression} is ${expected} in Berlin`, () => {
      assert.equal(scriptValue(expression, { ...berlin, now }), expected);
    });
  }

  it('refuses everything that is not on the list', () => {
    const refused = ['1+1', 'gs.getProperty("x")', 'gs.daysAgo(1);gs.daysAgo(2)', 'new Date()'];

    for (const expression of refused) assert.equal(scriptValue(expression, context), undefined);
  });
});
