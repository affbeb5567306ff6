import type { GlideRecord } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { keyOf, readItems, shown } from '../policy/lines';
import { readLease, readRunEnd, readRunRequest } from '../policy/runs';
import { attempt, contextOf, reportFindings, type RunContext } from '../glide/findings';
import { reportGrants, type GrantResult } from '../glide/grants';
import { byId, tables, value } from '../glide/record';
import { endSilence } from '../glide/silence';
import { closedReason, endRun, renewLease, startRun } from '../glide/run-records';
import { countsOf, followFindings, linesLeftBehind, linesOfRun, noChanges } from '../glide/tickets';
import {
  answer,
  created,
  notJson,
  ok,
  pathId,
  problem,
  readBody,
  type Json,
  type Outcome,
} from './http';

const noRun = problem(404, 'There is no such run.', 'Start one with POST /runs.');

function runAnswer(run: GlideRecord): object {
  return {
    id: run.getUniqueValue(),
    number: value(run, 'number'),
    lease_expires: value(run, 'lease_expires'),
  };
}

function start(body: Json): Outcome {
  const read = readRunRequest(body);
  if (!read.ok) return problem(400, 'The run cannot start.', read.problem);
  const started = startRun(read.value);
  if (started.kind === 'unknown_application') {
    return problem(
      404,
      `No application has the key "${shown(read.value.applicationKey)}".`,
      'Register it under Rescind > Applications, or correct app.key in the mapping.',
    );
  }
  if (started.kind === 'key_taken') return problem(409, started.message, 'key_taken');
  if (started.kind === 'held') return problem(409, started.message, 'run_lease_held');
  return started.kind === 'started' ? created(runAnswer(started.run)) : ok(runAnswer(started.run));
}

export function postRun(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const body = readBody(request);
    return body ? start(body) : notJson;
  });
}

/** Finds the running run of the path and passes it on; answers 404 or 409 otherwise. */
function withRunning(
  request: RESTAPIRequest,
  handle: (context: RunContext, body: Json) => Outcome,
): Outcome {
  const run = byId(tables.run, pathId(request));
  if (!run) return noRun;
  const closed = closedReason(run);
  if (closed !== undefined) return problem(409, closed, 'run_closed');
  const context = contextOf(run);
  if (!context) return problem(409, 'The application of this run is gone.', 'run_closed');
  const body = readBody(request);
  return body ? handle(context, body) : notJson;
}

export function postLease(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const renew = (context: RunContext, body: Json): Outcome => {
    const lease = readLease(body['lease_seconds']);
    return lease.ok
      ? ok({ lease_expires: renewLease(context.run, lease.value) })
      : problem(400, 'The lease was not renewed.', lease.problem);
  };
  answer(response, () => withRunning(request, renew));
}

export function postFindings(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const report = (context: RunContext, body: Json): Outcome => {
    const items = readItems(body);
    return items.ok
      ? ok({ items: reportFindings(items.value, context) })
      : problem(400, 'The findings were not read.', items.problem);
  };
  answer(response, () => withRunning(request, report));
}

function reportGrant(item: unknown, context: RunContext): readonly GrantResult[] {
  const key = keyOf(item, 'grant');
  return attempt(
    `grant ${key}`,
    () => reportGrants([item], context),
    (message) => [{ key, result: 'refused', message }],
  );
}

export function postGrants(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const report = (context: RunContext, body: Json): Outcome => {
    const items = readItems(body);
    return items.ok
      ? ok({ items: items.value.flatMap((item) => reportGrant(item, context)) })
      : problem(400, 'The grants were not read.', items.problem);
  };
  answer(response, () => withRunning(request, report));
}

/** What the run answered when it ended; a repeated finish gets the same answer. */
function storedTickets(run: GlideRecord): object {
  try {
    return { tickets: JSON.parse(value(run, 'tickets') || 'null') ?? noChanges() };
  } catch {
    return { tickets: noChanges() }; // cut by the column length: the run record names the counts
  }
}

function finish(run: GlideRecord, body: Json): Outcome {
  const end = readRunEnd(body);
  if (!end.ok) return problem(400, 'The run was not finished.', end.problem);
  const context = contextOf(run);
  if (!context) return problem(409, 'The application of this run is gone.', 'run_closed');
  const lines = linesOfRun(context.runId);
  const leftBehind = linesLeftBehind(value(run, 'application'), context.runId);
  const tickets = end.value.touchesTickets
    ? followFindings([...lines, ...leftBehind], context)
    : noChanges();
  endRun(run, end.value, { ...countsOf(lines), tickets: JSON.stringify(tickets) });
  if (end.value.accepted) endSilence(value(run, 'application'), context.runId);
  return ok({ tickets });
}

const ended: readonly string[] = ['published', 'failed', 'aborted'];

export function postFinish(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const run = byId(tables.run, pathId(request));
    if (!run) return noRun;
    if (ended.includes(value(run, 'state'))) return ok(storedTickets(run));
    const closed = closedReason(run);
    if (closed !== undefined) return problem(409, closed, 'run_closed');
    const body = readBody(request);
    return body ? finish(run, body) : notJson;
  });
}
