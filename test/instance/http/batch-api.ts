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

/** `POST /api/now[/v1]/batch`: inner requests one after another, access control for each. */
export async function batch(request: InstanceRequest, dispatch: InnerDispatch): Promise<Reply> {
  const body = bodyObject(request);
  const items = body?.['rest_requests'];
  if (!Array.isArray(items)) return failure(400, 'Expected rest_requests in the body');
  const serviced: unknown[] = [];
  for (const item of items) {
    if (isObject(item)) serviced.push(await runItem(request, item, dispatch));
  }
  return json(200, {
    batch_request_id: text(body?.['batch_request_id']),
    serviced_requests: serviced,
    unserviced_requests: [],
  });
}

async function runItem(
  outer: InstanceRequest,
  item: Record<string, unknown>,
  dispatch: InnerDispatch,
): Promise<unknown> {
  const started = Date.now();
  const inner = innerRequest(outer, item);
  const reply = inner ? await dispatch(inner) : unknownUri(text(item['url']));
  const headers = Object.entries(reply.headers).flatMap(([name, value]) =>
    [value].flat().map((one) => ({ name, value: one })),
  );
  return {
    id: text(item['id']),
    body: Buffer.from(reply.body).toString('base64'),
    status_code: reply.status,
    status_text: reply.status < 400 ? 'OK' : 'Error',
    ...(item['exclude_response_headers'] === true ? {} : { headers }),
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
