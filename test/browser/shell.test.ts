import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { accessible, logIn, noFaults, openBrowser, picture } from './browser.ts';

describe('browser/shell', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    instance.createUser({ userName: 'ada', password: 'secret', name: 'Ada Lovelace' });
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  const admin = () => ({ userName: instance.adminUser, password: instance.adminPassword });

  it('is accessible before and after the login, in light and dark', async () => {
    const page = await logIn(browser, instance, { userName: 'ada', password: 'wrong' });
    await page.getByRole('alert').waitFor();
    await accessible(page);
    await picture(page, 'login');
    const home = await logIn(browser, instance, admin());
    await home.getByRole('heading', { name: 'Hello, System Administrator' }).waitFor();
    await accessible(home);
    await picture(home, 'home');
    await home.emulateMedia({ colorScheme: 'dark' });
    await accessible(home);
    await picture(home, 'home-dark');
    noFaults(home);
  });

  it('shows a person only the modules of their roles', async () => {
    const page = await logIn(browser, instance, { userName: 'ada', password: 'secret' });
    const nav = page.getByRole('navigation', { name: 'Applications' });

    assert.equal(await nav.getByRole('link', { name: 'My Approvals' }).count(), 1);
    assert.equal(await nav.getByRole('link', { name: 'Users' }).count(), 0);
    noFaults(page);
  });

  it('finds a module by keyboard alone', async () => {
    const page = await logIn(browser, instance, admin());
    await page.keyboard.press('Control+k');
    await page.keyboard.type('propert');
    const nav = page.getByRole('navigation', { name: 'Applications' });
    assert.deepEqual(await nav.getByRole('link').allInnerTexts(), ['Properties']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/sys_properties_list\.do/);
  });

  it('remembers a folded menu and a hidden navigator', async () => {
    const page = await logIn(browser, instance, admin());
    await page.getByText('Self-Service', { exact: true }).click();
    await page.getByRole('link', { name: 'My Approvals' }).waitFor({ state: 'hidden' });
    await page.reload();
    assert.equal(await page.getByRole('link', { name: 'My Approvals' }).isVisible(), false);
    await page.getByRole('button', { name: 'Navigator' }).click();
    await page.reload();
    assert.equal(await page.locator('#navigator').isVisible(), false);
    noFaults(page);
  });

  it('prints what a page says over the whole width, without what only works on a screen', async () => {
    const page = await logIn(browser, instance, admin(), '/sys_user_list.do');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.ok(((await page.getByRole('main').boundingBox())?.width ?? 0) > 1200);
    assert.equal(await page.getByRole('link', { name: 'New' }).isVisible(), false);
    assert.equal(await page.getByRole('button', { name: 'Search' }).isVisible(), false);
    const ground = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    assert.equal(ground, 'rgb(255, 255, 255)');
    await picture(page, 'print');
  });

  it('lets text run in the direction of its language', async () => {
    const page = await logIn(browser, instance, admin(), '/incident.do?sys_id=-1');
    const box = page.getByLabel('Short description');
    await box.fill('\u05E9\u05DC\u05D5\u05DD (1)');
    const bidi = await page.evaluate<string>(
      "getComputedStyle(document.querySelector('[name=short_description]')).unicodeBidi",
    );
    assert.equal(bidi, 'plaintext');
    await picture(page, 'right-to-left');
  });
});
