import axe from 'axe-core';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

import type { LocalInstance } from '../instance/start.ts';

/** Debian's Chromium, or the one that CHROMIUM names. */
const EXECUTABLE = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

export interface Visitor {
  readonly userName: string;
  readonly password: string;
}

/**
 * Starts Chromium. Without one the suite is skipped, visibly; under CI that is a failure, because
 * `test/browser/install-chromium.sh` has run there.
 */
export async function openBrowser(context: Mocha.Context): Promise<Browser> {
  context.timeout(60_000);
  if (!existsSync(EXECUTABLE)) {
    if (process.env['CI'] === 'true') throw new Error(`There is no Chromium at ${EXECUTABLE}`);
    context.skip();
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox'] });
}

/** A fresh browser session in which the visitor has logged in. Errors of page scripts make `noFaults` fail. */
export async function logIn(
  browser: Browser,
  instance: LocalInstance,
  visitor: Visitor,
  next = '/',
): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  faults.set(page, []);
  page.on('pageerror', (error) => faults.get(page)?.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.get(page)?.push(message.text());
  });
  await page.goto(`${instance.url}/login?next=${encodeURIComponent(next)}`);
  await page.getByLabel('User name').fill(visitor.userName);
  await page.getByLabel('Password').fill(visitor.password);
  const answered = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Log in' }).click();
  await answered;
  return page;
}

const faults = new WeakMap<Page, string[]>();

/** Fails when a script of the page threw, or the browser reported an error. */
export function noFaults(page: Page): void {
  assert.deepEqual(faults.get(page), []);
}

/** Fails on breaches of WCAG 2.2 A and AA that axe finds, with the elements concerned. */
export async function accessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const result = await checker.run({ runOnly: { type: 'tag', values: tags } });
    return result.violations.map(
      (violation) =>
        `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    );
  });
  assert.deepEqual(found, []);
}

/** Fails when something sticks out at the side of the window. */
export async function fitsWidth(page: Page): Promise<void> {
  const root = 'document.documentElement';
  const overflow = await page.evaluate<number>(`${root}.scrollWidth - ${root}.clientWidth`);
  assert.equal(overflow, 0, 'nothing sticks out at the side');
}

/** A picture for people, when SCREENSHOTS names a folder; tests never compare pictures. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}
