import assert from 'node:assert/strict';
import { column, createWorld, THING } from '../engine/world.ts';

/** What a script of a user in the zone writes to the log. */
function told(zone: string, script: string): string[] {
  const world = createWorld();
  const { id } = world.user('ada');
  world.engine.records.systemUpdate(world.admin, 'sys_user', id, { time_zone: zone });
  world.rule({ name: 'tell', action_insert: '1', script });
  world.engine.records.systemInsert(world.session(id), THING, {
    name: 'x',
    due: '2011-08-31 08:00:00',
  });
  assert.deepEqual(world.logged('error'), []);
  return world.logged('info');
}

describe('instance/glide/time zones', () => {
  it('tells parts, display value and offsets of a GlideDateTime in the user zone', () => {
    const script = `var gdt = new GlideDateTime('2011-08-31 03:00:00');
      gs.info([gdt.getValue(), gdt.getDisplayValue(), gdt.getLocalDate(), gdt.getDate(),
        gdt.getLocalTime().getByFormat('hh:mm:ss'), gdt.getTime().getByFormat('HH:mm')].join(','));
      gs.info([gdt.getDayOfMonthLocalTime(), gdt.getDayOfMonthUTC(), gdt.getDayOfWeekLocalTime(),
        gdt.getTZOffset(), gdt.isDST(), gdt.getDSTOffset(), gdt.getInternalFormattedLocalTime()].join(','));`;

    assert.deepEqual(told('US/Pacific', script), [
      '2011-08-31 03:00:00,2011-08-30 20:00:00,2011-08-30,2011-08-31,08:00:00,03:00',
      '30,31,2,-25200000,true,3600000,20:00:00',
    ]);
  });

  it('reads display values in the user zone', () => {
    const script = `var gdt = new GlideDateTime();
      gdt.setDisplayValue('2014-01-01 12:00:00'); gs.info(gdt.getValue());
      gdt.setDisplayValue('20-5-2011 12:00:00', 'dd-MM-yyyy HH:mm:ss'); gs.info(gdt.getValue());
      gdt.setDisplayValue('2011-aa-01 00:00:00'); gs.info(gdt.getErrorMsg());
      try { gdt.setValueUTC('1.2.2011', 'dd-MM-yyyy'); } catch (e) { gs.info('thrown'); }
      gdt.setValueUTC('15-02-2011 08:00:00', 'dd-MM-yyyy HH:mm:ss'); gs.info(gdt);
      gs.info(new GlideDateTime('2014-01-01 12:00:00', true));
      gs.info(new GlideDateTime('31.12.2025 11.30.00 PM'));`;

    assert.deepEqual(told('US/Pacific', script), [
      '2014-01-01 20:00:00',
      '2011-05-20 19:00:00',
      'Could not parse DateTime: 2011-aa-01 00:00:00',
      'thrown',
      '2011-02-15 08:00:00',
      '2014-01-01 20:00:00',
      '2025-12-31 23:30:00',
    ]);
  });

  it('adds local days across a change of the clocks, UTC days without it', () => {
    const script = `var a = new GlideDateTime('2026-03-28 12:00:00'); a.addDaysLocalTime(1); gs.info(a);
      var b = new GlideDateTime('2026-03-28 12:00:00'); b.addDaysUTC(1); gs.info(b);
      var c = new GlideDateTime('2026-01-30 23:30:00'); c.addMonthsLocalTime(1); gs.info(c);
      var d = new GlideDateTime('2026-03-31 10:00:00'); d.setMonthUTC(2); d.setDayOfMonthLocalTime(31); gs.info(d);
      gs.info(new GlideDateTime('2011-12-01 12:00:00').getWeekOfYearLocalTime());
      gs.info(new GlideDateTime('2015-12-28 12:00:00').getWeekOfYearUTC());`;

    assert.deepEqual(told('Europe/Berlin', script), [
      '2026-03-29 11:00:00',
      '2026-03-29 12:00:00',
      '2026-02-27 23:30:00',
      '2026-02-28 10:00:00',
      '49',
      '1',
    ]);
  });

  it('gives gs date functions of the user calendar in UTC', () => {
    // 2026-03-02 10:00 UTC is Monday 23:00 in Auckland.
    const script = `gs.info([gs.beginningOfToday(), gs.endOfToday(), gs.daysAgoStart(1)].join(','));
      gs.info([gs.beginningOfThisWeek(), gs.beginningOfNextMonth(), gs.endOfLastYear()].join(','));
      gs.info([gs.hoursAgoStart(1), gs.monthsAgo(1), gs.dateGenerate('2026-07-01', 'end')].join(','));
      gs.info(gs.getSession().getTimeZoneName() + ' ' + gs.getSysTimeZone());`;

    assert.deepEqual(told('Pacific/Auckland', script), [
      '2026-03-01 11:00:00,2026-03-02 10:59:59,2026-02-28 11:00:00',
      '2026-03-01 11:00:00,2026-03-31 11:00:00,2025-12-31 10:59:59',
      '2026-03-02 09:00:00,2026-02-02 10:00:00,2026-07-01 11:59:59',
      'Pacific/Auckland GMT',
    ]);
  });

  it('shows and takes field values in the user zone, and queries by its calendar', () => {
    const script = `gs.info(current.due.getDisplayValue() + ' ' + current.getDisplayValue('due'));
      current.due.setDisplayValue('2011-08-31 01:00:00'); gs.info(current.getValue('due'));
      var gr = new GlideRecord('sys_user');
      gr.addEncodedQuery('sys_created_on>=javascript:gs.beginningOfToday()^sys_created_on<=javascript:gs.endOfToday()^user_name=ada');
      gr.query(); gs.info(gr.getEncodedQuery().length > 0 && gr.getRowCount());`;

    assert.deepEqual(told('US/Pacific', script), [
      '2011-08-31 01:00:00 2011-08-31 01:00:00',
      '2011-08-31 08:00:00',
      '1',
    ]);
  });

  it('has dates and times of day', () => {
    const script = `var gd = new GlideDate(); gs.info(gd.getValue());
      gd.setValue('2021-04-21'); gs.info(gd.getByFormat('dd-MM-yyyy') + ' ' + gd.getMonthNoTZ());
      var other = new GlideDate(); other.setValue('2021-04-23');
      gs.info(GlideDate.subtract(gd, other).getDisplayValue());
      var gt = new GlideTime(); gt.setValue('00:00:20');
      var gdt = new GlideDateTime('2011-08-31 08:00:00'); gdt.add(gt); gs.info(gdt.getTime().getByFormat('hh:mm:ss'));
      gdt.subtract(new GlideDuration('1 00:00:20')); gs.info(gdt);
      gt.setDisplayValue('01:00:00'); gs.info(gt.getValue() + ' ' + gt.getDisplayValue());`;

    assert.deepEqual(told('Pacific/Auckland', script), [
      '2026-03-02',
      '21-04-2021 4',
      '2 Days',
      '08:00:20',
      '2011-08-30 08:00:00',
      '13:00:00 01:00:00',
    ]);
  });

  it('takes the day of the user as default value of a date', () => {
    const world = createWorld();
    const { id } = world.user('ada');
    world.engine.records.systemUpdate(world.admin, 'sys_user', id, {
      time_zone: 'Pacific/Kiritimati',
    });
    const type = { defaultValue: 'javascript:gs.now()' };
    world.store.schema.addColumns(THING, [column('day', 'glide_date', type)]);

    const row = world.engine.records.systemInsert(world.session(id), THING, {});

    assert.equal(row['day'], '2026-03-03');
  });
});
