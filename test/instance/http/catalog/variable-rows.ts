import type { Row, Session, Store } from '../../contract.ts';
import { hasAnyRole } from './roles.ts';

/** What one item asks, in form order. */
export interface ItemQuestion {
  readonly variable: Row;
  /** The single-row set that it comes from. */
  readonly set: Row | undefined;
}

/** A multi-row variable set of an item and its columns. */
export interface ItemTable {
  readonly set: Row;
  readonly columns: readonly Row[];
}

export type ItemEntry = ItemQuestion | ItemTable;

export function isTable(entry: ItemEntry): entry is ItemTable {
  return 'columns' in entry;
}

/**
 * Active variables and multi-row sets of an item. The order that the item gives a set overrides the set's own, and a
 * set stays together (doc:servicenow-platform/service-catalog/c_DefineVariableSetLayout).
 */
export function entriesOf(store: Store, itemId: string): ItemEntry[] {
  const own = variablesWhere(store, `cat_item=${itemId}`).map((variable) => ({
    order: orderOf(variable),
    entries: [{ variable, set: undefined }] as ItemEntry[],
  }));
  const fromSets = setLinks(store, itemId).map(({ link, set }) => ({
    order: link['order'] === '' ? orderOf(set) : orderOf(link),
    entries: entriesOfSet(store, set),
  }));
  return [...own, ...fromSets]
    .sort((a, b) => a.order - b.order)
    .flatMap((placed) => placed.entries);
}

/** Variable sets of an item. */
export function setsOf(store: Store, itemId: string): Row[] {
  return setLinks(store, itemId).map(({ set }) => set);
}

function setLinks(store: Store, itemId: string): { link: Row; set: Row }[] {
  return store.select('io_set_item', `sc_cat_item=${itemId}`).flatMap((link) => {
    const set = store.get('item_option_new_set', link['variable_set'] ?? '');
    return set ? [{ link, set }] : [];
  });
}

function entriesOfSet(store: Store, set: Row): ItemEntry[] {
  const variables = variablesWhere(store, `variable_set=${set['sys_id'] ?? ''}`);
  if (set['type'] === 'one_to_many') return [{ set, columns: variables }];
  return variables.map((variable) => ({ variable, set }));
}

function variablesWhere(store: Store, query: string): Row[] {
  return store
    .select('item_option_new', `${query}^active=true`)
    .sort((a, b) => orderOf(a) - orderOf(b));
}

export function orderOf(row: Row): number {
  return Number(row['order'] ?? '') || 0;
}

export type RoleField = 'read_roles' | 'write_roles' | 'create_roles';

/**
 * The set is asked first, then the variable; no roles means everybody
 * (doc:servicenow-platform/service-catalog/c_ServiceCatalogVariableSets).
 */
export function hasVariableRole(
  session: Session,
  field: RoleField,
  set: Row | undefined,
  variable: Row | undefined,
): boolean {
  return hasAnyRole(session, set?.[field]) && hasAnyRole(session, variable?.[field]);
}
