import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import { mayUse } from './item-access.ts';

/** Catalogs of an item: its own list and "Additional Catalogs". */
export function catalogIdsOf(site: Site, item: Row): string[] {
  const listed = (item['sc_catalogs'] ?? '').split(',').filter((id) => id !== '');
  const linked = site.store.select('sc_cat_item_catalog', `sc_cat_item=${item['sys_id'] ?? ''}`);
  return [...new Set([...listed, ...linked.map((link) => link['sc_catalog'] ?? '')])];
}

/** Categories of an item, the primary one first. */
export function categoryIdsOf(site: Site, item: Row): string[] {
  const primary = item['category'] ?? '';
  const linked = site.store.select('sc_cat_item_category', `sc_cat_item=${item['sys_id'] ?? ''}`);
  const ids = [primary, ...linked.map((link) => link['sc_category'] ?? '')];
  return [...new Set(ids)].filter((id) => id !== '');
}

/** Sys_ids of the items in a category. */
export function itemIdsIn(site: Site, categoryId: string): Set<string> {
  const primary = site.store.select('sc_cat_item', `category=${categoryId}`);
  const linked = site.store.select('sc_cat_item_category', `sc_category=${categoryId}`);
  return new Set([
    ...primary.map((item) => item['sys_id'] ?? ''),
    ...linked.map((link) => link['sc_cat_item'] ?? ''),
  ]);
}

/** Active items of a category that the user may see. */
export function visibleItemsIn(site: Site, session: Session, categoryId: string): Row[] {
  return [...itemIdsIn(site, categoryId)].flatMap((id) => {
    const item = site.store.get('sc_cat_item', id);
    return item?.['active'] === '1' && mayUse(site, session, 'sc_cat_item', item) ? [item] : [];
  });
}

/** Active categories that the user may see. */
export function visibleCategories(site: Site, session: Session, query: string): Row[] {
  return site.store
    .select('sc_category', `active=true^${query}^ORDERBYorder^ORDERBYtitle`)
    .filter((category) => mayUse(site, session, 'sc_category', category));
}
