import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';

/**
 * The local instance under a large table: rows are written to its store as an import would, then read over HTTP the way
 * a client pages. Every answer is checked before a number is printed.
 * Usage: `tsx --expose-gc test/bench/instance.ts [rows, default 1000000]`.
 */
const rowCount = Number(process.argv[2] ?? 1_000_000);
const pageSize = 1000;
const repeats = 15;
const users = 50_000;
const groups = 400;
const table = 'sys_user_grmember';

/** Through bytes, so that the text is one flat piece as it is when it comes out of a request. */
function flat(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

function id(kind: string, n: number): string {
  return flat(kind + n.toString(16).padStart(31, '0'));
}

/** A well-spread id, so that ids do not arrive in order. */
function rowId(n: number): string {
  const mixed = (n * 2_654_435_761) % 4_294_967_296;
  return flat(mixed.toString(16).padStart(8, '0') + n.toString(16).padStart(24, '0'));
}

function memoryMb(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

function load(instance: LocalInstance): void {
  for (let n = 0; n < rowCount; n += 1) {
    instance.store.insert(table, {
      sys_id: rowId(n),
      sys_class_name: table,
      user: id('a', n % users),
      group: id('b', (n + Math.floor(n / users)) % groups),
      sys_created_on: '2026-11-24 08:00:00',
      sys_created_by: 'admin',
      sys_updated_on: flat(`2026-11-${String(1 + (n % 24)).padStart(2, '0')} 08:00:00`),
      sys_updated_by: 'admin',
      sys_mod_count: '0',
    });
  }
}

interface Page {
  readonly result: readonly { readonly sys_id: string }[];
}

async function get(
  instance: LocalInstance,
  query: string,
  extra = '',
): Promise<{ page: Page; total: number }> {
  const login = Buffer.from(`${instance.adminUser}:${instance.adminPassword}`).toString('base64');
  const url = `${instance.url}/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}${extra}`;
  const answer = await fetch(url, {
    headers: { Authorization: `Basic ${login}`, Accept: 'application/json' },
  });
  assert.equal(answer.status, 200);
  return {
    page: (await answer.json()) as Page,
    total: Number(answer.headers.get('x-total-count')),
  };
}

/** Median and slowest of several calls, in milliseconds; the first, which may build an index, is told apart. */
async function timed(name: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  for (let n = 0; n <= repeats; n += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  const [first = 0, ...rest] = times;
  const sorted = rest.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const slowest = sorted.at(-1) ?? 0;
  process.stdout.write(
    `${name.padEnd(44)} first ${first.toFixed(1).padStart(7)} ms  median ${median.toFixed(1).padStart(7)} ms  slowest ${slowest.toFixed(1).padStart(7)} ms\n`,
  );
}

async function keysetPages(instance: LocalInstance): Promise<void> {
  const fields = `&sysparm_limit=${String(pageSize)}&sysparm_exclude_reference_link=true`;
  for (const [position, after] of [
    ['start', '00'],
    ['middle', '80'],
    ['end', 'fe'],
  ] as const) {
    await timed(`keyset page of ${String(pageSize)} at the ${position}`, async () => {
      const { page } = await get(instance, `sys_id>${after}^ORDERBYsys_id`, fields);
      assert.equal(page.result.length, pageSize);
    });
  }
}

async function main(): Promise<void> {
  const instance = await startInstance();
  try {
    const before = memoryMb();
    const startedAt = performance.now();
    load(instance);
    const seconds = (performance.now() - startedAt) / 1000;
    process.stdout.write(`${String(rowCount)} rows loaded in ${seconds.toFixed(1)} s\n`);
    const perMillion = ((memoryMb() - before) / rowCount) * 1e6;
    process.stdout.write(`memory per million rows ${perMillion.toFixed(0)} MB\n`);
    await keysetPages(instance);
    await timed('rows of one user (indexed reference)', async () => {
      const { total } = await get(instance, `user=${id('a', 7)}`, '&sysparm_limit=100');
      assert.equal(total, Math.ceil((rowCount - 7) / users));
    });
    await timed('rows of one user in one group', async () => {
      const { total } = await get(instance, `user=${id('a', 7)}^group=${id('b', 7)}`);
      assert.equal(total, 1);
    });
    await timed('page of one group by keyset', async () => {
      await get(instance, `group=${id('b', 7)}^sys_id>80^ORDERBYsys_id`, '&sysparm_limit=100');
    });
    await timed('scan: a date that no index has', async () => {
      const { total } = await get(
        instance,
        'sys_updated_on>2026-11-23 12:00:00',
        '&sysparm_limit=1',
      );
      assert.ok(total > 0);
    });
    const all = (memoryMb() - before) / (rowCount / 1e6);
    process.stdout.write(`memory per million rows, indexes built ${all.toFixed(0)} MB\n`);
  } finally {
    await instance.stop();
  }
}

await main();
