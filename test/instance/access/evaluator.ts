import type { Row, Session, Store } from '../contract.ts';
import { isInvalid } from './acl.ts';
import { isReadOnly } from './read-only-role.ts';
import type { Acl } from './acl.ts';

/** What the evaluator asks the engine for. */
export interface AclHost {
  readonly store: Store;
  /** Active rules of a type with this name and operation. */
  acls(type: string, name: string, operation: string): readonly Acl[];
  /** Runs the rule's script; false when it fails. */
  runScript(acl: Acl, table: string, row: Row, session: Session): boolean;
  property(name: string): string;
}

/** `roles` looks at roles only, for checks before any row is known. */
export type Depth = 'full' | 'roles';

/** What is asked about. */
export interface Subject {
  readonly table: string;
  readonly row: Row;
  /** `full` when not said. */
  readonly depth?: Depth;
}

/** Operations of query rules. */
export type QueryKind = 'query_match' | 'query_range';

type Decision = 'allow' | 'deny' | 'silent';

/**
 * Access control as documented: a rule passes when roles, security attribute, condition and script all pass; one
 * passing rule at the most specific level that has rules is enough; deny-unless rules are asked first; where no rule
 * speaks, only administrators may.
 */
export class AccessControl {
  readonly #host: AclHost;

  constructor(host: AclHost) {
    this.#host = host;
  }

  /** May the session do this to the record (or to one field of it)? */
  record(session: Session, operation: string, subject: Subject, field = ''): boolean {
    if (isReadOnly(session, operation, subject.table, (name) => this.#host.property(name)))
      return false;
    const ask = (name: string): Decision =>
      this.#level(session, this.#host.acls('record', name, operation), subject);
    const tableDecision = this.#first(tableNames(this.#host.store, subject.table), ask);
    const allowed =
      tableDecision === 'silent' ? session.roles.has('admin') : tableDecision === 'allow';
    if (!allowed || field === '') return allowed;
    return this.field(session, operation, subject, field);
  }

  /** The field part alone, for callers that have asked about the record already. */
  field(session: Session, operation: string, subject: Subject, field: string): boolean {
    const decision = this.#fieldDecision(session, operation, subject, field);
    if (decision !== 'silent') return decision === 'allow';
    // The wild-card rule for create reuses the conditions of write (doc:exploring-access-control-list).
    return operation !== 'create' || this.field(session, 'write', subject, field);
  }

  /**
   * May a query compare with the field (`query_match`), or search and sort by it (`query_range`)? Without a query rule
   * that is a question of reading it (doc:query-acl-rule).
   */
  query(session: Session, kind: QueryKind, subject: Subject, field: string): boolean {
    const decision = this.#fieldDecision(session, kind, subject, field);
    if (decision !== 'silent') return decision === 'allow';
    return this.field(session, 'read', subject, field);
  }

  #fieldDecision(session: Session, operation: string, subject: Subject, field: string): Decision {
    const ask = (name: string): Decision =>
      this.#level(session, this.#host.acls('record', name, operation), subject);
    return this.#first(fieldNames(this.#host.store, subject.table, field), ask);
  }

  /** May the session call something guarded by these rules? One passing rule is enough; none at all refuses. */
  named(session: Session, acls: readonly Acl[]): boolean {
    return this.#level(session, acls, { table: '', row: {} }) === 'allow';
  }

  /** The first level with rules decides. */
  #first(names: readonly string[], ask: (name: string) => Decision): Decision {
    for (const name of names) {
      const decision = ask(name);
      if (decision !== 'silent') return decision;
    }
    return 'silent';
  }

  #level(session: Session, acls: readonly Acl[], subject: Subject): Decision {
    const about = acls.filter((acl) => this.#applies(acl, subject));
    if (about.length === 0) return 'silent';
    const passes = (acl: Acl): boolean =>
      this.#isOverridden(session, acl, about) || this.#passes(session, acl, subject);
    const denying = about.filter((acl) => acl.decision === 'deny');
    if (!denying.every(passes)) return 'deny';
    const allowing = about.filter((acl) => acl.decision === 'allow');
    return allowing.length === 0 || allowing.some(passes) ? 'allow' : 'deny';
  }

  #applies(acl: Acl, subject: Subject): boolean {
    if (acl.appliesTo === '' || subject.depth === 'roles') return true;
    const { store } = this.#host;
    return store.matches(subject.table, subject.row, acl.appliesTo, { caseSensitive: true });
  }

  #passes(session: Session, acl: Acl, subject: Subject): boolean {
    if (isInvalid(acl) || !holdsRole(session, acl)) return false;
    if (!this.#passesAttribute(session, acl.securityAttribute)) return false;
    if (subject.depth === 'roles') return true;
    const user = { id: session.userId, name: session.userName };
    const { store } = this.#host;
    if (acl.condition !== '' && !store.matches(subject.table, subject.row, acl.condition, { user }))
      return false;
    return acl.script === '' || this.#host.runScript(acl, subject.table, subject.row, session);
  }

  /**
   * Administrators pass where the rule lets them, except what is guarded by `nobody`. With the property off, one rule
   * of the object that does not let them binds them to all of its rules.
   */
  #isOverridden(session: Session, acl: Acl, about: readonly Acl[]): boolean {
    if (!session.roles.has('admin') || acl.roles.includes('nobody')) return false;
    const perRule = this.#host.property('glide.security.admin.override.accessterm') === 'true';
    return perRule ? acl.adminOverrides : about.every((other) => other.adminOverrides);
  }

  #passesAttribute(session: Session, attribute: string): boolean {
    if (attribute === '') return true;
    const name = this.#host.store.get('sys_security_attribute', attribute)?.['name'] ?? attribute;
    if (name === 'user_is_authenticated')
      return session.userName !== '' && session.userName !== 'guest';
    return name === 'has_admin_role' && session.roles.has('admin');
  }
}

function tableNames(store: Store, table: string): string[] {
  return [...store.schema.lineage(table), '*'];
}

function holdsRole(session: Session, acl: Acl): boolean {
  if (acl.roles.includes('nobody')) return false;
  return (
    acl.roles.every((role) => role === 'public') ||
    acl.roles.some((role) => session.roles.has(role))
  );
}

/** `t.f`, `parent.f`, `*.f`, `t.*`, `parent.*`, `*.*`. */
function fieldNames(store: Store, table: string, field: string): string[] {
  const tables = tableNames(store, table);
  return [...tables.map((name) => `${name}.${field}`), ...tables.map((name) => `${name}.*`)];
}
