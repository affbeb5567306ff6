/** A person (or robot) signed in to the instance, talking to it the way any ServiceNow client does. */

export type Fields = Readonly<Record<string, string>>;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

export class PlatformClient {
  readonly #url: string;
  readonly #authorization: string;
  readonly userName: string;

  constructor(url: string, userName: string, password: string) {
    this.#url = url;
    this.userName = userName;
    this.#authorization = `Basic ${Buffer.from(`${userName}:${password}`).toString('base64')}`;
  }

  /** Any call; never throws for a refusal, so that a story can show it. */
  async send(method: string, path: string, body?: unknown): Promise<Answer> {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        authorization: this.#authorization,
        accept: 'application/json',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
    };
  }

  /** A call that must succeed; the error carries the platform's own words. */
  async result<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send(method, path, body);
    if (answer.status >= 300) {
      throw new Error(
        `${this.userName}: ${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`,
      );
    }
    return (answer.body as { result: T }).result;
  }

  async create(table: string, fields: Fields, parameters = ''): Promise<string> {
    const path = `/api/now/table/${table}${parameters}`;
    const row = await this.result<{ sys_id: string }>('POST', path, fields);
    return row.sys_id;
  }

  async change(table: string, sysId: string, fields: Fields): Promise<void> {
    await this.result('PATCH', `/api/now/table/${table}/${sysId}`, fields);
  }

  /** Rows with plain values (references as sys_ids). */
  async rows(table: string, query: string, fields: readonly string[]): Promise<Fields[]> {
    const search = new URLSearchParams({
      sysparm_query: query,
      sysparm_fields: fields.join(','),
      sysparm_exclude_reference_link: 'true',
    });
    return this.result('GET', `/api/now/table/${table}?${search.toString()}`);
  }

  /** The only row; throws when there is none. */
  async row(table: string, query: string, fields: readonly string[]): Promise<Fields> {
    const [first] = await this.rows(table, query, fields);
    if (first === undefined) throw new Error(`${table}: nothing matches ${query}`);
    return first;
  }
}

/** Asks again until the answer is there: asynchronous rules need a moment, here as on the platform. */
export async function eventually<T>(ask: () => Promise<T | undefined>, what: string): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited 20 s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
