import type { DriftDefinition } from './define.ts';
import { isNonHuman, needsOwner } from './ownership.ts';
import type { GrantRow } from './row.ts';

export const ownerMissing: DriftDefinition<GrantRow> = {
  code: 'owner_missing',
  title: 'Nobody answers for taking it back',
  definition:
    'Neither the grant nor its application names a revocation owner or a group with active members, or a non-human identity has no owner.',
  inputs: ['ledger', 'identities'],
  basis: 'ledger',
  baseSeverity: 'high',
  severityRules: [],
  controls: ['NHI1:2025', 'GV.RR-02', 'AC-2(b)'],
  remediation: 'Name an active owner within 5 days; until then the grant must not be renewed.',
  closesWhen: 'An active owner is named, or the grant has ended and is proven absent.',
  judge(row) {
    if (!needsOwner(row)) return undefined;
    const { number } = row.grant;
    if (row.owner.id === '' && row.groupActiveMembers === 0) {
      return {
        severity: 'high',
        summary: `Grant ${number} of ${row.entitlement.name} has no revocation owner`,
        detail: `Grant ${number} (${row.identityName}, ${row.entitlement.name}) names no revocation owner, its application names none, and no revocation group has an active member.`,
      };
    }
    if (isNonHuman(row) && row.identityOwner.id === '') {
      return {
        severity: 'high',
        summary: `${row.identityName} holds ${row.entitlement.name} and has no owner`,
        detail: `The ${row.identityKind.replaceAll('_', ' ')} ${row.identityName} holds grant ${number} of ${row.entitlement.name}; no person owns that identity.`,
      };
    }
    return undefined;
  },
};
