import assert from 'node:assert/strict';

import type { Row } from '../../../instance/contract.ts';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { FormBrowser } from './form-browser.ts';

describe('instance/face/form logic', () => {
  let instance: LocalInstance;
  let ada: FormBrowser;
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
  const open = (more = '') => ada.open(`/incident.do?sys_id=${incident}${more}`);

  beforeEach(async () => {
    instance = await startInstance();
    instance.createUser({
      userName: 'ada',
      password: 'secret',
      name: 'Ada Lovelace',
      roles: ['itil'],
      values: { time_zone: 'America/New_York' },
    });
    ada = await FormBrowser.logIn(instance, 'ada', 'secret');
    incident = insert('incident', { short_description: 'Broken', urgency: '3' });
  });
  afterEach(() => instance.stop());

  it('shows the sections of the view in their order, and those of the parent without a form of its own', async () => {
    insert('sys_ui_view', { name: 'brief', title: 'Brief' });
    const view = instance.store.select('sys_ui_view', 'name=brief')[0]?.['sys_id'] ?? '';
    const form = insert('sys_ui_form', { name: 'task', view });
    for (const [place, caption] of ['Second', 'First', 'Secret'].entries()) {
      const roles = caption === 'Secret' ? 'security_admin' : '';
      const section = insert('sys_ui_section', { name: 'task', view, caption, roles });
      const position = caption === 'First' ? '0' : String(place + 1);
      insert('sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section, position });
      const fields: Record<string, string[]> = {
        First: ['.begin_split', 'number', '.split', 'assigned_to.email', '.end_split'],
        Second: ['short_description', 'no_such_field'],
        Secret: ['description'],
      };
      for (const [at, element] of (fields[caption] ?? []).entries()) {
        const type = element.startsWith('.') ? element : '';
        insert('sys_ui_element', {
          sys_ui_section: section,
          element,
          type,
          position: String(at),
        });
      }
    }
    const page = await open('&sysparm_view=brief');

    assert.deepEqual(
      page.script.fields.map((field) => field.name),
      ['number', 'assigned_to.email', 'short_description'],
    );
    assert.equal(page.script.fields[1]?.readOnly, true);
    assert.match(page.answer.text, /form-columns split/);
    assert.deepEqual(
      [...page.answer.text.matchAll(/data-section="(\w*)"/g)].map((match) => match[1]),
      ['first', 'second'],
    );
  });

  it('hands over client scripts and UI policies of the view, the inherited ones too', async () => {
    const script = (values: Row): string =>
      insert('sys_script_client', { table: 'incident', type: 'onLoad', global: '1', ...values });
    script({ name: 'late', order: '300' });
    script({ name: 'early', order: '10', messages: 'Hello\nUnknown' });
    script({ name: 'mobile only', ui_type: '1' });
    script({ name: 'other view', global: '0', view: 'ess' });
    script({ name: 'cell', type: 'onCellEdit' });
    script({ name: 'of task', table: 'task', order: '50', applies_extended: '1' });
    script({ name: 'task only', table: 'task', applies_extended: '0' });
    insert('sys_ui_message', { key: 'Hello', message: 'Good day', language: 'en' });
    const policy = insert('sys_ui_policy', {
      table: 'incident',
      short_description: 'Mine',
      conditions: 'assigned_to=javascript:gs.getUserID()^active=true',
      global: '1',
    });
    insert('sys_ui_policy_action', { ui_policy: policy, field: 'category', mandatory: 'true' });
    for (const [table, order] of [
      ['task', '1'],
      ['incident', '900'],
      ['incident', '800'],
    ] as const) {
      insert('sys_ui_policy', {
        table,
        order,
        short_description: `${table} ${order}`,
        global: '1',
        inherit: '1',
      });
    }
    const { script: form } = await open();

    assert.deepEqual(
      form.policies.map((one) => one.name).filter((name) => /^(task|incident) /.test(name)),
      ['incident 800', 'incident 900', 'task 1'],
    );
    assert.deepEqual(
      form.scripts.map((one) => one.name),
      ['early', 'of task', 'late'],
    );
    assert.deepEqual(form.messages['Hello'], 'Good day');
    assert.deepEqual(form.messages['Unknown'], 'Unknown');
    const mine = form.policies.find((one) => one.name === 'Mine');
    assert.equal(mine?.conditions[0]?.[0]?.[0]?.value, form.user.id);
    const [change] = mine.actions;
    assert.deepEqual([change?.mandatory, change?.readOnly], ['true', 'ignore']);
    assert.deepEqual(form.otherValues, { active: 'true' });
    const data = form.policies.find((one) => one.name.startsWith('Make close info mandatory'));
    assert.deepEqual(
      data?.actions.map((action) => action.field),
      ['close_code', 'close_notes'],
    );
  });

  it('shows what display rules change, without saving it', async () => {
    insert('sys_script', {
      collection: 'incident',
      when: 'before_display',
      advanced: '1',
      active: '1',
      script: "g_scratchpad.seen = true; current.category = 'network';",
    });
    const page = await open();

    assert.deepEqual(page.script.scratchpad, { seen: true });
    assert.equal(page.value('category'), 'network');
    await page.send('sysverb_update', { short_description: 'Still broken' });
    assert.equal(stored('incident', incident)['category'], 'inquiry');
    assert.equal(stored('incident', incident)['short_description'], 'Still broken');
  });

  it('shows and reads times in the time zone of the person', async () => {
    instance.engine.records.systemUpdate(system, 'incident', incident, {
      due_date: '2026-01-15 12:00:00',
    });
    instance.store.update('sys_ui_element', elementOf('category'), { element: 'due_date' });
    const page = await open();
    assert.equal(page.value('due_date'), '2026-01-15 07:00:00');

    await page.send('sysverb_update', { due_date: '2026-07-15T07:00' });
    assert.equal(stored('incident', incident)['due_date'], '2026-07-15 11:00:00');
    const wrong = await (await open()).send('sysverb_update', { due_date: 'tomorrow' });
    assert.equal(wrong.status, 422);
    assert.match(wrong.text, /&quot;tomorrow&quot; is not possible here/);
  });

  it('unchecks a box, and finds a reference by name when no script did', async () => {
    instance.store.update('sys_ui_element', elementOf('category'), { element: 'active' });
    await (await open()).send('sysverb_update', { active: undefined });
    assert.equal(stored('incident', incident)['active'], '0');

    const named = await (
      await open()
    ).send('sysverb_update', {
      'sys_display.assigned_to': 'Ada Lovelace',
    });
    assert.equal(named.status, 302);
    const [user] = instance.store.select('sys_user', 'user_name=ada');
    assert.equal(stored('incident', incident)['assigned_to'], user?.['sys_id']);
    const unknown = await (
      await open()
    ).send('sysverb_update', {
      'sys_display.assigned_to': 'Nobody Known',
    });
    assert.equal(unknown.status, 422);
    assert.match(unknown.text, /there is no &quot;Nobody Known&quot; to choose/);
  });

  it('keeps read-only what access control or the dictionary protects', async () => {
    insert('sys_security_acl', {
      name: 'incident.urgency',
      type: 'record',
      operation: 'write',
      condition: 'active=false',
    });
    insert('sys_dictionary_override', {
      name: 'incident',
      base_table: 'task',
      element: 'short_description',
      mandatory: '1',
      mandatory_override: '1',
    });
    const page = await open();
    const field = (name: string) => page.script.fields.find((one) => one.name === name);

    assert.equal(field('urgency')?.readOnly, true);
    assert.equal(field('short_description')?.mandatory, true);
    await page.send('sysverb_update', { urgency: '1', category: 'network' });
    assert.equal(stored('incident', incident)['urgency'], '3');
    assert.equal(stored('incident', incident)['category'], 'network');
  });

  it('never sends the secrets of password fields', async () => {
    const admin = await FormBrowser.logIn(instance, 'admin', instance.adminPassword);
    const client = insert('oauth_entity', { name: 'app', client_secret: 'very-secret-value' });
    const page = await admin.open(`/oauth_entity.do?sys_id=${client}`);
    assert.equal(page.answer.status, 200);
    assert.equal(page.answer.text.includes('very-secret-value'), false);

    await page.send('sysverb_update', { name: 'renamed' });
    assert.equal(stored('oauth_entity', client)['client_secret'], 'very-secret-value');
    assert.equal(stored('oauth_entity', client)['name'], 'renamed');
    await page.send('sysverb_update', { client_secret: 'another-value' });
    assert.equal(stored('oauth_entity', client)['client_secret'], 'another-value');
  });

  const elementOf = (field: string): string =>
    instance.store.select('sys_ui_element', `element=${field}`)[0]?.['sys_id'] ?? '';
});
