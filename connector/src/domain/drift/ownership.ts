import type { GrantState } from '../grant.ts';
import type { GrantRow, RowOwner } from './row.ts';

/** Grants somebody must answer for: given, or not yet proven gone. */
const accountable: ReadonlySet<GrantState> = new Set([
  'approved',
  'fulfilling',
  'fulfil_failed',
  'active',
  'quarantined',
  'revocation_due',
  'revoking',
  'revoke_failed',
  'revoked_unverified',
]);

export function needsOwner(row: GrantRow): boolean {
  return accountable.has(row.grant.state);
}

export function isNonHuman(row: GrantRow): boolean {
  return row.identityKind !== 'human';
}

/** A named owner who is not an active user; somebody the platform does not know any more counts as gone. */
export function isGone(owner: RowOwner): boolean {
  return owner.id !== '' && owner.active !== true;
}

/** Somebody else could act meanwhile. */
export function hasCover(row: GrantRow): boolean {
  return row.backup.active === true || row.groupActiveMembers > 0;
}
