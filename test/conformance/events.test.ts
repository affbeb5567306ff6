import assert from 'node:assert/strict';

import type { Row } from '../instance/contract.ts';
import { outbox } from '../instance/http/outbox.ts';
import { APP_ID, createWorld, SCOPE, THING } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const ACTIONS: Source = 'doc:platform-administration/system-events/r_ScriptActions';
const EVENTS: Source = 'doc:platform-administration/system-events/r_EventStates';
const NOTICES: Source = 'doc:platform-administration/t_CreateANotification';

describe('conformance: events and notifications', () => {
  const world = createWorld();
  const { records } = world.engine;
  const infos = (): number => world.logged('info').length;
  const since = (at: number): string[] => world.logged('info').slice(at);
  /** Queues an event about a record from the small application. */
  const fire = (name: string, about: Row, parm1 = '', parm2 = ''): Row => {
    run(
      world,
      `var t = new GlideRecord('${THING}'); t.get('${idOf(about)}'); gs.eventQueue('${SCOPE}.${name}', t, '${parm1}', '${parm2}');`,
    );
    return world.store.select('sysevent', `name=${SCOPE}.${name}`)[0] ?? {};
  };
  const stateOf = (event: Row): string | undefined =>
    world.store.get('sysevent', idOf(event))?.['state'];
  const action = (name: string, values: Row): Row =>
    world.add('sysevent_script_action', {
      name,
      event_name: `${SCOPE}.${name}`,
      active: '1',
      sys_scope: APP_ID,
      ...values,
    });
  const person = (name: string, values: Row = {}): string =>
    idOf(world.add('sys_user', { user_name: name, name, email: `${name}@example.com`, ...values }));
  const notice = (values: Row): Row =>
    world.add('sysevent_email_action', {
      collection: THING,
      generation_type: 'engine',
      active: '1',
      sys_scope: APP_ID,
      ...values,
    });
  /** Subjects and recipients of the mail that the work wrote; the notifications are gone afterwards. */
  const mailed = (notices: readonly Row[], work: () => void): string[] => {
    const before = outbox(world.store).length;
    work();
    for (const each of notices)
      records.systemRemove(world.admin, 'sysevent_email_action', idOf(each));
    return outbox(world.store)
      .slice(before)
      .map((mail) => `${mail.subject} to ${mail.to.join(' ')}`);
  };

  fact(EVENTS, 'an event is Ready in the queue, then Processed', async () => {
    const event = fire('states', world.add(THING, {}));
    const queued = stateOf(event);
    await world.engine.drain();

    assert.deepEqual([queued, stateOf(event)], ['ready', 'processed']);
  });

  fact(
    EVENTS,
    'an event without any listener is Processed too; a failing action ends in Error',
    async () => {
      action('failing', { script: `missing.call();` });
      const lonely = fire('lonely', world.add(THING, {}));
      const failing = fire('failing', world.add(THING, {}));
      await world.engine.drain();

      assert.deepEqual([stateOf(lonely), stateOf(failing)], ['processed', 'error']);
    },
  );

  fact(ACTIONS, 'event is the record of the event, current the record it is about', async () => {
    const { id } = world.user('who fires');
    action('objects', {
      script: `gs.info(event.parm1 + ' ' + event.parm2 + ' ' + event.user_id + ' ' + event.sys_created_on + ' ' + current.getValue('name'));`,
    });
    const about = world.add(THING, { name: 'subject' });
    const before = infos();
    run(
      world,
      `var t = new GlideRecord('${THING}'); t.get('${idOf(about)}'); gs.eventQueue('${SCOPE}.objects', t, 'one', 'two');`,
      { session: world.session(id) },
    );
    await world.engine.drain();

    assert.deepEqual(since(before), [`one two ${id} 2026-03-02 10:00:00 subject`]);
  });

  fact(
    ACTIONS,
    'script actions run in their order, when active and when their condition holds',
    async () => {
      for (const [order, values] of [
        ['200', {}],
        ['100', {}],
        ['300', { active: '0' }],
        ['400', { condition_script: `event.parm1 == 'no'` }],
        ['500', { condition_script: `event.parm1 == 'yes'` }],
      ] as const)
        action('ordered', { order, script: `gs.info('${order}');`, ...values });
      const before = infos();
      fire('ordered', world.add(THING, {}), 'yes');
      await world.engine.drain();

      assert.deepEqual(since(before), ['100', '200', '500']);
    },
  );

  fact(NOTICES, 'sent when a record is inserted, or updated, under its conditions', () => {
    const to = person('reader');
    const both = { recipient_users: to, send_self: '1' };
    const made = [
      notice({ ...both, subject: 'inserted ${name}', action_insert: '1' }),
      notice({ ...both, subject: 'updated ${name}', action_update: '1' }),
      notice({
        ...both,
        subject: 'done ${name}',
        action_update: '1',
        condition: 'stateCHANGESTOdone',
      }),
    ];
    const mails = mailed(made, () => {
      const row = world.add(THING, { name: 'a' });
      records.systemUpdate(world.admin, THING, idOf(row), { trace: 'x' });
      records.systemUpdate(world.admin, THING, idOf(row), { state: 'done' });
    });

    assert.deepEqual(mails.sort(), [
      'done a to reader@example.com',
      'inserted a to reader@example.com',
      'updated a to reader@example.com',
      'updated a to reader@example.com',
    ]);
  });

  fact(NOTICES, 'condition and advanced condition must both be true; answer counts', () => {
    const base = { recipient_users: person('advanced'), action_insert: '1' };
    const made = [
      notice({ ...base, subject: 'true', advanced_condition: `current.getValue('name') == 'a';` }),
      notice({ ...base, subject: 'answer', advanced_condition: 'answer = true;' }),
      notice({ ...base, subject: 'false', advanced_condition: 'false;' }),
      notice({
        ...base,
        subject: 'both',
        condition: 'name=b',
        advanced_condition: 'answer = true;',
      }),
    ];
    const mails = mailed(made, () => world.add(THING, { name: 'a' }));

    assert.deepEqual(mails.map((mail) => mail.split(' ')[0]).sort(), ['answer', 'true']);
  });

  fact(NOTICES, 'users in fields, dot-walked too; inactive users get nothing', () => {
    const manager = person('manager');
    const owner = person('owner', { manager });
    const gone = person('gone', { active: '0' });
    const made = [
      notice({
        subject: 's',
        action_insert: '1',
        recipient_fields: 'owner,owner.manager',
        recipient_users: gone,
      }),
    ];

    assert.deepEqual(
      mailed(made, () => world.add(THING, { owner })),
      ['s to owner@example.com manager@example.com'],
    );
  });

  fact(NOTICES, 'Send to event creator: only then, and only when a recipient anyway', () => {
    const { id, session } = world.user('creator');
    const made = [
      notice({ subject: 'off', action_insert: '1', recipient_users: id, send_self: '0' }),
      notice({ subject: 'on', action_insert: '1', recipient_users: id, send_self: '1' }),
      notice({
        subject: 'other',
        action_insert: '1',
        recipient_users: person('x'),
        send_self: '1',
      }),
    ];
    const mails = mailed(made, () => records.systemInsert(session, THING, {}));

    assert.deepEqual(mails.sort(), ['on to creator@example.com', 'other to x@example.com']);
  });

  fact(NOTICES, 'event parameters may name the recipients, several in a list', async () => {
    const [a, b] = [person('parm a'), person('parm b')];
    const made = notice({
      generation_type: 'event',
      event_name: `${SCOPE}.parms`,
      subject: 'parms',
      event_parm_1: '1',
    });
    const before = outbox(world.store).length;
    fire('parms', world.add(THING, {}), `${a},${b}`, person('not asked'));
    await world.engine.drain();
    records.systemRemove(world.admin, 'sysevent_email_action', idOf(made));

    assert.deepEqual(
      outbox(world.store)
        .slice(before)
        .map((mail) => mail.to),
      [['parm a@example.com', 'parm b@example.com']],
    );
  });

  fact(
    NOTICES,
    'of duplicates only the one with the highest weight is sent; weight 0 always is',
    () => {
      const base = { action_insert: '1', recipient_users: person('weighed') };
      const made = ['5', '10', '0'].map((weight) => notice({ ...base, subject: weight, weight }));
      const mails = mailed(made, () => world.add(THING, {}));

      assert.deepEqual(mails.map((mail) => mail.split(' ')[0]).sort(), ['0', '10']);
    },
  );

  fact(NOTICES, 'an inactive notification is not sent', () => {
    const made = [
      notice({ active: '0', subject: 's', action_insert: '1', recipient_users: person('quiet') }),
    ];

    assert.deepEqual(
      mailed(made, () => world.add(THING, {})),
      [],
    );
  });
});
