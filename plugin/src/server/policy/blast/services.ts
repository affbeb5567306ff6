import type { Row } from '../overview/overview';
import type { Onward } from './answer';
import { idsOf, listed, readable, tables, text, unique } from './estate';
import { nodeId } from './graph';
import { recordNode, type Application } from './nodes';
import { all, among, notAmong } from './queries';
import type { Work } from './work';

/**
 * Configuration items around applications. A relation's parent rests on its child ("Depends on::Used by"), so trouble
 * goes from child to parent.
 */

const ciFields = ['name', 'sys_class_name', 'operational_status'];

interface Direction {
  readonly from: 'child' | 'parent';
  readonly to: 'child' | 'parent';
  readonly relation: Onward;
  readonly what: string;
}

export const upwards: Direction = {
  from: 'child',
  to: 'parent',
  relation: 'used_by',
  what: 'configuration items that rest on this',
};

export const downwards: Direction = {
  from: 'parent',
  to: 'child',
  relation: 'depends_on',
  what: 'configuration items that this rests on',
};

export function addCi(work: Work, row: Row): void {
  const id = text(row, 'sys_id');
  work.graph.add(
    recordNode(
      'service',
      { table: tables.ci, id },
      {
        name: text(row, 'name') || 'Configuration item without a name',
        detail: text(row, 'sys_class_name.name'),
        state: text(row, 'operational_status.name'),
      },
    ),
  );
}

export function readCis(work: Work, ids: readonly string[]): readonly Row[] {
  if (ids.length === 0) return [];
  return work.estate.namedRows(tables.ci, among('sys_id', ids), ciFields, ids.length);
}

interface Step {
  readonly frontier: readonly string[];
  readonly room: number;
  readonly seen: readonly string[];
}

/** One level of relations; the new items in it. */
function follow(work: Work, direction: Direction, { frontier, room, seen }: Step): string[] {
  const { from, to, relation } = direction;
  const query = among(from, frontier);
  const relations = work.estate.rows(tables.relation, query, [from, to], readable);
  const found = unique(relations.map((row) => text(row, to))).filter((id) => !seen.includes(id));
  const rows = readCis(work, found.slice(0, Math.max(0, room)));
  for (const row of rows) addCi(work, row);
  const added = idsOf(rows);
  for (const row of relations) {
    const ends = [nodeId('service', text(row, from)), nodeId('service', text(row, to))] as const;
    work.graph.link({ from: ends[0], to: ends[1], relation });
  }
  if (found.length > added.length || relations.length === readable) {
    cutHere(work, direction, frontier, [...seen, ...added]);
  }
  return added;
}

/** The relations of these items that lead to what is not shown. */
function cutHere(
  work: Work,
  { from, to, what }: Direction,
  frontier: readonly string[],
  shown: readonly string[],
): void {
  const query = all(among(from, frontier), notAmong(to, shown));
  const rest = { count: work.estate.count(tables.relation, query), table: tables.relation, query };
  work.graph.cut(nodeId('service', frontier[0] ?? ''), what, shown.length, rest);
}

/** Follows the relations of items that are nodes already; all items there are then. */
export function spread(
  work: Work,
  direction: Direction,
  seeds: readonly string[],
  most: number,
): string[] {
  let frontier: readonly string[] = seeds;
  let left = Math.min(most, listed - seeds.length);
  const seen = [...seeds];
  for (let level = 0; level < work.limits.depth && frontier.length > 0; level += 1) {
    const room = Math.min(left, work.graph.room());
    frontier = follow(work, direction, { frontier, room, seen });
    seen.push(...frontier);
    left -= frontier.length;
  }
  if (frontier.length > 0) cutHere(work, direction, frontier, seen);
  return seen;
}

/** What the applications are recorded as in the CMDB, and what rests on that. */
export function addServices(work: Work, applications: readonly Application[], most: number): void {
  const wanted = unique(applications.map(({ row }) => text(row, 'cmdb_ci')));
  const room = Math.max(0, Math.min(most, work.graph.room()));
  const rows = readCis(work, wanted.slice(0, room));
  for (const row of rows) addCi(work, row);
  for (const { id, row } of applications) {
    const ci = nodeId('service', text(row, 'cmdb_ci'));
    work.graph.link({ from: nodeId('application', id), to: ci, relation: 'recorded_as' });
  }
  cutCis(work, rows.length, wanted.slice(room));
  spread(work, upwards, idsOf(rows), most - rows.length);
}

function cutCis(work: Work, shown: number, left: readonly string[]): void {
  if (left.length === 0) return;
  const query = among('sys_id', left);
  const rest = { count: work.estate.count(tables.ci, query), table: tables.ci, query };
  work.graph.cut(work.graph.start, 'configuration items of applications', shown, rest);
}
