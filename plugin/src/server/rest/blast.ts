import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { asker, estateAt } from '../glide/blast';
import { isSysId, now } from '../glide/record';
import { startKinds, type StartKind } from '../policy/blast/answer';
import { blastRadius } from '../policy/blast/blast';
import type { Limits } from '../policy/blast/estate';
import { mayStart, searchStarts } from '../policy/blast/starts';
import { answer, ok, problem, type Outcome } from './http';
import { queryNumber, queryText } from './query';

const depths = { least: 1, most: 5, normal: 3 };
const sizes = { least: 20, most: 1000, normal: 300 };

function limitsOf(request: RESTAPIRequest): Limits | Outcome {
  const depth = queryNumber(request, 'depth', depths);
  const nodes = queryNumber(request, 'limit', sizes);
  if ('problem' in depth) return problem(400, depth.problem);
  if ('problem' in nodes) return problem(400, nodes.problem);
  const open = queryText(request, 'open').split(',');
  return { depth: depth.value, nodes: nodes.value, open };
}

function kindOf(request: RESTAPIRequest): StartKind | undefined {
  const from = queryText(request, 'from');
  return startKinds.find((kind) => kind === from);
}

const notOwned = problem(
  403,
  'You may not see this blast radius.',
  'Owners see what they own: an identity, application, catalog item or service that names them or their group, and a workflow all of whose access items are theirs. The roles admin and auditor of Rescind see everything.',
);

const noStart = problem(
  404,
  'There is nothing to start from.',
  'The record does not exist, or no access item names this workflow.',
);

function blast(request: RESTAPIRequest): Outcome {
  const from = kindOf(request);
  const id = queryText(request, 'id');
  if (!from) return problem(400, 'from is missing or unknown.', `Use ${startKinds.join(', ')}.`);
  if (!isSysId(id)) return problem(400, 'id is no sys_id.', 'Set id to the sys_id of the start.');
  const limits = limitsOf(request);
  if (!('depth' in limits)) return limits;
  const moment = now();
  const estate = estateAt(moment);
  if (!mayStart(estate, from, id, asker())) return notOwned;
  const found = blastRadius(estate, { from, id, limits, now: moment });
  return found ? ok(found) : noStart;
}

export function getBlastRadius(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => blast(request));
}

export function getStarts(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const starts = searchStarts(estateAt(now()), queryText(request, 'name'), asker());
    return ok({ starts });
  });
}
