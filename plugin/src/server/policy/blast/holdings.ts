import type { Row } from '../overview/overview';
import { narrow } from '../overview/queries';
import type { Tier } from './answer';
import { readable, tables, text, total, unique } from './estate';
import { grants, groupBy, increase, nodeId } from './graph';
import { bundleNode, entitlementFields, entitlementNode, words, type Application } from './nodes';
import { all, among, ofTier, riskOf, tierOrder } from './queries';
import type { Work } from './work';

/** What identities hold: entitlements one by one while there is room, else counted by application and tier. */

/** Grants of the identities in one application whose entitlements have one tier of their own. */
interface Class {
  readonly application: Application;
  readonly own: Tier;
  readonly tier: Tier;
  readonly query: string;
  readonly byIdentity: ReadonlyMap<string, number>;
  readonly count: number;
}

function classesOf({ estate }: Work, base: string, applications: readonly Application[]): Class[] {
  if (applications.length === 0) return [];
  const inThese = all(
    base,
    among(
      'application',
      applications.map(({ id }) => id),
    ),
  );
  return tierOrder.flatMap((own) => {
    const query = narrow(inThese, ofTier('entitlement.tier', own));
    const groups = estate.countBy(tables.grant, query, ['identity', 'application']);
    return applications.flatMap((application) => {
      const mine = groups.filter((group) => group.values['application'] === application.id);
      if (mine.length === 0) return [];
      const byIdentity = new Map<string, number>();
      for (const { values, count } of mine) increase(byIdentity, values['identity'] ?? '', count);
      return [
        {
          application,
          own,
          tier: own || application.tier,
          query: all(base, `application=${application.id}`, ofTier('entitlement.tier', own)),
          byIdentity,
          count: total(mine),
        },
      ];
    });
  });
}

function classWord({ application, own }: Pick<Class, 'application' | 'own'>): string {
  return `${application.id}.${own || 'own'}`;
}

/** The classes whose grants are shown one by one: what was asked for, then the riskiest, while there is room. */
function detailed(work: Work, classes: readonly Class[]): Class[] {
  const wished = (one: Class): number => (work.limits.open.includes(classWord(one)) ? 0 : 1);
  const order = [...classes].sort(
    (a, b) => wished(a) - wished(b) || riskOf(a.tier) - riskOf(b.tier) || a.count - b.count,
  );
  let room = Math.min(readable, work.graph.room() - classes.length);
  return order.filter(({ count }) => {
    if (count > room + 1) return false;
    room -= count - 1;
    return true;
  });
}

/** The grants of these classes: one query for each tier. Absent when they changed while they were counted. */
function readGrants(
  { estate }: Work,
  base: string,
  classes: readonly Class[],
): ReadonlyMap<Class, readonly Row[]> {
  const found = new Map<Class, readonly Row[]>();
  const fields = ['identity', 'application', 'entitlement', 'state'];
  for (const own of tierOrder) {
    const mine = classes.filter((one) => one.own === own);
    if (mine.length === 0) continue;
    const ids = mine.map(({ application }) => application.id);
    const query = all(base, among('application', ids), ofTier('entitlement.tier', own));
    const expected = mine.reduce((sum, { count }) => sum + count, 0);
    const rows = estate.rows(tables.grant, query, fields, expected + 1);
    for (const one of mine) {
      const its = rows.filter((row) => text(row, 'application') === one.application.id);
      if (its.length === one.count) found.set(one, its);
    }
  }
  return found;
}

function addBundle(work: Work, one: Class): void {
  const { application, tier, query, byIdentity, count } = one;
  const id = `entitlement:${classWord(one)}`;
  const risk = tier === '' ? 'entitlements without a tier' : `${tier} entitlements`;
  const openWith = count <= Math.min(readable, work.limits.nodes / 2) ? classWord(one) : undefined;
  work.graph.add(
    bundleNode({
      id,
      kind: 'entitlement',
      name: words(risk),
      detail: 'Counted together',
      tier,
      unknown: application.unknown,
      held: { count, query },
      ...(openWith === undefined ? {} : { openWith }),
    }),
  );
  for (const [identity, held] of byIdentity) {
    work.graph.link({
      from: nodeId('identity', identity),
      to: id,
      relation: 'holds',
      unknown: application.unknown,
      figure: grants(held, narrow(query, `identity=${identity}`)),
    });
  }
  linkUp(work, id, application, grants(count, query));
}

function linkUp(
  work: Work,
  from: string,
  { id, unknown }: Application,
  figure: ReturnType<typeof grants>,
): void {
  const to = nodeId('application', id);
  work.graph.link({ from, to, relation: 'part_of', unknown, figure });
}

function statesOf(rows: readonly Row[]): Map<string, number> {
  const states = new Map<string, number>();
  for (const row of rows) increase(states, text(row, 'state'), 1);
  return states;
}

/** Grants of one entitlement in one application, held by whom. */
function addEntitlement(
  work: Work,
  base: string,
  application: Application,
  entitlement: Row | undefined,
  rows: readonly Row[],
): void {
  const sysId = entitlement ? text(entitlement, 'sys_id') : '';
  const which = sysId === '' ? 'entitlementISEMPTY' : `entitlement=${sysId}`;
  const query = all(base, `application=${application.id}`, which);
  const held = { count: rows.length, query, states: statesOf(rows) };
  const plain = entitlement && entitlementNode(entitlement, application, held);
  const { unknown, tier } = application;
  // A grant can name the entitlement of another application: each application has its own node then.
  const isForeign =
    entitlement !== undefined && text(entitlement, 'application') !== application.id;
  const id = plain && !isForeign ? plain.id : `entitlement:${application.id}.${sysId || 'without'}`;
  const bare = { kind: 'entitlement' as const, name: 'Access without an entitlement' };
  work.graph.add(plain ? { ...plain, id } : bundleNode({ id, ...bare, tier, unknown, held }));
  for (const [identity, own] of groupBy(rows, 'identity')) {
    work.graph.link({
      from: nodeId('identity', identity),
      to: id,
      relation: 'holds',
      unknown,
      figure: grants(own.length, narrow(query, `identity=${identity}`)),
    });
  }
  linkUp(work, id, application, grants(rows.length, query));
}

/** The entitlements that are now nodes of their own. */
function addDetails(
  work: Work,
  base: string,
  found: ReadonlyMap<Class, readonly Row[]>,
): readonly Row[] {
  const ids = unique([...found.values()].flat().map((row) => text(row, 'entitlement')));
  const query = among('sys_id', ids);
  const entitlements =
    ids.length === 0
      ? []
      : work.estate.rows(tables.entitlement, query, entitlementFields, ids.length);
  const known = new Map(entitlements.map((row) => [text(row, 'sys_id'), row]));
  for (const [{ application }, rows] of found) {
    for (const [id, own] of groupBy(rows, 'entitlement')) {
      const row = id === '' ? undefined : (known.get(id) ?? { sys_id: id, application: '' });
      addEntitlement(work, base, application, row, own);
    }
  }
  return entitlements;
}

/** Adds what the identities selected by `base` hold in these applications. The entitlements shown one by one. */
export function addHoldings(
  work: Work,
  base: string,
  applications: readonly Application[],
): readonly Row[] {
  const classes = classesOf(work, base, applications);
  const found = readGrants(work, base, detailed(work, classes));
  for (const one of classes) if (!found.has(one)) addBundle(work, one);
  return addDetails(work, base, found);
}
