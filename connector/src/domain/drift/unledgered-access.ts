import type { DriftDefinition } from './define.ts';
import {
  accessName,
  accessSeverity,
  disabledRule,
  hasLeft,
  holderName,
  isDisabled,
  privilegedRule,
} from './facts.ts';
import type { AccessRow } from './row.ts';

/** Held within a level that was granted: observed is no more than granted. */
function isWithinGrantedLevel(row: AccessRow): boolean {
  const { level } = row.entitlement;
  return level !== undefined && row.grantedLevel !== undefined && level <= row.grantedLevel;
}

export const unledgeredAccess: DriftDefinition<AccessRow> = {
  code: 'unledgered_access',
  title: 'Access nobody decided',
  definition: 'Access is seen, its account belongs to a known identity, and no grant covers it.',
  inputs: ['snapshot', 'ledger', 'identities'],
  basis: 'presence',
  baseSeverity: 'medium',
  severityRules: [privilegedRule, disabledRule],
  controls: ['NHI5:2025', 'PR.AA-05', 'AC-2(i)'],
  remediation:
    'Ask the owner: order it through the catalog so that it is decided (within 30 days), or remove it.',
  closesWhen: 'A grant was decided for it, or it is proven absent.',
  judge(row, context) {
    if (!row.direct || row.grant !== undefined) return undefined;
    if (row.account.situation !== 'linked' || hasLeft(row.account) || isDisabled(row.account)) {
      return undefined;
    }
    if (row.grantedScope !== undefined || isWithinGrantedLevel(row)) return undefined;
    return {
      severity: accessSeverity('medium', row, context),
      summary: `${row.account.login} holds ${accessName(row)} without a grant`,
      detail: `${holderName(row.account)} holds ${accessName(row)} in ${context.application.title}; the ledger has no grant for it.`,
    };
  },
};
