import type { Handler, Request, Response } from 'express';

/** What the server can do wrong. Each stays on until `clear()`. */
export type ScimFault =
  | 'unauthorized'
  | 'forbidden'
  | 'rate_limited'
  | 'error_500'
  | 'html'
  | 'hang'
  | 'cut_json'
  | 'cut_connection'
  | 'missing_id'
  | 'ignore_start_index'
  | 'duplicate_across_pages'
  | 'lose_last_of_page'
  | 'total_too_high'
  | 'total_too_low'
  | 'empty_members';

export interface ScimFaults {
  /** `on` limits the fault to paths that contain the text, for example `/Groups`; default: every listing and look-up. */
  set(fault: ScimFault, on?: string): void;
  clear(): void;
}

interface Resource {
  id?: string;
  members?: unknown;
}

interface List {
  totalResults: number;
  Resources?: Resource[];
}

type Change = (list: List, state: { first: Resource | undefined; asked: number }) => void;

/** Changes of the list answer, as JSON. */
const changes: Partial<Record<ScimFault, Change>> = {
  missing_id: ({ Resources = [] }) => {
    delete Resources[0]?.id;
  },
  duplicate_across_pages: ({ Resources = [] }, { first, asked }) => {
    if (asked > 1 && first !== undefined) Resources.unshift(first);
  },
  lose_last_of_page: ({ Resources = [] }) => {
    Resources.pop();
  },
  total_too_high: (list) => {
    list.totalResults += 3;
  },
  total_too_low: (list) => {
    list.totalResults = Math.max(1, list.totalResults - 3);
  },
  empty_members: ({ Resources = [] }) => {
    for (const group of Resources) delete group.members;
  },
};

const refusals: Partial<Record<ScimFault, { status: number; headers?: Record<string, string> }>> = {
  unauthorized: { status: 401 },
  forbidden: { status: 403 },
  rate_limited: { status: 429, headers: { 'retry-after': '3600' } },
  error_500: { status: 500 },
};

const page = '<!doctype html><html><head><title>Sign in</title></head><body>…</body></html>';

/** A middleware in front of the SCIM routes, and the switch for it. */
export function createFaults(): { faults: ScimFaults; handler: Handler } {
  let active: { fault: ScimFault; on: string } | undefined;
  let first: Resource | undefined;
  const handler: Handler = (request, response, next) => {
    if (active === undefined || !request.path.includes(active.on)) {
      next();
      return;
    }
    const { fault } = active;
    if (fault === 'hang') return;
    if (fault === 'html') response.type('text/html').send(page);
    else if (refuse(response, fault)) return;
    else {
      const asked = Number(request.query['startIndex'] ?? 1);
      if (fault === 'ignore_start_index') request.query = withoutStart(request.query);
      alter(request, response, (text) => {
        if (fault === 'cut_json') return text.slice(0, text.length / 2);
        const change = changes[fault];
        const list = JSON.parse(text) as List;
        if (change === undefined || list.Resources === undefined) return text;
        if (asked === 1) first = structuredClone(list.Resources[0]);
        change(list, { first, asked });
        return JSON.stringify(list);
      });
      if (fault === 'cut_connection') cutAfterHeaders(response);
      next();
    }
  };
  const faults: ScimFaults = {
    set(fault, on = '') {
      active = { fault, on };
      first = undefined;
    },
    clear() {
      active = undefined;
    },
  };
  return { faults, handler };
}

function withoutStart(query: Request['query']): Request['query'] {
  const rest = { ...query };
  delete rest['startIndex'];
  return rest;
}

function refuse(response: Response, fault: ScimFault): boolean {
  const refusal = refusals[fault];
  if (refusal === undefined) return false;
  for (const [name, value] of Object.entries(refusal.headers ?? {})) response.set(name, value);
  response.status(refusal.status).send({
    schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
    status: String(refusal.status),
    detail: 'fault injected by the test',
  });
  return true;
}

/** Passes the JSON text of the answer through `change` just before it is sent. */
export function alter(
  _request: Request,
  response: Response,
  change: (text: string) => string,
): void {
  const send = response.send.bind(response);
  response.send = (body) => send(typeof body === 'string' && body !== '' ? change(body) : body);
}

/** Announces the whole body, sends half of it and drops the connection. */
function cutAfterHeaders(response: Response): void {
  response.end = (chunk?: unknown) => {
    const bytes = Buffer.from(String(chunk));
    response.write(bytes.subarray(0, bytes.length / 2), () => {
      response.destroy();
    });
    return response;
  };
}
