import assert from 'node:assert/strict';
import { occurrences, readEntry } from '../../../instance/glide/schedule/recurrence.ts';
import { createWorld, THING } from '../engine/world.ts';

const WORKING = '090eecae0a0a0b260077e1dfa71da828';
const WEEKDAYS = '08fcd0830a0a0b2600079f56b1adb9ae';

function told(script: string, prepare?: (world: ReturnType<typeof createWorld>) => void): string[] {
  const world = createWorld();
  prepare?.(world);
  world.rule({ name: 'tell', action_insert: '1', script });
  world.add(THING, {});
  assert.deepEqual(world.logged('error'), []);
  return world.logged('info');
}

describe('instance/glide/GlideSchedule', () => {
  it('tells time in the schedule, the next begin and the name', () => {
    assert.deepEqual(
      told(`var at = function (text) { return new GlideDateTime(text); };
        var s = new GlideSchedule('${WEEKDAYS}', 'UTC');
        gs.info(s.getName() + ' ' + s.isValid() + ' ' + s.getTimeZone());
        gs.info(s.whenNext(at('2014-10-25 08:00:00')));
        gs.info([s.isInSchedule(at('2026-03-02 08:00:00')), s.isInSchedule(at('2026-03-02 17:00:00')), s.isInSchedule(at('2026-03-01 12:00:00'))].join());
        gs.info([s.isInSchedule(at('2026-03-02 08:00:00'), 'America/New_York'), s.isInSchedule(at('2026-03-02 13:00:00'), 'America/New_York')].join());
        gs.info(s.duration(at('2014-10-16 02:00:00'), at('2014-10-18 04:00:00')).getDurationValue());`),
      ['8-5 weekdays true UTC', '172800000', 'true,false,false', 'false,true', '18:00:00'],
    );
  });

  it('adds scheduled time over weekends, holidays and a change of the clocks', () => {
    assert.deepEqual(
      told(`var add = function (s, from, hours) { gs.info(s.add(new GlideDateTime(from), new GlideDuration(hours * 3600000))); };
        add(new GlideSchedule('${WEEKDAYS}', 'UTC'), '2026-03-06 16:00:00', 2);
        add(new GlideSchedule('${WORKING}', 'UTC'), '2025-12-24 16:00:00', 2);
        add(new GlideSchedule('${WORKING}', 'UTC'), '2026-11-25 16:00:00', 10);
        add(new GlideSchedule('${WEEKDAYS}', 'Europe/Berlin'), '2026-03-27 15:00:00', 2);
        add(new GlideSchedule(), '2014-01-02', 48);`),
      [
        '2026-03-09 09:00:00',
        '2025-12-26 09:00:00',
        '2026-11-27 17:00:00',
        '2026-03-30 07:00:00',
        '2014-01-04 00:00:00',
      ],
    );
  });

  it('takes the zone of the schedule, parents, excluded children, and knows never', () => {
    const lines = told(
      `var at = new GlideDateTime('2026-03-02 00:30:00');
      var s = new GlideSchedule('${'b'.repeat(32)}');
      gs.info(s.getTimeZone() + ' ' + s.isInSchedule(at) + ' ' + s.isInSchedule(new GlideDateTime('2026-03-02 02:30:00')));
      gs.info(new GlideSchedule('${'c'.repeat(32)}').isInSchedule(at));
      var once = new GlideSchedule('${'d'.repeat(32)}'); gs.info(once.whenNext(at));
      gs.info(new GlideSchedule('nosuch').isValid());`,
      (world) => {
        const add = (table: string, row: Record<string, string>) => world.add(table, row);
        const [tokyo, child, once, hole] = ['b', 'c', 'd', 'e'].map((letter) => letter.repeat(32));
        add('cmn_schedule', { sys_id: tokyo ?? '', name: 'Tokyo', time_zone: 'Asia/Tokyo' });
        add('cmn_schedule', { sys_id: child ?? '', name: 'child', parent: tokyo ?? '' });
        add('cmn_schedule', { sys_id: once ?? '', name: 'once' });
        add('cmn_schedule', { sys_id: hole ?? '', name: 'hole' });
        const span = (schedule: string | undefined, from: string, to: string, more = {}): void => {
          const times = { start_date_time: from, end_date_time: to };
          add('cmn_schedule_span', { schedule: schedule ?? '', ...times, ...more });
        };
        span(tokyo, '20260101T090000', '20260101T180000', { repeat_type: 'daily' });
        span(once, '20200101T090000', '20200101T180000');
        span(hole, '20260302T020000Z', '20260302T030000Z');
        add('cmn_other_schedule', {
          schedule: tokyo ?? '',
          child_schedule: hole ?? '',
          type: 'exclude',
        });
      },
    );

    assert.deepEqual(lines, ['Asia/Tokyo true false', 'false', '-1', 'false']);
  });

  const repeats: readonly (readonly [string, Record<string, string>, string])[] = [
    ['daily', { repeat_count: '3' }, '02,05,08,11,14,17,20,23,26,29'],
    ['weekly', { days_of_week: '25', repeat_count: '2' }, '02,03,06,17,20,31'],
    ['weekMWF', {}, '02,04,06,09,11,13,16,18,20,23,25,27,30'],
    ['monthly', { monthly_type: 'dom' }, '02'],
    ['monthly', { monthly_type: 'ldom' }, '02,31'],
    ['monthly', { monthly_type: 'ldow' }, '02,30'],
    ['weekends', { repeat_until: '20260310' }, '02,07,08'],
    ['', {}, '02'],
  ];
  for (const [repeat_type, more, days] of repeats) {
    it(`repeats ${repeat_type || 'never'} ${JSON.stringify(more)}`, () => {
      const times = { start_date_time: '20260302T100000', end_date_time: '20260302T110000' };
      const entry = readEntry({ ...times, repeat_type, ...more }, (utc) => utc);
      assert.ok(entry);
      const march = { from: Date.UTC(2026, 2, 1), to: Date.UTC(2026, 3, 1) };
      const found = occurrences(entry, march).map(({ from }) =>
        new Date(from).toISOString().slice(8, 10),
      );

      assert.equal(found.join(), days);
    });
  }
});
