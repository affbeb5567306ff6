import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { replaceKey } from '../glide/permit-keys';
import { verifyPermit } from '../glide/permits';
import { value } from '../glide/record';
import { answer, notJson, ok, problem, readBody, textOf, type Json, type Outcome } from './http';

function verify(body: Json): Outcome {
  const permit = textOf(body, 'permit');
  const grantId = textOf(body, 'grant');
  const action = textOf(body, 'action');
  const use = body['use'] ?? true;
  const message = 'The permit cannot be checked.';
  if (permit === '') return problem(400, message, 'Set permit to the text from the decision.');
  if (grantId === '') return problem(400, message, 'Set grant to the grant you act on.');
  if (action === '') return problem(400, message, 'Set action to what you are about to do.');
  if (typeof use !== 'boolean') return problem(400, message, 'use must be true or false.');
  return ok(verifyPermit({ permit, grantId, action, isUse: use }));
}

export function postVerify(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const body = readBody(request);
  answer(response, () => (body ? verify(body) : notJson));
}

function rotate(body: Json): Outcome {
  const isCompromised = body['compromised'] ?? false;
  if (typeof isCompromised !== 'boolean') {
    return problem(400, 'The key was not replaced.', 'compromised must be true or false.');
  }
  const key = replaceKey(isCompromised);
  return ok({ key_id: value(key, 'key_id'), made_at: value(key, 'made_at') });
}

export function postRotate(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const body = readBody(request);
  answer(response, () => (body ? rotate(body) : notJson));
}
