import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { driftClasses } from '../../connector/src/domain/finding.ts';
import { grantStates } from '../../connector/src/domain/grant.ts';
import {
  type PackagedRecord,
  type PackagedTable,
  readRecords,
  readTables,
  root,
} from './built-package.ts';

const scope = 'x_rsc_rescind';
const isOwn = (table: string): boolean => table.startsWith(`${scope}_`);
const text = (record: PackagedRecord, field: string): string => record.fields[field] ?? '';

describe('plugin/package', () => {
  let records: PackagedRecord[];
  let tables: PackagedTable[];
  const of = (table: string): PackagedRecord[] => records.filter((r) => r.table === table);
  const own = (): PackagedTable[] => tables.filter((table) => isOwn(table.name));
  const table = (name: string): PackagedTable => {
    const found = tables.find((one) => one.name === `${scope}_${name}`);
    assert.ok(found, `${name} is packaged`);
    return found;
  };
  const rolesOf = (aclId: string): string[] =>
    of('sys_security_acl_role')
      .filter((link) => text(link, 'sys_security_acl') === aclId)
      .map((link) => text(link, 'sys_user_role@name'))
      .sort();
  const aclsFor = (name: string, operation: string): readonly PackagedRecord[] =>
    of('sys_security_acl').filter(
      (acl) => text(acl, 'name') === name && text(acl, 'operation') === operation,
    );
  const aclFor = (name: string, operation: string): PackagedRecord | undefined =>
    aclsFor(name, operation)[0];

  before(() => {
    records = readRecords();
    tables = readTables();
  });

  it('holds the tables of the ledger and adds columns to three of the platform', () => {
    assert.deepEqual(
      own().map((one) => one.name.slice(scope.length + 1)),
      [
        'acceptance',
        'application',
        'chain_check',
        'decision',
        'dismissal',
        'entitlement',
        'evidence',
        'finding',
        'gate',
        'grant',
        'grant_event',
        'identity',
        'owner_transfer',
        'permit_key',
        'permit_use',
        'remediation',
        'review',
        'review_item',
        'run',
        'stage',
        'transfer_line',
      ],
    );
    assert.deepEqual(
      tables.filter((one) => !isOwn(one.name)).map((one) => one.name),
      ['sc_cat_item', 'sc_req_item', 'sc_task'],
    );
  });

  it('keeps names within what the platform stores', () => {
    for (const one of tables) {
      assert.ok(one.name.length <= 30, one.name);
      for (const column of one.columns) {
        assert.ok((column['name'] ?? '').length <= 40, `${one.name}.${column['name'] ?? ''}`);
        if (!isOwn(one.name)) assert.ok(column['name']?.startsWith(`${scope}_`));
      }
    }
  });

  it('lets web services reach every table of ours but the keys of permits', () => {
    for (const one of own()) {
      const isOpen = one.name !== `${scope}_permit_key`;
      assert.equal(one.attributes['ws_access'], String(isOpen), one.name);
    }
  });

  it('opens the keys of permits to nobody and to no other scope', () => {
    const { attributes } = table('permit_key');
    for (const flag of ['read_access', 'create_access', 'update_access', 'delete_access'])
      assert.equal(attributes[flag], 'false', flag);
    assert.equal(attributes['access'], 'package_private');
    for (const operation of ['read', 'create', 'write', 'delete']) {
      const [rule, ...others] = aclsFor(`${scope}_permit_key`, operation);
      assert.deepEqual(rule && rolesOf(text(rule, 'sys_id')), ['nobody'], operation);
      assert.equal(rule && text(rule, 'admin_overrides'), 'false', operation);
      assert.equal(others.length, 0, operation);
    }
  });

  it('secures every table for each operation, with roles', () => {
    for (const one of own()) {
      for (const operation of ['read', 'create', 'write', 'delete']) {
        const rules = aclsFor(one.name, operation);
        const hasRoles = (acl: PackagedRecord): boolean => rolesOf(text(acl, 'sys_id')).length > 0;
        assert.ok(rules.some(hasRoles), `${one.name} ${operation}`);
        // a rule without a role is for somebody's own rows: a condition says whose
        for (const acl of rules) {
          assert.ok(hasRoles(acl) || text(acl, 'condition') !== '', `${one.name} ${operation}`);
        }
      }
    }
  });

  it('lets nobody, administrators included, delete a ledger row or touch the audit trail', () => {
    const closed: [string, string][] = [
      ...own().map((one): [string, string] => [one.name, 'delete']),
      ...['decision', 'evidence', 'chain_check', 'grant_event', 'dismissal', 'permit_use'].flatMap(
        (name) =>
          ['create', 'write'].map((operation): [string, string] => [`${scope}_${name}`, operation]),
      ),
      [`sc_req_item.${scope}_gate_state`, 'write'],
      [`${scope}_remediation.claim`, 'write'],
    ];

    for (const [name, operation] of closed) {
      const acl = aclFor(name, operation);
      assert.ok(acl, `${name} ${operation}`);
      assert.deepEqual(rolesOf(text(acl, 'sys_id')), ['nobody'], name);
      assert.equal(text(acl, 'admin_overrides'), 'false', name);
    }
  });

  it('gives the connector reads only', () => {
    for (const acl of of('sys_security_acl')) {
      if (text(acl, 'type') !== 'record' || text(acl, 'operation') === 'read') continue;
      const roles = rolesOf(text(acl, 'sys_id'));
      assert.ok(!roles.includes(`${scope}.connector`), text(acl, 'name'));
    }
  });

  it('puts only role rules on own columns of foreign tables', () => {
    const foreign = of('sys_security_acl').filter((acl) => /^sc_/.test(text(acl, 'name')));

    assert.equal(foreign.length, 14);
    for (const acl of foreign) {
      assert.match(text(acl, 'name'), /^sc_(cat_item|req_item|task)\.x_rsc_rescind_/);
      assert.equal(text(acl, 'script').trim(), '');
      assert.equal(text(acl, 'condition').trim(), '');
    }
  });

  it('writes no access rule that the platform takes for invalid', () => {
    for (const acl of of('sys_security_acl')) {
      assert.doesNotMatch(text(acl, 'script').trim(), /^(answer\s*=\s*)?true;?$/);
    }
  });

  it('has the unique and the lookup indexes', () => {
    const unique: [string, string[]][] = [
      ['application', ['key']],
      ['entitlement', ['application', 'type', 'native_id']],
      ['gate', ['request_item']],
      ['run', ['idempotency_key']],
      ['run', ['lease_key']],
      ['finding', ['fingerprint']],
      ['evidence', ['sequence']],
      ['decision', ['sequence']],
      ['review_item', ['live_key']],
      ['grant_event', ['sequence']],
      ['permit_key', ['generation']],
      ['permit_use', ['permit']],
    ];
    const lookup: [string, string[]][] = [
      ['identity', ['user']],
      ['grant', ['application', 'state']],
      ['grant', ['application']],
      ['grant', ['request_item']],
      ['grant_event', ['grant', 'grant_version']],
    ];

    for (const [list, isUnique] of [
      [unique, true],
      [lookup, false],
    ] as const) {
      for (const [name, columns] of list) {
        assert.ok(
          table(name).indexes.some(
            (index) => index.unique === isUnique && index.columns.join() === columns.join(),
          ),
          `${name} ${columns.join()}`,
        );
      }
    }
  });

  it('numbers what people talk about', () => {
    const prefixes = Object.fromEntries(
      of('sys_number').map((n) => [
        text(n, 'category').replace(`${scope}_`, '') ||
          text(n, 'category@name').replace(`${scope}_`, ''),
        text(n, 'prefix'),
      ]),
    );

    assert.deepEqual(Object.values(prefixes).sort(), [
      'RAD',
      'RCC',
      'RDC',
      'REV',
      'RFN',
      'RGE',
      'RGR',
      'RGT',
      'RMD',
      'ROT',
      'RRI',
      'RRN',
      'RRV',
      'RST',
    ]);
    for (const name of ['grant', 'gate', 'decision', 'run', 'finding', 'evidence']) {
      const number = table(name).columns.find((column) => column['name'] === 'number');
      assert.equal(number?.['default_value'], 'javascript:global.getNextObjNumberPadded();', name);
    }
  });

  it('shares drift classes and grant states with the connector', () => {
    assert.deepEqual(table('finding').choices['drift_class'], [...driftClasses]);
    assert.deepEqual(table('remediation').choices['drift_class'], [...driftClasses]);
    assert.deepEqual(table('grant').choices['state'], [...grantStates]);
  });

  it('protects each route with an access rule of its own', () => {
    const rules = new Map(
      of('sys_security_acl')
        .filter((acl) => text(acl, 'type').toLowerCase() === 'rest_endpoint')
        .map((acl) => [text(acl, 'sys_id'), text(acl, 'name')]),
    );
    const operations = of('sys_ws_operation');

    assert.equal(operations.length, 27);
    const used = operations.map((operation) => {
      const rule = rules.get(text(operation, 'enforce_acl'));
      assert.ok(rule, text(operation, 'name'));
      assert.equal(text(operation, 'requires_authentication'), 'true');
      assert.equal(text(operation, 'requires_acl_authorization'), 'true');
      return rule;
    });
    assert.equal(new Set(used).size, operations.length);
  });

  it('protects each page with an access rule of its own', () => {
    const pages: Record<string, string[]> = {
      [`${scope}_overview`]: ['admin', 'approver', 'auditor', 'owner'],
      [`${scope}_blast_radius`]: ['admin', 'auditor', 'owner'],
    };
    assert.deepEqual(
      of('sys_ui_page')
        .map((page) => text(page, 'endpoint'))
        .sort(),
      Object.keys(pages)
        .map((name) => `${name}.do`)
        .sort(),
    );
    for (const [name, roles] of Object.entries(pages)) {
      const rule = aclFor(name, 'read');
      assert.deepEqual(
        rule && rolesOf(text(rule, 'sys_id')),
        roles.map((role) => `${scope}.${role}`),
      );
    }
  });

  it('describes exactly its routes in the OpenAPI file', () => {
    const routes = of('sys_ws_operation').map(
      (operation) =>
        `${text(operation, 'http_method').toLowerCase()} ${text(operation, 'relative_path')}`,
    );
    const described: string[] = [];
    let path = '';
    for (const line of readFileSync(join(root, 'plugin/openapi.yaml'), 'utf8').split('\n')) {
      path = /^ {2}(\/\S*):$/.exec(line)?.[1] ?? path;
      const method = /^ {4}(get|post|put|patch|delete):$/.exec(line)?.[1];
      if (method) described.push(`${method} ${path}`);
    }

    assert.deepEqual(described.sort(), routes.sort());
  });

  it('runs scripts on foreign tables only after the fact, and never aborts there', () => {
    for (const rule of of('sys_script').filter((one) => !isOwn(text(one, 'collection')))) {
      assert.equal(text(rule, 'abort_action'), 'false');
      if (text(rule, 'when') === 'before') {
        // Without `advanced` the platform never runs the script field, which then holds its placeholder.
        assert.equal(text(rule, 'advanced'), 'false', text(rule, 'name'));
        assert.notEqual(text(rule, 'template'), '', text(rule, 'name'));
      } else {
        assert.equal(text(rule, 'when'), 'async_always', text(rule, 'name'));
      }
    }
  });

  it('guards every own table against deletion', () => {
    const guarded = of('sys_script')
      .filter((rule) => text(rule, 'action_delete') === 'true' && text(rule, 'when') === 'before')
      .map((rule) => text(rule, 'collection'));

    assert.deepEqual(
      guarded.sort(),
      own()
        .map((one) => one.name)
        .sort(),
    );
  });

  it('declares a privilege for everything it touches outside its tables', () => {
    const declared = new Set(
      of('sys_scope_privilege').map((p) => `${text(p, 'target_name')} ${text(p, 'operation')}`),
    );
    const needs: Record<string, string> = {
      create: 'create',
      byId: 'read',
      first: 'read',
      select: 'read',
      selectWhere: 'read',
    };
    const used = new Set<string>();
    for (const module of of('sys_module')) {
      for (const [, call = '', name = ''] of text(module, 'content').matchAll(
        /\b(create|byId|first|select|selectWhere)\('([a-z_]+)'/g,
      )) {
        used.add(`${name} ${needs[call] ?? ''}`);
      }
    }

    assert.ok(used.size >= 8);
    for (const need of used) assert.ok(declared.has(need), need);
  });

  it('loads modules by paths that exist in this version', () => {
    const version = (
      JSON.parse(readFileSync(join(root, 'plugin/package.json'), 'utf8')) as { version: string }
    ).version;
    const paths = new Set(of('sys_module').map((module) => text(module, 'path')));
    const scripts = [...of('sys_script'), ...of('sys_script_include'), ...of('sysauto_script')].map(
      (record) => text(record, 'script'),
    );
    const required = [...scripts, ...of('sys_ws_operation').map((o) => text(o, 'operation_script'))]
      .flatMap((source) => [...source.matchAll(/require\('([^']+)'\)/g)])
      .map(([, path = '']) => path);

    assert.ok(required.length > 20);
    for (const path of required) assert.ok(paths.has(path), path);
    const health = of('sys_module').find((m) => text(m, 'path').endsWith('rest/health.ts'));
    assert.ok(health && text(health, 'content').includes(`pluginVersion = '${version}'`));
  });

  it('imports without endings, the form the platform resolves', () => {
    for (const module of of('sys_module')) {
      assert.doesNotMatch(text(module, 'content'), /from '\.[^']*\.(ts|js)'/, text(module, 'path'));
    }
  });

  it('has an entry in keys.ts for every id it uses', () => {
    const fluent = join(root, 'plugin/src/fluent');
    const keys = readFileSync(join(fluent, 'generated/keys.ts'), 'utf8');
    const sources = readdirSync(fluent, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.now.ts'))
      // The SDK keeps the id of a page under its endpoint.
      .filter((name) => !name.startsWith('pages/'))
      .map((name) => readFileSync(join(fluent, name), 'utf8'));
    const used = sources.flatMap((source) => [...source.matchAll(/Now\.ID\['([^']+)'\]/g)]);

    assert.ok(used.length > 100);
    for (const [, key = ''] of used) {
      assert.ok(keys.includes(`'${key}': {`) || keys.includes(`${key}: {`), key);
    }
    for (const page of of('sys_ui_page')) {
      assert.ok(keys.includes(`endpoint: '${text(page, 'endpoint')}'`), text(page, 'endpoint'));
    }
  });
});
