import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf } from './client.ts';

const OUTBOX = '/local-instance/outbox';

describe('instance/http/outbox', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'joe', password: 'pw-joe' });
  });
  after(() => instance.stop());

  const insert = async (table: string, body: Record<string, string>): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    assert.equal(answer.status, 201, answer.text);
    return textOf(answer.body['result']?.['sys_id']);
  };

  it('shows what a notification wrote, for which record, to admins only', async () => {
    instance.store.insert('sysevent_email_action', {
      sys_id: 'notice1',
      name: 'n',
      active: '1',
      event_name: 'incident.hot',
      collection: 'incident',
      recipient_users: 'a@example.com,b@example.com',
      subject: 'About ${short_description}',
      message_html: 'Look at ${short_description}',
    });
    await insert('sys_script', {
      name: 'fire',
      collection: 'incident',
      when: 'after',
      action_insert: 'true',
      advanced: 'true',
      active: 'true',
      script: "gs.eventQueue('incident.hot', current, '', '');",
    });
    const sysId = await insert('incident', { short_description: 'smoke' });
    await insert('sys_email', { type: 'received', subject: 'came in' });
    await instance.engine.drain();

    const shown = await call(instance, OUTBOX);
    const refused = await call(instance, OUTBOX, { login: 'joe:pw-joe' });
    const [mail] = instance.outbox();

    assert.deepEqual(
      { ...mail, sent: '' },
      {
        to: ['a@example.com', 'b@example.com'],
        subject: 'About smoke',
        body: 'Look at smoke',
        sent: '',
        record: { table: 'incident', sysId },
      },
    );
    assert.match(mail?.sent ?? '', /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
    assert.deepEqual(rows(shown), instance.outbox());
    assert.equal(refused.status, 403);
  });
});
