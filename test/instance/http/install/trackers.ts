import { newSysId } from '../../store/ids.ts';
import { SYSTEM_SESSION } from '../auth/users.ts';
import type { Site } from '../site.ts';

const SUCCESS = '2';
const FAILURE = '3';

/** `resultId`: the record that keeps what came of it. */
interface Outcome {
  readonly ok: boolean;
  readonly message: string;
  readonly resultId?: string;
}

/** Runs long work behind a `sys_execution_tracker` row and returns the row's id at once. */
export function track(
  site: Site,
  name: string,
  work: () => Promise<Outcome>,
): { id: string; done: Promise<void> } {
  const id = newSysId();
  site.store.insert('sys_execution_tracker', {
    sys_id: id,
    name,
    state: '1',
    percent_complete: '0',
    sys_created_on: site.nowText(),
    sys_created_by: SYSTEM_SESSION.userName,
  });
  const done = work().then(
    (outcome) => {
      finish(site, id, outcome.ok ? SUCCESS : FAILURE, outcome.message);
      site.store.update('sys_execution_tracker', id, { source: outcome.resultId ?? '' });
    },
    (error: unknown) => {
      finish(site, id, FAILURE, error instanceof Error ? error.message : String(error));
    },
  );
  return { id, done };
}

function finish(site: Site, id: string, state: string, message: string): void {
  site.store.update('sys_execution_tracker', id, {
    state,
    message,
    percent_complete: '100',
    sys_updated_on: site.nowText(),
  });
}
