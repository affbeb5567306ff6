import type { Row } from '../overview/overview';
import { anyOf, narrow } from '../overview/queries';
import type { Tier } from './answer';
import { statesBy, sumOf, type Counted, type States } from './counts';
import { linkConflicts, linkLevels } from './entitlements';
import { idsOf, listed, readable, tables, text } from './estate';
import { grants, increase, nodeId } from './graph';
import { addPeople, type Class } from './holder-classes';
import {
  applicationNode,
  bundleNode,
  entitlementFields,
  entitlementNode,
  entitlementTier,
  type Application,
} from './nodes';
import { all, among, holderKinds, living, notAmong, ofTier, riskOf, tierOrder } from './queries';
import { share, type Work } from './work';

/** From applications to their entitlements and to whoever holds these. */

/** What is looked at in each application: these entitlements only, or everything. */
export type Scope = ReadonlyMap<string, readonly string[] | 'everything'>;

/** Selects the grants of one application that are looked at. */
function queryOf(scope: Scope, id: string): string {
  const only = scope.get(id) ?? 'everything';
  const given = only === 'everything' ? '' : among('entitlement', only);
  return all(`application=${id}`, given, living);
}

/** Selects all grants that are looked at. */
function baseOf(scope: Scope): string {
  const whole = [...scope].filter(([, only]) => only === 'everything').map(([id]) => id);
  const parts = [...scope].filter(([, only]) => only !== 'everything').map(([id]) => id);
  const together = whole.length === 0 ? [] : [all(among('application', whole), living)];
  return anyOf('', [...together, ...parts.map((id) => queryOf(scope, id))]);
}

function entitlementsOf(scope: Scope): string {
  const whole = [...scope].filter(([, only]) => only === 'everything').map(([id]) => id);
  const given = [...scope.values()].flatMap((only) => (only === 'everything' ? [] : only));
  return anyOf('', [
    ...(whole.length === 0 ? [] : [among('application', whole)]),
    ...(given.length === 0 ? [] : [among('sys_id', given)]),
  ]);
}

/** All entitlements, or so many of the riskiest as are read at once. */
function candidates({ estate }: Work, scope: Scope): { rows: readonly Row[]; query: string } {
  const query = entitlementsOf(scope);
  const some = estate.rows(tables.entitlement, query, entitlementFields, readable + 1);
  if (some.length <= readable) return { rows: some, query };
  const rows: Row[] = [];
  for (const tier of tierOrder) {
    const room = readable - rows.length;
    const ofIt = narrow(query, ofTier('tier', tier));
    if (room > 0) rows.push(...estate.rows(tables.entitlement, ofIt, entitlementFields, room));
  }
  return { rows, query };
}

interface Chosen {
  readonly rows: readonly Row[];
  readonly tiers: ReadonlyMap<string, Tier>;
}

/** Entitlements that become nodes: what an item gives, then what is held, the riskiest and most held first. */
function choose(
  work: Work,
  applications: readonly Application[],
  scope: Scope,
  base: string,
): Chosen {
  const { rows } = candidates(work, scope);
  const known = new Map(applications.map((one) => [one.id, one]));
  const tiers = new Map(
    rows.map((row) => [
      text(row, 'sys_id'),
      entitlementTier(row, known.get(text(row, 'application'))),
    ]),
  );
  const held = new Map<string, number>();
  if (rows.length > 0) {
    const query = narrow(base, among('entitlement', idsOf(rows)));
    for (const { values, count } of work.estate.countBy(tables.grant, query, ['entitlement'])) {
      increase(held, values['entitlement'] ?? '', count);
    }
  }
  const heldOf = (row: Row): number => held.get(text(row, 'sys_id')) ?? 0;
  const given = (row: Row): number =>
    scope.get(text(row, 'application')) === 'everything' ? 1 : 0;
  const risk = (row: Row): number => riskOf(tiers.get(text(row, 'sys_id')) ?? '');
  const used = rows
    .filter((row) => heldOf(row) > 0 || given(row) === 0)
    .sort((a, b) => given(a) - given(b) || risk(a) - risk(b) || heldOf(b) - heldOf(a));
  const room = Math.floor((work.graph.room() - 5 * applications.length) / 4);
  const most = Math.max(1, Math.min(listed, room));
  const shown = used.slice(0, most);
  return { rows: shown, tiers };
}

/** An entitlement, or all that is held without one, in one application. */
interface Cell {
  readonly application: Application;
  readonly entitlement: Row | undefined;
  readonly node: string;
  readonly query: string;
  readonly tier: Tier;
  readonly states: Map<string, number>;
  readonly classes: Class[];
}

function cellsOf(
  applications: readonly Application[],
  scope: Scope,
  { rows, tiers }: Chosen,
): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const application of applications) {
    const query = queryOf(scope, application.id);
    const rest = { application, states: new Map<string, number>(), classes: [] as Class[] };
    for (const row of rows.filter((one) => text(one, 'application') === application.id)) {
      const id = text(row, 'sys_id');
      cells.set(`${application.id}.${id}`, {
        ...rest,
        entitlement: row,
        node: nodeId('entitlement', id),
        query: all(query, `entitlement=${id}`),
        tier: tiers.get(id) ?? '',
        states: new Map(),
        classes: [],
      });
    }
    if (scope.get(application.id) !== 'everything') continue;
    cells.set(`${application.id}.`, {
      ...rest,
      entitlement: undefined,
      node: `entitlement:${application.id}.without`,
      query: all(query, 'entitlementISEMPTY'),
      tier: application.tier,
    });
  }
  return cells;
}

/** Counts the grants of the cells by kind of holder and state: one query for each kind. */
function countCells(work: Work, cells: ReadonlyMap<string, Cell>, base: string): void {
  const ids = [...cells.values()].flatMap(({ entitlement }) =>
    entitlement ? [text(entitlement, 'sys_id')] : [],
  );
  const without = 'entitlementISEMPTY';
  const inCells = narrow(
    base,
    ids.length === 0 ? without : `${among('entitlement', ids)}^OR${without}`,
  );
  const fields = ['application', 'entitlement', 'state'];
  for (const { kind, query } of holderKinds) {
    const counted = new Map<Cell, number>();
    for (const { values, count } of work.estate.countBy(
      tables.grant,
      narrow(inCells, query),
      fields,
    )) {
      const cell = cells.get(`${values['application'] ?? ''}.${values['entitlement'] ?? ''}`);
      if (!cell) continue;
      increase(cell.states, values['state'] ?? '', count);
      increase(counted, cell, count);
    }
    for (const [cell, count] of counted) {
      const { application, entitlement, node, tier } = cell;
      const id = entitlement ? text(entitlement, 'sys_id') : '';
      cell.classes.push({
        kind,
        application,
        entitlement: id,
        node,
        tier,
        count,
        query: all(cell.query, query),
      });
    }
  }
}

function addCell(work: Work, { application, entitlement, node, query, states }: Cell): void {
  const { unknown, tier } = application;
  const held = { count: sumOf(states), query, states };
  if (!entitlement && held.count === 0) return;
  const name = 'Access without an entitlement';
  work.graph.add(
    entitlement
      ? entitlementNode(entitlement, application, held)
      : bundleNode({ id: node, kind: 'entitlement', name, tier, unknown, held }),
  );
  const from = nodeId('application', application.id);
  const figure = grants(held.count, query);
  work.graph.link({ from, to: node, relation: 'offers', unknown, figure });
}

/** Grants on entitlements that are not shown. */
function addRest(
  work: Work,
  application: Application,
  query: string,
  left: { readonly count: number; readonly shown: readonly string[] },
): void {
  if (left.count <= 0) return;
  const others = all(query, 'entitlementISNOTEMPTY', notAmong('entitlement', left.shown));
  const held = { count: left.count, query: others };
  const id = `entitlement:${application.id}.other`;
  const { unknown } = application;
  const name = 'Other entitlements';
  work.graph.add(bundleNode({ id, kind: 'entitlement', name, unknown, held }));
  const from = nodeId('application', application.id);
  const figure = grants(left.count, others);
  work.graph.link({ from, to: id, relation: 'offers', unknown, figure });
  work.graph.cut(from, 'entitlements; the grants on other ones:', left.shown.length, figure);
}

export interface Looked {
  readonly applications: readonly Application[];
  readonly scope: Scope;
  readonly totals: ReadonlyMap<string, States>;
}

/** Adds the applications themselves, with how much is held in each. */
export function addApplications(
  work: Work,
  applications: readonly Application[],
  scope: Scope,
): Looked {
  const groups = work.estate.countBy(tables.grant, baseOf(scope), ['application', 'state']);
  const totals = statesBy(groups, 'application');
  for (const one of applications) {
    const states = totals.get(one.id) ?? new Map<string, number>();
    const held = { count: sumOf(states), query: queryOf(scope, one.id), states };
    work.graph.add(applicationNode(one, held));
  }
  return { applications, scope, totals };
}

/** Adds what the applications offer and who holds it. */
export function addHolders(work: Work, { applications, scope, totals }: Looked): Counted {
  const base = baseOf(scope);
  const chosen = choose(work, applications, scope, base);
  const cells = cellsOf(applications, scope, chosen);
  countCells(work, cells, base);
  for (const cell of cells.values()) addCell(work, cell);
  for (const application of applications) {
    const mine = [...cells.values()].filter((cell) => cell.application === application);
    const counted = mine.reduce((sum, { states }) => sum + sumOf(states), 0);
    const shown = mine.flatMap((cell) =>
      cell.entitlement ? [text(cell.entitlement, 'sys_id')] : [],
    );
    const count = sumOf(totals.get(application.id)) - counted;
    addRest(work, application, queryOf(scope, application.id), { count, shown });
  }
  addPeople(
    work,
    [...cells.values()].flatMap(({ classes }) => classes),
    share(work, 10),
  );
  linkLevels(work, chosen.rows);
  linkConflicts(work, chosen.rows);
  return { query: base, totals, applications };
}
