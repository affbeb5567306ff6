import assert from 'node:assert/strict';

import { parseRelaxedJson } from '../../../instance/http/relaxed-json.ts';

describe('instance/http/relaxed-json', () => {
  for (const [text, value] of [
    ['{"a":1}', { a: 1 }],
    ["{'a':'b \\'c\\' \\u0041\\n'}", { a: "b 'c' A\n" }],
    [
      '{ a : Yes, b: [true, null, -1.5, 1x], c: {} }',
      { a: 'Yes', b: [true, null, -1.5, '1x'], c: {} },
    ],
    [`{"a": 'x', 'b': "it's"}`, { a: 'x', b: "it's" }],
  ] as const) {
    it(`reads ${text}`, () => {
      assert.deepEqual(parseRelaxedJson(text), value);
    });
  }

  for (const text of [
    '',
    '{',
    '{a}',
    '{a:}',
    "{a:'b}",
    '{a:1} x',
    '[1,',
    '{a:1 b:2}',
    '['.repeat(5000),
  ]) {
    it(`refuses ${text.slice(0, 10)}`, () => {
      assert.throws(() => parseRelaxedJson(text), SyntaxError);
    });
  }
});
