import { DurationError } from '../engine/duration.ts';
import { formatDateTime } from '../store/time.ts';
import { adminOnly } from './admin-only.ts';
import { bodyObject, failure, json, type Reply } from './messages.ts';
import type { Call, Route } from './router.ts';

/** The instance's clock from outside the process; not an imitation of anything, hence outside `/api`. Admins only. */
export const timeRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/local-instance\/time$/, handle: adminOnly(show) },
  { method: 'POST', pattern: /^\/local-instance\/time$/, handle: adminOnly(advance) },
];

function show({ site }: Call): Reply {
  const next = site.engine.nextDue();
  return json(200, {
    result: {
      now: site.nowText(),
      next: next ? { at: formatDateTime(next.at), what: next.what } : null,
    },
  });
}

async function advance({ site, request }: Call): Promise<Reply> {
  const duration = bodyObject(request)?.['advance'];
  if (typeof duration !== 'string') {
    return failure(400, 'Expected a JSON object with advance, an ISO 8601 duration like P30D');
  }
  try {
    return json(200, { result: await site.time.advance(duration) });
  } catch (error) {
    if (error instanceof DurationError) return failure(400, 'Bad duration', error.message);
    throw error;
  }
}
