import type { GlideRecord } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { readItems } from '../policy/lines';
import { readLease, readRunEnd, readRunRequest } from '../policy/runs';
import { contextOf, reportFindings, type RunContext } from '../glide/findings';
import { reportGrants } from '../glide/grants';
import { byId, tables, value } from '../glide/record';
import { closedReason, endRun, renewLease, startRun } from '../glide/run-records';
import { countsOf, followFindings, linesLeftBehind, linesOfRun, noChanges } from '../glide/tickets';
import {
  created,
  notJson,
  ok,
  pathId,
  problem,
  readBody,
  respond,
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
      `No application has the key "${read.value.applicationKey}".`,
      'Register it under Rescind > Applications, or correct app.key in the mapping.',
    );
  }
  if (started.kind === 'held') return problem(409, started.message, 'run_lease_held');
  return started.kind === 'started' ? created(runAnswer(started.run)) : ok(runAnswer(started.run));
}

export function postRun(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const body = readBody(request);
  respond(response, body ? start(body) : notJson);
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
  const outcome = withRunning(request, (context, body) => {
    const lease = readLease(body['lease_seconds']);
    return lease.ok
      ? ok({ lease_expires: renewLease(context.run, lease.value) })
      : problem(400, 'The lease was not renewed.', lease.problem);
  });
  respond(response, outcome);
}

export function postFindings(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const outcome = withRunning(request, (context, body) => {
    const items = readItems(body);
    return items.ok
      ? ok({ items: reportFindings(items.value, context) })
      : problem(400, 'The findings were not read.', items.problem);
  });
  respond(response, outcome);
}

export function postGrants(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const outcome = withRunning(request, (context, body) => {
    const items = readItems(body);
    return items.ok
      ? ok({ items: reportGrants(items.value, context) })
      : problem(400, 'The grants were not read.', items.problem);
  });
  respond(response, outcome);
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
  return ok({ tickets });
}

export function postFinish(request: RESTAPIRequest, response: RESTAPIResponse): void {
  const run = byId(tables.run, pathId(request));
  if (!run) {
    respond(response, noRun);
    return;
  }
  const state = value(run, 'state');
  if (state === 'expired') {
    respond(response, problem(409, closedReason(run) ?? '', 'run_closed'));
    return;
  }
  const body = readBody(request);
  if (state !== 'running') respond(response, ok(storedTickets(run)));
  else respond(response, body ? finish(run, body) : notJson);
}
