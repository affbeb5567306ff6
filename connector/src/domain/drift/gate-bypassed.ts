import type { LedgerGrant } from '../grant.ts';
import type { DriftDefinition } from './define.ts';
import {
  accessName,
  accessSeverity,
  disabledRule,
  holderName,
  isLive,
  privilegedRule,
  unpermittedStates,
} from './facts.ts';
import type { AccessRow } from './row.ts';

/** Baseline, birthright, emergency and adopted grants never went through the gates, and say so by their origin. */
function lacksPermit(grant: LedgerGrant): boolean {
  if (unpermittedStates.has(grant.state)) return true;
  return isLive(grant) && grant.origin === 'request' && grant.permitId === '';
}

export const gateBypassed: DriftDefinition<AccessRow> = {
  code: 'gate_bypassed',
  title: 'Given past the gate',
  definition: 'Access is seen although its grant was never permitted at the point of action.',
  inputs: ['snapshot', 'ledger'],
  basis: 'presence',
  baseSeverity: 'high',
  severityRules: [privilegedRule, disabledRule],
  controls: ['NHI5:2025', 'PR.AA-05', 'AC-2(e)'],
  remediation:
    'Have it decided now, or remove it; then find out which fulfilment step did not ask for a permit.',
  closesWhen: 'A decision permits it, or it is proven absent.',
  judge(row, context) {
    const { grant } = row;
    if (grant === undefined || !lacksPermit(grant)) return undefined;
    return {
      severity: accessSeverity('high', row, context),
      summary: `${row.account.login} holds ${accessName(row)}, which was never permitted`,
      detail: `${holderName(row.account)} holds ${accessName(row)} in ${context.application.title}; grant ${grant.number} is ${grant.state.replaceAll('_', ' ')} and no permit was issued for fulfilling it.`,
    };
  },
};
