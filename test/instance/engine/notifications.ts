import type { Row } from '../contract.ts';
import { storedDraft } from '../glide/host.ts';
import type { Draft, QueuedEvent } from '../glide/host.ts';
import { recordFor } from '../glide/record-proxy.ts';
import { newSysId } from '../store/ids.ts';
import { formatDateTime } from '../store/time.ts';
import type { Execution, Kernel } from './kernel.ts';
import { describeError } from './rules.ts';

/** What set the notifications off: a write (then with the record before it) or an event. */
interface Occasion {
  readonly table: string;
  readonly record: Row;
  readonly previous?: Row;
  readonly event?: QueuedEvent;
  readonly eventId?: string;
}

interface Mail {
  readonly weight: number;
  readonly recipients: string;
  readonly subject: string;
  readonly body: string;
}

/** Notifications of an inserted or updated record (doc:t_CreateANotification, "Send when"). */
export function notifyOfWrite(kernel: Kernel, execution: Execution, draft: Draft): void {
  const action = draft.operation === 'insert' ? 'action_insert' : 'action_update';
  const notices = kernel.metadata
    .notices(draft.table)
    .filter((notice) => notice['generation_type'] === 'engine' && notice[action] === '1');
  if (notices.length === 0 || draft.operation === 'delete') return;
  send(kernel, execution, notices, {
    table: draft.table,
    record: draft.row,
    previous: draft.stored ?? {},
  });
}

/** Notifications that an event sets off. */
export function notifyOfEvent(
  kernel: Kernel,
  execution: Execution,
  work: { readonly event: QueuedEvent; readonly eventId: string; readonly record: Row },
): void {
  const { event } = work;
  const notices = kernel.store.select(
    'sysevent_email_action',
    `event_name=${event.name}^active=true`,
  );
  send(kernel, execution, notices, { table: event.table, ...work });
}

/** Writes mails to `sys_email`; they go nowhere. Of duplicates only the one with the highest weight is written. */
function send(
  kernel: Kernel,
  execution: Execution,
  notices: readonly Row[],
  occasion: Occasion,
): void {
  const mails = notices
    .filter((notice) => holds(kernel, execution, notice, occasion))
    .map((notice) => compose(kernel, execution, notice, occasion))
    .filter((mail) => mail.recipients !== '');
  for (const mail of mails) {
    if (!mails.some((other) => supersedes(other, mail, mails))) write(kernel, mail, occasion);
  }
}

/**
 * Same recipients: the higher weight wins, and of equal mails of one weight the first. A weight of 0 is always sent
 * (doc:t_CreateANotification, Weight).
 */
function supersedes(other: Mail, mail: Mail, mails: readonly Mail[]): boolean {
  if (other === mail || other.recipients !== mail.recipients) return false;
  if (other.weight !== mail.weight) return mail.weight !== 0 && other.weight > mail.weight;
  const isSame = other.subject === mail.subject && other.body === mail.body;
  return isSame && mails.indexOf(other) < mails.indexOf(mail);
}

function compose(kernel: Kernel, execution: Execution, notice: Row, occasion: Occasion): Mail {
  const text = notice['message_html'] || notice['message'] || notice['message_text'] || '';
  return {
    weight: Number(notice['weight'] || '0'),
    recipients: recipientsOf(kernel, execution, notice, occasion).join(','),
    subject: fill(kernel, notice['subject'] ?? '', occasion),
    body: fill(kernel, text, occasion),
  };
}

/** Condition and advanced condition must both hold. */
function holds(kernel: Kernel, execution: Execution, notice: Row, occasion: Occasion): boolean {
  const { table, record, previous } = occasion;
  const condition = notice['condition'] ?? '';
  const user = { id: execution.session.userId, name: execution.session.userName };
  const options = { user, ...(previous ? { previous } : {}) };
  if (condition !== '' && !kernel.store.matches(table, record, condition, options)) return false;
  const script = notice['advanced_condition'] ?? '';
  return script === '' || scriptHolds(kernel, execution, notice, occasion);
}

/** True when the script says `true` or sets `answer` to it. */
function scriptHolds(
  kernel: Kernel,
  execution: Execution,
  notice: Row,
  occasion: Occasion,
): boolean {
  const scope = kernel.metadata.scopeName(notice['sys_scope'] ?? '');
  const name = `advanced condition of notification ${notice['name'] ?? ''}`;
  const host = execution.host(scope);
  const event = kernel.store.get('sysevent', occasion.eventId ?? '');
  try {
    const value = execution.run({
      scope,
      source: `${notice['advanced_condition'] ?? ''}\n;`,
      name,
      bindings: {
        current: recordFor(host, storedDraft(occasion.table, occasion.record, false)),
        event: event ? recordFor(host, storedDraft('sysevent', event, false)) : null,
        answer: undefined,
      },
    });
    return value === true || value === 'true';
  } catch (error) {
    kernel.log('error', scope, `${name} failed: ${describeError(error)}`);
    return false;
  }
}

/**
 * Addresses of users, users in fields, event parameters and members of groups. Inactive users get nothing, and who
 * caused it only when the notification says so (doc:t_CreateANotification, "Who will receive").
 */
function recipientsOf(
  kernel: Kernel,
  execution: Execution,
  notice: Row,
  occasion: Occasion,
): string[] {
  const { store } = kernel;
  const { event } = occasion;
  const fields = (notice['recipient_fields'] ?? '').split(',').filter((field) => field !== '');
  const named = [
    notice['recipient_users'] ?? '',
    ...fields.map((field) => store.walk(occasion.table, occasion.record, field)),
    event && notice['event_parm_1'] === '1' ? event.parm1 : '',
    event && notice['event_parm_2'] === '1' ? event.parm2 : '',
  ].flatMap((value) => value.split(','));
  const groups = [...(notice['recipient_groups'] ?? '').split(','), ...named];
  const members = groups
    .filter((id) => id !== '' && store.get('sys_user_group', id) !== undefined)
    .flatMap((id) => store.select('sys_user_grmember', `group=${id}`))
    .map((row) => row['user'] ?? '');
  const isCreator = (id: string): boolean =>
    notice['send_self'] !== '1' && id === execution.session.userId;
  const mails = [...named, ...members]
    .filter((id) => !isCreator(id))
    .map((id) => (id.includes('@') ? id : addressOf(store.get('sys_user', id))));
  return [...new Set(mails.filter((mail) => mail !== ''))];
}

function addressOf(user: Row | undefined): string {
  return user?.['active'] === '1' ? (user['email'] ?? '') : '';
}

/** `${field}` and `${event.parm1}` in subject and body. */
function fill(kernel: Kernel, text: string, occasion: Occasion): string {
  return text.replace(/\$\{([a-z0-9_.]+)\}/giu, (_whole, path: string) => {
    if (path === 'event.parm1') return occasion.event?.parm1 ?? '';
    if (path === 'event.parm2') return occasion.event?.parm2 ?? '';
    return kernel.store.walk(occasion.table, occasion.record, path);
  });
}

function write(kernel: Kernel, mail: Mail, occasion: Occasion): void {
  const now = formatDateTime(kernel.clock.now());
  kernel.store.insert('sys_email', {
    sys_id: newSysId(),
    sys_class_name: 'sys_email',
    type: 'send-ready',
    recipients: mail.recipients,
    subject: mail.subject,
    body: mail.body,
    instance: occasion.record['sys_id'] ?? '',
    target_table: occasion.table,
    sys_created_on: now,
    sys_created_by: 'system',
    sys_updated_on: now,
    sys_updated_by: 'system',
  });
}
