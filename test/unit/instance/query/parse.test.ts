import assert from 'node:assert/strict';

import { parseQuery } from '../../../instance/query/parse.ts';

function shape(query: string): string {
  return parseQuery(query)
    .groups.map((group) =>
      group
        .map((list) => list.map((c) => `${c.field} ${c.operator} ${c.value}`).join(' | '))
        .join(' & '),
    )
    .join(' || ');
}

describe('instance/query/parse', () => {
  it('binds ^OR to the condition right before it', () => {
    assert.equal(shape('a=1^b=2^ORc=3^d=4'), 'a = 1 & b = 2 | c = 3 & d = 4');
  });

  it('chains several ^OR into one list', () => {
    assert.equal(shape('a=1^ORb=2^ORc=3'), 'a = 1 | b = 2 | c = 3');
  });

  it('splits independent queries at ^NQ', () => {
    assert.equal(shape('a=1^b=2^NQc=3^ORd=4'), 'a = 1 & b = 2 || c = 3 | d = 4');
  });

  it('takes the longest operator after the field', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['stateNOT IN1,2', 'state NOT IN 1,2'],
      ['nINa,b', 'n IN a,b'],
      ['priority<=3', 'priority <= 3'],
      ['nameNOT LIKEx', 'name NOT LIKE x'],
      ['name!*x', 'name !* x'],
      ['name!=x', 'name != x'],
      ['xISNOTEMPTY', 'x ISNOTEMPTY '],
      ['sys_created_onONToday@a@b', 'sys_created_on ON Today@a@b'],
      ['sys_class_nameINSTANCEOFcmdb_ci', 'sys_class_name INSTANCEOF cmdb_ci'],
      ['aGT_OR_EQUALS_FIELDb', 'a GT_OR_EQUALS_FIELD b'],
      ['a.b.cSTARTSWITHDon', 'a.b.c STARTSWITH Don'],
    ];
    for (const [query, expected] of cases) assert.equal(shape(query), expected);
  });

  it('keeps operators inside the value as text', () => {
    assert.equal(shape('name=a=b>c'), 'name = a=b>c');
    assert.equal(shape('nameLIKEIN use'), 'name LIKE IN use');
  });

  it('collects orderings and groupings of the whole query', () => {
    const parsed = parseQuery('a=1^ORDERBYb^NQc=2^ORDERBYDESCd.e^GROUPBYf');

    assert.deepEqual(parsed.ordering, [
      { field: 'b', descending: false },
      { field: 'd.e', descending: true },
    ]);
    assert.deepEqual(parsed.groupBy, ['f']);
    assert.equal(parsed.groups.length, 2);
  });

  it('ignores ^EQ and empty terms, so that ^^ is no escape', () => {
    assert.equal(shape('a=1^^b=2^EQ'), 'a = 1 & b = 2');
  });

  it('reports terms without an operator or a field', () => {
    assert.deepEqual(parseQuery('a=1^nonsense^=3').malformed, ['nonsense', '=3']);
  });

  it('reads a full-text term', () => {
    assert.equal(shape('123TEXTQUERY321=hello world'), ' TEXT hello world');
  });
});
