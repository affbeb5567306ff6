import type { Row } from '../../contract.ts';
import { storedDraft, type QueuedEvent } from '../../glide/host.ts';
import { recordFor } from '../../glide/record-proxy.ts';
import type { Execution, Kernel } from '../kernel.ts';

/** Why a notification may be sent: an event, or a record that was inserted or updated. */
export interface Occasion {
  readonly execution: Execution;
  readonly table: string;
  readonly record: Row;
  /** The record before an update. */
  readonly previous?: Row;
  readonly event?: QueuedEvent;
  /** sys_id of the event's record. */
  readonly eventId?: string;
  /** sys_id of the user who did it. */
  readonly creator: string;
}

/** `current` and `event` of the scripts of a notification; without an event the latter is null. */
export function recordsOf(
  kernel: Kernel,
  scope: string,
  occasion: Occasion,
): Readonly<Record<'current' | 'event', unknown>> {
  const { execution, table, record, eventId } = occasion;
  const host = execution.host(scope);
  const event = kernel.store.get('sysevent', eventId ?? '');
  return {
    current: recordFor(host, storedDraft(table, record, false)),
    event: event ? recordFor(host, storedDraft('sysevent', event, false)) : null,
  };
}
