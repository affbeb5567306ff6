import type { RunSummary } from '../../ports/platform.ts';
import type { FindingAction, Outcome, ReconcileResult } from '../../usecases/result.ts';

const grouped = new Intl.NumberFormat('en-US');

export function count(amount: number, one: string, many = `${one}s`): string {
  return `${grouped.format(amount)} ${amount === 1 ? one : many}`;
}

export const actionSigns: Readonly<Record<FindingAction, string>> = {
  open: '+',
  update: '~',
  bounce: '!',
  close: '-',
  keep: '=',
};

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  clean: 'clean',
  drift: 'drift',
  partial: 'partial: what was not read is unknown, not gone',
  failed: 'failed: the application could not be read',
  guard_stopped: 'stopped by a guard: nothing was changed',
};

const future: Readonly<Record<FindingAction, string>> = {
  open: 'to open',
  update: 'to update',
  bounce: 'to bounce',
  close: 'to close',
  keep: 'unchanged',
};
const past: Readonly<Record<FindingAction, string>> = {
  open: 'opened',
  update: 'updated',
  bounce: 'bounced',
  close: 'closed',
  keep: 'unchanged',
};

/** `2 to open, 1 to close, 14 unchanged`; `no drift` when there is nothing at all. */
export function actionCounts(result: ReconcileResult): string {
  const written = result.mode === 'run' && result.outcome !== 'guard_stopped';
  const words = written ? past : future;
  const parts = (['open', 'bounce', 'update', 'close', 'keep'] as const).flatMap((action) => {
    const amount = result.findings.filter((finding) => finding.action === action).length;
    return amount === 0 ? [] : [`${grouped.format(amount)} ${words[action]}`];
  });
  return parts.length === 0 ? 'no drift' : parts.join(', ');
}

/** `Tickets opened RMD1, RMD2; closed RMD3`; empty when no ticket moved. */
export function ticketWords(tickets: RunSummary['tickets']): string {
  const moved = (['opened', 'reopened', 'bounced', 'updated', 'closed'] as const).filter(
    (what) => tickets[what].length > 0,
  );
  if (moved.length === 0) return '';
  const amount = moved.reduce((sum, what) => sum + tickets[what].length, 0);
  const parts = moved.map((what) => `${what} ${tickets[what].join(', ')}`);
  return `${amount === 1 ? 'Ticket' : 'Tickets'} ${parts.join('; ')}`;
}

/** How much of the ledger this run can vouch for. */
export function coverageWords(result: ReconcileResult): string {
  const { grants, asDecided, drifted, pending, unknown, attested } = result.coverage;
  const parts = [
    `${grouped.format(asDecided)} as decided`,
    `${grouped.format(drifted)} drifted`,
    ...(pending > 0 ? [`${grouped.format(pending)} not yet due`] : []),
    `${grouped.format(unknown)} unknown`,
  ];
  const source = attested ? ' (from an export: attested, not verified)' : '';
  return `${count(grants, 'live grant')} in the ledger: ${parts.join(', ')}${source}`;
}
