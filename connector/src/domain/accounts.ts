import type { Account } from './account.ts';
import { accountField } from './correlation.ts';
import { matchesGlob } from './glob.ts';
import type { IdentityKind } from './identity.ts';
import type { AccountCondition, Mapping } from './mapping.ts';

function fits(account: Account, where: AccountCondition): boolean {
  return Object.entries(where).every(([name, glob]) => {
    const value = accountField(account, name);
    return value !== undefined && matchesGlob(glob, value);
  });
}

/** The mapping's reason for not judging this account; empty when it is judged. An ended rule ignores nobody. */
export function ignoreReason(account: Account, mapping: Mapping, now: string): string {
  const rule = mapping.accounts.ignore.find(
    (entry) => Date.parse(entry.until) >= Date.parse(now) && fits(account, entry.where),
  );
  return rule === undefined ? '' : `${rule.reason} (until ${rule.until.slice(0, 10)})`;
}

/** First matching kind rule; `human` when none matches. */
export function accountKind(account: Account, mapping: Mapping): IdentityKind {
  return mapping.accounts.kinds.find((entry) => fits(account, entry.where))?.kind ?? 'human';
}
