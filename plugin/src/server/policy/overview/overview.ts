import { titleOf } from '../tickets';
import type {
  ApplicationLine,
  ApplicationsPart,
  Coverage,
  Figure,
  FindingsPart,
  Freshness,
  GrantsPart,
  Overview,
  RevocationPart,
  Severity,
  SeverityFigure,
  TicketsPart,
} from './answer';
import {
  ages,
  anyOf,
  applicationsInUse,
  coverageQueries,
  freshnessClauses,
  is,
  livingStates,
  measuredDays,
  narrow,
  noRecords,
  openFindings,
  openTickets,
  revocationQueries,
  settledStates,
  spread,
  targetHours,
} from './queries';

/** Puts the overview together. The number of questions to the ledger does not depend on how much it holds. */

export interface Group {
  readonly values: Readonly<Record<string, string>>;
  readonly count: number;
}

export type Row = Readonly<Record<string, string>>;

/** The few questions that the overview asks; a query's moments are the ledger's business. */
export interface Ledger {
  count(table: string, query: string): number;
  countBy(table: string, query: string, fields: readonly string[]): readonly Group[];
  /** The first rows of a query, ordered by a field; `sys_id` and the fields asked for. */
  rows(table: string, query: string, fields: readonly string[], limit: number): readonly Row[];
  /** Value at a position (from 0) when the records are ordered by a whole-number field. */
  numberAt(table: string, query: string, field: string, position: number): number;
}

const table = {
  item: 'sc_cat_item',
  application: 'x_rsc_rescind_application',
  grant: 'x_rsc_rescind_grant',
  finding: 'x_rsc_rescind_finding',
  remediation: 'x_rsc_rescind_remediation',
} as const;

const severities: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info', 'unknown'];

/** Most applications that the page shows line by line; the rest is behind the links. */
const lineLimit = 12;

function figure(ledger: Ledger, name: string, query: string): Figure {
  return { count: ledger.count(name, query), table: name, query };
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, group) => total + group.count, 0);
}

function coverage(ledger: Ledger): Coverage {
  const of = (name: keyof typeof coverageQueries): Figure =>
    figure(ledger, table.item, coverageQueries[name]);
  return {
    total: of('total'),
    complete: of('complete'),
    incomplete: of('incomplete'),
    missing_owner: of('missing_owner'),
    missing_path: of('missing_path'),
    missing_end: of('missing_end'),
    unmarked: of('unmarked'),
  };
}

function severityFigures(groups: readonly Group[], query: string): SeverityFigure[] {
  return severities.flatMap((severity) => {
    const stored = severity === 'unknown' ? '' : severity;
    const count = sum(groups.filter((group) => group.values['severity'] === stored));
    const narrowed = narrow(query, is('severity', stored));
    return count === 0 ? [] : [{ severity, count, table: table.finding, query: narrowed }];
  });
}

function findings(ledger: Ledger, targets: readonly string[]): FindingsPart {
  const groups = ledger.countBy(table.finding, openFindings, ['drift_class', 'severity']);
  const clauses = freshnessClauses(targets, 'application.');
  const classes = [...new Set(groups.map((group) => group.values['drift_class'] ?? ''))];
  const total = (of: readonly Group[], query: string): Figure => ({
    count: sum(of),
    table: table.finding,
    query,
  });
  return {
    total: total(groups, openFindings),
    unknown: figure(
      ledger,
      table.finding,
      anyOf(openFindings, [...clauses.late, ...clauses.never]),
    ),
    severities: severityFigures(groups, openFindings),
    classes: classes
      .map((driftClass) => {
        const query = narrow(openFindings, is('drift_class', driftClass));
        const own = groups.filter((group) => group.values['drift_class'] === driftClass);
        return {
          drift_class: driftClass,
          title: driftClass === '' ? 'Class unknown' : titleOf(driftClass),
          total: total(own, query),
          severities: severityFigures(own, query),
        };
      })
      .sort((a, b) => b.total.count - a.total.count || (a.title < b.title ? -1 : 1)),
    ages: ages.map(({ age, query: range }) => {
      const query = narrow(openFindings, range);
      const own = ledger.countBy(table.finding, query, ['severity']);
      return { age, total: total(own, query), severities: severityFigures(own, query) };
    }),
  };
}

function tickets(ledger: Ledger): TicketsPart {
  const groups = ledger.countBy(table.remediation, openTickets, ['claim']);
  const of = (claim: string): Figure => ({
    count: sum(groups.filter((group) => group.values['claim'] === claim)),
    table: table.remediation,
    query: narrow(openTickets, is('claim', claim)),
  });
  return {
    total: { count: sum(groups), table: table.remediation, query: openTickets },
    open: of('open'),
    claimed: of('claimed_done'),
    bounced: of('bounced'),
    unassigned: figure(ledger, table.remediation, narrow(openTickets, 'assigned_toISEMPTY')),
  };
}

function grants(ledger: Ledger, targets: readonly string[]): GrantsPart {
  const clauses = freshnessClauses(targets, 'application.');
  const living = `stateIN${livingStates.join(',')}`;
  const unread = anyOf(living, [...clauses.late, ...clauses.never]);
  const groups = ledger.countBy(table.grant, '', ['state']);
  const unknownGroups = ledger.countBy(table.grant, unread, ['state']);
  const inState = (among: readonly Group[], state: string): number =>
    sum(among.filter((group) => group.values['state'] === state));
  return {
    total: { count: sum(groups), table: table.grant, query: '' },
    unknown: { count: sum(unknownGroups), table: table.grant, query: unread },
    states: [...livingStates, ...settledStates].map((state) => {
      const query = is('state', state);
      const isLiving = livingStates.includes(state);
      const unknown = inState(unknownGroups, state);
      return {
        state,
        // Every application is fresh, late or never read: what is not unknown is known.
        known: {
          count: inState(groups, state) - unknown,
          table: table.grant,
          query: isLiving ? anyOf(query, clauses.fresh) : query,
        },
        unknown: {
          count: unknown,
          table: table.grant,
          query: isLiving ? anyOf(query, [...clauses.late, ...clauses.never]) : noRecords,
        },
      };
    }),
  };
}

/** Never read first, then late, then fresh; the oldest reading of each first. */
function worstRows(
  ledger: Ledger,
  queries: Readonly<Record<Freshness, string>>,
): { freshness: Freshness; row: Row }[] {
  const fields = ['key', 'name', 'tier', 'last_accepted_at', 'freshness_hours'];
  const found: { freshness: Freshness; row: Row }[] = [];
  for (const freshness of ['never', 'late', 'fresh'] as const) {
    const room = lineLimit - found.length;
    if (room === 0) break;
    const query = `${queries[freshness]}^ORDERBYlast_accepted_at`;
    for (const row of ledger.rows(table.application, query, fields, room)) {
      found.push({ freshness, row });
    }
  }
  return found;
}

function lines(ledger: Ledger, queries: Readonly<Record<Freshness, string>>): ApplicationLine[] {
  const worst = worstRows(ledger, queries);
  const ids = worst.map(({ row }) => row['sys_id'] ?? '');
  if (ids.length === 0) return [];
  const living = `stateIN${livingStates.join(',')}`;
  const among = `applicationIN${ids.join(',')}`;
  const byGrant = ledger.countBy(table.grant, `${living}^${among}`, ['application']);
  const byFinding = ledger.countBy(table.finding, `${openFindings}^${among}`, ['application']);
  const of = (groups: readonly Group[], name: string, base: string, id: string): Figure => ({
    count: sum(groups.filter((group) => group.values['application'] === id)),
    table: name,
    query: `${base}^application=${id}`,
  });
  return worst.map(({ freshness, row }) => {
    const id = row['sys_id'] ?? '';
    return {
      id,
      name: row['name'] || (row['key'] ?? ''),
      tier: row['tier'] ?? '',
      freshness,
      last_accepted_at: row['last_accepted_at'] ?? '',
      freshness_hours: targetHours(row['freshness_hours'] ?? ''),
      grants: of(byGrant, table.grant, living, id),
      findings: of(byFinding, table.finding, openFindings, id),
    };
  });
}

function applications(ledger: Ledger, targets: readonly string[]): ApplicationsPart {
  const clauses = freshnessClauses(targets, '');
  const queries = {
    fresh: anyOf(applicationsInUse, clauses.fresh),
    late: anyOf(applicationsInUse, clauses.late),
    never: anyOf(applicationsInUse, clauses.never),
  };
  const of = (query: string): Figure => figure(ledger, table.application, query);
  return {
    total: of(applicationsInUse),
    fresh: of(queries.fresh),
    late: of(queries.late),
    never: of(queries.never),
    lines: lines(ledger, queries),
  };
}

/** Nearest rank: the smallest value that at least this share of all values does not exceed. */
export function rankOf(share: number, count: number): number {
  return Math.max(0, Math.ceil(share * count) - 1);
}

/** The value at a rank among all parts: only the part that holds it is put in order. */
function minutesAt(ledger: Ledger, parts: readonly Figure[], rank: number): number {
  let before = 0;
  for (const { count, table: name, query } of parts) {
    if (rank < before + count) {
      return ledger.numberAt(name, query, 'revoke_minutes', rank - before);
    }
    before += count;
  }
  return 0;
}

function revocation(ledger: Ledger): RevocationPart {
  const of = (query: string): Figure => figure(ledger, table.grant, query);
  const parts = spread.map(({ within, query }) => ({
    within,
    figure: of(narrow(revocationQueries.measured, query)),
  }));
  const figures = parts.map((part) => part.figure);
  const count = figures.reduce((total, part) => total + part.count, 0);
  const at = (share: number): number => minutesAt(ledger, figures, rankOf(share, count));
  return {
    days: measuredDays,
    measured: { count, table: table.grant, query: revocationQueries.measured },
    unmeasured: of(revocationQueries.unmeasured),
    attested: of(revocationQueries.attested),
    awaiting_proof: of(revocationQueries.awaiting_proof),
    ...(count === 0 ? {} : { median_minutes: at(0.5), p90_minutes: at(0.9) }),
    spread: parts,
  };
}

export function overview(ledger: Ledger, now: string): Overview {
  const targets = ledger
    .countBy(table.application, '', ['freshness_hours'])
    .map((group) => group.values['freshness_hours'] ?? '');
  return {
    generated_at: now,
    coverage: coverage(ledger),
    applications: applications(ledger, targets),
    findings: findings(ledger, targets),
    tickets: tickets(ledger),
    grants: grants(ledger, targets),
    revocation: revocation(ledger),
  };
}
