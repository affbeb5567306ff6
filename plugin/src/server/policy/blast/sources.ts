import type { Row } from '../overview/overview';
import { readApplications } from './counts';
import { idsOf, listed, readable, tables, text, total, unique } from './estate';
import { nodeId } from './graph';
import type { Scope } from './holders';
import { recordNode, type Application } from './nodes';
import {
  accessItems,
  all,
  among,
  itemsOfWorkflow,
  notAmong,
  tierOf,
  isPrivileged,
  workflows,
} from './queries';
import { share, type Work } from './work';

/** Catalog items and what fulfils them: from the order form to the access it gives. */

const itemFields = [
  'name',
  'active',
  'x_rsc_rescind_application',
  'x_rsc_rescind_entitlement',
  'x_rsc_rescind_risk_tier',
];

/** Items as nodes that count their orders: one query, however many items. */
function addItems(work: Work, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const groups = work.estate.countBy('sc_req_item', among('cat_item', idsOf(rows)), ['cat_item']);
  for (const row of rows) {
    const id = text(row, 'sys_id');
    const tier = tierOf(text(row, 'x_rsc_rescind_risk_tier'));
    const count = total(groups.filter(({ values }) => values['cat_item'] === id));
    work.graph.add(
      recordNode(
        'catalog_item',
        { table: tables.item, id },
        {
          name: text(row, 'name') || 'Catalog item without a name',
          state: isActive(row) ? 'active' : 'inactive',
          tier,
          privileged: isPrivileged(tier),
          figure: { count, table: 'sc_req_item', query: `cat_item=${id}` },
        },
      ),
    );
  }
}

function isActive(row: Row): boolean {
  return text(row, 'active') === '1' || text(row, 'active') === 'true';
}

function cutItems(work: Work, query: string, rows: readonly Row[]): void {
  const others = all(query, notAmong('sys_id', idsOf(rows)));
  const rest = { count: work.estate.count(tables.item, others), table: tables.item, query: others };
  work.graph.cut(work.graph.start, 'catalog items', rows.length, rest);
}

/** Items that order access to these applications. */
export function addItemsFor(work: Work, applications: readonly Application[], most: number): void {
  if (applications.length === 0) return;
  const ids = applications.map(({ id }) => id);
  const query = all(accessItems, among('x_rsc_rescind_application', ids));
  const room = Math.max(0, Math.min(most, work.graph.room(), listed));
  const found = work.estate.rows(tables.item, query, itemFields, room + 1);
  const shown = found.slice(0, room);
  addItems(work, shown);
  for (const row of shown) {
    work.graph.link({
      from: nodeId('application', text(row, 'x_rsc_rescind_application')),
      to: nodeId('catalog_item', text(row, 'sys_id')),
      relation: 'ordered_through',
    });
  }
  if (found.length > room) cutItems(work, query, shown);
}

export interface Given {
  readonly items: readonly Row[];
  readonly applications: readonly Application[];
  readonly scope: Scope;
  /** Application of an item's entitlement. */
  readonly applicationOf: (item: Row) => string;
}

/** What these items give: entitlements where they name one, else the whole application. */
function givenBy(work: Work, items: readonly Row[]): Given {
  const ids = unique(items.map((row) => text(row, 'x_rsc_rescind_entitlement')));
  const rows =
    ids.length === 0
      ? []
      : work.estate.rows(tables.entitlement, among('sys_id', ids), ['application'], ids.length);
  const of = new Map(rows.map((row) => [text(row, 'sys_id'), text(row, 'application')]));
  const applicationOf = (item: Row): string =>
    of.get(text(item, 'x_rsc_rescind_entitlement')) ?? text(item, 'x_rsc_rescind_application');
  const wanted = new Map<string, string[] | 'everything'>();
  for (const item of items) {
    const application = applicationOf(item);
    const entitlement = text(item, 'x_rsc_rescind_entitlement');
    const known = wanted.get(application);
    if (application === '' || known === 'everything') continue;
    if (entitlement === '') wanted.set(application, 'everything');
    else if (known) known.push(entitlement);
    else wanted.set(application, [entitlement]);
  }
  const applications =
    wanted.size === 0
      ? []
      : readApplications(
          work.estate,
          work.now,
          among('sys_id', [...wanted.keys()].slice(0, readable)),
        );
  return { items, applications, scope: wanted, applicationOf };
}

/** Joins the items with what is shown of what they give. */
export function linkGiven(work: Work, { items, applicationOf }: Given): void {
  for (const item of items) {
    const from = nodeId('catalog_item', text(item, 'sys_id'));
    const entitlement = text(item, 'x_rsc_rescind_entitlement');
    work.graph.link({ from, to: nodeId('application', applicationOf(item)), relation: 'gives' });
    work.graph.link({ from, to: nodeId('entitlement', entitlement), relation: 'gives' });
  }
}

/** The item as the start; absent when there is none. */
export function startAtItem(work: Work, id: string): Given | undefined {
  const items = work.estate.rows(tables.item, `sys_id=${id}`, itemFields, 1);
  if (items.length === 0) return undefined;
  addItems(work, items);
  return givenBy(work, items);
}

/** The workflow as the start, with its access items; absent when no access item names it. */
export function startAtWorkflow(work: Work, id: string): Given | undefined {
  const query = itemsOfWorkflow(id);
  const most = Math.min(listed, share(work, 6));
  const fields = [...itemFields, ...workflows.map(({ field }) => field)];
  const found = work.estate.namedRows(tables.item, query, fields, most + 1);
  const kind = workflows.find(({ field }) => found.some((row) => text(row, field) === id));
  if (!kind) return undefined;
  const items = found.slice(0, most);
  const { field, table, detail } = kind;
  const named = found.find((row) => text(row, field) === id) ?? {};
  const count = found.length > most ? work.estate.count(tables.item, query) : found.length;
  const figure = { count, table: tables.item, query };
  const name = text(named, `${field}.name`) || `${detail} ${id}`;
  work.graph.add(recordNode('workflow', { table, id }, { name, detail, figure }));
  addItems(work, items);
  for (const row of items) {
    const to = nodeId('catalog_item', text(row, 'sys_id'));
    work.graph.link({ from: nodeId('workflow', id), to, relation: 'fulfils' });
  }
  if (found.length > most) cutItems(work, query, items);
  return givenBy(work, items);
}
