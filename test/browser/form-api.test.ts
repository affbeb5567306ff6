import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import type { Row } from '../instance/contract.ts';
import { SYSTEM_SESSION } from '../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../instance/start.ts';
import { accessible, logIn, noFaults, openBrowser, picture } from './browser.ts';

/** Methods of `g_form` (doc:api-reference/c_GlideFormAPI) as a client script calls them. */
describe('browser/form-api', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';

  it('decorates, flashes, hides and tells what the page holds', async () => {
    const view = insert('sys_ui_view', { name: 'noted', title: 'Noted' });
    const section = insert('sys_ui_section', { name: 'incident', view, caption: 'First part' });
    const form = insert('sys_ui_form', { name: 'incident', view });
    insert('sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section });
    const note = insert('sys_ui_annotation', { name: 'hint', text: 'Mind the gap' });
    const elements = ['caller_id', 'state', 'description'];
    for (const [position, element] of elements.entries())
      insert('sys_ui_element', {
        sys_ui_section: section,
        element,
        position: String(position),
      });
    insert('sys_ui_element', {
      sys_ui_section: section,
      type: 'annotation',

      element: note,
      position: '9',
    });
    insert('sys_ui_action', { table: 'incident', name: 'Elsewhere', form_link: '1' });
    insert('sys_script_client', {
      table: 'incident',
      name: 'Everything',
      type: 'onLoad',
      global: '1',
      script: `function onLoad() {
        g_form.addDecoration('caller_id', 'icon-star', 'VIP', 'green');
        g_form.addDecoration('caller_id', 'icon-star', 'VIP', 'green');
        g_form.addDecoration('state', 'icon-alert', 'Gone');
        g_form.removeDecoration('state', 'icon-alert', 'Gone');
        g_form.flash('incident.state', '#FFFACD', 0);
        g_form.hideRelatedLinks();
        g_form.disableAttachments();
        g_form.toggleAnnotations();
        g_form.hideTemplateBar();
        g_form.refreshSlushbucket('state');
        var choice = g_form.getChoice('state', '2');
        g_form.setValue('description', JSON.stringify([
          choice.label, choice.value, choice.disabled, g_form.getChoice('state', 'none such'),
          g_form.getSections().length, g_form.getSectionNames(), g_form.isLiveUpdating(),
          g_form.getAnnotationByName('hint'), g_form.getAnnotations().length,
          g_form.getHelpTextControl('state')
        ]));
      }`,
    });
    const id = insert('incident', { short_description: 'x' });
    const admin = { userName: instance.adminUser, password: instance.adminPassword };
    const page = await logIn(
      browser,
      instance,
      admin,
      `/incident.do?sys_id=${id}&sysparm_view=noted`,
    );
    const result = JSON.parse(await page.getByLabel('Description').inputValue()) as unknown;
    assert.deepEqual(result, [
      'In Progress',
      '2',
      false,
      null,
      1,
      ['first_part'],
      false,
      { name: 'hint', content: 'Mind the gap', visible: false },
      1,
      null,
    ]);
    assert.equal(await page.getByRole('img', { name: 'VIP' }).count(), 1);
    assert.equal(await page.getByRole('img', { name: 'Gone' }).count(), 0);
    assert.equal(await page.getByText('Elsewhere').isVisible(), false);
    assert.equal(await page.getByRole('button', { name: 'Attach' }).isVisible(), false);
    assert.equal(await page.getByText('Mind the gap').isVisible(), false);
    await accessible(page);
    await picture(page, 'form-api');
    noFaults(page);
  });

  it('tells scripts the value that was loaded, and which roles a person was given', async () => {
    insert('sys_script_client', {
      table: 'sys_user_group',
      name: 'Old and new',
      type: 'onChange',
      field: 'name',
      global: '1',
      script: `function onChange(control, oldValue, newValue, isLoading) {
        if (!isLoading) g_form.addInfoMessage(oldValue + ' to ' + newValue);
      }`,
    });
    insert('sys_script_client', {
      table: 'sys_user_group',
      name: 'Roles',
      type: 'onLoad',
      global: '1',
      script: `function onLoad() {
        g_form.addInfoMessage('Roles: ' + [g_user.hasRoleExactly('snc_internal'),
          g_user.hasRoleExactly('snc_internal', true), g_user.hasRole('x'), g_user.hasRoles()]);
      }`,
    });
    const id = insert('sys_user_group', { name: 'Red' });
    const admin = { userName: instance.adminUser, password: instance.adminPassword };
    const page = await logIn(browser, instance, admin, `/sys_user_group.do?sys_id=${id}`);
    await page.getByText('Roles: false,true,true,true').waitFor();
    for (const name of ['Green', 'Blue']) {
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('Name').press('Tab');
    }
    await page.getByText('Red to Blue').waitFor();
    noFaults(page);
  });
});
