import assert from 'node:assert/strict';

import { createAclBench } from './acl-bench.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const EXPLORE: Source = 'doc:platform-security/access-control/exploring-access-control-list';
const QUERY: Source = 'doc:platform-security/access-control/query-acl-rule';
const OVERRIDE: Source = 'doc:platform-security/access-control/t_EvalAdmOverrideAccLevel';
const SECURE: Source = 'doc:api-reference/scripts/p_GlideServerAPIs';

describe('conformance: access control lists', () => {
  const { world, admin, one, two, none, table, acl, sees } = createAclBench();
  const { records } = world.engine;
  const may = (work: () => unknown): boolean => {
    try {
      work();
      return true;
    } catch {
      return false;
    }
  };

  fact(EXPLORE, 'roles, condition and script of one rule must all pass', () => {
    const t = table();
    for (const [name, vendor] of [
      ['a', '1'],
      ['b', '1'],
      ['c', '0'],
    ] as const)
      world.add(t, { name, vendor });
    acl(
      t,
      'read',
      { condition: 'vendor=true', advanced: '1', script: `current.name != 'b';` },
      'one',
    );

    assert.deepEqual([sees(one, t), sees(two, t)], [['a'], []]);
  });

  fact(EXPLORE, 'one of the required roles is enough; an empty role list passes', () => {
    const [several, empty] = [table(), table()];
    for (const t of [several, empty]) world.add(t, { name: 'a' });
    acl(several, 'read', {}, 'one', 'two');
    acl(empty, 'read', { condition: 'nameISNOTEMPTY' });

    assert.deepEqual(
      [one, two, none].map((who) => sees(who, several).length),
      [1, 1, 0],
    );
    assert.deepEqual(sees(none, empty), ['a']);
  });

  fact(EXPLORE, 'a script may evaluate to true or set the answer variable', () => {
    const [value, answer, no] = [table(), table(), table()];
    for (const t of [value, answer, no]) world.add(t, { name: 'a' });
    acl(value, 'read', { advanced: '1', script: `gs.isLoggedIn();` });
    acl(answer, 'read', { advanced: '1', script: `answer = gs.getUserName() == 'holds one';` });
    acl(no, 'read', { advanced: '1', script: `answer = false;` });

    assert.deepEqual(
      [
        sees(none, value).length,
        sees(one, answer).length,
        sees(two, answer).length,
        sees(one, no).length,
      ],
      [1, 1, 0, 0],
    );
  });

  for (const [what, values, role] of [
    ['an empty rule', {}, ''],
    ['a rule whose script is true', { advanced: '1', script: 'true;' }, ''],
    ['a rule whose script sets answer=true', { advanced: '1', script: 'answer = true;' }, ''],
    [
      'a rule with a security attribute that does not exist',
      { security_attribute: 'x'.repeat(32) },
      '',
    ],
    ['a rule with a role that does not exist', {}, 'no such role'],
  ] as const) {
    fact(EXPLORE, `denied: ${what}`, () => {
      const t = table();
      world.add(t, { name: 'a' });
      acl(t, 'read', values, ...(role === '' ? [] : [role]));

      assert.deepEqual(sees(one, t), []);
    });
  }

  fact(EXPLORE, 'Applies-to selects the records that a rule is about, with letter case', () => {
    const t = table();
    for (const name of ['Big', 'big']) world.add(t, { name });
    acl(t, 'read', { applies_to: 'name=Big' }, 'one');
    acl(t, 'read', { applies_to: 'name=big' }, 'two');

    assert.deepEqual([sees(one, t), sees(two, t)], [['Big'], ['big']]);
  });

  fact(EXPLORE, 'several rules at the same point: any one is enough', () => {
    const t = table();
    world.add(t, { name: 'a' });
    acl(t, 'read', {}, 'one');
    acl(t, 'read', {}, 'two');
    acl(`${t}.name`, 'read', {}, 'one');
    acl(`${t}.name`, 'read', {}, 'two');

    assert.deepEqual([sees(one, t), sees(two, t)], [['a'], ['a']]);
  });

  fact(
    EXPLORE,
    'glide.sm.default_mode=deny: only the wild-card table rule matches, admins only',
    () => {
      const t = table();
      world.add(t, { name: 'a' });

      assert.deepEqual([sees(admin, t), sees(one, t)], [['a'], []]);
      assert.deepEqual(
        [admin, one].map((who) => may(() => records.insert(who, t, { name: 'b' }))),
        [true, false],
      );
    },
  );

  fact(
    OVERRIDE,
    'Admin overrides off on one rule: evaluated per rule when the property is true',
    () => {
      const t = table();
      world.add(t, { name: 'a' });
      acl(t, 'read', { admin_overrides: '0' }, 'one');
      const strict = sees(admin, t);
      acl(t, 'read', { admin_overrides: '1' }, 'two');

      assert.deepEqual([strict, sees(admin, t)], [[], ['a']]);
    },
  );

  fact(OVERRIDE, 'without the property, one rule with it off binds admins to all rules', () => {
    const t = table();
    world.add(t, { name: 'a' });
    acl(t, 'read', { admin_overrides: '0' }, 'one');
    acl(t, 'read', { admin_overrides: '1' }, 'two');
    const [property] = world.store.select(
      'sys_properties',
      'name=glide.security.admin.override.accessterm',
    );
    records.systemRemove(world.admin, 'sys_properties', property?.['sys_id'] ?? '');
    const bound = sees(admin, t);
    world.add('sys_properties', { ...property });

    assert.deepEqual([bound, sees(admin, t)], [[], ['a']]);
  });

  fact(EXPLORE, 'create, write and delete are rules of their own', () => {
    const t = table();
    acl(t, 'read', {}, 'one', 'two');
    acl(t, 'create', {}, 'one');
    acl(t, 'write', {}, 'two');
    const row = records.insert(one, t, { name: 'a' });

    assert.equal(
      may(() => records.insert(two, t, { name: 'b' })),
      false,
    );
    assert.equal(
      may(() => records.update(one, t, idOf(row), { name: 'c' })),
      false,
    );
    assert.equal(
      may(() => records.update(two, t, idOf(row), { name: 'c' })),
      true,
    );
    assert.equal(
      may(() => {
        records.remove(two, t, idOf(row));
      }),
      false,
    );
  });

  fact(SECURE, 'GlideRecordSecure leaves out unreadable records, GlideRecord does not', () => {
    const t = table();
    for (const [name, vendor] of [
      ['a', '1'],
      ['b', '0'],
    ] as const)
      world.add(t, { name, vendor });
    acl(t, 'read', { condition: 'vendor=true' }, 'one');
    const names = (kind: string): string[] =>
      run(
        world,
        `var t = new ${kind}('${t}'); t.orderBy('name'); t.query(); var all = []; while (t.next()) all.push(t.getValue('name')); log(all.join());`,
        { session: one, scope: 'global' },
      );

    assert.deepEqual([names('GlideRecordSecure'), names('GlideRecord')], [['a'], ['a,b']]);
  });

  fact(EXPLORE, 'a field without a create rule follows its write rule', () => {
    const t = table();
    acl(t, 'read', {}, 'one', 'two');
    acl(t, 'create', {}, 'one', 'two');
    acl(`${t}.vendor`, 'write', {}, 'two');
    const made = [one, two].map(
      (who) => records.insert(who, t, { name: 'a', vendor: '1' })['vendor'],
    );
    acl(`${t}.vendor`, 'create', {}, 'one');

    assert.deepEqual(made, ['0', '1']);
    assert.equal(records.insert(one, t, { name: 'b', vendor: '1' })['vendor'], '1');
  });

  const mayAsk = (who: typeof one, t: string, query: string): boolean =>
    may(() => records.read(who, t, query, { limit: 1, offset: 0 }));

  fact(QUERY, 'without a query rule, who may read the field may query it', () => {
    const t = table();
    acl(t, 'read', {}, 'one', 'two');
    acl(`${t}.name`, 'read', {}, 'one');

    for (const query of ['name=a', 'name>a', 'ORDERBYname'])
      assert.deepEqual([mayAsk(one, t, query), mayAsk(two, t, query)], [true, false], query);
  });

  fact(QUERY, 'query_range guards ranges, searches and sorting, not equality', () => {
    const t = table();
    acl(t, 'read', {}, 'one');
    acl(`${t}.name`, 'query_range', {}, 'two');

    const allowed = [
      'name=a',
      'name!=a',
      'nameINa,b',
      'nameISEMPTY',
      'nameISNOTEMPTY',
      'nameANYTHING',
    ];
    const refused = ['name>a', 'name<=a', 'nameSTARTSWITHa', 'nameLIKEa', 'ORDERBYname'];
    for (const query of allowed) assert.equal(mayAsk(one, t, query), true, query);
    for (const query of refused) assert.equal(mayAsk(one, t, query), false, query);
  });

  fact(QUERY, 'query_match guards equality; a query rule counts instead of the read rule', () => {
    const t = table();
    acl(t, 'read', {}, 'one', 'two');
    acl(`${t}.name`, 'read', {}, 'one');
    acl(`${t}.name`, 'query_match', {}, 'two');

    assert.deepEqual([mayAsk(one, t, 'name=a'), mayAsk(two, t, 'name=a')], [false, true]);
  });
});
