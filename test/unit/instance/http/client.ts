import type { LocalInstance } from '../../../instance/start.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed body; tests look into it freely. */
  readonly body: Json;
}

/** JSON whose shape the test asserts by looking at it. */
export interface Json {
  readonly [key: string]: Json;
}

export interface CallOptions {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** `user:password`; the admin when left out, nobody when empty. */
  readonly login?: string;
}

/** Calls the instance over its socket. Objects are sent as JSON, text as it is. */
export async function call(
  instance: LocalInstance,
  path: string,
  options: CallOptions = {},
): Promise<Answer> {
  const login = options.login ?? `${instance.adminUser}:${instance.adminPassword}`;
  const { body } = options;
  const isText = typeof body === 'string';
  const response = await fetch(instance.url + path, {
    method: options.method ?? 'GET',
    redirect: 'manual',
    headers: {
      Accept: 'application/json',
      ...(isText ? {} : { 'Content-Type': 'application/json' }),
      ...(login === '' ? {} : { Authorization: `Basic ${Buffer.from(login).toString('base64')}` }),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parse(text) };
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return {}; // HTML and truncated bodies: the test looks at `text`
  }
}

/** The `result` list of an answer. */
export function rows(answer: Answer): Json[] {
  return answer.body['result'] as unknown as Json[];
}

/** A JSON value as text; empty when it is none. */
export function textOf(value: Json | undefined): string {
  const raw: unknown = value;
  return typeof raw === 'string' ? raw : '';
}
