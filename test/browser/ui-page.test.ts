import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';

import type { Row } from '../instance/contract.ts';
import { SYSTEM_SESSION } from '../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call } from '../unit/instance/http/client.ts';
import { accessible, logIn, noFaults, openBrowser } from './browser.ts';

const ADA = { userName: 'ada', password: 'secret' };

/** What `now-sdk build` (4.9.0) makes of a page with `<sdk:now-ux-globals>` and a module script. */
const BUILT = `<html lang="en">
  <head>
    <title>Probe page</title>
    <script>window.NOW = {};
window.NOW.user = {};
window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]";</script>
    <g:requires name="scripts/doctype/functions_bootstrap14.js"></g:requires>
    <g:requires name="scripts/classes/ajax/GlideAjax.js"></g:requires>
    <g2:client_script type="user"></g2:client_script>
    <link rel="preload" href="/uxasset/set-cache-buster/$[UxFrameworkScriptables.getFlushTimestamp()].js" as="script"></link>
    <link id="theme" rel="stylesheet" href="/$uxappimmutables.do?sysparm_request_type=ux_theme$[AMP]uxpcb=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]"></link>
    <script type="module" src="/uxasset/externals/@devsnc/library-uxf/index.jsdbx"></script>
    <script type="module" src="/uxasset/externals/x_acme_probe/main.jsdbx?uxpcb=$[UxFrameworkScriptables.getFlushTimestamp()]"></script>
  </head>
  <body>
    <main><h1>Probe</h1><div id="root">Waiting</div></main>
  </body>
</html>`;

const MAIN = `const headers = { 'X-UserToken': window.g_ck, Accept: 'application/json', 'Content-Type': 'application/json' };
const made = await fetch('/api/now/table/task', { method: 'POST', headers, body: JSON.stringify({ short_description: 'made in the page' }) });
document.querySelector('#root').textContent = made.status + ' ' + g_user.userName + ' ' + typeof GlideAjax;`;

describe('browser/ui-page', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let browser: Browser;

  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '';

  before(async function () {
    browser = await openBrowser(this);
    instance = await startInstance();
    instance.createUser({ ...ADA, roles: ['itil'] });
    insert('sys_ui_page', {
      name: 'page',
      endpoint: 'x_acme_probe_page.do',
      direct: '1',
      html: BUILT,
    });
    insert('sys_ux_lib_asset', {
      name: 'x_acme_probe/main',
      mime_type: 'application/javascript',
      content: MAIN,
    });
    insert('sys_ui_page', {
      name: 'plain',
      description: 'A plain page',
      endpoint: 'x_acme_probe_plain.do',
      html: `<g:ui_form><label for="n">Note</label><input id="n" name="note"/>
        <p>You are \${gs.getUserName()} and \${gs.noSuchThing()}</p>
        <g:dialog_buttons_ok_cancel ok="return check()" cancel="return false"/></g:ui_form>`,
      client_script: "function check() { return document.querySelector('#n').value !== ''; }",
      processing_script: `var task = new GlideRecord('task');
        task.initialize();
        task.setValue('short_description', 'noted: ' + note);
        var id = task.insert();
        gs.addInfoMessage('Kept.');
        response.sendRedirect('task_list.do?sysparm_query=sys_id=' + id);`,
    });
    insert('sys_ui_page', {
      name: 'jelly',
      endpoint: 'x_acme_probe_jelly.do',
      html: '<j:jelly><g:evaluate>var a = 1;</g:evaluate></j:jelly>',
    });
  });
  after(async () => {
    await browser.close();
    await instance.stop();
  });

  it('runs a page that the SDK built, with session token and user', async () => {
    const page = await logIn(browser, instance, ADA, '/x_acme_probe_page.do');
    await page.getByText('201 ada function').waitFor();
    await accessible(page);
    noFaults(page);
    assert.equal(instance.store.count('task', 'short_description=made in the page'), 1);
  });

  it('runs a plain page, its client script and its processing script', async () => {
    const page = await logIn(browser, instance, ADA, '/x_acme_probe_plain.do');
    await page.getByText('You are ada and').waitFor();
    await accessible(page);
    await page.getByRole('button', { name: 'OK' }).click();
    assert.equal(instance.store.count('task', 'short_descriptionSTARTSWITHnoted'), 0);
    await page.getByLabel('Note').fill('tea');
    await page.getByRole('button', { name: 'OK' }).click();

    await page.getByText('Kept.').waitFor();
    await page.getByText('noted: tea').first().waitFor();
    noFaults(page);
  });

  it('refuses a page by access rule, says that Jelly is not run, and takes no form without its token', async () => {
    const acl = insert('sys_security_acl', {
      type: 'ui_page',
      operation: 'read',
      name: 'x_acme_probe_page',
      active: '1',
      admin_overrides: '1',
      decision_type: 'allow',
    });
    const [admin] = instance.store.select('sys_user_role', 'name=admin');
    insert('sys_security_acl_role', {
      sys_security_acl: acl,
      sys_user_role: admin?.['sys_id'] ?? '',
    });
    const page = await logIn(browser, instance, ADA, '/x_acme_probe_page.do');
    await page.getByRole('heading', { name: 'Not for you' }).waitFor();
    await page.goto(`${instance.url}/x_acme_probe_jelly.do`);
    await page.getByText('j:jelly, g:evaluate').waitFor();
    const cookies = await page.context().cookies();
    const forged = await call(instance, '/ui_page_process.do', {
      method: 'POST',
      login: '',
      headers: {
        Cookie: cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; '),
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: 'sys_id=1&note=forged',
    });
    assert.equal(forged.status, 404);
  });
});
