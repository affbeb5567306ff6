import { type AdapterDeps, durationMs } from '../module.ts';
import { RescindError } from '../../lib/errors.ts';
import { parseJson } from '../../lib/http-json.ts';
import type { CompletenessProof } from '../../domain/snapshot.ts';
import type { HttpResponse } from '../../ports/http.ts';
import type { ScimTarget } from './config.ts';
import { byCursor, byIndex, type Listing } from './paging.ts';
import { ListPage, parseAs, ProviderConfig, type Resource, ScimError } from './schema.ts';

export type Kind = 'Users' | 'Groups';

/** The only place that knows addresses and headers. Sends GET and nothing else. */
export interface ScimClient {
  /** Every resource once; returns the proof. */
  list(kind: Kind, signal: AbortSignal): AsyncGenerator<Resource, CompletenessProof>;
  /** One resource; `undefined` when the service says it does not exist. */
  get(kind: Kind, id: string, signal: AbortSignal): Promise<unknown>;
  /** First page for a filter; `undefined` when the service cannot filter that way. */
  find(kind: Kind, filter: string, signal: AbortSignal): Promise<readonly unknown[] | undefined>;
  /** Tries one small page; for `check`. */
  tryOut(kind: Kind, signal: AbortSignal): Promise<number | undefined>;
}

export function createScimClient(config: ScimTarget, deps: AdapterDeps): ScimClient {
  const base = config.url.replace(/\/+$/, '');
  let credential: string | undefined;
  const send = async (path: string, query: Query, signal: AbortSignal): Promise<Answer> => {
    const search = new URLSearchParams(query).toString();
    const response = await deps.http.request({
      method: 'GET',
      url: `${base}/${path}${search === '' ? '' : `?${search}`}`,
      headers: {
        accept: 'application/scim+json, application/json;q=0.9',
        authorization: (credential ??= authorization(config, deps)),
      },
      signal,
      timeoutMs: durationMs(config.timeout),
    });
    return { response, where: `GET ${base}/${path}` };
  };
  const page = async (kind: Kind, query: Query, signal: AbortSignal) => {
    const answer = await send(kind, query, signal);
    refuseFailure(answer, kind);
    const { response, where } = answer;
    return { page: parseAs(ListPage, parseJson(response, 'target', where), where), where };
  };
  return {
    async *list(kind, signal) {
      const fetchPage = (query: Query) => page(kind, query, signal);
      const listing: Listing = { name: kind, fetchPage, pageSize: config.pageSize };
      const cursor =
        config.paging === 'cursor' || (config.paging === 'auto' && (await hasCursor(send, signal)));
      return yield* cursor ? byCursor(listing) : byIndex(listing);
    },
    async get(kind, id, signal) {
      const answer = await send(`${kind}/${encodeURIComponent(id)}`, {}, signal);
      if (isMissing(answer.response)) return undefined;
      refuseFailure(answer, kind);
      return parseJson(answer.response, 'target', answer.where);
    },
    async find(kind, filter, signal) {
      const answer = await send(kind, { filter, count: String(config.pageSize) }, signal);
      if ([400, 404, 501].includes(answer.response.status)) return undefined;
      refuseFailure(answer, kind);
      const json = parseJson(answer.response, 'target', answer.where);
      return parseAs(ListPage, json, answer.where).Resources;
    },
    async tryOut(kind, signal) {
      return (await page(kind, { startIndex: '1', count: '1' }, signal)).page.totalResults;
    },
  };
}

type Query = Readonly<Record<string, string>>;

interface Answer {
  readonly response: HttpResponse;
  readonly where: string;
}

function authorization({ auth }: ScimTarget, { secrets }: AdapterDeps): string {
  if ('token' in auth) return `Bearer ${secrets.resolve(auth.token, 'target.auth.token')}`;
  const user =
    typeof auth.user === 'string' ? auth.user : secrets.resolve(auth.user, 'target.auth.user');
  const password = secrets.resolve(auth.password, 'target.auth.password');
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}

/** A service without ServiceProviderConfig, or with one that says nothing of cursors, pages by index. */
async function hasCursor(
  send: (path: string, query: Query, signal: AbortSignal) => Promise<Answer>,
  signal: AbortSignal,
): Promise<boolean> {
  const { response, where } = await send('ServiceProviderConfig', {}, signal);
  if (response.status !== 200) return false;
  const config = ProviderConfig.safeParse(parseJson(response, 'target', where));
  return config.success && config.data.pagination?.cursor === true;
}

/** Only a SCIM error, or an empty body, says that the resource is missing; a 404 page of a proxy does not. */
function isMissing({ status, text }: HttpResponse): boolean {
  if (status !== 404 && status !== 410) return false;
  if (text.trim() === '') return true;
  try {
    return ScimError.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

function refuseFailure({ response, where }: Answer, kind: Kind): void {
  const { status } = response;
  if (status >= 200 && status < 300) return;
  const said = detailOf(response);
  const fail = (code: RescindError['code'], what: string, todo: string): RescindError =>
    new RescindError(code, `The SCIM service ${what} (status ${status}${said}).`, { where, todo });
  if (status === 401) {
    throw fail(
      'target_unauthorized',
      'refused the credential',
      'Check target.auth; a token may have expired.',
    );
  }
  if (status === 403) {
    const todo = `Give the credential of target.auth the right to read ${kind} (often a scope such as scim:read).`;
    throw fail('target_forbidden', `denied reading ${kind}`, todo);
  }
  if (status === 429) {
    const todo = 'Run again later, less often, or ask the vendor for a higher limit.';
    throw fail('target_rate_limited', 'takes no more requests for now', todo);
  }
  if (status >= 500) {
    throw fail('target_unreachable', 'failed', 'Run again; if it persists, ask the vendor.');
  }
  if (/cursor/i.test(said)) {
    const todo =
      'Nothing was concluded from it. Run again; a smaller target.pageSize makes each page quicker.';
    throw fail('target_incomplete', 'dropped the cursor in mid-read', todo);
  }
  const todo = `Check that target.url is the SCIM base address, the part before /${kind}.`;
  throw fail('target_protocol', `does not serve ${kind} there`, todo);
}

/** The words of a SCIM error body, one line at most. */
function detailOf({ text }: HttpResponse): string {
  try {
    const { detail = '', scimType = '' } = ScimError.parse(JSON.parse(text));
    const words = `${scimType} ${detail}`.replace(/\s+/g, ' ').trim().slice(0, 200);
    return words === '' ? '' : `: ${words}`;
  } catch {
    return '';
  }
}
