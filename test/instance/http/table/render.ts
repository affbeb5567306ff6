import type { ColumnDef, Row, Session } from '../../contract.ts';
import { displayValue } from '../../glide/display.ts';
import type { Site } from '../site.ts';
import { journalSources, journalText } from './journal-text.ts';
import type { ViewParams } from './params.ts';

type Json = string | Record<string, string>;

/** What an empty due date shows (doc:api-reference/rest-apis/change-management-api, samples). */
const NOT_DUE = 'UNKNOWN';
/** Tags of the record, in every sample of doc:api-reference/rest-apis/c_TableAPI; no column of the table. */
const TAGS = 'sys_tags';

/** Where a dot-walk has got to. */
interface Place {
  readonly table: string;
  readonly row?: Row;
}

/** Turns rows into the JSON of the Table API (value, display and link forms of one request). */
export class Renderer {
  readonly #site: Site;
  readonly #session: Session;
  readonly #table: string;
  readonly #view: ViewParams;
  readonly #baseUrl: string;
  /** Of the caller. */
  readonly #zone: string;
  /** Rows at the end of references, as far as the caller may read them. */
  readonly #referenced = new Map<string, Row | undefined>();

  constructor(
    site: Site,
    session: Session,
    options: { table: string; view: ViewParams; baseUrl: string },
  ) {
    this.#site = site;
    this.#session = session;
    this.#table = options.table;
    this.#view = options.view;
    this.#baseUrl = options.baseUrl;
    this.#zone = site.zoneOf(session.userId);
  }

  row(row: Row): Record<string, Json> {
    const rendered: Record<string, Json> = {};
    const columns = this.#site.store.schema.columns(this.#table);
    for (const name of this.#view.fields ?? [...columns.keys(), TAGS]) {
      const value = name.includes('.') ? this.#walked(row, name) : this.#own(row, name);
      if (value !== undefined) rendered[name] = value;
    }
    return rendered;
  }

  #own(row: Row, name: string): Json | undefined {
    const column = this.#site.store.schema.columns(this.#table).get(name);
    const value = row[name];
    if (!column && name === TAGS) {
      return this.#view.display === 'all' ? { display_value: '', value: '' } : '';
    }
    if (!column || value === undefined) return undefined;
    return this.#value(column, value, row);
  }

  /** Follows a dot-walk through rows that the caller may read; hidden ones leave the field out. */
  #walked(row: Row, path: string): Json | undefined {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    let place: Place = { table: this.#table, row };
    for (const step of steps) {
      const next = this.#step(place, step);
      if (!next) return undefined;
      place = next;
    }
    const column = this.#site.store.schema.columns(place.table).get(last);
    if (!column) return undefined;
    const value = place.row ? place.row[last] : '';
    return value === undefined ? undefined : this.#value(column, value, place.row ?? {});
  }

  /** One reference further; no row at the end of an empty or dangling one, `undefined` when it is hidden. */
  #step(place: Place, name: string): Place | undefined {
    const column = this.#site.store.schema.columns(place.table).get(name);
    if (!column || column.reference === '') return undefined;
    const table = column.reference;
    if (!place.row) return { table };
    const id = place.row[name];
    if (id === undefined) return undefined;
    const row = id === '' ? undefined : this.#target(table, id);
    if (row) return { table, row };
    return id !== '' && this.#exists(table, id) ? undefined : { table };
  }

  #exists(table: string, id: string): boolean {
    return this.#site.store.get(table, id) !== undefined;
  }

  #target(table: string, id: string): Row | undefined {
    const key = `${table} ${id}`;
    if (!this.#referenced.has(key)) {
      this.#referenced.set(key, this.#site.records.readOne(this.#session, table, id));
    }
    return this.#referenced.get(key);
  }

  #value(column: ColumnDef, stored: string, row: Row): Json {
    const value = plainValue(column, stored);
    if (this.#view.display === 'false') return this.#withLink(column, value, { value });
    const shown = this.#shown(column, stored, row);
    if (this.#view.display === 'true')
      return this.#withLink(column, shown, { display_value: shown }, value);
    const both = { display_value: shown, value };
    const form = this.#withLink(column, value, both, value);
    return typeof form === 'string' ? both : form;
  }

  /** The bare text, or the form with `link` where the column refers to a record and links were not declined. */
  #withLink(column: ColumnDef, plain: string, form: Record<string, string>, id = plain): Json {
    const target = column.type === 'domain_id' ? 'sys_user_group' : column.reference;
    const isLink = column.type === 'reference' || column.type === 'domain_id';
    if (!isLink || id === '' || this.#view.excludeLinks) return plain;
    const url = `${this.#baseUrl}/api/now/table/${target}/${id}`;
    const linked: Record<string, string> = { ...form, link: url };
    return linked;
  }

  #journal(column: ColumnDef, row: Row): string {
    const { store } = this.#site;
    const table = row['sys_class_name'] ?? this.#table;
    const columns = store.schema.columns(store.schema.table(table) ? table : this.#table);
    return journalText(store, journalSources(column, columns, row), row, this.#zone);
  }

  #shown(column: ColumnDef, stored: string, row: Row): string {
    switch (column.type) {
      case 'journal_input':
      case 'journal_list':
        return this.#journal(column, row);
      case 'due_date':
        return stored === '' ? NOT_DUE : displayValue(this.#site.store, column, stored, this.#zone);
      case 'password':
      case 'password2':
        return '';
      case 'sys_class_name':
      case 'table_name':
        return this.#site.store.schema.table(stored)?.label ?? stored;
      default:
        return displayValue(this.#site.store, column, stored, this.#zone);
    }
  }
}

/** Value mode of one field: booleans as words, journals and passwords always empty. */
export function plainValue(column: ColumnDef, stored: string): string {
  switch (column.type) {
    case 'boolean':
      return stored === '1' ? 'true' : 'false';
    case 'journal_input':
    case 'journal_list':
    case 'password':
    case 'password2':
      return '';
    default:
      return stored;
  }
}
