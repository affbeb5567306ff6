import type { ReadPage, Records, Row, Session, Store } from '../contract.ts';
import { newDraft, storedDraft } from '../glide/host.ts';
import type { Draft } from '../glide/host.ts';
import { ConditionList } from '../glide/query-terms.ts';
import { isQueryReadable, usesOf, QUERY_ACL_PROPERTY } from '../access/query-access.ts';
import { faults } from './faults.ts';
import type { Kernel, Outcome } from './kernel.ts';

/** See `Records`. Every call is a transaction of its own. */
export class RecordsService implements Records {
  readonly store: Store;
  readonly #kernel: Kernel;

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
    this.store = kernel.store;
  }

  read(
    session: Session,
    table: string,
    encodedQuery: string,
    page: { limit: number; offset: number },
  ): ReadPage {
    this.#checkTable(table);
    if (!this.mayQuery(session, table, encodedQuery)) throw faults.unreadableQuery();
    const conditions = new ConditionList();
    conditions.addEncoded(encodedQuery);
    this.#kernel.restrictQuery(this.#kernel.execution(session), table, conditions);
    const query = conditions.encoded();
    const user = { id: session.userId, name: session.userName };
    const rows = this.store.select(table, query, { ...page, user });
    return {
      rows: rows
        .map((row) => this.#visible(session, table, row))
        .filter((row) => row !== undefined),
      total: this.store.count(table, query, { user }),
    };
  }

  readOne(session: Session, table: string, sysId: string): Row | undefined {
    this.#checkTable(table);
    const conditions = new ConditionList();
    conditions.addEncoded(`sys_id=${sysId}`);
    this.#kernel.restrictQuery(this.#kernel.execution(session), table, conditions);
    const [row] = this.store.select(table, conditions.encoded(), { limit: 1 });
    return row && this.#visible(session, table, row);
  }

  insert(session: Session, table: string, values: Row): Row {
    this.#checkTable(table);
    if (!this.#kernel.access.record(session, 'create', { table, row: values }))
      throw faults.acl('Insert');
    const allowed = this.#writable(session, 'create', { table, row: values }, values);
    return this.#insert(session, table, allowed);
  }

  update(session: Session, table: string, sysId: string, changes: Row): Row {
    const row = this.#mustRead(session, table, sysId);
    const className = row['sys_class_name'] || table;
    if (!this.#kernel.access.record(session, 'write', { table: className, row }))
      throw faults.acl('Update');
    const allowed = this.#writable(session, 'write', { table: className, row }, changes);
    return this.#update(session, table, row, allowed);
  }

  remove(session: Session, table: string, sysId: string): void {
    const row = this.#mustRead(session, table, sysId);
    if (
      !this.#kernel.access.record(session, 'delete', { table: row['sys_class_name'] || table, row })
    ) {
      throw faults.acl('Delete');
    }
    this.#remove(session, storedDraft(table, row));
  }

  systemInsert(session: Session, table: string, values: Row): Row {
    this.#checkTable(table);
    return this.#insert(session, table, values);
  }

  systemUpdate(session: Session, table: string, sysId: string, changes: Row): Row {
    const row = this.#find(table, sysId);
    return this.#update(session, table, row, changes);
  }

  systemRemove(session: Session, table: string, sysId: string): void {
    this.#remove(session, storedDraft(table, this.#find(table, sysId)));
  }

  mayAccess(
    session: Session,
    operation: 'read' | 'write' | 'create' | 'delete',
    subject: { readonly table: string; readonly row: Row },
    field = '',
  ): boolean {
    return this.#kernel.access.record(session, operation, subject, field);
  }

  mayAggregate(session: Session, table: string): boolean {
    this.#checkTable(table);
    return this.#kernel.access.record(session, 'read', { table, row: {}, depth: 'roles' });
  }

  mayQuery(session: Session, table: string, encodedQuery: string): boolean {
    this.#checkTable(table);
    const { access, metadata } = this.#kernel;
    if (metadata.property(QUERY_ACL_PROPERTY) !== '403')
      return this.#isQueryReadable(session, table, encodedQuery);
    return isQueryReadable({ schema: this.store.schema, access, session }, table, encodedQuery);
  }

  mayName(session: Session, table: string, paths: readonly string[]): boolean {
    this.#checkTable(table);
    const place = { schema: this.store.schema, access: this.#kernel.access, session };
    return isQueryReadable(place, table, paths.map((path) => `ORDERBY${path}`).join('^'));
  }

  #insert(session: Session, table: string, values: Row): Row {
    const draft: Draft = { ...newDraft(table), row: { ...values } };
    const sysId = values['sys_id'] ?? '';
    const root = this.store.schema.lineage(table).at(-1) ?? table;
    if (sysId !== '' && this.store.get(root, sysId)) {
      throw faults.unique(
        `Unique Key violation detected by database (Duplicate entry '${sysId}' for key 'PRIMARY')`,
      );
    }
    return this.#finish(table, this.#kernel.save(this.#kernel.execution(session), draft));
  }

  #update(session: Session, table: string, row: Row, changes: Row): Row {
    const draft = storedDraft(table, row);
    const columns = this.store.schema.columns(draft.table);
    for (const [field, value] of Object.entries(changes)) {
      if (columns.has(field) && !IMMUTABLE.has(field)) draft.row[field] = value;
    }
    return this.#finish(table, this.#kernel.save(this.#kernel.execution(session), draft));
  }

  #remove(session: Session, draft: Draft): void {
    const outcome = this.#kernel.remove(this.#kernel.execution(session), draft);
    if (!outcome.ok) throw outcome.fault;
  }

  #finish(table: string, outcome: Outcome): Row {
    if (!outcome.ok) throw outcome.fault;
    return this.store.get(table, outcome.sysId) ?? {};
  }

  #checkTable(table: string): void {
    if (!this.store.schema.table(table)) throw faults.invalidTable(table);
  }

  #find(table: string, sysId: string): Row {
    this.#checkTable(table);
    const row = this.store.get(table, sysId);
    if (!row) throw faults.notFound();
    return row;
  }

  /** The whole row, when the session may read it at all. */
  #mustRead(session: Session, table: string, sysId: string): Row {
    if (!this.readOne(session, table, sysId)) throw faults.notFound();
    return this.#find(table, sysId);
  }

  /** The row without the fields the session may not read; undefined when it may not read the row. */
  #visible(session: Session, table: string, row: Row): Row | undefined {
    const className = row['sys_class_name'] || table;
    const { access } = this.#kernel;
    if (!access.record(session, 'read', { table: className, row })) return undefined;
    const subject = { table: className, row };
    const visible: Row = {};
    for (const [field, value] of Object.entries(row)) {
      if (ALWAYS_VISIBLE.has(field) || access.field(session, 'read', subject, field))
        visible[field] = value;
    }
    return visible;
  }

  /** Fields that the session may not write are dropped without a word, as over REST. */
  #writable(
    session: Session,
    operation: 'create' | 'write',
    target: { table: string; row: Row },
    values: Row,
  ): Row {
    const columns = this.store.schema.columns(target.table);
    const subject = target;
    return Object.fromEntries(
      Object.entries(values).filter(
        ([field]) =>
          columns.has(field) && this.#kernel.access.field(session, operation, subject, field),
      ),
    );
  }

  /** Roles only, before any row is known. Names that are no columns are the query's business, not access control's. */
  #isQueryReadable(session: Session, table: string, encodedQuery: string): boolean {
    const columns = this.store.schema.columns(table);
    const subject = { table, row: {}, depth: 'roles' } as const;
    return usesOf(encodedQuery).every(({ path, kind }) => {
      const [field = ''] = path.split('.');
      if (!columns.has(field) || ALWAYS_VISIBLE.has(field)) return true;
      return field === path
        ? this.#kernel.access.query(session, kind, subject, field)
        : this.#kernel.access.field(session, 'read', subject, field);
    });
  }
}

const ALWAYS_VISIBLE = new Set(['sys_id', 'sys_class_name']);
const IMMUTABLE = new Set([
  'sys_id',
  'sys_created_on',
  'sys_created_by',
  'sys_updated_on',
  'sys_updated_by',
  'sys_mod_count',
]);
