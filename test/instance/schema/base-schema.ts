import type { Store } from '../contract.ts';
import { toTableDef, type TableSpec } from './columns.ts';
import { auditTables } from './tables/audit.ts';
import { catalogAccessTables } from './tables/catalog-access.ts';
import { catalogAnswerTables } from './tables/catalog-answers.ts';
import { catalogClientTables } from './tables/catalog-client.ts';
import { catalogTables } from './tables/catalog.ts';
import { changeTables } from './tables/change.ts';
import { checkTables } from './tables/checks.ts';
import { cmdbTables } from './tables/cmdb.ts';
import { filterTables } from './tables/filters.ts';
import { formLogicTables } from './tables/form-logic.ts';
import { fulfilmentTables } from './tables/fulfilment.ts';
import { hardwareTables } from './tables/hardware.ts';
import { importTables } from './tables/imports.ts';
import { jwtTables } from './tables/jwt.ts';
import { metadataTables } from './tables/metadata.ts';
import { notificationTables } from './tables/notifications.ts';
import { platformTables } from './tables/platform.ts';
import { configurationTables } from './tables/policy.ts';
import { problemTables } from './tables/problem.ts';
import { scheduleTables } from './tables/schedules.ts';
import { quotaTables } from './tables/quotas.ts';
import { taskTables } from './tables/task.ts';
import { tinyUrlTables } from './tables/tiny-url.ts';
import { userTables } from './tables/users.ts';
import { variableTables } from './tables/variables.ts';

const BASE_TABLES: readonly TableSpec[] = [
  ...metadataTables,
  ...platformTables,
  ...auditTables,
  ...notificationTables,
  ...scheduleTables,
  ...jwtTables,
  ...userTables,
  ...cmdbTables,
  ...hardwareTables,
  ...taskTables,
  ...problemTables,
  ...changeTables,
  ...configurationTables,
  ...checkTables,
  ...catalogTables,
  ...catalogAccessTables,
  ...fulfilmentTables,
  ...catalogAnswerTables,
  ...variableTables,
  ...catalogClientTables,
  ...formLogicTables,
  ...filterTables,
  ...importTables,
  ...tinyUrlTables,
  ...quotaTables,
];

/** Defines the tables that every instance has. Their rows come from `seedBaseData`. */
export function defineBaseSchema(store: Store): void {
  for (const spec of BASE_TABLES) store.schema.define(toTableDef(spec));
}
