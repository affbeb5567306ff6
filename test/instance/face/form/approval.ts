import type { Row } from '../../contract.ts';
import { displayOfRow, displayValue } from '../../glide/display.ts';
import { recordUrl } from '../address.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { Visit } from '../visit.ts';
import { zoneOf } from './model.ts';
import type { OpenRecord } from './open-record.ts';
import { answerList } from './variables.ts';

const MOST_ITEMS = 50;
const FACTS = ['number', 'requested_for', 'opened_by', 'opened_at', 'price', 'short_description'];

/**
 * What somebody is asked to approve, beside the approval itself (doc:servicenow-platform/approvals/r_ApprovalSummarizerFormatter): the record with
 * its answers, or each item of a request. Who may see the approval sees its name and answers; the rest needs access to it.
 */
export function approvalSummary(visit: Visit, record: OpenRecord): Part {
  const { schema } = visit.site.store;
  if (record.isNew) return undefined;
  const lineage = schema.lineage(record.table);
  if (lineage.includes('sc_request'))
    return summary(visit, 'What was requested', itemsOf(visit, record.sysId));
  if (!lineage.includes('sysapproval_approver')) return undefined;
  const target = approved(visit, record);
  if (!target) return undefined;
  const isRequest = schema.lineage(target.table).includes('sc_request');
  const items = isRequest ? itemsOf(visit, target.row['sys_id'] ?? '') : [];
  return summary(visit, 'What you are asked to approve', [target, ...items]);
}

interface Subject {
  readonly table: string;
  readonly row: Row;
}

function summary(visit: Visit, title: string, subjects: readonly Subject[]): Part {
  if (subjects.length === 0) return undefined;
  return html`<section class="form-section approval-summary" aria-labelledby="summary">
    <h2 id="summary">${title}</h2>
    ${subjects.map((subject) => card(visit, subject))}
  </section>`;
}

function card(visit: Visit, { table, row }: Subject): Markup {
  const { store } = visit.site;
  const columns = store.schema.columns(table);
  const facts = FACTS.flatMap((name) => {
    const column = columns.get(name);
    const text = displayValue(store, column, row[name] ?? '', zoneOf(visit));
    const isReadable = visit.site.records.mayAccess(visit.session, 'read', { table, row }, name);
    if (!column || text === '' || !isReadable || name === 'number') return [];
    return [
      html`<div>
        <dt>${column.label}</dt>
        <dd>${text}</dd>
      </div>`,
    ];
  });
  const item = store.get('sc_cat_item', row['cat_item'] ?? '')?.['name'];
  const name = displayOfRow(store, table, row);
  const url = recordUrl(table, row['sys_id'] ?? '');
  const isOpen = visit.site.records.mayAccess(visit.session, 'read', { table, row });
  return html`<article class="summary-card">
    <h3>
      ${isOpen ? html`<a href="${url}">${name}</a>` : name}
      ${item !== undefined && html`<span class="note">${item}</span>`}
    </h3>
    <dl class="answers">${facts}</dl>
    ${answerList(visit, row)}
  </article>`;
}

/** The record that the approval is about. */
function approved(visit: Visit, record: OpenRecord): Subject | undefined {
  const { store } = visit.site;
  const approval = store.get(record.table, record.sysId) ?? {};
  const id = approval['sysapproval'] || (approval['document_id'] ?? '');
  const table = (approval['sysapproval'] ? 'task' : approval['source_table']) || 'task';
  const row = id !== '' && store.schema.table(table) ? store.get(table, id) : undefined;
  return row && { table: row['sys_class_name'] || table, row };
}

function itemsOf(visit: Visit, request: string): Subject[] {
  return visit.site.store
    .select('sc_req_item', `request=${request}^ORDERBYnumber`, { limit: MOST_ITEMS })
    .map((row) => ({ table: 'sc_req_item', row }));
}
