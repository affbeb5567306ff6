import type { Row } from '../../contract.ts';
import type { Draft } from '../../glide/host.ts';
import { queueEvent } from '../events.ts';
import type { Execution, Kernel } from '../kernel.ts';

/** State of an approval, and the end of the name of the event that tells of it. */
const OF_APPROVAL: Readonly<Record<string, string>> = {
  requested: 'inserted',
  rejected: 'rejected',
  cancelled: 'cancelled',
};
const DECIDED = new Set(['approved', 'rejected']);
/** Classes whose decided approval has an event of its own, and that event's prefix. */
const OWN_PREFIX: Readonly<Record<string, string>> = {
  change_request: 'change',
  sc_request: 'sc_request',
};

/**
 * Events of the base rules "approval events", "task events", "Change events" and "sc_request events"
 * (doc:platform-administration/r_BaselineEmailNotifications). The parameters, as on instances: id and name of the user.
 */
export function approvalEvents(kernel: Kernel, execution: Execution, draft: Draft): void {
  if (draft.operation === 'delete') return;
  if (draft.table === 'sysapproval_approver') eventsOfApproval(kernel, execution, draft);
  else if (kernel.store.schema.lineage(draft.table).includes('task'))
    eventsOfTask(kernel, execution, draft);
}

function eventsOfApproval(kernel: Kernel, execution: Execution, draft: Draft): void {
  const { row, stored } = draft;
  const state = row['state'] ?? '';
  const name = OF_APPROVAL[state];
  if (name === undefined || state === stored?.['state']) return;
  const sysapproval = row['sysapproval'] ?? '';
  const task = kernel.store.get('task', sysapproval);
  const prefix = task?.['sys_class_name'] === 'sc_request' ? 'request.approval' : 'approval';
  queue(kernel, execution, draft, `${prefix}.${name}`);
  if (state !== 'rejected' || !task) return;
  for (const other of othersOf(kernel, row)) {
    queue(kernel, execution, draft, 'approval.rejected.by.other', other);
  }
}

/** Who else is asked to approve the same task. */
function othersOf(kernel: Kernel, row: Row): string[] {
  const approvers = kernel.store
    .select('sysapproval_approver', `sysapproval=${row['sysapproval'] ?? ''}`)
    .map((approval) => approval['approver'] ?? '');
  return [...new Set(approvers)].filter((id) => id !== '' && id !== row['approver']);
}

function eventsOfTask(kernel: Kernel, execution: Execution, draft: Draft): void {
  const approval = draft.row['approval'] ?? '';
  if (!DECIDED.has(approval) || approval === draft.stored?.['approval']) return;
  queue(kernel, execution, draft, `task.${approval}`);
  const prefix = OWN_PREFIX[draft.table];
  if (prefix !== undefined) queue(kernel, execution, draft, `${prefix}.${approval}`);
}

function queue(
  kernel: Kernel,
  execution: Execution,
  draft: Draft,
  name: string,
  parm2 = execution.session.userName,
): void {
  const event = {
    name,
    table: draft.table,
    instance: draft.row['sys_id'] ?? '',
    parm1: execution.session.userId,
    parm2,
    queue: '',
    after: undefined,
  };
  queueEvent(kernel, event, execution.session);
}
