import type { Row } from '../instance/contract.ts';
import { createWorld, type World } from '../unit/instance/engine/world.ts';
import { idOf } from './scripts.ts';

/** An instance with what tests of business rules do all the time. */
export interface Bench {
  readonly world: World;
  /** Adds a rule, of the global scope and on incidents unless said otherwise, until `clear`. */
  readonly rule: (values: Row) => void;
  readonly insert: (values?: Row) => Row;
  readonly update: (row: Row, changes: Row) => Row;
  readonly remove: (row: Row) => void;
  /** What scripts logged while the work was done. */
  readonly logged: (work: () => void) => string[];
  readonly clear: () => void;
}

export function createBench(): Bench {
  const world = createWorld();
  const { records } = world.engine;
  const made: string[] = [];
  return {
    world,
    rule: (values) => {
      made.push(idOf(world.rule({ sys_scope: 'global', collection: 'incident', ...values })));
    },
    insert: (values = {}) => world.add('incident', values),
    update: (row, changes) => records.systemUpdate(world.admin, 'incident', idOf(row), changes),
    remove: (row) => {
      records.systemRemove(world.admin, 'incident', idOf(row));
    },
    logged: (work) => {
      const before = world.engine.log.length;
      work();
      return world.engine.log.slice(before).map((line) => line.text);
    },
    clear: () => {
      for (const id of made.splice(0)) records.systemRemove(world.admin, 'sys_script', id);
    },
  };
}
