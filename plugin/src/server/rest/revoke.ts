import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { mayRevoke, revoke } from '../glide/grants';
import { byId, tables, value } from '../glide/record';
import {
  answer,
  notJson,
  ok,
  pathId,
  problem,
  readBody,
  textOf,
  type Json,
  type Outcome,
} from './http';

function handle(grantId: string, body: Json): Outcome {
  const grant = byId(tables.grant, grantId);
  if (!grant) return problem(404, 'There is no such grant.');
  if (!mayRevoke(grant)) {
    return problem(
      403,
      'You may not revoke this grant.',
      'Its revocation owner, backup or group, its holder, or the role x_rsc_rescind.owner may.',
    );
  }
  const reason = textOf(body, 'reason');
  if (reason === '') return problem(400, 'The revocation needs a reason.', 'Set reason.');
  const refused = revoke(grant, reason, body['executed'] === true);
  if (refused !== '') return problem(409, refused);
  const after = byId(tables.grant, grantId);
  return ok({ id: grantId, state: after ? value(after, 'state') : '' });
}

export function postRevoke(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const body = readBody(request);
  answer(response, () => (body ? handle(pathId(request), body) : notJson));
}
