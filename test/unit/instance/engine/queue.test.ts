import assert from 'node:assert/strict';
import { nextRun } from '../../../instance/engine/scheduler.ts';
import { APP_ID, createWorld, START, THING } from './world.ts';

const HOUR = 3_600_000;

describe('instance/engine/queue', () => {
  it('runs async rules later, as the user, without previous and without changes()', async () => {
    const world = createWorld();
    const { session } = world.user('eve');
    world.rule({
      name: 'later',
      when: 'async_always',
      action_update: '1',
      filter_condition: 'stateCHANGESTOdone',
      script:
        "gs.info([gs.getUserName(), current.getValue('name'), String(previous), current.state.changes(), gs.isInteractive()].join(' '));",
    });
    const row = world.add(THING, { name: 'a' });
    const update = (changes: Record<string, string>) =>
      world.engine.records.systemUpdate(session, THING, row['sys_id'] ?? '', changes);

    update({ state: 'done' });
    update({ name: 'b' });
    const before = world.logged('info');
    await world.engine.drain();

    assert.deepEqual(before, []);
    assert.deepEqual(world.logged('info'), ['eve b null false false']);
  });

  it('drains until work that work made is done', async () => {
    const world = createWorld();
    world.rule({
      name: 'chain',
      when: 'async_always',
      action_insert: '1',
      script:
        "var n = Number(current.getValue('count') || 0); if (n < 3) { var t = new GlideRecord('x_tny_app_thing'); t.initialize(); t.setValue('count', n + 1); t.insert(); }",
    });

    world.add(THING, {});
    await world.engine.drain();

    assert.equal(world.store.count(THING, ''), 4);
  });

  it('runs a periodic job when the clock says so, once for a long gap', async () => {
    const world = createWorld();
    world.add('sysauto_script', {
      name: 'hourly',
      run_type: 'periodically',
      run_period: '1970-01-01 01:00:00',
      run_start: '2026-01-01 00:00:00',
      script: "gs.info('tick ' + gs.getUserName());",
      sys_scope: APP_ID,
    });
    const ticks = async (ms: number) => {
      world.clock.advance(ms);
      await world.engine.drain();
      return world.logged('info').length;
    };

    assert.equal(await ticks(0), 0);
    assert.equal(await ticks(HOUR / 2), 0);
    assert.equal(await ticks(HOUR / 2), 1);
    assert.equal(await ticks(10 * HOUR), 2);
    assert.deepEqual(world.logged('info')[0], 'tick system');
  });

  it('runs on-demand jobs only when asked', async () => {
    const world = createWorld();
    const job = world.add('sysauto_script', {
      name: 'demand',
      run_type: 'on_demand',
      script: "gs.info('ran');",
      sys_scope: APP_ID,
    });
    world.rule({
      name: 'start',
      when: 'after',
      action_insert: '1',
      script: `var j = new GlideRecord('sysauto_script'); j.get('${job['sys_id'] ?? ''}'); gs.executeNow(j);`,
    });
    world.clock.advance(1000 * HOUR);
    await world.engine.drain();
    const unasked = world.logged('info').length;

    world.add(THING, {});
    await world.engine.drain();

    assert.equal(unasked, 0);
    assert.deepEqual(world.logged('info'), ['ran']);
  });

  it('turns an event into script actions and mail for the recipients', async () => {
    const world = createWorld();
    const { id } = world.user('eve');
    world.add('sysevent_script_action', {
      name: 'a',
      event_name: 'x_tny_app.hot',
      script: "gs.info(event.parm1 + ' ' + current.getValue('name'));",
      sys_scope: APP_ID,
    });
    world.add('sysevent_email_action', {
      name: 'n',
      event_name: 'x_tny_app.hot',
      collection: THING,
      recipient_fields: 'owner',
      subject: 'About ${name}',
      sys_scope: APP_ID,
    });
    world.rule({
      name: 'fire',
      when: 'after',
      action_insert: '1',
      script: "gs.eventQueue('x_tny_app.hot', current, 'one', '');",
    });

    world.add(THING, { name: 'a', owner: id });
    await world.engine.drain();

    assert.deepEqual(world.logged('info'), ['one a']);
    const [mail] = world.store.select('sys_email', '');
    assert.equal(mail?.['recipients'], 'eve@example.com');
    assert.equal(mail['subject'], 'About a');
  });

  it('plans daily, weekly, monthly and single runs', () => {
    const next = (job: Record<string, string>) => {
      const at = nextRun(job, START);
      return at === undefined ? undefined : new Date(at).toISOString();
    };
    const run_time = '1970-01-01 02:30:00';

    assert.equal(next({ run_type: 'daily', run_time }), '2026-03-03T02:30:00.000Z');
    assert.equal(
      next({ run_type: 'weekly', run_time, run_dayofweek: '7' }),
      '2026-03-08T02:30:00.000Z',
    );
    assert.equal(
      next({ run_type: 'monthly', run_time, run_dayofmonth: '31' }),
      '2026-03-31T02:30:00.000Z',
    );
    assert.equal(
      next({ run_type: 'once', run_start: '2026-03-02 11:00:00' }),
      '2026-03-02T11:00:00.000Z',
    );
    assert.equal(next({ run_type: 'once', run_start: '2026-03-02 09:00:00' }), undefined);
    assert.equal(next({ run_type: 'on_demand' }), undefined);
  });
});
