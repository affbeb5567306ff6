import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { accessible, logIn, noFaults, openBrowser, picture } from './browser.ts';

type Values = Record<string, string>;

describe('browser/form', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;
  let adaId = '';

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    adaId = instance.createUser({
      userName: 'ada',
      password: 'secret',
      name: 'Ada Lovelace',
      roles: ['itil'],
    });
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  const ada = { userName: 'ada', password: 'secret' };
  const system = {
    userId: 'system',
    userName: 'system',
    roles: new Set(['admin']),
    interactive: false,
  };
  const insert = (table: string, values: Values): string =>
    instance.engine.records.systemInsert(system, table, values)['sys_id'] ?? '';
  const stored = (table: string, sysId: string): Values => instance.store.get(table, sysId) ?? {};
  const openIncident = (id: string) => logIn(browser, instance, ada, `/incident.do?sys_id=${id}`);

  it('is accessible with everything on it, in light, dark and on a narrow screen', async () => {
    const id = insert('incident', {
      short_description: 'The printer is on fire',
      caller_id: adaId,
      comments: 'It smells, too.\nPlease hurry.',
    });
    insert('incident', { short_description: 'Smoke alarm', parent_incident: id });
    const page = await openIncident(id);
    await page.getByLabel('Add a file').setInputFiles({
      name: 'fire & smoke.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('It burns'),
    });
    await page.getByRole('button', { name: 'Attach' }).click();
    await page.getByRole('link', { name: 'fire & smoke.txt' }).waitFor();
    await page.getByRole('heading', { name: 'Incident (Parent Incident)' }).waitFor();
    await page.getByText('It smells, too.').waitFor();
    await accessible(page);
    await picture(page, 'form');
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible(page);
    await picture(page, 'form-dark');
    await page.setViewportSize({ width: 400, height: 800 });
    await accessible(page);
    await picture(page, 'form-narrow');
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 400);
    noFaults(page);
  });

  it('is filled in and saved by keyboard alone', async () => {
    const id = insert('incident', { short_description: 'Before' });
    const page = await openIncident(id);
    await page.getByLabel('Short description').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('After');
    await page.keyboard.press('Enter');
    await page.waitForURL(/incident_list\.do/);
    assert.equal(stored('incident', id)['short_description'], 'After');

    await page.goto(`${instance.url}/incident.do?sys_id=${id}`);
    await page.getByLabel('Work notes').fill('Looked at it');
    await page.getByText('More').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: 'Looked at it' }).waitFor();
    await page.waitForURL(/incident\.do/);
    noFaults(page);
  });

  it('runs client scripts, UI policies and client actions of the table', async () => {
    insert('sys_script_client', {
      table: 'incident',
      name: 'Urgent',
      type: 'onChange',
      field: 'urgency',
      global: '1',
      script: `function onChange(control, oldValue, newValue, isLoading) {
        if (!isLoading && newValue == '1') g_form.setValue('short_description', 'Urgent thing');
      }`,
    });
    insert('sys_ui_action', {
      table: 'incident',
      name: 'Give up',
      action_name: 'give_up',
      form_link: '1',
      client: '1',
      onclick: 'giveUp();',
      script: `function giveUp() {
        g_form.setValue('close_notes', 'Not worth it');
        gsftSubmit(null, g_form.getFormElement(), 'give_up');
      }
      if (typeof window == 'undefined') {
        current.work_notes = 'Given up: ' + current.close_notes;
        current.update();
        action.setRedirectURL(current);
      }`,
    });
    const id = insert('incident', { short_description: 'Ordinary' });
    const page = await openIncident(id);
    const notes = page.getByLabel('Resolution notes').or(page.getByLabel('Close notes')).first();
    await page
      .getByRole('combobox', { name: 'State', exact: true })
      .selectOption({ label: 'Resolved' });
    await page.getByRole('button', { name: 'Update' }).click();
    await page.getByText('mandatory fields are not filled in').waitFor();
    await page.getByRole('combobox', { name: 'State', exact: true }).selectOption({ label: 'New' });
    await page.getByLabel('Urgency').selectOption('1');
    assert.equal(await page.getByLabel('Short description').inputValue(), 'Urgent thing');

    await page.getByRole('button', { name: 'Give up' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Given up: Not worth it' }).waitFor();
    assert.equal(await notes.inputValue(), 'Not worth it');
    assert.equal(stored('incident', id)['short_description'], 'Urgent thing');
    noFaults(page);
  });

  it('asks before it deletes', async () => {
    const id = insert('incident', { short_description: 'To go' });
    const admin = { userName: instance.adminUser, password: instance.adminPassword };
    const page = await logIn(browser, instance, admin, `/incident.do?sys_id=${id}`);
    const answer = async (choice: 'accept' | 'dismiss'): Promise<void> => {
      const asked = page.waitForEvent('dialog');
      const clicked = page.getByRole('button', { name: 'Delete' }).click();
      await (await asked)[choice]();
      await clicked;
    };
    await answer('dismiss');
    assert.equal(stored('incident', id)['short_description'], 'To go');
    await answer('accept');
    await page.waitForURL(/incident_list\.do/);
    assert.deepEqual(stored('incident', id), {});
    noFaults(page);
  });

  it('shows an approver what was asked for, and the answers on the requested item', async () => {
    const grace = instance.createUser({ userName: 'grace', password: 'secret', name: 'Grace' });
    const item = insert('sc_cat_item', { name: 'Standing desk', active: '1' });
    const question = insert('item_option_new', {
      cat_item: item,
      name: 'height',
      question_text: 'How high',
      type: '6',
      order: '100',
      active: '1',
    });
    const request = insert('sc_request', { requested_for: adaId });
    const ritm = insert('sc_req_item', { request, cat_item: item, requested_for: adaId });
    const option = insert('sc_item_option', { item_option_new: question, value: '72 cm' });
    insert('sc_item_option_mtom', { request_item: ritm, sc_item_option: option });
    const approval = insert('sysapproval_approver', {
      approver: grace,
      sysapproval: ritm,
      state: 'requested',
    });
    const visitor = { userName: 'grace', password: 'secret' };
    const page = await logIn(
      browser,
      instance,
      visitor,
      `/sysapproval_approver.do?sys_id=${approval}`,
    );
    const summary = page.getByRole('region', { name: 'What you are asked to approve' });
    await summary.getByText('72 cm').waitFor();
    await accessible(page);
    await picture(page, 'form-approval');
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.waitForLoadState();
    assert.equal(stored('sysapproval_approver', approval)['state'], 'approved');
    noFaults(page);

    const agent = await logIn(browser, instance, ada, `/sc_req_item.do?sys_id=${ritm}`);
    await agent.getByLabel('How high').fill('75 cm');
    await agent.getByRole('button', { name: 'Update' }).click();
    await agent.waitForURL(/sc_req_item_list\.do/);
    assert.equal(stored('sc_item_option', option)['value'], '75 cm');
    noFaults(agent);
  });
});
