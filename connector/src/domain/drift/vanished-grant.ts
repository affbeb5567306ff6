import { dayOf, isBefore } from '../instant.ts';
import type { DriftDefinition } from './define.ts';
import { isLive } from './facts.ts';
import type { GrantRow } from './row.ts';

export const vanishedGrant: DriftDefinition<GrantRow> = {
  code: 'vanished_grant',
  title: 'Gone without a revocation',
  definition:
    'The access was seen before and is absent now although nobody revoked it and its holder is still here.',
  inputs: ['snapshot', 'ledger'],
  basis: 'absence',
  baseSeverity: 'medium',
  severityRules: [],
  controls: ['PR.AA-05', 'DE.CM-09'],
  remediation: 'Ask the owner of the app: revoke the grant in the ledger, or give the access back.',
  closesWhen: 'It is seen again, the grant is revoked in the ledger, or its holder left.',
  judge(row, context) {
    const { grant } = row;
    if (row.covered || grant.firstObservedAt === undefined || !isLive(grant)) return undefined;
    if (!row.identityActive || isBefore(grant.endsAt, context.now)) return undefined;
    return {
      severity: 'medium',
      summary: `${row.entitlement.name} of ${row.identityName} is gone and nobody revoked it`,
      detail: `Grant ${grant.number} is ${grant.state}; ${row.entitlement.name} was first seen on ${dayOf(grant.firstObservedAt)} and a complete read of ${context.application.title} does not show it for ${row.identityName} any more.`,
    };
  },
};
