import { sessionToken } from './token.ts';

type Callback = (record: GlideRecord) => void;

/**
 * Client-side GlideRecord (doc:api-reference/c_GlideRecordClientSideAPI) over the Table API, so that access control
 * holds. Fields are properties too: `record.email`.
 */
export class GlideRecord {
  [field: string]: unknown;
  readonly #table: string;
  readonly #terms: string[] = [];
  #limit = 0;
  #rows: Readonly<Record<string, string>>[] = [];
  #at = -1;

  constructor(table: string) {
    this.#table = table;
  }

  addQuery(...parts: unknown[]): void {
    const [name, second, third] = parts.map(String);
    const term =
      parts.length > 2
        ? `${name ?? ''}${second ?? ''}${third ?? ''}`
        : `${name ?? ''}=${second ?? ''}`;
    this.#terms.push(parts.length === 1 ? String(name) : term);
  }

  setEncodedQuery(query: string): void {
    this.#terms.splice(0, this.#terms.length, query);
  }

  addEncodedQuery(query: string): void {
    this.#terms.push(query);
  }

  getEncodedQuery(): string {
    return this.#terms.join('^');
  }

  orderBy(column: string): void {
    this.#terms.push(`ORDERBY${column}`);
  }

  addOrderBy(column: string): void {
    this.orderBy(column);
  }

  setLimit(limit: number): void {
    this.#limit = limit;
  }

  getLimit(): number {
    return this.#limit;
  }

  getTableName(): string {
    return this.#table;
  }

  /** With a callback the page goes on; without one it waits for the answer. */
  query(...parts: unknown[]): void {
    const callback = parts.find((part) => typeof part === 'function') as Callback | undefined;
    const plain = parts.filter((part) => typeof part !== 'function');
    if (plain.length > 0) this.addQuery(...plain);
    this.#request('GET', this.#listPath(), undefined, callback, (result) => {
      this.#rows = Array.isArray(result) ? (result as Record<string, string>[]) : [];
      this.#at = -1;
    });
  }

  get(...parts: unknown[]): boolean {
    const callback = parts.find((part) => typeof part === 'function') as Callback | undefined;
    const plain = parts.filter((part) => typeof part !== 'function');
    this.addQuery(...(plain.length === 1 ? ['sys_id', plain[0]] : plain));
    this.#limit = 1;
    this.query(...(callback ? [callback] : []));
    return callback ? false : this.next();
  }

  hasNext(): boolean {
    return this.#at + 1 < this.#rows.length;
  }

  next(): boolean {
    if (!this.hasNext()) return false;
    this.#at += 1;
    Object.assign(this, this.#rows[this.#at]);
    return true;
  }

  getRowCount(): number {
    return this.#rows.length;
  }

  getValue(name: string): string {
    const value = this[name];
    return typeof value === 'string' ? value : '';
  }

  setValue(name: string, value: unknown): void {
    this[name] = String(value);
  }

  getUniqueValue(): string {
    return this.getValue('sys_id');
  }

  insert(callback?: Callback): void {
    this.#request('POST', this.#tablePath(), this.#values(), callback, (result) => {
      Object.assign(this, result);
    });
  }

  update(callback?: Callback): void {
    const path = `${this.#tablePath()}/${this.getValue('sys_id')}`;
    this.#request('PATCH', path, this.#values(), callback, () => undefined);
  }

  deleteRecord(callback?: Callback): void {
    const path = `${this.#tablePath()}/${this.getValue('sys_id')}`;
    this.#request('DELETE', path, undefined, callback, () => undefined);
  }

  #tablePath(): string {
    return `/api/now/table/${encodeURIComponent(this.#table)}`;
  }

  #listPath(): string {
    const parameters = new URLSearchParams({
      sysparm_query: this.getEncodedQuery(),
      sysparm_exclude_reference_link: 'true',
    });
    if (this.#limit > 0) parameters.set('sysparm_limit', String(this.#limit));
    return `${this.#tablePath()}?${parameters.toString()}`;
  }

  #values(): Record<string, string> {
    return Object.fromEntries(
      Object.entries(this).flatMap(([name, value]) =>
        typeof value === 'string' && !name.startsWith('sys_') ? [[name, value]] : [],
      ),
    );
  }

  #request(
    method: string,
    path: string,
    body: Readonly<Record<string, string>> | undefined,
    callback: Callback | undefined,
    take: (result: unknown) => void,
  ): void {
    const request = new XMLHttpRequest();
    request.open(method, path, callback !== undefined);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/json');
    request.setRequestHeader('X-UserToken', sessionToken());
    const answered = (): void => {
      if (request.status >= 200 && request.status < 300 && request.responseText !== '') {
        take((JSON.parse(request.responseText) as { result?: unknown }).result);
      }
      callback?.(this);
    };
    if (callback) request.addEventListener('loadend', answered);
    request.send(body === undefined ? null : JSON.stringify(body));
    if (!callback) answered();
  }
}
