import assert from 'node:assert/strict';

import type { Row } from '../instance/contract.ts';
import { formatDateTime } from '../instance/store/time.ts';
import { APP_ID, createWorld } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { idOf } from './scripts.ts';

const JOBS: Source = 'doc:platform-administration/time-configuration/t_ScheduleAScriptExecution';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('conformance: scheduled jobs', () => {
  const world = createWorld();
  /** Times at which a job ran while time passed hour by hour. */
  const times = async (job: Row, hours: number): Promise<string[]> => {
    const row = world.add('sysauto_script', {
      name: 'job',
      active: '1',
      sys_scope: APP_ID,
      script: `gs.info(new GlideDateTime().getValue());`,
      ...job,
    });
    await world.engine.drain();
    const before = world.logged('info').length;
    for (let hour = 0; hour < hours; hour += 1) {
      world.clock.advance(HOUR);
      await world.engine.drain();
    }
    world.engine.records.systemRemove(world.admin, 'sysauto_script', idOf(row));
    return world.logged('info').slice(before);
  };

  fact(JOBS, 'Daily: at a designated time', async () => {
    const ran = await times({ run_type: 'daily', run_time: '1970-01-01 15:00:00' }, 48);

    assert.deepEqual(ran, ['2026-03-02 15:00:00', '2026-03-03 15:00:00']);
  });

  fact(JOBS, 'Weekly: at a designated time and day of the week', async () => {
    const ran = await times(
      { run_type: 'weekly', run_dayofweek: '6', run_time: '1970-01-01 08:00:00' },
      7 * 24,
    );

    assert.deepEqual(ran, ['2026-03-07 08:00:00']);
  });

  fact(JOBS, 'Monthly: at a designated time and day of the month', async () => {
    const ran = await times(
      { run_type: 'monthly', run_dayofmonth: '20', run_time: '1970-01-01 04:00:00' },
      10 * 24,
    );

    assert.deepEqual(ran, ['2026-03-20 04:00:00']);
  });

  fact(JOBS, 'Periodically: at a repeat interval; Once: a single time', async () => {
    const start = formatDateTime(world.clock.now() + 2 * HOUR);
    const periodic = await times(
      { run_type: 'periodically', run_start: start, run_period: '1970-01-01 03:00:00' },
      9,
    );
    const later = formatDateTime(world.clock.now() + 2 * HOUR);
    const once = await times({ run_type: 'once', run_start: later }, 8);

    assert.equal(periodic.length, 3);
    assert.deepEqual(once, [later]);
  });

  fact(JOBS, 'On Demand does not run by itself, and an inactive job does not run', async () => {
    const ran = [
      await times({ run_type: 'on_demand' }, DAY / HOUR),
      await times({ run_type: 'daily', active: '0' }, DAY / HOUR),
    ];

    assert.deepEqual(ran, [[], []]);
  });

  fact(JOBS, 'Conditional: the last expression of the condition decides', async () => {
    const job = (condition: string): Promise<string[]> =>
      times(
        {
          run_type: 'periodically',
          run_period: '1970-01-01 01:00:00',
          conditional: '1',
          condition,
        },
        1,
      );

    assert.deepEqual((await job(`var n = 1; n > 2;`)).length, 0);
    assert.deepEqual((await job(`var n = 3; n > 2;`)).length, 1);
  });
});
