import type { LedgerGrant } from '../grant.ts';
import { dayOf, isBefore } from '../instant.ts';
import type { DriftDefinition } from './define.ts';
import {
  accessName,
  accessSeverity,
  disabledRule,
  endingStates,
  holderName,
  isLeaverPath,
  isLive,
  privilegedRule,
} from './facts.ts';
import type { AccessRow } from './row.ts';

/** Ending because its end passed, not because somebody revoked it. */
export function endedByDate(grant: LedgerGrant, now: string): boolean {
  return (
    endingStates.has(grant.state) && grant.revokedAt === undefined && isBefore(grant.endsAt, now)
  );
}

export const expiredStillPresent: DriftDefinition<AccessRow> = {
  code: 'expired_still_present',
  title: 'Past its end and still there',
  definition: 'The end date of the grant has passed and the access is still seen.',
  inputs: ['snapshot', 'ledger'],
  basis: 'presence',
  baseSeverity: 'high',
  severityRules: [privilegedRule, disabledRule],
  controls: ['NHI7:2025', 'PR.AA-05', 'AC-2(3)(a)'],
  remediation: 'Remove it, or have a renewal decided.',
  closesWhen: 'It is proven absent, or a fresh decision renewed it.',
  judge(row, context) {
    const { grant } = row;
    if (grant === undefined || !isBefore(grant.endsAt, context.settledBefore)) return undefined;
    if (isLeaverPath(row)) return undefined;
    if (!isLive(grant) && !endedByDate(grant, context.now)) return undefined;
    return {
      severity: accessSeverity('high', row, context),
      summary: `${row.account.login} still holds ${accessName(row)}, which ended on ${dayOf(grant.endsAt)}`,
      detail: `Grant ${grant.number} of ${accessName(row)} ended on ${dayOf(grant.endsAt)}. ${holderName(row.account)} still holds it in ${context.application.title}.`,
    };
  },
};
