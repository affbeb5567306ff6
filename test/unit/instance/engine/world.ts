import type {
  ColumnDef,
  Engine,
  InstanceClock,
  Row,
  Session,
  Store,
} from '../../../instance/contract.ts';
import { createEngine } from '../../../instance/engine/engine.ts';
import { defineBaseSchema } from '../../../instance/schema/base-schema.ts';
import { ADMIN_USER_ID, seedBaseData } from '../../../instance/schema/seed/base-data.ts';
import { createInstanceClock } from '../../../instance/store/clock.ts';
import { createStore } from '../../../instance/store/store.ts';

export const APP_ID = 'a0000000000000000000000000000001';
export const SCOPE = 'x_tny_app';
export const THING = 'x_tny_app_thing';
/** Every test starts at this moment. */
export const START = Date.parse('2026-03-02T10:00:00Z');

export interface World {
  readonly clock: InstanceClock;
  readonly store: Store;
  readonly engine: Engine;
  readonly admin: Session;
  /** Adds a row as the system, with rules and engines. */
  add(table: string, values: Row): Row;
  /** A user with roles, and a session for it. */
  user(name: string, ...roles: string[]): { id: string; session: Session };
  session(userId: string): Session;
  rule(values: Row): Row;
  logged(level: string): string[];
}

export function column(name: string, type = 'string', more: Partial<ColumnDef> = {}): ColumnDef {
  return {
    name,
    label: name,
    type,
    reference: '',
    maxLength: 100,
    mandatory: false,
    readOnly: false,
    defaultValue: '',
    unique: false,
    display: false,
    attributes: '',
    choices: [],
    scope: SCOPE,
    ...more,
  };
}

/** An instance with the base tables, a small application and its table, and nothing installed. */
export function createWorld(options: { scriptTimeoutMs?: number; bare?: boolean } = {}): World {
  const clock = createInstanceClock(() => START);
  const store = createStore(clock);
  defineBaseSchema(store);
  seedBaseData(store, { adminPassword: 'not used here' });
  const engine = createEngine(store, clock, options);
  const sessionOf = (userId: string, userName: string): Session => ({
    userId,
    userName,
    roles: engine.rolesOf(userId),
    interactive: true,
  });
  const admin = sessionOf(ADMIN_USER_ID, 'admin');
  const add = (table: string, values: Row): Row =>
    engine.records.systemInsert(admin, table, values);
  if (options.bare !== true) addApplication(store, add);
  return {
    clock,
    store,
    engine,
    admin,
    add,
    user: (name, ...roles) => {
      const row = add('sys_user', { user_name: name, name, email: `${name}@example.com` });
      const id = row['sys_id'] ?? '';
      for (const role of roles) {
        const [found] = store.select('sys_user_role', `name=${role}`);
        add('sys_user_has_role', { user: id, role: found?.['sys_id'] ?? '' });
      }
      return { id, session: sessionOf(id, name) };
    },
    session: (userId) => sessionOf(userId, store.get('sys_user', userId)?.['user_name'] ?? ''),
    rule: (values) =>
      add('sys_script', {
        sys_scope: APP_ID,
        collection: THING,
        when: 'before',
        advanced: '1',
        ...values,
      }),
    logged: (level) => engine.log.filter((line) => line.level === level).map((line) => line.text),
  };
}

function addApplication(store: Store, add: World['add']): void {
  add('sys_app', { sys_id: APP_ID, scope: SCOPE, name: 'Tiny', version: '1.0.0' });
  store.schema.define({
    name: THING,
    label: 'Thing',
    superClass: '',
    scope: SCOPE,
    extendable: false,
    webServiceAccess: true,
    access: { read: true, create: false, update: false, delete: false },
    numberPrefix: 'THG',
    numberDigits: 7,
    columns: new Map(
      [
        column('number', 'string', { defaultValue: 'javascript:global.getNextObjNumberPadded();' }),
        column('name', 'string', { display: true }),
        column('state', 'string', {
          defaultValue: 'new',
          choices: [
            { value: 'new', label: 'New', sequence: 0 },
            { value: 'done', label: 'Done', sequence: 1 },
          ],
        }),
        column('flag', 'boolean', { defaultValue: 'false' }),
        column('count', 'integer'),
        column('owner', 'reference', { reference: 'sys_user', maxLength: 32 }),
        column('due', 'glide_date_time'),
        column('code', 'string', { unique: true }),
        column('short', 'string', { maxLength: 10 }),
        column('trace', 'string', { maxLength: 4000 }),
      ].map((def) => [def.name, def]),
    ),
    indexes: [],
  });
}
