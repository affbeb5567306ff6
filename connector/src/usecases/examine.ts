import { diffFindings, isForcedShut } from '../domain/diff.ts';
import type { FindingDiff, SeenFinding } from '../domain/diff.ts';
import { composeFinding } from '../domain/drift/compose.ts';
import type { DriftContext } from '../domain/drift/define.ts';
import { closedTicketLane, judgeLane, runLanes } from '../domain/drift/registry.ts';
import { addMinutes } from '../domain/instant.ts';
import type { Mapping } from '../domain/mapping.ts';
import { planFindings } from '../domain/plan.ts';
import type { PlannedAction } from '../domain/plan.ts';
import { judgeSnapshot } from '../domain/snapshot-verdict.ts';
import type { SnapshotVerdict } from '../domain/snapshot.ts';
import type { ListingFacts } from '../domain/verification.ts';
import type { ApplicationRecord, GrantReport } from '../ports/platform.ts';
import type {
  DriftedSubject,
  GrantCoverage,
  HeldAccess,
  LedgerCounts,
  LedgerFinding,
} from '../ports/store.ts';
import { classify, keyed } from './classify.ts';
import { proveClosings } from './close-findings.ts';
import type { ReconcileDeps } from './deps.ts';
import { prepareJoin } from './estate-view.ts';
import type { EstateView } from './estate-view.ts';
import { grantReports } from './grant-reports.ts';
import type { Observation } from './observe-target.ts';
import { createProver } from './prove-absence.ts';

export interface ExamineInput {
  readonly deps: ReconcileDeps;
  readonly mapping: Mapping;
  readonly application: ApplicationRecord;
  readonly observation: Observation;
  /** A person says that this snapshot is right although it shrank. */
  readonly confirmed: boolean;
  readonly signal: AbortSignal;
}

/** What a run concludes, before anything is written. */
export interface Examination {
  readonly verdict: SnapshotVerdict;
  readonly actions: readonly PlannedAction<LedgerFinding>[];
  readonly grantReports: readonly GrantReport[];
  readonly coverage: GrantCoverage;
  readonly ledger: LedgerCounts;
  readonly ignoredGrants: number;
}

function contextOf(input: ExamineInput, view: EstateView): DriftContext {
  const { application, mapping, observation } = input;
  const now = observation.readStartedAt;
  const propagation = mapping.graces.propagationMinutes ?? application.propagationMinutes;
  return {
    now,
    settledBefore: addMinutes(now, -propagation),
    unfulfilledBefore: addMinutes(now, -mapping.graces.unfulfilledAfterMinutes),
    application: { key: mapping.app.key, title: mapping.app.title, tier: application.tier },
    nameOf: view.nameOf,
  };
}

function verdictOf(input: ExamineInput): SnapshotVerdict {
  const { observation, mapping, application } = input;
  return judgeSnapshot({
    proofs: observation.proofs,
    readError: observation.error?.message,
    counts: observation.counts,
    previous: application.lastAccepted?.counts,
    limits: mapping.guard,
    confirmed: input.confirmed,
  });
}

function isSourceStale({ error, proofs }: Observation): boolean {
  return error?.code === 'export_stale' || proofs.some((p) => p.kind === 'file_age' && !p.ok);
}

function runFindings(
  input: ExamineInput,
  verdict: SnapshotVerdict,
  context: DriftContext,
): readonly SeenFinding[] {
  const row = {
    kind: 'run',
    verdict,
    sourceStale: isSourceStale(input.observation),
    lastAcceptedAt: input.application.lastAccepted?.at,
    freshnessHours: input.mapping.freshnessHours ?? input.application.freshnessHours,
  } as const;
  return runLanes.flatMap((lane) => {
    const judged = judgeLane(lane, row, context);
    return judged === undefined
      ? []
      : [keyed(composeFinding(judged, row, [], context), input.deps.hash)];
  });
}

/** Findings whose ticket somebody closed past the plugin, and that were seen again. */
function closedTickets(
  input: ExamineInput,
  diff: FindingDiff<LedgerFinding>,
  context: DriftContext,
): readonly SeenFinding[] {
  const again = [...diff.kept, ...diff.updated, ...diff.bounced];
  return again.flatMap(({ seen, open }) => {
    if (!isForcedShut(open) || open.driftClass === 'closed_ticket_open_access') return [];
    const row = {
      kind: 'closed_ticket',
      earlier: seen.finding,
      findingNumber: open.number,
      ticket: open.ticket,
    } as const;
    const judged = judgeLane(closedTicketLane, row, context);
    if (judged === undefined) return [];
    return [keyed(composeFinding(judged, row, seen.finding.paths, context), input.deps.hash)];
  });
}

async function diffAll(
  input: ExamineInput,
  seen: readonly SeenFinding[],
  context: DriftContext,
): Promise<{ readonly diff: FindingDiff<LedgerFinding>; readonly seen: readonly SeenFinding[] }> {
  const open = await input.deps.store.openFindings();
  const first = diffFindings(seen, open);
  const extra = closedTickets(input, first, context);
  const all = extra.length === 0 ? seen : [...seen, ...extra];
  return { diff: extra.length === 0 ? first : diffFindings(all, open), seen: all };
}

async function joinLedger(
  input: ExamineInput,
  verdict: SnapshotVerdict,
  context: DriftContext,
): Promise<void> {
  await input.deps.store.join({
    now: context.now,
    settledBefore: context.settledBefore,
    defaultOwnerId: input.application.revocationOwnerId,
    defaultGroupId: input.application.revocationGroupId,
    judgeStrays: verdict.quality === 'accepted',
    all: false,
  });
}

/** What the findings that stay open after this run are about, seen in it or not. */
function driftedSubjects(
  actions: readonly PlannedAction<LedgerFinding>[],
): readonly DriftedSubject[] {
  return actions.flatMap((action): readonly DriftedSubject[] => {
    if (action.action === 'close') return [];
    if (action.action === 'keep' && action.seen === undefined) {
      return [subjectOf(action.open, action.open)];
    }
    const finding = action.seen?.finding;
    return finding === undefined ? [] : [subjectOf(finding, finding.subject)];
  });
}

function subjectOf(
  finding: Pick<DriftedSubject, 'grantId'> & Pick<LedgerFinding, 'driftClass'>,
  { accountNativeId, entitlementKey, scope }: HeldAccess,
): DriftedSubject {
  const exceeds = finding.driftClass === 'overgrant_scope';
  return { grantId: finding.grantId, accountNativeId, entitlementKey, scope, exceeds };
}

/** Joins, judges and plans. Reads only. */
export async function examine(input: ExamineInput): Promise<Examination> {
  const { deps, mapping, application, observation, signal } = input;
  const verdict = verdictOf(input);
  const isAccepted = verdict.quality === 'accepted';
  const view = await prepareJoin(deps.store, mapping);
  const context = contextOf(input, view);
  await joinLedger(input, verdict, context);
  const classified = await classify({ store: deps.store, view, context, hash: deps.hash, signal });
  const believed = classified.seen.filter((s) => isAccepted || !s.finding.needsAbsenceProof);
  const { diff, seen } = await diffAll(
    input,
    [...believed, ...runFindings(input, verdict, context)],
    context,
  );
  const facts: Omit<ListingFacts, 'what'> = {
    attested: mapping.attested,
    observedAt: observation.readStartedAt,
    appTitle: mapping.app.title,
    accounts: observation.counts.accounts,
    grants: observation.counts.grants,
  };
  const { minEvidence } = application;
  const prover = createProver({ deps, facts, minEvidence, signal });
  const closings = isAccepted
    ? await proveClosings({
        ...{ store: deps.store, missing: diff.missing, seen, facts, minEvidence, prover },
        nameOf: view.nameOf,
      })
    : [];
  const actions = planFindings({
    diff,
    quality: verdict.quality,
    closings: new Map(closings.map(({ open, proof }) => [open.fingerprint, proof])),
  });
  return {
    verdict,
    actions,
    grantReports: await grantReports({
      rows: classified.grants,
      readStartedAt: observation.readStartedAt,
      accepted: isAccepted,
      minEvidence,
      prover,
    }),
    coverage: await deps.store.grantCoverage(driftedSubjects(actions)),
    ledger: await deps.store.ledgerCounts(),
    ignoredGrants: await deps.store.ignoredGrants(),
  };
}
