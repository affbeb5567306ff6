import { narrow, noRecords } from '../overview/queries';
import type { Blast, Figure, StartKind } from './answer';
import { readApplications, sumOf, together, type Counted } from './counts';
import { listed, tables, text, type Estate, type Limits } from './estate';
import { Graph, grants, nodeId, stateFigures } from './graph';
import { addApplications, addHolders, type Looked, type Scope } from './holders';
import { identityFields, type Application } from './nodes';
import { all, among, living, notAmong, ofTier } from './queries';
import { reach } from './reach';
import { addCi, addServices, downwards, readCis, spread, upwards } from './services';
import { addItemsFor, linkGiven, startAtItem, startAtWorkflow, type Given } from './sources';
import { share, type Work } from './work';

/**
 * Blast radius: everything reachable from one identity, workflow, catalog item, application or service. The number of
 * queries depends on the depth asked for, never on how much is found.
 */

export interface Question {
  readonly from: StartKind;
  readonly id: string;
  readonly limits: Limits;
  readonly now: string;
}

const nothing: Counted = { query: noRecords, totals: new Map(), applications: [] };

/** Applications that fit, the riskiest first; says what does not. */
function fitting(work: Work, applications: readonly Application[]): readonly Application[] {
  const most = Math.max(1, Math.min(listed, Math.floor(work.graph.room() / 12)));
  const shown = applications.slice(0, most);
  const left = applications.slice(most).map(({ id }) => id);
  const query = among('sys_id', left);
  const rest = { count: left.length, table: tables.application, query };
  work.graph.cut(work.graph.start, 'applications, their access included', shown.length, rest);
  return shown;
}

/** Everything around these applications. What else there is comes first: holders take the room that is left. */
function around(
  work: Work,
  applications: readonly Application[],
  scope: Scope | undefined,
  others: (looked: Looked) => void,
): Counted {
  if (applications.length === 0) return nothing;
  const shown = fitting(work, applications);
  const wanted = shown.map(({ id }) => [id, scope?.get(id) ?? 'everything'] as const);
  const looked = addApplications(work, shown, new Map(wanted));
  others(looked);
  return addHolders(work, looked);
}

function fromIdentity(work: Work, id: string): Counted | undefined {
  const [row] = work.estate.rows(tables.identity, `sys_id=${id}`, identityFields, 1);
  return row ? reach(work, row) : undefined;
}

function fromApplication(work: Work, id: string): Counted | undefined {
  const found = readApplications(work.estate, work.now, `sys_id=${id}`);
  if (found.length === 0) return undefined;
  return around(work, found, undefined, ({ applications }) => {
    addServices(work, applications, share(work, 10));
    addItemsFor(work, applications, share(work, 10));
  });
}

/** The service, what it rests on, and the applications among these; and what rests on the service. */
function fromService(work: Work, id: string): Counted | undefined {
  const [row] = readCis(work, [id]);
  if (!row) return undefined;
  addCi(work, row);
  const below = spread(work, downwards, [id], share(work, 10));
  spread(work, upwards, [id], share(work, 10));
  const found = readApplications(work.estate, work.now, among('cmdb_ci', below));
  return around(work, found, undefined, ({ applications }) => {
    for (const application of applications) {
      const from = nodeId('service', text(application.row, 'cmdb_ci'));
      const to = nodeId('application', application.id);
      work.graph.link({ from, to, relation: 'stands_for' });
    }
    addItemsFor(work, applications, share(work, 10));
  });
}

function fromItems(work: Work, given: Given | undefined): Counted | undefined {
  if (!given) return undefined;
  const counted = around(work, given.applications, given.scope, ({ applications }) => {
    addServices(work, applications, share(work, 10));
  });
  linkGiven(work, given);
  return counted;
}

const starts: Readonly<Record<StartKind, (work: Work, id: string) => Counted | undefined>> = {
  identity: fromIdentity,
  application: fromApplication,
  service: fromService,
  catalog_item: (work, id) => fromItems(work, startAtItem(work, id)),
  workflow: (work, id) => fromItems(work, startAtWorkflow(work, id)),
};

/** Critical or high by the entitlement, or by the application where the entitlement does not say. */
function privilegedOf(query: string): string {
  const risky = 'INcritical,high';
  const byApplication = narrow(
    narrow(query, ofTier('entitlement.tier', '')),
    `application.tier${risky}`,
  );
  return `${narrow(query, `entitlement.tier${risky}`)}^NQ${byApplication}`;
}

/** Grants in applications that were not read in time, or are gone; the shorter of two lists names them. */
function unknownOf({ query, totals, applications }: Counted): Figure {
  const read = applications.filter(({ unknown }) => unknown === '').map(({ id }) => id);
  const late = [...totals.keys()].filter((id) => !read.includes(id));
  const count = late.reduce((sum, id) => sum + sumOf(totals.get(id)), 0);
  if (count === 0) return grants(0, noRecords);
  const isShort = late.length <= read.length;
  return grants(
    count,
    narrow(query, isShort ? among('application', late) : notAmong('application', read)),
  );
}

function summaryOf(work: Work, counted: Counted, dutiesOf: string): Blast['summary'] {
  const figure = (which: string): Figure => grants(work.estate.count(tables.grant, which), which);
  const { query, totals } = counted;
  const states = together(totals.values());
  const isEmpty = sumOf(states) === 0;
  const duties = all(`revocation_owner=${dutiesOf}^ORrevocation_backup=${dutiesOf}`, living);
  return {
    grants: grants(sumOf(states), query),
    privileged: isEmpty ? grants(0, noRecords) : figure(privilegedOf(query)),
    unknown: unknownOf(counted),
    states: stateFigures(states, query),
    ...(dutiesOf === '' ? {} : { duties: figure(duties) }),
  };
}

function userOf({ estate }: Work, { from, id }: Question): string {
  if (from !== 'identity') return '';
  const [row] = estate.rows(tables.identity, `sys_id=${id}`, ['user'], 1);
  return row ? text(row, 'user') : '';
}

/** Undefined when there is no such start. */
export function blastRadius(estate: Estate, question: Question): Blast | undefined {
  const { from, id, limits, now } = question;
  const start = nodeId(from, id);
  const work: Work = { estate, graph: new Graph(start, limits.nodes), limits, now };
  const counted = starts[from](work, id);
  if (!counted) return undefined;
  const { nodes, edges, cuts } = work.graph.finish();
  return {
    generated_at: now,
    start,
    from,
    depth: limits.depth,
    limit: limits.nodes,
    nodes,
    edges,
    cuts,
    summary: summaryOf(work, counted, userOf(work, question)),
  };
}
