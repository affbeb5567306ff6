/** What proves that access is gone, and how much proof an application asks for. */

export const levels = ['E0', 'E1', 'E2', 'E3', 'E4', 'E5'];

/** The most a kind of evidence can show: a receipt is not a look, a statement is only a claim. */
const strongest: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attestation: 'E1',
    api_receipt: 'E2',
    csv: 'E1', // somebody handed over a copy: attested, never verified
    list_absence: 'E3',
    probe: 'E4',
    negative_auth: 'E5',
  }),
);

export const evidenceKinds: readonly string[] = [...strongest.keys()];
export const verdicts: readonly string[] = ['proves_absent', 'proves_present', 'inconclusive'];

export interface EvidenceClaim {
  readonly level: string;
  readonly kind: string;
  readonly verdict: string;
  readonly statement: string;
  /** Moment the application was read; empty means now. */
  readonly observedAt: string;
}

export type Resolution =
  { readonly state: 'resolved_verified' | 'resolved_attested' } | { readonly refused: string };

/** 0 for E0 … 5 for E5; -1 for anything else. */
export function rank(level: string): number {
  return levels.indexOf(level);
}

/** An empty or unknown demand counts as E3, the default of an application. */
export function suffices(level: string, minimum: string): boolean {
  return rank(level) >= (rank(minimum) > 0 ? rank(minimum) : rank('E3'));
}

/** Why the evidence is not well formed; `undefined` when it is. */
export function evidenceObjection(claim: EvidenceClaim): string | undefined {
  const most = strongest.get(claim.kind);
  if (most === undefined) return `evidence.kind must be one of ${evidenceKinds.join(', ')}`;
  if (rank(claim.level) < 0) return `evidence.level must be one of ${levels.join(', ')}`;
  if (!verdicts.includes(claim.verdict)) {
    return `evidence.verdict must be one of ${verdicts.join(', ')}`;
  }
  if (claim.statement.trim() === '') return 'evidence.statement must say what was seen';
  return rank(claim.level) > rank(most)
    ? `evidence of kind ${claim.kind} reaches ${most} at most, not ${claim.level}`
    : undefined;
}

/** A look at the application from before the matter began says nothing about its end. Unknown moments are empty. */
export function isTooEarly(readAt: string, began: string): boolean {
  return readAt !== '' && began !== '' && readAt < began;
}

/** People attest; what a machine read is reported by the connector only. */
export function mayFile(kind: string, isConnector: boolean): boolean {
  return isConnector || kind === 'attestation';
}

/** Classes whose end is read from the ledger or from the run: no probe of the application could show it. */
const notAboutAbsence = [
  'unfulfilled_grant',
  'vanished_grant',
  'ambiguous_account',
  'owner_missing',
  'owner_inactive',
  'self_approval',
  'snapshot_partial',
  'snapshot_stale',
  'snapshot_anomalous',
];

/** The weakest evidence that ends a finding of this class in an application that asks for `minimum`. */
export function minimumFor(driftClass: string, minimum: string): string {
  const isTooMuch = rank(minimum) > rank('E3') && notAboutAbsence.includes(driftClass);
  return isTooMuch ? 'E3' : minimum;
}

/** What the evidence makes of an open finding or a revoked grant of an application that asks for `minimum`. */
export function resolve(claim: EvidenceClaim, minimum: string): Resolution {
  const malformed = evidenceObjection(claim);
  if (malformed !== undefined) return { refused: malformed };
  if (claim.verdict !== 'proves_absent') {
    return { refused: `a verdict of ${claim.verdict} does not prove that the access is gone` };
  }
  if (!suffices(claim.level, minimum)) {
    return {
      refused: `evidence ${claim.level} is too weak: the application asks for ${minimum} or more`,
    };
  }
  const isWord = claim.kind === 'attestation' || claim.kind === 'csv';
  return { state: isWord ? 'resolved_attested' : 'resolved_verified' };
}
