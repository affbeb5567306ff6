import type { Row } from '../../contract.ts';
import type { Draft } from '../../glide/host.ts';
import type { Kernel } from '../kernel.ts';

const UNSAVED = { state: '1', incident_state: '1' };

/** `incident_state` says the same as `state`, whichever of the two was set (samples of doc:c_TableAPI show both). */
export function mirrorIncidentState(
  kernel: Kernel,
  { table, row, stored, operation }: Draft,
): void {
  const isWrite = operation === 'insert' || operation === 'update';
  if (!isWrite || !kernel.store.schema.lineage(table).includes('incident')) return;
  const before: Row = stored ?? UNSAVED;
  const changed = (field: 'state' | 'incident_state'): boolean =>
    (row[field] ?? '') !== (before[field] ?? '');
  if (changed('incident_state') && !changed('state')) row['state'] = row['incident_state'] ?? '';
  else row['incident_state'] = row['state'] ?? '';
}
