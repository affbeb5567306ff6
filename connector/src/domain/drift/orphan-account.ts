import type { DriftDefinition } from './define.ts';
import { accessSeverity, disabledRule } from './facts.ts';
import type { AccountRow } from './row.ts';

export const orphanAccount: DriftDefinition<AccountRow> = {
  code: 'orphan_account',
  title: 'Account of nobody',
  definition: 'The account correlates to no identity, active or not.',
  inputs: ['snapshot', 'identities'],
  basis: 'presence',
  baseSeverity: 'high',
  severityRules: ['one step up when the application is critical', disabledRule],
  controls: ['NHI1:2025', 'PR.AA-05', 'AC-2(3)(b)'],
  remediation:
    'Find its owner within 5 days and register the identity; otherwise disable the account, then delete it.',
  closesWhen: 'It correlates to an identity, or the account is proven absent.',
  judge(row, context) {
    if (row.account.situation !== 'unmatched') return undefined;
    const what = row.account.kind === 'human' ? 'account' : row.account.kind.replaceAll('_', ' ');
    return {
      severity: accessSeverity('high', row, context),
      summary: `${row.account.login} belongs to no known identity`,
      detail: `No rule of the mapping matches the ${what} ${row.account.login} in ${context.application.title} to an identity, active or inactive. It holds ${countText(row.holdsCount)}.`,
    };
  },
};

function countText(count: number): string {
  if (count === 0) return 'no entitlement';
  return count === 1 ? '1 entitlement' : `${String(count)} entitlements`;
}
