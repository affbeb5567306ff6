import type { DriftDefinition } from './define.ts';
import { accessSeverity, holderName, isDisabled } from './facts.ts';
import type { AccountRow } from './row.ts';

export const disabledButPresent: DriftDefinition<AccountRow> = {
  code: 'disabled_but_present',
  title: 'Disabled and still holding access',
  definition:
    'The account is disabled and still holds entitlements; enabling it gives them all back.',
  inputs: ['snapshot'],
  basis: 'presence',
  baseSeverity: 'low',
  severityRules: ['one step up when the application is critical'],
  controls: ['NHI1:2025', 'PR.AA-05', 'AC-2(3)'],
  remediation: 'Strip its entitlements; delete the account when its retention is over.',
  closesWhen: 'It holds nothing any more, or the account is proven absent.',
  judge(row, context) {
    if (!isDisabled(row.account) || row.holdsCount === 0 || row.account.situation !== 'linked') {
      return undefined;
    }
    const enabled = { ...row.account, enabled: undefined };
    return {
      severity: accessSeverity('low', { account: enabled }, context),
      summary: `${row.account.login} is disabled and still holds ${String(row.holdsCount)} entitlement${row.holdsCount === 1 ? '' : 's'}`,
      detail: `The account of ${holderName(row.account)} in ${context.application.title} is disabled and keeps ${row.holds
        .map((key) => context.nameOf(key))
        .sort()
        .join(', ')}.`,
    };
  },
};
