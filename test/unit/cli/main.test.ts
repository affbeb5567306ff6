import assert from 'node:assert/strict';
import { rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import nock from 'nock';
import { jsonSchema } from '../../../connector/src/cli/commands/schema.ts';
import { configText, mappingText, platformUrl, rescind, workFolder } from './process.ts';

const canary = 'canary-Passw0rd-77';
const env = { RSC_PW: canary };
const files = {
  'rescind.yaml': configText,
  'mappings/hr.yaml': mappingText,
  'hr.csv': 'LOGIN,ROLE\nada,admin\n',
};

describe('cli/main', () => {
  const made: (() => Promise<void>)[] = [];
  afterEach(async () => {
    nock.cleanAll();
    for (const remove of made.splice(0)) await remove();
  });
  async function folderWith(more: Readonly<Record<string, string>> = {}): Promise<string> {
    const { folder, remove } = await workFolder({ ...files, ...more });
    made.push(remove);
    return folder;
  }

  it('validates without calling anybody', async () => {
    const { code, stdout, stderr } = await rescind(await folderWith(), ['validate'], env);

    assert.equal(code, 0);
    assert.equal(stdout, '  ok  hr  csv  hr  mappings/hr.yaml\n1 mapping valid, 0 warnings.\n');
    assert.equal(stderr, '');
  });

  it('warns of a variable that is not set here, at its place', async () => {
    const { code, stdout } = await rescind(await folderWith(), ['validate']);

    assert.equal(code, 0);
    assert.match(
      stdout,
      /^rescind\.yaml:3:60 warning platform\.auth\.basic\.password\.fromEnv: environment variable RSC_PW is not set here/,
    );
  });

  it('shows every problem of every file and exits 3', async () => {
    const folder = await folderWith({ 'mappings/bad.yaml': mappingText.replace('guard', 'gaurd') });

    const { code, stdout } = await rescind(folder, ['validate'], env);

    assert.equal(code, 3);
    assert.match(
      stdout,
      /mappings\/bad\.yaml:11:1 error gaurd: unknown key "gaurd"; did you mean "guard"\?/,
    );
    assert.match(stdout, /\n\d errors, 0 warnings\.\n$/);
  });

  it('names a mapping that cannot be read, beside the others', async () => {
    const folder = await folderWith({ 'mappings/c.yaml/inner.txt': '' });
    await symlink('nowhere', join(folder, 'mappings/d.yaml'));

    const shown = await rescind(folder, ['validate'], env);
    const stopped = await rescind(folder, ['plan'], env);

    assert.equal(shown.code, 3);
    assert.match(shown.stdout, /mappings\/c\.yaml:1:1 error is a folder, not a file; rename it/);
    assert.match(shown.stdout, /mappings\/d\.yaml:1:1 error cannot be read: the link leads to no/);
    assert.match(shown.stdout, /ok {2}hr /);
    assert.equal(stopped.code, 3);
    assert.match(stopped.stderr, /c\.yaml.*\n.*d\.yaml.*\n\nerror {2}2 errors in the files above/);
  });

  for (const command of ['validate', 'plan']) {
    it(`${command} refuses a folder without mappings`, async () => {
      const folder = await folderWith();
      await rm(join(folder, 'mappings/hr.yaml'));

      const { code, stdout, stderr } = await rescind(folder, [command], env);

      assert.equal(code, 3);
      assert.equal(stdout, '');
      assert.match(stderr, /^error {2}There is no mapping\.\n.*\n {2}to do {2}Put at least one/);
    });
  }

  it('runs nothing while a selected mapping is broken, and says so on stderr', async () => {
    const folder = await folderWith({ 'mappings/bad.yaml': mappingText.replace('guard', 'gaurd') });

    const { code, stdout, stderr } = await rescind(folder, ['run'], env);

    assert.equal(code, 3);
    assert.equal(stdout, '');
    assert.match(stderr, /gaurd.*\n(.*\n)+error {2}\d errors in the files above\./);
  });

  it('tells how to get a configuration, and which mapping was meant', async () => {
    const folder = await folderWith();

    const missing = await rescind(folder, ['plan', '--config', 'other.yaml'], env);
    const unknown = await rescind(folder, ['plan', '--mapping', 'hrr'], env);

    assert.equal(missing.code, 3);
    assert.match(missing.stderr, /error {2}The configuration other\.yaml cannot be read\./);
    assert.equal(unknown.code, 3);
    assert.match(
      unknown.stderr,
      /There is no mapping hrr\.\n {2}where {2}--mapping hrr\n {2}to do {2}Did you mean hr\?/,
    );
  });

  it('names a missing variable and the place that asked for it before it calls anybody', async () => {
    const { code, stderr } = await rescind(await folderWith(), ['plan']);

    assert.equal(code, 3);
    assert.match(
      stderr,
      /Environment variable RSC_PW is not set; platform\.auth\.basic\.password needs it\.\n {2}where {2}rescind\.yaml:3:49/,
    );
    assert.doesNotMatch(stderr, /\n\s+at /);
  });

  for (const [name, status, body, code, words] of [
    [
      'wrong credentials',
      401,
      '{"error":{"message":"User Not Authenticated","detail":null}}',
      3,
      /hr: The platform does not accept the login \(basic authentication as svc\.rescind\)/,
    ],
    [
      'a missing right',
      403,
      '{"error":{"message":"Operation Failed","detail":"ACL"}}',
      3,
      /lacks a right on the platform: read access to table x_rsc_rescind_application/,
    ],
    [
      'a hibernating instance',
      200,
      '<html><title>Hibernating</title></html>',
      5,
      /web page instead of JSON \(titled “Hibernating”\)/,
    ],
    ['half an answer', 200, '{"result":[{"sys_id"', 5, /ended early/],
    [
      'a missing plugin',
      400,
      '{"error":{"message":"Invalid table x_rsc_rescind_application","detail":null}}',
      3,
      /plugin is not installed/,
    ],
  ] as const) {
    it(`ends with one clear error for ${name}`, async () => {
      nock(platformUrl).persist().get(/.*/).reply(status, body);

      const { code: exitCode, stdout, stderr } = await rescind(await folderWith(), ['plan'], env);

      assert.equal(exitCode, code);
      assert.equal(stdout, '');
      assert.match(stderr, words);
      assert.match(stderr, /\n {2}to do {2}/);
      assert.equal(stderr.match(/^error /gm)?.length, 1);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  it('reports a host that cannot be reached', async () => {
    nock(platformUrl)
      .persist()
      .get(/.*/)
      .replyWithError(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));

    const { code, stderr } = await rescind(await folderWith(), ['plan'], env);

    assert.equal(code, 5);
    assert.match(stderr, /has a host name that cannot be resolved/);
  });

  it('prints one JSON document that fits its schema, also for an error', async () => {
    const valid = new Ajv2020({ strictTypes: false }).compile(
      JSON.parse(await jsonSchema('output')) as object,
    );
    const folder = await folderWith();
    nock(platformUrl).persist().get(/.*/).reply(401, '');

    for (const [argv, code] of [
      [['validate', '--json'], 0],
      [['adapters', '--json'], 0],
      [['plan', '--json'], 3],
      [['plan', '--json', '--mapping', 'nope'], 3],
      [['check', '--json'], 3],
    ] as const) {
      const finished = await rescind(folder, argv, env);
      const document = JSON.parse(finished.stdout) as { exitCode: number };
      assert.ok(valid(document), `${argv.join(' ')}: ${JSON.stringify(valid.errors)}`);
      assert.equal(finished.code, code, argv.join(' '));
      assert.equal(document.exitCode, code);
    }
  });

  it('shows the stack only to who asks for it', async () => {
    nock(platformUrl).persist().get(/.*/).reply(401, '');

    const { stderr } = await rescind(await folderWith(), ['plan', '--log-level', 'debug'], env);

    assert.match(stderr, /\n\s+at /);
  });

  it('helps with an example first, and treats a wrong word as a mistake of the user', async () => {
    const folder = await folderWith();

    const help = await rescind(folder, ['run', '--help']);
    const wrong = await rescind(folder, ['rnu']);
    const schema = await rescind(folder, ['schema', 'nothing']);

    assert.equal(help.code, 0);
    assert.match(help.stdout, /^Example:\n {2}\$ rescind run/);
    assert.equal(wrong.code, 3);
    assert.match(wrong.stderr, /unknown command 'rnu'\n\(Did you mean run\?\)/);
    assert.equal(schema.code, 3);
  });

  it('never shows the password, whatever the platform echoes and however much is logged', async () => {
    const folder = await folderWith();
    const basic = Buffer.from(`svc.rescind:${canary}`).toString('base64');
    const echo = {
      error: { message: `bad ${canary}`, detail: `Basic ${basic} ${encodeURIComponent(canary)}` },
    };

    for (const status of [401, 403, 400, 500]) {
      nock.cleanAll();
      nock(platformUrl).persist().get(/.*/).reply(status, echo);
      for (const argv of [
        ['plan', '--log-level', 'debug'],
        ['plan', '--json'],
        ['check'],
        ['run', '--json', '--log-level', 'debug'],
      ]) {
        const { stdout, stderr } = await rescind(folder, argv, env);
        assert.notEqual(stdout + stderr, '');
        assert.doesNotMatch(stdout + stderr, new RegExp(canary));
        assert.ok(!(stdout + stderr).includes(basic));
      }
    }
  });
});
