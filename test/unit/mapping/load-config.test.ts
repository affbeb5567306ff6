import assert from 'node:assert/strict';
import { diagnosticText } from '../../../connector/src/mapping/diagnostic.ts';
import { loadConfig } from '../../../connector/src/mapping/load-config.ts';

const auth = 'auth: { basic: { user: svc, password: { fromEnv: PW } } }';
const config = (url: string, login = auth): string => `platform:\n  url: ${url}\n  ${login}\n`;
const problems = (text: string): string[] =>
  loadConfig(text, 'rescind.yaml').diagnostics.map((each) =>
    diagnosticText({ ...each, frame: [] }),
  );

describe('mapping/load-config', () => {
  it('needs an address and one way to log in; the rest has defaults', () => {
    const { value, diagnostics } = loadConfig(
      config('https://acme.service-now.com'),
      'rescind.yaml',
    );

    assert.deepEqual(diagnostics, []);
    assert.equal(value?.config.mappings, 'mappings');
    assert.equal(value.config.limits.platform.concurrency, 3);
    assert.equal(value.position('platform.auth.basic.password'), 'rescind.yaml:3:41');
    assert.deepEqual(
      value.variables.map(({ name }) => name),
      ['PW'],
    );
  });

  it('takes plain http only to this machine', () => {
    assert.deepEqual(problems(config('http://127.0.0.1:8080')), []);
    assert.match(
      problems(config('http://acme.example.com')).join(),
      /2:8 error platform\.url: plain http only to this machine/,
    );
    assert.match(problems(config('https://acme.example.com/now')).join(), /without a path/);
    assert.match(
      problems(config('https://acme.example.com', 'auth: {}')).join(),
      /exactly one of basic/,
    );
  });

  for (const [name, extra, words] of [
    [
      'a bomb of aliases',
      `a: &a [${'x,'.repeat(20)}]\nb: &b [${'*a,'.repeat(20)}]\nc: [${'*b,'.repeat(20)}]\n`,
      /^rescind\.yaml:6:\d+ error the aliases of this file repeat too much; write the values out$/,
    ],
    ['an alias of nothing', 'state: *canary\n', /^rescind\.yaml:4:8 error this alias names no/],
    ['an alias of itself', 'a: &a [*a]\n', /^rescind\.yaml:4:8 error this alias stands inside/],
    ['several documents', '---\nb: 2\n', /^rescind\.yaml:4:1 error a file holds one document; put/],
  ] as const) {
    it(`refuses ${name} at its place, in plain words`, () => {
      const [only, ...more] = problems(config('https://acme.example.com') + extra);

      assert.deepEqual(more, []);
      assert.match(only ?? '', words);
    });
  }

  it('does not show a password that was read as an alias', () => {
    const login = 'auth: { basic: { user: svc, password: *hunter2 } }';
    const { diagnostics } = loadConfig(config('https://acme.example.com', login), 'rescind.yaml');

    assert.match(diagnostics[0]?.message ?? '', /needs quotes/);
    assert.doesNotMatch(JSON.stringify(diagnostics), /hunter2/);
  });

  it('refuses a pasted password without showing it', () => {
    const login = 'auth: { basic: { user: svc, password: hunter2-canary } }';
    const { diagnostics } = loadConfig(config('https://acme.example.com', login), 'rescind.yaml');

    assert.match(diagnostics[0]?.message ?? '', /a secret must be a reference/);
    assert.doesNotMatch(JSON.stringify(diagnostics), /hunter2/);
  });
});
