import { TransactionCancelled, withinQuota } from '../engine/watchdog.ts';
import { attachmentRoutes } from './attachment/attachment-api.ts';
import { attributeRoutes } from './attachment/attributes-api.ts';
import { angular } from './auth/angular.ts';
import { authenticate } from './auth/authenticate.ts';
import { revokeEndpoint, tokenEndpoint } from './auth/oauth.ts';
import { publicSession } from './auth/public-tables.ts';
import { batch, batchLimits } from './batch-api.ts';
import { catalogRoutes } from './catalog/catalog-api.ts';
import { scanRoutes } from './cicd/scan-api.ts';
import { suiteRoutes } from './cicd/suite-api.ts';
import { changeRoutes } from './change/change-api.ts';
import { cmdbRoutes } from './cmdb/instance-api.ts';
import { cmdbMetaRoutes } from './cmdb/meta-api.ts';
import { inWantedLanguage, readable } from './content.ts';
import { faultRoutes } from './faults-api.ts';
import { progressRoutes, upload, xmlHttp } from './install/install-api.ts';
import { importRoutes } from './import/import-api.ts';
import { isJsonV2, jsonV2 } from './jsonv2/processor.ts';
import {
  failure,
  unauthenticated,
  unknownUri,
  type InstanceRequest,
  type Reply,
} from './messages.ts';
import { outboxRoutes } from './outbox.ts';
import { servePage } from '../face/face.ts';
import { roleInheritanceRoutes } from './role-inheritance.ts';
import { findRoute, type Match, type Route } from './router.ts';
import type { Site } from './site.ts';
import { statsRoutes } from './table/stats-api.ts';
import { tableRoutes } from './table/table-api.ts';
import { timeRoutes } from './time-api.ts';
import { tinyUrlRoutes, withTinyUrl } from './tiny-url.ts';

const ROUTES: readonly Route[] = [
  ...tableRoutes,
  ...statsRoutes,
  ...catalogRoutes,
  ...changeRoutes,
  ...cmdbRoutes,
  ...cmdbMetaRoutes,
  ...importRoutes,
  ...attachmentRoutes,
  ...attributeRoutes,
  ...progressRoutes,
  ...scanRoutes,
  ...suiteRoutes,
  ...faultRoutes,
  ...timeRoutes,
  ...tinyUrlRoutes,
  ...roleInheritanceRoutes,
  ...outboxRoutes,
];

/** Endpoints that look after their own authentication. */
const OPEN: Readonly<
  Record<string, (site: Site, request: InstanceRequest) => Reply | Promise<Reply>>
> = {
  'POST /oauth_token.do': tokenEndpoint,
  'GET /oauth_revoke_token.do': revokeEndpoint,
  'POST /angular.do': angular,
  'POST /sn_appclient_upload_processor.do': upload,
  'POST /xmlhttp.do': xmlHttp,
};

export interface Dispatched {
  readonly reply: Reply;
  readonly userName: string;
}

/** Answers one request: open endpoints, APIs, pages. */
export async function dispatch(site: Site, sent: InstanceRequest): Promise<Dispatched> {
  const request = withTinyUrl(site, sent);
  const { reply, userName } = await answer(site, request);
  return { reply: reply.status === 401 ? withoutPrompt(request, reply) : reply, userName };
}

/**
 * A page of ours says itself that its session has ended: asked for basic authentication, the browser would put its own
 * login dialog over what somebody is typing, and the page's script would wait for it.
 */
function withoutPrompt(request: InstanceRequest, reply: Reply): Reply {
  const { 'x-usertoken': token, authorization } = request.headers;
  if (token === undefined || authorization !== undefined) return reply;
  const headers = Object.entries(reply.headers).filter(([name]) => name !== 'WWW-Authenticate');
  return { ...reply, headers: Object.fromEntries(headers) };
}

async function answer(site: Site, request: InstanceRequest): Promise<Dispatched> {
  const open = OPEN[`${request.method} ${request.path}`];
  if (open) return { reply: await open(site, request), userName: '' };
  if (request.path.startsWith('/api/') || request.path.startsWith('/local-instance/')) {
    return limited(site, request);
  }
  if (isJsonV2(request)) return jsonV2(site, request);
  return { reply: await servePage(site, request), userName: '' };
}

/** An API call within its transaction quota (doc:platform-administration/platform-performance/c_TransactionQuotas). */
async function limited(site: Site, request: InstanceRequest): Promise<Dispatched> {
  try {
    return await withinQuota(site.quotas.ofApi(request.target), () => api(site, request));
  } catch (error) {
    if (!(error instanceof TransactionCancelled)) throw error;
    const detail = `${error.message}. Check logs for error trace.`;
    return { reply: failure(500, error.message, detail), userName: '' };
  }
}

async function api(site: Site, request: InstanceRequest): Promise<Dispatched> {
  if (request.method === 'POST' && /^\/api\/now\/(v\d+\/)?batch$/.test(request.path)) {
    return batchCall(site, request);
  }
  const caller = authenticate(site, request);
  if (caller.refused) return { reply: caller.refused, userName: '' };
  const match = findRoute(ROUTES, request.method, request.path);
  if (match === undefined) return scripted(site, request, caller.session);
  const session = caller.session ?? publicSession(site, request);
  if (!session) return { reply: unauthenticated(), userName: '' };
  const verdict = site.rateLimits.count(request.method, request.path, session);
  const reply = verdict?.refusal ?? (await run(site, request, session, match));
  const headers = { ...reply.headers, ...verdict?.headers };
  const cookies = caller.cookies.length > 0 ? { 'Set-Cookie': caller.cookies } : {};
  return { reply: { ...reply, headers: { ...headers, ...cookies } }, userName: session.userName };
}

async function run(
  site: Site,
  request: InstanceRequest,
  session: NonNullable<ReturnType<typeof authenticate>['session']>,
  match: Match | 'other_method',
): Promise<Reply> {
  if (match === 'other_method') return failure(405, 'Method not supported', request.method);
  return match.route.handle({ site, request, session, params: match.params });
}

async function batchCall(site: Site, request: InstanceRequest): Promise<Dispatched> {
  const caller = authenticate(site, request);
  if (!caller.session) return { reply: caller.refused ?? unauthenticated(), userName: '' };
  const limits = batchLimits(request, {
    property: (name) => site.property(name),
    seconds: site.quotas.ofApi(request.target),
  });
  const reply = await batch(request, limits, (inner) => innerReply(site, inner));
  return { reply, userName: caller.session.userName };
}

/** Each part of a batch has its own language (doc:api-reference/rest-apis/batch-api). */
async function innerReply(site: Site, inner: InstanceRequest): Promise<Reply> {
  const asJson = readable(inner);
  const reply = 'status' in asJson ? asJson : (await dispatch(site, asJson)).reply;
  return inWantedLanguage(inner, reply);
}

/** Installed Scripted REST resources; what none of them answers is not a resource. */
async function scripted(
  site: Site,
  request: InstanceRequest,
  session: ReturnType<typeof authenticate>['session'],
): Promise<Dispatched> {
  const userName = session?.userName ?? '';
  const verdict = session && site.rateLimits.count(request.method, request.path, session);
  if (verdict?.refusal) return { reply: verdict.refusal, userName };
  const answer = await site.engine.scriptedRest(
    {
      method: request.method,
      path: request.path.slice('/api'.length),
      query: request.query,
      headers: request.headers,
      body: request.body.toString('utf8'),
      bytes: request.body,
      baseUrl: request.baseUrl,
    },
    session,
  );
  if (answer) {
    const body = answer.bytes ? Buffer.from(answer.bytes) : answer.body;
    const headers = { ...answer.headers, ...verdict?.headers };
    return { reply: { status: answer.status, headers, body }, userName };
  }
  return { reply: session ? unknownUri(request.path) : unauthenticated(), userName };
}
