import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { TLSSocket } from 'node:tls';
import { gunzipSync, gzipSync } from 'node:zlib';

import { attachmentLimitMb, isAttachmentUpload } from './attachment/limits.ts';
import type { Certificate } from './certificate.ts';
import { inWantedLanguage, readable } from './content.ts';
import { dispatch } from './dispatch.ts';
import { FAULT_HEADER } from './fault-header.ts';
import type { Strike } from './faults.ts';
import { failure, parseTarget, unknownUri, type InstanceRequest, type Reply } from './messages.ts';
import { sendable } from './sendable.ts';
import type { Site } from './site.ts';
import { refuseUnreadable } from './unreadable.ts';

const LOOPBACK = '127.0.0.1';
/** Connections that may wait to be accepted; the default of 511 resets a client that opens thousands at once. */
const BACKLOG = 4096;
const MEGABYTE = 1024 * 1024;
/** The upload processor takes packages, which are no REST bodies. */
const UPLOAD_LIMIT_MB = 200;
/** What `glide.rest.max_content_length` may be set to, and what holds when it is no size. */
const MAX_REST_MB = 25;
const DEFAULT_REST_MB = 10;
const GZIP_FROM_BYTES = 1024;
/** Longer than any work that keeps the process busy: Node's 5 s would end while an install runs, and cut off a poll. */
const KEEP_ALIVE_MS = 65_000;

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Listens on loopback only; https when there is a certificate.
 * @param afterRequest called after each answered request, so that queued work starts soon after it.
 */
export async function listen(
  site: Site,
  port: number,
  afterRequest: () => void,
  certificate?: Certificate,
): Promise<RunningServer> {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    void answer(site, request, response).finally(afterRequest);
  };
  const server = certificate
    ? createTlsServer({ cert: certificate.cert, key: certificate.key }, listener)
    : createServer(listener);
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('clientError', refuseUnreadable);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, BACKLOG, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `${certificate ? 'https' : 'http'}://${LOOPBACK}:${String(address.port)}`,
    close: () => close(server),
  };
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => {
      resolve();
    });
  });
  server.closeAllConnections();
  await closed;
}

async function answer(
  site: Site,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const started = performance.now();
  const method = overriddenMethod(incoming);
  const target = incoming.url ?? '/';
  const header = incoming.headers[FAULT_HEADER];
  const strike = site.faults.strike(method, target, header && [header].flat().join(', '));
  if (strike.latencyMs > 0) await delay(strike.latencyMs);
  if (strike.has('reset')) {
    incoming.socket.destroy();
    return;
  }
  const { reply, userName } = await outcome(site, incoming, method, strike);
  site.requests.add({
    method,
    target,
    status: reply.status,
    user: userName,
    ms: Math.round(performance.now() - started),
  });
  if (strike.has('lost_reply')) {
    incoming.socket.destroy();
    return;
  }
  send(incoming, response, strike.dated(sendable(reply)), strike.has('truncate'));
}

async function outcome(
  site: Site,
  incoming: IncomingMessage,
  method: string,
  strike: Strike,
): Promise<{ reply: Reply; userName: string }> {
  try {
    const request = await readRequest(site, incoming, method);
    if ('status' in request) return { reply: request, userName: '' };
    if (strike.instead) return { reply: strike.instead, userName: '' };
    const asJson = readable(request);
    if ('status' in asJson) return { reply: inWantedLanguage(request, asJson), userName: '' };
    const { reply, userName } = await dispatch(site, asJson);
    return { reply: inWantedLanguage(request, strike.distort(reply)), userName };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { reply: failure(500, 'Internal server error', detail), userName: '' };
  }
}

function overriddenMethod(incoming: IncomingMessage): string {
  const override = incoming.headers['x-http-method-override'];
  const method = typeof override === 'string' && override !== '' ? override : incoming.method;
  return (method ?? 'GET').toUpperCase();
}

async function readRequest(
  site: Site,
  incoming: IncomingMessage,
  method: string,
): Promise<InstanceRequest | Reply> {
  const scheme = incoming.socket instanceof TLSSocket ? 'https' : 'http';
  const baseUrl = `${scheme}://${incoming.headers.host ?? LOOPBACK}`;
  const target = incoming.url ?? '/';
  const url = parseTarget(target, baseUrl);
  if (!url) return unknownUri(target);
  const limitMb = bodyLimitMb(site, url.path);
  const sent = await readBody(incoming, limitMb * MEGABYTE);
  const body = sent && unzipped(sent, incoming, limitMb * MEGABYTE);
  if (!body) return tooLarge(url.path, limitMb);
  if ('status' in body) return body;
  return {
    method,
    ...url,
    headers: flatHeaders(incoming),
    cookies: parseCookies(incoming.headers.cookie ?? ''),
    body,
    target,
    baseUrl,
  };
}

/** 400 from a scripted REST API (doc:r_ControllingMaxRequestSize). */
function tooLarge(path: string, limitMb: number): Reply {
  const isScripted = /^\/api\/(?!now\/|sn_sc\/|sn_cicd\/)/.test(path);
  const detail = `The limit is ${String(limitMb)} MB`;
  return failure(isScripted ? 400 : 413, 'Request entity too large', detail);
}

function bodyLimitMb(site: Site, path: string): number {
  if (path === '/sn_appclient_upload_processor.do') return UPLOAD_LIMIT_MB;
  if (isAttachmentUpload(path)) return attachmentLimitMb(site) + 1; // the form around the file; the file is measured later
  const set = Number(site.property('glide.rest.max_content_length'));
  return Math.min(set > 0 ? set : DEFAULT_REST_MB, MAX_REST_MB);
}

async function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of incoming) {
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size <= limit) chunks.push(bytes);
  }
  if (size > limit) return undefined;
  return Buffer.concat(chunks);
}

/** `undefined` when it would grow beyond the limit (doc:r_ControllingMaxRequestSize), a refusal when it is not gzip. */
function unzipped(
  body: Buffer,
  incoming: IncomingMessage,
  limit: number,
): Buffer | Reply | undefined {
  const encoding = incoming.headers['content-encoding'] ?? 'identity';
  if (encoding === 'identity') return body;
  if (encoding !== 'gzip') {
    return failure(415, 'Unsupported media type', `Content-Encoding ${encoding} is not gzip`);
  }
  try {
    return gunzipSync(body, { maxOutputLength: limit });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    return failure(400, 'Exception while reading request', 'The body is not valid gzip');
  }
}

function flatHeaders(incoming: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      [value ?? ''].flat().join(', '),
    ]),
  );
}

function parseCookies(header: string): Record<string, string> {
  const pairs = header.split(';').map((pair) => pair.trim().split('='));
  return Object.fromEntries(pairs.map(([name = '', ...value]) => [name, value.join('=')]));
}

function send(
  incoming: IncomingMessage,
  response: ServerResponse,
  reply: Reply,
  truncated: boolean,
): void {
  let body: Buffer = Buffer.from(reply.body);
  const headers: Record<string, string | string[]> = { Server: 'ServiceNow' };
  for (const [name, value] of Object.entries(reply.headers)) {
    headers[name] = typeof value === 'string' ? value : [...value];
  }
  const accepts = [incoming.headers['accept-encoding'] ?? ''].join().includes('gzip');
  if (accepts && body.length >= GZIP_FROM_BYTES) {
    body = gzipSync(body);
    headers['Content-Encoding'] = 'gzip';
  }
  if (reply.status !== 204) headers['Content-Length'] = String(body.length);
  response.writeHead(reply.status, headers);
  if (truncated) {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => incoming.socket.destroy());
    return;
  }
  response.end(incoming.method === 'HEAD' ? undefined : body);
}
