import assert from 'node:assert/strict';
import { createWorld } from '../engine/world.ts';
import type { World } from '../engine/world.ts';
import { APP, dictionary, record, SCOPE, THING, tinyApp, zipOf } from './tiny-package.ts';

async function install(world: World, zip: Uint8Array, loadDemo = false) {
  return world.engine.install(zip, world.admin, { loadDemo });
}

/** Installs nothing and returns the refusals; asserts that no trace was left. */
async function refusals(more: Readonly<Record<string, string>>): Promise<string> {
  const world = createWorld({ bare: true });
  const result = await install(world, tinyApp(more));
  assert.equal(world.store.schema.table(THING), undefined);
  assert.equal(world.store.count('sys_scope', `scope=${SCOPE}`), 0);
  return result.refusals.join('\n');
}

const rule = (fields: Readonly<Record<string, string>>) => ({
  'update/rule.xml': record('sys_script', 'c1', {
    name: 'R',
    action_insert: 'true',
    active: 'true',
    ...fields,
  }),
});

describe('instance/package', () => {
  it('installs tables, records and choices, and keeps text as it is', async () => {
    const world = createWorld({ bare: true });

    const result = await install(
      world,
      tinyApp({
        'unload/row.xml': record(THING, 'd1', { name: ' 0012 ', on: 'true' }),
        'author_elective_update/choice.xml': `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" table="${THING}" field="name"><sys_choice action="delete_multiple" query="name=${THING}^element=name"/><sys_choice action="INSERT_OR_UPDATE"><sys_id>e1</sys_id><name>${THING}</name><element>name</element><value>x</value><label>X</label></sys_choice></sys_choice_v2></record_update>`,
      }),
    );

    assert.deepEqual(result, { scope: SCOPE, version: '1.0.0', refusals: [], warnings: [] });
    assert.equal(world.store.get(THING, 'd1')?.['name'], ' 0012 ');
    assert.equal(world.store.get(THING, 'd1')?.['on'], '1');
    assert.equal(world.store.get('sys_choice', 'e1')?.['label'], 'X');
    assert.equal(world.store.count('sys_upgrade_history', `to_version=${SCOPE}`), 1);
  });

  it('only adds columns to foreign tables', async () => {
    const world = createWorld({ bare: true });
    const before = world.store.schema.table('incident');
    const columns = '<element name="x_pkg_app_note" type="string" max_length="40"/>';

    await install(world, tinyApp({ 'dictionary/incident.xml': dictionary('incident', columns) }));

    const after = world.store.schema.table('incident');
    assert.ok(after?.columns.has('x_pkg_app_note'));
    assert.deepEqual({ ...after, columns: undefined }, { ...before, columns: undefined });
  });

  it('resolves references by the name in the attribute, whatever id the cell holds', async () => {
    const world = createWorld({ bare: true });
    const link =
      '<record_update table="sys_security_acl_role"><sys_security_acl_role action="INSERT_OR_UPDATE"><sys_id>f1</sys_id><sys_user_role name="itil">invented</sys_user_role></sys_security_acl_role></record_update>';

    await install(world, tinyApp({ 'update/link.xml': link }));

    const role = world.store.get('sys_security_acl_role', 'f1')?.['sys_user_role'] ?? '';
    assert.equal(world.store.get('sys_user_role', role)?.['name'], 'itil');
  });

  it('loads first-install data once and demo data only when asked', async () => {
    const world = createWorld({ bare: true });
    const zip = tinyApp({
      'unload/first.xml': record(THING, 'd1', { name: 'first' }),
      'unload.demo/demo.xml': record(THING, 'd2', { name: 'demo' }),
    });

    await install(world, zip);
    world.store.delete(THING, 'd1');
    await install(world, zip);
    const withoutDemo = world.store.count(THING, '');
    await install(world, zip, true);

    assert.equal(withoutDemo, 0);
    assert.deepEqual(
      world.store.select(THING, '').map((row) => row['name']),
      ['demo'],
    );
  });

  it('removes on upgrade what the new version lacks, and keeps data', async () => {
    const world = createWorld({ bare: true });
    const property = record('sys_properties', 'p1', { name: 'x_pkg_app.p', value: '1' });
    await install(world, tinyApp({ 'update/p.xml': property }));
    world.add(THING, { name: 'data' });

    await install(world, tinyApp());

    assert.equal(world.store.get('sys_properties', 'p1'), undefined);
    assert.equal(world.store.count(THING, 'name=data'), 1);
  });

  it('takes everything back when loading fails in the middle', async () => {
    const world = createWorld({ bare: true });
    const columns = '<element name="x_pkg_app_note" type="string" max_length="40"/>';

    const result = await install(
      world,
      tinyApp({
        'dictionary/incident.xml': dictionary('incident', columns),
        'unload/a.xml': record(THING, 'd1', { code: 'same' }),
        'unload/b.xml': record(THING, 'd2', { code: 'same' }),
      }),
    );

    assert.match(result.refusals.join(), /could not be loaded/u);
    assert.equal(world.store.schema.table(THING), undefined);
    assert.ok(!world.store.schema.columns('incident').has('x_pkg_app_note'));
    assert.equal(world.store.get('sys_scope', APP), undefined);
  });

  it('uninstalls tables, columns, files and scope', async () => {
    const world = createWorld({ bare: true });
    const columns = '<element name="x_pkg_app_note" type="string" max_length="40"/>';
    await install(world, tinyApp({ 'dictionary/incident.xml': dictionary('incident', columns) }));

    await world.engine.uninstall(APP, world.admin);

    assert.equal(world.store.schema.table(THING), undefined);
    assert.ok(!world.store.schema.columns('incident').has('x_pkg_app_note'));
    assert.equal(world.store.count('sys_metadata', `sys_scope=${APP}`), 0);
    assert.equal(world.store.get('sys_scope', APP), undefined);
  });

  it('refuses damaged packages', async () => {
    const world = createWorld({ bare: true });
    const app = { 'scope/a.xml': record('sys_app', APP, { scope: SCOPE }) };
    const reason = async (zip: Uint8Array) => (await install(world, zip)).refusals.join();

    assert.match(await reason(Buffer.from('no zip')), /not a zip/u);
    assert.match(
      await reason(zipOf(app, (entries) => (entries['/scope/a.xml'] = Buffer.from('x')))),
      /scope\/a\.xml does not have the SHA-256/u,
    );
    assert.match(
      await reason(zipOf(app, (entries) => (entries['/update/extra.xml'] = Buffer.from('x')))),
      /in the package but not in/u,
    );
    assert.match(
      await reason(
        zipOf(app, (entries) => {
          delete entries['/scope/a.xml'];
        }),
      ),
      /but not in the package/u,
    );
    assert.match(
      await reason(
        zipOf(app, (entries) => {
          delete entries['/package_inventory.csv'];
        }),
      ),
      /has no package_inventory/u,
    );
    assert.match(
      await reason(zipOf({ 'scope/a.xml': '<record_update><a>' })),
      /not well-formed XML/u,
    );
  });

  it('refuses rules on foreign tables except async ones and set field values', async () => {
    const foreign = { collection: 'incident', advanced: 'true', script: 'gs.info(1);' };

    assert.match(
      await refusals(rule({ ...foreign, when: 'before' })),
      /a scripted before rule on a table of another scope/u,
    );
    assert.match(await refusals(rule({ ...foreign, when: 'after' })), /a rule that runs after/u);
    assert.match(
      await refusals(rule({ ...foreign, when: 'before_display' })),
      /runs before_display/u,
    );
    assert.match(
      await refusals(rule({ ...foreign, when: 'before', action_query: 'true' })),
      /a query rule/u,
    );
    assert.match(
      await refusals(rule({ collection: 'incident', when: 'before', abort_action: 'true' })),
      /an aborting rule/u,
    );
    for (const allowed of [
      { ...foreign, when: 'async_always' },
      { collection: 'incident', when: 'before', template: 'priority=1^EQ' },
      { ...foreign, collection: THING, when: 'before' },
    ]) {
      const result = await install(createWorld({ bare: true }), tinyApp(rule(allowed)));
      assert.deepEqual(result.refusals, []);
    }
  });

  it('refuses access controls on foreign tables except by role on own fields', async () => {
    const acl = (fields: Readonly<Record<string, string>>) => ({
      'dictionary/incident.xml': dictionary(
        'incident',
        '<element name="x_pkg_app_note" type="string"/>',
      ),
      'update/acl.xml': record('sys_security_acl', 'a1', {
        type: 'record',
        operation: 'write',
        ...fields,
      }),
    });

    assert.match(await refusals(acl({ name: 'incident' })), /may guard only its own fields/u);
    assert.match(await refusals(acl({ name: 'incident.state' })), /may guard only its own fields/u);
    assert.match(
      await refusals(acl({ name: 'incident.x_pkg_app_note', condition: 'active=true' })),
      /only roles are allowed/u,
    );
    assert.deepEqual(
      (
        await install(
          createWorld({ bare: true }),
          tinyApp(acl({ name: 'incident.x_pkg_app_note' })),
        )
      ).refusals,
      [],
    );
  });

  it('refuses long table names, columns without prefix, foreign roles and lost imports', async () => {
    const long = 'x_pkg_app_a_table_name_that_is_too_long';
    const module = (content: string) => ({
      'update/m.xml': record('sys_module', 'm1', { path: 'x_pkg_app/m.ts', content }),
    });

    assert.match(
      await refusals({
        'dictionary/long.xml': dictionary(long),
        'update/l.xml': record('sys_db_object', 'l1', { name: long }),
      }),
      /at most 30 fit/u,
    );
    assert.match(
      await refusals({
        'dictionary/i.xml': dictionary('incident', '<element name="note" type="string"/>'),
      }),
      /lacks the scope prefix x_pkg_app_/u,
    );
    assert.match(
      await refusals({ 'update/r.xml': record('sys_user_role', 'r1', { name: 'admin2' }) }),
      /role admin2 lacks the prefix/u,
    );
    assert.match(
      await refusals(module("import { a } from './lost';\nexport const b = a;")),
      /the import '\.\/lost' is not in the package/u,
    );
  });

  it('refuses code that the engine of the platform does not run, in modules and in fields', async () => {
    const module = {
      'update/m.xml': record('sys_module', 'm1', {
        path: 'x_pkg_app/m.ts',
        content: 'export class E extends Error {}',
      }),
    };

    assert.match(await refusals(module), /x_pkg_app\/m\.ts:1:\d+ /u);
    assert.match(
      await refusals(
        rule({
          collection: THING,
          when: 'before',
          advanced: 'true',
          script: 'Reflect.ownKeys({});',
        }),
      ),
      /sys_script "R" script:1:/u,
    );
  });
});
