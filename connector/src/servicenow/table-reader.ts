import { z } from 'zod';
import { RescindError } from '../lib/errors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { PageSize } from './page-size.ts';
import { checkedSysId, joined, pageQuery, type Cursor } from './query.ts';
import type { PlatformAnswer, PlatformSession } from './session.ts';
import { platformFromIso } from './times.ts';

export type Row = Readonly<Record<string, string>>;

export interface TableRead {
  readonly table: string;
  /** Encoded query without order; empty for all rows. */
  readonly filter: string;
  /** With `sys_id` and `sys_updated_on`. */
  readonly fields: readonly string[];
  /** Order of change (for incremental reads) instead of order of ids. */
  readonly byChange: boolean;
  readonly signal: AbortSignal;
}

export interface TableReaderDeps {
  readonly session: PlatformSession;
  readonly clock: Clock;
  readonly log: Log;
  readonly pageSize: PageSize;
}

/**
 * All rows of one table, in keyset pages, each row once. Throws `platform_incomplete` when fewer rows arrived than the
 * platform counts: `X-Total-Count` counts before the access rules thin a page, so a difference is a missing right.
 */
export async function* readTable(deps: TableReaderDeps, read: TableRead): AsyncGenerator<Row[]> {
  const startedAt = deps.clock.now();
  let cursor: Cursor | undefined;
  let before = new Set<string>();
  let declared: number | undefined;
  let received = 0;
  for (;;) {
    const page = await fetchPage(deps, read, cursor);
    declared ??= page.total;
    const rows = page.rows.filter((row) => !before.has(versionOf(row)));
    const fresh = distinct(rows);
    received += fresh.length;
    if (fresh.length > 0) yield fresh;
    // A short page proves nothing (rows may be hidden in it); only the count of what is left, or an empty page, does.
    if (page.rows.length === 0 || page.total === page.rows.length) break;
    if (fresh.length === 0) throw noProgress(read);
    before = new Set(page.rows.map(versionOf));
    cursor = cursorAfter(page.rows, read);
  }
  await proveWhole(deps, read, { received, declared, startedAt });
}

/** Rows the platform counts before any access rule; `undefined` when it does not say. */
export async function declaredRows(
  deps: TableReaderDeps,
  read: Pick<TableRead, 'table' | 'filter' | 'signal'>,
): Promise<number | undefined> {
  const answer = await get(deps, read, {
    sysparm_query: joined(read.filter, 'ORDERBYsys_id'),
    sysparm_fields: 'sys_id',
    sysparm_limit: '1',
  });
  return totalOf(answer);
}

/** Row count by the Aggregate API. */
export async function aggregateCount(
  deps: Pick<TableReaderDeps, 'session'>,
  read: Pick<TableRead, 'table' | 'filter' | 'signal'>,
): Promise<number> {
  const answer = await deps.session.call({
    method: 'GET',
    path: `/api/now/stats/${read.table}`,
    query: { sysparm_count: 'true', sysparm_query: read.filter },
    right: readRight(read.table),
    signal: read.signal,
  });
  const parsed = z
    .object({ stats: z.object({ count: z.coerce.number().int().nonnegative() }) })
    .safeParse(answer.result);
  if (parsed.success) return parsed.data.stats.count;
  throw new RescindError('platform_protocol', `The platform sent no count for ${read.table}.`, {
    where: `GET /api/now/stats/${read.table}`,
    todo: 'Check that the Aggregate API is active on the instance.',
  });
}

interface Page {
  readonly rows: readonly Row[];
  readonly total: number | undefined;
}

async function fetchPage(
  deps: TableReaderDeps,
  read: TableRead,
  cursor: Cursor | undefined,
): Promise<Page> {
  for (;;) {
    const limit = deps.pageSize.rows();
    const startedAt = deps.clock.now();
    try {
      const answer = await get(deps, read, {
        sysparm_query: pageQuery(read.filter, cursor, read.byChange),
        sysparm_fields: read.fields.join(','),
        sysparm_limit: String(limit),
      });
      const rows = rowsOf(answer.result, read);
      if (rows.length === limit) deps.pageSize.took(deps.clock.now() - startedAt);
      return { rows, total: totalOf(answer) };
    } catch (error) {
      if (!isTooSlow(error) || !deps.pageSize.shrink()) throw error;
      const next = deps.pageSize.rows();
      deps.log.warn('page took too long, asking for a smaller one', {
        table: read.table,
        limit,
        next,
      });
    }
  }
}

function get(
  deps: TableReaderDeps,
  read: Pick<TableRead, 'table' | 'signal'>,
  query: Readonly<Record<string, string>>,
): Promise<PlatformAnswer> {
  return deps.session.call({
    method: 'GET',
    path: `/api/now/table/${read.table}`,
    query: {
      ...query,
      sysparm_display_value: 'false',
      sysparm_exclude_reference_link: 'true',
      sysparm_suppress_pagination_header: 'true',
    },
    right: readRight(read.table),
    retryTimeouts: false,
    signal: read.signal,
  });
}

/** Time-outs and answers cut in the middle: both are cured by asking for less. */
function isTooSlow(error: unknown): boolean {
  if (!(error instanceof RescindError) || !('kind' in error)) return false;
  return error.kind === 'timeout' || error.kind === 'cut_body';
}

const cell = z.union([
  z.string(),
  z.null().transform(() => ''),
  z.object({ value: z.string() }).transform((reference) => reference.value),
]);
const pageShape = z.array(z.record(z.string(), cell));

function rowsOf(result: unknown, read: TableRead): readonly Row[] {
  const parsed = pageShape.safeParse(result);
  if (!parsed.success) {
    throw new RescindError('platform_protocol', `A page of ${read.table} is not a list of rows.`, {
      where: `GET /api/now/table/${read.table}`,
      todo: 'Check that platform.url is the address of a ServiceNow instance.',
    });
  }
  return parsed.data.map((row) => completeRow(row, read));
}

/** Fields a user may not read are left out of the row; so are fields that do not exist. */
function completeRow(row: Row, read: TableRead): Row {
  const result: Record<string, string> = {};
  for (const field of read.fields) {
    const value = row[field];
    const base = field.slice(0, field.indexOf('.'));
    const mayBeAbsent = field.includes('.') && (row[base] ?? '') === '';
    if (value === undefined && !mayBeAbsent) throw hiddenField(field, read);
    result[field] = value ?? '';
  }
  checkedSysId(result['sys_id'] ?? '', `GET /api/now/table/${read.table}`);
  return result;
}

function hiddenField(field: string, read: TableRead): RescindError {
  return new RescindError(
    'platform_incomplete',
    `The platform left out field ${field} of ${read.table}.`,
    {
      where: `GET /api/now/table/${read.table}`,
      todo: `Give the connector's user read access to ${read.table}.${field} (role x_rsc_rescind.connector, field ACLs of other roles), or update the plugin when the field does not exist.`,
    },
  );
}

function totalOf(answer: PlatformAnswer): number | undefined {
  const text = answer.headers['x-total-count'];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

async function proveWhole(
  deps: TableReaderDeps,
  read: TableRead,
  seen: { received: number; declared: number | undefined; startedAt: number },
): Promise<void> {
  const expected = seen.declared ?? (await aggregateCount(deps, read));
  if (seen.received >= expected) return;
  // Rows may have been deleted while we read: count again what existed at the start, before calling it a missing right.
  const start = platformFromIso(new Date(seen.startedAt).toISOString());
  const filter = joined(read.filter, `sys_created_on<=${start}`);
  const again = { table: read.table, filter, signal: read.signal };
  const counted = await aggregateCount(deps, again);
  const now = Math.max(counted, (await declaredRows(deps, again)) ?? 0);
  if (seen.received >= now) return;
  throw new RescindError(
    'platform_incomplete',
    `The platform has ${now} rows in ${read.table} for this read but showed ${seen.received}.`,
    {
      where: `GET /api/now/table/${read.table}`,
      todo: `Give the connector's user ${readRight(read.table)} for every row. Until then nothing is concluded from what is missing.`,
    },
  );
}

function readRight(table: string): string {
  const own = table.startsWith('x_rsc_rescind_');
  const how = own ? 'role x_rsc_rescind.connector' : 'a role with an unconditional read ACL';
  return `read access to table ${table} (${how})`;
}

function noProgress(read: TableRead): RescindError {
  return new RescindError(
    'platform_protocol',
    `The platform sent the same page of ${read.table} twice.`,
    {
      where: `GET /api/now/table/${read.table}`,
      todo: 'Check that nothing between connector and platform caches or rewrites its answers.',
    },
  );
}

function cursorAfter(rows: readonly Row[], read: TableRead): Cursor {
  const last = rows.at(-1);
  const sysId = last?.['sys_id'] ?? '';
  return { sysId, updatedOn: read.byChange ? (last?.['sys_updated_on'] ?? '') : undefined };
}

/** A row that changed while we read is a new version, not a repetition. */
function versionOf(row: Row): string {
  return `${row['sys_id'] ?? ''} ${row['sys_updated_on'] ?? ''}`;
}

function distinct(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [versionOf(row), row])).values()];
}
