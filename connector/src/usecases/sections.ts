import { driftFacts } from '../domain/drift/registry.ts';
import { driftClasses, severities } from '../domain/finding.ts';
import type { DriftClass, Severity } from '../domain/finding.ts';
import type { GuardVerdict } from '../domain/guard.ts';
import type { PlannedAction } from '../domain/plan.ts';
import { maxSeverity } from '../domain/severity.ts';
import type { SnapshotVerdict } from '../domain/snapshot.ts';
import type { GrantReport } from '../ports/platform.ts';
import type { GrantCoverage, LedgerFinding } from '../ports/store.ts';
import type {
  ClassCount,
  CoverageSection,
  FindingAction,
  GrantReportCount,
  GuardSection,
  Outcome,
  PlannedFinding,
  RefusedLine,
} from './result.ts';

type Action = PlannedAction<LedgerFinding>;

function openOf(action: Action): LedgerFinding | undefined {
  return action.action === 'open' ? undefined : action.open;
}

function seenLine(action: Action): PlannedFinding | undefined {
  if (action.action === 'close' || action.seen === undefined) return undefined;
  const { finding, fingerprint } = action.seen;
  return {
    action: action.action,
    fingerprint,
    driftClass: finding.driftClass,
    severity: finding.severity,
    account: finding.accountLogin,
    entitlement: finding.entitlementName,
    scope: finding.subject.scope,
    summary: finding.summary,
    paths: finding.paths,
    number: openOf(action)?.number ?? '',
    ticket: openOf(action)?.ticket ?? '',
    note: action.note,
  };
}

function unseenLine(action: Action, nameOf: (key: string) => string): PlannedFinding | undefined {
  const open = openOf(action);
  if (open === undefined) return undefined;
  return {
    action: action.action,
    fingerprint: open.fingerprint,
    driftClass: open.driftClass,
    severity: open.severity,
    account: open.accountLogin,
    entitlement: open.entitlementKey === '' ? '' : nameOf(open.entitlementKey),
    scope: open.scope,
    summary: open.summary,
    paths: [],
    number: open.number,
    ticket: open.ticket,
    note: action.note,
  };
}

function compare(a: PlannedFinding, b: PlannedFinding): number {
  const bySeverity = severities.indexOf(b.severity) - severities.indexOf(a.severity);
  if (bySeverity !== 0) return bySeverity;
  const byClass = driftClasses.indexOf(a.driftClass) - driftClasses.indexOf(b.driftClass);
  if (byClass !== 0) return byClass;
  return sortKey(a) < sortKey(b) ? -1 : 1;
}

function sortKey(line: PlannedFinding): string {
  return [line.account, line.entitlement, line.scope, line.fingerprint].join('\u0000');
}

/** A line the platform refused was not written: a refused closing stays open. */
function afterRefusal(line: PlannedFinding, refused: ReadonlyMap<string, string>): PlannedFinding {
  const message = refused.get(line.fingerprint);
  if (message === undefined) return line;
  const action = line.action === 'close' ? 'keep' : line.action;
  return { ...line, action, note: `refused by the platform: ${message}` };
}

export function findingLines(
  actions: readonly Action[],
  nameOf: (key: string) => string,
  refused: readonly RefusedLine[],
): readonly PlannedFinding[] {
  const messages = new Map(refused.map(({ key, message }) => [key, message]));
  return actions
    .flatMap((action) => seenLine(action) ?? unseenLine(action, nameOf) ?? [])
    .map((line) => afterRefusal(line, messages))
    .sort(compare);
}

export function classCounts(lines: readonly PlannedFinding[]): readonly ClassCount[] {
  const counts = new Map<
    DriftClass,
    { severity: Severity; actions: Record<FindingAction, number> }
  >();
  for (const line of lines) {
    const known = counts.get(line.driftClass) ?? {
      severity: 'info' as Severity,
      actions: { open: 0, update: 0, bounce: 0, close: 0, keep: 0 },
    };
    known.actions[line.action] += 1;
    if (line.action !== 'close') known.severity = maxSeverity(known.severity, line.severity);
    counts.set(line.driftClass, known);
  }
  return driftClasses.flatMap((driftClass) => {
    const count = counts.get(driftClass);
    return count === undefined ? [] : [{ driftClass, ...count }];
  });
}

/** Findings a person would have to deal with; the read's own troubles are not mass change. */
export function countNew(actions: readonly Action[]): number {
  return actions.filter(
    (action) =>
      action.action === 'open' && driftFacts(action.seen.finding.driftClass).basis !== 'run',
  ).length;
}

export function newFingerprints(actions: readonly Action[]): readonly string[] {
  return actions
    .flatMap((action) => (action.action === 'open' ? [action.seen.fingerprint] : []))
    .sort();
}

export function guardSection(verdict: GuardVerdict, confirmCode: string): GuardSection {
  return { stopped: verdict.stopped, lines: verdict.checks, confirmCode };
}

export function coverageSection(
  coverage: GrantCoverage,
  quality: SnapshotVerdict['quality'],
  attested: boolean,
): CoverageSection {
  const isAccepted = quality === 'accepted';
  return {
    grants: coverage.live,
    asDecided: coverage.present,
    drifted: coverage.drifted,
    pending: isAccepted ? coverage.absent : 0,
    unknown: isAccepted ? 0 : coverage.absent,
    attested,
  };
}

export function reportCounts(reports: readonly GrantReport[]): GrantReportCount {
  const observed = reports.filter(({ status }) => status === 'observed').length;
  return { observed, absent: reports.length - observed };
}

export function outcomeOf(
  quality: SnapshotVerdict['quality'],
  guardStopped: boolean,
  lines: readonly PlannedFinding[],
): Outcome {
  if (guardStopped) return 'guard_stopped';
  if (quality === 'failed') return 'failed';
  if (quality !== 'accepted') return 'partial';
  return lines.some(({ action }) => action !== 'close') ? 'drift' : 'clean';
}
