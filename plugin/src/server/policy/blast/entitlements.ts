import type { Row } from '../overview/overview';
import { tables, text, unique } from './estate';
import { groupBy, nodeId } from './graph';
import { entitlementFields, entitlementNode, type Application } from './nodes';
import { all, among, notAmong } from './queries';
import type { Work } from './work';

/** Entitlements among themselves: levels that cover lower levels, and pairs that must not be held together. */

function levelOf(row: Row): number {
  const level = Number(text(row, 'level'));
  return text(row, 'level') === '' || Number.isNaN(level) ? -1 : level;
}

/** Entitlements of the same levels that are not shown because nobody holds them directly. */
export function addCovered(
  work: Work,
  shown: readonly Row[],
  applications: readonly Application[],
): readonly Row[] {
  const leveled = shown.filter(
    (row) =>
      text(row, 'level_group') !== '' &&
      levelOf(row) > 0 &&
      work.graph.has(nodeId('entitlement', text(row, 'sys_id'))),
  );
  const room = work.graph.room();
  if (leveled.length === 0 || room <= 0) return [];
  const of = (field: string): readonly string[] => unique(leveled.map((row) => text(row, field)));
  const query = all(
    among('application', of('application')),
    among(
      'level_group',
      of('level_group').filter((name) => !/[,^]/.test(name)),
    ),
    notAmong(
      'sys_id',
      shown.map((row) => text(row, 'sys_id')),
    ),
    'state!=gone',
  );
  const found = work.estate.rows(tables.entitlement, query, entitlementFields, room + 1);
  const lower = found.filter((row) => leveled.some((higher) => covers(higher, row)));
  for (const row of lower.slice(0, room)) {
    const application = applications.find(({ id }) => id === text(row, 'application'));
    work.graph.add(entitlementNode(row, application, undefined));
  }
  if (found.length > room) {
    const rest = {
      count: work.estate.count(tables.entitlement, query),
      table: tables.entitlement,
      query,
    };
    work.graph.cut(work.graph.start, 'entitlements; of the same levels', shown.length, rest);
  }
  return lower.slice(0, room);
}

function covers(higher: Row, lower: Row): boolean {
  return (
    levelOf(lower) >= 0 &&
    levelOf(higher) > levelOf(lower) &&
    text(higher, 'level_group') === text(lower, 'level_group') &&
    text(higher, 'application') === text(lower, 'application')
  );
}

/** Each level leads to the next lower one; that one leads on. */
export function linkLevels(work: Work, rows: readonly Row[]): void {
  const leveled = rows.filter((row) => text(row, 'level_group') !== '' && levelOf(row) >= 0);
  for (const mine of groupBy(leveled, 'application').values()) {
    for (const ladder of groupBy(mine, 'level_group').values()) {
      for (const higher of ladder) {
        const below = ladder.filter((row) => levelOf(row) < levelOf(higher)).map(levelOf);
        const next = Math.max(...below);
        for (const lower of ladder.filter((row) => levelOf(row) === next)) {
          work.graph.link({
            from: nodeId('entitlement', text(higher, 'sys_id')),
            to: nodeId('entitlement', text(lower, 'sys_id')),
            relation: 'includes',
          });
        }
      }
    }
  }
}

/** One side of a conflict is enough to say it. */
export function linkConflicts(work: Work, rows: readonly Row[]): void {
  for (const row of rows) {
    for (const other of unique(text(row, 'conflicts_with').split(','))) {
      const one = text(row, 'sys_id');
      work.graph.conflict(nodeId('entitlement', one), nodeId('entitlement', other));
    }
  }
}
