import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';

import { addBlastEstate, addGrant, type BlastEstate } from '../plugin/instance/blast-estate.ts';
import { type Company, scope, startCompany } from '../plugin/instance/company.ts';
import { addRow } from '../plugin/instance/overview-estate.ts';
import { accessible, fitsWidth, logIn, noFaults, openBrowser, picture } from './browser.ts';

const PAGE = '/x_rsc_rescind_blast_radius.do';

describe('browser/blast', function () {
  this.timeout(60_000);
  let company: Company;
  let estate: BlastEstate;
  let browser: Browser;

  const open = (userName: string, parameters = ''): Promise<Page> =>
    logIn(browser, company.instance, { userName, password: 'Correct-horse-7' }, PAGE + parameters);
  const shown = async (page: Page): Promise<void> => {
    await page.getByRole('heading', { name: 'Graph', exact: true }).waitFor();
  };

  before(async function () {
    browser = await openBrowser(this);
    company = await startCompany();
    estate = addBlastEstate(company);
  });
  after(async () => {
    await browser.close();
    await company.stop();
  });

  it('finds a start while its name is typed, by keyboard', async () => {
    const page = await open('audra');
    await page.getByRole('searchbox').fill('robot');
    await page.getByText('1 found').waitFor();
    await accessible(page);
    await picture(page, 'blast-search');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await shown(page);
    await page.getByRole('heading', { name: 'Identity: Payroll robot' }).waitFor();
    noFaults(page);
  });

  it('shows graph and table from a link, in light, in dark and on a narrow window', async () => {
    const page = await open('audra', `?from=identity&id=${estate.ada}`);
    await shown(page);
    await accessible(page);
    await picture(page, 'blast-identity');
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible(page);
    await picture(page, 'blast-dark');
    await page.setViewportSize({ width: 400, height: 800 });
    await fitsWidth(page);
    await accessible(page);
    await picture(page, 'blast-narrow');
    noFaults(page);
  });

  it('says the same in the table as in the graph, and what is unknown', async () => {
    const page = await open('audra', `?from=identity&id=${estate.ada}`);
    await shown(page);
    const nodes = await page.locator('svg a.node').count();
    assert.equal(await page.locator('#table tbody tr').count(), nodes);
    const row = page.getByRole('row', { name: /Customer records/ }).last();
    assert.match((await row.textContent()) ?? '', /Unknown: never read/);
  });

  it('leads from a node to the list of exactly its grants, by keyboard', async () => {
    const page = await open('audra', `?from=application&id=${estate.payroll}`);
    await shown(page);
    await page.getByRole('link', { name: /Read\s*Role, 31 grants/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/x_rsc_rescind_grant_list\.do/);
    await page
      .getByText(/of 31\b/)
      .first()
      .waitFor();
  });

  it('folds what is too much, and unfolds it by keyboard', async () => {
    const page = await open('audra', `?from=application&id=${estate.payroll}`);
    await shown(page);
    const before = await page.locator('svg a.node').count();
    await page.getByRole('button', { name: 'Show 21 more identities' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Fewer identities' }).waitFor();
    assert.equal(await page.locator('svg a.node').count(), before + 21);
    await picture(page, 'blast-unfolded');
  });

  it('stays readable with hundreds of nodes and thousands of grants, and opens a bundle', async () => {
    const big = addRow(company, `${scope}_application`, {
      key: 'big',
      name: 'Directory',
      tier: 'high',
    });
    for (let e = 0; e < 90; e += 1) {
      const entitlement = addRow(company, `${scope}_entitlement`, {
        application: big,
        name: `Group ${e}`,
        tier: ['critical', 'low', 'medium'][e % 3] ?? '',
      });
      for (let n = 0; n < (e === 0 ? 120 : 12); n += 1) {
        const person = addRow(company, `${scope}_identity`, {
          name: `Member ${e}.${n}`,
          kind: n % 4 === 0 ? 'bot' : 'human',
        });
        addGrant(company, { identity: person, application: big, entitlement });
      }
    }
    const page = await open('audra', `?from=application&id=${big}`);
    await shown(page);
    await page.getByText('Not all of it is shown').waitFor();
    await accessible(page);
    await picture(page, 'blast-big');
    const rows = page.getByRole('link', { name: 'People: show one by one' });
    assert.ok((await rows.count()) > 0);
    await rows.first().click();
    await page.waitForURL(/open=/);
    await shown(page);
    noFaults(page);
  });

  it('is in the menu of admins, auditors and owners, and refuses everybody else', async () => {
    const owner = await open('olga', `?from=application&id=${estate.payroll}`);
    await shown(owner);
    await owner.goto(`${company.instance.url}${PAGE}?from=application&id=${estate.crm}`);
    await owner.getByRole('heading', { name: 'You may not see this blast radius' }).waitFor();
    await accessible(owner);
    await picture(owner, 'blast-refused');
    await owner.goto(company.instance.url);
    await owner.getByRole('link', { name: 'Blast radius', exact: true }).first().click();
    await owner.getByRole('searchbox').waitFor();

    const stranger = await open('mallory');
    await stranger.getByRole('heading', { name: 'Not for you' }).waitFor();
  });
});
