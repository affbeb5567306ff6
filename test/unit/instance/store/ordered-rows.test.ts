import assert from 'node:assert/strict';

import { defineBaseSchema } from '../../../instance/schema/base-schema.ts';
import { createInstanceClock } from '../../../instance/store/clock.ts';
import { createStore, type InstanceStore } from '../../../instance/store/store.ts';

describe('instance/store order of a large table', () => {
  const size = 25_000;
  let store: InstanceStore;

  before(() => {
    store = createStore(createInstanceClock());
    defineBaseSchema(store);
    for (let n = 0; n < size; n += 1) {
      store.insert('core_company', {
        sys_id: ((n * 7919) % size).toString(16).padStart(32, '0'),
        name: `${n % 2 === 0 ? 'Group' : 'GROUP'} ${String(n % 100).padStart(2, '0')}`,
        sys_created_by: String(n % 7),
      });
    }
  });

  const names = (query: string, offset: number, limit = 3): string[] =>
    store.select('core_company', query, { offset, limit }).map((row) => row['name'] ?? '');

  it('is the same on every page as that of all rows at once', () => {
    for (const query of [
      'ORDERBYname',
      'ORDERBYDESCname',
      'ORDERBYsys_created_by^ORDERBYDESCname',
    ]) {
      const all = store
        .select('core_company', query)
        .map((row) => (row['name'] ?? '').toLowerCase());
      for (const offset of [0, 12_345, size - 3]) {
        const page = names(query, offset).map((name) => name.toLowerCase());
        assert.deepEqual(page, all.slice(offset, offset + 3), `${query} at ${String(offset)}`);
      }
    }
  });

  it('goes through every row once', () => {
    const ids = new Set<string>();
    for (let offset = 0; offset < size; offset += 5000) {
      for (const row of store.select('core_company', 'ORDERBYname', { offset, limit: 5000 }))
        ids.add(row['sys_id'] ?? '');
    }
    assert.equal(ids.size, size);
    const last = store.select('core_company', 'ORDERBYsys_id', { offset: size - 1, limit: 1 });
    assert.equal(last[0]?.['sys_id'], (size - 1).toString(16).padStart(32, '0'));
  });

  it('holds with conditions, and follows every write', () => {
    assert.deepEqual(names('nameENDSWITH07^sys_created_by!=0^ORDERBYDESCname', 0, 1), ['GROUP 07']);
    const id = '0'.repeat(32);
    store.update('core_company', id, { name: 'AAA' });
    assert.deepEqual(names('ORDERBYname', 0, 1), ['AAA']);
    store.delete('core_company', id);
    assert.notDeepEqual(names('ORDERBYname', 0, 1), ['AAA']);
    store.insert('core_company', { sys_id: id, name: 'zzz' });
    assert.deepEqual(names('ORDERBYDESCname', 0, 1), ['zzz']);
  });
});
