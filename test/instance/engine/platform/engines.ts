import type { RecordFault } from '../../contract.ts';
import type { Draft } from '../../glide/host.ts';
import type { Execution, Kernel } from '../kernel.ts';
import { approvalEvents } from './approval-events.ts';
import { mootApprovals, rollUpApprovals, stampApproval } from './approvals.ts';
import { applyDataLookups } from './data-lookup.ts';
import { checkDataPolicies } from './data-policy.ts';
import { keepRoles } from './role-engine.ts';
import { removeAttachments } from './attachments.ts';
import { auditDelete, auditUpdate } from './audit.ts';

/**
 * Engines of the platform between the two halves of the before rules.
 * @returns why a data policy refuses the write
 */
export function beforeEngines(
  kernel: Kernel,
  execution: Execution,
  draft: Draft,
): RecordFault | undefined {
  stampApproval(kernel, draft);
  applyDataLookups(kernel, draft);
  return checkDataPolicies(kernel, execution, draft);
}

/** Engines of the platform between the two halves of the after rules. */
export function afterEngines(kernel: Kernel, execution: Execution, draft: Draft): void {
  auditDelete(kernel, execution, draft);
  auditUpdate(kernel, execution, draft);
  removeAttachments(kernel, execution, draft);
  keepRoles(kernel, draft);
  approvalEvents(kernel, execution, draft);
  rollUpApprovals(kernel, execution, draft);
  mootApprovals(kernel, execution, draft);
}
