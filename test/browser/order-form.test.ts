import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';

import { dateIn, startCompany, type Company } from '../plugin/instance/company.ts';
import { accessible, logIn, noFaults, openBrowser, picture } from './browser.ts';

/** The plugin's order form as a requester meets it: its own client scripts and UI policies, in a browser. */
describe('browser/order-form', function () {
  this.timeout(60_000);
  let company: Company;
  let browser: Browser;

  before(async function () {
    browser = await openBrowser(this);
    company = await startCompany();
  });
  after(async () => {
    await browser.close();
    await company.stop();
  });

  const open = async (): Promise<Page> => {
    const address = `/com.glideapp.servicecatalog_cat_item_view.do?v=1&sysparm_id=${company.ids['item'] ?? ''}`;
    const page = await logIn(
      browser,
      company.instance,
      { userName: 'ada', password: 'Correct-horse-7' },
      address,
    );
    await page.getByRole('heading', { name: 'Billing: read access' }).waitFor();
    return page;
  };

  it('offers the last possible day and says who takes the access back', async () => {
    const page = await open();
    await page.getByText(`At the latest ${dateIn(company, 90)}.`).waitFor();
    assert.equal(await page.getByLabel('Ends on').inputValue(), dateIn(company, 90));
    await page.getByText('Without another name: olga.').waitFor();
    await accessible(page);
    await picture(page, 'order-form');
    noFaults(page);
  });

  it('says at once that a day is too late', async () => {
    const page = await open();
    await page.getByText('At the latest').waitFor();
    await page.getByLabel('Ends on').fill(dateIn(company, 91));
    await page.getByText('Too late: the access can last until').waitFor();
    noFaults(page);
  });

  it('asks for the identity as soon as it is no person', async () => {
    const page = await open();
    const identity = page.getByRole('combobox', { name: 'Identity' });
    assert.equal(await identity.isVisible(), false);
    await page.getByLabel('Who or what gets the access').selectOption('api_key_owner');
    await identity.waitFor();
    await page.getByLabel('Why is the access needed').fill('Nightly export');
    await page.getByRole('button', { name: 'Order now' }).click();
    await page.getByText('The following mandatory fields are not filled in: Identity').waitFor();
    assert.equal(company.rows('sc_request', '').length, 0);
  });

  it('orders, and the ledger has what was asked for', async () => {
    const page = await open();
    await page.getByText('At the latest').waitFor();
    await page.getByLabel('Ends on').fill(dateIn(company, 14));
    await page.getByLabel('Why is the access needed').fill('Monthly closing');
    await page.getByRole('button', { name: 'Order now' }).click();
    await page.getByRole('heading', { name: /^Order REQ/ }).waitFor();
    await company.instance.engine.drain();
    await page.reload();
    await page.getByText('grace: Requested').waitFor();
    await accessible(page);
    await picture(page, 'order-status');
    const grant = company.row('x_rsc_rescind_grant', '');
    assert.equal(grant['ends'], `${dateIn(company, 14)} 23:59:59`);
    noFaults(page);
  });

  it('says that an order renews access which is there, since when and how often', async () => {
    const grant = company.row('x_rsc_rescind_grant', '');
    company.instance.store.update('x_rsc_rescind_grant', grant['sys_id'] ?? '', {
      state: 'active',
      renewed_count: '2',
    });
    const page = await open();
    await page
      .getByText(
        `If it is for yourself: Renewal of ${grant['number'] ?? ''}: the access exists since ${dateIn(company, 0)}, renewed 2 times so far, ends on ${dateIn(company, 14)}`,
      )
      .waitFor();
    await accessible(page);
    await picture(page, 'order-form-renewal');
    noFaults(page);
  });
});
