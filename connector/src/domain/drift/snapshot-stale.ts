import { addMinutes, dayOf, isBefore } from '../instant.ts';
import type { DriftDefinition } from './define.ts';
import type { RunRow } from './row.ts';
import { runClass } from './snapshot-shared.ts';

export const snapshotStale: DriftDefinition<RunRow> = {
  ...runClass,
  code: 'snapshot_stale',
  title: 'No fresh complete read',
  definition:
    'No complete read within the freshness target, or the export that was read is too old.',
  baseSeverity: 'medium',
  remediation: 'Repair the schedule or the export; until then what is shown is old.',
  closesWhen: 'A fresh complete read was accepted.',
  judge(row, context) {
    if (row.verdict.quality === 'accepted') return undefined;
    const limit = addMinutes(context.now, -row.freshnessHours * 60);
    const isOverdue = row.lastAcceptedAt !== undefined && isBefore(row.lastAcceptedAt, limit);
    if (!row.sourceStale && !isOverdue) return undefined;
    const last =
      row.lastAcceptedAt === undefined
        ? 'It was never read completely.'
        : `It was last read completely on ${dayOf(row.lastAcceptedAt)}.`;
    return {
      severity: 'medium',
      summary: `${context.application.title}: no complete read within ${String(row.freshnessHours)} hours`,
      detail: `${row.sourceStale ? `${row.verdict.reasons.join(' ')} ` : ''}${last}`,
    };
  },
};
