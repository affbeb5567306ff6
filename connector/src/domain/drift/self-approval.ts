import type { LedgerGrant } from '../grant.ts';
import type { DriftDefinition } from './define.ts';
import { isLive } from './facts.ts';
import type { GrantRow } from './row.ts';

function approverRole(grant: LedgerGrant): string | undefined {
  if (grant.approverId === '') return undefined;
  if (grant.approverId === grant.beneficiaryId) return 'beneficiary';
  if (grant.approverId === grant.requesterId) return 'requester';
  if (grant.approverId === grant.identityOwnerId) return 'owner of the identity';
  return undefined;
}

export const selfApproval: DriftDefinition<GrantRow> = {
  code: 'self_approval',
  title: 'Approved by the one who benefits',
  definition: 'The beneficiary, the requester or the owner of the identity approved the grant.',
  inputs: ['ledger'],
  basis: 'ledger',
  baseSeverity: 'high',
  severityRules: [],
  controls: ['PR.AA-05', 'AC-5', 'A.5.3'],
  remediation: 'Have somebody independent decide again within 5 days, otherwise revoke it.',
  closesWhen: 'An independent decision is recorded, or the grant has ended.',
  judge(row) {
    const role = approverRole(row.grant);
    if (role === undefined || !(isLive(row.grant) || row.grant.state === 'approved')) {
      return undefined;
    }
    return {
      severity: 'high',
      summary: `Grant ${row.grant.number} of ${row.entitlement.name} was approved by its ${role}`,
      detail: `Grant ${row.grant.number} (${row.identityName}, ${row.entitlement.name}) was approved by its ${role}; an approver has to be somebody else.`,
    };
  },
};
