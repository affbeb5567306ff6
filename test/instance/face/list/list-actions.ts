import type { Row } from '../../contract.ts';
import { openRecord, type OpenRecord } from '../form/open-record.ts';
import { runAction } from '../form/run-action.ts';
import { actionRows, conditionHolds, formAction, type FormAction } from '../form/ui-actions.ts';
import { listUrl } from '../address.ts';
import type { Visit } from '../visit.ts';
import { sameList, type ListRequest } from './list-request.ts';

export interface ListActions {
  /** Buttons above the list and below it, and links: they act without rows. */
  readonly buttons: readonly FormAction[];
  /** Choices for the selected rows. */
  readonly choices: readonly FormAction[];
}

const BUTTONS = ['list_banner_button', 'list_button', 'list_link'];
const NO_CHANGES = { values: {}, problems: [], conflicts: [] } as const;

/**
 * UI actions of a list that run on the server (doc:platform-administration/c_UIActions). What a choice's condition says about
 * a row is asked when the choice is used.
 */
export function listActions(visit: Visit, request: ListRequest): ListActions {
  const place = { table: request.table.name, view: request.view };
  const isHere = (row: Row, flags: readonly string[]): boolean =>
    row['client'] !== '1' && flags.some((flag) => row[flag] === '1');
  const blank = blankRecord(request);
  return {
    buttons: actionRows(visit, place, (row) => isHere(row, BUTTONS))
      .filter((row) => conditionHolds(visit, row, blank))
      .map(formAction),
    choices: actionRows(visit, place, (row) => isHere(row, ['list_choice'])).map(formAction),
  };
}

/** What came of an action: where to go, or how many rows it was used on and what went wrong. */
export interface Used {
  readonly location?: string;
  readonly done: number;
  /** Rows that are gone, or that the action is not for. */
  readonly skipped: number;
  readonly problems: readonly string[];
}

/** Uses a choice on each of the rows for which its condition holds. */
export function useChoice(
  visit: Visit,
  request: ListRequest,
  action: FormAction,
  sysIds: readonly string[],
): Used {
  const source = visit.site.store.get('sys_ui_action', action.id) ?? {};
  const problems = new Set<string>();
  const back = listUrl(request.table.name, sameList(request, {}));
  let done = 0;
  let skipped = 0;
  let location: string | undefined;
  for (const sysId of sysIds) {
    const record = openRecord(visit, place(request, sysId));
    if (!record || !conditionHolds(visit, source, record)) {
      skipped += 1;
      continue;
    }
    const result = runAction(visit, record, action, NO_CHANGES, back);
    if ('location' in result) {
      done += 1;
      if (sysIds.length === 1) ({ location } = result);
    } else problems.add(result.problem);
  }
  return { done, skipped, problems: [...problems], ...(location ? { location } : {}) };
}

/** Uses a button, with an empty record as `current`. */
export function useButton(visit: Visit, request: ListRequest, action: FormAction): Used {
  const back = listUrl(request.table.name, sameList(request, {}));
  const result = runAction(visit, blankRecord(request), action, NO_CHANGES, back);
  return 'location' in result
    ? { location: result.location, done: 1, skipped: 0, problems: [] }
    : { done: 0, skipped: 0, problems: [result.problem] };
}

function place(request: ListRequest, sysId: string) {
  return { table: request.table.name, sysId, view: request.view, presets: '' };
}

function blankRecord(request: ListRequest): OpenRecord {
  const { table, view } = request;
  return { table: table.name, sysId: '', isNew: true, row: {}, view, presets: '' };
}
