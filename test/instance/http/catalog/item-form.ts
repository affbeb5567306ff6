import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import {
  clientScripts,
  uiPolicies,
  type LogicOwner,
  type Target,
  type Targets,
} from './form-client-logic.ts';
import { fillFollowers } from './follow.ts';
import { FormLayout } from './form-elements.ts';
import type { FormContainer, FormElement, FormPolicy, FormScript, FormView } from './form-types.ts';
import { itemType, type ItemType } from './item-type.ts';
import { entriesOf, isTable, setsOf, type ItemEntry } from './variable-rows.ts';

export { followedValue } from './follow.ts';
export { referenceQuery } from './form-choices.ts';
export type {
  FormChoice,
  FormCondition,
  FormContainer,
  FormElement,
  FormPolicy,
  FormPolicyAction,
  FormScript,
  FormSource,
  FormTable,
  FormVariable,
  FormView,
} from './form-types.ts';

const CONTAINERS = new Set(['19', '20', '24']);

/** Everything that a browser needs to show and run the form of one catalog item for one user. */
export interface ItemForm {
  readonly item: {
    readonly id: string;
    readonly type: ItemType;
    readonly name: string;
    readonly shortDescription: string;
    /** HTML. */
    readonly description: string;
    /** Table that a record producer writes to; empty for others. */
    readonly table: string;
    readonly showsQuantity: boolean;
    readonly showsCart: boolean;
    readonly showsWishlist: boolean;
    readonly showsAttachment: boolean;
    readonly mandatoryAttachment: boolean;
  };
  /** Outer ones before those inside them, in form order. */
  readonly containers: readonly FormContainer[];
  /** Variables and multi-row sets in form order; each says which container it is in. */
  readonly elements: readonly FormElement[];
  /** Lowest order first. Filter by `uiType`. */
  readonly clientScripts: readonly FormScript[];
  /** The first that acts on a property of a variable counts. Filter by `uiType`. */
  readonly uiPolicies: readonly FormPolicy[];
}

/**
 * The form of a catalog item, record producer or order guide. `answers` (by name; JSON for a multi-row set) stand in
 * for the defaults. Whether the user may see the item at all is decided before (`readItem` in `item-access.ts`).
 */
export function itemForm(
  site: Site,
  session: Session,
  item: Row,
  view: FormView = 'catalog',
  answers: Readonly<Record<string, string>> = {},
): ItemForm {
  const { store } = site;
  const itemId = item['sys_id'] ?? '';
  const entries = entriesOf(store, itemId).filter((entry) => isInView(entry, view));
  const sets = setsOf(store, itemId);
  const owner: LogicOwner = {
    itemId,
    setIds: sets.filter((set) => set['type'] !== 'one_to_many').map((set) => set['sys_id'] ?? ''),
    targets: targetsOf(entries, sets),
    view,
  };
  const columnsOf = (set: Row): Targets => {
    const table = entries.filter(isTable).find((entry) => entry.set['sys_id'] === set['sys_id']);
    return new Map((table?.columns ?? []).map(named));
  };
  const expandsHelp = item['show_variable_help_on_load'] === '1';
  const context = { site, session, view, answers, expandsHelp };
  const layout = new FormLayout(context, entries, (set) => {
    const dialog = { itemId: '', setIds: [set['sys_id'] ?? ''], targets: columnsOf(set), view };
    return { clientScripts: clientScripts(site, dialog), uiPolicies: uiPolicies(site, dialog) };
  });
  return {
    item: itemFacts(item),
    containers: layout.containers,
    elements: fillFollowers(site, layout.elements),
    clientScripts: clientScripts(site, owner),
    uiPolicies: uiPolicies(site, owner),
  };
}

/**
 * A catalog task has the global variables, and no multi-row set
 * (doc:servicenow-platform/service-catalog/t_CreateAVariableForACatalogItem, …/c_ServiceCatalogVariableSets).
 */
function isInView(entry: ItemEntry, view: FormView): boolean {
  if (view !== 'catalog_task') return true;
  if (isTable(entry)) return false;
  return entry.variable['global'] === '1' || CONTAINERS.has(entry.variable['type'] ?? '');
}

function itemFacts(item: Row): ItemForm['item'] {
  return {
    id: item['sys_id'] ?? '',
    type: itemType(item),
    name: item['name'] ?? '',
    shortDescription: item['short_description'] ?? '',
    description: item['description'] ?? '',
    table: item['table_name'] ?? '',
    showsQuantity: item['no_quantity_v2'] !== '1',
    showsCart: item['no_cart_v2'] !== '1',
    showsWishlist: item['no_wishlist_v2'] !== '1',
    showsAttachment: item['no_attachment_v2'] !== '1',
    mandatoryAttachment: item['mandatory_attachment'] === '1',
  };
}

function targetsOf(entries: readonly ItemEntry[], sets: readonly Row[]): Targets {
  const variables = entries.flatMap((entry) => (isTable(entry) ? [] : [entry.variable]));
  return new Map([
    ...variables.map(named),
    ...sets.map((set): [string, Target] => [
      set['sys_id'] ?? '',
      { name: set['internal_name'] ?? '', kind: 'set' },
    ]),
  ]);
}

function named(variable: Row): [string, Target] {
  const kind = variable['type'] === '19' ? 'container' : 'variable';
  return [variable['sys_id'] ?? '', { name: variable['name'] ?? '', kind }];
}
