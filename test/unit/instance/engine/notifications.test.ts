import assert from 'node:assert/strict';
import type { Row } from '../../../instance/contract.ts';
import { createWorld, type World } from './world.ts';

function notice(world: World, values: Row): Row {
  return world.add('sysevent_email_action', {
    name: 'n',
    collection: 'incident',
    generation_type: 'engine',
    recipient_users: 'ops@example.com',
    subject: 'About ${number}',
    ...values,
  });
}

function mails(world: World): Row[] {
  return world.store.select('sys_email', 'type=send-ready');
}

describe('instance/engine/notify', () => {
  it('sends when a record is inserted or updated and both conditions hold', () => {
    const world = createWorld();
    notice(world, { action_insert: '1', subject: 'new', condition: 'urgency=1' });
    notice(world, { action_update: '1', subject: 'up', condition: 'urgencyCHANGESTO2' });
    notice(world, {
      action_update: '1',
      subject: 'script',
      advanced_condition: "answer = current.urgency == '2' && event === null;",
    });
    notice(world, { action_insert: '1', subject: 'other class', collection: 'task' });
    const subjects = (): string[] => mails(world).map((mail) => mail['subject'] ?? '');

    world.add('incident', { urgency: '3' });
    assert.deepEqual(subjects(), []);
    const row = world.add('incident', { urgency: '1' });
    assert.deepEqual(subjects(), ['new']);
    world.engine.records.systemUpdate(world.admin, 'incident', row['sys_id'] ?? '', {
      urgency: '2',
    });

    assert.deepEqual(subjects().sort(), ['new', 'script', 'up']);
  });

  it('writes to users and groups in fields, and to nobody who is not to get it', () => {
    const world = createWorld();
    const [ada, bob, eve, off] = ['ada', 'bob', 'eve', 'off'].map((name) => world.user(name).id);
    const set = (id: string | undefined, changes: Row): void => {
      world.engine.records.systemUpdate(world.admin, 'sys_user', id ?? '', changes);
    };
    set(eve, { active: '0' });
    set(off, { notification: '1' });
    const open = world.add('sys_user_group', {
      name: 'open',
      email: 'open@example.com',
      include_members: '1',
    });
    const shut = world.add('sys_user_group', { name: 'shut' });
    for (const [group, user] of [
      [open, ada],
      [open, off],
      [shut, bob],
    ] as const) {
      world.add('sys_user_grmember', { group: group['sys_id'] ?? '', user: user ?? '' });
    }
    notice(world, {
      action_insert: '1',
      recipient_users: eve ?? '',
      recipient_fields: 'assignment_group,caller_id.email',
      recipient_groups: shut['sys_id'] ?? '',
    });

    world.add('incident', { assignment_group: open['sys_id'] ?? '', caller_id: bob ?? '' });

    assert.equal(
      mails(world)[0]?.['recipients'],
      'open@example.com,ada@example.com,bob@example.com',
    );
  });

  it('leaves out who did it unless the notification sends to the event creator', () => {
    const world = createWorld();
    const { id, session } = world.user('ada');
    notice(world, { action_insert: '1', recipient_users: id, subject: 'self' });
    notice(world, { action_insert: '1', recipient_users: id, send_self: '0', subject: 'others' });

    world.engine.records.systemInsert(session, 'incident', {});

    assert.deepEqual(
      mails(world).map((mail) => mail['subject']),
      ['self'],
    );
  });

  it('lets only the weightiest mail about a record to the same people leave', () => {
    const world = createWorld();
    for (const weight of ['5', '10', '7', '0']) {
      notice(world, { action_insert: '1', weight, subject: weight });
    }

    world.add('incident', {});
    world.clock.advance(120_000);
    world.add('incident', {});

    assert.deepEqual(
      mails(world)
        .map((mail) => mail['subject'])
        .sort(),
      ['0', '0', '10', '10'],
    );
    assert.equal(world.store.count('sys_email', 'mailbox=skipped'), 4);
  });

  it('shows fields as people see them, links, journals and what mail scripts print', () => {
    const world = createWorld();
    const { id } = world.user('ada');
    world.add('sys_script_email', {
      name: 'greet',
      script: "template.print('Hello ' + current.caller_id.name); email.setSubject('Set');",
    });
    const template = world.add('sysevent_email_template', {
      name: 't',
      subject: 'From template',
      message_html:
        '${mail_script:greet}|${caller_id}|${caller_id.email}|${priority}|${nosuch}|${comments:1}|${caller_id.URI_REF}|${URI}',
    });
    notice(world, { action_insert: '1', subject: '', template: template['sys_id'] ?? '' });

    const row = world.add('incident', { caller_id: id, impact: '1', urgency: '1', comments: 'hi' });

    const [mail] = mails(world);
    assert.equal(mail?.['subject'], 'Set');
    assert.equal(
      mail['body'],
      'Hello ada|ada|ada@example.com|1 - Critical||2026-03-02 10:00:00 - admin (Additional comments)\nhi\n\n' +
        `|<a href="/nav_to.do?uri=sys_user.do?sys_id=${id}">ada</a>` +
        `|<a href="/nav_to.do?uri=incident.do?sys_id=${row['sys_id'] ?? ''}">LINK</a>`,
    );
  });
});
