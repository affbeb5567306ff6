import { gs } from '@servicenow/glide';
import type { SuggestionLine, SuggestionPage } from '../../policy/setup/answers';
import {
  materialOf,
  probableApplication,
  suggest,
  type ItemText,
  type KnownApplication,
} from '../../policy/setup/suggestions';
import { collect, create, first, now, save, selectWhere, sha256, tables, value } from '../record';
import { itemText, unmarkedItems } from './catalog';

/** Items that probably give access and are not marked, without those that a person dismissed. */

/** Applications whose names are looked for in items; an instance with more gets no proposals for the rest. */
const applicationLimit = 2000;

function knownApplications(): readonly KnownApplication[] {
  const rows = selectWhere(tables.application, 'state!=retired^ORDERBYkey');
  const known: KnownApplication[] = [];
  while (known.length < applicationLimit && rows.next()) {
    known.push({ id: rows.getUniqueValue(), key: value(rows, 'key'), name: value(rows, 'name') });
  }
  return known;
}

/** Digest of the item at its dismissal, by item; withdrawn dismissals do not count. */
function dismissalsOf(items: readonly ItemText[]): ReadonlyMap<string, string> {
  if (items.length === 0) return new Map();
  const ids = items.map(({ id }) => id).join(',');
  const rows = selectWhere(tables.dismissal, `state=dismissed^itemIN${ids}`);
  return new Map(collect(rows, (row) => [value(row, 'item'), value(row, 'digest')] as const));
}

function lineOf(item: ItemText, applications: readonly KnownApplication[]): SuggestionLine[] {
  const { confidence, points, reasons } = suggest(item);
  if (confidence === 'none') return [];
  return [
    {
      id: item.id,
      name: item.name,
      category: item.category,
      confidence,
      points,
      reasons: reasons.map(({ code, text }) => ({ code, text })),
      application: probableApplication(item, applications),
    },
  ];
}

/** Weighs the next items behind `after`. */
export function suggestionPage(after: string, limit: number): SuggestionPage {
  const items = unmarkedItems(after, limit);
  const dismissals = dismissalsOf(items);
  const standing = items.filter((item) => {
    const digest = dismissals.get(item.id);
    return digest === undefined || digest !== sha256(materialOf(item));
  });
  const applications = standing.length === 0 ? [] : knownApplications();
  return {
    items: standing.flatMap((item) => lineOf(item, applications)),
    examined: items.length,
    dismissed: items.length - standing.length,
    next_after: items.length < limit ? null : (items[items.length - 1]?.id ?? null),
  };
}

/** Remembers that this item, as it is now, gives no access: who says so, and why. Empty when there is no such item. */
export function dismiss(itemId: string, reason: string): string {
  const item = itemText(itemId);
  if (!item) return '';
  const fields = {
    item: itemId,
    state: 'dismissed',
    reason,
    dismissed_by: gs.getUserID(),
    dismissed_at: now(),
    digest: sha256(materialOf(item)),
  };
  const before = first(tables.dismissal, { item: itemId });
  if (!before) return create(tables.dismissal, fields);
  return save(before, fields) ? before.getUniqueValue() : '';
}

/** Takes a dismissal back; false when there is none. */
export function withdraw(itemId: string): boolean {
  const before = first(tables.dismissal, { item: itemId, state: 'dismissed' });
  return before !== undefined && save(before, { state: 'withdrawn' });
}
