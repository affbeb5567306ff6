import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';

import type { Row } from '../instance/contract.ts';
import { SYSTEM_SESSION } from '../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../instance/start.ts';
import { accessible, fitsWidth, logIn, noFaults, openBrowser, picture } from './browser.ts';

const RITA = { userName: 'rita', password: 'pw-rita' };

describe('browser/catalog-kinds', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    instance.createUser({ ...RITA, name: 'Rita Requester' });
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, { active: '1', ...values })[
      'sys_id'
    ] ?? '';
  const ask = (item: string, name: string, values: Row = {}): string =>
    insert('item_option_new', { cat_item: item, name, question_text: name, type: '6', ...values });
  const open = (item: string): Promise<Page> =>
    logIn(
      browser,
      instance,
      RITA,
      `/com.glideapp.servicecatalog_cat_item_view.do?v=1&sysparm_id=${item}`,
    );

  it('takes rows of a multi-row set one by one in a dialog, by keyboard', async () => {
    const item = insert('sc_cat_item', { name: 'Servers' });
    const set = insert('item_option_new_set', {
      title: 'Machines',
      internal_name: 'machines',
      type: 'one_to_many',
      set_attributes: 'max_rows=2',
    });
    insert('io_set_item', { sc_cat_item: item, variable_set: set });
    ask('', 'host', { variable_set: set, mandatory: '1', question_text: 'Host', order: '1' });
    const size = ask('', 'size', {
      variable_set: set,
      question_text: 'Size',
      type: '5',
      order: '2',
    });
    insert('question_choice', { question: size, text: 'Small', value: 's', order: '1' });
    insert('question_choice', { question: size, text: 'Large', value: 'l', order: '2' });

    const page = await open(item);
    await page.getByRole('button', { name: 'Add a row' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Keep the row' }).click();
    await dialog.getByText('This must be filled in.').waitFor();
    await accessible(page);
    await picture(page, 'catalog-multi-row');
    await dialog.getByLabel('Host').fill('alpha');
    await dialog.getByLabel('Size').selectOption('Large');
    await page.keyboard.press('Enter');
    await page.getByRole('cell', { name: 'Large' }).waitFor();
    await page.getByRole('button', { name: 'Add a row' }).click();
    await dialog.getByLabel('Host').fill('beta');
    await dialog.getByRole('button', { name: 'Keep the row' }).click();
    assert.equal(await page.getByRole('button', { name: 'Add a row' }).isDisabled(), true);
    await page.getByRole('button', { name: 'Edit row 1' }).click();
    assert.equal(await dialog.getByLabel('Host').inputValue(), 'alpha');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Remove row 2' }).click();
    await accessible(page);
    await page.getByRole('button', { name: 'Order now' }).click();
    await page.getByRole('heading', { name: /^Order REQ/ }).waitFor();
    const answers = instance.store.select('sc_multi_row_question_answer', '');
    assert.deepEqual(answers.map((answer) => answer['value']).toSorted(), ['alpha', 'l']);
    noFaults(page);
  });

  it('lets the scripts of a row ask the form around it', async () => {
    const item = insert('sc_cat_item', { name: 'Doors' });
    const set = insert('item_option_new_set', {
      title: 'Doors',
      internal_name: 'doors',
      type: 'one_to_many',
    });
    insert('io_set_item', { sc_cat_item: item, variable_set: set });
    ask(item, 'house', { question_text: 'House' });
    ask('', 'door', { variable_set: set, question_text: 'Door' });
    insert('catalog_script_client', {
      variable_set: set,
      applies_to: 'set',
      applies_catalog: '1',
      ui_type: '10',
      isolate_script: '1',
      name: 'House first',
      type: 'onLoad',
      script: `function onLoad() {
        g_form.setValue('door', g_service_catalog.parent.getValue('house') + '-');
      }`,
    });
    const page = await open(item);
    await page.getByLabel('House').fill('North');
    await page.getByRole('button', { name: 'Add a row' }).click();
    const door = page.getByRole('dialog').getByLabel('Door');
    assert.equal(await door.inputValue(), 'North-');
    noFaults(page);
  });

  it('leads through an order guide in two steps', async () => {
    const guide = insert('sc_cat_item_guide', { name: 'New hire', cascade: '1', two_step: '1' });
    const phone = insert('sc_cat_item', { name: 'Phone' });
    const desk = insert('sc_cat_item', { name: 'Desk' });
    const remote = ask(guide, 'remote', { type: '1', question_text: 'Works remotely', order: '1' });
    ask(guide, 'site', { question_text: 'Site', order: '2' });
    ask(desk, 'site', { question_text: 'Site', mandatory: '1' });
    insert('sc_cat_item_guide_items', {
      guide,
      item: desk,
      order: '20',
      condition: `IO:${remote}=No^EQ`,
    });
    insert('sc_cat_item_guide_items', { guide, item: phone, order: '10' });

    const page = await open(guide);
    await page.getByLabel('Works remotely').selectOption('No');
    await page.getByLabel('Site').fill('Ulm');
    await page.getByRole('button', { name: 'Choose the items' }).click();
    await page.getByRole('checkbox', { name: 'Desk' }).waitFor();
    assert.equal(await page.getByLabel('Site').nth(1).inputValue(), 'Ulm');
    await accessible(page);
    await picture(page, 'catalog-guide');
    await page.getByRole('checkbox', { name: 'Phone' }).uncheck();
    await page.getByLabel('Site').nth(1).fill('');
    await page.getByRole('button', { name: 'Order these items' }).click();
    await page.getByText('This must be filled in.').waitFor();
    await page.getByLabel('Site').nth(1).fill('Bonn');
    await page.getByRole('button', { name: 'Order these items' }).click();
    await page.getByRole('heading', { name: /^Order REQ/ }).waitFor();
    assert.equal(await page.getByRole('cell', { name: 'Desk' }).count(), 1);
    assert.equal(await page.getByRole('cell', { name: 'Phone' }).count(), 0);
    noFaults(page);
  });

  it('submits a record producer and opens what it made', async () => {
    const producer = insert('sc_cat_item_producer', { name: 'Report', table_name: 'incident' });
    ask(producer, 'short_description', { question_text: 'What happened', mandatory: '1' });

    const page = await open(producer);
    assert.equal(await page.getByRole('button', { name: 'Order now' }).count(), 0);
    await page.getByLabel('What happened').fill('The lift is stuck');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.waitForURL(/incident\.do/);
    assert.equal(instance.store.count('incident', 'short_description=The lift is stuck'), 1);
    noFaults(page);
  });

  it('shows nobody an item that user criteria keep from them', async () => {
    const item = insert('sc_cat_item', { name: 'Vault key', roles: 'admin' });
    const page = await open(item);
    await page.getByText('is not offered to you').waitFor();
    await page.goto(`${instance.url}/catalog_home.do?sysparm_search=Vault`);
    await page.getByText('Nothing matches “Vault”').waitFor();
    await page.setViewportSize({ width: 400, height: 700 });
    await fitsWidth(page);
  });
});
