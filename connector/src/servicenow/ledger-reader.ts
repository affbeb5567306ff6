import { z } from 'zod';
import { RescindError } from '../lib/errors.ts';
import { ledgerFields } from '../ports/ledger-fields.ts';
import type {
  ApplicationRecord,
  LedgerPage,
  LedgerQuery,
  LedgerReader,
} from '../ports/platform.ts';
import { createPageSize } from './page-size.ts';
import { checkedSysId, checkedValue, joined } from './query.ts';
import {
  aggregateCount,
  readTable,
  type Row,
  type TableRead,
  type TableReaderDeps,
} from './table-reader.ts';
import { perApplication, platformTables, scope } from './tables.ts';
import { isoFromPlatform, platformFromIso } from './times.ts';

/**
 * Change times are written by several nodes and committed later than they say; reading that much again costs little,
 * missing a row costs a finding.
 */
const overlapMs = 5 * 60_000;

const applicationFields = [
  'sys_id',
  'sys_updated_on',
  'key',
  'name',
  'tier',
  'revocation_owner',
  'revocation_group',
  'min_evidence',
  'propagation_minutes',
  'freshness_hours',
  'last_accepted_at',
  'last_accounts',
  'last_entitlements',
  'last_grants',
] as const;

/** Reads of the ledger over the Table and Aggregate APIs. */
export function createLedgerReader(deps: Omit<TableReaderDeps, 'pageSize'>): LedgerReader {
  const pageSizes = new Map<string, TableReaderDeps['pageSize']>();
  const forTable = (table: string): TableReaderDeps => {
    const pageSize = pageSizes.get(table) ?? createPageSize();
    pageSizes.set(table, pageSize);
    return { ...deps, pageSize };
  };
  return {
    async application(key, signal) {
      const read: TableRead = {
        table: `${scope}_application`,
        filter: `key=${checkedValue(key, 'app.key')}`,
        fields: applicationFields,
        byChange: false,
        signal,
      };
      for await (const rows of readTable(forTable(read.table), read)) {
        const row = rows.find((candidate) => candidate['key'] === key);
        if (row !== undefined) return applicationRecord(row);
      }
      return undefined;
    },
    async *pages(query, signal): AsyncGenerator<LedgerPage> {
      const read = tableRead(query, signal);
      for await (const rows of readTable(forTable(read.table), read)) yield { rows };
    },
    count: (query, signal) => aggregateCount(deps, tableRead(query, signal)),
  };
}

function tableRead(query: LedgerQuery, signal: AbortSignal): TableRead {
  const table = platformTables[query.table];
  const owned = perApplication.has(query.table)
    ? `application=${checkedSysId(query.applicationId, table)}`
    : '';
  const since = query.updatedSince;
  const changed = since === undefined ? '' : `sys_updated_on>=${overlapped(since)}`;
  return {
    table,
    filter: joined(owned, changed),
    fields: ledgerFields[query.table],
    byChange: since !== undefined,
    signal,
  };
}

function overlapped(iso: string): string {
  return platformFromIso(new Date(Date.parse(iso) - overlapMs).toISOString());
}

const count = z.string().transform((text) => (text === '' ? 0 : Number(text)));
const applicationShape = z.object({
  sys_id: z.string(),
  key: z.string(),
  name: z.string(),
  tier: z.enum(['critical', 'high', 'medium', 'low']).catch('medium'),
  revocation_owner: z.string(),
  revocation_group: z.string(),
  // A value this connector does not know must not lower what closes a finding.
  min_evidence: z.enum(['E1', 'E2', 'E3', 'E4', 'E5']).catch('E5'),
  propagation_minutes: count,
  freshness_hours: count,
  last_accepted_at: z.string(),
  last_accounts: count,
  last_entitlements: count,
  last_grants: count,
});

function applicationRecord(row: Row): ApplicationRecord {
  const parsed = applicationShape.safeParse(row);
  if (!parsed.success) {
    throw new RescindError('platform_protocol', 'The application record cannot be understood.', {
      where: `GET /api/now/table/${scope}_application`,
      todo: 'Compare the versions of connector and plugin.',
      cause: parsed.error,
    });
  }
  const app = parsed.data;
  const at = isoFromPlatform(app.last_accepted_at);
  const counts = {
    accounts: app.last_accounts,
    entitlements: app.last_entitlements,
    grants: app.last_grants,
  };
  return {
    id: app.sys_id,
    key: app.key,
    name: app.name,
    tier: app.tier,
    revocationOwnerId: app.revocation_owner,
    revocationGroupId: app.revocation_group,
    minEvidence: app.min_evidence,
    propagationMinutes: app.propagation_minutes,
    freshnessHours: app.freshness_hours,
    lastAccepted: at === undefined ? undefined : { at, counts },
  };
}
