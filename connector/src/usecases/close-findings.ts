import { judgeClosing } from '../domain/closing.ts';
import type { SeenFinding } from '../domain/diff.ts';
import { isEnough, clearedEvidence, listingEvidence } from '../domain/verification.ts';
import type { ListingFacts } from '../domain/verification.ts';
import type { EvidenceLevel } from '../domain/evidence.ts';
import type { ProbeQuestion } from '../ports/target.ts';
import type { HeldAccess, LedgerFinding, Store, SubjectPresence } from '../ports/store.ts';
import type { AbsenceProver, Proof } from './prove-absence.ts';

export interface Closing {
  readonly open: LedgerFinding;
  readonly proof: Proof;
}

export interface CloseInput {
  readonly store: Store;
  /** Open findings that this run did not see. */
  readonly missing: readonly LedgerFinding[];
  readonly seen: readonly SeenFinding[];
  readonly facts: Omit<ListingFacts, 'what'>;
  readonly minEvidence: EvidenceLevel;
  readonly prover: AbsenceProver;
  readonly nameOf: (key: string) => string;
}

function subjectOf(finding: LedgerFinding): HeldAccess {
  const { accountNativeId, entitlementKey, scope } = finding;
  return { accountNativeId, entitlementKey, scope };
}

function describe(finding: LedgerFinding, nameOf: (key: string) => string): string {
  const account = finding.accountLogin === '' ? finding.accountNativeId : finding.accountLogin;
  if (finding.entitlementKey === '') return account === '' ? '' : `the account ${account}`;
  const entitlement = nameOf(finding.entitlementKey);
  return account === '' ? entitlement : `${entitlement} of ${account}`;
}

function subjectKey(subject: HeldAccess): string {
  return JSON.stringify([subject.accountNativeId, subject.entitlementKey, subject.scope]);
}

/** Subjects of this run's findings; the account's own entry stands for everything it holds. */
function seenSubjects(seen: readonly SeenFinding[]): ReadonlySet<string> {
  return new Set(
    seen
      .filter(({ finding }) => finding.subject.accountNativeId !== '')
      .map(({ finding }) => subjectKey(finding.subject)),
  );
}

function questionOf(finding: LedgerFinding): ProbeQuestion {
  const key = finding.entitlementKey;
  const split = key.indexOf(':');
  return {
    accountNativeId: finding.accountNativeId,
    accountLogin: finding.accountLogin,
    entitlement:
      key === '' ? undefined : { type: key.slice(0, split), nativeId: key.slice(split + 1) },
    scope: finding.scope,
  };
}

async function proofOf(
  input: CloseInput,
  finding: LedgerFinding,
  presence: SubjectPresence,
  subjects: ReadonlySet<string>,
): Promise<Proof> {
  if (presence.ignored !== '') {
    return { unproven: `the mapping ignores it, which proves nothing: ${presence.ignored}` };
  }
  const ofAccount = finding.entitlementKey === '';
  const account = { ...subjectOf(finding), entitlementKey: '', scope: '' };
  const verdict = judgeClosing({
    ...presence,
    driftClass: finding.driftClass,
    ofAccount,
    replaced: subjects.has(subjectKey(subjectOf(finding))) || subjects.has(subjectKey(account)),
  });
  if (verdict.over === 'no') return { unproven: verdict.because };
  const what = describe(finding, input.nameOf);
  if (verdict.over === 'cleared') {
    return { evidence: clearedEvidence({ ...input.facts, what, because: verdict.because }) };
  }
  const proof = await input.prover.prove(questionOf(finding), (facts) =>
    listingEvidence({ ...facts, what }),
  );
  if ('unproven' in proof || isEnough(proof.evidence.level, input.minEvidence)) return proof;
  return { unproven: `the evidence ${proof.evidence.level} is not enough` };
}

/** Proof for every finding that was not seen, or the reason why it stays open. For accepted snapshots only. */
export async function proveClosings(input: CloseInput): Promise<readonly Closing[]> {
  const subjects = seenSubjects(input.seen);
  const presences = await input.store.presence(input.missing.map(subjectOf));
  const closings: Closing[] = [];
  for (const [at, open] of input.missing.entries()) {
    const presence = presences[at];
    if (presence === undefined) continue;
    closings.push({ open, proof: await proofOf(input, open, presence, subjects) });
  }
  return closings;
}
