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

  it('refuses a pasted password without showing it', () => {
    const login = 'auth: { basic: { user: svc, password: hunter2-canary } }';
    const { diagnostics } = loadConfig(config('https://acme.example.com', login), 'rescind.yaml');

    assert.match(diagnostics[0]?.message ?? '', /a secret must be a reference/);
    assert.doesNotMatch(JSON.stringify(diagnostics), /hunter2/);
  });
});
