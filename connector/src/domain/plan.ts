import type { Evidence } from './evidence.ts';
import type { FindingDiff, OpenFinding, SeenFinding } from './diff.ts';
import type { SnapshotVerdict } from './snapshot.ts';

/** Whether a finding that was not seen is over, and by what proof. */
export type ClosingProof = { readonly evidence: Evidence } | { readonly unproven: string };

/** One action of a plan. `note` says why, where it is not obvious. */
export type PlannedAction<Open extends OpenFinding> =
  | { readonly action: 'open'; readonly seen: SeenFinding; readonly note: string }
  | {
      readonly action: 'update' | 'bounce';
      readonly seen: SeenFinding;
      readonly open: Open;
      readonly note: string;
    }
  | {
      readonly action: 'keep';
      readonly seen: SeenFinding | undefined;
      readonly open: Open;
      readonly note: string;
    }
  | {
      readonly action: 'close';
      readonly open: Open;
      readonly evidence: Evidence;
      readonly note: string;
    };

export interface PlanInput<Open extends OpenFinding> {
  readonly diff: FindingDiff<Open>;
  readonly quality: SnapshotVerdict['quality'];
  /** Proofs for `diff.missing`, by fingerprint; only looked at when the snapshot was accepted. */
  readonly closings: ReadonlyMap<string, ClosingProof>;
}

/** Its text does not depend on what the app shows. */
function isAboutTheLedger({ finding }: SeenFinding): boolean {
  return finding.subject.accountNativeId === '' && !finding.needsAbsenceProof;
}

const notWhole = 'the read was not accepted: nothing is concluded from what it does not show';

function planMissing<Open extends OpenFinding>(
  open: Open,
  input: PlanInput<Open>,
): PlannedAction<Open> {
  if (input.quality !== 'accepted') {
    return { action: 'keep', seen: undefined, open, note: notWhole };
  }
  const proof = input.closings.get(open.fingerprint);
  if (proof === undefined) {
    return { action: 'keep', seen: undefined, open, note: 'nothing proves it gone' };
  }
  if ('unproven' in proof) {
    return { action: 'keep', seen: undefined, open, note: proof.unproven };
  }
  const { evidence } = proof;
  return { action: 'close', open, evidence, note: `${evidence.level}: ${evidence.statement}` };
}

/**
 * The actions of a run, for people and for the bulk call alike. A snapshot that was not accepted opens and bounces
 * what it shows; it rewrites no text, because the paths it shows may be half of them, and it closes nothing.
 */
export function planFindings<Open extends OpenFinding>(
  input: PlanInput<Open>,
): readonly PlannedAction<Open>[] {
  const { diff, quality } = input;
  const isAccepted = quality === 'accepted';
  return [
    ...diff.opened
      .filter(({ finding }) => isAccepted || !finding.needsAbsenceProof)
      .map((seen): PlannedAction<Open> => ({ action: 'open', seen, note: '' })),
    ...diff.updated.map(({ seen, open }): PlannedAction<Open> =>
      isAccepted || isAboutTheLedger(seen)
        ? { action: 'update', seen, open, note: '' }
        : { action: 'keep', seen, open, note: notWhole },
    ),
    ...diff.bounced.map(({ seen, open }): PlannedAction<Open> =>
      isAccepted || !seen.finding.needsAbsenceProof
        ? { action: 'bounce', seen, open, note: 'claimed done and still there' }
        : { action: 'keep', seen, open, note: notWhole },
    ),
    ...diff.kept.map(({ seen, open }): PlannedAction<Open> => ({
      action: 'keep',
      seen,
      open,
      note: '',
    })),
    ...diff.missing.map((open) => planMissing(open, input)),
  ];
}
