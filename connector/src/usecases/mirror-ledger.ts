import { identityKeys } from '../domain/correlation.ts';
import type { Mapping } from '../domain/mapping.ts';
import { RescindError } from '../lib/errors.ts';
import type { LedgerTable } from '../ports/platform.ts';
import { abortable, throwIfAborted } from './abort.ts';
import type { ReconcileDeps } from './deps.ts';
import type { LedgerSection } from './result.ts';

/** What others refer to comes first, so that a row never points at one that was read before it existed. */
const tables: readonly LedgerTable[] = [
  'user',
  'group',
  'group_member',
  'identity',
  'entitlement',
  'grant',
  'finding',
];

export interface MirrorRequest {
  readonly mapping: Mapping;
  readonly applicationId: string;
  readonly full: boolean;
  readonly signal: AbortSignal;
}

interface TableResult {
  readonly rows: number;
  readonly full: boolean;
}

type Deps = Pick<ReconcileDeps, 'ledger' | 'store' | 'log'>;

async function pull(
  deps: Deps,
  request: MirrorRequest,
  table: LedgerTable,
  updatedSince: string | undefined,
): Promise<number> {
  const { signal, applicationId, mapping } = request;
  throwIfAborted(signal);
  const query = { table, applicationId, updatedSince };
  return deps.store.load({
    table,
    mode: updatedSince === undefined ? 'replace' : 'merge',
    pages: abortable(deps.ledger.pages(query, signal), signal),
    keysOf: (row) => identityKeys(row, mapping.correlation),
  });
}

/** How many rows the platform counts and how many the cache holds. */
async function compare(
  deps: Deps,
  request: MirrorRequest,
  table: LedgerTable,
): Promise<{ readonly platform: number; readonly cached: number }> {
  throwIfAborted(request.signal);
  const query = { table, applicationId: request.applicationId, updatedSince: undefined };
  const platform = await deps.ledger.count(query, request.signal);
  return { platform, cached: await deps.store.countRows(table) };
}

async function mirrorTable(
  deps: Deps,
  request: MirrorRequest,
  table: LedgerTable,
): Promise<TableResult> {
  let rows = 0;
  const since = request.full ? undefined : await deps.store.watermark(table);
  if (since !== undefined) {
    rows += await pull(deps, request, table, since);
    const { platform, cached } = await compare(deps, request, table);
    if (platform === cached) return { rows, full: false };
    deps.log.info('ledger cache differs, reading all of it', { table, platform, cached });
  }
  rows += await pull(deps, request, table, undefined);
  let counts = await compare(deps, request, table);
  if (counts.platform !== counts.cached) {
    // Rows may come while we read; one more look at what changed settles that, and nothing else.
    const watermark = await deps.store.watermark(table);
    if (watermark !== undefined) rows += await pull(deps, request, table, watermark);
    counts = await compare(deps, request, table);
  }
  if (counts.platform !== counts.cached) throw await incomplete(deps, table, counts);
  return { rows, full: true };
}

async function incomplete(
  deps: Deps,
  table: LedgerTable,
  counts: { readonly platform: number; readonly cached: number },
): Promise<RescindError> {
  await deps.store.forget(table);
  return new RescindError(
    'platform_incomplete',
    `The platform counts ${String(counts.platform)} rows and shows ${String(counts.cached)}.`,
    {
      where: `ledger table ${table}`,
      todo: 'Give the connector’s user read access to every row of it (role x_rsc_rescind.connector); until then nothing is concluded or published.',
    },
  );
}

/**
 * Brings the cache up to the ledger: everything the first time, afterwards what changed, everything again when the
 * counts differ. Throws `RescindError` `platform_incomplete` when the platform hides rows.
 */
export async function mirrorLedger(deps: Deps, request: MirrorRequest): Promise<LedgerSection> {
  await deps.store.bind(request.applicationId);
  let rowsRead = 0;
  let isFull = false;
  for (const table of tables) {
    const result = await mirrorTable(deps, request, table);
    rowsRead += result.rows;
    if (result.full && (table === 'grant' || table === 'user')) isFull ||= result.rows > 0;
  }
  const counts = await deps.store.ledgerCounts();
  return {
    mode: isFull ? 'full' : 'incremental',
    rowsRead,
    grants: counts.grants,
    entitlements: counts.entitlements,
    identities: counts.identities,
    users: counts.users,
    openFindings: counts.openFindings,
  };
}
