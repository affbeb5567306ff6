import assert from 'node:assert/strict';
import { APP_ID, createWorld, THING } from '../engine/world.ts';
import type { World } from '../engine/world.ts';

/** Runs a script in the application's scope, with `log(value)` to report. */
function run(world: World, script: string, user = world.admin): string[] {
  const rule = world.rule({
    name: 'run',
    collection: 'sys_user_group',
    when: 'after',
    action_insert: '1',
    script: `var log = function (v) { gs.info(typeof v === 'string' ? v : JSON.stringify(v) || String(v)); };\n${script}`,
  });
  const before = world.engine.log.length;
  world.engine.records.systemInsert(user, 'sys_user_group', { name: 'trigger' });
  world.engine.records.systemRemove(world.admin, 'sys_script', rule['sys_id'] ?? '');
  return world.engine.log.slice(before).map((line) => line.text);
}

const OPEN = `var t = new GlideRecord('${THING}'); t.get('name', 'a');`;

describe('instance/glide/glide-record', () => {
  it('gives booleans as 1 and 0 and nothing as null, for empty and unknown fields alike', () => {
    const world = createWorld();
    world.add(THING, { name: 'a', flag: '1' });

    const lines = run(
      world,
      `${OPEN} log(t.getValue('flag')); log(t.getValue('owner')); log(t.getValue('no_such')); log(String(t.no_such));`,
    );

    assert.deepEqual(lines, ['1', 'null', 'null', 'undefined']);
  });

  it('makes text of everything: numbers add up to text, comparisons by identity fail', () => {
    const world = createWorld();
    world.add(THING, { name: 'a', count: '7' });

    const lines = run(
      world,
      `${OPEN} log(t.count + 1); log(t.name === 'a'); log(t.name == 'a'); log(typeof t.name);`,
    );

    assert.deepEqual(lines, ['71', 'false', 'true', 'object']);
  });

  it('has live elements: pushing them in a loop keeps the last row', () => {
    const world = createWorld();
    world.add(THING, { name: 'a' });
    world.add(THING, { name: 'b' });

    const lines = run(
      world,
      `var t = new GlideRecord('${THING}'); t.orderBy('name'); t.query(); var all = []; while (t.next()) all.push(t.name); log(all.join());`,
    );

    assert.deepEqual(lines, ['b,b']);
  });

  it('ignores unknown fields on write and stores what fits the type', () => {
    const world = createWorld();
    world.add(THING, { name: 'a' });

    run(
      world,
      `${OPEN} t.setValue('no_such', 1); t.nothing = 2; t.flag = true; t.setValue('count', '3.9'); t.setValue('due', '2026-05-01'); t.update();`,
    );

    const [row] = world.store.select(THING, 'name=a');
    assert.deepEqual(
      [row?.['flag'], row?.['count'], row?.['due']],
      ['1', '3', '2026-05-01 00:00:00'],
    );
  });

  it('does not read ISO times', () => {
    const world = createWorld();
    world.add(THING, { name: 'a', due: '2026-01-01 00:00:00' });

    run(world, `${OPEN} t.setValue('due', '2026-05-01T00:00:00Z'); t.update();`);

    assert.equal(world.store.select(THING, 'name=a')[0]?.['due'], '');
  });

  it('walks references and never gives null for them', () => {
    const world = createWorld();
    const { id } = world.user('eve');
    world.add(THING, { name: 'a', owner: id });
    world.add(THING, { name: 'b' });

    const lines = run(
      world,
      `${OPEN} log(String(t.owner.email)); log(t.getValue('owner.user_name')); log(t.owner.getDisplayValue()); log(t.state.getDisplayValue());
       var u = new GlideRecord('${THING}'); u.get('name', 'b'); log(u.owner.getRefRecord().isValidRecord()); log(String(u.owner.email));`,
    );

    assert.deepEqual(lines, ['eve@example.com', 'eve', 'eve', 'New', 'false', '']);
  });

  it('combines conditions, alternatives and encoded queries', () => {
    const world = createWorld();
    for (const [name, state, count] of [
      ['a', 'new', '1'],
      ['b', 'done', '2'],
      ['c', 'new', '3'],
      ['d^e', 'done', '4'],
    ] as const) {
      world.add(THING, { name, state, count });
    }

    const lines = run(
      world,
      `function names(build) { var t = new GlideRecord('${THING}'); build(t); t.orderBy('name'); t.query(); var n = []; while (t.next()) n.push(t.getValue('name')); log(n.join() || 'none'); }
       names(function (t) { t.addQuery('count', '>', 1).addOrCondition('name', 'a'); t.addQuery('state', 'new'); });
       names(function (t) { t.addEncodedQuery('name=a^NQname=b'); t.addQuery('state', 'done'); });
       names(function (t) { t.addQuery('name', 'IN', ['a', 'c']); });
       names(function (t) { t.addQuery('name', 'd^e'); });
       names(function (t) { t.addNullQuery('owner'); t.setLimit(2); });
       names(function (t) { t.addQuery('typo', 'x'); });`,
    );

    assert.deepEqual(lines, ['a,c', 'b', 'a,c', 'd^e', 'a,b', 'a,b,c,d^e']);
  });

  it('gets by id, by display value, and not at all', () => {
    const world = createWorld();
    const row = world.add(THING, { name: 'a' });

    const lines = run(
      world,
      `function got(v) { var t = new GlideRecord('${THING}'); log(t.get(v)); } got('${row['sys_id'] ?? ''}'); got('a'); got('zzz'); got(''); log(new GlideRecord('no_table').isValid());`,
    );

    assert.deepEqual(lines, ['true', 'true', 'false', 'false', 'false']);
  });

  it('inserts when update finds no record, and deletes and updates many whatever the limit', () => {
    const world = createWorld();
    for (const name of ['a', 'b', 'c']) world.add(THING, { name });

    const lines = run(
      world,
      `var n = new GlideRecord('${THING}'); n.initialize(); n.setValue('name', 'new'); log(n.update() !== null);
       var u = new GlideRecord('${THING}'); u.addQuery('name', '!=', 'a'); u.setLimit(1); u.setValue('state', 'done'); u.updateMultiple();
       var d = new GlideRecord('${THING}'); d.addQuery('name', 'b'); d.deleteMultiple();`,
    );

    assert.deepEqual(lines, ['true']);
    const rows = world.store
      .select(THING, 'ORDERBYname')
      .map((row) => `${row['name'] ?? ''} ${row['state'] ?? ''}`);
    assert.deepEqual(rows, ['a new', 'c done', 'new done']);
  });

  it('throws the documented text for calls that a scope is refused', () => {
    const world = createWorld();

    const lines = run(
      world,
      `[function () { gs.nowDateTime(); }, function () { gs.log('x'); }, function () { new GlideRecord('${THING}').autoSysFields(false); }].forEach(function (f) { try { f(); log('allowed'); } catch (e) { log(e.message.split('.').slice(4, 6).join('.')); } });`,
    );

    assert.equal(lines.length, 3);
    for (const line of lines)
      assert.match(
        line,
        /MethodNotAllowedException: Function \w+ is not allowed in scope x_tny_app/u,
      );
  });

  it('is refused tables of other scopes that are closed, with a line in the log', () => {
    const world = createWorld();
    world.user('eve');

    const lines = run(
      world,
      `var a = new GlideRecord('sys_security_acl'); a.query(); log(a.getRowCount()); var u = new GlideRecord('sys_user_role'); u.initialize(); u.setValue('name', 'x'); log(u.insert());`,
    );

    assert.deepEqual(lines, [
      "Read operation against 'sys_security_acl' from scope 'x_tny_app' has been refused due to the table's cross-scope access policy",
      '0',
      "Create operation against 'sys_user_role' from scope 'x_tny_app' has been refused due to the table's cross-scope access policy",
      'null',
    ]);
  });

  it('needs a privilege when the application tracks access as enforcing', () => {
    const world = createWorld();
    world.engine.records.systemUpdate(world.admin, 'sys_app', APP_ID, {
      runtime_access_tracking: 'enforcing',
    });
    const count = `var u = new GlideRecord('sys_user'); u.query(); log(u.getRowCount() > 0);`;

    const without = run(world, count);
    world.add('sys_scope_privilege', {
      source_scope: APP_ID,
      target_name: 'sys_user',
      target_type: 'sys_db_object',
      operation: 'read',
      status: 'allowed',
      sys_scope: APP_ID,
    });

    assert.equal(without.at(-1), 'false');
    assert.match(without[0] ?? '', /must declare a cross-scope access privilege/u);
    assert.deepEqual(run(world, count), ['true']);
  });

  it('skips rules with setWorkflow(false), but not across scopes', () => {
    const world = createWorld();
    world.rule({ name: 'own', action_insert: '1', script: "gs.info('own rule');" });
    world.rule({
      name: 'foreign',
      collection: 'incident',
      action_insert: '1',
      sys_scope: 'global',
      script: "gs.info('foreign rule');",
    });
    const insert = (table: string) =>
      `var r = new GlideRecord('${table}'); r.initialize(); r.setWorkflow(false); r.insert();`;

    assert.deepEqual(run(world, insert(THING)), []);
    assert.deepEqual(run(world, insert('incident')).at(-1), 'foreign rule');
  });

  it('ignores access control, GlideRecordSecure does not', () => {
    const world = createWorld();
    world.add(THING, { name: 'a' });
    world.add('sys_security_acl', {
      name: THING,
      type: 'record',
      operation: 'read',
      security_attribute: 'user_is_authenticated',
      sys_scope: APP_ID,
    });
    world.add('sys_security_acl', {
      name: `${THING}.count`,
      type: 'record',
      operation: 'read',
      security_attribute: 'has_admin_role',
      sys_scope: APP_ID,
    });
    world.engine.records.systemUpdate(
      world.admin,
      THING,
      world.store.select(THING, '')[0]?.['sys_id'] ?? '',
      { count: '5' },
    );
    const { session } = world.user('eve');
    const script = (kind: string) =>
      `var t = new ${kind}('${THING}'); t.query(); t.next(); log(t.getValue('name')); log(t.getValue('count')); t.setValue('name', 'b'); log(t.update() !== null);`;

    assert.deepEqual(run(world, script('GlideRecordSecure'), session), ['a', 'null', 'false']);
    assert.deepEqual(run(world, script('GlideRecord'), session), ['a', '5', 'true']);
  });

  it('counts and sums by group, as text', () => {
    const world = createWorld();
    for (const [state, count] of [
      ['new', '1'],
      ['new', '2'],
      ['done', '5'],
    ] as const)
      world.add(THING, { state, count });

    const lines = run(
      world,
      `var a = new GlideAggregate('${THING}'); a.addAggregate('COUNT'); a.addAggregate('SUM', 'count'); a.groupBy('state'); a.query();
       while (a.next()) log(a.getValue('state') + ' ' + a.getAggregate('COUNT') + ' ' + a.getAggregate('SUM', 'count') + ' ' + typeof a.getAggregate('COUNT'));
       var n = new GlideAggregate('${THING}'); n.addAggregate('COUNT'); n.addQuery('state', 'none'); n.query(); n.next(); log(n.getAggregate('COUNT'));`,
    );

    assert.deepEqual(lines, ['done 1 5 string', 'new 2 3 string', '0']);
  });

  it('calculates with dates on the clock of the instance', () => {
    const world = createWorld();

    const lines = run(
      world,
      `var a = new GlideDateTime(); log(a.getValue()); a.addDays(1); a.addMonths(-1); log(String(a));
       var b = new GlideDateTime('2026-01-31 10:00:00'); b.addMonths(1); log(b.getValue()); log(b.before(new GlideDateTime())); log(new GlideDateTime('no date').isValid());
       log(GlideDateTime.subtract(new GlideDateTime('2026-01-01 00:00:00'), new GlideDateTime('2026-01-02 03:04:05')).getDurationValue());
       log(new GlideDigest().getSHA256Hex('a').slice(0, 8)); log(gs.daysAgo(1)); log(new GlideDuration('1 02:00:00').getDisplayValue());`,
    );

    assert.deepEqual(lines, [
      '2026-03-02 10:00:00',
      '2026-02-03 10:00:00',
      '2026-02-28 10:00:00',
      'true',
      'false',
      '1 03:04:05',
      'ca978112',
      '2026-03-01 10:00:00',
      '1 Day 2 Hours',
    ]);
  });

  it('reads any property and writes those of its own scope', () => {
    const world = createWorld();
    world.add('sys_properties', { name: 'foreign', value: 'old', sys_scope: 'global' });

    const lines = run(
      world,
      `gs.setProperty('x_tny_app.p', 5); log(gs.getProperty('x_tny_app.p')); log(gs.getProperty('none', 'alt')); gs.setProperty('foreign', 'new'); log(gs.getProperty('foreign'));`,
    );

    assert.deepEqual(lines, [
      '5',
      'alt',
      'Property foreign belongs to scope global and cannot be set from x_tny_app',
      'old',
    ]);
  });
});
