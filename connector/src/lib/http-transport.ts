import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import nodeFetch from 'node-fetch';
import type { HttpResponse } from '../ports/http.ts';

/** Certificates as PEM texts. */
export interface TlsSettings {
  /** Trusted in addition to nothing: replaces the system's list. */
  readonly ca?: string | undefined;
  readonly cert?: string | undefined;
  readonly key?: string | undefined;
}

export interface FetchReply {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: AsyncIterable<string | Uint8Array> | null;
}

/** The part of `fetch` that is used, so that another implementation is one line. */
export type FetchLike = (
  url: string,
  init: {
    method: string;
    headers: Record<string, string>;
    body?: string;
    signal: AbortSignal;
    redirect: 'manual';
  },
) => Promise<FetchReply>;

export interface Transport {
  readonly fetch: FetchLike;
  /** Drops kept-alive sockets. */
  close(): void;
}

/** node-fetch over kept-alive agents; `sockets` per host. */
export function createTransport(tls: TlsSettings, sockets: number): Transport {
  const options = { keepAlive: true, maxSockets: sockets };
  const plain = new HttpAgent(options);
  const secure = new HttpsAgent({
    ...options,
    ...(tls.ca === undefined ? {} : { ca: tls.ca }),
    ...(tls.cert === undefined ? {} : { cert: tls.cert }),
    ...(tls.key === undefined ? {} : { key: tls.key }),
  });
  return {
    fetch: async (url, init) => {
      const agent = (target: URL): HttpAgent => (target.protocol === 'https:' ? secure : plain);
      const reply = await nodeFetch(url, { ...init, agent });
      return { status: reply.status, headers: reply.headers, body: reply.body };
    },
    close() {
      plain.destroy();
      secure.destroy();
    },
  };
}

/** Reads a body as text; `undefined` when it is larger than the limit. */
export async function readText(
  body: FetchReply['body'],
  maxBytes: number,
): Promise<string | undefined> {
  if (body === null) return '';
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk)
        : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    size += bytes.length;
    if (size > maxBytes) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Header names in lower case, repeated ones joined. */
export function plainHeaders(headers: FetchReply['headers']): HttpResponse['headers'] {
  const result: Record<string, string> = {};
  for (const [name, value] of headers) {
    const key = name.toLowerCase();
    result[key] = result[key] === undefined ? value : `${result[key]}, ${value}`;
  }
  return result;
}
