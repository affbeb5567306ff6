import { isBefore, dayOf } from '../instant.ts';
import type { DriftDefinition } from './define.ts';
import { isLive } from './facts.ts';
import type { GrantRow } from './row.ts';

export const unfulfilledGrant: DriftDefinition<GrantRow> = {
  code: 'unfulfilled_grant',
  title: 'Granted and never given',
  definition:
    'The grant is approved or active and was never seen in the app after the time it should take.',
  inputs: ['snapshot', 'ledger'],
  basis: 'absence',
  baseSeverity: 'low',
  severityRules: [],
  controls: ['PR.AA-05'],
  remediation:
    'Fulfil it, or cancel the grant: a ledger that promises access nobody has is wrong as well.',
  closesWhen: 'It is seen, or the grant is cancelled.',
  judge(row, context) {
    const { grant } = row;
    if (row.covered || grant.firstObservedAt !== undefined) return undefined;
    if (!row.identityActive) return undefined;
    if (!isLive(grant) && grant.state !== 'approved') return undefined;
    if (grant.endsAt !== undefined && isBefore(grant.endsAt, context.now)) return undefined;
    if (!isBefore(grant.approvedAt, context.unfulfilledBefore)) return undefined;
    return {
      severity: 'low',
      summary: `${row.identityName} was granted ${row.entitlement.name} and never got it`,
      detail: `Grant ${grant.number} was approved on ${dayOf(grant.approvedAt)}; a complete read of ${context.application.title} does not show ${row.entitlement.name} for ${row.identityName}.`,
    };
  },
};
