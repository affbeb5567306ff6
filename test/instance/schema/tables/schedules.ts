import { bool, choice, int, ref, text, typed, type TableSpec } from '../columns.ts';

/** Schedules and their entries (doc:platform-administration/time-configuration/r_ScheduleEntryFields). */
export const scheduleTables: readonly TableSpec[] = [
  {
    name: 'cmn_schedule',
    label: 'Schedule',
    extendable: true,
    columns: {
      name: text(80, { display: true }),
      time_zone: text(40),
      parent: ref('cmn_schedule'),
      type: text(40),
      description: text(1000),
      read_only: bool(),
    },
  },
  {
    name: 'cmn_schedule_span',
    label: 'Schedule Entry',
    extendable: true,
    indexes: ['schedule'],
    columns: {
      name: text(80, { display: true }),
      schedule: ref('cmn_schedule'),
      type: choice({ exclude: 'Excluded', maintenance: 'Maintenance', blackout: 'Blackout' }),
      show_as: choice(
        { busy: 'Busy', free: 'At no extra charge', tentative: 'Tentative', on_call: 'On call' },
        'busy',
      ),
      start_date_time: typed('schedule_date_time'),
      end_date_time: typed('schedule_date_time'),
      all_day: bool(),
      repeat_type: choice({
        daily: 'Daily',
        weekdays: 'Every Weekday (Mon-Fri)',
        weekends: 'Every Weekend (Sat, Sun)',
        weekMWF: 'Every Mon, Wed, Fri',
        weekTT: 'Every Tue, Thu',
        weekly: 'Weekly',
        monthly: 'Monthly',
        yearly: 'Yearly',
      }),
      repeat_count: int({ defaultValue: '1', label: 'Repeat every' }),
      repeat_until: typed('integer_date'),
      days_of_week: text(40, { label: 'Repeat on' }),
      monthly_type: choice({
        dom: 'Day of the month',
        dow: 'Day of the week',
        ldom: 'Last day of the month',
        ldow: 'Last weekday of the month',
      }),
      yearly_type: choice({ doy: 'Day of the year', float: 'Floating' }),
      float_week: text(40),
      float_day: text(40),
      month: text(40),
      notes: text(4000),
    },
  },
  {
    name: 'cmn_other_schedule',
    label: 'Child Schedule',
    indexes: ['schedule'],
    columns: {
      schedule: ref('cmn_schedule'),
      child_schedule: ref('cmn_schedule'),
      type: choice({ include: 'Include', exclude: 'Exclude' }, 'include'),
    },
  },
];
