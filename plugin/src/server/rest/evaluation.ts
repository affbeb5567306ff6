import { gs } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { evaluate } from '../glide/evaluation';
import { userIdOf } from '../glide/people';
import { byId, isSysId } from '../glide/record';
import {
  askAll,
  readBoxcar,
  readQuestion,
  type AccessAnswer,
  type AccessQuestion,
} from '../policy/authzen';
import {
  answer,
  notJson,
  ok,
  plainAnswer,
  problem,
  readBody,
  type Json,
  type Outcome,
} from './http';

/** A user by sys_id or user_name; empty when there is none. The platform runs query values that begin like a script. */
function userOf(subjectId: string): string {
  if (/^javascript:/i.test(subjectId)) return '';
  return isSysId(subjectId) && byId('sys_user', subjectId) ? subjectId : userIdOf(subjectId);
}

function ask({ subject, action, resource }: AccessQuestion): AccessAnswer {
  return evaluate({
    subjectText: `${subject.type}:${subject.id}`,
    subjectUserId: subject.type === 'user' ? userOf(subject.id) : gs.getUserID(),
    action,
    resourceType: resource.type,
    resourceId: resource.id,
  });
}

const misunderstood = (detail: string): Outcome =>
  problem(400, 'The question cannot be evaluated.', detail);

function judge(body: Json): Outcome {
  const question = readQuestion(body);
  return 'problem' in question ? misunderstood(question.problem) : ok(ask(question.value));
}

function judgeAll(body: Json): Outcome {
  const boxcar = readBoxcar(body);
  if (!boxcar) return judge(body);
  return 'problem' in boxcar
    ? misunderstood(boxcar.problem)
    : ok({ evaluations: askAll(boxcar.value, ask) });
}

/** The answer inside `result`, as all routes of this API give it. */
export function postEvaluation(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const body = readBody(request);
  answer(response, () => (body ? judge(body) : notJson));
}

/** The same as AuthZEN has it, without `result` around it. */
export function postAccessEvaluation(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const body = readBody(request);
  plainAnswer(request, response, () => (body ? judge(body) : notJson));
}

export function postAccessEvaluations(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const body = readBody(request);
  plainAnswer(request, response, () => (body ? judgeAll(body) : notJson));
}

const wellKnown = /\/well-known\/authzen-configuration.*$/;

/** Metadata (AuthZEN section 9). The platform's root belongs to others, so it stands below this API. */
export function getAccessConfiguration(request: RESTAPIRequest, response: RESTAPIResponse): void {
  plainAnswer(request, response, () => {
    const base = request.url.replace(wellKnown, '');
    return ok({
      policy_decision_point: base,
      access_evaluation_endpoint: `${base}/access/v1/evaluation`,
      access_evaluations_endpoint: `${base}/access/v1/evaluations`,
    });
  });
}
