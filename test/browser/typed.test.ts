import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import type { Row } from '../instance/contract.ts';
import { SYSTEM_SESSION } from '../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../instance/start.ts';
import { accessible, logIn, openBrowser, picture } from './browser.ts';

const ADA = { userName: 'ada', password: 'secret' };

/** Nothing that somebody types is lost silently, and nothing is sent twice. */
describe('browser/typed', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;
  let item = '';

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    const values = { time_zone: 'America/New_York' };
    instance.createUser({ ...ADA, name: 'Ada', roles: ['itil'], values });
    item = insert('sc_cat_item', { name: 'Desk', active: '1' });
    insert('item_option_new', {
      cat_item: item,
      name: 'why',
      question_text: 'Why',
      type: '6',
      active: '1',
    });
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';
  const orderForm = (): string =>
    `/com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=${item}`;

  it('survives the end of the session', async () => {
    const id = insert('incident', { short_description: 'Before' });
    const page = await logIn(browser, instance, ADA, `/incident.do?sys_id=${id}`);
    await page.getByLabel('Short description').fill('Long thought');
    await page.getByLabel('Work notes').fill('Called them');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Update' }).click();
    await page.getByText('what you typed is still there').waitFor();
    await accessible(page);
    await picture(page, 'typed-login');
    await page.getByLabel('User name').fill(ADA.userName);
    await page.getByLabel('Password').fill(ADA.password);
    await page.getByRole('button', { name: 'Log in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('from an earlier session').waitFor();
    assert.equal(await page.getByLabel('Work notes').inputValue(), 'Called them');

    const asked = page.waitForEvent('dialog');
    void page.getByRole('link', { name: 'Incident', exact: true }).click();
    const dialog = await asked;
    assert.equal(dialog.type(), 'beforeunload');
    await dialog.dismiss();
    await page.getByRole('button', { name: 'Update' }).click();
    await page.waitForURL(/incident_list\.do/);
    assert.equal(instance.store.get('incident', id)?.['short_description'], 'Long thought');
  });

  it('is saved once by a double click', async () => {
    const id = insert('incident', { short_description: 'Twice' });
    const page = await logIn(browser, instance, ADA, `/incident.do?sys_id=${id}`);
    await page.getByLabel('Work notes').fill('Only once');
    await page.getByRole('button', { name: 'Update' }).dblclick();
    await page.waitForURL(/incident_list\.do/);
    assert.equal(instance.store.select('sys_journal_field', `element_id=${id}`).length, 1);
  });

  it('is fetched anew when somebody goes back to a form that was saved', async () => {
    const id = insert('incident', { short_description: 'Back' });
    const page = await logIn(browser, instance, ADA, `/incident.do?sys_id=${id}`);
    await page.getByLabel('Work notes').fill('Noted');
    await page.route('**/incident.do', (route) => route.fulfill({ status: 204 }));
    await page.getByRole('button', { name: 'Update' }).click();
    const loaded = page.waitForEvent('load');
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))");
    await loaded;
    assert.equal(await page.getByLabel('Work notes').inputValue(), '');
  });

  it('is ordered once by a double click, and after a new login in another tab', async () => {
    const page = await logIn(browser, instance, ADA, orderForm());
    await page.getByLabel('Why').fill('My back');
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Order now' }).click();
    await page.getByText('Log in in another tab').waitFor();
    const other = await page.context().newPage();
    await other.goto(`${instance.url}/login`);
    await other.getByLabel('User name').fill(ADA.userName);
    await other.getByLabel('Password').fill(ADA.password);
    await other.getByRole('button', { name: 'Log in' }).click();
    await other.getByRole('heading', { name: 'Hello, Ada' }).waitFor();

    // Slow to come, so that clicks arrive between the order and its page.
    await page.route('**/com.glideapp.servicecatalog_checkout*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await page.evaluate("setInterval(() => document.querySelector('#submit_button').click(), 20)");
    await page.getByRole('heading', { name: /^Order REQ/ }).waitFor();
    assert.equal(instance.store.select('sc_request', '').length, 1);
    const [request] = instance.store.select('sc_request', '');
    const placed = await page.locator('dd').nth(1).textContent();
    assert.notEqual(placed, request?.['sys_created_on']);
    await picture(page, 'typed-order');
  });

  it('may leave a mandatory check box of a record unchecked', async () => {
    insert('sys_script_client', {
      table: 'sys_user',
      name: 'Must be there',
      type: 'onLoad',
      global: '1',
      script: "function onLoad() { g_form.setMandatory('locked_out', true); }",
    });
    const admin = { userName: instance.adminUser, password: instance.adminPassword };
    const page = await logIn(browser, instance, admin, '/sys_user.do?sys_id=-1');
    await page.getByLabel('User ID').fill('new');
    await page.locator('.mandatory').getByLabel('Locked out').waitFor();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.waitForURL(/sys_user_list\.do/);
  });
});
