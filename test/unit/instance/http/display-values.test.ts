import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf, type Json } from './client.ts';

const INCIDENT = '/api/now/table/incident';

describe('instance/http display values of a task', () => {
  let instance: LocalInstance;
  let path = '';

  const read = async (parameters: string): Promise<Json | undefined> =>
    (await call(instance, `${path}?${parameters}`)).body['result'];

  before(async () => {
    instance = await startInstance();
    const made = await call(instance, INCIDENT, {
      method: 'POST',
      body: { short_description: 'x', comments: 'for all' },
    });
    path = `${INCIDENT}/${textOf(made.body['result']?.['sys_id'])}`;
    instance.clock.advance(60_000);
    await call(instance, path, { method: 'PATCH', body: { work_notes: 'for us' } });
  });
  after(() => instance.stop());

  it('shows journals with the name of who wrote, and all of them in one', async () => {
    const shown = await read(
      'sysparm_display_value=true&sysparm_fields=comments,comments_and_work_notes',
    );

    const entry = / - System Administrator \(Additional comments\)\nfor all\n\n$/;
    assert.match(textOf(shown?.['comments']), entry);
    const both = textOf(shown?.['comments_and_work_notes']);
    assert.match(both, entry);
    assert.match(both, /^[\d: -]+ - System Administrator \(Work notes\)\nfor us\n\n/);
  });

  it('shows labels of what has labels, and what is not set as instances do', async () => {
    const fields =
      'escalation,upon_approval,upon_reject,incident_state,close_code,hold_reason,sla_due,due_date';
    assert.deepEqual(await read(`sysparm_display_value=true&sysparm_fields=${fields}`), {
      escalation: 'Normal',
      upon_approval: 'Proceed to Next Task',
      upon_reject: 'Cancel all future Tasks',
      incident_state: 'New',
      close_code: null,
      hold_reason: '',
      sla_due: 'UNKNOWN',
      due_date: '',
    });
    assert.deepEqual(await read('sysparm_display_value=all&sysparm_fields=sla_due,sys_tags'), {
      sla_due: { display_value: 'UNKNOWN', value: '' },
      sys_tags: { display_value: '', value: '' },
    });
  });

  it('has the tags of a record in every form of it', async () => {
    assert.equal((await read(''))?.['sys_tags'], '');
    assert.equal((await read('sysparm_display_value=true'))?.['sys_tags'], '');
  });
});
