import type { GuardLimits } from './mapping.ts';
import { guardPercentFloor } from './mapping.ts';
import type { SnapshotVerdict } from './snapshot.ts';

export interface GuardFacts {
  readonly limits: GuardLimits;
  readonly quality: SnapshotVerdict['quality'];
  readonly accounts: number;
  /** Findings the plan would open. */
  readonly newFindings: number;
  /** The larger of live ledger grants and observed grants. */
  readonly knownAccess: number;
}

export interface GuardCheck {
  readonly limit: 'minAccounts' | 'maxNewFindings' | 'maxNewFindingsPercent';
  readonly allowed: number;
  readonly actual: number;
  readonly exceeded: boolean;
  readonly text: string;
}

export interface GuardVerdict {
  readonly stopped: boolean;
  readonly checks: readonly GuardCheck[];
}

function percentOf(part: number, whole: number): number {
  if (part === 0) return 0;
  return whole === 0 ? 100 : Math.round((part / whole) * 1000) / 10;
}

/**
 * Limits that stop a whole plan before its first action: mass change stops and asks. `minAccounts` speaks only where
 * the read claims to be whole; a broken read is already believed in nothing it does not show.
 */
export function checkGuard(facts: GuardFacts): GuardVerdict {
  const { limits, newFindings, accounts } = facts;
  const percent = percentOf(newFindings, facts.knownAccess);
  const isTooFew = facts.quality === 'accepted' && accounts < limits.minAccounts;
  const checks: readonly GuardCheck[] = [
    {
      limit: 'minAccounts',
      allowed: limits.minAccounts,
      actual: accounts,
      exceeded: isTooFew,
      text: `${String(accounts)} accounts read, at least ${String(limits.minAccounts)} expected`,
    },
    {
      limit: 'maxNewFindings',
      allowed: limits.maxNewFindings,
      actual: newFindings,
      exceeded: newFindings > limits.maxNewFindings,
      text: `${String(newFindings)} new findings, at most ${String(limits.maxNewFindings)} allowed`,
    },
    {
      limit: 'maxNewFindingsPercent',
      allowed: limits.maxNewFindingsPercent,
      actual: percent,
      exceeded: newFindings >= guardPercentFloor && percent > limits.maxNewFindingsPercent,
      text: `new findings are ${String(percent)} % of the ${String(facts.knownAccess)} known grants, at most ${String(limits.maxNewFindingsPercent)} % allowed from ${String(guardPercentFloor)} findings on`,
    },
  ];
  return { stopped: checks.some((check) => check.exceeded), checks };
}
