import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import type { Row } from '../instance/contract.ts';
import { SYSTEM_SESSION } from '../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../instance/start.ts';
import { logIn, noFaults, openBrowser } from './browser.ts';

const RITA = { userName: 'rita', password: 'secret' };

/** Variables whose value or choices depend on other answers. */
describe('browser/dependents', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    instance.createUser({ ...RITA, name: 'Rita' });
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';

  it('fills in what follows an answer, and offers what the other answers allow', async () => {
    const boss = insert('sys_user', { user_name: 'boss', name: 'The Boss', title: 'Ulm' });
    insert('sys_user', { user_name: 'far', name: 'The Baker', title: 'Rome' });
    insert('sys_user', { user_name: 'ada', name: 'Ada', manager: boss, title: 'Countess' });
    const item = insert('sc_cat_item', { name: 'Badge', active: '1' });
    const ask = (name: string, values: Row): string =>
      insert('item_option_new', {
        cat_item: item,
        name,
        question_text: name,
        type: '6',
        active: '1',
        order: String(instance.store.count('item_option_new', '')),
        ...values,
      });
    const person = ask('Person', { type: '8', reference: 'sys_user' });
    const follow = { dynamic_value_field: person };
    const toBoss = { ...follow, type: '8', reference: 'sys_user' };
    ask('Manager', { ...toBoss, dynamic_value_dot_walk_path: 'manager' });
    ask('Title', { ...follow, dynamic_value_dot_walk_path: 'title' });
    ask('Secret', { ...follow, dynamic_value_dot_walk_path: 'user_password' });
    ask('Town', {});
    ask('Deputy', {
      type: '8',
      reference: 'sys_user',
      use_reference_qualifier: 'advanced',
      reference_qual: "javascript: 'nameSTARTSWITHThe^title=' + current.variables.Town",
    });

    const address = `/com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=${item}`;
    const page = await logIn(browser, instance, RITA, address);
    const box = (name: string) => page.getByRole('combobox', { name });
    await box('Person').fill('Ada');
    await page.getByRole('option', { name: /^Ada/ }).click();
    await page.waitForFunction("document.querySelector('[name=Title]').value !== ''");
    assert.equal(await page.getByLabel('Title').inputValue(), 'Countess');
    assert.equal(await box('Manager').inputValue(), 'The Boss');
    assert.equal(await page.getByLabel('Secret').inputValue(), '');

    await page.getByLabel('Town').fill('Rome');
    const answered = page.waitForResponse(/catalog_dependents/);
    await page.getByLabel('Town').press('Tab');
    await answered;
    await box('Deputy').fill('The');
    await page.getByRole('option', { name: /The Baker/ }).waitFor();
    const offered = page.getByRole('listbox', { name: 'Deputy' }).getByRole('option');
    assert.deepEqual(await offered.allTextContents(), ['The Baker (far)']);

    await box('Person').fill('');
    await box('Person').press('Tab');
    await page.waitForFunction("document.querySelector('[name=Title]').value === ''");
    assert.equal(await box('Manager').inputValue(), '');
    noFaults(page);
  });
});
