import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createLog, type LogLevel } from '../../../connector/src/lib/log.ts';
import { createRedactor } from '../../../connector/src/lib/redact.ts';

function capture(level: LogLevel, json: boolean) {
  const stream = new PassThrough();
  const redactor = createRedactor();
  redactor.add('canary-secret-1');
  const log = createLog({ level, json, stream, redactor });
  return { log, text: () => String(stream.read() ?? '') };
}

describe('lib/log', () => {
  it('writes one line with the message and its details', () => {
    const { log, text } = capture('info', false);

    log.info('run started', { runId: 'abc', rows: 3, name: 'two words', none: undefined });

    assert.match(text(), /^\S+Z info {2}run started runId=abc rows=3 name="two words"\n$/);
  });

  it('writes one JSON object per line when asked', () => {
    const { log, text } = capture('info', true);

    log.warn('page took too long', { table: 'sys_user' });

    const { timestamp, ...rest } = JSON.parse(text()) as Record<string, unknown>;
    assert.equal(typeof timestamp, 'string');
    assert.deepEqual(rest, { level: 'warn', message: 'page took too long', table: 'sys_user' });
  });

  it('leaves out what is below its level', () => {
    const { log, text } = capture('warn', false);

    log.info('not shown');
    log.debug('not shown');

    assert.equal(text(), '');
  });

  it('shows no secret in message, detail, error or nested data', () => {
    for (const json of [true, false]) {
      const { log, text } = capture('debug', json);

      log.error('failed with canary-secret-1', {
        error: new Error('canary-secret-1', { cause: new Error('canary-secret-1') }),
        list: [{ deep: 'canary-secret-1' }],
      });

      const written = text();
      assert.match(written, /\[hidden\]/);
      assert.doesNotMatch(written, /canary-secret-1/);
    }
  });
});
