import type { RecordFault } from '../../contract.ts';
import { isRecordFault } from '../../engine/faults.ts';
import { listUrl, recordUrl, safeTarget } from '../address.ts';
import type { Visit } from '../visit.ts';
import type { OpenRecord } from './open-record.ts';
import type { Changes } from './posted.ts';
import { asShown, type FormAction } from './ui-actions.ts';

/** Where to go next, or why the form is shown again with everything that was typed. */
export type ActionResult =
  { readonly location: string } | { readonly status: number; readonly problem: string };

/** The platform's own actions; one that has a server script of its own is a script like any other. */
const VERBS = new Set([
  'sysverb_insert',
  'sysverb_insert_and_stay',
  'sysverb_update',
  'sysverb_update_and_stay',
  'sysverb_delete',
]);

/** Uses a UI action on the record with what was changed. @param goto where the person came from */
export function runAction(
  visit: Visit,
  record: OpenRecord,
  action: FormAction,
  changes: Changes,
  goto: string,
): ActionResult {
  const isVerb = VERBS.has(action.actionName) && (action.isClient || action.script.trim() === '');
  if (!isVerb) return runScript(visit, record, action, changes, goto);
  try {
    return act(visit, record, action, changes, goto);
  } catch (error) {
    if (!isRecordFault(error)) throw error;
    return { status: statusOf(error), problem: inWords(error) };
  }
}

function act(
  visit: Visit,
  record: OpenRecord,
  action: FormAction,
  changes: Changes,
  goto: string,
): ActionResult {
  const { records } = visit.site;
  const { session } = visit;
  const { table, sysId } = record;
  const back = goto === '' ? listUrl(table) : safeTarget(goto);
  if (action.actionName === 'sysverb_delete') {
    records.remove(session, table, sysId);
    return { location: goto.includes(sysId) ? listUrl(table) : back };
  }
  if (record.isNew) records.insert(session, table, { ...changes.values, sys_id: sysId });
  else if (Object.keys(changes.values).length > 0)
    records.update(session, table, sysId, changes.values);
  const stays = action.actionName.endsWith('_and_stay');
  return { location: stays ? formUrl(record, goto) : back };
}

function runScript(
  visit: Visit,
  record: OpenRecord,
  action: FormAction,
  changes: Changes,
  goto: string,
): ActionResult {
  const { engine, store } = visit.site;
  const before = store.get(record.table, record.sysId)?.['sys_mod_count'];
  const errors = visit.session.messages?.error ?? [];
  const errorsBefore = errors.length;
  const outcome = engine.runUiAction(
    visit.session,
    { source: action.script, name: `UI action ${action.name}`, scopeId: action.scopeId },
    asShown(record, changes.values),
  );
  const redirect = outcome.redirectUrl === '' ? '' : addressIn(outcome.redirectUrl);
  const staysHere = redirect === '' || redirect.includes(record.sysId);
  const isSaved = store.get(record.table, record.sysId)?.['sys_mod_count'] !== before;
  if (outcome.failed) {
    return { status: 422, problem: `"${action.name}" failed; the instance's log says why.` };
  }
  if (staysHere && !isSaved && (outcome.refusal !== '' || errors.length > errorsBefore)) {
    return { status: 422, problem: outcome.refusal };
  }
  const back = outcome.returnUrl === '' ? goto : addressIn(outcome.returnUrl);
  if (redirect !== '') return { location: withReturn(redirect, back) };
  return { location: goto === '' ? formUrl(record, '') : safeTarget(goto) };
}

/** An address from a script: `incident.do?sys_id=…` is one of this instance. */
function addressIn(text: string): string {
  if (/^https?:\/\//.test(text)) return text;
  return safeTarget(text.startsWith('/') ? text : `/${text}`);
}

function formUrl(record: OpenRecord, goto: string): string {
  const view = record.view === '' ? '' : `&sysparm_view=${encodeURIComponent(record.view)}`;
  return withReturn(`${recordUrl(record.table, record.sysId)}${view}`, goto);
}

function withReturn(address: string, goto: string): string {
  if (goto === '' || !address.includes('?') || address.startsWith('http')) return address;
  return `${address}&sysparm_goto_url=${encodeURIComponent(goto)}`;
}

function statusOf(fault: RecordFault): number {
  switch (fault.code) {
    case 'not_found':
    case 'invalid_table':
      return 404;
    case 'unique':
      return 409;
    case 'acl':
      return 403;
    default:
      return 422;
  }
}

function inWords(fault: RecordFault): string {
  switch (fault.code) {
    case 'acl':
      return 'Security constraints prevent this. Nothing was saved.';
    case 'not_found':
      return 'The record has been deleted in the meantime, or you may no longer see it.';
    default:
      return fault.detail;
  }
}
