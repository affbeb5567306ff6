import { dayOf, isAfter } from '../instant.ts';
import type { DriftDefinition } from './define.ts';
import {
  accessName,
  accessSeverity,
  disabledRule,
  endingStates,
  holderName,
  isLeaverPath,
  privilegedRule,
} from './facts.ts';
import { endedByDate } from './expired-still-present.ts';
import type { AccessRow } from './row.ts';

export const revokedStillPresent: DriftDefinition<AccessRow> = {
  code: 'revoked_still_present',
  title: 'Revoked and still there',
  definition:
    'A revocation is recorded and the access is still seen after the propagation window, directly or through others.',
  inputs: ['snapshot', 'ledger'],
  basis: 'presence',
  baseSeverity: 'high',
  severityRules: [privilegedRule, disabledRule],
  controls: ['NHI1:2025', 'PR.AA-05', 'AC-2(f)'],
  remediation: 'Remove every path listed here; the revocation owner answers for it.',
  closesWhen: "It is proven absent at the application's evidence level or better.",
  judge(row, context) {
    const { grant } = row;
    if (grant === undefined || !endingStates.has(grant.state) || endedByDate(grant, context.now)) {
      return undefined;
    }
    if (isLeaverPath(row) || isAfter(grant.revokedAt, context.settledBefore)) return undefined;
    const how = row.direct ? 'holds' : 'reaches';
    return {
      severity: accessSeverity('high', row, context),
      summary: `${row.account.login} still ${how} ${accessName(row)}, revoked on ${dayOf(grant.revokedAt)}`,
      detail: `Grant ${grant.number} of ${accessName(row)} was revoked on ${dayOf(grant.revokedAt)}. ${holderName(row.account)} still ${how} it in ${context.application.title}.`,
    };
  },
};
