import { isRecordFault } from '../../engine/faults.ts';
import { redirect, type Reply } from '../../http/messages.ts';
import { listUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../shell/page.ts';
import { postedFields, type Visit } from '../visit.ts';
import { listActions, useButton, useChoice, type Used } from './list-actions.ts';
import { sameList, type ListRequest } from './list-request.ts';

/** Value of the choice that deletes the selected rows. */
export const DELETE = 'sysverb_delete';

const MOST_NAMED = 20;

/** What the form of a list asks for: deleting rows, which is confirmed first, or a UI action. */
export function postedList(visit: Visit, request: ListRequest): Reply {
  const back = listUrl(request.table.name, sameList(request, { firstRow: request.firstRow }));
  const fields = postedFields(visit);
  const refuse = (text: string): Reply => {
    visit.web.messages.error.push(text);
    return redirect(back);
  };
  if (!fields) return refuse('This page is from an earlier session. Please try again.');
  const rows = [...new Set(fields.getAll('sys_id'))];
  const use = fields.get('use') ?? '';
  const { buttons, choices } = listActions(visit, request);
  const button = buttons.find((action) => action.id === use);
  if (button) return told(visit, useButton(visit, request, button), button.name, back);
  const chosen = use === 'choice' ? (fields.get('list_choice') ?? '') : use;
  if (chosen === '') return refuse('Choose an action first.');
  if (rows.length === 0) return refuse('Choose at least one row first.');
  if (chosen === DELETE) {
    if (fields.get('confirmed') !== 'true') return confirmation(visit, request, rows, back);
    return told(visit, removeRows(visit, request, rows), 'Delete', back);
  }
  const choice = choices.find((action) => action.id === chosen);
  if (!choice) return refuse('This action is not available here any more.');
  return told(visit, useChoice(visit, request, choice, rows), choice.name, back);
}

function told(visit: Visit, used: Used, name: string, back: string): Reply {
  const { messages } = visit.web;
  messages.error.push(...used.problems.filter((problem) => problem !== ''));
  if (used.skipped > 0)
    messages.error.push(`${name} was not available for ${counted(used.skipped)}.`);
  if (used.done > 0 && used.location === undefined)
    messages.info.push(`${name}: done for ${counted(used.done)}.`);
  return redirect(used.location ?? back);
}

function removeRows(visit: Visit, request: ListRequest, sysIds: readonly string[]): Used {
  let done = 0;
  let skipped = 0;
  const problems = new Set<string>();
  for (const sysId of sysIds) {
    try {
      visit.site.records.remove(visit.session, request.table.name, sysId);
      done += 1;
    } catch (error) {
      if (!isRecordFault(error)) throw error;
      if (error.code === 'acl' || error.code === 'not_found') skipped += 1;
      else problems.add(error.detail);
    }
  }
  return { done, skipped, problems: [...problems] };
}

function confirmation(
  visit: Visit,
  request: ListRequest,
  sysIds: readonly string[],
  back: string,
): Reply {
  const names = sysIds
    .slice(0, MOST_NAMED)
    .filter((sysId) => visit.site.records.readOne(visit.session, request.table.name, sysId))
    .map((sysId) => html`<li>${visit.site.store.displayOf(request.table.name, sysId)}</li>`);
  const more = sysIds.length - MOST_NAMED;
  return page(visit, {
    title: `Delete ${counted(sysIds.length)}?`,
    body: html`<ul>
        ${names}
      </ul>
      ${more > 0 && html`<p>and ${more} more</p>`}
      <p>Deleted records cannot be brought back here.</p>
      <form class="filter-actions" method="post" action="${back}">
        ${token(visit)}${sysIds.map((sysId) => hiddenRow(sysId))}
        <input type="hidden" name="confirmed" value="true" />
        <button class="destructive" name="use" value="${DELETE}">Delete</button>
        <a class="button" href="${back}">Keep</a>
      </form>`,
  });
}

function hiddenRow(sysId: string): Markup {
  return html`<input type="hidden" name="sys_id" value="${sysId}" />`;
}

/** The CSRF token of the session. */
export function token(visit: Visit): Markup {
  return html`<input type="hidden" name="sysparm_ck" value="${visit.web.token}" />`;
}

function counted(count: number): string {
  return count === 1 ? '1 record' : `${String(count)} records`;
}
