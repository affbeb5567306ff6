import type { Row } from '../../contract.ts';
import { categoryIdsOf } from '../../http/catalog/shelves.ts';
import type { Reply } from '../../http/messages.ts';
import { catalogItemUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import { page } from '../shell/page.ts';
import type { Visit } from '../visit.ts';
import { orderables } from './orderable.ts';

const PATHS = new Set(['/catalog_home.do', '/com.glideapp.servicecatalog_category_view.do']);

/** What can be ordered, by category, with a search. */
export function catalogHome(visit: Visit): Reply | undefined {
  const { path, query } = visit.request;
  if (!PATHS.has(path)) return undefined;
  const text = query.get('sysparm_search') ?? '';
  const category = query.get('sysparm_parent') ?? '';
  const items = orderables(visit, text).filter(
    (item) => category === '' || categoryIdsOf(visit.site, item).includes(category),
  );
  return page(visit, {
    title: 'Service Catalog',
    actions: html`<a class="button" href="/com.glideapp.servicecatalog_cart_view.do">Cart</a>`,
    body: html`<form class="catalog-search" role="search" action="/catalog_home.do">
        <label class="visually-hidden" for="catalog-text">Search the catalog</label>
        <input
          id="catalog-text"
          type="search"
          name="sysparm_search"
          value="${text}"
          placeholder="Search the catalog"
        />
        <button>Search</button>
      </form>
      ${items.length === 0 ? nothing(text) : sections(visit, items)}`,
  });
}

function nothing(text: string): Markup {
  return text === ''
    ? html`<p>
        Nothing is offered to you yet. Items come with an installed application, or an administrator
        makes them under Maintain Items.
      </p>`
    : html`<p>Nothing matches “${text}”. <a href="/catalog_home.do">Show everything</a></p>`;
}

function sections(visit: Visit, items: readonly Row[]): Markup[] {
  const byCategory = new Map<string, Row[]>();
  for (const item of items) {
    const title = categoryTitle(visit, item);
    byCategory.set(title, [...(byCategory.get(title) ?? []), item]);
  }
  return [...byCategory].map(
    ([title, group]) =>
      html`<section>
        <h2>${title}</h2>
        <ul class="offers">
          ${group.map(offer)}
        </ul>
      </section>`,
  );
}

function offer(item: Row): Markup {
  return html`<li>
    <a href="${catalogItemUrl(item['sys_id'] ?? '')}">
      <strong>${item['name'] ?? ''}</strong>
      <span>${item['short_description'] ?? ''}</span>
    </a>
  </li>`;
}

function categoryTitle(visit: Visit, item: Row): string {
  const category = visit.site.store.get('sc_category', item['category'] ?? '');
  return category?.['title'] || 'Other items';
}
