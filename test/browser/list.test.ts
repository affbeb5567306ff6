import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call } from '../unit/instance/http/client.ts';
import { accessible, logIn, noFaults, openBrowser, picture } from './browser.ts';

describe('browser/list', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    const ada = instance.createUser({
      userName: 'ada',
      password: 'secret',
      name: 'Ada Lovelace',
      roles: ['itil'],
    });
    for (let n = 1; n <= 30; n += 1) {
      const body = {
        short_description:
          n === 3 ? `The printer on floor 3 ${'hums '.repeat(40)}` : `Case ${String(n)}`,
        urgency: String(1 + (n % 3)),
        impact: String(1 + (n % 2)),
        assigned_to: n % 4 === 0 ? ada : '',
        caller_id: ada,
      };
      await call(instance, '/api/now/table/incident', { method: 'POST', body });
    }
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  const ada = { userName: 'ada', password: 'secret' };

  it('is accessible and readable, in light, dark and narrow', async () => {
    const query = encodeURIComponent(
      'active=true^priority!=5^sys_created_onONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()',
    );
    const page = await logIn(browser, instance, ada, `/incident_list.do?sysparm_query=${query}`);
    await page.getByRole('heading', { name: 'Incidents' }).waitFor();
    await accessible(page);
    await picture(page, 'list');
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible(page);
    await picture(page, 'list-dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 400, height: 800 });
    await page.reload();
    await accessible(page);
    await picture(page, 'list-narrow');
    const overflow = await page.evaluate<number>('document.body.scrollWidth - innerWidth');
    assert.ok(overflow <= 0, `the page is ${String(overflow)} px too wide`);
    noFaults(page);
  });

  it('sorts and pages without any script', async () => {
    const page = await logIn(browser, instance, ada, '/incident_list.do');
    await page.getByRole('link', { name: 'Priority' }).click();
    await page.getByRole('columnheader', { name: 'Priority' }).waitFor();
    assert.equal(
      await page.getByRole('columnheader', { name: 'Priority' }).getAttribute('aria-sort'),
      'ascending',
    );
    await page.getByRole('link', { name: 'Next page' }).click();
    await page.getByText('21 to 30 of 30').waitFor();
    noFaults(page);
  });

  it('builds a filter by keyboard alone', async () => {
    const page = await logIn(browser, instance, ada, '/incident_list.do');
    await page.getByText('Filter', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Assigned to');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ada');
    await page.getByRole('option', { name: /Ada Lovelace/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'AND', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Priority');
    await page.keyboard.press('Tab');
    await page.keyboard.type('is one of');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+ArrowDown');
    await accessible(page);
    await picture(page, 'list-filter');
    await page.getByRole('button', { name: 'Run' }).focus();
    await page.keyboard.press('Enter');

    const filter = page.getByRole('navigation', { name: 'Filter' });
    await filter.getByText('Assigned to is Ada Lovelace').waitFor();
    await filter.getByText(/Priority is one of 1 - Critical/).waitFor();
    noFaults(page);
  });

  it('shows every condition of a query in the builder and leaves the rest alone', async () => {
    const query =
      'priority<3^ORurgency=1^sys_created_onONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()' +
      "^opened_at>javascript:gs.dateGenerate('2026-01-02','end')^sys_updated_onRELATIVEGT@hour@ago@5" +
      '^caller_idDYNAMIC90d1921e5f510100a9ad2572f2b477fe^activeANYTHING^NQshort_descriptionLIKEcase^ORDERBYDESCnumber';
    const page = await logIn(
      browser,
      instance,
      ada,
      `/incident_list.do?sysparm_query=${encodeURIComponent(query)}`,
    );
    await page.getByText('Filter', { exact: true }).click();
    assert.equal(await page.getByRole('group', { name: 'Condition', exact: true }).count(), 8);
    await page.getByText('Stays as it is: ORDERBYDESCnumber').waitFor();
    await accessible(page);
    await picture(page, 'list-builder');
    const encoded = page.getByLabel('Encoded query');
    await page.getByLabel('How many').fill('6');
    assert.equal(await encoded.inputValue(), query.replace('ago@5', 'ago@6'));
    await page.setViewportSize({ width: 400, height: 800 });
    await accessible(page);
    await picture(page, 'list-builder-narrow');
    noFaults(page);
  });

  it('searches while typing and keeps the focus', async () => {
    const page = await logIn(browser, instance, ada, '/incident_list.do');
    await page.getByLabel('Search in').selectOption('short_description');
    await page.getByLabel('Search the list').fill('=case 7');
    await page.getByText('1 to 1 of 1').first().waitFor();
    assert.equal(new URL(page.url()).searchParams.get('sysparm_query')?.includes('case 7'), true);
    await page.keyboard.type('7');
    await page.getByText('No record matches the filter').waitFor();
    noFaults(page);
  });

  it('goes through the rows by arrow keys and filters by a cell', async () => {
    const page = await logIn(browser, instance, ada, '/incident_list.do');
    await page.getByRole('link', { name: 'INC0001001' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Show Matching' }).waitFor();
    await accessible(page);
    await picture(page, 'list-cell-menu');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .getByRole('navigation', { name: 'Filter' })
      .getByText(/Caller is not .* or Caller is empty/)
      .waitFor();
    noFaults(page);
  });

  it('selects all rows and deletes them after asking', async () => {
    const admin = { userName: instance.adminUser, password: instance.adminPassword };
    const query = encodeURIComponent('short_descriptionENDSWITH9');
    const page = await logIn(browser, instance, admin, `/incident_list.do?sysparm_query=${query}`);
    await page.getByLabel('Select all rows of this page').check();
    await page.getByText('3 selected').waitFor();
    await picture(page, 'list-selected');
    await page.getByLabel('Actions on selected rows').selectOption('Delete');
    await page.getByRole('button', { name: 'Go' }).click();
    await page.getByRole('heading', { name: 'Delete 3 records?' }).waitFor();
    await accessible(page);
    await picture(page, 'list-delete');
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByText('Delete: done for 3 records.').waitFor();
    await page.getByText('No record matches the filter').waitFor();
    noFaults(page);
  });
});
