import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createRedactor, hidden } from '../../../connector/src/lib/redact.ts';

describe('lib/redact', () => {
  it('hides a known secret in clear, URL-encoded, form-encoded and JSON-escaped', () => {
    const redactor = createRedactor();
    const secret = 'p@ss "w/ö rd+1';
    redactor.add(secret);

    const spellings = [
      secret,
      encodeURIComponent(secret),
      new URLSearchParams({ s: secret }).toString(),
      JSON.stringify({ s: secret }),
    ];

    for (const text of spellings) assert.match(redactor.text(text), /\[hidden\]/, text);
  });

  it('finds it inside base64 at every alignment, as in a basic authorization header', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 12, maxLength: 40 }).filter((text) => text.trim().length >= 12),
        fc.string({ maxLength: 6 }),
        fc.string({ maxLength: 6 }),
        (secret, before, after) => {
          const redactor = createRedactor();
          redactor.add(secret);

          const text = redactor.text(Buffer.from(before + secret + after).toString('base64'));

          assert.ok(text.includes(hidden));
        },
      ),
    );
  });

  it('hides a very short secret only where it stands alone', () => {
    const redactor = createRedactor();
    redactor.add('abc');

    assert.equal(redactor.text('abc abcdef (abc)'), '[hidden] abcdef ([hidden])');
  });

  it('hides authorization headers, logins in addresses and tokens in queries it never heard of', () => {
    const redactor = createRedactor();
    const text = (value: string): string => redactor.text(value);

    assert.equal(text('authorization: Bearer abcdef123456'), 'authorization: Bearer [hidden]');
    assert.equal(text('https://u:secretpw@db.example/x'), 'https://[hidden]@db.example/x');
    assert.equal(text('GET /x?access_token=abc123&page=2'), 'GET /x?access_token=[hidden]&page=2');
  });

  it('cleans data of any shape, hides fields named like secrets and survives a circle', () => {
    const redactor = createRedactor();
    redactor.add('s3cr3t-value');
    const circle: Record<string, unknown> = { note: 'it is s3cr3t-value', password: 'other' };
    circle['self'] = circle;

    const cleaned = redactor.data({
      circle,
      error: new Error('s3cr3t-value failed'),
      list: [1, 's3cr3t-value'],
    });

    assert.deepEqual(cleaned, {
      circle: { note: 'it is [hidden]', password: '[hidden]', self: '[circular]' },
      error: { name: 'Error', message: '[hidden] failed' },
      list: [1, '[hidden]'],
    });
  });
});
