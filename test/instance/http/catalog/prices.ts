import type { Row } from '../../contract.ts';
import { GlideDuration } from '../../glide/glide-duration.ts';
import type { Site } from '../site.ts';

/** Currency of everything here. */
export const CURRENCY = 'USD';

/** `$1,599.98` */
export function money(amount: number): string {
  const text = amount.toLocaleString('en-US', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });
  return text.startsWith('-') ? `-$${text.slice(1)}` : `$${text}`;
}

/** Amount of a price field, which may hold `USD;10` or a bare number. */
export function amountOf(row: Row | undefined, field: string): number {
  const text = row?.[field] ?? '';
  return Number(text.slice(text.indexOf(';') + 1)) || 0;
}

/**
 * Whether an item shows its price: not of a class that never does, and by default not when it is nothing
 * (doc:servicenow-platform/service-catalog/c_HidingPricesInTheServiceCatalog).
 */
export function showsPrice(site: Site, item: Row): boolean {
  const hiding = site.property('glide.sc.item.cannot_show_price').split(',');
  const isHidden = hiding.some((name) => name.trim() === item['sys_class_name']);
  if (item['omit_price'] === '1' || isHidden) return false;
  return displaysPrice(
    site,
    amountOf(item, 'price') !== 0 || amountOf(item, 'recurring_price') !== 0,
  );
}

/** `glide.sc.price.display`: always, never, or what is not nothing. */
export function displaysPrice(site: Site, isPriced: boolean): boolean {
  const when = site.property('glide.sc.price.display');
  return when === 'always' || (when !== 'never' && isPriced);
}

/** `Annually` of `yearly`; null when nothing recurs. */
export function frequencyLabel(site: Site, item: Row): string | null {
  const value = item['recurring_frequency'] ?? '';
  if (value === '') return null;
  const column = site.store.schema.columns('sc_cat_item').get('recurring_frequency');
  return column?.choices.find((choice) => choice.value === value)?.label ?? value;
}

/** `2 Days` */
export function deliveryTime(item: Row): string {
  const value = item['delivery_time'] ?? '';
  return value === '' ? '' : new GlideDuration(value).getDisplayValue();
}
