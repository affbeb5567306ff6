import type { Row } from '../../contract.ts';

/** What the Service Catalog API calls the kinds of items. */
export type ItemType = 'catalog_item' | 'record_producer' | 'order_guide' | 'content_item';

const TYPES: Readonly<Record<string, ItemType>> = {
  sc_cat_item_producer: 'record_producer',
  sc_cat_item_guide: 'order_guide',
  sc_cat_item_content: 'content_item',
};

export function itemType(item: Row): ItemType {
  return TYPES[item['sys_class_name'] ?? ''] ?? 'catalog_item';
}
