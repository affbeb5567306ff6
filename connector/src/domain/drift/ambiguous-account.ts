import type { DriftDefinition } from './define.ts';
import { accessSeverity, disabledRule } from './facts.ts';
import type { AccountRow } from './row.ts';

export const ambiguousAccount: DriftDefinition<AccountRow> = {
  code: 'ambiguous_account',
  title: 'Account of two people',
  definition: 'Two or more identities fit the account and no rule tells them apart.',
  inputs: ['snapshot', 'identities'],
  basis: 'presence',
  baseSeverity: 'medium',
  severityRules: ['one step up when the application is critical', disabledRule],
  controls: ['PR.AA-05', 'AC-2(d)'],
  remediation:
    'Decide whose it is: correct the identity that is wrong, or add a rule that tells them apart.',
  closesWhen: 'Exactly one identity fits, or the account is proven absent.',
  judge(row, context) {
    if (row.account.situation !== 'disputed') return undefined;
    return {
      severity: accessSeverity('medium', row, context),
      summary: `${row.account.login} fits ${String(row.account.candidates.length)} identities`,
      detail: `The account ${row.account.login} in ${context.application.title} fits ${[...row.account.candidates].sort().join(', ')}. Nothing is concluded for it until one of them is meant.`,
    };
  },
};
