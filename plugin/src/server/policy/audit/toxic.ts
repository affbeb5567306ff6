/**
 * Toxic combinations that are held now (AC-5): two entitlements of which one names the other as not to be held together,
 * both in force for one identity.
 */

export interface EntitlementConflicts {
  readonly id: string;
  readonly conflictsWith: readonly string[];
}

export interface HeldGrant {
  readonly id: string;
  readonly identity: string;
  readonly entitlement: string;
  readonly since: string;
  /** Conflicts that the approver of this grant was shown, as the gate kept them. */
  readonly shown: string;
}

/** For each entitlement the ones it must not be held together with; one side is enough. */
export function conflictMap(
  entitlements: readonly EntitlementConflicts[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    map.set(one, (map.get(one) ?? new Set<string>()).add(other));
  };
  for (const { id, conflictsWith } of entitlements) {
    for (const other of conflictsWith.filter((named) => named !== '' && named !== id)) {
      add(id, other);
      add(other, id);
    }
  }
  return map;
}

export type Shown = 'yes' | 'no' | 'not_recorded';

export interface ToxicPair {
  readonly identity: string;
  readonly first: HeldGrant;
  readonly second: HeldGrant;
  /** Since both are in force. */
  readonly since: string;
  /** The approver of one of them was told about the other. */
  readonly shown: Shown;
}

function wasShown(first: HeldGrant, second: HeldGrant): Shown {
  const told =
    first.shown.includes(`toxic_combination:${second.id}`) ||
    second.shown.includes(`toxic_combination:${first.id}`);
  if (told) return 'yes';
  return first.shown === '' && second.shown === '' ? 'not_recorded' : 'no';
}

/** Every pair of grants of one identity that must not be held together, each pair once. */
export function toxicPairs(
  grants: readonly HeldGrant[],
  conflicts: ReadonlyMap<string, ReadonlySet<string>>,
): readonly ToxicPair[] {
  const pairs: ToxicPair[] = [];
  for (const [index, one] of grants.entries()) {
    for (const other of grants.slice(index + 1)) {
      const isToxic = conflicts.get(one.entitlement)?.has(other.entitlement) ?? false;
      if (!isToxic || one.identity !== other.identity) continue;
      const [first, second] = one.since <= other.since ? [one, other] : [other, one];
      pairs.push({
        identity: one.identity,
        first,
        second,
        since: second.since,
        shown: wasShown(first, second),
      });
    }
  }
  return pairs;
}

export const conflictColumns = [
  'identity',
  'first_grant',
  'first_access',
  'first_state',
  'first_approved_by',
  'first_approved_at',
  'second_grant',
  'second_access',
  'second_state',
  'second_approved_by',
  'second_approved_at',
  'both_since',
  'shown_at_approval',
] as const;
