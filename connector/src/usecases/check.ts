import { RescindError } from '../lib/errors.ts';
import type { LedgerTable } from '../ports/platform.ts';
import type { CheckLine } from '../ports/target.ts';
import type { CheckDeps } from './deps.ts';
import type { CheckResult } from './result.ts';

const tables: readonly LedgerTable[] = [
  'grant',
  'entitlement',
  'identity',
  'finding',
  'user',
  'group',
  'group_member',
];

function failed(right: string, error: unknown): CheckLine {
  if (!(error instanceof RescindError)) throw error;
  return { right, ok: false, detail: [error.message, error.todo].join(' ').trim() };
}

async function tableLine(
  deps: CheckDeps,
  table: LedgerTable,
  applicationId: string,
  signal: AbortSignal,
): Promise<CheckLine> {
  const right = `read ledger table ${table}`;
  const query = { table, applicationId, updatedSince: undefined };
  try {
    const rows = await deps.ledger.count(query, signal);
    return { right, ok: true, detail: `${String(rows)} rows` };
  } catch (error) {
    return failed(right, error);
  }
}

async function platformLines(deps: CheckDeps, signal: AbortSignal): Promise<readonly CheckLine[]> {
  const { key } = deps.mapping.app;
  const right = `application ${key}`;
  try {
    const application = await deps.ledger.application(key, signal);
    if (application === undefined) {
      return [
        {
          right,
          ok: false,
          detail:
            'The platform has no application with this key. Register it (Rescind, Applications) or correct app.key.',
        },
      ];
    }
    const lines: CheckLine[] = [{ right, ok: true, detail: application.name }];
    for (const table of tables) lines.push(await tableLine(deps, table, application.id, signal));
    return lines;
  } catch (error) {
    return [failed(right, error)];
  }
}

async function targetLines(deps: CheckDeps, signal: AbortSignal): Promise<readonly CheckLine[]> {
  try {
    return await deps.target.check(signal);
  } catch (error) {
    return [failed('connect to the app', error)];
  }
}

/** Tests connections and rights on both sides without reading the estate. Sends nothing but reads. */
export async function check(deps: CheckDeps, signal: AbortSignal): Promise<CheckResult> {
  const { name, app } = deps.mapping;
  const platform = await platformLines(deps, signal);
  const target = await targetLines(deps, signal);
  return {
    mapping: name,
    application: app,
    platform,
    target,
    ok: [...platform, ...target].every((line) => line.ok),
  };
}
