import { dayOf } from '../instant.ts';
import type { DriftDefinition } from './define.ts';
import { accessName, accessSeverity, disabledRule, holderName } from './facts.ts';
import type { AccessRow } from './row.ts';

export const resurrectedAccess: DriftDefinition<AccessRow> = {
  code: 'resurrected_access',
  title: 'Back after it was proven gone',
  definition: 'Access is seen again after its absence had been verified.',
  inputs: ['snapshot', 'ledger'],
  basis: 'presence',
  baseSeverity: 'critical',
  severityRules: [disabledRule],
  controls: ['NHI1:2025', 'PR.AA-05', 'DE.CM-09'],
  remediation:
    'Find who or what granted it again (a rule, a sync, a person), stop that, then remove it.',
  closesWhen: 'It is proven absent again.',
  judge(row, context) {
    const { grant } = row;
    if (grant?.state !== 'revoked_verified' || grant.absentProofAt === undefined) return undefined;
    return {
      severity: accessSeverity('critical', row, context),
      summary: `${row.account.login} holds ${accessName(row)} again, proven gone on ${dayOf(grant.absentProofAt)}`,
      detail: `Grant ${grant.number} of ${accessName(row)} was revoked and proven absent on ${dayOf(grant.absentProofAt)}. ${holderName(row.account)} holds it again in ${context.application.title}.`,
    };
  },
};
