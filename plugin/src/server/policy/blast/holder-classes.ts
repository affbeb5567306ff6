import type { Row } from '../overview/overview';
import { anyOf, narrow } from '../overview/queries';
import type { Tier, Unknown } from './answer';
import { readable, tables, text, unique } from './estate';
import { grants, groupBy, nodeId } from './graph';
import { bundleNode, identityFields, identityNode, type Application } from './nodes';
import { all, among, holderKinds, living, riskOf, type Holders } from './queries';
import { addConsumers } from './sponsor';
import type { Work } from './work';

/** Who holds an entitlement: identities one by one while there is room, else counted by kind. */

export interface Class {
  readonly kind: Holders;
  readonly application: Application;
  /** Empty for grants without an entitlement. */
  readonly entitlement: string;
  readonly node: string;
  readonly tier: Tier;
  readonly count: number;
  readonly query: string;
}

const names: Readonly<Record<Holders, string>> = {
  people: 'People',
  machines: 'Machines and agents',
  nobody: 'Nobody known',
};

function wordOf({ application, entitlement, kind }: Class): string {
  return `${application.id}.${entitlement || 'without'}.${kind}`;
}

/** A grant without an identity has nobody to show. */
function detailed(work: Work, classes: readonly Class[], kept: number): Class[] {
  const wished = (one: Class): number => (work.limits.open.includes(wordOf(one)) ? 0 : 1);
  const order = classes
    .filter(({ kind }) => kind !== 'nobody')
    .sort((a, b) => wished(a) - wished(b) || riskOf(a.tier) - riskOf(b.tier) || a.count - b.count);
  let room = Math.min(readable, work.graph.room() - classes.length - kept);
  return order.filter(({ count }) => {
    if (count > room + 1) return false;
    room -= count - 1;
    return true;
  });
}

type Found = ReadonlyMap<Class, readonly Row[]>;

/** At most two queries for each kind of holder. Absent when grants changed while they were counted. */
function readGrants({ estate }: Work, classes: readonly Class[]): Found {
  const found = new Map<Class, readonly Row[]>();
  for (const { kind, query: ofKind } of holderKinds) {
    for (const hasEntitlement of [true, false]) {
      const mine = classes.filter(
        (one) => one.kind === kind && (one.entitlement !== '') === hasEntitlement,
      );
      if (mine.length === 0) continue;
      const applications = among('application', unique(mine.map((one) => one.application.id)));
      const which = hasEntitlement
        ? among('entitlement', unique(mine.map((one) => one.entitlement)))
        : 'entitlementISEMPTY';
      const expected = mine.reduce((sum, { count }) => sum + count, 0);
      const query = all(applications, which, living, ofKind);
      const fields = ['identity', 'application', 'entitlement'];
      const rows = estate.rows(tables.grant, query, fields, expected + 1);
      for (const one of mine) {
        const its = rows.filter(
          (row) =>
            text(row, 'application') === one.application.id &&
            text(row, 'entitlement') === one.entitlement,
        );
        if (its.length === one.count) found.set(one, its);
      }
    }
  }
  return found;
}

function addBundle(work: Work, one: Class): void {
  const { application, kind, node, tier, query, count } = one;
  const id = `identity:${wordOf(one)}`;
  const isOpenable = kind !== 'nobody' && count <= Math.min(readable, work.limits.nodes / 2);
  work.graph.add(
    bundleNode({
      id,
      kind: 'identity',
      name: names[kind],
      detail: 'Counted together',
      tier,
      unknown: application.unknown,
      held: { count, query },
      ...(isOpenable ? { openWith: wordOf(one) } : {}),
    }),
  );
  const figure = grants(count, query);
  const { unknown } = application;
  work.graph.link({ from: node, to: id, relation: 'held_by', unknown, figure });
}

interface Holding {
  readonly one: Class;
  readonly row: Row;
}

/** Selects exactly these grants of an identity. */
function queryOf(identity: string, holdings: readonly Holding[]): string {
  const of = (some: readonly Holding[], field: 'application' | 'entitlement'): string =>
    among(field, unique(some.map(({ row }) => text(row, field))));
  const named = holdings.filter(({ one }) => one.entitlement !== '');
  const bare = holdings.filter(({ one }) => one.entitlement === '');
  return anyOf(all(`identity=${identity}`, living), [
    ...(named.length === 0 ? [] : [all(of(named, 'application'), of(named, 'entitlement'))]),
    ...(bare.length === 0 ? [] : [all(of(bare, 'application'), 'entitlementISEMPTY')]),
  ]);
}

function addIdentity(work: Work, row: Row, holdings: readonly Holding[]): void {
  const id = text(row, 'sys_id');
  const tiers = holdings.map(({ one }) => one.tier).sort((a, b) => riskOf(a) - riskOf(b));
  const unknowns = holdings.map(({ one }) => one.application.unknown);
  const unknown: Unknown = unknowns.find((one) => one === 'never') ?? unknowns.find(Boolean) ?? '';
  const held = { count: holdings.length, query: queryOf(id, holdings) };
  work.graph.add(identityNode(row, held, tiers[0] ?? '', unknown));
  for (const one of new Set(holdings.map((holding) => holding.one))) {
    const count = holdings.filter((holding) => holding.one === one).length;
    work.graph.link({
      from: one.node,
      to: nodeId('identity', id),
      relation: 'held_by',
      unknown: one.application.unknown,
      figure: grants(count, narrow(one.query, `identity=${id}`)),
    });
  }
}

/** Adds whoever holds the entitlements of these classes, and what uses the machines among them. */
export function addPeople(work: Work, classes: readonly Class[], mostConsumers: number): void {
  const found = readGrants(work, detailed(work, classes, mostConsumers));
  for (const one of classes) if (!found.has(one)) addBundle(work, one);
  const holdings = [...found].flatMap(([one, rows]) => rows.map((row) => ({ one, row })));
  const byIdentity = groupBy(
    holdings.map(({ row }) => row),
    'identity',
  );
  const ids = [...byIdentity.keys()];
  const query = among('sys_id', ids);
  const rows =
    ids.length === 0 ? [] : work.estate.rows(tables.identity, query, identityFields, ids.length);
  const known = new Map(rows.map((row) => [text(row, 'sys_id'), row]));
  for (const id of ids) {
    const own = holdings.filter(({ row }) => text(row, 'identity') === id);
    addIdentity(work, known.get(id) ?? { sys_id: id }, own);
  }
  addConsumers(work, rows, mostConsumers);
}
