import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { startInstance, type LocalInstance } from '../../instance/start.ts';
import { call, rows, textOf } from './http/client.ts';
import { tinyApp } from './package/tiny-package.ts';

describe('an instance that keeps its data', () => {
  let directory: string;
  let running: LocalInstance[];
  let said: string[];

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'instance-data-'));
    running = [];
    said = [];
  });
  afterEach(async () => {
    for (const instance of running) await instance.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  const start = async (): Promise<LocalInstance> => {
    const log = (line: string): void => void said.push(line);
    const instance = await startInstance({ data: directory, log });
    running.push(instance);
    return instance;
  };
  const stop = async (instance: LocalInstance): Promise<void> => {
    running = running.filter((other) => other !== instance);
    await instance.stop();
  };
  const restarted = async (instance: LocalInstance): Promise<LocalInstance> => {
    await stop(instance);
    return start();
  };
  const create = async (instance: LocalInstance, table: string, body: object): Promise<string> => {
    const made = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    assert.equal(made.status, 201, made.text);
    return textOf(made.body['result']?.['sys_id']);
  };
  const names = async (instance: LocalInstance, query: string): Promise<unknown[]> => {
    const path = `/api/now/table/incident?sysparm_query=${query}&sysparm_fields=short_description`;
    return rows(await call(instance, path)).map((row) => row['short_description']);
  };

  it('has what was created, changed and deleted after a restart, and goes on counting', async () => {
    let instance = await start();
    instance.createUser({ userName: 'ada', password: 'pw', roles: ['itil'] });
    const kept = await create(instance, 'incident', { short_description: 'kept' });
    const gone = await create(instance, 'incident', { short_description: 'gone' });
    await call(instance, `/api/now/table/incident/${kept}`, {
      method: 'PATCH',
      body: { short_description: 'changed', comments: 'a note' },
    });
    await call(instance, `/api/now/table/incident/${gone}`, { method: 'DELETE' });
    const before = instance.store.get('incident', kept);

    for (let turn = 0; turn < 2; turn += 1) {
      instance = await restarted(instance);
      assert.deepEqual(instance.store.get('incident', kept), before);
      assert.equal(instance.store.get('incident', gone), undefined);
      assert.equal(instance.store.count('sys_journal_field', `element_id=${kept}`), 1);
      const mine = await call(instance, '/api/now/table/incident', { login: 'ada:pw' });
      assert.equal(rows(mine).length, 1);
    }
    const next = await create(instance, 'incident', {});
    assert.equal(instance.store.get('incident', next)?.['number'], 'INC0001003');
  });

  it('keeps changes of what every instance is born with, and their absence', async () => {
    let instance = await start();
    const property = (name: string) =>
      instance.store.select('sys_properties', `name=${name}`)[0]?.['sys_id'] ?? '';
    const changed = property('glide.use_tiny_urls');
    const dropped = property('glide.tiny_url_min_length');
    await call(instance, `/api/now/table/sys_properties/${changed}`, {
      method: 'PATCH',
      body: { name: 'renamed', value: 'x' },
    });
    await call(instance, `/api/now/table/sys_properties/${dropped}`, { method: 'DELETE' });
    // Takes the name that another row had: together they are only valid at the end.
    await create(instance, 'sys_properties', { name: 'glide.use_tiny_urls', value: 'false' });

    instance = await restarted(instance);

    assert.equal(instance.store.get('sys_properties', changed)?.['name'], 'renamed');
    assert.equal(instance.store.get('sys_properties', dropped), undefined);
    const again = { name: 'renamed' };
    const clash = await call(instance, '/api/now/table/sys_properties', {
      method: 'POST',
      body: again,
    });
    assert.equal(clash.status, 403);
    assert.equal(instance.store.count('sys_properties', 'name=glide.use_tiny_urls'), 1);
  });

  it('keeps attachments, the clock, tables and files of an application', async () => {
    let instance = await start();
    const id = await create(instance, 'incident', { short_description: 'with a file' });
    const query = `table_name=incident&table_sys_id=${id}&file_name=a.txt`;
    const sent = await call(instance, `/api/now/attachment/file?${query}`, {
      method: 'POST',
      body: 'text of the file',
      headers: { 'Content-Type': 'text/plain' },
    });
    const file = textOf(sent.body['result']?.['sys_id']);
    instance.clock.advance(86_400_000);
    const session = {
      userId: 'system',
      userName: 'system',
      roles: new Set(['admin']),
      interactive: false,
    };
    const installed = await instance.engine.install(tinyApp(), session, { loadDemo: false });
    assert.deepEqual(installed.refusals, []);
    const tables = [...instance.store.schema.tables()].map(({ name }) => name).sort();

    instance = await restarted(instance);

    const read = await call(instance, `/api/now/attachment/${file}/file`);
    assert.equal(read.text, 'text of the file');
    assert.ok(Math.abs(instance.clock.now() - Date.now() - 86_400_000) < 5000);
    assert.deepEqual([...instance.store.schema.tables()].map(({ name }) => name).sort(), tables);
    const scope = instance.store.select('sys_scope', `scope=${installed.scope}`)[0];
    await instance.engine.uninstall(scope?.['sys_id'] ?? '', session);
    instance = await restarted(instance);
    assert.equal(instance.store.count('sys_scope', `scope=${installed.scope}`), 0);
    assert.ok(tables.length > [...instance.store.schema.tables()].length);
  });

  it('goes on after it was killed, and drops the line that was being written', async () => {
    const file = new URL('data-server.ts', import.meta.url).pathname;
    const child = spawn(process.execPath, ['--import', 'tsx', file, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const server = JSON.parse(line) as LocalInstance;
    for (const name of ['one', 'two', 'three']) {
      await create(server, 'incident', { short_description: name });
    }
    child.kill('SIGKILL');
    await once(child, 'exit');
    assert.ok(statSync(join(directory, 'journal.jsonl')).size > 0);
    appendFileSync(join(directory, 'journal.jsonl'), '["put","incident",{"sys_id":"ha');

    const instance = await start();

    assert.deepEqual(await names(instance, 'ORDERBYnumber'), ['one', 'two', 'three']);
    assert.match(said.join('\n'), /last line was not written to its end and is dropped/);
    assert.equal(statSync(join(directory, 'journal.jsonl')).size < 2000, true);
    said = [];
    const later = await restarted(instance);
    assert.equal((await names(later, '')).length, 3);
    assert.doesNotMatch(said.join('\n'), /dropped/);
  }).timeout(30_000);

  it('takes no damaged file, and changes nothing then', async () => {
    await stop(await start());
    const snapshot = join(directory, 'snapshot.jsonl');
    writeFileSync(snapshot, `${readFileSync(snapshot, 'utf8')}no json\n["number","incident",5]\n`);
    const before = readFileSync(snapshot, 'utf8');
    await assert.rejects(start(), /snapshot.jsonl, line \d+, is damaged/);
    assert.equal(readFileSync(snapshot, 'utf8'), before);
    assert.equal(existsSync(join(directory, 'lock')), false);
    writeFileSync(snapshot, '"data of the year 3000"\n');
    await assert.rejects(start(), /data of another version: data of the year 3000/);
  });

  it('belongs to one server at a time, and to the next when that one is dead', async () => {
    const first = await start();
    await assert.rejects(start(), new RegExp(`in use by process ${String(process.pid)}`));
    assert.equal((await call(first, '/api/now/table/incident')).status, 200);
    await stop(first);
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'exit');
    writeFileSync(join(directory, 'lock'), String(dead.pid));
    await stop(await start());
    assert.deepEqual(readdirSync(directory).sort(), ['journal.jsonl', 'snapshot.jsonl']);
  });

  it('lets the directory go when the port is taken', async () => {
    const other = await startInstance();
    running.push(other);
    const port = Number(new URL(other.url).port);
    await assert.rejects(startInstance({ data: directory, port }), { code: 'EADDRINUSE' });
    await stop(await start());
  });

  it('keeps only what differs from a newborn instance', async () => {
    const instance = await start();
    const id = await create(instance, 'incident', { short_description: 'x' });
    for (let turn = 0; turn < 50; turn += 1) {
      instance.store.update('incident', id, { short_description: `x${String(turn)}` });
    }
    await stop(instance);
    const lines = readFileSync(join(directory, 'snapshot.jsonl'), 'utf8').split('\n');
    assert.ok(lines.length < 10, lines.join('\n'));
    assert.equal(lines.filter((line) => line.includes('x49')).length, 1);
    assert.equal(statSync(join(directory, 'journal.jsonl')).size, 0);
  });
});
