import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';

import type { Row } from '../instance/contract.ts';
import { SYSTEM_SESSION } from '../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../instance/start.ts';
import { accessible, fitsWidth, logIn, noFaults, openBrowser, picture } from './browser.ts';

const RITA = { userName: 'rita', password: 'pw-rita' };

describe('browser/catalog', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;
  let item = '';
  const ids: Record<string, string> = {};

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';
  const variable = (name: string, values: Row): void => {
    ids[name] = insert('item_option_new', {
      cat_item: item,
      name,
      question_text: name,
      active: '1',
      order: String(Object.keys(ids).length * 10),
      ...values,
    });
  };
  const script = (type: string, source: string, values: Row = {}): string =>
    insert('catalog_script_client', {
      cat_item: item,
      applies_to: 'item',
      applies_catalog: '1',
      active: '1',
      ui_type: '10',
      isolate_script: '1',
      name: `${type} of the test`,
      type,
      script: source,
      ...values,
    });
  const open = (): Promise<Page> =>
    logIn(
      browser,
      instance,
      RITA,
      `/com.glideapp.servicecatalog_cat_item_view.do?v=1&sysparm_id=${item}`,
    );

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    instance.createUser({ ...RITA, name: 'Rita Requester' });
    instance.createUser({ userName: 'bo', name: 'Bo Boss', password: 'pw-bo' });
    item = insert('sc_cat_item', {
      name: 'Database access',
      short_description: 'An account in the warehouse',
      active: '1',
    });
    variable('kind', { type: '5', question_text: 'Kind' });
    for (const [order, value] of ['person', 'robot'].entries()) {
      insert('question_choice', {
        question: ids['kind'] ?? '',
        text: value,
        value,
        order: String(order),
      });
    }
    variable('robot_name', { type: '6', question_text: 'Name of the robot' });
    variable('owner', { type: '8', reference: 'sys_user', question_text: 'Owner' });
    variable('note', { type: '2', question_text: 'Note', mandatory: '1' });
    variable('until', { type: '9', question_text: 'Until' });
    variable('log', { type: '6', question_text: 'Log' });
    const policy = insert('catalog_ui_policy', {
      catalog_item: item,
      applies_to: 'item',
      applies_catalog: '1',
      active: '1',
      on_load: '1',
      reverse_if_false: '1',
      ui_type: '10',
      short_description: 'robots have names',
      catalog_conditions: `IO:${ids['kind'] ?? ''}=robot^EQ`,
    });
    insert('catalog_ui_policy_action', {
      ui_policy: policy,
      catalog_variable: `IO:${ids['robot_name'] ?? ''}`,
      visible: 'true',
      mandatory: 'true',
      disabled: 'ignore',
    });
    script('onLoad', "function onLoad() { g_form.setValue('log', 'load'); }");
    script(
      'onChange',
      `function onChange(control, oldValue, newValue, isLoading) {
        g_form.setValue('log', g_form.getValue('log') + '|' + isLoading + ':' + oldValue + '>' + newValue);
      }`,
      { cat_variable: `IO:${ids['kind'] ?? ''}` },
    );
    script(
      'onChange',
      `function onChange(control, oldValue, newValue, isLoading) {
        if (isLoading) return;
        g_form.getReference('owner', function (person) {
          g_form.showFieldMsg('owner', person.getValue('user_name') + (typeof window), 'info');
        });
      }`,
      { cat_variable: `IO:${ids['owner'] ?? ''}` },
    );
    script(
      'onSubmit',
      `function onSubmit() {
        if (g_form.getValue('note') !== 'forbidden') return true;
        g_form.addErrorMessage('Not that note.');
        return false;
      }`,
    );
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  it('offers items and leads to their form', async () => {
    const page = await logIn(browser, instance, RITA, '/catalog_home.do');
    await accessible(page);
    await picture(page, 'catalog-home');
    await page.getByLabel('Search the catalog').fill('warehouse');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Database access' }).click();
    await page.getByRole('heading', { name: 'Database access' }).waitFor();
    await accessible(page);
    await picture(page, 'catalog-item');
    noFaults(page);
  });

  it('runs load and change scripts in the documented order and with the documented arguments', async () => {
    const page = await open();
    assert.equal(await page.getByLabel('Log').inputValue(), 'load|true:person>person');
    await page.getByLabel('Kind').selectOption('robot');
    assert.equal(
      await page.getByLabel('Log').inputValue(),
      'load|true:person>person|false:person>robot',
    );
    noFaults(page);
  });

  it('applies a UI policy on load and on change, and takes it back', async () => {
    const page = await open();
    const name = page.getByLabel('Name of the robot');
    assert.equal(await name.isVisible(), false);
    await page.getByLabel('Kind').selectOption('robot');
    assert.equal(await name.isVisible(), true);
    assert.equal(await name.getAttribute('aria-required'), 'true');
    await page.getByLabel('Kind').selectOption('person');
    assert.equal(await name.isVisible(), false);
    assert.equal(await name.getAttribute('aria-required'), 'false');
  });

  it('finds a person by keyboard; an isolated script sees no window', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Owner' }).focus();
    await page.keyboard.type('bo b');
    await page.getByRole('option', { name: /Bo Boss/ }).waitFor();
    await accessible(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    assert.equal(await page.getByRole('combobox', { name: 'Owner' }).inputValue(), 'Bo Boss');
    await page.getByText('boobject').waitFor();
  });

  it('names what is missing, obeys a script that says no, then orders', async () => {
    const page = await open();
    const order = page.getByRole('button', { name: 'Order now' });
    await order.click();
    await page.getByText('The following mandatory fields are not filled in: Note').waitFor();
    await accessible(page);
    await picture(page, 'catalog-item-missing');
    await page.getByLabel('Note').fill('forbidden');
    await order.click();
    await page.getByText('Not that note.').waitFor();
    assert.equal(instance.store.count('sc_request', ''), 0);

    await page.getByLabel('Note').fill('for the audit');
    await page.getByLabel('Until').fill('2027-01-31');
    await order.click();
    await page.getByRole('heading', { name: /^Order REQ\d+/ }).waitFor();
    await accessible(page);
    await picture(page, 'catalog-order');
    const [answer] = instance.store.select(
      'sc_item_option',
      `item_option_new=${ids['until'] ?? ''}`,
    );
    assert.equal(answer?.['value'], '2027-01-31');
    noFaults(page);
  });

  it('keeps what was chosen in a cart until it is ordered', async () => {
    const page = await open();
    await page.getByLabel('Note').fill('later');
    await page.getByRole('button', { name: 'Add to cart' }).click();
    await page.getByRole('heading', { name: 'Cart' }).waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'Order all' }).click();
    await page.getByRole('heading', { name: /^Order REQ\d+/ }).waitFor();
    noFaults(page);
  });

  it('works on a narrow screen in the dark', async () => {
    const page = await open();
    await page.setViewportSize({ width: 400, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible(page);
    await picture(page, 'catalog-item-narrow-dark');
    await fitsWidth(page);
  });
});
