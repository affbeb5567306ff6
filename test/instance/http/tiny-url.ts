import type { Row } from '../contract.ts';
import { newSysId } from '../store/ids.ts';
import {
  bodyObject,
  failure,
  json,
  noRecord,
  type InstanceRequest,
  type Reply,
} from './messages.ts';
import { route, type Call, type Route } from './router.ts';
import type { Site } from './site.ts';

const PARAMETER = 'sysparm_tiny';
const MAX_LENGTH = 1_000_000;

/**
 * Tiny URLs (doc:platform-user-interface/t_EnableTinyURLSupport): a long query is stored in `sys_tiny_url` and stands
 * behind its id. The REST endpoints themselves are not documented; they are what the platform's own browser code and
 * public clients call.
 */
export const tinyUrlRoutes: readonly Route[] = [
  route('POST', '/api/now/tinyurl', shorten),
  route('GET', '/api/now/tinyurl/{id}', expand),
];

/** The request with the parameters that its `sysparm_tiny` stands for; they win over those of the address itself. */
export function withTinyUrl(site: Site, request: InstanceRequest): InstanceRequest {
  const id = request.query.get(PARAMETER);
  const row = id === null ? undefined : stored(site, id);
  if (!row) return request;
  const query = new URLSearchParams(request.query);
  query.delete(PARAMETER);
  const kept = new URLSearchParams(row['data']);
  for (const name of new Set(kept.keys())) query.delete(name);
  for (const [name, value] of kept) query.append(name, value);
  return { ...request, query };
}

function shorten(call: Call): Reply {
  const url = bodyObject(call.request)?.['url'];
  if (typeof url !== 'string' || url === '') return failure(400, 'Expected url in the body');
  if (url.length > MAX_LENGTH) {
    return failure(400, 'The url is too long', `At most ${String(MAX_LENGTH)} characters`);
  }
  const at = url.indexOf('?');
  const isOff = call.site.property('glide.use_tiny_urls') === 'false';
  if (at < 0 || isOff) return json(200, { result: url });
  const data = url.slice(at + 1).replace(/#.*$/s, '');
  return json(200, { result: `${url.slice(0, at)}?${PARAMETER}=${idFor(call, data)}` });
}

function expand(call: Call): Reply {
  const row = stored(call.site, call.params['id'] ?? '');
  if (!row) return noRecord();
  return json(200, { result: Object.fromEntries(new URLSearchParams(row['data'])) });
}

/** Equal parameters share one record. */
function idFor(call: Call, data: string): string {
  const hash = hashCode(data);
  const known = call.site.store
    .select('sys_tiny_url', `data_hash=${hash}`)
    .find((row) => row['data'] === data);
  if (known) return known['tiny_url'] ?? '';
  const id = newSysId();
  call.site.records.systemInsert(call.session, 'sys_tiny_url', {
    tiny_url: id,
    data,
    data_hash: hash,
  });
  return id;
}

/** Ids are what `newSysId` makes; anything else must not reach an encoded query. */
function stored(site: Site, id: string): Row | undefined {
  if (!/^\w{1,40}$/.test(id)) return undefined;
  return site.store.select('sys_tiny_url', `tiny_url=${id}`, { limit: 1 })[0];
}

/** The 32-bit hash that scripts of instances compute for `data_hash`. */
function hashCode(text: string): string {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return String(hash);
}
