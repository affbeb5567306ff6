import assert from 'node:assert/strict';

import { createAclBench } from './acl-bench.ts';
import { fact, type Source } from './fact.ts';

const TYPES: Source = 'doc:platform-security/access-control/acl-rule-types';
const DENY: Source = 'doc:platform-security/access-control/acl-denial-behavior';

describe('conformance: the order of access control lists', () => {
  const { world, one, two, table, acl, sees } = createAclBench();
  const { records } = world.engine;

  fact(
    TYPES,
    'the table rule comes first: who fails it reads no field, whatever the field rule',
    () => {
      const t = table();
      world.add(t, { name: 'a' });
      acl(t, 'read', {}, 'one');
      acl(`${t}.name`, 'read', {}, 'two');

      assert.deepEqual(sees(two, t), []);
    },
  );

  fact(TYPES, 'who passes the table rule but not the field rule does not get the field', () => {
    const t = table();
    world.add(t, { name: 'a' });
    acl(t, 'read', {}, 'one');
    acl(`${t}.name`, 'read', {}, 'two');

    assert.deepEqual(sees(one, t), ['hidden']);
  });

  fact(TYPES, 'table rules: the table before its parent before *', () => {
    const parent = table();
    const child = table(parent);
    world.add(child, { name: 'a' });
    const before = sees(one, child);
    acl(parent, 'read', {}, 'one');

    assert.deepEqual([before, sees(one, child)], [[], ['a']]);
  });

  fact(TYPES, 'field rules: table.field stops the search before table.* and *', () => {
    const t = table();
    world.add(t, { name: 'a', vendor: '1' });
    acl(t, 'read', {}, 'one', 'two');
    acl(`${t}.*`, 'read', {}, 'two');
    acl(`${t}.name`, 'read', {}, 'one');
    const [row] = records.read(one, t, '', { limit: 1, offset: 0 }).rows;

    assert.equal(row?.['name'], 'a');
    assert.equal(row['vendor'], undefined);
  });

  fact(TYPES, 'field rules of a parent table hold for tables that extend it', () => {
    const parent = table();
    const child = table(parent);
    world.add(child, { name: 'a' });
    acl(child, 'read', {}, 'one', 'two');
    acl(`${parent}.name`, 'read', {}, 'two');

    assert.deepEqual([sees(one, child), sees(two, child)], [['hidden'], ['a']]);
  });

  fact(
    DENY,
    'Deny-Unless comes first; passing it still needs an Allow-If where there is one',
    () => {
      const t = table();
      world.add(t, { name: 'a' });
      acl(t, 'read', { decision_type: 'deny' }, 'one');
      acl(t, 'read', {}, 'two');
      const both = world.user('holds both', 'one', 'two').session;

      assert.deepEqual(
        [both, one, two].map((who) => sees(who, t).length),
        [1, 0, 0],
      );
    },
  );

  fact(DENY, 'without any Allow-If, passing Deny-Unless grants access', () => {
    const t = table();
    world.add(t, { name: 'a' });
    acl(t, 'read', { decision_type: 'deny' }, 'one');

    assert.deepEqual([sees(one, t).length, sees(two, t).length], [1, 0]);
  });

  fact(DENY, 'the example: roles, active=true and a script must all hold', () => {
    const t = table();
    for (const [name, vendor] of [
      ['active', '1'],
      ['inactive', '0'],
    ] as const)
      world.add(t, { name, vendor });
    acl(
      t,
      'read',
      {
        decision_type: 'deny',
        condition: 'vendor=true',
        advanced: '1',
        script: 'answer = gs.isLoggedIn();',
      },
      'one',
    );

    assert.deepEqual([sees(one, t), sees(two, t)], [['active'], []]);
  });
});
