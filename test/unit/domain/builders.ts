import type {
  AccessRow,
  AccountRow,
  GrantRow,
  RowAccount,
} from '../../../connector/src/domain/drift/row.ts';
import type { DriftContext } from '../../../connector/src/domain/drift/define.ts';
import type { Finding } from '../../../connector/src/domain/finding.ts';
import type { LedgerGrant } from '../../../connector/src/domain/grant.ts';

export const context: DriftContext = {
  now: '2026-11-24T08:00:00Z',
  settledBefore: '2026-11-24T07:45:00Z',
  unfulfilledBefore: '2026-11-23T08:00:00Z',
  application: { key: 'billing', title: 'Billing', tier: 'medium' },
  nameOf: (key) => key.slice(key.indexOf(':') + 1),
};

export function grant(change: Partial<LedgerGrant> = {}): LedgerGrant {
  return {
    id: 'g1',
    number: 'RGR1',
    state: 'active',
    origin: 'request',
    identityId: 'u1',
    identityRecordId: 'i1',
    userId: 'u1',
    entitlementId: 'e1',
    entitlementType: 'role',
    entitlementNativeId: 'reader',
    level: undefined,
    account: '',
    accountNativeId: 'a1',
    scope: '',
    requesterId: 'u1',
    beneficiaryId: 'u1',
    approverId: 'boss',
    identityOwnerId: '',
    permitId: 'd1',
    revocationOwnerId: 'olga',
    revocationBackupId: '',
    revocationGroupId: '',
    approvedAt: '2026-11-20T08:00:00Z',
    endsAt: undefined,
    revokedAt: undefined,
    firstObservedAt: '2026-11-20T09:00:00Z',
    absentProofAt: undefined,
    predecessorId: '',
    ...change,
  };
}

export function account(change: Partial<RowAccount> = {}): RowAccount {
  return {
    nativeId: 'a1',
    login: 'ada',
    enabled: true,
    kind: 'human',
    situation: 'linked',
    identity: { userId: 'u1', recordId: 'i1', kind: 'human', status: 'active', name: 'Ada' },
    candidates: [],
    ...change,
  };
}

const entitlement = {
  key: 'role:reader',
  name: 'reader',
  id: 'e1',
  tier: '',
  levelGroup: '',
  level: undefined,
};

export function accessRow(change: Partial<AccessRow> = {}): AccessRow {
  return {
    kind: 'access',
    account: account(),
    entitlement,
    scope: '',
    direct: true,
    via: ['role:reader'],
    grant: grant(),
    grantedLevel: undefined,
    grantedScope: undefined,
    ...change,
  };
}

export function accountRow(change: Partial<AccountRow> = {}): AccountRow {
  return { kind: 'account', account: account(), holds: ['role:reader'], holdsCount: 1, ...change };
}

export function grantRow(change: Partial<GrantRow> = {}): GrantRow {
  return {
    kind: 'grant',
    grant: grant(),
    entitlement,
    identityName: 'Ada',
    identityKind: 'human',
    identityActive: true,
    present: true,
    covered: true,
    accountNativeId: 'a1',
    accountLogin: 'ada',
    owner: { id: 'olga', name: 'Olga', active: true },
    backup: { id: '', name: '', active: undefined },
    groupActiveMembers: 0,
    identityOwner: { id: '', name: '', active: undefined },
    ...change,
  };
}

export function finding(change: Partial<Finding> = {}): Finding {
  return {
    driftClass: 'unledgered_access',
    severity: 'medium',
    subject: {
      applicationKey: 'billing',
      accountNativeId: 'a1',
      entitlementKey: 'role:reader',
      scope: '',
    },
    grantId: '',
    identityId: '',
    userId: 'u1',
    entitlementId: '',
    accountLogin: 'ada',
    entitlementName: 'reader',
    summary: 'ada holds reader without a grant',
    explanation: 'because',
    paths: [['ada', 'reader']],
    controls: ['NHI5:2025'],
    needsAbsenceProof: false,
    ...change,
  };
}
