import { severities } from './finding.ts';
import type { Severity } from './finding.ts';

export interface SeverityFacts {
  readonly base: Severity;
  /** One step up: the entitlement is privileged (tier critical or high). */
  readonly privileged: boolean;
  /** One step down: the account is disabled. */
  readonly disabled: boolean;
}

/** Final severity: the base, moved by what is known, clamped to info … critical (field survey, section 5). */
export function gradeSeverity(facts: SeverityFacts): Severity {
  const step = (facts.privileged ? 1 : 0) - (facts.disabled ? 1 : 0);
  const index = severities.indexOf(facts.base) + step;
  return severities[Math.min(Math.max(index, 0), severities.length - 1)] ?? facts.base;
}

/** Higher of two. */
export function maxSeverity(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) >= severities.indexOf(b) ? a : b;
}

/** Tier of the entitlement, or of the application where the entitlement has none. */
export function isPrivileged(entitlementTier: string, applicationTier: string): boolean {
  if (entitlementTier === '') return applicationTier === 'critical';
  return entitlementTier === 'critical' || entitlementTier === 'high';
}
