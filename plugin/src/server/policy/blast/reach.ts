import type { Row } from '../overview/overview';
import { narrow } from '../overview/queries';
import { readApplications, statesBy, sumOf, together, type Counted, type States } from './counts';
import { addCovered, linkConflicts, linkLevels } from './entitlements';
import { listed, readable, tables, text } from './estate';
import { grants, nodeId } from './graph';
import { addHoldings } from './holdings';
import { applicationNode, bundleNode, identityNode, type Application, type Held } from './nodes';
import { all, among, living, notAmong } from './queries';
import { addServices } from './services';
import { addConsumers, reachIdentities, type Reached } from './sponsor';
import { share, type Work } from './work';

/** From an identity to what can be touched with it: grants, and the applications and services behind these. */

/** Combinations of identity and application that are counted one by one at most. */
const pairs = 4000;

function heldIn(query: string, field: string, id: string, states: States | undefined): Held {
  const counts = states ?? new Map<string, number>();
  return { count: sumOf(counts), query: all(query, `${field}=${id}`), states: counts };
}

/** What each identity holds; of a single one that is known already. */
function heldBy(
  work: Work,
  rows: readonly Row[],
  base: string,
  totals: ReadonlyMap<string, States>,
): ReadonlyMap<string, States> {
  const [only, ...others] = rows;
  if (only && others.length === 0) {
    return new Map([[text(only, 'sys_id'), together(totals.values())]]);
  }
  return statesBy(work.estate.countBy(tables.grant, base, ['identity', 'state']), 'identity');
}

function addIdentities(
  work: Work,
  { rows, links }: Reached,
  states: ReadonlyMap<string, States>,
): void {
  for (const row of rows) {
    const id = text(row, 'sys_id');
    work.graph.add(identityNode(row, heldIn(living, 'identity', id, states.get(id)), '', ''));
  }
  for (const { from, to, how } of links) {
    work.graph.link({ from: nodeId('identity', from), to: nodeId('identity', to), relation: how });
  }
}

function cutIdentities({ estate, graph }: Work, { cuts }: Reached): void {
  for (const { node, what, shown, query } of cuts) {
    const rest = { count: estate.count(tables.identity, query), table: tables.identity, query };
    graph.cut(nodeId('identity', node), what, shown, rest);
  }
}

/** Applications that the person owns or has to take access back from: nobody does it when the person is gone. */
function addKept(work: Work, start: Row, most: number): Application[] {
  const user = text(start, 'user');
  if (user === '') return [];
  const query = ['owner', 'revocation_owner', 'revocation_backup']
    .map((field) => `${field}=${user}`)
    .join('^OR');
  const kept = readApplications(work.estate, work.now, query);
  const shown = kept.slice(0, Math.max(0, Math.min(most, work.graph.room())));
  if (kept.length > shown.length) {
    const others = all(
      query,
      notAmong(
        'sys_id',
        shown.map(({ id }) => id),
      ),
    );
    const rest = {
      count: work.estate.count(tables.application, others),
      table: tables.application,
      query: others,
    };
    work.graph.cut(
      work.graph.start,
      'applications that the person answers for',
      shown.length,
      rest,
    );
  }
  return shown;
}

/** What the identities hold in applications that are not shown, counted together. */
function addRest(
  work: Work,
  identities: readonly string[],
  shown: readonly Application[],
  { totals, applications, query: base }: Counted,
): void {
  const known = shown.map(({ id }) => id);
  const left = [...totals.keys()].filter((one) => !known.includes(one));
  if (left.length === 0) return;
  const states = together(left.map((one) => totals.get(one) ?? new Map<string, number>()));
  const query = all(base, notAmong('application', known));
  const [only = ''] = identities;
  const byIdentity =
    identities.length === 1
      ? new Map([[only, states]])
      : statesBy(work.estate.countBy(tables.grant, query, ['identity', 'state']), 'identity');
  // An application that is gone, or was not looked at, is not known to be read in time.
  const areRead = left.every((one) => applications.find(({ id }) => id === one)?.unknown === '');
  const unknown = areRead ? '' : 'late';
  const id = 'application:other';
  const held = { count: sumOf(states), query, states };
  const name = 'Other applications';
  work.graph.add(bundleNode({ id, kind: 'application', name, unknown, held }));
  for (const [identity, counts] of byIdentity) {
    const figure = grants(sumOf(counts), narrow(query, `identity=${identity}`));
    const from = nodeId('identity', identity);
    work.graph.link({ from, to: id, relation: 'holds', unknown, figure });
  }
  const rest = grants(held.count, query);
  work.graph.cut(work.graph.start, 'applications; grants in other ones:', shown.length, rest);
}

/** Applications shown: what is held, the riskiest first, while there is room for their entitlements. */
function shownOf(work: Work, applications: readonly Application[], identities: number): number {
  const room = Math.floor((work.graph.room() - 2 * share(work, 10) - 1) / 6);
  const most = Math.min(listed, room, Math.floor(pairs / identities));
  return Math.min(applications.length, Math.max(1, most));
}

/** Adds everything that the identity reaches. */
export function reach(work: Work, start: Row): Counted {
  const reached = reachIdentities(work, start, Math.min(listed, share(work, 4)));
  const identities = reached.rows.map((row) => text(row, 'sys_id'));
  const base = all(among('identity', identities), living);
  const totals = statesBy(
    work.estate.countBy(tables.grant, base, ['application', 'state']),
    'application',
  );
  addIdentities(work, reached, heldBy(work, reached.rows, base, totals));
  cutIdentities(work, reached);
  addConsumers(work, reached.rows, share(work, 10));
  const ids = [...totals.keys()].slice(0, readable);
  const applications =
    ids.length === 0 ? [] : readApplications(work.estate, work.now, among('sys_id', ids));
  const shown = applications.slice(0, shownOf(work, applications, identities.length));
  for (const one of shown) {
    work.graph.add(applicationNode(one, heldIn(base, 'application', one.id, totals.get(one.id))));
  }
  const kept = addKept(work, start, share(work, 10));
  for (const one of kept) {
    work.graph.add(applicationNode(one, undefined));
    const to = nodeId('application', one.id);
    work.graph.link({ from: work.graph.start, to, relation: 'keeps' });
  }
  addServices(work, unlike(shown, kept), share(work, 10));
  const counted = { query: base, totals, applications };
  addRest(work, identities, shown, counted);
  const entitlements = addHoldings(work, base, shown);
  const covered = addCovered(work, entitlements, shown);
  linkLevels(work, [...entitlements, ...covered]);
  linkConflicts(work, [...entitlements, ...covered]);
  return counted;
}

function unlike(some: readonly Application[], more: readonly Application[]): Application[] {
  return [...some, ...more.filter(({ id }) => !some.some((one) => one.id === id))];
}
