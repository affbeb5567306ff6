import { redirect, type Reply } from '../../http/messages.ts';
import { safeTarget } from '../address.ts';
import type { FormScript } from '../form-script.ts';
import { html } from '../html.ts';
import { notFoundPage, page } from '../shell/page.ts';
import { formFields } from '../../http/messages.ts';
import { postedFields, type Visit } from '../visit.ts';
import { activity } from './activity.ts';
import { approvalSummary } from './approval.ts';
import { attachments } from './attachments.ts';
import { formModel, shownRecord, type Typed } from './model.ts';
import { formRequest, openRecord, type FormRequest, type OpenRecord } from './open-record.ts';
import { postedChanges } from './posted.ts';
import { runAction } from './run-action.ts';
import { embeddedList, relatedLists } from './related.ts';
import { usedAction } from './ui-actions.ts';
import { saveAnswers, variableEditor } from './variables.ts';
import { formBody, formButtons, formTrail } from './view.ts';

const NOTHING_TYPED: Typed = { values: {} };

/** `/{table}.do`: the form of a record, and what comes back from it. */
export function recordForm(visit: Visit): Reply | undefined {
  const table = /^\/(\w+)\.do$/.exec(visit.request.path)?.[1] ?? '';
  if (!visit.site.store.schema.table(table)) return undefined;
  if (visit.request.method === 'POST') return posted(visit, table);
  const request = formRequest(table, visit.request.query);
  const record = openRecord(visit, request);
  if (!record) return nothingToShow(visit, request);
  return show(visit, record, NOTHING_TYPED, { goto: cameFrom(visit), status: 200 });
}

function nothingToShow(visit: Visit, request: FormRequest): Reply {
  const { label } = visit.site.store.schema.table(request.table) ?? { label: request.table };
  const isNew = request.sysId === '-1' || request.sysId === '';
  if (!isNew) {
    const explanation = `There is no such record in ${label}, or you may not see it.`;
    return notFoundPage(visit, explanation);
  }
  const body = html`<p>Your roles do not allow you to create a record in ${label}.</p>`;
  return page(visit, { title: 'Not allowed', status: 403, body });
}

function posted(visit: Visit, table: string): Reply {
  const isGenuine = postedFields(visit) !== undefined;
  const fields = formFields(visit.request);
  const request = formRequest(table, fields);
  const goto = fields.get('sysparm_goto_url') ?? '';
  const record = openRecord(visit, request);
  if (!record) return nothingToShow(visit, request);
  const changes = postedChanges(visit, record, shownRecord(visit, record, true), fields);
  const again = (status: number, problems: readonly string[]): Reply => {
    visit.web.messages.error.push(...problems.filter((problem) => problem !== ''));
    const typed = { values: changes.values, posted: fields };
    return show(visit, openRecord(visit, request) ?? record, typed, { goto, status });
  };
  if (!isGenuine)
    return again(403, ['This form is from an earlier session. Please send it again.']);
  const action = usedAction(visit, record, fields.get('sys_action') ?? defaultAction(record));
  if (!action) return again(403, ['This action is not available on the record as it is now.']);
  const isDelete = action.actionName === 'sysverb_delete';
  if (!isDelete && changes.problems.length > 0) return again(422, changes.problems);
  if (!isDelete && changes.conflicts.length > 0)
    return again(409, [conflictText(visit, record, changes.conflicts)]);
  const result = runAction(visit, record, action, changes, goto);
  if ('problem' in result) return again(result.status, [result.problem]);
  if (!isDelete) saveAnswers(visit, record, fields);
  if (!isDelete && isChangedSince(record, fields)) tellOfOthers(visit, record);
  return redirect(result.location);
}

/** What the Enter key means where a browser does not say which button it stands for. */
function defaultAction(record: OpenRecord): string {
  return record.isNew ? 'sysverb_insert' : 'sysverb_update';
}

function isChangedSince(record: OpenRecord, fields: URLSearchParams): boolean {
  return (
    !record.isNew && (fields.get('sys_mod_count') ?? '') !== (record.row['sys_mod_count'] ?? '')
  );
}

/** Other fields were changed in the meantime, and both changes stand. */
function tellOfOthers(visit: Visit, record: OpenRecord): void {
  const by = record.row['sys_updated_by'] ?? '';
  visit.web.messages.info.push(
    `${by} changed other fields of the record while you were editing it; both changes are saved.`,
  );
}

function conflictText(visit: Visit, record: OpenRecord, conflicts: readonly string[]): string {
  const row = visit.site.store.get(record.table, record.sysId);
  return (
    `${row?.['sys_updated_by'] ?? 'Somebody'} changed this record while you were editing it: ` +
    `${conflicts.join('; ')}. What you typed is still here; save again to replace it.`
  );
}

function show(
  visit: Visit,
  record: OpenRecord,
  typed: Typed,
  place: { readonly goto: string; readonly status: number },
): Reply {
  const model = formModel(visit, record, typed);
  const editor = variableEditor(visit, record, typed.posted);
  const body = formBody(visit, model, {
    script: withEditor(model.script, editor?.script),
    isUnsaved: typed.posted !== undefined && Object.keys(typed.values).length > 0,
    goto: place.goto,
    activity: activity(visit, record),
    list: (name) => embeddedList(visit, record, name),
    before: approvalSummary(visit, record),
    editor: editor?.markup,
    after: [attachments(visit, record), relatedLists(visit, record)],
  });
  return page(visit, {
    title: model.title,
    trail: formTrail(model),
    actions: formButtons(model),
    body,
    programs: ['record'],
    status: place.status,
  });
}

/** The record's own scripts first, then those of the catalog item. */
function withEditor(script: FormScript, editor: FormScript | undefined): FormScript {
  if (!editor) return script;
  return {
    ...script,
    fields: [...script.fields, ...editor.fields],
    scripts: [...script.scripts, ...editor.scripts],
    policies: [...script.policies, ...editor.policies],
  };
}

/** A list (or whatever `sysparm_goto_url` names) that Update returns to; the browser says which page had the link. */
function cameFrom(visit: Visit): string {
  const named = visit.request.query.get('sysparm_goto_url');
  if (named !== null) return safeTarget(named);
  const referer = visit.request.headers['referer'] ?? '';
  if (!URL.canParse(referer)) return '';
  const { host, pathname, search } = new URL(referer);
  const isOurs = host === (visit.request.headers['host'] ?? '') && /_list\.do$/.test(pathname);
  return isOurs ? `${pathname}${search}` : '';
}
