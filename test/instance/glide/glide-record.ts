import type { Row } from '../contract.ts';
import { newSysId } from '../store/ids.ts';
import { displayOfRow } from './display.ts';
import type { GlideElement } from './glide-element.ts';
import { newDraft, storedDraft } from './host.ts';
import type { Draft, GlideHost } from './host.ts';
import type { ConditionList } from './query-terms.ts';
import { RecordQuery, SELECT_ROWS } from './record-query.ts';
import { asText } from './values.ts';

/** How a record makes its elements; handed in because elements open records. */
export type ElementFactory = (record: GlideRecord, field: string) => GlideElement;

export interface RecordOptions {
  readonly host: GlideHost;
  readonly table: string;
  readonly element: ElementFactory;
  /** Opens another record; an empty one when there is none. */
  readonly open: (table: string, sysId: string) => GlideRecord;
  /** Enforce access control: GlideRecordSecure. */
  readonly secure: boolean;
  /** The record to start on, for `current` and `previous`. */
  readonly draft?: Draft;
  /** Conditions to share, for `current` of a query rule. */
  readonly conditions?: ConditionList;
}

let readDraft: (record: GlideRecord) => Draft;

/** The record the engine works on. Scripts cannot reach it. */
export function draftOf(record: GlideRecord): Draft {
  return readDraft(record);
}

/** Rows of a table, one at a time. Members are the scoped ones; see `fencing.ts` for what a scope is refused. */
export class GlideRecord extends RecordQuery {
  readonly #options: RecordOptions;
  readonly #elements = new Map<string, GlideElement>();
  #draft: Draft;
  #rows: Row[] = [];
  #position = -1;
  #isNew = false;
  #isPastEnd = false;

  constructor(options: RecordOptions) {
    super(options.host, options.table, options.conditions);
    this.#options = options;
    this.#draft = options.draft ?? newDraft(options.table);
  }

  static {
    readDraft = (record) => record.#draft;
  }

  query(...condition: unknown[]): void {
    if (condition.length === 2) this.addQuery(...condition);
    this.#rows = this[SELECT_ROWS]();
    this.#position = -1;
  }

  _query(...condition: unknown[]): void {
    this.query(...condition);
  }

  next(): boolean {
    while (this.#position + 1 < this.#rows.length) {
      this.#position += 1;
      const row = this.#rows[this.#position];
      if (row && this.#adopt(row)) return true;
    }
    this.#isPastEnd = true;
    return false;
  }

  _next(): boolean {
    return this.next();
  }

  hasNext(): boolean {
    return this.#position + 1 < this.#rows.length;
  }

  /** By sys_id, then by display value; or by field and value. */
  get(nameOrValue: unknown, value?: unknown): boolean {
    const { host, tableName } = this;
    const first = asText(nameOrValue);
    if (first === '' || !host.store.schema.table(tableName) || !host.mayAccess('read', tableName))
      return false;
    if (value !== undefined) {
      this.addQuery(first, value);
    } else if (host.store.get(tableName, first)) {
      this.addQuery('sys_id', first);
    } else {
      this.addQuery(host.store.schema.displayColumn(tableName), first);
    }
    this.query();
    return this.next();
  }

  _get(nameOrValue: unknown, value?: unknown): boolean {
    return this.get(nameOrValue, value);
  }

  initialize(): void {
    this.#draft = newDraft(this.tableName);
    this.#isNew = true;
    this.#isPastEnd = false;
  }

  /** With default values and a sys_id (documented); `initialize` gives an empty record. */
  newRecord(): void {
    this.initialize();
    this.host.fillNew(this.#draft.table, this.#draft.row);
  }

  isNewRecord(): boolean {
    return this.#isNew || (this.#draft.operation === 'insert' && this.#draft.stored === undefined);
  }

  insert(): string | null {
    const draft: Draft = { ...newDraft(this.#draft.table), row: { ...this.#draft.row } };
    draft.workflow = this.#draft.workflow;
    if (this.#draft.stored) delete draft.row['sys_id'];
    this.#draft = draft;
    if (!this.#may('create') || !this.#allowed('create')) return null;
    const sysId = this.host.save(draft) ?? null;
    this.#isNew = false;
    return sysId;
  }

  /** Inserts when the record does not exist; null when the write did not happen. */
  update(reason?: unknown): string | null {
    if (reason !== undefined) this.#draft.reason = asText(reason);
    if (!this.#may('write') || !this.#allowed('write')) return null;
    return this.host.save(this.#draft) ?? null;
  }

  /** Writes what was set through references too, and makes the referenced records that are missing. */
  updateWithReferences(reason?: unknown): string | null {
    const draft = this.#draft;
    for (const [field, values] of draft.references ?? []) {
      const table = this.getElement(field)?.getReferenceTable() ?? '';
      const target = this.#options.open(table, draft.row[field] ?? '');
      for (const [name, value] of Object.entries(values)) target.setValue(name, value);
      const sysId = target.update(reason);
      if (sysId !== null) draft.row[field] = sysId;
    }
    draft.references?.clear();
    return this.update(reason);
  }

  deleteRecord(): boolean {
    return this.#may('delete') && this.#allowed('delete') && this.host.remove(this.#draft);
  }

  /** Sets the values given so far on every matching record, whatever the limit. */
  updateMultiple(): void {
    const changes = { ...this.#draft.row };
    for (const row of this[SELECT_ROWS](false)) {
      if (!this.#adopt(row)) continue;
      Object.assign(this.#draft.row, changes);
      this.update();
    }
  }

  deleteMultiple(): void {
    for (const row of this[SELECT_ROWS](false)) {
      if (this.#adopt(row)) this.deleteRecord();
    }
  }

  /** Text of a field: `1`/`0` for booleans, null when empty or unknown. */
  getValue(field: unknown): string | null {
    const name = asText(field);
    if (name.includes('.')) {
      const walked = this.host.store.walk(this.#draft.table, this.#draft.row, name);
      return walked === '' ? null : walked;
    }
    if (!this.isValidField(name)) return null;
    return this.getElement(name)?.getValue() ?? null;
  }

  /** Unknown fields are ignored without a word, as on the platform. */
  setValue(field: unknown, value: unknown): void {
    const name = asText(field);
    if (this.isValidField(name)) this.getElement(name)?.setValue(value);
  }

  addValue(field: unknown, value: unknown): void {
    const name = asText(field);
    this.setValue(name, Number(this.getValue(name) ?? 0) + Number(value));
  }

  getElement(field: unknown): GlideElement | undefined {
    const name = asText(field);
    if (!this.isValidField(name)) return undefined;
    let element = this.#elements.get(name);
    if (!element) {
      element = this.#options.element(this, name);
      this.#elements.set(name, element);
    }
    return element;
  }

  getElements(): GlideElement[] {
    const names = [...this.host.store.schema.columns(this.#draft.table).keys()];
    return names.map((name) => this.getElement(name)).filter((element) => element !== undefined);
  }

  /** Of one field, or of the record when no field is named. */
  getDisplayValue(field?: unknown): string {
    if (field === undefined) {
      const { store, zone } = this.host;
      return displayOfRow(store, this.#draft.table, this.#draft.row, zone);
    }
    return this.getElement(field)?.getDisplayValue() ?? '';
  }

  getDisplayName(): string {
    return this.host.store.schema.displayColumn(this.tableName);
  }

  getUniqueValue(): string {
    return this.#draft.row['sys_id'] ?? '';
  }

  getTableName(): string {
    return this.tableName;
  }

  getRecordClassName(): string {
    return this.#draft.table;
  }

  getClassDisplayValue(): string {
    return this.host.store.schema.table(this.#draft.table)?.label ?? '';
  }

  getLabel(): string {
    return this.host.store.schema.table(this.tableName)?.label ?? '';
  }

  getTableScope(): string {
    return this.host.store.schema.table(this.tableName)?.scope ?? '';
  }

  getLink(noStack?: unknown): string {
    const stack =
      noStack === true ? '' : `&sysparm_stack=${this.tableName}_list.do?sysparm_query=active=true`;
    return `${this.tableName}.do?sys_id=${this.getUniqueValue()}${stack}`;
  }

  getRowCount(): number {
    return this.#rows.length;
  }

  getLastErrorMessage(): string | null {
    return this.#draft.lastError === '' ? null : this.#draft.lastError;
  }

  isValid(): boolean {
    return this.host.store.schema.table(this.tableName) !== undefined;
  }

  isValidRecord(): boolean {
    return this.#draft.stored !== undefined && !this.#isPastEnd;
  }

  isValidField(field: unknown): boolean {
    return this.host.store.schema.columns(this.#draft.table).has(asText(field));
  }

  /** Dictionary attributes of a field. */
  getAttribute(field: unknown): string {
    return this.host.store.schema.columns(this.#draft.table).get(asText(field))?.attributes ?? '';
  }

  operation(): string | null {
    return this.#draft.operation === '' ? null : this.#draft.operation;
  }

  isActionAborted(): boolean {
    return this.#draft.aborted;
  }

  /** Honoured only for records of the rule's own scope (documented). The script goes on. */
  setAbortAction(abort: unknown): void {
    if (this.#isOwn('setAbortAction')) this.#draft.aborted = abort === true || abort === 'true';
  }

  /** Not possible on records of another scope (documented). */
  setWorkflow(run: unknown): void {
    if (this.#isOwn('setWorkflow')) this.#draft.workflow = !(run === false || run === 'false');
  }

  isWorkflow(): boolean {
    return this.#draft.workflow;
  }

  setNewGuidValue(sysId: unknown): void {
    this.#draft.row['sys_id'] = asText(sysId);
  }

  setNewGuid(): string {
    const sysId = newSysId();
    this.setNewGuidValue(sysId);
    return sysId;
  }

  canRead(): boolean {
    return this.host.isAllowed('read', this.#draft.table, this.#draft.row);
  }

  canWrite(): boolean {
    return this.host.isAllowed('write', this.#draft.table, this.#draft.row);
  }

  canCreate(): boolean {
    return this.host.isAllowed('create', this.#draft.table, this.#draft.row);
  }

  canDelete(): boolean {
    return this.host.isAllowed('delete', this.#draft.table, this.#draft.row);
  }

  /** Makes the row the current record; false when access control hides it. */
  #adopt(row: Row): boolean {
    const draft = storedDraft(this.tableName, row);
    if (this.#options.secure && !this.host.isAllowed('read', draft.table, draft.row)) return false;
    this.#draft = draft;
    this.#isNew = false;
    this.#isPastEnd = false;
    return true;
  }

  #may(operation: 'create' | 'write' | 'delete'): boolean {
    return this.host.mayAccess(operation, this.tableName);
  }

  #allowed(operation: 'create' | 'write' | 'delete'): boolean {
    if (!this.#options.secure) return true;
    return this.host.isAllowed(operation, this.#draft.table, this.#draft.row);
  }

  #isOwn(call: string): boolean {
    const owner = this.getTableScope();
    if (owner === this.host.scope) return true;
    this.host.log(
      'warn',
      `${call} ignored: ${this.tableName} belongs to scope ${owner}, the script to ${this.host.scope}`,
    );
    return false;
  }
}
