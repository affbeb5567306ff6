import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';

import { type Company, startCompany } from '../plugin/instance/company.ts';
import { addEstate } from '../plugin/instance/overview-estate.ts';
import { accessible, fitsWidth, logIn, noFaults, openBrowser, picture } from './browser.ts';

const PAGE = '/x_rsc_rescind_overview.do';
const PASSWORD = 'Correct-horse-7';
const AUDRA = { userName: 'audra', password: PASSWORD };

describe('browser/overview', function () {
  this.timeout(60_000);
  let company: Company;
  let browser: Browser;

  const open = async (userName = AUDRA.userName): Promise<Page> => {
    const page = await logIn(browser, company.instance, { userName, password: PASSWORD }, PAGE);
    return page;
  };
  const shown = async (page: Page): Promise<void> => {
    await page.getByRole('heading', { name: 'Grants by state' }).waitFor();
  };

  before(async function () {
    browser = await openBrowser(this);
    company = await startCompany();
    addEstate(company);
  });
  after(async () => {
    await browser.close();
    await company.stop();
  });

  it('shows the numbers, in light, in dark and on a narrow window', async () => {
    const page = await open();
    await shown(page);
    await accessible(page);
    await picture(page, 'overview-light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible(page);
    await picture(page, 'overview-dark');
    await page.setViewportSize({ width: 400, height: 800 });
    await fitsWidth(page);
    await accessible(page);
    await picture(page, 'overview-narrow');
    noFaults(page);
  });

  it('leads from a number to the list of exactly its records, by keyboard', async () => {
    const page = await open();
    await shown(page);
    const link = page.getByRole('link', { name: /open findings: Access of a leaver/ });
    assert.equal(await link.textContent(), '9');
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/x_rsc_rescind_finding_list\.do/);
    await page
      .getByText(/of 9\b/)
      .first()
      .waitFor();
    await page.goBack();
    await shown(page);
    await page.getByRole('link', { name: /grants whose state is unknown/ }).click();
    await page.waitForURL(/x_rsc_rescind_grant_list\.do/);
    await page
      .getByText(/of 25\b/)
      .first()
      .waitFor();
  });

  it('is the first module of the menu, for each role of the plugin and for nobody else', async () => {
    const page = await open('olga');
    await shown(page);
    await page.goto(company.instance.url);
    await page.getByRole('link', { name: 'Overview', exact: true }).first().click();
    await shown(page);

    const stranger = await open('mallory');
    await stranger.getByRole('heading', { name: 'Not for you' }).waitFor();
  });

  it('says what is wrong and what to do when the numbers do not come', async () => {
    const page = await open();
    await shown(page);
    for (const [status, words] of [
      [403, 'You may not see the overview'],
      [401, 'You are no longer logged in'],
      [500, 'The numbers could not be loaded'],
    ] as const) {
      await page.route('**/rescind/overview', (route) => route.fulfill({ status, json: {} }));
      await page.reload();
      await page.getByRole('heading', { name: words }).waitFor();
      await accessible(page);
      await page.unroute('**/rescind/overview');
    }
    await picture(page, 'overview-failed');
    await page.getByRole('button', { name: 'Try again' }).click();
    await shown(page);
  });
});

describe('browser/overview of an empty instance', function () {
  this.timeout(60_000);

  it('names the first steps', async function () {
    const browser = await openBrowser(this);
    const company = await startCompany();
    try {
      for (const table of ['x_rsc_rescind_application', 'sc_cat_item']) {
        for (const row of company.rows(table, '')) {
          company.instance.store.delete(table, row['sys_id'] ?? '');
        }
      }
      const page = await logIn(browser, company.instance, AUDRA, PAGE);
      await page.getByRole('heading', { name: 'Nothing is registered yet' }).waitFor();
      await accessible(page);
      await picture(page, 'overview-empty');
      noFaults(page);
    } finally {
      await browser.close();
      await company.stop();
    }
  });
});
