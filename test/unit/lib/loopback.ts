import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHostLimits } from '../../../connector/src/lib/http-limits.ts';
import { createTransport } from '../../../connector/src/lib/http-transport.ts';
import { createHttpClient, type HttpOptions } from '../../../connector/src/lib/http.ts';
import { quietLog } from '../../../connector/src/lib/log.ts';
import type { Clock } from '../../../connector/src/ports/clock.ts';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Loopback {
  readonly url: string;
  readonly seen: Seen[];
  close(): Promise<void>;
}

type Handler = (request: Seen, response: ServerResponse, nth: number) => void;

/** A real server on this machine that remembers what it was asked. */
export async function startLoopback(handler: Handler): Promise<Loopback> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      seen.push({ method, path, headers, body });
      handler({ method, path, headers, body }, response, seen.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A clock whose waits take no time; it tells how long they would have been. */
export function manualClock(start = Date.UTC(2026, 10, 24)): Clock & { readonly waits: number[] } {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    async sleep(ms, signal) {
      await Promise.resolve();
      signal?.throwIfAborted();
      waits.push(ms);
      now += ms;
    },
  };
}

/** A client as the composition makes it, on a manual clock. */
export function clientOn(clock: Clock, more: Partial<HttpOptions> = {}) {
  const transport = createTransport({}, 4);
  const client = createHttpClient({
    side: 'target',
    fetch: transport.fetch,
    limits: createHostLimits({ concurrency: 4, minTimeMs: 0 }, clock),
    clock,
    log: quietLog,
    random: () => 1,
    ...more,
  });
  return {
    client,
    close: () => {
      transport.close();
    },
  };
}

export const never = new AbortController().signal;
