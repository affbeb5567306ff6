import type { Json } from '@duckdb/node-api';
import type {
  AccessRow,
  AccountRow,
  GrantRow,
  RowAccount,
  RowEntitlement,
} from '../domain/drift/row.ts';
import type { GrantOrigin, GrantState, LedgerGrant } from '../domain/grant.ts';
import type { IdentityKind, IdentityStatus } from '../domain/identity.ts';
import type { LedgerFinding } from '../ports/store.ts';
import type { DriftClass, Severity } from '../domain/finding.ts';
import type { Row } from './database.ts';

function text(row: Row, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}

function optional(row: Row, column: string): string | undefined {
  const value = text(row, column);
  return value === '' ? undefined : value;
}

function integer(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? Number(value) : undefined;
}

function bool(value: Json | undefined): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function texts(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** Stored values are the platform's choices; the plugin keeps them to this list. */
function grantOf(row: Row): LedgerGrant {
  return {
    id: text(row, 'g_id'),
    number: text(row, 'g_number'),
    state: text(row, 'g_state') as GrantState,
    origin: (optional(row, 'g_origin') ?? 'request') as GrantOrigin,
    identityId: text(row, 'g_iid'),
    identityRecordId: text(row, 'g_record'),
    userId: text(row, 'g_user'),
    entitlementId: text(row, 'g_entitlement'),
    entitlementType: text(row, 'g_type'),
    entitlementNativeId: text(row, 'g_native'),
    level: integer(row['ent_level']),
    account: text(row, 'g_account'),
    accountNativeId: text(row, 'g_account_id'),
    scope: text(row, 'g_scope'),
    requesterId: text(row, 'g_requester'),
    beneficiaryId: text(row, 'g_beneficiary'),
    approverId: text(row, 'g_approver'),
    identityOwnerId: text(row, 'g_identity_owner'),
    permitId: text(row, 'g_permit'),
    revocationOwnerId: text(row, 'g_owner'),
    revocationBackupId: text(row, 'g_backup'),
    revocationGroupId: text(row, 'g_group'),
    approvedAt: optional(row, 'g_approved_at'),
    endsAt: optional(row, 'g_ends'),
    revokedAt: optional(row, 'g_revoked_at'),
    firstObservedAt: optional(row, 'g_first'),
    absentProofAt: optional(row, 'g_absent'),
    predecessorId: text(row, 'g_predecessor'),
  };
}

function accountOf(row: Row): RowAccount {
  const status = text(row, 'identity_status');
  return {
    nativeId: text(row, 'native_id'),
    login: text(row, 'login'),
    enabled: bool(row['enabled']),
    kind: text(row, 'account_kind') as IdentityKind,
    situation: text(row, 'situation') as RowAccount['situation'],
    identity:
      status === ''
        ? undefined
        : {
            userId: text(row, 'user_id'),
            recordId: text(row, 'record_id'),
            kind: text(row, 'identity_kind') as IdentityKind,
            status: status as IdentityStatus,
            name: text(row, 'identity_name'),
          },
    candidates: texts(row['candidates']),
  };
}

function entitlementOf(row: Row): RowEntitlement {
  const key = text(row, 'ent');
  return {
    key,
    name: optional(row, 'ent_name') ?? key.slice(key.indexOf(':') + 1),
    id: text(row, 'ent_id'),
    tier: text(row, 'ent_tier'),
    levelGroup: text(row, 'ent_group'),
    level: integer(row['ent_level']),
  };
}

export function accessRowOf(row: Row): AccessRow {
  return {
    kind: 'access',
    account: accountOf(row),
    entitlement: entitlementOf(row),
    scope: text(row, 'scope'),
    direct: row['direct'] === true,
    via: texts(row['via']),
    grant: text(row, 'g_id') === '' ? undefined : grantOf(row),
    grantedLevel: integer(row['granted_level']),
    grantedScope: optional(row, 'granted_scope'),
  };
}

export function accountRowOf(row: Row): AccountRow {
  return {
    kind: 'account',
    account: accountOf(row),
    holds: texts(row['holds']),
    holdsCount: integer(row['holds_count']) ?? 0,
  };
}

export function grantRowOf(row: Row): GrantRow {
  const grant = grantOf(row);
  return {
    kind: 'grant',
    grant,
    entitlement: entitlementOf(row),
    identityName: optional(row, 'identity_name') ?? 'an identity that is no longer there',
    identityKind: text(row, 'identity_kind') as IdentityKind,
    identityActive: row['identity_active'] === true,
    present: row['present'] === true,
    covered: row['covered'] === true,
    accountNativeId: text(row, 'native_id'),
    accountLogin: text(row, 'login'),
    owner: {
      id: text(row, 'owner_id'),
      name: text(row, 'owner_name'),
      active: bool(row['owner_active']),
    },
    backup: {
      id: grant.revocationBackupId,
      name: text(row, 'backup_name'),
      active: bool(row['backup_active']),
    },
    groupActiveMembers: integer(row['members']) ?? 0,
    identityOwner: {
      id: grant.identityOwnerId,
      name: text(row, 'identity_owner_name'),
      active: bool(row['identity_owner_active']),
    },
  };
}

export function findingOf(row: Row): LedgerFinding {
  return {
    id: text(row, 'sys_id'),
    number: text(row, 'number'),
    fingerprint: text(row, 'fingerprint'),
    driftClass: text(row, 'drift_class') as DriftClass,
    state: text(row, 'state'),
    severity: text(row, 'severity') as Severity,
    accountNativeId: text(row, 'account_id'),
    accountLogin: text(row, 'account'),
    entitlementKey: text(row, 'entitlement_key'),
    scope: text(row, 'scope'),
    grantId: text(row, 'grant'),
    digest: text(row, 'digest'),
    summary: text(row, 'summary'),
    firstSeen: text(row, 'first_seen'),
    lastSeen: text(row, 'last_seen'),
    ticket: text(row, 'remediation.number'),
    ticketState: text(row, 'remediation.state'),
    claim: text(row, 'remediation.claim'),
  };
}
