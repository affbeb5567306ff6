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

function isHigherLevel(row: AccessRow): boolean {
  const { level } = row.entitlement;
  return level !== undefined && row.grantedLevel !== undefined && level > row.grantedLevel;
}

export const overgrantScope: DriftDefinition<AccessRow> = {
  code: 'overgrant_scope',
  title: 'More than was granted',
  definition: 'The level or the scope that is seen exceeds what was granted.',
  inputs: ['snapshot', 'ledger'],
  basis: 'presence',
  baseSeverity: 'high',
  severityRules: [privilegedRule, disabledRule],
  controls: ['NHI5:2025', 'PR.AA-05', 'AC-6'],
  remediation: 'Reduce it to what was granted, or have the higher level decided.',
  closesWhen: 'What is seen is no more than what is granted.',
  judge(row, context) {
    if (!row.direct || row.grant !== undefined) return undefined;
    if (row.account.situation !== 'linked' || hasLeft(row.account) || isDisabled(row.account)) {
      return undefined;
    }
    const granted = describeGranted(row);
    if (granted === undefined) return undefined;
    return {
      severity: accessSeverity('high', row, context),
      summary: `${row.account.login} holds ${accessName(row)}, more than was granted`,
      detail: `${holderName(row.account)} holds ${accessName(row)} in ${context.application.title}; ${granted}.`,
    };
  },
};

function describeGranted(row: AccessRow): string | undefined {
  if (isHigherLevel(row)) {
    return `the ledger grants level ${row.grantedLevel ?? 0} of "${row.entitlement.levelGroup}", this is level ${row.entitlement.level ?? 0}`;
  }
  if (row.grantedScope !== undefined) {
    return `the ledger grants it only for ${row.grantedScope}`;
  }
  return undefined;
}
