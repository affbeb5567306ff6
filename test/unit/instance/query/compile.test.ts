import assert from 'node:assert/strict';

import { seedBaseData } from '../../../instance/schema/seed/base-data.ts';
import { defineBaseSchema } from '../../../instance/schema/base-schema.ts';
import type { InstanceStore } from '../../../instance/store/store.ts';
import { column, emptyStore, fill, ids, table } from '../support.ts';

function letters(): InstanceStore {
  const store = emptyStore();
  store.schema.define(table('t', [column('x'), column('n', 'integer'), column('z', 'boolean')]));
  fill(store, 't', {
    a: { x: 'b', n: '10' },
    b: { x: 'B', n: '9' },
    c: { x: 'a', n: '' },
    d: { x: 'c', n: '1' },
  });
  return store;
}

describe('instance/query/compile', () => {
  it('evaluates a AND (b OR c) AND d', () => {
    assert.deepEqual(ids(letters(), 't', 'n>0^x=b^ORx=c^n<10'), ['b', 'd']);
  });

  it('joins ^NQ groups without repeating rows', () => {
    assert.deepEqual(ids(letters(), 't', 'x=b^NQn=10^NQx=a').toSorted(), ['a', 'b', 'c']);
  });

  it('drops invalid terms and applies the rest', () => {
    const store = letters();

    assert.deepEqual(ids(store, 't', 'x=a^nosuch=1'), ['c']);
    assert.equal(store.count('t', 'nosuch=1'), 4);
    assert.deepEqual(store.invalidTerms('t', 'x=a^nosuch=1^x.y=2^ORDERBYnope'), [
      'nosuch=1',
      'x.y=2',
      'ORDERBYnope',
    ]);
  });

  it('keeps the remaining alternative when the first of an OR is invalid', () => {
    assert.deepEqual(ids(letters(), 't', 'nosuch=1^ORx=a'), ['c']);
  });

  it('returns no rows for an invalid term when the strict property is set', () => {
    const store = letters();
    defineBaseSchema(store);
    seedBaseData(store, { adminPassword: 'x' });
    const property = store.select('sys_properties', 'name=glide.invalid_query.returns_no_rows')[0];

    store.update('sys_properties', property?.['sys_id'] ?? '', { value: 'true' });

    assert.equal(store.count('t', 'x=a^nosuch=1'), 0);
    assert.equal(store.select('t', 'x=a^nosuch=1').length, 0);
    assert.equal(store.count('t', 'x=a'), 1);
  });

  it('sorts text without letter case, numbers by size, empty first', () => {
    const store = letters();

    assert.deepEqual(ids(store, 't', 'ORDERBYx'), ['c', 'a', 'b', 'd']);
    assert.deepEqual(ids(store, 't', 'ORDERBYn'), ['c', 'd', 'b', 'a']);
    assert.deepEqual(ids(store, 't', 'ORDERBYDESCn'), ['a', 'b', 'd', 'c']);
    assert.deepEqual(ids(store, 't', 'ORDERBYx^ORDERBYn'), ['c', 'b', 'a', 'd']);
    assert.deepEqual(ids(store, 't', 'ORDERBYDESCsys_id'), ['d', 'c', 'b', 'a']);
  });

  it('compares letter case in rule filters only', () => {
    const store = letters();

    assert.equal(store.matches('t', { x: 'B' }, 'x=b'), true);
    assert.equal(store.matches('t', { x: 'B' }, 'x=b', { caseSensitive: true }), false);
  });

  it('answers change operators from the previous row', () => {
    const store = letters();
    const previous = { x: 'a' };

    assert.equal(store.matches('t', { x: 'b' }, 'xVALCHANGES', { previous }), true);
    assert.equal(store.matches('t', { x: 'a' }, 'xVALCHANGES', { previous }), false);
    assert.equal(store.matches('t', { x: 'b' }, 'xCHANGESTOb', { previous }), true);
    assert.equal(store.matches('t', { x: 'b' }, 'xCHANGESTOc', { previous }), false);
    assert.equal(store.matches('t', { x: 'b' }, 'xCHANGESFROMa', { previous }), true);
    assert.equal(store.matches('t', { x: 'b' }, 'xVALCHANGES^EQ'), true);
  });

  it('finds rows of a class by the class operator', () => {
    const store = letters();
    store.schema.define(table('t_child', [column('extra')], { superClass: 't' }));
    fill(store, 't_child', { e: { x: 'e' } });

    assert.deepEqual(ids(store, 't', 'sys_class_nameINSTANCEOFt_child'), ['e']);
    assert.equal(store.count('t', 'sys_class_nameINSTANCEOFt'), 5);
  });
});
