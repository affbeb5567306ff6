import { matchesGlob } from './glob.ts';
import type { EntitlementRule } from './mapping.ts';

/** What the app and the ledger say of one entitlement. */
export interface EntitlementFacts {
  readonly type: string;
  readonly nativeId: string;
  readonly observedName: string;
  readonly ledgerName: string;
  readonly ledgerTier: string;
  readonly ledgerLevelGroup: string;
  readonly ledgerLevel: number | undefined;
}

export interface EntitlementView {
  readonly name: string;
  readonly tier: string;
  readonly levelGroup: string;
  readonly level: number | undefined;
  /** Reason; empty when it is judged. */
  readonly ignored: string;
}

/**
 * The mapping's rule (first match) over the ledger's record. The name is the registered one where there is one: a read
 * that misses half of the app must not rename what people see.
 */
export function viewEntitlement(
  facts: EntitlementFacts,
  rules: readonly EntitlementRule[],
): EntitlementView {
  const rule = rules.find(
    ({ type, match }) =>
      type === facts.type &&
      (matchesGlob(match, facts.observedName) || matchesGlob(match, facts.nativeId)),
  );
  const isRanked = rule?.levelGroup !== undefined;
  return {
    name: facts.ledgerName || facts.observedName || facts.nativeId,
    tier: rule?.tier ?? facts.ledgerTier,
    levelGroup: rule?.levelGroup ?? facts.ledgerLevelGroup,
    level: isRanked ? rule.level : facts.ledgerLevel,
    ignored: rule?.ignore ?? '',
  };
}
