import type { DriftDefinition, Judgement } from './define.ts';
import { hasCover, isGone, isNonHuman, needsOwner } from './ownership.ts';
import type { GrantRow, RowOwner } from './row.ts';

function judgeOwner(row: GrantRow, owner: RowOwner, role: string): Judgement {
  const name = owner.name === '' ? 'a user who is no longer there' : owner.name;
  const cover = hasCover(row);
  return {
    severity: cover ? 'medium' : 'high',
    summary: `${capitalized(role)} of ${row.entitlement.name} (grant ${row.grant.number}) left: ${name}`,
    detail: `The ${role} of grant ${row.grant.number} (${row.identityName}, ${row.entitlement.name}) is ${name}, inactive on the platform. ${cover ? 'The backup or the group can act meanwhile.' : 'Nobody else is named who could act.'}`,
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const ownerInactive: DriftDefinition<GrantRow> = {
  code: 'owner_inactive',
  title: 'Its owner left',
  definition: 'The revocation owner, or the owner of a non-human identity, left or is disabled.',
  inputs: ['ledger', 'identities'],
  basis: 'ledger',
  baseSeverity: 'high',
  severityRules: ['one step down when an active backup or group member can act'],
  controls: ['NHI1:2025', 'GV.RR-02', 'AC-2(h)'],
  remediation:
    'Propose the backup or the manager as the new owner; the transfer counts when it is accepted.',
  closesWhen: 'An active owner is named, or the grant has ended and is proven absent.',
  judge(row) {
    if (!needsOwner(row)) return undefined;
    if (isGone(row.owner)) return judgeOwner(row, row.owner, 'revocation owner');
    if (isNonHuman(row) && isGone(row.identityOwner)) {
      return judgeOwner(row, row.identityOwner, 'identity owner');
    }
    return undefined;
  },
};
