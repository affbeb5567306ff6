import { readAcls } from '../access/acl.ts';
import type { Acl } from '../access/acl.ts';
import type { Row, Store } from '../contract.ts';

/** One business rule as stored. `when` uses the stored names: `async_always` is async, `before_display` is display. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  readonly table: string;
  readonly when: 'before' | 'after' | 'async' | 'display';
  readonly order: number;
  readonly actions: ReadonlySet<string>;
  readonly filter: string;
  readonly condition: string;
  readonly roles: readonly string[];
  /** Empty unless the rule is `advanced`. */
  readonly script: string;
  /** "Set field values". */
  readonly template: string;
  readonly aborts: boolean;
  readonly message: string;
  readonly scope: string;
}

/** Tables whose rows are cached here; a write to one of them drops the cache. */
const CACHED_TABLES = new Set([
  'sys_script',
  'sys_script_include',
  'sys_security_acl',
  'sys_security_acl_role',
  'sys_user_role',
  'sys_module',
  'sys_scope',
  'sys_app',
  'sys_properties',
  'sys_dictionary',
  'sysevent_email_action',
]);

/** That a table is audited, and whether only fields that say so themselves are. */
export interface Audit {
  readonly onlyListed: boolean;
}

interface Cache {
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  readonly rulesOfTable: Map<string, readonly Rule[]>;
  readonly acls: ReadonlyMap<string, readonly Acl[]>;
  readonly aclsById: ReadonlyMap<string, Acl>;
  readonly modules: ReadonlyMap<string, Row>;
  readonly includes: readonly Row[];
  readonly notices: ReadonlyMap<string, readonly Row[]>;
  readonly properties: ReadonlyMap<string, string>;
  readonly audits: ReadonlyMap<string, Audit>;
}

/** Application files in the form in which the engine uses them. */
export class Metadata {
  readonly #store: Store;
  #cache: Cache | undefined;
  /** Rises whenever application files change. */
  generation = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  /** To be told of every write; drops the cache when the table matters. */
  touched(table: string): void {
    if (CACHED_TABLES.has(table)) this.refresh();
  }

  /** After an install, when the schema changed too. */
  refresh(): void {
    this.generation += 1;
    this.#cache = undefined;
  }

  /** Rules of the table and of the tables it extends, by order and then by name. */
  rules(table: string): readonly Rule[] {
    const cache = this.#load();
    const known = cache.rulesOfTable.get(table);
    if (known) return known;
    const rules = this.#store.schema
      .lineage(table)
      .flatMap((name) => cache.rules.get(name) ?? [])
      .sort((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
    cache.rulesOfTable.set(table, rules);
    return rules;
  }

  /** Active notifications of the table itself. */
  notices(table: string): readonly Row[] {
    return this.#load().notices.get(table) ?? [];
  }

  rule(table: string, id: string): Rule | undefined {
    return this.rules(table).find((rule) => rule.id === id);
  }

  acls(type: string, name: string, operation: string): readonly Acl[] {
    return this.#load().acls.get(`${type} ${name} ${operation}`) ?? [];
  }

  acl(id: string): Acl | undefined {
    return this.#load().aclsById.get(id);
  }

  module(path: string): Row | undefined {
    return this.#load().modules.get(path);
  }

  /** Script include by name or `scope.name`, as seen from a scope; private ones of other scopes are hidden. */
  scriptInclude(scope: string, name: string): { row: Row; scope: string } | undefined {
    const found = this.#load().includes.filter(
      (row) => row['name'] === name || row['api_name'] === name,
    );
    const own = found.find((row) => this.scopeName(row['sys_scope'] ?? '') === scope);
    const row = own ?? found.find((candidate) => candidate['access'] === 'public');
    return row && { row, scope: this.scopeName(row['sys_scope'] ?? '') };
  }

  /** A script include that browsers may call, by `Name` or `scope.Name`. */
  clientCallable(name: string): { row: Row; scope: string } | undefined {
    const row = this.#load().includes.find(
      (candidate) =>
        candidate['client_callable'] === '1' &&
        (candidate['api_name'] === name || candidate['name'] === name),
    );
    return row && { row, scope: this.scopeName(row['sys_scope'] ?? '') };
  }

  property(name: string): string {
    return this.#load().properties.get(name) ?? '';
  }

  /** Of the table itself; parents and children have flags of their own. */
  audit(table: string): Audit | undefined {
    return this.#load().audits.get(table);
  }

  /** Name of a scope by its id; what has none is global. */
  scopeName(id: string): string {
    if (id === '' || id === 'global') return 'global';
    return this.#store.get('sys_scope', id)?.['scope'] ?? 'global';
  }

  #load(): Cache {
    this.#cache ??= this.#read();
    return this.#cache;
  }

  #read(): Cache {
    const scopeName = (id: string): string => this.scopeName(id);
    const acls = readAcls(this.#store, scopeName);
    const rules = this.#store
      .select('sys_script', 'active=true')
      .map((row) => toRule(row, scopeName));
    return {
      rules: groupBy(rules, (rule) => rule.table),
      rulesOfTable: new Map(),
      acls: groupBy(acls, (acl) => `${acl.type} ${acl.name} ${acl.operation}`),
      aclsById: new Map(acls.map((acl) => [acl.id, acl])),
      modules: new Map(this.#store.select('sys_module', '').map((row) => [row['path'] ?? '', row])),
      includes: this.#store.select('sys_script_include', 'active=true'),
      notices: groupBy(
        this.#store.select('sysevent_email_action', 'active=true'),
        (row) => row['collection'] ?? '',
      ),
      properties: new Map(
        this.#store
          .select('sys_properties', '')
          .map((row) => [row['name'] ?? '', row['value'] ?? '']),
      ),
      audits: new Map(
        this.#store
          .select('sys_dictionary', 'internal_type=collection^audit=true')
          .map((row) => [row['name'] ?? '', readAudit(row['attributes'] ?? '')]),
      ),
    };
  }
}

function readAudit(attributes: string): Audit {
  return { onlyListed: /(?:^|,)\s*audit_type=whitelist\s*(?:,|$)/u.test(attributes) };
}

const WHEN: Readonly<Record<string, Rule['when']>> = {
  before: 'before',
  after: 'after',
  async: 'async',
  async_always: 'async',
  before_display: 'display',
  display: 'display',
};

function toRule(row: Row, scopeName: (id: string) => string): Rule {
  const field = (name: string): string => row[name] ?? '';
  const actions = ['insert', 'update', 'delete', 'query'].filter(
    (action) => field(`action_${action}`) === '1',
  );
  return {
    id: field('sys_id'),
    name: field('name'),
    table: field('collection'),
    when: WHEN[field('when')] ?? 'after',
    order: Number(field('order') || '100'),
    actions: new Set(actions),
    filter: field('filter_condition'),
    condition: field('condition'),
    roles: field('role_conditions')
      .split(',')
      .filter((role) => role !== ''),
    script: field('advanced') === '1' ? field('script') : '',
    template: field('template'),
    aborts: field('abort_action') === '1',
    message: field('add_message') === '1' ? field('message') : '',
    scope: scopeName(field('sys_scope')),
  };
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
