import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../demo/commands.ts';
import { type Estate, startEstate } from '../demo/estate.ts';
import type { Narrator } from '../demo/narrator.ts';
import * as story from '../demo/story.ts';

/** Keeps what would be shown, for the tests that look at it. */
function silentNarrator(): Narrator & { readonly lines: string[] } {
  const lines: string[] = [];
  const keep = (text: string): void => {
    lines.push(text);
  };
  return {
    lines,
    chapter: keep,
    fact: keep,
    refused: keep,
    trouble: keep,
    plain: keep,
    output(command, text) {
      lines.push(`$ ${command}`, text);
    },
  };
}

/** Each step asserts on the platform's own rows; the steps build on each other, as life does. */
describe('e2e/main-job', () => {
  const tell = silentNarrator();
  let estate: Estate;
  let orders: story.Orders;
  let ticket: string;

  before(async function () {
    this.timeout(180_000);
    assert.ok(existsSync(join(root, 'plugin/dist/app')), 'npm run plugin:build first');
    estate = await startEstate();
  });

  after(async () => {
    await estate.stop();
  });

  it('an order becomes a ledger entry only after independent approval and a second decision', async () => {
    orders = await story.accessIsOrdered(estate, tell);
  }).timeout(60_000);

  it('the first run over a clean estate finds nothing and activates what it saw', async () => {
    await story.firstRunIsClean(estate, tell, orders);
  }).timeout(60_000);

  it('one run finds each kind of drift, opens one ticket each, and a second run changes nothing', async () => {
    await story.thingsGoWrong(estate, tell, orders);
    await story.runFindsEach(estate, tell);
  }).timeout(60_000);

  it('a ticket closed by hand bounces with the remaining path', async () => {
    ticket = await story.claimBounces(estate, tell);

    assert.match(tell.lines.at(-1) ?? '', /./);
    assert.ok(tell.lines.some((line) => /Billing: operations > Billing: read/.test(line)));
  }).timeout(60_000);

  it('a ticket closes on the proof of a complete read', async () => {
    await story.workIsDone(estate, tell, ticket);
  }).timeout(60_000);

  it('half a page opens nothing and closes nothing', async () => {
    await story.halfReadProvesNothing(estate, tell);
  }).timeout(60_000);

  it('no secret appears in anything that was shown', () => {
    const shown = tell.lines.join('\n');
    for (const [name, value] of Object.entries(estate.env)) {
      if (name.endsWith('CLIENT_ID')) continue;
      assert.ok(!shown.includes(value), `${name} was shown`);
    }
  });
});
