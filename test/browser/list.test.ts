import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call } from '../unit/instance/http/client.ts';
import { accessible, logIn, noFaults, openBrowser, picture } from './browser.ts';

describe('browser/list', () => {
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
});
