import { adminOnly } from './admin-only.ts';
import { FAULT_KINDS, faultNumberProblem, isFaultKind } from './fault-header.ts';
import type { FaultRule } from './fault-rule.ts';
import { bodyObject, failure, json, type Reply } from './messages.ts';
import type { Call, Route } from './router.ts';

/** Fault injection from outside the process; not an imitation of anything, hence outside `/api`. Admins only. */
export const faultRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/local-instance\/faults$/, handle: adminOnly(list) },
  { method: 'POST', pattern: /^\/local-instance\/faults$/, handle: adminOnly(add) },
  { method: 'DELETE', pattern: /^\/local-instance\/faults$/, handle: adminOnly(clear) },
];

function list(call: Call): Reply {
  return json(200, { result: call.site.faults.list() });
}

function add(call: Call): Reply {
  const body = bodyObject(call.request);
  const rule = body && faultRule(body);
  if (!rule)
    return failure(400, `Expected a JSON object with kind, one of ${FAULT_KINDS.join(', ')}`);
  const problem = numberProblem(rule);
  if (problem !== undefined) return failure(400, 'Bad fault', problem);
  try {
    return json(201, { result: { id: call.site.faults.add(rule) } });
  } catch (error) {
    return failure(400, 'path is not a regular expression', String(error));
  }
}

function numberProblem(rule: FaultRule): string | undefined {
  return Object.entries(rule)
    .map(([name, value]: [string, unknown]) =>
      typeof value === 'number' ? faultNumberProblem(rule.kind, name, value) : undefined,
    )
    .find((problem) => problem !== undefined);
}

function clear(call: Call): Reply {
  call.site.faults.clear();
  return { status: 204, headers: {}, body: '' };
}

function faultRule(body: Readonly<Record<string, unknown>>): FaultRule | undefined {
  const kind = body['kind'];
  if (!isFaultKind(kind)) return undefined;
  const numbers = ['count', 'skip', 'ms', 'status', 'retryAfter', 'rows'].filter(
    (name) => typeof body[name] === 'number',
  );
  const texts = ['path', 'method'].filter((name) => typeof body[name] === 'string');
  const picked = Object.fromEntries([...numbers, ...texts].map((name) => [name, body[name]]));
  return { ...picked, kind };
}
