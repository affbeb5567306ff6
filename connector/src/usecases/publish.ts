import type { PlannedAction } from '../domain/plan.ts';
import type { FindingReport, GrantReport, ItemResult } from '../ports/platform.ts';
import type { LedgerFinding } from '../ports/store.ts';
import { throwIfAborted } from './abort.ts';
import type { ReconcileDeps } from './deps.ts';
import type { RefusedLine } from './result.ts';

/** The platform's limit per bulk call. */
const chunkSize = 500;

function findingReport(action: PlannedAction<LedgerFinding>): FindingReport | undefined {
  switch (action.action) {
    case 'open':
    case 'update':
    case 'bounce':
      return { status: 'seen', ...action.seen };
    case 'close':
      return { status: 'gone', fingerprint: action.open.fingerprint, evidence: action.evidence };
    case 'keep':
      return undefined;
  }
}

function refusedOf(results: readonly ItemResult[]): readonly RefusedLine[] {
  return results
    .filter(({ result }) => result === 'refused')
    .map(({ key, message }) => ({ key, message }));
}

async function inChunks<T>(
  items: readonly T[],
  signal: AbortSignal,
  send: (chunk: readonly T[]) => Promise<readonly ItemResult[]>,
): Promise<readonly RefusedLine[]> {
  const refused: RefusedLine[] = [];
  for (let at = 0; at < items.length; at += chunkSize) {
    throwIfAborted(signal);
    refused.push(...refusedOf(await send(items.slice(at, at + chunkSize))));
  }
  return refused;
}

/** Findings first, transitions of grants second. What is kept is not sent: an unchanged estate costs no write. */
export async function publish(
  deps: Pick<ReconcileDeps, 'recorder'>,
  runId: string,
  plan: {
    readonly actions: readonly PlannedAction<LedgerFinding>[];
    readonly grantReports: readonly GrantReport[];
  },
  signal: AbortSignal,
): Promise<readonly RefusedLine[]> {
  const findings = plan.actions.flatMap((action) => findingReport(action) ?? []);
  const refusedFindings = await inChunks(findings, signal, (chunk) =>
    deps.recorder.publishFindings(runId, chunk, signal),
  );
  const refusedGrants = await inChunks(plan.grantReports, signal, (chunk) =>
    deps.recorder.reportGrants(runId, chunk, signal),
  );
  return [...refusedFindings, ...refusedGrants];
}
