import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import type { OrderLine } from './order.ts';
import { hasAnswer } from './answers.ts';
import { variablesOf } from './variables.ts';

/** The caller's cart, created when first needed. */
export function cartOf(site: Site, session: Session): Row {
  const known = site.store.select('sc_cart', `user=${session.userId}`, { limit: 1 })[0];
  return (
    known ??
    site.records.systemInsert(session, 'sc_cart', { user: session.userId, name: 'DEFAULT' })
  );
}

export function cartItems(site: Site, cart: Row): Row[] {
  return site.store.select('sc_cart_item', `cart=${cart['sys_id'] ?? ''}^ORDERBYsys_created_on`);
}

export function addLine(site: Site, session: Session, cart: Row, line: OrderLine): void {
  const item = site.records.systemInsert(session, 'sc_cart_item', {
    cart: cart['sys_id'] ?? '',
    cat_item: line.item['sys_id'] ?? '',
    quantity: String(line.quantity),
  });
  for (const variable of variablesOf(site.store, line.item['sys_id'] ?? '')) {
    if (!hasAnswer(variable)) continue;
    site.records.systemInsert(session, 'sc_item_option', {
      cart_item: item['sys_id'] ?? '',
      item_option_new: variable['sys_id'] ?? '',
      value: line.answers[variable['name'] ?? ''] ?? variable['default_value'] ?? '',
    });
  }
}

/** The lines of a cart, ready to be ordered. */
export function cartLines(site: Site, session: Session, cart: Row): OrderLine[] {
  return cartItems(site, cart).flatMap((entry) => {
    const item = site.store.get('sc_cat_item', entry['cat_item'] ?? '');
    if (!item) return [];
    const answers = answersOf(site, entry);
    return [{ item, quantity: Number(entry['quantity']), requestedFor: session.userId, answers }];
  });
}

function answersOf(site: Site, entry: Row): Record<string, string> {
  const options = site.store.select('sc_item_option', `cart_item=${entry['sys_id'] ?? ''}`);
  return Object.fromEntries(
    options.map((option) => {
      const variable = site.store.get('item_option_new', option['item_option_new'] ?? '');
      return [variable?.['name'] ?? '', option['value'] ?? ''];
    }),
  );
}

export function emptyCart(site: Site, session: Session, cart: Row): void {
  for (const entry of cartItems(site, cart)) removeEntry(site, session, entry);
}

export function removeEntry(site: Site, session: Session, entry: Row): void {
  const id = entry['sys_id'] ?? '';
  for (const option of site.store.select('sc_item_option', `cart_item=${id}`)) {
    site.records.systemRemove(session, 'sc_item_option', option['sys_id'] ?? '');
  }
  site.records.systemRemove(session, 'sc_cart_item', id);
}

export function cartJson(site: Site, cart: Row): Record<string, unknown> {
  const items = cartItems(site, cart).map((entry) => {
    const item = site.store.get('sc_cat_item', entry['cat_item'] ?? '');
    return {
      cart_item_id: entry['sys_id'],
      catalog_item_id: entry['cat_item'],
      item_name: item?.['name'] ?? '',
      quantity: entry['quantity'],
      price: money(Number(item?.['price'] ?? '')),
      recurring_price: money(0),
    };
  });
  const subtotal = cartItems(site, cart).reduce((sum, entry) => {
    const item = site.store.get('sc_cat_item', entry['cat_item'] ?? '');
    return sum + (Number(item?.['price'] ?? '') || 0) * Number(entry['quantity']);
  }, 0);
  return { cart_id: cart['sys_id'], subtotal: money(subtotal), items };
}

function money(amount: number): string {
  return `$${(amount || 0).toFixed(2)}`;
}
