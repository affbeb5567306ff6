import { gs } from '@servicenow/glide';
import { ServiceError } from '@servicenow/glide/sn_ws_err';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';

/** Requests in, answers out. Handlers return an outcome; only this file knows the platform's objects. */

export type Json = Readonly<Record<string, unknown>>;

export type Outcome =
  | { readonly status: 200 | 201; readonly body: object }
  | {
      readonly status: 400 | 403 | 404 | 409 | 500;
      readonly message: string;
      readonly detail: string;
    };

export function ok(body: object): Outcome {
  return { status: 200, body };
}

export function created(body: object): Outcome {
  return { status: 201, body };
}

/** `message` says what is wrong, `detail` what to do about it. */
export function problem(
  status: 400 | 403 | 404 | 409 | 500,
  message: string,
  detail = '',
): Outcome {
  return { status, message, detail };
}

/** Writes the outcome; errors get the platform's own error shape. */
export function respond(response: RESTAPIResponse, outcome: Outcome): void {
  if ('message' in outcome) {
    const error = new ServiceError();
    error.setStatus(outcome.status);
    error.setMessage(outcome.message);
    error.setDetail(outcome.detail);
    response.setError(error);
    return;
  }
  response.setStatus(outcome.status);
  (response as unknown as { setBody(body: object): void }).setBody(outcome.body);
}

/** Responds with what `handle` answers; whatever it throws becomes a plain 500, its cause goes to the system log. */
export function answer(response: RESTAPIResponse, handle: () => Outcome): void {
  let outcome: Outcome;
  try {
    outcome = handle();
  } catch (error) {
    gs.error('Rescind: the request could not be processed: {0}', String(error));
    outcome = problem(500, 'The request could not be processed.', 'See the system log.');
  }
  respond(response, outcome);
}

/** What AuthZEN wants back, so that both sides can find a call in their logs; nothing that could end the header. */
function echoRequestId(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const id = request.getHeader('X-Request-ID') || '';
  if (/^[\x21-\x7e]{1,128}$/.test(id)) response.setHeader('X-Request-ID', id);
}

/** Responds without `result` around the answer: the stream is sent as it is. Errors keep the platform's shape. */
export function plainAnswer(
  request: RESTAPIRequest,
  response: RESTAPIResponse,
  handle: () => Outcome,
): void {
  echoRequestId(request, response);
  let outcome: Outcome = problem(500, 'The request could not be processed.', 'See the system log.');
  try {
    outcome = handle();
  } catch (error) {
    gs.error('Rescind: the request could not be processed: {0}', String(error));
  }
  if ('message' in outcome) {
    respond(response, outcome);
    return;
  }
  response.setStatus(outcome.status);
  response.setContentType('application/json');
  response.getStreamWriter().writeString(JSON.stringify(outcome.body));
}

/** The body as an object, or undefined when it is not one. The stream can be read only once. */
export function readBody(request: RESTAPIRequest): Json | undefined {
  const body = request.body as unknown as { dataString?: string } | null;
  const text = body?.dataString ?? '';
  try {
    const parsed: unknown = JSON.parse(text === '' ? '{}' : text);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Json) : undefined;
  } catch {
    return undefined; // not JSON: the caller answers 400
  }
}

/** `{id}` of the path. */
export function pathId(request: RESTAPIRequest): string {
  const parameters = request.pathParams as { id?: unknown };
  return typeof parameters.id === 'string' ? parameters.id : '';
}

export const notJson = problem(
  400,
  'The request body is not a JSON object.',
  'Send Content-Type application/json and one object.',
);

export function textOf(body: Json, name: string): string {
  const given = body[name];
  return typeof given === 'string' ? given.trim() : '';
}
