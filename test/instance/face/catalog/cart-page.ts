import type { Row } from '../../contract.ts';
import { cartItems, cartOf } from '../../http/catalog/cart.ts';
import type { Reply } from '../../http/messages.ts';
import { catalogItemUrl } from '../address.ts';
import { html, jsonScript, type Markup } from '../html.ts';
import { page } from '../shell/page.ts';
import type { Visit } from '../visit.ts';

/** The person's cart: what is in it, take out, order all. */
export function cartPage(visit: Visit): Reply | undefined {
  if (visit.request.path !== '/com.glideapp.servicecatalog_cart_view.do') return undefined;
  const items = cartItems(visit.site, cartOf(visit.site, visit.session));
  return page(visit, {
    title: 'Cart',
    trail: [{ label: 'Service Catalog', url: '/catalog_home.do' }],
    programs: ['catalog-cart'],
    body: html`${items.length === 0 ? empty() : filled(visit, items)}
    ${jsonScript('cart-data', { token: visit.web.token })}`,
  });
}

function empty(): Markup {
  return html`<p>Your cart is empty. <a href="/catalog_home.do">Look at the catalog</a></p>`;
}

function filled(visit: Visit, items: readonly Row[]): Markup {
  const rows = items.map((entry) => {
    const id = entry['cat_item'] ?? '';
    const name = visit.site.store.displayOf('sc_cat_item', id);
    return html`<tr>
      <td><a href="${catalogItemUrl(id)}">${name}</a></td>
      <td>${entry['quantity'] ?? '1'}</td>
      <td>
        <button type="button" data-remove="${entry['sys_id'] ?? ''}" aria-label="Remove ${name}">
          Remove
        </button>
      </td>
    </tr>`;
  });
  return html`<div class="list-scroll" role="region" aria-label="Items of the cart" tabindex="0">
      <table class="list">
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Quantity</th>
            <th scope="col"><span class="visually-hidden">Actions</span></th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    <p><button type="button" class="primary" id="submit-order">Order all</button></p>`;
}
