import type { Row } from '../../contract.ts';
import type { Draft } from '../../glide/host.ts';
import { newSysId } from '../../store/ids.ts';
import { formatDateTime } from '../../store/time.ts';
import type { Execution, Kernel } from '../kernel.ts';
import { describeError } from '../rules.ts';
import { runMailScripts } from './mail-scripts.ts';
import { recordsOf, type Occasion } from './occasion.ts';
import { recipientsOf } from './recipients.ts';
import { fillVariables } from './variables.ts';

const TABLE = 'sysevent_email_action';
/** The mail job runs every minute; until then a weightier notification takes another one's place. */
const OUTBOX_MS = 60_000;
const SKIPPED: Row = { type: 'send-ignored', mailbox: 'skipped' };

/** Notifications of an event. */
export function notifyOfEvent(kernel: Kernel, occasion: Occasion): void {
  const name = occasion.event?.name ?? '';
  for (const notice of kernel.store.select(TABLE, `event_name=${name}^active=true`))
    notify(kernel, notice, occasion);
}

/** Notifications "when a record is inserted or updated", of the record's own class. */
export function notifyOfWrite(kernel: Kernel, execution: Execution, draft: Draft): void {
  const { operation, table } = draft;
  if (operation !== 'insert' && operation !== 'update') return;
  for (const notice of kernel.metadata.notices(table)) {
    if (notice['generation_type'] !== 'engine' || notice[`action_${operation}`] !== '1') continue;
    notify(kernel, notice, {
      execution,
      table,
      record: { ...draft.row },
      ...(draft.stored ? { previous: draft.stored } : {}),
      creator: execution.session.userId,
    });
  }
}

/** Writes a mail to `sys_email` (it goes nowhere) when both conditions hold and somebody is to get it. */
function notify(kernel: Kernel, notice: Row, occasion: Occasion): void {
  if (!holds(kernel, notice, occasion)) return;
  const recipients = recipientsOf(kernel, notice, occasion);
  if (recipients.length === 0) return;
  const template = kernel.store.get('sysevent_email_template', notice['template'] ?? '') ?? {};
  const body =
    notice['message_html'] ||
    notice['message'] ||
    notice['message_text'] ||
    template['message_html'] ||
    template['message'] ||
    '';
  const mail = { subject: notice['subject'] || template['subject'] || '', body };
  const written = runMailScripts(kernel, mail, { notice, occasion });
  const now = formatDateTime(kernel.clock.now());
  keepWeightiest(kernel, {
    sys_id: newSysId(),
    sys_class_name: 'sys_email',
    type: 'send-ready',
    mailbox: 'outbox',
    recipients: recipients.join(','),
    subject: fillVariables(kernel, written.subject, occasion),
    body: fillVariables(kernel, written.body, occasion),
    weight: notice['weight'] ?? '',
    instance: occasion.record['sys_id'] ?? '',
    target_table: occasion.table,
    sys_created_on: now,
    sys_created_by: 'system',
    sys_updated_on: now,
    sys_updated_by: 'system',
  });
}

function holds(kernel: Kernel, notice: Row, occasion: Occasion): boolean {
  const { execution, table, record, previous } = occasion;
  const condition = notice['condition'] ?? '';
  const user = { id: execution.session.userId, name: execution.session.userName };
  const options = { user, ...(previous ? { previous } : {}) };
  if (condition !== '' && !kernel.store.matches(table, record, condition, options)) return false;
  const source = notice['advanced_condition'] ?? '';
  if (source === '') return true;
  const scope = kernel.metadata.scopeName(notice['sys_scope'] ?? '');
  const name = `advanced condition of notification ${notice['name'] ?? ''}`;
  try {
    const bindings = { ...recordsOf(kernel, scope, occasion), answer: undefined };
    const answer = execution.run({ scope, source, name, bindings });
    return answer === true || answer === 'true';
  } catch (error) {
    kernel.log('error', scope, `${name} failed: ${describeError(error)}`);
    return false;
  }
}

/**
 * Of mails about the same record to the same people only the weightiest leaves the outbox, and of equal ones only one;
 * a weight of 0 always does (doc:platform-administration/t_CreateANotification).
 */
function keepWeightiest(kernel: Kernel, mail: Row): void {
  const { store } = kernel;
  const weight = Number(mail['weight'] ?? '');
  if (weight > 0) {
    const since = formatDateTime(kernel.clock.now() - OUTBOX_MS);
    const rivals = store
      .select(
        'sys_email',
        `instance=${mail['instance'] ?? ''}^type=send-ready^sys_created_on>=${since}`,
      )
      .filter((row) => row['recipients'] === mail['recipients'] && Number(row['weight'] ?? '') > 0);
    for (const rival of rivals) {
      const difference = Number(rival['weight'] ?? '') - weight;
      const isSame =
        difference === 0 && rival['subject'] === mail['subject'] && rival['body'] === mail['body'];
      if (difference > 0 || isSame) Object.assign(mail, SKIPPED);
      else if (difference < 0) store.update('sys_email', rival['sys_id'] ?? '', SKIPPED);
    }
  }
  store.insert('sys_email', mail);
}
