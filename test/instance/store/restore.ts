import type { StoreChange } from './changes.ts';
import type { InstanceStore } from './store.ts';

/** Makes the change again. False when it belongs to a table that is not there (any more). */
export function applyChange(store: InstanceStore, change: StoreChange): boolean {
  switch (change[0]) {
    case 'put':
      if (!store.schema.table(change[1])) return false;
      store.overwrite(change[1], change[2]);
      return true;
    case 'drop':
      store.delete(change[1], change[2]);
      return true;
    case 'table': {
      const columns = new Map(change[1].columns.map((column) => [column.name, column]));
      store.schema.define({ ...change[1], columns });
      return true;
    }
    case 'drop table':
      store.schema.dropTable(change[1]);
      return true;
    case 'drop columns':
      store.schema.dropColumns(change[1], change[2]);
      return true;
    case 'number':
      store.setNumber(change[1], change[2]);
      return true;
  }
}
