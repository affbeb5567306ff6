/** The same access is ordered once: for one identity, application, entitlement and scope one grant lives at a time. */

/** A grant for the same identity, application and entitlement. */
export interface SameAccess {
  readonly id: string;
  readonly number: string;
  /** Number of the ordered line; empty for a baseline. */
  readonly line: string;
  readonly scope: string;
  readonly state: string;
  readonly ends: string;
}

export interface Asked {
  readonly scope: string;
  /** The grant the question is about; empty while it is being ordered. */
  readonly grantId: string;
  readonly grantNumber: string;
  /** The grant this one continues; empty for a new order. */
  readonly predecessorId: string;
}

const undecided = ['pending_approval'];
const granted = ['approved', 'fulfilling', 'fulfil_failed', 'active', 'quarantined'];
const leaving = ['revocation_due', 'revoking', 'revoke_failed', 'revoked_unverified'];

/** Undecided, given, or not yet proven to be gone: until then a second grant would never be told from the first. */
export const livingGrantStates: readonly string[] = [...undecided, ...granted, ...leaving];

/**
 * The grant that makes this one a duplicate. Of two that were ordered at the same moment the earlier number stays, so
 * exactly one of them is refused.
 */
export function findDuplicate(rows: readonly SameAccess[], asked: Asked): SameAccess | undefined {
  return rows.find(
    (row) =>
      livingGrantStates.includes(row.state) &&
      row.scope === asked.scope &&
      row.id !== asked.grantId &&
      row.id !== asked.predecessorId &&
      (asked.grantNumber === '' || row.number < asked.grantNumber),
  );
}

/** What stands in the way, by number, and what to do. `renewableFrom` is empty for access that cannot be renewed. */
export function duplicateText(found: SameAccess, renewableFrom = ''): string {
  const name =
    found.line === '' ? `grant ${found.number}` : `${found.line} (grant ${found.number})`;
  if (undecided.includes(found.state)) {
    return `The same access is already ordered and waits for its decision: ${name}. Wait for it, or cancel it before ordering again.`;
  }
  if (leaving.includes(found.state)) {
    return `The same access is just being taken back: ${name}. Order again when its removal is proven.`;
  }
  const until = found.ends === '' ? '' : ` until ${found.ends.slice(0, 10)}`;
  if (renewableFrom !== '') {
    return `The same access is already granted${until}: ${name}. Use that; order it again from ${renewableFrom.slice(0, 10)} on to renew it.`;
  }
  return `The same access is already granted${until}: ${name}. Use that; have it taken back before ordering again.`;
}
