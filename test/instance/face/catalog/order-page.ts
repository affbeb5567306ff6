import type { Row } from '../../contract.ts';
import { displayValue } from '../../glide/display.ts';
import type { Reply } from '../../http/messages.ts';
import { recordUrl } from '../address.ts';
import { html, type Markup, type Part } from '../html.ts';
import { notFoundPage, page } from '../shell/page.ts';
import type { Visit } from '../visit.ts';

const PATHS = new Set([
  '/com.glideapp.servicecatalog_checkout_view_v2.do',
  '/com.glideapp.servicecatalog_checkout_status_v2.do',
]);

/** Status of an order: its items with stage and approvals. */
export function orderPage(visit: Visit): Reply | undefined {
  if (!PATHS.has(visit.request.path)) return undefined;
  const id = visit.request.query.get('sysparm_sys_id') ?? '';
  const request = visit.site.records.readOne(visit.session, 'sc_request', id);
  if (!request) return notFoundPage(visit, 'There is no such order, or you may not see it.');
  const items = visit.site.records.read(
    visit.session,
    'sc_req_item',
    `request=${id}^ORDERBYnumber`,
    {
      limit: 500,
      offset: 0,
    },
  ).rows;
  return page(visit, {
    title: `Order ${request['number'] ?? ''}`,
    trail: [{ label: 'Service Catalog', url: '/catalog_home.do' }],
    actions: html`<a class="button" href="${recordUrl('sc_request', id)}">Open the request</a>`,
    body: html`<dl class="facts">
        <dt>Requested for</dt>
        <dd>${shown(visit, 'sc_request', request, 'requested_for')}</dd>
        <dt>Placed</dt>
        <dd>${shown(visit, 'sc_request', request, 'sys_created_on')}</dd>
        <dt>State</dt>
        <dd>${shown(visit, 'sc_request', request, 'request_state')}</dd>
      </dl>
      <h2>Items</h2>
      <div class="list-scroll" role="region" aria-label="Items" tabindex="0">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">Number</th>
              <th scope="col">Item</th>
              <th scope="col">Quantity</th>
              <th scope="col">Stage</th>
              <th scope="col">State</th>
              <th scope="col">Approvals</th>
            </tr>
          </thead>
          <tbody>
            ${items.map((item) => itemRow(visit, item))}
          </tbody>
        </table>
      </div>`,
  });
}

function itemRow(visit: Visit, item: Row): Markup {
  const id = item['sys_id'] ?? '';
  return html`<tr>
    <td><a href="${recordUrl('sc_req_item', id)}">${item['number'] ?? ''}</a></td>
    <td>${shown(visit, 'sc_req_item', item, 'cat_item')}</td>
    <td>${item['quantity'] ?? ''}</td>
    <td>${shown(visit, 'sc_req_item', item, 'stage')}</td>
    <td>${shown(visit, 'sc_req_item', item, 'state')}</td>
    <td>${approvals(visit, id)}</td>
  </tr>`;
}

function approvals(visit: Visit, item: string): Part {
  const rows = visit.site.store.select(
    'sysapproval_approver',
    `sysapproval=${item}^ORDERBYsys_created_on`,
  );
  if (rows.length === 0) return 'none needed';
  return rows.map(
    (row) =>
      html`<div>
        ${shown(visit, 'sysapproval_approver', row, 'approver')}:
        ${shown(visit, 'sysapproval_approver', row, 'state')}
      </div>`,
  );
}

function shown(visit: Visit, table: string, row: Row, field: string): string {
  const { store } = visit.site;
  const column = store.schema.columns(table).get(field);
  return displayValue(store, column, row[field] ?? '', visit.site.zoneOf(visit.session.userId));
}
