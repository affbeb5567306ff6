import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finished, nowSdk, root } from '../demo/commands.ts';
import { type LocalInstance, startInstance } from '../instance/start.ts';

const scope = 'x_rsc_rescind';
const table = `${scope}_application`;
/** The rule that the second version no longer has. */
const droppedRule = 'Rescind application: keep every record';

/** A copy of the built plugin that `now-sdk install` takes as it is; nothing is built. */
function copyPlugin(into: string): void {
  for (const name of ['now.config.json', 'package.json', 'dist/app'])
    cpSync(join(root, 'plugin', name), join(into, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(into, 'node_modules'), 'dir');
}

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  assert.notEqual(after, before, `${path}: nothing to change`);
  writeFileSync(path, after);
}

function filesOf(app: string): string[] {
  return readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'package_inventory.csv')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The same application as 0.2.0: one rule less, one column more, its modules under the new version's path. */
function makeSecondVersion(project: string): void {
  const app = join(project, 'dist/app');
  for (const file of filesOf(app)) {
    const text = readFileSync(file, 'utf8');
    if (text.includes(`<name>${droppedRule}</name>`)) rmSync(file);
    else writeFileSync(file, text.replaceAll('rescind-plugin/0.1.0/', 'rescind-plugin/0.2.0/'));
  }
  const [scopeFile = ''] = readdirSync(join(app, 'scope'));
  edit(join(app, 'scope', scopeFile), (text) =>
    text.replace('<version>0.1.0</version>', '<version>0.2.0</version>'),
  );
  edit(join(project, 'package.json'), (text) => text.replace('"0.1.0"', '"0.2.0"'));
  addColumn(app);
  writeInventory(app);
}

/** A column stands in the bootstrap file and as a `sys_dictionary` record; both are copied from the column `name`. */
function addColumn(app: string): void {
  edit(join(app, 'dictionary', `${table}.xml`), (text) =>
    text.replace(/^ *<element name="name" .*\/>$/mu, (line) =>
      [line, line.replace('"name"', '"nickname"').replace('"Name"', '"Nickname"')].join('\n'),
    ),
  );
  const record = (name: string): string =>
    join(app, 'update', `sys_dictionary_${table}_${name}.xml`);
  cpSync(record('name'), record('nickname'));
  edit(record('nickname'), (text) =>
    text
      .replace(/<sys_id>\w+</u, `<sys_id>${'5d'.repeat(16)}<`)
      .replace('element="name"', 'element="nickname"')
      .replace('<element>name<', '<element>nickname<')
      .replace('>Name<', '>Nickname<')
      .replace(`${table}_name<`, `${table}_nickname<`),
  );
}

function writeInventory(app: string): void {
  const lines = filesOf(app).map((file) => {
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
    return `${file.slice(app.length + 1)};${hash}`;
  });
  const head = [`#build=${scope}`, '#appVersion=0.2.0', '#type=scoped', '#version=1.0.0'];
  writeFileSync(join(app, 'package_inventory.csv'), [...head, ...lines].join('\n'));
}

/** The real CLI as a child process against one instance; the steps build on each other. */
describe('e2e/sdk', function () {
  this.timeout(60_000);
  let instance: LocalInstance;
  let folder: string;
  let first: string;
  let second: string;
  let billing: string;

  before(async () => {
    assert.ok(existsSync(join(root, 'plugin/dist/app')), 'npm run plugin:build first');
    folder = mkdtempSync(join(tmpdir(), 'sdk-'));
    first = join(folder, 'first');
    second = join(folder, 'second');
    copyPlugin(first);
    copyPlugin(second);
    makeSecondVersion(second);
    instance = await startInstance();
  });

  after(async () => {
    await instance.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function cli(args: readonly string[], password = instance.adminPassword): Promise<Finished> {
    return nowSdk(args, { url: instance.url, user: instance.adminUser, password });
  }

  async function install(project: string, ...more: string[]): Promise<void> {
    const finished = await cli(['install', '--source', project, ...more]);
    assert.equal(finished.code, 0, finished.stdout + finished.stderr);
    assert.match(finished.stdout, /Installation completed/u);
  }

  interface Page {
    readonly ok: boolean;
    readonly hasMore: boolean;
    readonly nextOffset?: number;
    readonly records: readonly Readonly<Record<string, string>>[];
  }

  async function query(name: string, terms: string, ...more: string[]): Promise<Page> {
    const finished = await cli(['query', name, '-q', terms, '-o', 'json', ...more]);
    assert.equal(finished.code, 0, finished.stdout + finished.stderr);
    return JSON.parse(finished.stdout) as Page;
  }

  async function rest(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; result: Readonly<Record<string, string>> }> {
    const login = Buffer.from(`${instance.adminUser}:${instance.adminPassword}`);
    const response = await fetch(`${instance.url}/api/now/table/${path}`, {
      method,
      headers: {
        authorization: `Basic ${login.toString('base64')}`,
        accept: 'application/json',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const answer = (text === '' ? {} : JSON.parse(text)) as {
      result?: Readonly<Record<string, string>>;
    };
    return { status: response.status, result: answer.result ?? {} };
  }

  const count = (name: string, terms: string): number => instance.store.select(name, terms).length;
  const version = (): string | undefined =>
    instance.store.select('sys_app', `scope=${scope}`)[0]?.['version'];

  it('a wrong password ends with the message of the CLI, and nothing is installed', async () => {
    const finished = await cli(['install', '--source', first], 'not the password');
    assert.equal(finished.code, 1);
    assert.match(finished.stdout + finished.stderr, /User name or password invalid/u);
    assert.equal(count('sys_scope', `scope=${scope}`), 0);
    assert.equal(instance.store.schema.table(table), undefined);
    assert.equal(count('sys_execution_tracker', ''), 0);
  });

  it('after an install the tables and the rules are there', async () => {
    await install(first);
    assert.equal(version(), '0.1.0');
    assert.equal(count('sys_upgrade_history', `to_version=${scope}`), 1);
    const packaged = filesOf(join(first, 'dist/app'));
    const tables = packaged.flatMap(
      (path) => /dictionary\/(x_rsc_\w+)\.xml$/u.exec(path)?.[1] ?? [],
    );
    assert.ok(tables.length > 0);
    for (const name of tables) {
      assert.ok(instance.store.schema.table(name), name);
      assert.equal(count('sys_db_object', `name=${name}`), 1, name);
      // keys that sign permits are closed to everybody
      const status = name.endsWith('_permit_key') ? 403 : 200;
      assert.equal((await rest('GET', `${name}?sysparm_limit=1`)).status, status, name);
    }
    const rules = packaged.flatMap(
      (path) => /update\/sys_script_(\w{32})\.xml$/u.exec(path)?.[1] ?? [],
    );
    assert.ok(rules.length > 0);
    assert.equal(count('sys_script', `sys_idIN${rules.join(',')}^active=true`), rules.length);
  });

  it('query prints the rows of a table page by page', async () => {
    const keys = ['a', 'b', 'c'];
    for (const key of keys) {
      const made = await rest('POST', table, { key, name: `Application ${key}` });
      assert.equal(made.status, 201);
      if (key === 'a') billing = made.result['sys_id'] ?? '';
    }
    const fields = ['--fields', 'key,name', '--limit', '2'];
    const page = await query(table, 'ORDERBYkey', ...fields);
    assert.deepEqual(page, {
      ok: true,
      hasMore: true,
      nextOffset: 2,
      records: [
        { key: 'a', name: 'Application a' },
        { key: 'b', name: 'Application b' },
      ],
    });
    const last = await query(table, 'ORDERBYkey', ...fields, '--offset', '2');
    assert.equal(last.hasMore, false);
    assert.deepEqual(last.records, [{ key: 'c', name: 'Application c' }]);
    assert.deepEqual((await query(table, 'key=b', ...fields)).records, page.records.slice(1));
  });

  it('an upgrade removes the dropped rule, adds the column and keeps the data', async () => {
    assert.equal(count('sys_script', `name=${droppedRule}`), 1);
    assert.equal((await rest('DELETE', `${table}/${billing}`)).status, 403);
    const rules = count('sys_script', '');
    await install(second);
    assert.equal(version(), '0.2.0');
    assert.equal(count('sys_script', `name=${droppedRule}`), 0);
    assert.equal(count('sys_script', ''), rules - 1);
    assert.equal(count(table, ''), 3);
    const kept = await rest('PATCH', `${table}/${billing}`, { nickname: 'Alpha' });
    assert.equal(kept.status, 200);
    assert.equal(kept.result['name'], 'Application a');
    const found = await query(table, 'nickname=Alpha', '--fields', 'key,nickname');
    assert.deepEqual(found.records, [{ key: 'a', nickname: 'Alpha' }]);
  });

  it('a reinstall removes the application with its data and installs it again', async () => {
    const before = instance.store.select('sys_script', `sys_scope.scope=${scope}`).length;
    await install(first, '--reinstall');
    assert.equal(version(), '0.1.0');
    assert.equal(count(table, ''), 0);
    assert.equal(instance.store.schema.columns(table).has('nickname'), false);
    assert.equal(count('sys_script', `sys_scope.scope=${scope}`), before + 1);
    assert.equal(count('sys_execution_tracker', 'name=Delete application^state=2'), 1);
    assert.equal((await rest('GET', `${table}?sysparm_limit=1`)).status, 200);
  });
});
