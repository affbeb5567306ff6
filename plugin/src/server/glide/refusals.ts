import { GlideRecord } from '@servicenow/glide';
import { plain } from '../policy/approval-summary';
import { isDelegate, nameOf } from './people';
import { byId, note, now, save, value } from './record';
import { setRequestItem, stateColumn } from './request-item';
import { currentStages } from './stage-rows';
import { askStages, supersede } from './stages';

/** Somebody refuses the duty to take access back: the next one is asked, and everybody reads who it is now. */

interface Refusal {
  readonly approval: GlideRecord;
  readonly gate: GlideRecord;
  readonly grant: GlideRecord;
  readonly stage: GlideRecord;
  readonly actorId: string;
}

/** What the person wrote with the answer; empty when nothing. The summary is not among it: others wrote that. */
export function wordsOf(approval: GlideRecord, actorId: string): string {
  const user = byId('sys_user', actorId);
  if (!user) return '';
  const rows = new GlideRecord('sys_journal_field');
  rows.addQuery('element_id', approval.getUniqueValue());
  rows.addQuery('element', 'comments');
  rows.addQuery('sys_created_by', value(user, 'user_name'));
  rows.orderByDesc('sys_created_on');
  rows.setLimit(1);
  rows.query();
  const text = rows.next() ? value(rows, 'value') : '';
  return plain(text, 500);
}

/** The answer of the person who is asked, or of a delegate: a refusal, not a stop of the order. */
export function isOwnAnswer(stage: GlideRecord, actorId: string): boolean {
  const askedId = value(stage, 'approver');
  return actorId === askedId || isDelegate(askedId, actorId, now());
}

/** A rejected record would reject the whole line whenever another one is answered. */
function settleRecord(approval: GlideRecord, words: string): void {
  note(approval, 'comments', words);
  save(approval, { state: 'not_required' });
}

function endOrder({ gate, grant, actorId }: Refusal, problem: string): void {
  const said = `Nobody accepts the duty to take this access back, so it is not given. ${problem} Then order again.`;
  save(grant, { state: 'rejected' });
  save(gate, { state: 'rejected', decided_by: actorId, decided_at: now(), reasons: said });
  setRequestItem(
    value(gate, 'request_item'),
    { [stateColumn]: 'rejected', approval: 'rejected', state: '4' },
    said,
  );
}

/**
 * People who did not accept are not owners. Whoever approved read that this person would take the access back, so all
 * are asked again once somebody else is to do it.
 */
export function refuseDuty(refusal: Refusal): void {
  const { approval, gate, grant, stage, actorId } = refusal;
  const words = wordsOf(approval, actorId);
  const answered = { state: 'refused', answered_by: actorId, answered_at: now() };
  if (!save(stage, { ...answered, words })) return;
  const name = nameOf(value(stage, 'approver'));
  const reason = `${name} refused the duty to take the access back${words === '' ? '.' : `: ${words}`}`;
  supersede(currentStages(gate.getUniqueValue()), `${reason} You are asked again.`);
  settleRecord(approval, 'You refused the duty; it is not yours.');
  const problem = askStages(gate, grant, reason);
  if (problem !== '') {
    endOrder(refusal, problem);
    return;
  }
  setRequestItem(
    value(gate, 'request_item'),
    { approval: 'requested' },
    'Who was to take the access back refused that duty; somebody else is asked. Approvals given so far are asked again, because they named the other person.',
  );
}
