import assert from 'node:assert/strict';

import type { Row } from '../../../instance/contract.ts';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { FormBrowser } from './form-browser.ts';

describe('instance/face/form UI actions', () => {
  let instance: LocalInstance;
  let ada: FormBrowser;
  let adaId = '';
  let incident = '';

  const system = {
    userId: 'system',
    userName: 'system',
    roles: new Set(['admin']),
    interactive: false,
  };
  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(system, table, values)['sys_id'] ?? '';
  const stored = (table: string, sysId: string): Row => instance.store.get(table, sysId) ?? {};
  const action = (values: Row): string =>
    insert('sys_ui_action', { table: 'incident', form_button: '1', active: '1', ...values });
  const open = (more = '') => ada.open(`/incident.do?sys_id=${incident}${more}`);

  beforeEach(async () => {
    instance = await startInstance();
    adaId = instance.createUser({ userName: 'ada', password: 'secret', roles: ['itil'] });
    ada = await FormBrowser.logIn(instance, 'ada', 'secret');
    incident = insert('incident', { short_description: 'Broken' });
  });
  afterEach(() => instance.stop());

  it('offers the platform ones as far as access control goes', async () => {
    assert.deepEqual((await open()).buttons(), ['Update', 'Save']);
    assert.deepEqual((await ada.open('/incident.do')).buttons(), ['Submit', 'Save']);
    const admin = await FormBrowser.logIn(instance, 'admin', instance.adminPassword);
    const page = await admin.open(`/incident.do?sys_id=${incident}`);
    assert.deepEqual(page.buttons(), ['Update', 'Delete', 'Save']);
    assert.deepEqual(
      page.script.actions?.map((one) => [one.actionName, one.onclick]),
      [['sysverb_delete', 'confirmAndDelete();']],
    );
    const gone = await page.send('sysverb_delete', { state: 'nonsense' });
    assert.equal(gone.headers.get('location'), '/incident_list.do');
    assert.deepEqual(stored('incident', incident), {});
  });

  it('shows them by order, condition, role, view, kind of record and nearest table', async () => {
    action({ name: 'Third', order: '300' });
    action({ name: 'First', order: '5', condition: "current.state == '1' && gs.hasRole('itil')" });
    action({ name: 'Not now', condition: "current.state == '6'" });
    action({ name: 'Broken', condition: 'nothing.at.all' });
    action({ name: 'New only', show_update: '0' });
    action({ name: 'Of task', table: 'task', action_name: 'same', order: '400' });
    action({ name: 'Of incident', action_name: 'same', order: '500' });
    const admins = action({ name: 'Admins' });
    const role = instance.store.select('sys_user_role', 'name=admin')[0]?.['sys_id'] ?? '';
    insert('sys_ui_action_role', { sys_ui_action: admins, sys_user_role: role });
    const view = insert('sys_ui_view', { name: 'ess' });
    const included = action({ name: 'In ess', order: '600' });
    insert('sys_ui_action_view', { sys_ui_action: included, sys_ui_view: view });
    const excluded = action({ name: 'Not in ess', order: '700' });
    insert('sys_ui_action_view', {
      sys_ui_action: excluded,
      sys_ui_view: view,
      visibility: 'exclude',
    });

    assert.deepEqual((await open()).buttons(), [
      'First',
      'Update',
      'Third',
      'Of incident',
      'Not in ess',
      'Save',
    ]);
    assert.deepEqual((await open('&sysparm_view=ess')).buttons(), [
      'First',
      'Update',
      'Third',
      'Of incident',
      'In ess',
      'Save',
    ]);
  });

  it('runs a script with what was typed, and goes where it says', async () => {
    const id = action({
      name: 'Take',
      action_name: 'take',
      script: `if (current.short_description.changes() && previous.short_description == 'Broken') {
        current.assigned_to = gs.getUserID();
        current.update();
        gs.addInfoMessage('You have it now');
        action.setReturnURL('task_list.do');
        action.setRedirectURL(current);
      }`,
    });
    const page = await open();
    const answer = await page.send(id, { short_description: 'Mine' });

    assert.equal(answer.status, 302, instance.engine.log.at(-1)?.text);
    const location = answer.headers.get('location') ?? '';
    assert.equal(
      location,
      `/incident.do?sys_id=${incident}&sysparm_goto_url=${encodeURIComponent('/task_list.do')}`,
    );
    assert.equal(stored('incident', incident)['short_description'], 'Mine');
    assert.equal(stored('incident', incident)['assigned_to'], adaId);
    assert.match((await ada.get(location)).text, /You have it now/);
    assert.doesNotMatch((await ada.get(location)).text, /You have it now/);
  });

  it('keeps what was typed when the script fails, complains or is refused', async () => {
    action({ name: 'Throw', action_name: 'throw', script: 'nothing.at.all();' });
    action({
      name: 'Complain',
      action_name: 'complain',
      script: "gs.addErrorMessage('Not like that'); action.setRedirectURL(current);",
    });
    action({
      name: 'Close',
      action_name: 'close',
      script: "current.state = '7';current.update();",
    });
    for (const [name, text] of [
      ['throw', /&quot;Throw&quot; failed/],
      ['complain', /Not like that/],
      ['close', /Data Policy Exception/],
    ] as const) {
      const answer = await (await open()).send(name, { short_description: `Typed for ${name}` });
      assert.equal(answer.status, 422, name);
      assert.match(answer.text, text);
      assert.match(answer.text, new RegExp(`value="Typed for ${name}"`));
    }
    assert.equal(stored('incident', incident)['short_description'], 'Broken');
  });

  it('refuses an action that is not offered', async () => {
    action({
      name: 'Not now',
      action_name: 'not_now',
      condition: 'false',
      script: 'current.update()',
    });
    const answer = await (await open()).send('not_now', { short_description: 'Typed' });

    assert.equal(answer.status, 403);
    assert.match(answer.text, /not available on the record as it is now/);
    assert.equal((await (await open()).send('sysverb_delete', {})).status, 403);
  });

  it('lets an approver approve, and reject with comments only', async () => {
    const bob = instance.createUser({ userName: 'bob', password: 'secret' });
    const approvals = [0, 1].map(() =>
      insert('sysapproval_approver', { approver: bob, sysapproval: incident, state: 'requested' }),
    );
    const browser = await FormBrowser.logIn(instance, 'bob', 'secret');
    const [first = '', second = ''] = approvals;
    const page = await browser.open(`/sysapproval_approver.do?sys_id=${first}`);
    assert.deepEqual(page.buttons(), ['Approve', 'Reject', 'Update', 'Save']);
    assert.match(page.answer.text, /What you are asked to approve/);

    await page.send('approve', {});
    assert.equal(stored('sysapproval_approver', first)['state'], 'approved');
    const other = await browser.open(`/sysapproval_approver.do?sys_id=${second}`);
    const refused = await other.send('reject', { comments: '' });
    assert.match(refused.text, /Comments are required when rejecting an approval/);
    assert.equal(stored('sysapproval_approver', second)['state'], 'requested');
    await other.send('reject', { comments: 'Too much' });
    assert.equal(stored('sysapproval_approver', second)['state'], 'rejected');
    const after = await browser.open(`/sysapproval_approver.do?sys_id=${second}`);
    assert.deepEqual(after.buttons(), ['Update', 'Save']);
    assert.match(after.answer.text, /entry-text">Too much</);
  });
});
