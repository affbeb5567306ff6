import type { Account, Nesting, ObservedGrant } from '../domain/account.ts';
import { entitlementKey } from '../domain/entitlement.ts';
import type { ObservedEntitlement } from '../domain/entitlement.ts';
import type { AccountNote, ObservedCounts, ObservedSink } from '../ports/store.ts';
import { newSpool, readSpool } from './bulk.ts';
import type { Database } from './database.ts';
import { quote } from './database.ts';
import { observedColumns } from './schema.ts';
import type { ObservedTable } from './schema.ts';
import type { Spool } from './spool.ts';

const tables = Object.keys(observedColumns) as readonly ObservedTable[];

/** Repeated rows (a page that shifted while it was read) count once; any sighting of "enabled" wins. */
const distinctRows: Readonly<Record<ObservedTable, string>> = {
  o_account:
    'SELECT native_id, max(login) AS login, bool_or(enabled) AS enabled, max(kind) AS kind, min(ignored) AS ignored, false AS stray FROM {} GROUP BY native_id',
  o_key: 'SELECT DISTINCT native_id, rule, key FROM {}',
  o_grant: 'SELECT DISTINCT account, ent, scope FROM {}',
  o_entitlement:
    'SELECT key, max(type) AS type, max(native_id) AS native_id, max(name) AS name FROM {} GROUP BY key',
  o_nesting: 'SELECT DISTINCT member, container FROM {}',
};

export class ObservedSpool implements ObservedSink {
  readonly #database: Database;
  readonly #spools: Readonly<Record<ObservedTable, Spool>>;

  constructor(database: Database) {
    this.#database = database;
    this.#spools = {
      o_account: newSpool(database, 'account'),
      o_key: newSpool(database, 'key'),
      o_grant: newSpool(database, 'grant'),
      o_entitlement: newSpool(database, 'entitlement'),
      o_nesting: newSpool(database, 'nesting'),
    };
  }

  async account(account: Account, note: AccountNote): Promise<void> {
    await this.#spools.o_account.write({
      native_id: account.nativeId,
      login: account.login,
      enabled: account.enabled ?? null,
      kind: note.kind,
      ignored: note.ignored,
    });
    for (const { rule, key } of note.keys) {
      await this.#spools.o_key.write({ native_id: account.nativeId, rule, key });
    }
  }

  async grant(grant: ObservedGrant): Promise<void> {
    await this.#spools.o_grant.write({
      account: grant.accountNativeId,
      ent: entitlementKey(grant.entitlement),
      scope: grant.scope,
    });
  }

  async entitlement(entitlement: ObservedEntitlement): Promise<void> {
    await this.#spools.o_entitlement.write({
      key: entitlementKey(entitlement),
      type: entitlement.type,
      native_id: entitlement.nativeId,
      name: entitlement.name,
    });
  }

  async nesting(nesting: Nesting): Promise<void> {
    await this.#spools.o_nesting.write({
      member: entitlementKey(nesting.member),
      container: entitlementKey(nesting.container),
    });
  }

  async seal(readStartedAt: string): Promise<ObservedCounts> {
    try {
      for (const table of tables) await this.#spools[table].end();
      await this.#database.transaction([
        ...tables.flatMap((table) => this.#replace(table)),
        addStrays,
        "DELETE FROM meta WHERE key = 'observed_at'",
        `INSERT INTO meta VALUES ('observed_at', ${quote(readStartedAt)})`,
      ]);
      return await countObserved(this.#database);
    } finally {
      await this.discard();
    }
  }

  async discard(): Promise<void> {
    for (const table of tables) await this.#spools[table].discard();
  }

  #replace(table: ObservedTable): readonly string[] {
    const spool = this.#spools[table];
    const wipe = `DELETE FROM ${table}`;
    if (spool.rows === 0) return [wipe];
    const source = readSpool(spool.file, observedColumns[table]);
    return [wipe, `INSERT INTO ${table} ${distinctRows[table].replace('{}', source)}`];
  }
}

/** Somebody holds a grant and is in no account listing: kept as an account of its own, so that it is not lost. */
const addStrays =
  "INSERT INTO o_account SELECT DISTINCT g.account, g.account, NULL::BOOLEAN, 'unknown', '', true FROM o_grant g WHERE g.account NOT IN (SELECT native_id FROM o_account)";

async function countObserved(database: Database): Promise<ObservedCounts> {
  const [row] = await database.rows(`SELECT
    (SELECT count(*) FROM o_account WHERE NOT stray)::DOUBLE AS accounts,
    (SELECT count(*) FROM o_account WHERE ignored <> '')::DOUBLE AS ignored,
    (SELECT count(*) FROM o_entitlement)::DOUBLE AS entitlements,
    (SELECT count(*) FROM o_grant)::DOUBLE AS grants,
    (SELECT count(*) FROM o_grant g JOIN o_account a ON a.native_id = g.account WHERE a.stray)::DOUBLE AS strays,
    (SELECT coalesce(sum(hash(native_id, login, enabled)::HUGEINT), 0) FROM o_account)::VARCHAR
      || '/' || (SELECT coalesce(sum(hash(account, ent, scope)::HUGEINT), 0) FROM o_grant)::VARCHAR
      || '/' || (SELECT coalesce(sum(hash(member, container)::HUGEINT), 0) FROM o_nesting)::VARCHAR AS content`);
  return {
    accounts: Number(row?.['accounts'] ?? 0),
    entitlements: Number(row?.['entitlements'] ?? 0),
    grants: Number(row?.['grants'] ?? 0),
    ignoredAccounts: Number(row?.['ignored'] ?? 0),
    strayGrants: Number(row?.['strays'] ?? 0),
    content: typeof row?.['content'] === 'string' ? row['content'] : '',
  };
}
