import type { ColumnDef, Row } from '../contract.ts';
import { formatDateTime, parseDateTime } from '../store/time.ts';
import { displayValue, storedText } from './display.ts';
import { GlideDate } from './glide-date.ts';
import { GlideDateTime } from './glide-date-time.ts';
import { GlideDuration } from './glide-duration.ts';
import { GlideElementDescriptor } from './glide-element-descriptor.ts';
import type { Draft, GlideHost } from './host.ts';
import { decrypted, encrypted } from './two-way-password.ts';
import { asText, isDateTime, toStored } from './values.ts';

/** Where an element finds its record. The record may move on: elements are live, as on the platform. */
export interface Cell {
  readonly host: GlideHost;
  readonly field: string;
  draft(): Draft;
  /** Hides the value (GlideRecordSecure) when false. */
  isReadable(): boolean;
  isWritable(): boolean;
  /** Opens another record; handed in because records and elements need each other. */
  open(table: string, sysId: string): unknown;
}

/** One field of a record. Everything it gives is text or an object, never a number: `gr.n + 1` is `"71"`. */
export class GlideElement {
  readonly #cell: Cell;
  #error = '';

  constructor(cell: Cell) {
    this.#cell = cell;
  }

  getValue(): string | null {
    const value = this.#value();
    return value === '' ? null : value;
  }

  toString(): string {
    const value = this.#value();
    if (this.#column()?.type === 'boolean') return value === '1' ? 'true' : 'false';
    return value;
  }

  /** Boolean fields act as booleans in comparisons, everything else as text. */
  [Symbol.toPrimitive](hint: string): string | boolean {
    if (hint !== 'string' && this.#column()?.type === 'boolean') return this.#value() === '1';
    return this.toString();
  }

  setValue(value: unknown): void {
    const { host, field } = this.#cell;
    const column = this.#column();
    if (!column || !this.#cell.isWritable()) return;
    const text = asText(value);
    const stored = toStored(column, text);
    if (stored === '' && text !== '')
      host.log('warn', `${field}: "${text}" is not a ${column.type}; cleared`);
    this.#cell.draft().row[field] = stored;
  }

  /** References, choices and times by what a person sees; an unknown text clears the field. */
  setDisplayValue(value: unknown): void {
    const column = this.#column();
    if (!column) return;
    const text = asText(value);
    if (column.type === 'password2') {
      this.setValue(encrypted(text));
      return;
    }
    if (column.type === 'reference') {
      const target = this.#cell.host.store;
      const display = target.schema.displayColumn(column.reference);
      const [row] = target.select(column.reference, `${display}=${text}`, { limit: 1 });
      this.setValue(row?.['sys_id'] ?? '');
      return;
    }
    if (isDateTime(column)) {
      this.setValue(storedText(text, this.#cell.host.zone));
      return;
    }
    this.setValue(column.choices.find((choice) => choice.label === text)?.value ?? text);
  }

  /** Clear text of a Password (2 way encrypted) field; scripts of the table's own scope only. */
  getDecryptedValue(): string {
    const { host } = this.#cell;
    const owner = host.store.schema.table(this.getTableName())?.scope ?? '';
    if (this.#column()?.type !== 'password2' || owner !== host.scope) return '';
    return decrypted(this.#value());
  }

  getDisplayValue(maxCharacters?: number): string {
    const { store, zone } = this.#cell.host;
    const text = displayValue(store, this.#column(), this.#value(), zone);
    return typeof maxCharacters === 'number' ? text.slice(0, maxCharacters) : text;
  }

  /** English only, whatever the language. */
  getDisplayValueLang(): string {
    return this.getDisplayValue();
  }

  getLabelLang(): string {
    return this.getLabel();
  }

  getRefRecord(): unknown {
    return this.#cell.open(this.getReferenceTable(), this.#value());
  }

  getReferenceTable(): string {
    return this.#column()?.reference ?? '';
  }

  nil(): boolean {
    return this.#value() === '';
  }

  isNil(): boolean {
    return this.nil();
  }

  hasValue(): boolean {
    return !this.nil();
  }

  changes(): boolean {
    const draft = this.#cell.draft();
    return draft.tracksChanges && this.#value() !== this.#before();
  }

  changesTo(value: unknown): boolean {
    return this.changes() && this.#value() === this.#storedForm(value);
  }

  changesFrom(value: unknown): boolean {
    return this.changes() && this.#before() === this.#storedForm(value);
  }

  changesFromNotEmpty(): boolean {
    return this.changes() && this.#before() !== '';
  }

  changesToNotEmpty(): boolean {
    return this.changes() && this.#value() !== '';
  }

  getName(): string {
    return this.#cell.field;
  }

  getTableName(): string {
    return this.#cell.draft().table;
  }

  getBaseTableName(): string {
    return this.#cell.host.store.schema.lineage(this.getTableName()).at(-1) ?? '';
  }

  getLabel(): string {
    return this.#column()?.label ?? '';
  }

  getED(): GlideElementDescriptor {
    return new GlideElementDescriptor(this.#column());
  }

  getError(): string {
    return this.#error;
  }

  setError(error: unknown): void {
    this.#error = asText(error);
  }

  canRead(): boolean {
    return this.#isAllowed('read');
  }

  canWrite(): boolean {
    return this.#isAllowed('write');
  }

  canCreate(): boolean {
    return this.#isAllowed('create');
  }

  getAttribute(name: string): string {
    const attributes = this.#column()?.attributes.split(',') ?? [];
    const found = attributes.find((pair) => pair.trim().startsWith(`${name}=`));
    return found ? found.trim().slice(name.length + 1) : '';
  }

  getBooleanAttribute(name: string): boolean {
    return this.getAttribute(name) === 'true';
  }

  /** Values of the field's choice list; every choice, as none here depends on another field. */
  getChoices(): string[] {
    return (this.#column()?.choices ?? []).map((choice) => choice.value);
  }

  /** Label of the current choice. */
  getChoiceValue(): string {
    return this.getDisplayValue();
  }

  /** The object of the field's type, for dates and durations; the text of anything else. */
  getGlideObject(): unknown {
    const { host } = this.#cell;
    const source = { now: () => host.now(), zone: () => host.zone };
    const value = this.#value();
    switch (this.#column()?.type) {
      case 'glide_date_time':
      case 'due_date':
        return new GlideDateTime(source, value);
      case 'glide_date':
        return new GlideDate(source, value);
      case 'glide_duration':
      case 'timer':
        return new GlideDuration(value);
      default:
        return value;
    }
  }

  getHTMLValue(maxCharacters?: number): string {
    const text = this.#value();
    return typeof maxCharacters === 'number' ? text.slice(0, maxCharacters) : text;
  }

  setDateNumericValue(ms: unknown): void {
    this.setValue(formatDateTime(Number(ms)));
  }

  hasAttribute(name: string): boolean {
    const attributes = this.#column()?.attributes.split(',') ?? [];
    return attributes.some((pair) => pair.trim().split('=')[0] === name);
  }

  /** Entries of a journal field, newest first; `lines` 1 gives the latest only, -1 all. */
  getJournalEntry(lines: number): string {
    const { host, field } = this.#cell;
    const id = this.#cell.draft().row['sys_id'] ?? '';
    const rows = host.store.select(
      'sys_journal_field',
      `element=${field}^element_id=${id}^ORDERBYDESCsys_created_on`,
      lines > 0 ? { limit: lines } : {},
    );
    return rows.map((row) => this.#describeEntry(row)).join('');
  }

  /** Milliseconds since the epoch of a date or date-time. */
  dateNumericValue(): number {
    return parseDateTime(this.#value()) ?? 0;
  }

  /** Time stamp, display name of who wrote it, label of the field, and the text (documented). */
  #describeEntry(entry: Row): string {
    const by = entry['sys_created_by'] ?? '';
    const { store } = this.#cell.host;
    const [author] = store.select('sys_user', `user_name=${by}`, { limit: 1 });
    const name = author?.['name'] ?? by;
    return `${entry['sys_created_on'] ?? ''} - ${name} (${this.getLabel()})\n${entry['value'] ?? ''}\n\n`;
  }

  #isAllowed(operation: 'read' | 'write' | 'create'): boolean {
    const draft = this.#cell.draft();
    return this.#cell.host.isAllowed(operation, draft.table, draft.row, this.#cell.field);
  }

  #value(): string {
    if (!this.#cell.isReadable()) return '';
    return this.#cell.draft().row[this.#cell.field] ?? '';
  }

  #before(): string {
    return this.#cell.draft().stored?.[this.#cell.field] ?? '';
  }

  #storedForm(value: unknown): string {
    const column = this.#column();
    return column ? toStored(column, asText(value)) : asText(value);
  }

  #column(): ColumnDef | undefined {
    return this.#cell.host.store.schema.columns(this.#cell.draft().table).get(this.#cell.field);
  }
}

/**
 * An element as scripts see it: a reference can be walked (`gr.caller_id.email`). Fields win only where the element
 * has no member of that name.
 */
export function elementProxy(cell: Cell): GlideElement {
  const element = new GlideElement(cell);
  return new Proxy(element, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member === 'function') return member.bind(target) as unknown;
      if (member !== undefined || typeof name === 'symbol') return member;
      return walk(cell, name);
    },
    set: (_target, name, value) => {
      if (typeof name === 'string') setThrough(cell, name, value);
      return true;
    },
  });
}

/** Remembers a value for the referenced record; only `updateWithReferences` writes it. */
function setThrough(cell: Cell, name: string, value: unknown): void {
  const { schema } = cell.host.store;
  const draft = cell.draft();
  const column = schema.columns(draft.table).get(cell.field);
  if (column?.type !== 'reference' || !schema.columns(column.reference).has(name)) return;
  draft.references ??= new Map();
  draft.references.set(cell.field, {
    ...draft.references.get(cell.field),
    [name]: asText(value),
  });
}

function walk(cell: Cell, name: string): unknown {
  const { schema } = cell.host.store;
  const column = schema.columns(cell.draft().table).get(cell.field);
  if (column?.type !== 'reference' || !schema.columns(column.reference).has(name)) return undefined;
  const record = cell.open(column.reference, cell.draft().row[cell.field] ?? '');
  return (record as Record<string, unknown>)[name];
}
