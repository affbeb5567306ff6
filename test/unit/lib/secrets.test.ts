import assert from 'node:assert/strict';
import { RescindError } from '../../../connector/src/lib/errors.ts';
import { createRedactor } from '../../../connector/src/lib/redact.ts';
import { createSecretResolver, isSecretRef } from '../../../connector/src/lib/secrets.ts';

const files: Readonly<Record<string, string>> = {
  '/run/secrets/pg': 'from-file\n',
  '/etc/rescind/secrets/pg': 'relative\r\n',
  '/run/secrets/empty': '\n',
};

function resolver() {
  const redactor = createRedactor();
  const secrets = createSecretResolver(redactor, {
    env: { RESCIND_A: 'value-of-a', RESCIND_USER: 'svc.rescind', EMPTY: '' },
    baseDir: '/etc/rescind',
    isName: (path) => path.endsWith('.user'),
    positionOf: (path) => `mappings/a.yaml:12:20 (${path})`,
    readFile(path) {
      const text = files[path];
      if (text === undefined) throw Object.assign(new Error('no'), { code: 'ENOENT' });
      return text;
    },
  });
  return { redactor, secrets };
}

describe('lib/secrets', () => {
  it('reads a variable and a file without its last line end, and makes both known to the redactor', () => {
    const { redactor, secrets } = resolver();

    assert.equal(secrets.resolve({ fromEnv: 'RESCIND_A' }, 'target.auth.token'), 'value-of-a');
    assert.equal(
      secrets.resolve({ fromFile: '/run/secrets/pg' }, 'target.auth.password'),
      'from-file',
    );
    assert.equal(redactor.text('value-of-a from-file'), '[hidden] [hidden]');
  });

  it('looks for a relative file beside the file that names it', () => {
    assert.equal(resolver().secrets.resolve({ fromFile: 'secrets/pg' }, 'x'), 'relative');
  });

  it('leaves user names readable: they are no secrets', () => {
    const { redactor, secrets } = resolver();

    secrets.resolve({ fromEnv: 'RESCIND_USER' }, 'platform.auth.basic.user');

    assert.equal(redactor.text('as svc.rescind'), 'as svc.rescind');
  });

  it('names the variable, the place that asked for it and what to do', () => {
    for (const [name, state] of [
      ['RESCIND_MISSING', 'not set'],
      ['EMPTY', 'empty'],
    ] as const) {
      assert.throws(
        () => resolver().secrets.resolve({ fromEnv: name }, 'target.auth.token'),
        (error: unknown) => {
          assert.ok(error instanceof RescindError);
          assert.equal(error.code, 'secret_missing');
          assert.equal(
            error.message,
            `Environment variable ${name} is ${state}; target.auth.token needs it.`,
          );
          assert.equal(error.where, 'mappings/a.yaml:12:20 (target.auth.token)');
          assert.match(error.todo, new RegExp(`Set ${name}`));
          return true;
        },
      );
    }
  });

  it('says what is wrong with a file', () => {
    const { secrets } = resolver();

    assert.throws(() => secrets.resolve({ fromFile: '/nowhere' }, 'a'), /\/nowhere does not exist/);
    assert.throws(() => secrets.resolve({ fromFile: '/run/secrets/empty' }, 'a'), /is empty/);
  });

  it('takes only an object with exactly one of both keys for a reference', () => {
    assert.equal(isSecretRef({ fromEnv: 'A' }), true);
    assert.equal(isSecretRef({ fromFile: 'a' }), true);
    for (const other of [
      {},
      { fromEnv: 1 },
      { fromEnv: 'A', fromFile: 'b' },
      'A',
      null,
      ['fromEnv'],
    ]) {
      assert.equal(isSecretRef(other), false);
    }
  });
});
