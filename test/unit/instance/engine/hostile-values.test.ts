import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

import { call, type Answer } from '../http/client.ts';

/** A rule that fails in any of these ways is a failed rule, as on the platform: the record is written all the same. */
const FAILING = {
  rejection: "Promise.reject(new Error('nobody catches it'));",
  'rejection later': 'Promise.resolve().then(function () { throw null; });',
  'rejection in disguise':
    'var p = Promise.reject(1); Object.setPrototypeOf(p, new Proxy({}, { getPrototypeOf() { while (true) {} } }));',
  'error that cannot be told': 'throw { get message() { throw 1; }, toString() { throw 2; } };',
  'error without an end': 'throw { toString() { while (true) {} } };',
  'error behind a proxy': 'throw new Proxy({}, { getPrototypeOf() { throw 3; } });',
  'way out by a function': "gs.info.constructor('return process')().exit(4);",
  'way out by an async function': "(async function () {}).constructor('return process')().exit(5);",
  'way out by the base of functions':
    "Object.getPrototypeOf(gs.info).constructor('return process')().exit(6);",
} as const;

describe('a server with scripts that leave hostile values', function () {
  this.timeout(60_000);
  let child: ChildProcess;
  let server: { readonly url: string };
  let exit: number | NodeJS.Signals | undefined;

  const ask = (path: string, body: object): Promise<Answer> =>
    call(server as unknown as Parameters<typeof call>[0], path, { method: 'POST', body });

  before(async () => {
    const file = new URL('hostile-server.ts', import.meta.url).pathname;
    child = spawn(process.execPath, ['--import', 'tsx', file, '5', '150'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    child.once('exit', (code, signal) => {
      exit = signal ?? code ?? -1;
    });
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
    const [line] = (await once(lines, 'line')) as [string];
    server = JSON.parse(line) as { url: string };
    const cases = Object.entries(FAILING).map(
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

  for (const name of Object.keys(FAILING)) {
    it(`goes on after: ${name}`, async () => {
      const answer = await ask('/api/now/table/incident', { short_description: name });
      assert.equal(answer.status, 201, answer.text);
      const calm = await ask('/api/now/table/incident', { short_description: `after ${name}` });
      assert.equal(calm.status, 201);
      assert.equal(exit, undefined);
    });
  }
});
