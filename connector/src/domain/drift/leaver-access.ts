import { maxSeverity } from '../severity.ts';
import type { DriftDefinition } from './define.ts';
import { accessName, accessSeverity, hasLeft, holderName, isDisabled } from './facts.ts';
import type { AccessRow, AccountRow } from './row.ts';

export const leaverAccess: DriftDefinition<AccessRow | AccountRow> = {
  code: 'leaver_access',
  title: 'Access of somebody who left',
  definition:
    'The identity is inactive, deleted or past its end, and its account or access is still live.',
  inputs: ['snapshot', 'ledger', 'identities'],
  basis: 'presence',
  baseSeverity: 'critical',
  severityRules: ['never below high: a disabled account is disabled_but_present instead'],
  controls: ['NHI1:2025', 'PR.AA-05', 'PS-4', 'A.6.5'],
  remediation: 'Remove it now and rotate every secret this identity knew.',
  closesWhen: 'Every path is proven absent, or the account is disabled and holds nothing.',
  judge(row, context) {
    if (!hasLeft(row.account) || isDisabled(row.account)) return undefined;
    const status = row.account.identity?.status === 'deleted' ? 'deleted' : 'inactive';
    if (row.kind === 'account') {
      if (row.holdsCount > 0) return undefined;
      return {
        severity: 'critical',
        summary: `Account ${row.account.login} is live although its identity is ${status}`,
        detail: `${holderName(row.account)} is ${status} on the platform; the account in ${context.application.title} still works, without any entitlement of its own.`,
      };
    }
    if (!row.direct) return undefined;
    return {
      severity: maxSeverity('high', accessSeverity('critical', row, context)),
      summary: `${row.account.login} left and still holds ${accessName(row)}`,
      detail: `${holderName(row.account)} is ${status} on the platform and still holds ${accessName(row)} in ${context.application.title}${row.grant === undefined ? '' : ` (grant ${row.grant.number})`}.`,
    };
  },
};
