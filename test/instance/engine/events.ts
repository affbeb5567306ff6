import type { Row, Session } from '../contract.ts';
import { storedDraft } from '../glide/host.ts';
import type { QueuedEvent } from '../glide/host.ts';
import { recordFor } from '../glide/record-proxy.ts';
import { newSysId } from '../store/ids.ts';
import { formatDateTime } from '../store/time.ts';
import type { Execution, Kernel } from './kernel.ts';
import { notifyOfEvent } from './notify/notifications.ts';
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
  if (record)
    notifyOfEvent(kernel, {
      execution,
      table: event.table,
      record,
      event,
      eventId,
      creator: session.userId,
    });
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
