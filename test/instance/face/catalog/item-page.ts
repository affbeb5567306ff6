import type { Reply } from '../../http/messages.ts';
import { itemForm, type ItemForm } from '../../http/catalog/item-form.ts';
import { catalogItemUrl } from '../address.ts';
import { html, jsonScript, Markup, type Part } from '../html.ts';
import { notFoundPage, page } from '../shell/page.ts';
import type { Visit } from '../visit.ts';
import { itemScript } from './item-fields.ts';
import { itemFields } from './item-layout.ts';
import { orderable } from './orderable.ts';

const MOST = 10;

/** The order form of a catalog item, or the form of a record producer. */
export function itemPage(visit: Visit): Reply | undefined {
  if (visit.request.path !== '/com.glideapp.servicecatalog_cat_item_view.do') return undefined;
  const id = visit.request.query.get('sysparm_id') ?? '';
  const item = orderable(visit, id);
  if (!item) {
    return notFoundPage(
      visit,
      'This item does not exist, is not active, or is not offered to you. Ask the owner of the catalog.',
    );
  }
  const form = itemForm(visit.site, visit.session, item);
  return page(visit, {
    title: form.item.name,
    trail: [{ label: 'Service Catalog', url: '/catalog_home.do' }],
    programs: [form.item.type === 'order_guide' ? 'catalog-guide' : 'catalog-item'],
    body: html`${description(form)}
      <form id="glide-form" class="item-form" action="${catalogItemUrl(id)}" novalidate>
        <div class="item-questions">
          ${itemFields(visit, form)}
          ${form.elements.length === 0 && html`<p class="note">This item asks nothing.</p>`}
        </div>
        ${orderBox(form, item['price'] ?? '')}
      </form>
      ${form.item.type === 'order_guide' && html`<div id="guide-items" aria-live="polite"></div>`}
      ${jsonScript('form-script', itemScript(visit, form))}`,
  });
}

function description(form: ItemForm): Part {
  const { shortDescription } = form.item;
  // The description is HTML that the item's administrators wrote; the platform shows it as it is too.
  const text = new Markup(form.item.description);
  return html`<div class="item-description">
    ${shortDescription !== '' && html`<p>${shortDescription}</p>`}
    ${form.item.description !== '' && text}
  </div>`;
}

function orderBox(form: ItemForm, price: string): Part {
  const { item } = form;
  const kind = item.type === 'record_producer' ? 'producer' : 'order';
  if (item.type === 'order_guide') return guideBox();
  const quantities = Array.from({ length: MOST }, (_none, index) => index + 1);
  return html`<aside class="order-box" aria-label="Order" data-kind="${kind}">
    ${price !== '' && price !== '0' && html`<p>Price <strong>${price}</strong></p>`}
    ${
      kind === 'order' &&
      item.showsQuantity &&
      html`<label for="quantity">Quantity</label>
        <select id="quantity">
          ${quantities.map((count) => html`<option>${count}</option>`)}
        </select>`
    }
    <button class="primary" id="submit_button">${kind === 'order' ? 'Order now' : 'Submit'}</button>
    ${
      kind === 'order' &&
      item.showsCart &&
      html`<button id="add_to_cart" data-cart="true">Add to cart</button>`
    }
  </aside>`;
}

/** An order guide is ordered in two steps: its own questions, then those of the items that they bring. */
function guideBox(): Part {
  return html`<aside class="order-box" aria-label="Order" data-kind="guide">
    <button class="primary" id="submit_button">Choose the items</button>
    <button type="button" class="primary" id="order_guide" hidden>Order these items</button>
  </aside>`;
}
