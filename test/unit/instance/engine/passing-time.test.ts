import assert from 'node:assert/strict';

import { afterDuration } from '../../../instance/engine/duration.ts';
import { PassingTime } from '../../../instance/engine/passing-time.ts';
import { APP_ID, createWorld, START, THING, type World } from './world.ts';

const NOW_SCRIPT = "gs.info('NAME ' + new GlideDateTime().getValue());";

function job(world: World, name: string, values: Record<string, string>): void {
  const script = NOW_SCRIPT.replace('NAME', name);
  world.add('sysauto_script', { name, script, sys_scope: APP_ID, ...values });
}

describe('instance/engine/passing-time', () => {
  it('reads ISO 8601 durations, months and years by the calendar', () => {
    const after = (text: string, from = '2026-01-31T10:00:00Z'): string =>
      new Date(afterDuration(Date.parse(from), text)).toISOString().slice(0, 19);

    assert.equal(after('P30D'), '2026-03-02T10:00:00');
    assert.equal(after('P1W'), '2026-02-07T10:00:00');
    assert.equal(after('PT1H30M5S'), '2026-01-31T11:30:05');
    assert.equal(after('P1M'), '2026-02-28T10:00:00');
    assert.equal(after('P1Y', '2028-02-29T00:00:00Z'), '2029-02-28T00:00:00');
    assert.equal(after('P1Y1M1DT1M'), '2027-03-01T10:01:00');
    assert.equal(after('PT0S'), '2026-01-31T10:00:00');
  });

  it('refuses what is no duration, and what is too long', () => {
    const bad = ['', 'P', 'PT', 'P1DT', '30D', '-P1D', 'P1.5D', 'P1H', 'P1D1M', 'p1d', ' P1D'];
    for (const text of bad) {
      assert.throws(() => afterDuration(START, text), /no ISO 8601 duration/, text);
    }
    for (const text of ['P101Y', `P${'9'.repeat(400)}D`, `P${'9'.repeat(20)}M`]) {
      assert.throws(() => afterDuration(START, text), /longer than 100 years/);
    }
  });

  it('runs each job at its own time, in order, and arrives where asked', async () => {
    const world = createWorld();
    job(world, 'daily', { run_type: 'daily', run_time: '1970-01-01 02:00:00' });
    job(world, 'once', { run_type: 'once', run_start: '2026-03-03 12:00:00' });

    const passed = await new PassingTime(world.engine).advance('P3D');

    assert.deepEqual(world.logged('info'), [
      'daily 2026-03-03 02:00:00',
      'once 2026-03-03 12:00:00',
      'daily 2026-03-04 02:00:00',
      'daily 2026-03-05 02:00:00',
    ]);
    assert.deepEqual(passed, {
      from: '2026-03-02 10:00:00',
      to: '2026-03-05 10:00:00',
      moments: 4,
      limited: [],
    });
    assert.equal(world.clock.now(), START + 3 * 86_400_000);
  });

  it('runs a delayed event between two jobs, and what a job queues before the next job', async () => {
    const world = createWorld();
    job(world, 'daily', { run_type: 'daily', run_time: '1970-01-01 02:00:00' });
    world.add('sysevent_script_action', {
      name: 'a',
      event_name: 'x_tny_app.hot',
      script: NOW_SCRIPT.replace('NAME', 'event'),
      sys_scope: APP_ID,
    });
    world.rule({
      name: 'fire',
      when: 'after',
      action_insert: '1',
      script:
        "gs.eventQueueScheduled('x_tny_app.hot', current, '', '', new GlideDateTime('2026-03-03 20:00:00'));",
    });
    world.add(THING, { name: 'a' });

    await new PassingTime(world.engine).advance('P2D');

    assert.deepEqual(world.logged('info'), [
      'daily 2026-03-03 02:00:00',
      'event 2026-03-03 20:00:00',
      'daily 2026-03-04 02:00:00',
    ]);
  });

  it('bounds a job that repeats too often without starving the others, and says so', async () => {
    const world = createWorld();
    job(world, 'often', { run_type: 'periodically', run_period: '1970-01-01 00:01:00' });
    job(world, 'daily', { run_type: 'daily', run_time: '1970-01-01 02:00:00' });

    const passed = await new PassingTime(world.engine, 5).advance('P1D');

    const ran = world.logged('info');
    assert.equal(ran.filter((line) => line.startsWith('often')).length, 7);
    assert.ok(ran.includes('daily 2026-03-03 02:00:00'));
    assert.match(passed.limited.join(), /^job often \(/);
  });

  it('takes one advance after the other', async () => {
    const world = createWorld();
    const time = new PassingTime(world.engine);

    const [first, second] = await Promise.all([time.advance('P1D'), time.advance('P1D')]);

    assert.equal(first.to, second.from);
    await assert.rejects(time.advance('tomorrow'), /no ISO 8601 duration/);
  });
});
