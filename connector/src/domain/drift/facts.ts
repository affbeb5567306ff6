import type { GrantState, LedgerGrant } from '../grant.ts';
import { gradeSeverity, isPrivileged } from '../severity.ts';
import type { Severity } from '../finding.ts';
import type { DriftContext } from './define.ts';
import type { AccessRow, RowAccount, RowEntitlement } from './row.ts';

/** States in which the ledger wants the access to be there. */
export const liveStates: ReadonlySet<GrantState> = new Set([
  'fulfilling',
  'fulfil_failed',
  'active',
  'quarantined',
]);

/** States in which the ledger wants it gone. */
export const endingStates: ReadonlySet<GrantState> = new Set([
  'revocation_due',
  'revoking',
  'revoke_failed',
  'revoked_unverified',
  'revoked_attested',
  'revoked_verified',
]);

/** Ending, and a proof of absence would move it on. */
export const unprovenStates: ReadonlySet<GrantState> = new Set([
  'revocation_due',
  'revoking',
  'revoke_failed',
  'revoked_unverified',
]);

/** States before anybody was told to fulfil it. */
export const unpermittedStates: ReadonlySet<GrantState> = new Set([
  'draft',
  'pending_approval',
  'denied',
  'rejected',
  'approved',
  'cancelled',
  'lapsed_unfulfilled',
  'renewed',
]);

/** An identity that left; `leave` and `leaver_scheduled` are still here. */
export function hasLeft(account: RowAccount): boolean {
  return account.identity?.status === 'inactive' || account.identity?.status === 'deleted';
}

/**
 * Reached through what somebody who left still holds: the finding about what they hold names the way already, and
 * taking that away takes this away.
 */
export function isLeaverPath(row: AccessRow): boolean {
  return !row.direct && hasLeft(row.account) && !isDisabled(row.account);
}

/** Only a clear "disabled" counts: unknown is not disabled. */
export function isDisabled(account: RowAccount): boolean {
  return account.enabled === false;
}

export function isLive(grant: LedgerGrant): boolean {
  return liveStates.has(grant.state);
}

/** Severity of something one account holds. */
export function accessSeverity(
  base: Severity,
  row: { readonly account: RowAccount; readonly entitlement?: RowEntitlement },
  context: DriftContext,
): Severity {
  return gradeSeverity({
    base,
    privileged: isPrivileged(row.entitlement?.tier ?? '', context.application.tier),
    disabled: isDisabled(row.account),
  });
}

/** `billing_admin` or `billing_admin (EU)`. */
export function accessName(row: Pick<AccessRow, 'entitlement' | 'scope'>): string {
  return row.scope === '' ? row.entitlement.name : `${row.entitlement.name} (${row.scope})`;
}

/** `ada.lovelace (Ada Lovelace)`, or the login alone. */
export function holderName(account: RowAccount): string {
  const name = account.identity?.name ?? '';
  return name === '' || name === account.login ? account.login : `${account.login} (${name})`;
}

export const privilegedRule =
  'one step up when the entitlement is privileged (tier critical or high)';
export const disabledRule = 'one step down when the account is disabled';
