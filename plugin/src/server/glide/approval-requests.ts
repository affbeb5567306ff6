import type { GlideRecord } from '@servicenow/glide';
import { isOnlyLapsed, lapseCodes } from '../policy/approval-age';
import { isEnforced } from '../policy/decide';
import { staleStages } from './approval-inputs';
import { type LoggedDecision } from './decisions';
import { rules } from './facts';
import { save, value } from './record';
import { setRequestItem, stateColumn } from './request-item';
import { askStages, supersede } from './stages';

/** Sends a gate back to approval when its approval is not good any more. */

/** Every objection that denies is one that a new approval answers. */
function needsApprovalOnly(decision: LoggedDecision): boolean {
  const current = rules();
  return isOnlyLapsed(decision.reasons.filter(({ code }) => isEnforced(code, current)));
}

/** Why an approver is asked again, without what is only recorded. */
function lapseText(decision: LoggedDecision): string {
  return decision.reasons
    .filter(({ code }) => lapseCodes.includes(code))
    .map(({ text }) => text)
    .join('\n');
}

const gatesBack = ['approved', 'permitted'];

/**
 * An approval that is not good any more sends the gate back: the grant and the gate lose it, the line is held, and
 * those whose answers are not good any more are asked anew. False when that would not help, and nothing changed.
 */
export function goBack(
  gate: GlideRecord,
  grant: GlideRecord,
  decision: LoggedDecision,
  approverId: string,
): boolean {
  const isReady = value(grant, 'state') === 'approved' && gatesBack.includes(value(gate, 'state'));
  if (!isReady || approverId === '' || !needsApprovalOnly(decision)) return false;
  const stale = staleStages(gate, grant);
  const withdrawn = { approved_by: '', approved_at: '', permit: '', permitted_at: '' };
  if (!save(grant, { state: 'pending_approval', ...withdrawn })) return false;
  const reasons = lapseText(decision);
  const reopened = {
    state: 'open',
    decided_by: '',
    decided_at: '',
    approval_decision: '',
    fulfil_decision: decision.id,
    reasons,
  };
  if (!save(gate, reopened)) return false;
  setRequestItem(
    value(gate, 'request_item'),
    {
      [stateColumn]: 'open',
      approval: 'requested',
      state: '1',
      stage: 'waiting_for_approval',
    },
    `Not given, asked for approval again (${decision.number}):\n${reasons}`,
  );
  supersede(stale, 'Asked again on a new approval record.');
  askStages(gate, grant, reasons);
  return true;
}
