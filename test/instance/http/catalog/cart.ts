import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import { dropSheet, sheetOfCartItem, storeSheet } from './answer-sheet.ts';
import type { OrderLine } from './order.ts';

/** A user has one of each. */
export type CartName = 'DEFAULT' | 'saved_items';

/** The caller's cart or wish list, created when first needed. */
export function cartOf(site: Site, session: Session, name: CartName = 'DEFAULT'): Row {
  const query = `user=${session.userId}^name=${name}`;
  return (
    site.store.select('sc_cart', query, { limit: 1 })[0] ??
    site.records.systemInsert(session, 'sc_cart', { user: session.userId, name })
  );
}

export function cartItems(site: Site, cart: Row): Row[] {
  return site.store.select('sc_cart_item', `cart=${cart['sys_id'] ?? ''}^ORDERBYsys_created_on`);
}

export function addLine(site: Site, session: Session, cart: Row, line: OrderLine): Row {
  const entry = site.records.systemInsert(session, 'sc_cart_item', {
    cart: cart['sys_id'] ?? '',
    cat_item: line.item['sys_id'] ?? '',
    quantity: String(line.quantity),
    requested_for: line.requestedFor,
    order_guide: line.orderGuide,
  });
  storeSheet(site, session, { table: 'sc_cart_item', id: entry['sys_id'] ?? '' }, line.sheet);
  return entry;
}

/** The lines of a cart, ready to be ordered. */
export function cartLines(site: Site, session: Session, cart: Row): OrderLine[] {
  return cartItems(site, cart).flatMap((entry) => {
    const item = site.store.get('sc_cat_item', entry['cat_item'] ?? '');
    if (!item) return [];
    return [
      {
        item,
        quantity: Number(entry['quantity']),
        requestedFor: entry['requested_for'] || session.userId,
        sheet: sheetOfCartItem(site, entry),
        orderGuide: entry['order_guide'] ?? '',
      },
    ];
  });
}

export function emptyCart(site: Site, session: Session, cart: Row): void {
  for (const entry of cartItems(site, cart)) removeEntry(site, session, entry);
}

export function removeEntry(site: Site, session: Session, entry: Row): void {
  const id = entry['sys_id'] ?? '';
  dropSheet(site, session, id);
  site.records.systemRemove(session, 'sc_cart_item', id);
}
