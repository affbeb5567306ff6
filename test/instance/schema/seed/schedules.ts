import type { Row, Store } from '../../contract.ts';
import { fixedSysId } from '../../store/ids.ts';
import { seedRow } from './row.ts';

/** Ids that real instances share (doc:api-reference/server-api-reference/c_GlideScheduleScopedAPI). */
const WEEKDAYS = '08fcd0830a0a0b2600079f56b1adb9ae';
const WEEKDAYS_WITHOUT_HOLIDAYS = '090eecae0a0a0b260077e1dfa71da828';

const EIGHT_TO_FIVE: Row = {
  start_date_time: '20080709T080000',
  end_date_time: '20080709T170000',
  repeat_type: 'weekdays',
};

/** Some of the default schedules (doc:platform-administration/time-configuration/r_DefaultSchedules). */
export function seedSchedules(store: Store): void {
  const weekdays = schedule(store, '8-5 weekdays', { sys_id: WEEKDAYS });
  const working = schedule(store, '8-5 weekdays excluding holidays', {
    sys_id: WEEKDAYS_WITHOUT_HOLIDAYS,
  });
  const holidays = schedule(store, 'U.S. Holidays', { type: 'exclude' });
  const weekends = schedule(store, 'Weekends', {});
  entry(store, weekdays, 'Weekdays', EIGHT_TO_FIVE);
  entry(store, working, 'Weekdays', EIGHT_TO_FIVE);
  entry(store, weekends, 'Weekends', allDay('20080712', { repeat_type: 'weekends' }));
  for (const [name, month, day] of FIXED_HOLIDAYS) {
    const date = `2000${month}${day}`;
    entry(store, holidays, name, allDay(date, { ...HOLIDAY, yearly_type: 'doy' }));
  }
  for (const [name, month, float_week, float_day] of FLOATING_HOLIDAYS) {
    const floating = { ...HOLIDAY, yearly_type: 'float', month, float_week, float_day };
    entry(store, holidays, name, allDay('20000101', floating));
  }
  seedRow(store, 'cmn_other_schedule', 'holidays', {
    schedule: working,
    child_schedule: holidays,
    type: 'include',
  });
}

const HOLIDAY: Row = { type: 'exclude', show_as: 'free', repeat_type: 'yearly' };

const FIXED_HOLIDAYS: readonly (readonly [name: string, month: string, day: string])[] = [
  ["New Year's Day", '01', '01'],
  ['Juneteenth', '06', '19'],
  ['Independence Day', '07', '04'],
  ['Veterans Day', '11', '11'],
  ['Christmas Day', '12', '25'],
];

/** Weeks of the month; days count from Sunday, which is 1. */
const FLOATING_HOLIDAYS: readonly (readonly [
  name: string,
  month: string,
  week: string,
  day: string,
])[] = [
  ['Martin Luther King Jr. Day', '1', '3', '2'],
  ["Washington's Birthday", '2', '3', '2'],
  ['Memorial Day', '5', 'last', '2'],
  ['Labor Day', '9', '1', '2'],
  ['Columbus Day', '10', '2', '2'],
  ['Thanksgiving Day', '11', '4', '5'],
];

function allDay(date: string, more: Row): Row {
  return {
    start_date_time: `${date}T000000`,
    end_date_time: `${date}T235959`,
    all_day: '1',
    ...more,
  };
}

function schedule(store: Store, name: string, more: Row): string {
  const sys_id = more['sys_id'] ?? fixedSysId('cmn_schedule', name);
  seedRow(store, 'cmn_schedule', name, { name, ...more, sys_id });
  return sys_id;
}

function entry(store: Store, owner: string, name: string, values: Row): void {
  seedRow(store, 'cmn_schedule_span', `${owner} ${name}`, { name, schedule: owner, ...values });
}
