import type { Account } from '../../domain/account.ts';
import type { EntitlementRef } from '../../domain/entitlement.ts';
import { RescindError } from '../../lib/errors.ts';
import type { ObservedRecord, ProbeAnswer, ProbeQuestion } from '../../ports/target.ts';
import type { Row, Session } from './client.ts';
import type { PostgresTarget } from './config.ts';
import { countOf, inner, shapeOf } from './queries.ts';

export type OwnQueries = NonNullable<PostgresTarget['read']>;

/** Reads accounts and grants with the queries of the mapping, both at the same moment. */
export async function* readOwnQueries(
  session: Session,
  queries: OwnQueries,
  nowMs: number,
): AsyncGenerator<ObservedRecord> {
  const { accounts, grants } = queries;
  for (const [part, query] of Object.entries(queries)) await requireColumns(session, part, query);
  const ids = new Set<string>();
  let accountRows = 0;
  for await (const row of session.stream(inner(accounts.sql))) {
    accountRows += 1;
    const account = toOwnAccount(row, accounts.columns, nowMs);
    if (ids.has(account.nativeId)) continue;
    ids.add(account.nativeId);
    yield { kind: 'account', account };
  }
  const names = new Set<string>();
  let grantRows = 0;
  for await (const row of session.stream(inner(grants.sql))) {
    grantRows += 1;
    const { accountNativeId, name, scope } = toOwnGrant(row, grants.columns);
    const entitlement: EntitlementRef = { type: grants.type, nativeId: name };
    if (!names.has(name)) {
      names.add(name);
      yield { kind: 'entitlement', entitlement: { ...entitlement, name } };
    }
    yield { kind: 'grant', grant: { accountNativeId, entitlement, scope } };
  }
  const [declared] = await session.query(countOf(accounts.sql, grants.sql));
  yield proof(session, [accountRows, declared?.['accounts']], [grantRows, declared?.['grants']]);
}

type Pair = readonly [read: number, declared: unknown];

function proof(session: Session, accounts: Pair, grants: Pair): ObservedRecord {
  const detail = `${accounts[0]} of ${Number(accounts[1])} account rows and ${grants[0]} of ${Number(grants[1])} grant rows`;
  if (accounts[0] !== Number(accounts[1]) || grants[0] !== Number(grants[1])) {
    throw new RescindError('target_incomplete', `Only ${detail} arrived.`, {
      where: session.where,
      todo: 'Nothing was concluded from it. Run again.',
    });
  }
  return {
    kind: 'proof',
    proof: {
      source: 'postgres/queries',
      kind: 'single_transaction',
      ok: true,
      detail: `${detail} read in one read-only transaction.`,
    },
  };
}

/** Looks one account or grant up by filtering the mapping's own queries on the server. */
export async function probeOwnQueries(
  session: Session,
  { accounts, grants }: OwnQueries,
  question: ProbeQuestion,
): Promise<ProbeAnswer> {
  const { entitlement } = question;
  const level = 'E4';
  if (entitlement === undefined) {
    const id = accounts.columns.id ?? accounts.columns.account;
    const found = await isIn(session, accounts.sql, { [id]: question.accountNativeId });
    const statement = `The accounts query ${found ? 'lists' : 'does not list'} ${question.accountLogin}.`;
    return { present: found, level, statement, paths: found ? [[question.accountLogin]] : [] };
  }
  if (entitlement.type !== grants.type) {
    const statement = `The grants query knows no entitlements of type ${entitlement.type}.`;
    return { present: 'unknown', level: 'E0', statement, paths: [] };
  }
  const { account, entitlement: held, scope } = grants.columns;
  const found = await isIn(session, grants.sql, {
    [account]: question.accountNativeId,
    [held]: entitlement.nativeId,
    ...(scope === undefined ? {} : { [scope]: question.scope }),
  });
  const statement = `The grants query ${found ? 'lists' : 'does not list'} ${entitlement.nativeId} for ${question.accountLogin}.`;
  const paths = found ? [[question.accountLogin, entitlement.nativeId]] : [];
  return { present: found, level, statement, paths };
}

async function isIn(
  session: Session,
  sql: string,
  wanted: Readonly<Record<string, string>>,
): Promise<boolean> {
  const conditions = Object.keys(wanted).map(
    (column, i) => `coalesce(${session.identifier(column)}::text, '') = $${i + 1}`,
  );
  const filtered = `SELECT 1 FROM ${inner(sql)} AS q WHERE ${conditions.join(' AND ')} LIMIT 1`;
  return (await session.query(filtered, Object.values(wanted))).length > 0;
}

/** Throws `mapping_invalid` when a query does not run or lacks a column the mapping names. */
export async function requireColumns(
  session: Session,
  part: string,
  { sql, columns }: { sql: string; columns: Readonly<Record<string, string | undefined>> },
): Promise<void> {
  const present = await session.columns(shapeOf(sql));
  for (const [field, column] of Object.entries(columns)) {
    if (column === undefined || present.includes(column)) continue;
    throw new RescindError(
      'mapping_invalid',
      `target.read.${part}.columns.${field} names ${column}, which the query does not return (it returns ${present.join(', ')}).`,
      { where: session.where, todo: 'Name a column of the result, or add it to the SELECT.' },
    );
  }
}

export function toOwnAccount(
  row: Row,
  { account, id, enabled, expiresAt, ...others }: OwnQueries['accounts']['columns'],
  nowMs: number,
): Account {
  const login = text(row, account);
  const attributes = Object.entries(others)
    .map(([name, column]) => [name, row[column]] as const)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, plain(value)] as const);
  return {
    nativeId: id === undefined ? login : text(row, id),
    login,
    enabled: isEnabled(row[enabled ?? ''], row[expiresAt ?? ''], nowMs),
    attributes: Object.fromEntries(attributes),
  };
}

function toOwnGrant(
  row: Row,
  columns: OwnQueries['grants']['columns'],
): { accountNativeId: string; name: string; scope: string } {
  const scope = columns.scope === undefined ? null : row[columns.scope];
  return {
    accountNativeId: text(row, columns.account),
    name: text(row, columns.entitlement),
    scope: scope === null ? '' : plain(scope),
  };
}

/** `undefined` where the query says nothing: unknown is not enabled and not disabled. */
function isEnabled(flag: unknown, end: unknown, nowMs: number): boolean | undefined {
  if (typeof flag !== 'boolean' && flag !== undefined && flag !== null) {
    throw unusable('enabled', 'is not boolean; cast it in the query, for example status = 1');
  }
  if (end instanceof Date && end.getTime() <= nowMs) return false;
  return flag ?? undefined;
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (value === null || value === undefined || value === '') {
    throw unusable(column, 'is empty in a row');
  }
  return plain(value);
}

function plain(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function unusable(column: string, problem: string): RescindError {
  return new RescindError('target_protocol', `Result column ${column} ${problem}.`, {
    where: 'target.read',
    todo: 'Correct the query, or the data it reads.',
  });
}
