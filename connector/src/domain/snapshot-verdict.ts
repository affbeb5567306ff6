import type { GuardLimits } from './mapping.ts';
import type { CompletenessProof, SnapshotCounts, SnapshotVerdict } from './snapshot.ts';

export interface SnapshotFacts {
  readonly proofs: readonly CompletenessProof[];
  /** What broke the read off, as a sentence; `undefined` when it ended by itself. */
  readonly readError: string | undefined;
  readonly counts: SnapshotCounts;
  /** Of the last accepted run; `undefined` before the first. */
  readonly previous: SnapshotCounts | undefined;
  readonly limits: Pick<GuardLimits, 'dropPercent' | 'dropRows' | 'dropPercentAnySize'>;
  /** A person looked at exactly this snapshot and says it is right. */
  readonly confirmed: boolean;
}

const kinds = ['accounts', 'entitlements', 'grants'] as const;

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function incompleteReasons(facts: SnapshotFacts): readonly string[] {
  const reasons = facts.readError === undefined ? [] : [sentence(facts.readError)];
  for (const proof of facts.proofs) {
    if (!proof.ok) reasons.push(sentence(`${proof.source}: ${proof.detail}`));
  }
  if (facts.readError === undefined && facts.proofs.length === 0) {
    reasons.push('Nothing proves that the read returned everything.');
  }
  return reasons;
}

function dropReason(
  kind: (typeof kinds)[number],
  before: number,
  now: number,
  limits: SnapshotFacts['limits'],
): string | undefined {
  const lost = before - now;
  if (before === 0 || lost <= 0) return undefined;
  const percent = (lost / before) * 100;
  const isDrop =
    now === 0 ||
    percent > limits.dropPercentAnySize ||
    (percent > limits.dropPercent && lost >= limits.dropRows);
  if (!isDrop) return undefined;
  return `${String(now)} ${kind} instead of ${String(before)} (${percent.toFixed(0)} % fewer).`;
}

/**
 * How far a read may be believed. Accepted only when it ended by itself, proved itself at least once, no proof
 * failed and it did not shrink beyond the limits (defaults: field survey, section 5). Only an accepted snapshot
 * says anything about absence.
 */
export function judgeSnapshot(facts: SnapshotFacts): SnapshotVerdict {
  const incomplete = incompleteReasons(facts);
  if (incomplete.length > 0) {
    const rows = facts.counts.accounts + facts.counts.entitlements + facts.counts.grants;
    const isNothing = facts.readError !== undefined && rows === 0;
    return { quality: isNothing ? 'failed' : 'partial', reasons: incomplete };
  }
  const { previous } = facts;
  if (previous === undefined || facts.confirmed) return { quality: 'accepted', reasons: [] };
  const drops = kinds.flatMap(
    (kind) => dropReason(kind, previous[kind], facts.counts[kind], facts.limits) ?? [],
  );
  return drops.length > 0
    ? { quality: 'anomalous', reasons: drops }
    : { quality: 'accepted', reasons: [] };
}
