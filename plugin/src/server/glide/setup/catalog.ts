import { GlideAggregate, GlideRecord } from '@servicenow/glide';
import type { ItemText, VariableText } from '../../policy/setup/suggestions';
import { addDays } from '../../policy/times';
import { collect, isSysId, now, select, selectWhere, value } from '../record';

/** Reads what catalog items say about themselves: a fixed number of queries a page, however many items it holds. */

/** Our own questions are no sign: they are there because somebody marked the item. */
const ownSet = 'x_rsc_rescind_access';

/** Record producers, order guides and links make no requested item that a gate could hold. */
export const orderedClasses =
  'sys_class_nameNOT INsc_cat_item_producer,sc_cat_item_guide,sc_cat_item_content,sc_cat_item_wizard';

const unmarked = `active=true^x_rsc_rescind_grants_access=false^ORx_rsc_rescind_grants_accessISEMPTY^${orderedClasses}`;

type Lookup = ReadonlyMap<string, string>;

function idsIn(ids: Iterable<string>): string {
  return [...new Set(ids)].filter((id) => id !== '' && isSysId(id)).join(',');
}

/** Names by id; an instance without the table (a plugin that is not there) has none. */
function namesOf(table: string, field: string, ids: Iterable<string>): Lookup {
  const list = idsIn(ids);
  const exists = list !== '' && new GlideRecord(table).isValid();
  if (!exists) return new Map();
  const rows = selectWhere(table, `sys_idIN${list}`);
  return new Map(collect(rows, (row) => [row.getUniqueValue(), value(row, field)] as const));
}

interface Row {
  readonly text: Omit<ItemText, 'category' | 'fulfilment' | 'variables' | 'pastGroups'>;
  readonly category: string;
  readonly workflow: string;
  readonly flow: string;
  readonly plan: string;
}

function readRow(item: GlideRecord): Row {
  return {
    text: {
      id: item.getUniqueValue(),
      name: value(item, 'name'),
      shortDescription: value(item, 'short_description'),
      description: value(item, 'description'),
      keywords: value(item, 'meta'),
    },
    category: value(item, 'category'),
    workflow: value(item, 'workflow'),
    flow: value(item, 'flow_designer_flow'),
    plan: value(item, 'delivery_plan'),
  };
}

function readVariable(row: GlideRecord): VariableText {
  return {
    name: value(row, 'name'),
    question: value(row, 'question_text'),
    table: value(row, 'reference') || value(row, 'list_table') || value(row, 'lookup_table'),
  };
}

function groupedBy<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, one] of pairs) groups.set(key, [...(groups.get(key) ?? []), one]);
  return groups;
}

function variablesWhere(
  field: 'cat_item' | 'variable_set',
  ids: string,
): ReturnType<typeof groupedBy<VariableText>> {
  if (ids === '') return new Map();
  const rows = selectWhere('item_option_new', `active=true^${field}IN${ids}`);
  return groupedBy(collect(rows, (row) => [value(row, field), readVariable(row)] as const));
}

function variablesOf(items: string): ReadonlyMap<string, readonly VariableText[]> {
  const own = select('item_option_new_set', { internal_name: ownSet });
  const ours = collect(own, (row) => row.getUniqueValue());
  const links = collect(
    selectWhere('io_set_item', `sc_cat_itemIN${items}`),
    (row) => [value(row, 'sc_cat_item'), value(row, 'variable_set')] as const,
  ).filter(([, set]) => !ours.includes(set));
  const ofSets = variablesWhere('variable_set', idsIn(links.map(([, set]) => set)));
  const ofItems = variablesWhere('cat_item', items);
  return groupedBy([
    ...[...ofItems].flatMap(([id, list]) => list.map((one) => [id, one] as const)),
    ...links.flatMap(([id, set]) => (ofSets.get(set) ?? []).map((one) => [id, one] as const)),
  ]);
}

/** The platform's own declarations ask for more arguments than its documentation does. */
interface Counting {
  addEncodedQuery(query: string): void;
  addAggregate(kind: string): void;
  getAggregate(kind: string): string | null;
  getValue(field: string): string | null;
  groupBy(field: string): void;
  query(): void;
  next(): boolean;
}

/** Days of past orders that say who fulfils an item. */
const pastDays = 365;

/** Catalog tasks of past orders by item and group, counted by the database. */
function pastGroupsOf(items: string): ReadonlyMap<string, ItemText['pastGroups']> {
  const tasks = new GlideAggregate('sc_task') as unknown as Counting;
  const since = addDays(now(), -pastDays);
  tasks.addEncodedQuery(
    `request_item.cat_itemIN${items}^assignment_groupISNOTEMPTY^sys_created_on>=${since}`,
  );
  tasks.addAggregate('COUNT');
  tasks.groupBy('request_item.cat_item');
  tasks.groupBy('assignment_group');
  tasks.query();
  const counts: { item: string; group: string; tasks: number }[] = [];
  while (tasks.next()) {
    counts.push({
      item: tasks.getValue('request_item.cat_item') ?? '',
      group: tasks.getValue('assignment_group') ?? '',
      tasks: Number(tasks.getAggregate('COUNT') ?? '0'),
    });
  }
  const names = namesOf(
    'sys_user_group',
    'name',
    counts.map(({ group }) => group),
  );
  return groupedBy(
    counts.map(({ item, group, tasks: count }) => [
      item,
      { group: names.get(group) ?? '', tasks: count },
    ]),
  );
}

function assemble(rows: readonly Row[]): readonly ItemText[] {
  const items = idsIn(rows.map(({ text }) => text.id));
  if (items === '') return [];
  const categories = namesOf(
    'sc_category',
    'title',
    rows.map(({ category }) => category),
  );
  const workflows = namesOf(
    'wf_workflow',
    'name',
    rows.map(({ workflow }) => workflow),
  );
  const flows = namesOf(
    'sys_hub_flow',
    'name',
    rows.map(({ flow }) => flow),
  );
  const plans = namesOf(
    'sc_cat_item_delivery_plan',
    'name',
    rows.map(({ plan }) => plan),
  );
  const variables = variablesOf(items);
  const past = pastGroupsOf(items);
  return rows.map(({ text, category, workflow, flow, plan }) => ({
    ...text,
    category: categories.get(category) ?? '',
    fulfilment: [workflows.get(workflow), flows.get(flow), plans.get(plan)].flatMap((name) =>
      name === undefined || name === '' ? [] : [name],
    ),
    variables: variables.get(text.id) ?? [],
    pastGroups: past.get(text.id) ?? [],
  }));
}

/** The next active items behind `after` that nobody marked, in the order of their ids. */
export function unmarkedItems(after: string, limit: number): readonly ItemText[] {
  const items = new GlideRecord('sc_cat_item');
  items.addEncodedQuery(unmarked);
  if (after !== '') items.addQuery('sys_id', '>', after);
  items.orderBy('sys_id');
  items.setLimit(limit);
  items.query();
  return assemble(collect(items, readRow));
}

/** One item as the suggestions see it; undefined when it is not there. */
export function itemText(id: string): ItemText | undefined {
  return assemble(collect(select('sc_cat_item', { sys_id: id }, 1), readRow))[0];
}
