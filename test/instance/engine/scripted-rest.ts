import type { ScriptedRestRequest, ScriptedRestResponse, Session } from '../contract.ts';
import { isXml, mayConsume, mediaTypes, negotiated } from '../glide/media-types.ts';
import { MalformedBody, RestResponse, restRequest } from '../glide/rest-request.ts';
import { partsOf, ServiceError } from '../glide/service-error.ts';
import { responseDocument } from '../package/xml-document.ts';
import { guarded } from './guarded.ts';
import type { Kernel } from './kernel.ts';
import { findRoute } from './rest-routes.ts';
import type { RouteMatch } from './rest-routes.ts';
import { describeError } from './rules.ts';
import { isCancelled } from './watchdog.ts';

/** What is to be answered, before it is written as JSON or XML. */
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Nothing when the body stays empty. */
  readonly value?: unknown;
  /** Sent as it is instead of a value. */
  readonly bytes?: Buffer;
}

const JSON_FORMAT = 'application/json';
const DEFAULT_FORMATS = 'application/json,application/xml,text/xml';
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH']);

/** Serves Scripted REST services. `undefined` when the path belongs to none of them. */
export function serveScriptedRest(
  kernel: Kernel,
  request: ScriptedRestRequest,
  session: Session | undefined,
): ScriptedRestResponse | undefined {
  const route = findRoute(kernel.store, request.method, request.path);
  if (route.kind === 'none') return undefined;
  const accept = headerOf(request, 'accept');
  if (route.kind === 'wrong_method') {
    const detail = `${request.method} is not supported by this resource`;
    return written(errorAnswer(405, 'Method not supported', detail), JSON_FORMAT);
  }
  const format = negotiated(supportedFormats(route.match, 'produces'), accept);
  const refusal = refuse(kernel, route.match, session) ?? unsupported(request, route.match, format);
  if (refusal) return written(refusal, format ?? JSON_FORMAT);
  const answer = runOperation(kernel, request, route.match, session ?? guest(kernel));
  const unwritable = errorAnswer(500, 'Script error', 'The body cannot be written');
  return guarded(
    () => written(answer, format ?? JSON_FORMAT),
    written(unwritable, format ?? JSON_FORMAT),
  );
}

/** What the resource reads or writes: its own list, else the service's, else the platform's. */
function supportedFormats(
  { operation, definition }: RouteMatch,
  field: 'consumes' | 'produces',
): readonly string[] {
  const own = operation[field] ?? '';
  const ofService = definition[field] ?? '';
  return mediaTypes([own, ofService, DEFAULT_FORMATS].find((list) => list !== '') ?? '');
}

function headerOf(request: ScriptedRestRequest, name: string): string {
  const found = Object.entries(request.headers).find(([key]) => key.toLowerCase() === name);
  return found?.[1] ?? '';
}

/** 406 and 415 for formats that the resource does not have (doc:c_SpecifyContentType). */
function unsupported(
  request: ScriptedRestRequest,
  match: RouteMatch,
  format: string | undefined,
): Answer | undefined {
  if (format === undefined) {
    return errorAnswer(406, 'Not acceptable', `${headerOf(request, 'accept')} is not supported`);
  }
  const type = headerOf(request, 'content-type');
  if (type === '' || request.body === '' || !WITH_BODY.has(request.method)) return undefined;
  if (mayConsume(supportedFormats(match, 'consumes'), type)) return undefined;
  return errorAnswer(415, 'Unsupported media type', `${type} is not supported`);
}

/** The body in the answer's own content type, else in the one that was asked for. */
function written({ status, headers, value, bytes }: Answer, format: string): ScriptedRestResponse {
  const type = headers['Content-Type'] ?? `${format};charset=UTF-8`;
  const whole = { 'Content-Type': type, ...headers };
  if (bytes) return { status, headers: whole, body: bytes.toString('utf8'), bytes };
  if (value === undefined) return { status, headers: whole, body: '' };
  return {
    status,
    headers: whole,
    body: isXml(type) ? responseDocument(value) : JSON.stringify(value),
  };
}

/** Public when authentication is off; else the resource's ACLs, or the service's when it names none. */
function refuse(
  kernel: Kernel,
  { operation, definition }: RouteMatch,
  session: Session | undefined,
): Answer | undefined {
  if (operation['requires_authentication'] !== '1') return undefined;
  if (!session)
    return errorAnswer(401, 'User Not Authenticated', 'Required to provide Auth information');
  const isInternal = session.roles.has('snc_internal') || session.roles.has('admin');
  if (operation['requires_snc_internal_role'] === '1' && !isInternal) return unauthorized();
  if (operation['requires_acl_authorization'] !== '1') return undefined;
  const ids = listOf(operation['enforce_acl']) ?? listOf(definition['enforce_acl']) ?? [];
  if (ids.length === 0) return undefined; // no ACL selected: a login is enough (security matrix)
  const acls = ids.map((id) => kernel.metadata.acl(id)).filter((acl) => acl !== undefined);
  return kernel.access.named(session, acls) ? undefined : unauthorized();
}

function listOf(value: string | undefined): string[] | undefined {
  const ids = (value ?? '').split(',').filter((id) => id !== '');
  return ids.length === 0 ? undefined : ids;
}

function unauthorized(): Answer {
  return errorAnswer(403, 'User Not Authorized', 'Failed API level ACL Validation');
}

function guest(kernel: Kernel): Session {
  return { ...kernel.systemSession(), userId: '', userName: 'guest', roles: new Set(['public']) };
}

function runOperation(
  kernel: Kernel,
  request: ScriptedRestRequest,
  { operation, pathParams }: RouteMatch,
  session: Session,
): Answer {
  const scope = kernel.metadata.scopeName(operation['sys_scope'] ?? '');
  const execution = kernel.execution(session);
  const response = new RestResponse();
  const name = `REST resource ${operation['name'] ?? ''}`;
  const parse = execution.run({ scope, source: 'JSON.parse;', name: 'engine', bindings: {} });
  try {
    const value = execution.run({
      scope,
      source: operation['operation_script'] ?? '',
      name,
      bindings: {
        request: restRequest(request, pathParams, parse as (text: string) => unknown),
        response: response.api(),
      },
    });
    return answerOf(response, value);
  } catch (error) {
    if (isCancelled(error)) {
      return errorAnswer(500, error.message, `${error.message}. Check logs for error trace.`);
    }
    const text = describeError(error);
    const answer = guarded(() => thrownAnswer(error, text), errorAnswer(500, text, ''));
    if (answer.status === 500) kernel.log('error', scope, `${name} failed: ${text}`);
    return answer;
  }
}

function thrownAnswer(error: unknown, text: string): Answer {
  if (error instanceof ServiceError) return serviceErrorAnswer(error);
  if (error instanceof MalformedBody) {
    return errorAnswer(400, 'Exception while reading request', error.message);
  }
  return errorAnswer(500, messageOf(error), text.split('\n')[1]?.trim() ?? '');
}

function answerOf(response: RestResponse, returned: unknown): Answer {
  if (response.error !== undefined) return givenErrorAnswer(response);
  const status = response.status ?? 200;
  const { headers } = response;
  if (response.stream !== undefined) {
    return {
      status,
      headers: { 'Content-Type': 'application/json;charset=UTF-8', ...headers },
      bytes: response.stream,
    };
  }
  const body = response.hasBody ? response.body : returned;
  return { status, headers, ...(body === undefined ? {} : { value: { result: body } }) };
}

function givenErrorAnswer(response: RestResponse): Answer {
  const { error } = response;
  const answered = guarded(
    () =>
      error instanceof ServiceError
        ? serviceErrorAnswer(error)
        : errorAnswer(500, String(error), ''),
    errorAnswer(500, 'Script error', ''),
  );
  return { ...answered, headers: response.headers };
}

function serviceErrorAnswer(error: ServiceError): Answer {
  const { status, message, detail } = partsOf(error);
  return errorAnswer(status, message, detail);
}

function messageOf(error: unknown): string {
  const message: unknown = (error as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : String(error);
}

function errorAnswer(status: number, message: string, detail: string): Answer {
  return { status, headers: {}, value: { error: { message, detail }, status: 'failure' } };
}
