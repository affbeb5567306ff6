import type { Row, Session } from '../../../../instance/contract.ts';
import { createEngine } from '../../../../instance/engine/engine.ts';
import { SYSTEM_SESSION } from '../../../../instance/http/auth/users.ts';
import { createSite, type Site } from '../../../../instance/http/site.ts';
import { defineBaseSchema } from '../../../../instance/schema/base-schema.ts';
import { seedBaseData } from '../../../../instance/schema/seed/base-data.ts';
import { createInstanceClock } from '../../../../instance/store/clock.ts';
import { createStore } from '../../../../instance/store/store.ts';

/** A site without a server, and a way to fill it. */
export interface CatalogWorld {
  readonly site: Site;
  readonly insert: (table: string, values: Row) => string;
  readonly row: (table: string, sysId: string) => Row;
}

export function catalogWorld(): CatalogWorld {
  const clock = createInstanceClock();
  const store = createStore(clock);
  defineBaseSchema(store);
  seedBaseData(store, { adminPassword: 'secret' });
  const site = createSite(createEngine(store, clock), store);
  return {
    site,
    insert: (table, values) =>
      site.records.systemInsert(SYSTEM_SESSION, table, values)['sys_id'] ?? '',
    row: (table, sysId) => store.get(table, sysId) ?? {},
  };
}

export function sessionOf(userId: string, roles: readonly string[] = []): Session {
  return { userId, userName: userId, roles: new Set(roles), interactive: true };
}
