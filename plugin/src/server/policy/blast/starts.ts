import type { Row } from '../overview/overview';
import type { Start, StartKind } from './answer';
import { tables, text, unique, type Estate } from './estate';
import { words } from './nodes';
import {
  accessItems,
  all,
  among,
  itemsOfWorkflow,
  ownedBy,
  workflows,
  type Asker,
} from './queries';

/** What the blast radius can start from: found by a part of the name, and whether the asker may. */

/** Offered of each kind at most. */
const offered = 6;

/** What a person typed, without anything that a query would take for more than text. */
export function searchable(typed: string): string {
  return typed
    .replace(/[\^:,=<>!*%()]/g, ' ')
    .trim()
    .slice(0, 80);
}

function like(fields: readonly string[], typed: string): string {
  return typed === '' ? '' : fields.map((field) => `${field}LIKE${typed}`).join('^OR');
}

interface Found {
  readonly from: StartKind;
  readonly row: Row;
  readonly name: string;
  readonly detail: string;
}

function starts(found: readonly Found[]): Start[] {
  return found.map(({ from, row, name, detail }) => ({
    from,
    id: text(row, 'sys_id'),
    name,
    detail,
  }));
}

type Search = (estate: Estate, typed: string, asker: Asker) => Start[];

const identities: Search = (estate, typed, asker) => {
  const query = all(like(['name', 'user_name', 'email'], typed), ownedBy('identity', asker));
  const fields = ['name', 'kind', 'user_name', 'email'];
  return starts(
    estate.rows(tables.identity, `${query}^ORDERBYname`, fields, offered).map((row) => ({
      from: 'identity',
      row,
      name: text(row, 'name'),
      detail: unique([words(text(row, 'kind')), text(row, 'user_name') || text(row, 'email')]).join(
        ', ',
      ),
    })),
  );
};

const applications: Search = (estate, typed, asker) => {
  const query = all(like(['name', 'key'], typed), ownedBy('application', asker));
  const fields = ['name', 'key', 'tier'];
  return starts(
    estate.rows(tables.application, `${query}^ORDERBYname`, fields, offered).map((row) => ({
      from: 'application',
      row,
      name: text(row, 'name') || text(row, 'key'),
      detail: unique([text(row, 'key'), words(text(row, 'tier'))]).join(', '),
    })),
  );
};

const items: Search = (estate, typed, asker) => {
  const query = all(accessItems, like(['name'], typed), ownedBy('catalog_item', asker));
  return starts(
    estate
      .rows(tables.item, `${query}^ORDERBYname`, ['name', 'short_description'], offered)
      .map((row) => ({
        from: 'catalog_item',
        row,
        name: text(row, 'name'),
        detail: text(row, 'short_description'),
      })),
  );
};

/** Workflows are found through the access items that name them, so that only those are offered. */
const workflowStarts: Search = (estate, typed, asker) => {
  const found = new Map<string, Start>();
  for (const { field, detail } of workflows) {
    const named = typed === '' ? `${field}ISNOTEMPTY` : `${field}.nameLIKE${typed}`;
    const query = all(accessItems, named, ownedBy('workflow', asker));
    for (const row of estate.namedRows(tables.item, query, [field], 10 * offered)) {
      const id = text(row, field);
      const name = text(row, `${field}.name`) || `${detail} ${id}`;
      if (found.size < offered && id !== '') found.set(id, { from: 'workflow', id, name, detail });
    }
  }
  return [...found.values()];
};

/** Services, and whatever else an application is recorded as. */
const services: Search = (estate, typed, asker) => {
  const owned = ownedBy('service', asker);
  const query = all('sys_class_nameINSTANCEOFcmdb_ci_service', like(['name'], typed), owned);
  const fields = ['name', 'sys_class_name'];
  const found = new Map<string, Row>();
  for (const row of estate.namedRows(tables.ci, `${query}^ORDERBYname`, fields, offered)) {
    found.set(text(row, 'sys_id'), row);
  }
  const recorded = all('cmdb_ciISNOTEMPTY', like(['cmdb_ci.name'], typed));
  const rows = estate.rows(tables.application, recorded, ['cmdb_ci'], 10 * offered);
  const others = unique(rows.map((row) => text(row, 'cmdb_ci'))).filter((id) => !found.has(id));
  if (others.length > 0 && found.size < offered) {
    const which = all(among('sys_id', others), owned);
    for (const row of estate.namedRows(tables.ci, which, fields, offered - found.size)) {
      found.set(text(row, 'sys_id'), row);
    }
  }
  return starts(
    [...found.values()].map((row) => ({
      from: 'service',
      row,
      name: text(row, 'name'),
      detail: text(row, 'sys_class_name.name'),
    })),
  );
};

/** The few best starts of each kind; eight queries at most. */
export function searchStarts(estate: Estate, typed: string, asker: Asker): Start[] {
  const asked = searchable(typed);
  return [identities, applications, items, workflowStarts, services].flatMap((search) =>
    search(estate, asked, asker),
  );
}

const tableOf: Readonly<Record<Exclude<StartKind, 'workflow'>, string>> = {
  identity: tables.identity,
  application: tables.application,
  catalog_item: tables.item,
  service: tables.ci,
};

/** True when the asker may start there. A workflow is owned by whoever owns all of its access items. */
export function mayStart(estate: Estate, from: StartKind, id: string, asker: Asker): boolean {
  const owned = ownedBy(from, asker);
  if (owned === '') return true;
  const [table, query] =
    from === 'workflow' ? [tables.item, itemsOfWorkflow(id)] : [tableOf[from], `sys_id=${id}`];
  const own = estate.count(table, all(query, owned));
  return own > 0 && own === estate.count(table, query);
}
