import { cascaded, guideItems, type GuideItem } from '../../http/catalog/guide.ts';
import { itemForm } from '../../http/catalog/item-form.ts';
import { itemType } from '../../http/catalog/item-type.ts';
import { sheetOf } from '../../http/catalog/order-lines.ts';
import type { AnswerSheet } from '../../http/catalog/answer-sheet.ts';
import type { Row } from '../../contract.ts';
import { bodyObject, failure, html as htmlReply, type Reply } from '../../http/messages.ts';
import { html, jsonScript, type Markup } from '../html.ts';
import type { Visit } from '../visit.ts';
import { itemScript } from './item-fields.ts';
import { itemFields } from './item-layout.ts';
import { orderable } from './orderable.ts';

/**
 * `POST /order_guide_items.do?sysparm_id=…` with the guide's answers as JSON: the second step of an order guide, as a
 * piece of HTML with one form for each item that the answers bring. Nothing is ordered by it.
 */
export function guideStep(visit: Visit): Reply | undefined {
  const { request, session, site } = visit;
  if (request.path !== '/order_guide_items.do') return undefined;
  const id = request.query.get('sysparm_id') ?? '';
  const guide = orderable(visit, id);
  const body = bodyObject(request);
  if (!guide || itemType(guide) !== 'order_guide' || !body) {
    return failure(400, 'There is no such order guide, or it is not offered to you');
  }
  const sheet = sheetOf({ site, request, session, params: { id } }, guide, body);
  if ('status' in sheet) return sheet;
  const items = guideItems(site, session, guide, sheet);
  if (items.length === 0) {
    return htmlReply(200, html`<p>These answers bring no item. Change them above.</p>`.text);
  }
  return htmlReply(200, html`${items.map((item) => guideItem(visit, guide, sheet, item))}`.text);
}

function guideItem(visit: Visit, guide: Row, sheet: AnswerSheet, entry: GuideItem): Markup {
  const { item, quantity } = entry;
  const form = itemForm(visit.site, visit.session, item, 'guide');
  const answers = cascaded(visit.site, guide, sheet, item);
  const prefix = `i${form.item.id}-`;
  return html`<section class="guide-item" data-item="${form.item.id}" data-quantity="${quantity}">
    <h2>
      <label><input type="checkbox" class="guide-choice" checked /> ${form.item.name}</label>
    </h2>
    <form class="item-questions" novalidate>
      ${itemFields(visit, form, prefix)}
      ${form.elements.length === 0 && html`<p class="note">This item asks nothing.</p>`}
    </form>
    ${jsonScript(`${prefix}script`, itemScript(visit, form))}
    ${jsonScript(`${prefix}answers`, answers)}
  </section>`;
}
