import assert from 'node:assert/strict';

import { createWorld } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { run } from './scripts.ts';

const DATE_TIME: Source = 'doc:api-reference/server-api-reference/c_GlideDateTimeScoped';
const DURATION: Source = 'doc:api-reference/server-api-reference/c_GlideDurationScopedAPI';
const SYSTEM: Source = 'doc:api-reference/server-api-reference/c_GlideSystemScopedAPI';

/** The examples of the pages: what the script logs is what they print. */
const DATE_TIME_EXAMPLES: readonly (readonly [
  statement: string,
  script: string,
  output: string,
])[] = [
  ['now', 'log(new GlideDateTime());', '2026-03-02 10:00:00'],
  ['from text', 'log(new GlideDateTime("2023-01-01 12:00:00"));', '2023-01-01 12:00:00'],
  [
    'from another object',
    'log(new GlideDateTime(new GlideDateTime("2025-01-28 12:00:00")));',
    '2025-01-28 12:00:00',
  ],
  [
    'add milliseconds',
    'var gdt = new GlideDateTime("2011-08-31 08:00:00"); gdt.add(10); log(gdt.getNumericValue());',
    '1314777600010',
  ],
  [
    'addDaysLocalTime',
    'var gdt = new GlideDateTime("2011-08-31 08:00:00"); gdt.addDaysLocalTime(-1); log(gdt.getLocalDate());',
    '2011-08-30',
  ],
  [
    'addDaysUTC',
    'var gdt = new GlideDateTime("2011-08-31 08:00:00"); gdt.addDaysUTC(-1); log(gdt.getDate());',
    '2011-08-30',
  ],
  [
    'addMonthsUTC',
    'var gdt = new GlideDateTime("2011-08-31 08:00:00"); gdt.addMonthsUTC(2); log(gdt.getDate());',
    '2011-10-31',
  ],
  [
    'addMonthsLocalTime',
    'var gdt = new GlideDateTime("2011-08-31 08:00:00"); gdt.addMonthsLocalTime(2); log(gdt.getDate());',
    '2011-10-31',
  ],
  [
    'addSeconds',
    'var gdt = new GlideDateTime("2011-12-07 08:00:00"); gdt.addSeconds(1000); log(gdt.getValue());',
    '2011-12-07 08:16:40',
  ],
  [
    'addWeeksUTC',
    'var gdt = new GlideDateTime("2011-08-31 08:00:00"); gdt.addWeeksUTC(-1); log(gdt.getDate());',
    '2011-08-24',
  ],
  [
    'addYearsUTC',
    'var gdt = new GlideDateTime("2010-08-31 08:00:00"); gdt.addYearsUTC(1); log(gdt.getDate());',
    '2011-08-31',
  ],
  [
    'after',
    'log(new GlideDateTime("2016-05-09 10:11:12").after(new GlideDateTime("2017-06-12 15:11:12")));',
    'false',
  ],
  [
    'before',
    'log(new GlideDateTime("2016-05-09 10:11:12").before(new GlideDateTime("2017-06-12 15:11:12")));',
    'true',
  ],
  [
    'compareTo: equal',
    'log(new GlideDateTime("2011-08-01 12:00:00").compareTo(new GlideDateTime("2011-08-01 12:00:00")));',
    '0',
  ],
  [
    'compareTo: after',
    'log(new GlideDateTime("2011-08-01 12:00:00").compareTo(new GlideDateTime("2011-07-31 12:00:00")));',
    '1',
  ],
  [
    'compareTo: before',
    'log(new GlideDateTime("2011-08-01 12:00:00").compareTo(new GlideDateTime("2011-08-04 16:00:00")));',
    '-1',
  ],
  [
    'equals',
    'log(new GlideDateTime("2011-08-31 00:00:00").equals("2011-09-30 00:12:01"));',
    'false',
  ],
  [
    'getDayOfMonthUTC',
    'log(Number(new GlideDateTime("2011-12-02 12:00:00").getDayOfMonthUTC()));',
    '2',
  ],
  [
    'getDayOfWeekUTC: Thursday is 4',
    'log(new GlideDateTime("2011-12-01 12:00:00").getDayOfWeekUTC());',
    '4',
  ],
  ['getDaysInMonthUTC', 'log(new GlideDateTime("2011-11-02 12:00:00").getDaysInMonthUTC());', '30'],
  [
    'getErrorMsg',
    'var gdt = new GlideDateTime(); gdt.setDisplayValue("2011-aa-01 00:00:00"); log(gdt.getErrorMsg());',
    'Could not parse DateTime: 2011-aa-01 00:00:00',
  ],
  [
    'getMonthUTC: November is 11',
    'log(new GlideDateTime("2011-11-02 12:00:00").getMonthUTC());',
    '11',
  ],
  [
    'getNumericValue',
    'log(new GlideDateTime("2011-08-31 08:00:00").getNumericValue());',
    '1314777600000',
  ],
  [
    'getTime by format',
    "log(new GlideDateTime('2014-08-31 08:00:00').getTime().getByFormat('hh:mm:ss'));",
    '08:00:00',
  ],
  ['getWeekOfYearUTC', 'log(new GlideDateTime("2011-12-01 12:00:00").getWeekOfYearUTC());', '49'],
  [
    'the week of 2015-12-27 is the first of 2016',
    'log(new GlideDateTime("2015-12-28 12:00:00").getWeekOfYearUTC());',
    '1',
  ],
  [
    'MM/dd/yyyy is understood',
    'log(new GlideDateTime("12/31/2020 10:00:00"));',
    '2020-12-31 10:00:00',
  ],
  [
    "yyyy-MM-dd'T'HH:mm:ss.SSSZ is not",
    'log(new GlideDateTime("2020-12-31T10:00:00.000Z").isValid());',
    'false',
  ],
];

const DURATION_EXAMPLES: readonly (readonly [statement: string, script: string, output: string])[] =
  [
    [
      'a clone',
      "log(new GlideDuration(new GlideDuration('3 12:00:00')).getDisplayValue());",
      '3 Days 12 Hours',
    ],
    ['from milliseconds', 'log(new GlideDuration(60000).getDurationValue());', '00:01:00'],
    [
      'add',
      "log(new GlideDuration('3 12:00:00').add(new GlideDuration('3:00:00')).getDisplayValue());",
      '3 Days 15 Hours',
    ],
    [
      'subtract',
      "log(new GlideDuration('3 12:00:00').subtract(new GlideDuration('3:00:00')).getDisplayValue());",
      '3 Days 9 Hours',
    ],
    ['getByFormat', "log(new GlideDuration('3 22:00:00').getByFormat('HH:mm'));", '22:00'],
    ['getDayPart', "log(new GlideDuration('3 12:00:00').getDayPart());", '3'],
    [
      'getRoundedDayPart: more than 12 hours',
      "log(new GlideDuration('3 14:00:00').getRoundedDayPart());",
      '4',
    ],
    [
      'getRoundedDayPart: 12 hours',
      "log(new GlideDuration('3 12:00:00').getRoundedDayPart());",
      '3',
    ],
    ['getValue', "log(new GlideDuration('3 12:00:00').getValue());", '1970-01-04 12:00:00'],
    [
      'setDisplayValue',
      "var dur = new GlideDuration(); dur.setDisplayValue('3 08:00:00'); log(dur.getDisplayValue());",
      '3 Days 8 Hours',
    ],
    [
      'setValue',
      "var dur = new GlideDuration(); dur.setValue('1970-01-05 08:00:00'); log(dur.getDisplayValue());",
      '4 Days 8 Hours',
    ],
  ];

/** On 2026-03-02 10:00:00, a Monday, for a user in UTC. */
const SYSTEM_TIMES: readonly (readonly [call: string, output: string])[] = [
  ['beginningOfLastMonth()', '2026-02-01 00:00:00'],
  ['beginningOfLastWeek()', '2026-02-23 00:00:00'],
  ['beginningOfNextMonth()', '2026-04-01 00:00:00'],
  ['beginningOfNextWeek()', '2026-03-09 00:00:00'],
  ['beginningOfNextYear()', '2027-01-01 00:00:00'],
  ['beginningOfThisMonth()', '2026-03-01 00:00:00'],
  ['beginningOfThisQuarter()', '2026-01-01 00:00:00'],
  ['beginningOfThisWeek()', '2026-03-02 00:00:00'],
  ['beginningOfThisYear()', '2026-01-01 00:00:00'],
  ["dateGenerate('2015-10-07', 'start')", '2015-10-07 00:00:00'],
  ["dateGenerate('2015-10-07', 'end')", '2015-10-07 23:59:59'],
  ["dateGenerate('2015-10-07', '12:30:00')", '2015-10-07 12:30:00'],
  ['hoursAgoStart(3)', '2026-03-02 07:00:00'],
  ['hoursAgoEnd(3)', '2026-03-02 07:59:59'],
  ['minutesAgoStart(30)', '2026-03-02 09:30:00'],
  ['minutesAgoEnd(30)', '2026-03-02 09:30:59'],
  ['monthsAgo(1)', '2026-02-02 10:00:00'],
  ['monthsAgoStart(3)', '2025-12-01 00:00:00'],
  ['monthsAgoEnd(2)', '2026-01-31 23:59:59'],
  ['quartersAgoStart(1)', '2025-10-01 00:00:00'],
  ['quartersAgoEnd(1)', '2025-12-31 23:59:59'],
  ['yesterday()', '2026-03-01 10:00:00'],
];

describe('conformance: dates, times and durations in scripts', () => {
  const world = createWorld();

  for (const [statement, script, output] of DATE_TIME_EXAMPLES) {
    fact(DATE_TIME, statement, () => {
      assert.deepEqual(run(world, script), [output]);
    });
  }

  for (const [statement, script, output] of DURATION_EXAMPLES) {
    fact(DURATION, statement, () => {
      assert.deepEqual(run(world, script), [output]);
    });
  }

  for (const [call, output] of SYSTEM_TIMES) {
    fact(SYSTEM, `gs.${call}`, () => {
      assert.deepEqual(run(world, `log(gs.${call});`), [output]);
    });
  }

  fact(
    'doc:api-reference/server-api-reference/c_GlideElementScopedAPI',
    'getGlideObject of two dates and the duration between them',
    () => {
      world.store.insert('incident', {
        sys_id: 'dated',
        sys_class_name: 'incident',
        opened_at: '2025-03-06 00:18:03',
        sla_due: '2025-03-06 08:18:03',
      });

      assert.deepEqual(
        run(
          world,
          `var t = new GlideRecord('incident'); t.get('dated');
           var ms = t.sla_due.getGlideObject().getNumericValue() - t.opened_at.getGlideObject().getNumericValue();
           var duration = new GlideDuration(ms); log(duration.getNumericValue() / 1000); log(duration.getDisplayValue());`,
        ),
        ['28800', '8 Hours'],
      );
    },
  );
});
