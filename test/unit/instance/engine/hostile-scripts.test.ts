import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { call, rows, textOf, type Answer } from '../http/client.ts';

interface Server {
  readonly url: string;
  readonly adminUser: string;
  readonly adminPassword: string;
}

/** Of the process's 600 MB heap. */
const MEGABYTES = 150;

/** What the rule does with its text; each would end the server, or never end. */
const HOSTILE = {
  loop: 'while (true) {}',
  caught: 'while (true) { try { while (true) {} } catch (e) {} finally { continue; } }',
  regex: "/^(a+)+$/.test('a'.repeat(60) + 'b');",
  promise: 'const again = () => Promise.resolve().then(again); again();',
  inserts:
    "for (var i = 0; ; i++) { var g = new GlideRecord('sys_user_group'); g.initialize(); g.setValue('name', 'g' + i); g.insert(); }",
} as const;

const GREEDY = {
  strings: "var s = []; for (var i = 0; ; i++) s.push(new Array(20000).fill(i).join(','));",
  arrays: 'var a = []; while (true) a.push(new Array(100000).fill(a.length));',
  growth: 'var a = []; while (true) a.push({ n: a.length });',
  bytes: 'var b = []; while (true) b.push(new Uint8Array(5000000).fill(1));',
  swallowed:
    'var b = []; while (true) { try { b.push(new Uint8Array(5000000).fill(1)); } catch (e) { b.push(String(e)); } }',
} as const;

describe('a server with hostile scripts', function () {
  this.timeout(120_000);
  let child: ChildProcess;
  let server: Server;
  let exit: number | NodeJS.Signals | undefined;

  before(async () => {
    const file = new URL('hostile-server.ts', import.meta.url).pathname;
    child = spawn(
      process.execPath,
      ['--max-old-space-size=600', '--import', 'tsx', file, '1', String(MEGABYTES)],
      { stdio: ['pipe', 'pipe', 'inherit'] },
    );
    child.once('exit', (code, signal) => {
      exit = signal ?? code ?? -1;
    });
    const [line] = (await once(
      createInterface({ input: child.stdout as NodeJS.ReadableStream }),
      'line',
    )) as [string];
    server = JSON.parse(line) as Server;
    const cases = Object.entries({ ...HOSTILE, ...GREEDY }).map(
      ([name, script]) => `if (current.getValue('short_description') == '${name}') { ${script} }`,
    );
    const made = await ask('/api/now/table/sys_script', {
      name: 'hostile',
      collection: 'incident',
      when: 'before',
      action_insert: 'true',
      active: 'true',
      advanced: 'true',
      script: cases.join('\n'),
    });
    assert.equal(made.status, 201, made.text);
  });

  after(async () => {
    if (exit !== undefined) return;
    child.stdin?.end();
    await once(child, 'exit');
    assert.equal(exit, 0);
  });

  const ask = (path: string, body?: object): Promise<Answer> =>
    call(
      server as unknown as Parameters<typeof call>[0],
      path,
      body ? { method: 'POST', body } : {},
    );

  const refusalOf = async (name: string): Promise<string> => {
    const answer = await ask('/api/now/table/incident', { short_description: name });
    assert.equal(answer.status, 500, `${name}: ${answer.text}`);
    assert.equal(exit, undefined, name);
    const calm = await ask('/api/now/table/incident', { short_description: `after ${name}` });
    assert.equal(calm.status, 201);
    return answer.text;
  };

  for (const name of Object.keys(HOSTILE)) {
    it(`ends what does not end: ${name}`, async () => {
      // A flood of promises fills the memory, too: which limit it meets first depends on the machine.
      const limit = name === 'promise' ? '(execution time|memory)' : 'execution time';
      const wanted = new RegExp(`Transaction cancelled: maximum ${limit} exceeded`, 'u');
      assert.match(await refusalOf(name), wanted);
    });
  }

  it('takes new limits from the properties', async () => {
    const found = await ask('/api/now/table/sys_properties?name=local_instance.script_seconds');
    const changed = await call(
      server as unknown as Parameters<typeof call>[0],
      `/api/now/table/sys_properties/${textOf(rows(found)[0]?.['sys_id'])}`,
      { method: 'PATCH', body: { value: '60' } },
    );
    assert.equal(changed.status, 200);
  });

  for (const name of Object.keys(GREEDY)) {
    it(`ends what fills the memory: ${name}`, async () => {
      assert.match(await refusalOf(name), /Transaction cancelled: maximum memory exceeded/);
    });
  }

  it('has its memory back: the same again and again does not end it', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      assert.match(await refusalOf('bytes'), /maximum memory exceeded/);
    }
  });

  it('holds every record that an interrupted script wrote as a whole', async () => {
    const groups = await ask(
      '/api/now/table/sys_user_group?sysparm_query=nameSTARTSWITHg&sysparm_fields=name,sys_id',
    );
    assert.ok(rows(groups).length > 50);
    for (const group of [rows(groups).at(0), rows(groups).at(-1)]) {
      const again = await ask(`/api/now/table/sys_user_group?name=${textOf(group?.['name'])}`);
      assert.equal(rows(again).length, 1);
    }
  });

  it('ends with nothing kept of what was refused', async () => {
    const kept = await ask(
      '/api/now/table/incident?sysparm_query=short_description=loop^ORshort_description=bytes',
    );
    assert.deepEqual(rows(kept), []);
  });
});
