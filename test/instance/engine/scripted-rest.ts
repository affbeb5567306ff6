import type { ScriptedRestRequest, ScriptedRestResponse, Session } from '../contract.ts';
import { MalformedBody, RestResponse, restRequest } from '../glide/rest-request.ts';
import { partsOf, ServiceError } from '../glide/service-error.ts';
import type { Kernel } from './kernel.ts';
import { findRoute } from './rest-routes.ts';
import type { RouteMatch } from './rest-routes.ts';
import { describeError } from './rules.ts';
import { TransactionCancelled } from './watchdog.ts';

const JSON_TYPE = 'application/json;charset=UTF-8';

/** Serves Scripted REST services. `undefined` when the path belongs to none of them. */
export function serveScriptedRest(
  kernel: Kernel,
  request: ScriptedRestRequest,
  session: Session | undefined,
): ScriptedRestResponse | undefined {
  const route = findRoute(kernel.store, request.method, request.path);
  if (route.kind === 'none') return undefined;
  if (route.kind === 'wrong_method') {
    return errorAnswer(
      405,
      'Method not supported',
      `${request.method} is not supported by this resource`,
    );
  }
  const refusal = refuse(kernel, route.match, session);
  if (refusal) return refusal;
  return runOperation(kernel, request, route.match, session ?? guest(kernel));
}

/** Public when authentication is off; else the resource's ACLs, or the service's when it names none. */
function refuse(
  kernel: Kernel,
  { operation, definition }: RouteMatch,
  session: Session | undefined,
): ScriptedRestResponse | undefined {
  if (operation['requires_authentication'] !== '1') return undefined;
  if (!session)
    return errorAnswer(401, 'User Not Authenticated', 'Required to provide Auth information');
  const isInternal = session.roles.has('snc_internal') || session.roles.has('admin');
  if (operation['requires_snc_internal_role'] === '1' && !isInternal) return unauthorized();
  if (operation['requires_acl_authorization'] !== '1') return undefined;
  const ids = listOf(operation['enforce_acl']) ?? listOf(definition['enforce_acl']) ?? [];
  const acls = ids.map((id) => kernel.metadata.acl(id)).filter((acl) => acl !== undefined);
  return kernel.access.named(session, acls) ? undefined : unauthorized();
}

function listOf(value: string | undefined): string[] | undefined {
  const ids = (value ?? '').split(',').filter((id) => id !== '');
  return ids.length === 0 ? undefined : ids;
}

function unauthorized(): ScriptedRestResponse {
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
): ScriptedRestResponse {
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
    return answer(response, value);
  } catch (error) {
    if (error instanceof ServiceError) return serviceErrorAnswer(error);
    if (error instanceof MalformedBody) {
      return errorAnswer(400, 'Exception while reading request', error.message);
    }
    if (error instanceof TransactionCancelled) return errorAnswer(500, error.message, '');
    const text = describeError(error);
    kernel.log('error', scope, `${name} failed: ${text}`);
    return errorAnswer(500, messageOf(error), text.split('\n')[1]?.trim() ?? '');
  }
}

function answer(response: RestResponse, value: unknown): ScriptedRestResponse {
  if (response.error !== undefined) return givenErrorAnswer(response);
  const status = response.status ?? 200;
  if (response.stream !== undefined) {
    return {
      status,
      headers: { 'Content-Type': JSON_TYPE, ...response.headers },
      body: response.stream,
    };
  }
  const body = response.hasBody ? response.body : value;
  return {
    status,
    headers: { 'Content-Type': JSON_TYPE, ...response.headers },
    body: body === undefined ? '' : JSON.stringify({ result: body }),
  };
}

function givenErrorAnswer(response: RestResponse): ScriptedRestResponse {
  const { error } = response;
  const answered =
    error instanceof ServiceError ? serviceErrorAnswer(error) : errorAnswer(500, String(error), '');
  return { ...answered, headers: { ...answered.headers, ...response.headers } };
}

function serviceErrorAnswer(error: ServiceError): ScriptedRestResponse {
  const { status, message, detail } = partsOf(error);
  return errorAnswer(status, message, detail);
}

function messageOf(error: unknown): string {
  const message: unknown = (error as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : String(error);
}

function errorAnswer(status: number, message: string, detail: string): ScriptedRestResponse {
  return {
    status,
    headers: { 'Content-Type': JSON_TYPE },
    body: JSON.stringify({ error: { message, detail }, status: 'failure' }),
  };
}
