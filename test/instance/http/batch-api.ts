import { STATUS_CODES } from 'node:http';

import { withinQuota } from '../engine/watchdog.ts';
import {
  bodyObject,
  failure,
  isObject,
  json,
  type InstanceRequest,
  type Reply,
  parseTarget,
  unknownUri,
} from './messages.ts';

/** Answers one inner request with the outer caller's credentials. */
export type InnerDispatch = (request: InstanceRequest) => Promise<Reply>;

/** Bytes that one item of a batch may send and get, and when the batch must be done (ms). */
export interface BatchLimits {
  readonly input: number;
  readonly output: number;
  readonly ends: number;
}

const MEGABYTE = 1024 * 1024;
const DEFAULT_MB = { input: 5, output: 10 };
const MAX_MB = 10;

/**
 * Size limits in megabytes: `glide.rest.batch.max.inputSize` and `.outputSize`; the header of the request may only
 * lower the second (doc:api-reference/rest-apis/batch-api, Size and processing limits). The seconds are those of the
 * batch's transaction quota.
 */
export function batchLimits(
  request: InstanceRequest,
  { property, seconds }: { property: (name: string) => string; seconds: number },
): BatchLimits {
  const input = megabytes(property('glide.rest.batch.max.inputSize'), DEFAULT_MB.input);
  const output = megabytes(property('glide.rest.batch.max.outputSize'), DEFAULT_MB.output);
  const asked = megabytes(request.headers['x-batchrequest-max-output-size'] ?? '', output);
  return {
    input: input * MEGABYTE,
    output: Math.min(output, asked) * MEGABYTE,
    ends: Date.now() + seconds * 1000,
  };
}

function megabytes(value: string, fallback: number): number {
  const number = Number(value);
  return Number.isFinite(number) && number > 0 ? Math.min(number, MAX_MB) : fallback;
}

/** `POST /api/now[/v1]/batch`: inner requests one after another until one is too large or the time is up; access control for each. */
export async function batch(
  request: InstanceRequest,
  limits: BatchLimits,
  dispatch: InnerDispatch,
): Promise<Reply> {
  const body = bodyObject(request);
  const items = body?.['rest_requests'];
  if (!Array.isArray(items)) return failure(400, 'Expected rest_requests in the body');
  const serviced: unknown[] = [];
  const unserviced: string[] = [];
  for (const item of items.filter(isObject)) {
    const answer = unserviced.length === 0 && (await runItem(request, item, limits, dispatch));
    if (answer) serviced.push(answer);
    else unserviced.push(text(item['id']));
  }
  return json(200, {
    batch_request_id: text(body?.['batch_request_id']),
    serviced_requests: serviced,
    unserviced_requests: unserviced,
  });
}

/** `undefined` when the item or its answer is over a size limit, or the batch out of time. */
async function runItem(
  outer: InstanceRequest,
  item: Record<string, unknown>,
  limits: BatchLimits,
  dispatch: InnerDispatch,
): Promise<Record<string, unknown> | undefined> {
  const started = Date.now();
  const seconds = (limits.ends - started) / 1000;
  if (seconds <= 0) return undefined;
  const inner = innerRequest(outer, item);
  if (inner && inner.body.length > limits.input) return undefined;
  const reply = inner
    ? await withinQuota(seconds, () => dispatch(inner))
    : unknownUri(text(item['url']));
  if (reply.status === 500 && Date.now() >= limits.ends) return undefined;
  if (Buffer.byteLength(reply.body) > limits.output) return undefined;
  const headers = Object.entries(reply.headers).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  return {
    id: text(item['id']),
    body: Buffer.from(reply.body).toString('base64'),
    status_code: reply.status,
    status_text: STATUS_CODES[reply.status] ?? '',
    headers: item['exclude_response_headers'] === true ? [] : headers,
    execution_time: Date.now() - started,
  };
}

function innerRequest(
  outer: InstanceRequest,
  item: Record<string, unknown>,
): InstanceRequest | undefined {
  const target = text(item['url']);
  const url = parseTarget(target.startsWith('/') ? target : `/${target}`, outer.baseUrl);
  if (!url) return undefined;
  const own = Array.isArray(item['headers']) ? item['headers'].filter(isObject) : [];
  const headers = Object.fromEntries(
    own.map((header) => [text(header['name']).toLowerCase(), text(header['value'])]),
  );
  return {
    ...outer,
    method: text(item['method']).toUpperCase(),
    target,
    ...url,
    headers: { ...credentials(outer), ...headers },
    body: Buffer.from(text(item['body']), 'base64'),
  };
}

function credentials(outer: InstanceRequest): Record<string, string> {
  const kept = ['authorization', 'x-sn-apikey', 'x-usertoken', 'cookie'];
  return Object.fromEntries(Object.entries(outer.headers).filter(([name]) => kept.includes(name)));
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
