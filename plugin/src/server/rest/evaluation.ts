import { gs } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import type { Action } from '../policy/decide';
import { evaluate, type EvaluationRequest } from '../glide/evaluation';
import { userIdOf } from '../glide/people';
import { byId, isSysId } from '../glide/record';
import { answer, notJson, ok, problem, readBody, textOf, type Json, type Outcome } from './http';

const actions: readonly string[] = ['request', 'approve', 'fulfil', 'revoke'];
const resources: readonly string[] = ['grant', 'request_item', 'catalog_item'];

function part(body: Json, name: string): Json {
  const given = body[name];
  return typeof given === 'object' && given !== null ? (given as Json) : {};
}

/** A user by sys_id or user_name; empty when there is none. */
function userOf(subjectId: string): string {
  return byId('sys_user', subjectId) ? subjectId : userIdOf(subjectId);
}

function read(body: Json): EvaluationRequest | string {
  const subject = part(body, 'subject');
  const resource = part(body, 'resource');
  const action = textOf(part(body, 'action'), 'name');
  const resourceType = textOf(resource, 'type');
  const resourceId = textOf(resource, 'id');
  if (!actions.includes(action)) return `action.name must be one of ${actions.join(', ')}.`;
  if (!resources.includes(resourceType)) {
    return `resource.type must be one of ${resources.join(', ')}.`;
  }
  if (!isSysId(resourceId)) return 'resource.id must be a sys_id.';
  const subjectType = textOf(subject, 'type');
  const subjectId = textOf(subject, 'id');
  if (subjectType === '' || subjectId === '')
    return 'subject.type and subject.id must say who acts.';
  return {
    subjectText: `${subjectType}:${subjectId}`,
    subjectUserId: subjectType === 'user' ? userOf(subjectId) : gs.getUserID(),
    action: action as Action,
    resourceType: resourceType as EvaluationRequest['resourceType'],
    resourceId,
  };
}

function judge(body: Json): Outcome {
  const question = read(body);
  return typeof question === 'string'
    ? problem(400, 'The question cannot be evaluated.', question)
    : ok(evaluate(question));
}

export function postEvaluation(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const body = readBody(request);
  answer(response, () => (body ? judge(body) : notJson));
}
