import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { accessible, logIn, noFaults, openBrowser, picture } from './browser.ts';

describe('browser/form', () => {
  let instance: LocalInstance;
  let browser: Browser;
  let adaId = '';

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    adaId = instance.createUser({
      userName: 'ada',
      password: 'secret',
      name: 'Ada Lovelace',
      roles: ['itil'],
    });
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  const ada = { userName: 'ada', password: 'secret' };
  const session = () => ({
    userId: adaId,
    userName: 'ada',
    roles: new Set(['itil']),
    interactive: true,
  });
  const insert = (table: string, values: Record<string, string>): string =>
    instance.engine.records.systemInsert(session(), table, values)['sys_id'] ?? '';

  it('is accessible, in light, dark and on a narrow screen', async () => {
    const id = insert('incident', { short_description: 'The printer is on fire', caller_id: adaId });
    const page = await logIn(browser, instance, ada, `/incident.do?sys_id=${id}`);
    await page.getByRole('button', { name: 'Update' }).waitFor();
    await accessible(page);
    await picture(page, 'form');
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible(page);
    await picture(page, 'form-dark');
    await page.setViewportSize({ width: 400, height: 800 });
    await accessible(page);
    await picture(page, 'form-narrow');
    const width = await page.evaluate('document.documentElement.scrollWidth');
    assert.equal(width, 400);
    noFaults(page);
  });
});
