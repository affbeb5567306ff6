import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { hasPlace, headOf, verifyChain, type Verification } from '../glide/chain';
import { chainNames, isChainName } from '../policy/chain';
import { answer, ok, pathId, problem, type Outcome } from './http';
import { queryNumber } from './query';

/** Rows one call verifies; more would come near the platform's limit of 60 seconds a request. */
const most = 5000;

function chainBody(verified: Verification): object {
  const { misfit, end } = verified;
  return {
    chain: verified.chain,
    intact: misfit === undefined,
    complete: verified.isComplete,
    rows_checked: verified.rows,
    from_sequence: verified.from.sequence + 1,
    to_sequence: end.sequence,
    to_hash: end.hash,
    next_after: misfit === undefined && !verified.isComplete ? end.sequence : null,
    head: verified.head,
    unchained: verified.unchained,
    broken: misfit ?? null,
  };
}

function chain(request: RESTAPIRequest): Outcome {
  const name = pathId(request);
  if (!isChainName(name)) {
    return problem(404, 'There is no such chain.', `Ask for ${chainNames.join(' or ')}.`);
  }
  const after = queryNumber(request, 'after', { least: 0, most: 2_000_000_000, normal: 0 });
  const limit = queryNumber(request, 'limit', { least: 1, most, normal: most });
  if ('problem' in after) return problem(400, after.problem);
  if ('problem' in limit) return problem(400, limit.problem);
  if (!hasPlace(name, after.value)) {
    const end = headOf(name).sequence;
    return problem(
      404,
      `There is no row with sequence ${String(after.value)} in this chain, which ends at ${String(end)}.`,
      'If you got this number from an earlier answer, a row was removed: keep that answer, verify from after=0, and look at the chain checks.',
    );
  }
  return ok(chainBody(verifyChain(name, after.value, limit.value)));
}

export function getChain(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => chain(request));
}
