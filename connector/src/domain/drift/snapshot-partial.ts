import type { DriftDefinition } from './define.ts';
import type { RunRow } from './row.ts';
import { runClass } from './snapshot-shared.ts';

export const snapshotPartial: DriftDefinition<RunRow> = {
  ...runClass,
  code: 'snapshot_partial',
  title: 'The app was not read whole',
  definition: 'A listing broke off, was denied in part, or could not be proven complete.',
  baseSeverity: 'medium',
  remediation:
    'Repair the read (rights, paging, network) and run again; until then absence is unknown.',
  closesWhen: 'A complete read was accepted.',
  judge(row, context) {
    const { quality, reasons } = row.verdict;
    if ((quality !== 'partial' && quality !== 'failed') || row.sourceStale) return undefined;
    return {
      severity: 'medium',
      summary: `${context.application.title} could not be read ${quality === 'failed' ? 'at all' : 'completely'}`,
      detail: `${reasons.join(' ')} What was seen is reported; what was not seen is unknown.`,
    };
  },
};
