import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../connector/src/store/open.ts';
import { reconcile } from '../../connector/src/usecases/reconcile.ts';
import type { ReconcileResult } from '../../connector/src/usecases/result.ts';
import { hash, makeMapping, silentLog } from '../unit/usecases/fakes.ts';
import { BenchEstate } from './estate.ts';
import type { Counts } from './estate.ts';

/**
 * The real reconciliation over the real cache, without network: rows are made on the fly, so what is measured is the
 * connector. The answer is checked before a number is printed. Beside it the floor: the same rows to JSON and back.
 * Usage: `tsx test/bench/reconcile.ts [grants, default 100000]`.
 */
const grants = Number(process.argv[2] ?? 100_000);
const changes = 1000;
const startOfTime = Date.parse('2026-11-24T08:00:00Z');

async function measured<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const startedAt = performance.now();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const wall = ((performance.now() - startedAt) / 1000).toFixed(2);
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  const cpu = ((user + system) / 1e6).toFixed(2);
  process.stdout.write(`${name.padEnd(34)} ${wall} s wall  ${cpu} s CPU  peak ${peak} MB\n`);
  return result;
}

function floor(estate: BenchEstate): void {
  for (const rows of [estate.users(), estate.ledgerGrants(false), estate.records()]) {
    for (const row of rows) JSON.parse(JSON.stringify(row));
  }
}

/** Open findings by class; every one of them counted, the unchanged ones as well. */
function found(result: ReconcileResult): Counts {
  return Object.fromEntries(
    result.classes.map(({ driftClass, actions }) => [
      driftClass,
      actions.open + actions.update + actions.bounce + actions.keep,
    ]),
  );
}

async function pass(estate: BenchEstate, directory: string): Promise<ReconcileResult> {
  const limits = { maxNewFindings: grants, maxNewFindingsPercent: 100 };
  const base = makeMapping();
  const mapping = { ...base, guard: { ...base.guard, ...limits } };
  const { name, correlation } = mapping;
  const store = await openStore({ directory, mapping: name, correlation });
  const clock = {
    now: () => startOfTime + Math.floor(performance.now()),
    sleep: (_ms: number, signal?: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('stopped'));
        });
      }),
  };
  try {
    return await reconcile(
      mapping,
      {
        ...{ ledger: estate, recorder: estate, target: estate, store, clock, log: silentLog, hash },
        ...{ newId: () => 'bench', connectorId: 'bench' },
      },
      { mode: 'run', signal: new AbortController().signal },
    );
  } finally {
    await store.close();
  }
}

function check(estate: BenchEstate, result: ReconcileResult, opened: number): void {
  assert.deepEqual(found(result), estate.expected());
  assert.equal(result.findings.filter(({ action }) => action === 'open').length, opened);
  const phases = result.timings.map(({ phase, ms }) => `${phase} ${ms} ms`).join(', ');
  const { mode, rowsRead } = result.ledger;
  process.stdout.write(
    `  right: ${result.findings.length} findings, ${opened} new; ledger ${mode}, ${rowsRead} rows; ${phases}\n`,
  );
}

async function main(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'rescind-bench-'));
  const estate = new BenchEstate(grants);
  const all = Object.values(estate.expected()).reduce((sum, count) => sum + count, 0);
  try {
    process.stdout.write(`${grants} grants on both sides, ${estate.accounts} accounts\n`);
    await measured('floor: rows to JSON and back', () => {
      floor(estate);
    });
    check(estate, await measured('first run', () => pass(estate, directory)), all);
    check(estate, await measured('second run, nothing changed', () => pass(estate, directory)), 0);
    estate.changes = changes;
    const name = `third run, ${changes} changes`;
    check(estate, await measured(name, () => pass(estate, directory)), changes);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

await main();
