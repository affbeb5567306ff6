import type { Row, Session } from '../contract.ts';
import { storedDraft } from '../glide/host.ts';
import type { QueuedEvent } from '../glide/host.ts';
import { recordFor } from '../glide/record-proxy.ts';
import { newSysId } from '../store/ids.ts';
import { formatDateTime } from '../store/time.ts';
import type { Execution, Kernel } from './kernel.ts';
import { describeError } from './rules.ts';

/** Writes the event, which is ready now (doc:r_EventStates), and queues what it sets off. */
export function queueEvent(kernel: Kernel, event: QueuedEvent, session: Session): void {
  const now = formatDateTime(kernel.clock.now());
  const eventId = newSysId();
  kernel.store.insert('sysevent', {
    sys_id: eventId,
    sys_class_name: 'sysevent',
    name: event.name,
    parm1: event.parm1,
    parm2: event.parm2,
    instance: event.instance,
    table: event.table,
    queue: event.queue,
    state: 'ready',
    process_on: isTime(event.after) ? formatDateTime(event.after) : now,
    user_id: session.userId,
    user_name: session.userName,
    sys_created_on: now,
    sys_created_by: session.userName,
    sys_updated_on: now,
    sys_updated_by: session.userName,
  });
  kernel.enqueue({ kind: 'event', event, eventId, session });
}

function isTime(ms: number | undefined): ms is number {
  return ms !== undefined && Number.isFinite(ms);
}

/** Processes one event: script actions first, then notifications. An event whose action fails ends in error. */
export function runEvent(
  kernel: Kernel,
  work: { readonly event: QueuedEvent; readonly eventId: string },
  session: Session,
): void {
  const { event, eventId } = work;
  const record = event.table === '' ? undefined : kernel.store.get(event.table, event.instance);
  const execution = kernel.execution(session);
  let state = 'processed';
  for (const action of kernel.store.select(
    'sysevent_script_action',
    `event_name=${event.name}^active=true^ORDERBYorder`,
  )) {
    const succeeded = runScriptAction(kernel, execution, action, { event, eventId, record });
    if (!succeeded) state = 'error';
  }
  for (const notice of kernel.store.select(
    'sysevent_email_action',
    `event_name=${event.name}^active=true`,
  )) {
    if (record) sendNotification(kernel, notice, { event, record });
  }
  if (!kernel.store.get('sysevent', eventId)) return;
  const now = formatDateTime(kernel.clock.now());
  kernel.store.update('sysevent', eventId, { state, processed: now, sys_updated_on: now });
}

interface Occurrence {
  readonly event: QueuedEvent;
  readonly eventId: string;
  readonly record: Row | undefined;
}

/** `event` is the record of the event, `current` the one that it is about (doc:r_ScriptActions). */
function runScriptAction(
  kernel: Kernel,
  execution: Execution,
  action: Row,
  occurrence: Occurrence,
): boolean {
  const { event, record } = occurrence;
  const scope = kernel.metadata.scopeName(action['sys_scope'] ?? '');
  const name = `script action ${action['name'] ?? ''}`;
  const current = record
    ? recordFor(execution.host(scope), storedDraft(event.table, record, false))
    : null;
  const row = kernel.store.get('sysevent', occurrence.eventId) ?? {};
  const draft = storedDraft('sysevent', row, false);
  const bindings = { current, event: recordFor(execution.host(scope), draft) };
  try {
    const condition = action['condition_script'] ?? '';
    if (condition !== '' && !execution.run({ scope, source: condition, name, bindings }))
      return true;
    execution.run({ scope, source: action['script'] ?? '', name, bindings });
    return true;
  } catch (error) {
    kernel.log('error', scope, `${name} failed: ${describeError(error)}`);
    return false;
  }
}

/** Writes a mail to `sys_email` (it goes nowhere) for the recipients that the notification names. */
function sendNotification(
  kernel: Kernel,
  notice: Row,
  occurrence: { event: QueuedEvent; record: Row },
): void {
  const { store } = kernel;
  const { event, record } = occurrence;
  const condition = notice['condition'] ?? '';
  if (condition !== '' && !store.matches(event.table, record, condition)) return;
  const recipients = recipientsOf(kernel, notice, occurrence);
  if (recipients.length === 0) return;
  const now = formatDateTime(kernel.clock.now());
  store.insert('sys_email', {
    sys_id: newSysId(),
    sys_class_name: 'sys_email',
    type: 'send-ready',
    recipients: recipients.join(','),
    subject: fill(kernel, notice['subject'] ?? '', occurrence),
    body: fill(
      kernel,
      notice['message_html'] || notice['message'] || notice['message_text'] || '',
      occurrence,
    ),
    instance: event.instance,
    target_table: event.table,
    sys_created_on: now,
    sys_created_by: 'system',
    sys_updated_on: now,
    sys_updated_by: 'system',
  });
}

function recipientsOf(
  kernel: Kernel,
  notice: Row,
  occurrence: { event: QueuedEvent; record: Row },
): string[] {
  const { store } = kernel;
  const { event, record } = occurrence;
  const ids = [
    ...(notice['recipient_users'] ?? '').split(','),
    ...(notice['recipient_fields'] ?? '')
      .split(',')
      .map((field) => store.walk(event.table, record, field)),
    notice['event_parm_1'] === '1' ? event.parm1 : '',
    notice['event_parm_2'] === '1' ? event.parm2 : '',
  ].flatMap((value) => value.split(','));
  const groups = (notice['recipient_groups'] ?? '')
    .split(',')
    .flatMap((group) =>
      store.select('sys_user_grmember', `group=${group}`).map((row) => row['user'] ?? ''),
    );
  const mails = [...ids, ...groups].map((id) =>
    id.includes('@') ? id : (store.get('sys_user', id)?.['email'] ?? ''),
  );
  return [...new Set(mails.filter((mail) => mail !== ''))];
}

/** `${field}` and `${event.parm1}` in subject and body. */
function fill(
  kernel: Kernel,
  text: string,
  occurrence: { event: QueuedEvent; record: Row },
): string {
  const { event, record } = occurrence;
  return text.replace(/\$\{([a-z0-9_.]+)\}/giu, (_whole, path: string) => {
    if (path === 'event.parm1') return event.parm1;
    if (path === 'event.parm2') return event.parm2;
    return kernel.store.walk(event.table, record, path);
  });
}
