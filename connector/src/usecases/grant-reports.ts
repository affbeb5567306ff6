import { isAfter } from '../domain/instant.ts';
import { isLive, unprovenStates } from '../domain/drift/facts.ts';
import type { GrantRow } from '../domain/drift/row.ts';
import type { LedgerGrant } from '../domain/grant.ts';
import { isEnough, listingEvidence } from '../domain/verification.ts';
import type { EvidenceLevel } from '../domain/evidence.ts';
import type { GrantReport } from '../ports/platform.ts';
import type { AbsenceProver } from './prove-absence.ts';

/** A sighting the ledger does not have yet: the first one, the account, or that it is fulfilled. */
function isNews(grant: LedgerGrant): boolean {
  return (
    grant.firstObservedAt === undefined ||
    grant.accountNativeId === '' ||
    grant.state === 'fulfilling'
  );
}

/** The platform activates only what was permitted; anything else is a finding, not a transition. */
function isPermitted(grant: LedgerGrant): boolean {
  return grant.permitId !== '' || grant.origin !== 'request';
}

function observedReport(row: GrantRow, observedAt: string): GrantReport | undefined {
  const { grant } = row;
  const isReportable = grant.state === 'fulfilling' || grant.state === 'active';
  if (!row.present || !isReportable || !isPermitted(grant) || !isNews(grant)) return undefined;
  return {
    status: 'observed',
    grantId: grant.id,
    accountNativeId: row.accountNativeId,
    observedAt,
  };
}

/** Waiting for proof, not seen anywhere, and read after the revocation was due. */
export function awaitsAbsence(row: GrantRow, readStartedAt: string): boolean {
  const { grant } = row;
  if (row.covered || isLive(grant) || !unprovenStates.has(grant.state)) return false;
  return !isAfter(grant.revokedAt ?? grant.endsAt, readStartedAt);
}

export interface GrantReportInput {
  readonly rows: readonly GrantRow[];
  readonly readStartedAt: string;
  /** Only an accepted snapshot says anything about absence. */
  readonly accepted: boolean;
  readonly minEvidence: EvidenceLevel;
  readonly prover: AbsenceProver;
}

/** Transitions of ledger grants, and nothing the ledger knows already. */
export async function grantReports(input: GrantReportInput): Promise<readonly GrantReport[]> {
  const reports: GrantReport[] = [];
  for (const row of input.rows) {
    const observed = observedReport(row, input.readStartedAt);
    if (observed !== undefined) reports.push(observed);
    if (!input.accepted || !awaitsAbsence(row, input.readStartedAt)) continue;
    const { grant } = row;
    const answer = await input.prover.prove(
      {
        accountNativeId: grant.accountNativeId,
        accountLogin: grant.account,
        entitlement: { type: grant.entitlementType, nativeId: grant.entitlementNativeId },
        scope: grant.scope,
      },
      (facts) =>
        listingEvidence({ ...facts, what: `${row.entitlement.name} of ${row.identityName}` }),
    );
    if ('evidence' in answer && isEnough(answer.evidence.level, input.minEvidence)) {
      reports.push({ status: 'absent', grantId: grant.id, evidence: answer.evidence });
    }
  }
  return reports;
}
