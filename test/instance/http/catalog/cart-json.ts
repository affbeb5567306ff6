import type { Row } from '../../contract.ts';
import { answerDisplay } from '../../glide/answer-display.ts';
import type { Site } from '../site.ts';
import { sheetOfCartItem } from './answer-sheet.ts';
import { cartItems } from './cart.ts';
import { deliveryTime, displaysPrice, frequencyLabel, money } from './prices.ts';
import { unitPrice, type UnitPrice } from './pricing.ts';

type Json = Readonly<Record<string, unknown>>;

/** `add_to_cart`: the cart in short. */
export function shortCartJson(site: Site, cart: Row): Json {
  const entries = cartItems(site, cart);
  return {
    cart_id: cart['sys_id'],
    subtotal: money(sumOf(site, entries, 'price')),
    items: entries.map((entry) => ({
      catalog_item_id: entry['cat_item'],
      quantity: entry['quantity'],
      ...entryPrices(site, entry),
      cart_item_id: entry['sys_id'],
    })),
  };
}

function entryPrices(site: Site, entry: Row): Record<string, unknown> {
  const item = itemOf(site, entry);
  const unit = priceOf(site, entry);
  const price = money(unit.price);
  const recurring = money(unit.recurring);
  return {
    localized_price: price,
    price,
    recurring_frequency: frequencyLabel(site, item),
    localized_recurring_price: recurring,
    recurring_price: recurring,
    item_name: item['name'] ?? '',
  };
}

/** A line as wish lists and order guides show it. */
export function entryJson(site: Site, entry: Row): Record<string, unknown> {
  return {
    catalog_item_id: entry['cat_item'],
    variables: answersByLabel(site, entry),
    quantity: entry['quantity'],
    ...entryPrices(site, entry),
    cart_item_id: entry['sys_id'],
    delivery_time: deliveryTime(itemOf(site, entry)),
  };
}

/** A line with everything about it. */
export function fullEntryJson(site: Site, entry: Row): Json {
  const item = itemOf(site, entry);
  const quantity = Number(entry['quantity']) || 0;
  const unit = priceOf(site, entry);
  const subtotal = unit.price * quantity;
  const recurring = unit.recurring * quantity;
  return {
    ...entryJson(site, entry),
    updated_on: entry['sys_updated_on'],
    updated_by: entry['sys_updated_by'],
    created_on: entry['sys_created_on'],
    created_by: entry['sys_created_by'],
    short_description: item['short_description'] ?? '',
    recurring_subtotal_price: money(recurring),
    recurring_subtotal: recurring,
    sys_class_name: item['sys_class_name'] ?? '',
    sys_id: entry['sys_id'],
    subtotal_price: money(subtotal),
    subtotal,
    item_id: entry['cat_item'],
    show_price: item['omit_price'] !== '1' && displaysPrice(site, isPriced(unit)),
    show_quantity: item['no_quantity_v2'] !== '1',
    show_recurring_price: unit.recurring !== 0,
    picture: item['picture'] ?? '',
    name: item['name'] ?? '',
    order_guide: entry['order_guide'] ?? '',
  };
}

/** The whole cart: totals, then its lines by how often their price recurs (`none` for never). */
export function cartJson(site: Site, cart: Row, line = fullEntryJson): Json {
  const entries = cartItems(site, cart);
  const groups = new Map<string, Row[]>();
  for (const entry of entries) {
    const key = itemOf(site, entry)['recurring_frequency'] || 'none';
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const byFrequency = [...groups].map(([key, group]): [string, Json] => {
    const label = frequencyLabel(site, itemOf(site, group[0] ?? {}));
    return [
      key,
      {
        ...totals(site, group, label ?? ''),
        frequency_label: label,
        items: group.map((entry) => line(site, entry)),
      },
    ];
  });
  return {
    cart_id: cart['sys_id'],
    ...totals(site, entries, ''),
    ...Object.fromEntries(byFrequency),
  };
}

function totals(site: Site, entries: readonly Row[], frequency: string): Json {
  const subtotal = sumOf(site, entries, 'price');
  const hasPrice = displaysPrice(
    site,
    entries.some((entry) => isPriced(priceOf(site, entry))),
  );
  return {
    subtotal_price: hasPrice ? money(subtotal) : '-',
    subtotal_recurring_frequency: frequency,
    subtotal_recurring_price: money(sumOf(site, entries, 'recurring')),
    total_title: 'Total',
    show_subtotal_price: String(hasPrice),
    subtotal_title: 'Subtotal',
  };
}

function sumOf(site: Site, entries: readonly Row[], part: keyof UnitPrice): number {
  return entries.reduce(
    (sum, entry) => sum + priceOf(site, entry)[part] * (Number(entry['quantity']) || 0),
    0,
  );
}

function priceOf(site: Site, entry: Row): UnitPrice {
  return unitPrice(site, itemOf(site, entry), sheetOfCartItem(site, entry));
}

function isPriced(unit: UnitPrice): boolean {
  return unit.price !== 0 || unit.recurring !== 0;
}

function itemOf(site: Site, entry: Row): Row {
  return site.store.get('sc_cat_item', entry['cat_item'] ?? '') ?? {};
}

/** Answers as people read them, by the text of the question. */
function answersByLabel(site: Site, entry: Row): Record<string, string> {
  const sheet = sheetOfCartItem(site, entry);
  return Object.fromEntries([
    ...sheet.answers.map(({ question, value }) => [
      question.variable['question_text'] ?? '',
      answerDisplay(site.store, question.variable, value),
    ]),
    ...sheet.tables.map(({ table, rows }) => [table.set['title'] ?? '', JSON.stringify(rows)]),
  ]) as Record<string, string>;
}
