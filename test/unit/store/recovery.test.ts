import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { LedgerPage } from '../../../connector/src/ports/platform.ts';
import type { RescindError } from '../../../connector/src/lib/errors.ts';
import type { Store } from '../../../connector/src/ports/store.ts';
import { openStore } from '../../../connector/src/store/open.ts';

const nodeArgs = ['--import=tsx', '--input-type=module', '-e'];
const storeUrl = new URL('../../../connector/src/store/open.ts', import.meta.url).href;

/** Opens the cache in `directory`, then does `then` with `store`; prints the code of an error. */
function script(directory: string, then: string): string {
  const options = { directory, mapping: 'billing', correlation: [] };
  return `
    import { openStore } from ${JSON.stringify(storeUrl)};
    const row = (id) => ({ sys_id: id, sys_updated_on: '2026-11-24 08:00:00', user_name: id });
    async function* pages(count, hold) {
      for (let at = 0; at < count; at += 1000) {
        yield { rows: Array.from({ length: 1000 }, (_, index) => row('u' + (at + index))) };
      }
      if (!hold) return;
      process.stdout.write('held\\n');
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
    const load = (count, hold) =>
      store.load({ table: 'user', mode: 'replace', pages: pages(count, hold), keysOf: () => [] });
    let store;
    try {
      store = await openStore(${JSON.stringify(options)});
      ${then}
    } catch (error) { process.stdout.write(String(error.code ?? error)); }`;
}

async function* onePage(...ids: readonly string[]): AsyncGenerator<LedgerPage> {
  const rows = ids.map((id) => ({ sys_id: id, sys_updated_on: '2026-11-24 08:00:00' }));
  yield await Promise.resolve({ rows });
}

describe('store/open', () => {
  let directory: string;

  const open = (): Promise<Store> => openStore({ directory, mapping: 'billing', correlation: [] });

  const fill = async (store: Store): Promise<void> => {
    const pages = onePage('u1', 'u2', 'u3');
    await store.load({ table: 'user', mode: 'replace', pages, keysOf: () => [] });
  };

  /** Kills a writer without warning as soon as it has said something. */
  const killWhile = async (then: string): Promise<void> => {
    const child = spawn(process.execPath, [...nodeArgs, script(directory, then)]);
    const [said] = (await once(child.stdout, 'data')) as [Buffer];
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    assert.equal(said.toString(), 'held\n');
  };

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rescind-recovery-'));
  });

  afterEach(async () => {
    await chmod(directory, 0o700);
    await rm(directory, { recursive: true, force: true });
  });

  it('rebuilds a cache whose tables are of another version', async () => {
    const store = await open();
    await fill(store);
    await store.close();
    const [file = ''] = (await readdir(directory)).filter((name) => name.endsWith('.duckdb'));
    const instance = await DuckDBInstance.create(join(directory, file));
    const connection = await instance.connect();
    await connection.run("UPDATE meta SET value = '0' WHERE key = 'version'");
    await connection.run('ALTER TABLE l_user RENAME TO l_people');
    connection.closeSync();
    instance.closeSync();

    const rebuilt = await open();

    try {
      assert.equal(await rebuilt.countRows('user'), 0);
      assert.equal(await rebuilt.watermark('user'), undefined);
      await fill(rebuilt);
      assert.equal(await rebuilt.countRows('user'), 3);
    } finally {
      await rebuilt.close();
    }
  });

  it('kill -9 while pages arrive leaves what was there before, and nothing of the half', async () => {
    await killWhile('await load(2000, false); await load(50_000, true);');

    const store = await open();

    try {
      assert.equal(await store.countRows('user'), 2000);
      assert.equal(await store.watermark('user'), '2026-11-24T08:00:00Z');
      assert.deepEqual(
        (await readdir(directory)).filter((name) => name.endsWith('.scratch')).length,
        1,
      );
    } finally {
      await store.close();
    }
  }).timeout(30_000);

  it('kill -9 while the engine writes leaves the old rows or the new ones, never a mixture', async () => {
    await killWhile(`
      await load(2000, false);
      process.stdout.write('held\\n');
      for (;;) { await load(40_000, false); await load(2000, false); }`);

    const store = await open();

    try {
      const rows = await store.countRows('user');
      assert.ok(rows === 2000 || rows === 40_000, `${rows} rows`);
      await fill(store);
      assert.equal(await store.countRows('user'), 3);
    } finally {
      await store.close();
    }
  }).timeout(30_000);

  it('a killed owner holds nobody up', async () => {
    await killWhile('await load(1000, true);');

    await (await open()).close();
  }).timeout(30_000);

  it('says that a file stands where the directory should be', async () => {
    const file = join(directory, 'state');
    await writeFile(file, '');

    for (const where of [file, join(file, 'below')]) {
      await assert.rejects(
        openStore({ directory: where, mapping: 'billing', correlation: [] }),
        (error: RescindError) => {
          assert.equal(error.code, 'state_unwritable');
          assert.match(error.message, /a file stands in its place/);
          assert.equal(error.where, where);
          return true;
        },
      );
    }
  });

  it('says that a directory it may not write to is unwritable', async () => {
    await (await open()).close();
    for (const name of await readdir(directory)) await chmod(join(directory, name), 0o444);
    await chmod(directory, 0o555);
    // The superuser may write anywhere: the child steps down first.
    const stepDown =
      'if (process.getuid() === 0) { process.setgid(65534); process.setuid(65534); }';

    const child = spawnSync(process.execPath, [
      ...nodeArgs,
      `${stepDown}${script(directory, "process.stdout.write('opened');")}`,
    ]);

    assert.equal(child.stdout.toString(), 'state_unwritable', child.stderr.toString());
  }).timeout(30_000);
});
