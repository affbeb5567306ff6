import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  base64ToUrl,
  fromBase64url,
  toBase64url,
} from '../../../plugin/src/server/policy/base64url.ts';
import { canonicalJson } from '../../../plugin/src/server/policy/canonical.ts';

const ascii = fc.string({
  unit: fc.integer({ min: 0, max: 127 }).map((n) => String.fromCharCode(n)),
});

describe('plugin/policy/canonical', () => {
  it('gives one text whatever the order of the members', () => {
    const shuffled = fc.dictionary(fc.string(), fc.jsonValue()).chain((value) =>
      fc.record({
        value: fc.constant(value),
        entries: fc.shuffledSubarray(Object.entries(value), {
          minLength: Object.keys(value).length,
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ value, entries }) => {
        assert.equal(canonicalJson(Object.fromEntries(entries)), canonicalJson(value));
      }),
    );
  });

  it('keeps the value, in ASCII', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        assert.match(text, /^[\x20-\x7e]*$/);
        assert.deepEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('leaves out what has no value', () => {
    assert.equal(canonicalJson({ b: undefined, a: [1, 'é'] }), '{"a":[1,"\\u00e9"]}');
    assert.equal(canonicalJson(undefined), 'null');
  });
});

describe('plugin/policy/base64url', () => {
  it('writes what Node writes and reads it back', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        const coded = Buffer.from(text, 'latin1').toString('base64url');
        assert.equal(toBase64url(text), coded);
        assert.equal(fromBase64url(coded), text);
        assert.equal(base64ToUrl(Buffer.from(text, 'latin1').toString('base64')), coded);
      }),
    );
  });

  it('reads no second way of writing the same', () => {
    assert.equal(fromBase64url('YQ'), 'a');
    for (const other of ['YR', 'YQ=', 'YQ==', 'Y', 'Y Q', 'YQ\n', '+/'])
      assert.equal(fromBase64url(other), undefined, other);
  });
});
