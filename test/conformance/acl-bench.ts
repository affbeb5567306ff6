import type { Row, Session } from '../instance/contract.ts';
import { createWorld, type World } from '../unit/instance/engine/world.ts';
import { idOf } from './scripts.ts';

/** An instance with users of two roles, and tables that no rule of the base system names. */
export interface AclBench {
  readonly world: World;
  readonly admin: Session;
  /** Holds the role `one`. */
  readonly one: Session;
  /** Holds the role `two`. */
  readonly two: Session;
  /** Holds no role of these. */
  readonly none: Session;
  /** A new table, with columns like a company's. */
  readonly table: (superClass?: string) => string;
  /** An access control on records, with roles. */
  readonly acl: (name: string, operation: string, values?: Row, ...roles: string[]) => void;
  /** Names of the records that the session reads; `hidden` for a name that it does not. */
  readonly sees: (who: Session, table: string) => string[];
}

export function createAclBench(): AclBench {
  const world = createWorld();
  const { records } = world.engine;
  let tables = 0;
  for (const name of ['one', 'two']) world.add('sys_user_role', { name });
  const roleId = (name: string): string =>
    world.store.select('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? '';
  return {
    world,
    admin: world.user('an admin', 'admin').session,
    one: world.user('holds one', 'one').session,
    two: world.user('holds two', 'two').session,
    none: world.user('holds none').session,
    table: (superClass = '') => {
      tables += 1;
      const name = `u_secured_${String(tables)}`;
      const of = world.store.schema.table('core_company');
      if (!of) throw new Error('The base table core_company is gone');
      const columns = superClass === '' ? of.columns : new Map();
      world.store.schema.define({
        ...of,
        name,
        label: name,
        superClass,
        extendable: true,
        columns,
      });
      return name;
    },
    acl: (name, operation, values = {}, ...roles) => {
      const rule = world.add('sys_security_acl', { name, operation, type: 'record', ...values });
      for (const role of roles)
        world.add('sys_security_acl_role', {
          sys_security_acl: idOf(rule),
          sys_user_role: roleId(role),
        });
    },
    sees: (who, table) =>
      records
        .read(who, table, '', { limit: 10, offset: 0 })
        .rows.map((row) => row['name'] ?? 'hidden')
        .sort(),
  };
}
