import { gs } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { markItems } from '../glide/setup/marks';
import { dismiss, suggestionPage, withdraw } from '../glide/setup/suggestions';
import { byId, isSysId } from '../glide/record';
import { readMarkRequest } from '../policy/setup/marking';
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
import { queryNumber, queryText } from './query';

/** Routes of the set-up page. The access rules let administrators change and auditors read. */

/** Items that one call weighs at most. */
const most = 200;

function suggestions(request: RESTAPIRequest): Outcome {
  const after = queryText(request, 'after');
  if (after !== '' && !isSysId(after)) {
    return problem(400, 'after is no sys_id.', 'Send next_after of the answer before.');
  }
  const limit = queryNumber(request, 'limit', { least: 1, most, normal: 100 });
  return 'problem' in limit ? problem(400, limit.problem) : ok(suggestionPage(after, limit.value));
}

export function getSuggestions(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => suggestions(request));
}

const noItem = problem(404, 'There is no such catalog item.');

function dismissal(itemId: string, body: Json): Outcome {
  if (!isSysId(itemId) || !byId('sc_cat_item', itemId)) return noItem;
  const reason = textOf(body, 'reason').slice(0, 1000);
  if (reason.length < 3) {
    return problem(400, 'A dismissal needs a reason.', 'Set reason: why the item gives no access.');
  }
  const id = dismiss(itemId, reason);
  return id === ''
    ? problem(500, 'The dismissal could not be written.', 'See the system log.')
    : ok({ item: itemId, state: 'dismissed', dismissed_by: gs.getUserID() });
}

export function postDismissal(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const body = readBody(request);
    return body ? dismissal(pathId(request), body) : notJson;
  });
}

export function deleteDismissal(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const itemId = pathId(request);
    return isSysId(itemId) && withdraw(itemId)
      ? ok({ item: itemId, state: 'withdrawn' })
      : problem(404, 'The suggestion of this item is not dismissed.');
  });
}

function marks(body: Json): Outcome {
  const read = readMarkRequest(body);
  if (!read.ok) return problem(400, 'Nothing was marked.', read.problem);
  const outcome = markItems(read.value);
  return 'problems' in outcome
    ? problem(400, 'Nothing was marked.', outcome.problems.join(' '))
    : ok(outcome);
}

export function postMarks(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const body = readBody(request);
    return body ? marks(body) : notJson;
  });
}
