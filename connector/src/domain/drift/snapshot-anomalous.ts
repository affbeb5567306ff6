import type { DriftDefinition } from './define.ts';
import type { RunRow } from './row.ts';
import { runClass } from './snapshot-shared.ts';

export const snapshotAnomalous: DriftDefinition<RunRow> = {
  ...runClass,
  code: 'snapshot_anomalous',
  title: 'The app shrank too much to believe it',
  definition: 'A complete read holds far less than the last accepted one, or nothing at all.',
  baseSeverity: 'high',
  remediation:
    'Look whether the app really shrank (a migration, a clean-up). If so confirm this snapshot; otherwise repair the right or filter and run again.',
  closesWhen: 'A person confirmed the snapshot, or a later read was accepted.',
  judge(row, context) {
    if (row.verdict.quality !== 'anomalous') return undefined;
    return {
      severity: 'high',
      summary: `${context.application.title} returned far less than before`,
      detail: `${row.verdict.reasons.join(' ')} Nothing is concluded from what is missing and no ticket closes.`,
    };
  },
};
