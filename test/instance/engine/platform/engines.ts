import type { Draft } from '../../glide/host.ts';
import type { Execution, Kernel } from '../kernel.ts';
import { rollUpApprovals, stampApproval } from './approvals.ts';
import { applyDataLookups } from './data-lookup.ts';
import { keepRoles } from './role-engine.ts';
import { removeAttachments } from './attachments.ts';
import { auditDelete } from './audit.ts';
import { manageActiveState } from './task-state.ts';

/** Engines of the platform between the two halves of the before rules. */
export function beforeEngines(kernel: Kernel, execution: Execution, draft: Draft): void {
  manageActiveState(kernel, execution, draft);
  stampApproval(kernel, draft);
  applyDataLookups(kernel, draft);
}

/** Engines of the platform between the two halves of the after rules. */
export function afterEngines(kernel: Kernel, execution: Execution, draft: Draft): void {
  auditDelete(kernel, execution, draft);
  removeAttachments(kernel, execution, draft);
  keepRoles(kernel, draft);
  rollUpApprovals(kernel, execution, draft);
}
