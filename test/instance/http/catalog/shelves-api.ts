import type { Row, Session } from '../../contract.ts';
import { failure, json, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { flag, pageParams } from '../table/params.ts';
import type { Site } from '../site.ts';
import { mayUse, readShelf } from './item-access.ts';
import { catalogIdsOf, visibleCategories, visibleItemsIn } from './shelves.ts';

const BASE = '/api/sn_sc/servicecatalog';

/** Catalogs and categories (doc:api-reference/rest-apis/c_ServiceCatalogAPI). */
export const shelfRoutes: readonly Route[] = [
  route('GET', `${BASE}/catalogs`, listCatalogs),
  route('GET', `${BASE}/catalogs/{id}`, catalogDetail),
  route('GET', `${BASE}/catalogs/{id}/categories`, listCategories),
  route('GET', `${BASE}/categories/{id}`, categoryDetail),
];

type Json = Readonly<Record<string, unknown>>;

function listCatalogs(call: Call): Reply {
  const { site, session, request } = call;
  const page = pageParams(request.query);
  if (!page) return failure(400, 'Invalid sysparm_limit or sysparm_offset');
  const text = (request.query.get('sysparm_text') ?? '').toLowerCase();
  const shown = site.records
    .read(session, 'sc_catalog', 'active=true^ORDERBYtitle', { limit: 10_000, offset: 0 })
    .rows.filter((catalog) => (catalog['title'] ?? '').toLowerCase().includes(text))
    .slice(page.offset, page.offset + page.limit)
    .filter((catalog) => mayUse(site, session, 'sc_catalog', catalog));
  return json(200, { result: shown.map((catalog) => catalogJson(site, session, catalog)) });
}

function catalogJson(site: Site, session: Session, catalog: Row): Json {
  const id = catalog['sys_id'] ?? '';
  return {
    title: catalog['title'] ?? '',
    sys_id: id,
    has_categories: visibleCategories(site, session, `sc_catalog=${id}`).length > 0,
    has_items: site.store
      .select('sc_cat_item', 'active=true')
      .some((item) => catalogIdsOf(site, item).includes(id)),
    description: catalog['description'] || null,
    desktop_image: catalog['desktop_image'] ?? '',
  };
}

function catalogDetail(call: Call): Reply {
  const { site, session } = call;
  const catalog = readShelf(site, session, 'sc_catalog', call.params['id'] ?? '');
  if (!catalog) return noCatalog(call);
  const categories = topCategories(call, catalog).map((category) => ({
    sys_id: category['sys_id'],
    description: category['description'] || null,
    title: category['title'] ?? '',
  }));
  return json(200, { result: { ...catalogJson(site, session, catalog), categories } });
}

function topCategories({ site, session }: Call, catalog: Row): Row[] {
  const id = catalog['sys_id'] ?? '';
  return visibleCategories(site, session, `sc_catalog=${id}^parentISEMPTY`);
}

function listCategories(call: Call): Reply {
  const { site, session, request } = call;
  const catalog = readShelf(site, session, 'sc_catalog', call.params['id'] ?? '');
  if (!catalog) return noCatalog(call);
  const page = pageParams(request.query);
  if (!page) return failure(400, 'Invalid sysparm_limit or sysparm_offset');
  const categories = flag(request.query, 'sysparm_top_level_only')
    ? topCategories(call, catalog)
    : visibleCategories(site, session, `sc_catalog=${catalog['sys_id'] ?? ''}`);
  const shown = categories.slice(page.offset, page.offset + page.limit);
  return json(200, {
    result: shown.map((category) => ({
      ...categoryJson(category),
      count: countIn(call, category),
      subcategories: subcategories(call, category).map(briefJson),
      sys_id: category['sys_id'],
    })),
  });
}

function categoryDetail(call: Call): Reply {
  const id = call.params['id'] ?? '';
  const category = readShelf(call.site, call.session, 'sc_category', id);
  if (!category) return failure(400, 'Category does not exist or you have no access to it', id);
  return json(200, {
    result: {
      ...categoryJson(category),
      sys_id: category['sys_id'],
      child_categories: subcategories(call, category).map((child) => {
        const below = subcategories(call, child);
        return {
          ...briefJson(child),
          count: countIn(call, child),
          parent: category['sys_id'],
          subcategories: below.map(briefJson),
          isParentCategory: below.length > 0,
        };
      }),
    },
  });
}

function categoryJson(category: Row): Json {
  return {
    title: category['title'] ?? '',
    description: category['description'] || null,
    full_description: null,
    icon: category['icon'] ?? '',
    header_icon: category['header_icon'] ?? '',
    homepage_image: category['homepage_image'] ?? '',
  };
}

function briefJson(category: Row): Json {
  return { sys_id: category['sys_id'], title: category['title'] ?? '' };
}

function subcategories({ site, session }: Call, category: Row): Row[] {
  return visibleCategories(site, session, `parent=${category['sys_id'] ?? ''}`);
}

function countIn({ site, session }: Call, category: Row): number {
  return visibleItemsIn(site, session, category['sys_id'] ?? '').length;
}

function noCatalog(call: Call): Reply {
  const id = call.params['id'] ?? '';
  return failure(400, 'Catalog does not exist or you have no access to it', id);
}
