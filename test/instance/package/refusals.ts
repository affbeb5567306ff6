import type { Schema } from '../contract.ts';
import { fieldOf, isTrue } from './model.ts';
import type { AppPackage, PackagedRecord } from './model.ts';
import { checkScripts } from './scripts.ts';

const MAX_TABLE_NAME = 30;

/**
 * Why the platform would refuse the package (or run it differently from what its author expects). Sources: business
 * rules and access controls in scoped applications, creation restrictions across application scopes, table guide.
 */
export function checkPackage(pkg: AppPackage, schema: Schema): string[] {
  const world: World = {
    pkg,
    schema,
    own: new Set(pkg.tables.map(({ def }) => def.name)),
    ownColumns: new Set(
      pkg.augmentations.flatMap(({ table, columns }) =>
        columns.map((column) => `${table}.${column.name}`),
      ),
    ),
  };
  return [
    ...checkScope(world),
    ...checkTables(world),
    ...checkAugmentations(world),
    ...pkg.records.update.flatMap((record) => checkRecord(world, record)),
    ...checkRoutes(pkg),
    ...checkScripts(pkg),
  ];
}

interface World {
  readonly pkg: AppPackage;
  readonly schema: Schema;
  /** Tables that the package brings. */
  readonly own: ReadonlySet<string>;
  /** `table.column` of the columns that the package adds to foreign tables. */
  readonly ownColumns: ReadonlySet<string>;
}

function isForeign(world: World, table: string): boolean {
  return !world.own.has(table) && world.schema.table(table)?.scope !== world.pkg.scope;
}

function checkScope({ pkg }: World): string[] {
  const isValid =
    /^(?:x|sn)_[a-z0-9_]+$/u.test(pkg.scope) && pkg.scope.length >= 4 && pkg.scope.length <= 18;
  return isValid
    ? []
    : [`Scope "${pkg.scope}" is not a valid application scope (4 to 18 characters, x_ or sn_)`];
}

function checkTables({ pkg, schema, own }: World): string[] {
  return pkg.tables.flatMap(({ def, path }) => {
    const problems: string[] = [];
    if (def.name.length > MAX_TABLE_NAME) {
      problems.push(
        `${path}: table name ${def.name} has ${def.name.length} characters, at most ${MAX_TABLE_NAME} fit`,
      );
    }
    if (!def.name.startsWith(`${pkg.scope}_`))
      problems.push(`${path}: table ${def.name} lacks the scope prefix`);
    if (def.superClass !== '' && !own.has(def.superClass)) {
      const parent = schema.table(def.superClass);
      if (!parent)
        problems.push(`${path}: table ${def.name} extends ${def.superClass}, which does not exist`);
      else if (!parent.extendable)
        problems.push(`${path}: table ${def.superClass} is not extendable`);
    }
    return problems;
  });
}

function checkAugmentations({ pkg, schema }: World): string[] {
  return pkg.augmentations.flatMap(({ table, columns, path }) => {
    if (!schema.table(table)) return [`${path}: table ${table} does not exist`];
    return columns
      .filter((column) => !column.name.startsWith(`${pkg.scope}_`))
      .map(
        (column) =>
          `${path}: column ${column.name} on ${table} lacks the scope prefix ${pkg.scope}_`,
      );
  });
}

function checkRecord(world: World, record: PackagedRecord): string[] {
  if (record.action !== 'upsert') return [];
  switch (record.table) {
    case 'sys_script':
      return checkRule(world, record);
    case 'sys_security_acl':
      return checkAcl(world, record);
    case 'sys_dictionary':
      return checkDictionary(world, record);
    case 'sys_data_policy_rule':
      return checkPolicyRule(world, record);
    case 'sys_user_role':
      return fieldOf(record, 'name').startsWith(`${world.pkg.scope}.`)
        ? []
        : [`${record.path}: role ${fieldOf(record, 'name')} lacks the prefix ${world.pkg.scope}.`];
    default:
      return [];
  }
}

/** On a table of another scope: async, or before with set field values. No script, no abort, no query, no display. */
function checkRule(world: World, record: PackagedRecord): string[] {
  const table = fieldOf(record, 'collection');
  const name = `${record.path}: business rule "${fieldOf(record, 'name')}" on ${table}`;
  if (!world.own.has(table) && !world.schema.table(table))
    return [`${name}: the table does not exist`];
  if (!isForeign(world, table)) return [];
  const when = fieldOf(record, 'when');
  if (when === 'async' || when === 'async_always') return [];
  const refusal = (what: string): string[] => [
    `${name}: ${what} on a table of another scope is refused; only async rules, or before rules with set field values`,
  ];
  if (isTrue(fieldOf(record, 'action_query'))) return refusal('a query rule');
  if (when !== 'before') return refusal(`a rule that runs ${when}`);
  if (isTrue(fieldOf(record, 'advanced'))) return refusal('a scripted before rule');
  return isTrue(fieldOf(record, 'abort_action')) ? refusal('an aborting rule') : [];
}

/** For another scope's table only field-level rules by role alone, and only on fields the application added. */
function checkAcl(world: World, record: PackagedRecord): string[] {
  if (fieldOf(record, 'type') !== 'record') return [];
  const target = fieldOf(record, 'name');
  const [table = '', field = ''] = target.split('.');
  if (!isForeign(world, table)) return [];
  const name = `${record.path}: access control ${target} (${fieldOf(record, 'operation')})`;
  if (field === '' || field === '*' || !world.ownColumns.has(target)) {
    return [
      `${name}: a scoped application may guard only its own fields on a table of another scope`,
    ];
  }
  const isRoleOnly = fieldOf(record, 'condition') === '' && !isTrue(fieldOf(record, 'advanced'));
  return isRoleOnly
    ? []
    : [`${name}: on a table of another scope only roles are allowed, no condition, no script`];
}

/** A data policy may not ask for fields of another scope, nor make a field of a foreign table mandatory. */
function checkPolicyRule(world: World, record: PackagedRecord): string[] {
  const table = fieldOf(record, 'table');
  const field = fieldOf(record, 'field');
  if (!isForeign(world, table)) return [];
  const name = `${record.path}: data policy rule for ${table}.${field}`;
  if (!world.ownColumns.has(`${table}.${field}`))
    return [`${name}: the field belongs to another scope`];
  return fieldOf(record, 'mandatory') === 'true'
    ? [`${name}: a field of a table of another scope cannot be made mandatory`]
    : [];
}

/** The two places that describe a table have to agree. */
function checkDictionary({ pkg }: World, record: PackagedRecord): string[] {
  const table = fieldOf(record, 'name');
  const element = fieldOf(record, 'element');
  if (element === '') return [];
  const columns =
    pkg.tables.find(({ def }) => def.name === table)?.def.columns.values() ??
    pkg.augmentations.find((augmentation) => augmentation.table === table)?.columns;
  const column = columns && [...columns].find((candidate) => candidate.name === element);
  if (!column)
    return [`${record.path}: column ${table}.${element} is not in dictionary/${table}.xml`];
  return column.type === fieldOf(record, 'internal_type')
    ? []
    : [`${record.path}: column ${table}.${element} is ${column.type} in dictionary/${table}.xml`];
}

function checkRoutes(pkg: AppPackage): string[] {
  const seen = new Set<string>();
  return pkg.records.update
    .filter((record) => record.table === 'sys_ws_operation' && record.action === 'upsert')
    .flatMap((record) => {
      const uri = fieldOf(record, 'operation_uri').replace(/\{[^}]+\}/gu, '{}');
      const route = `${fieldOf(record, 'http_method')} ${uri}`;
      if (seen.has(route)) return [`${record.path}: two resources serve ${route}`];
      seen.add(route);
      return [];
    });
}
