import type { ColumnDef } from '../../contract.ts';

/**
 * With `sysparm_display_value=true` instances answer `null` for a text field with a choice list and no choice made, as
 * `close_code` (answers of instances in several public connectors' documents); a number, as `hold_reason`, stays empty.
 */
export function withUnsetChoices(
  columns: ReadonlyMap<string, ColumnDef>,
  shown: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shown).map(([name, value]) => {
      const column = columns.get(name);
      const isUnset = value === '' && column?.type === 'string' && column.choices.length > 0;
      return [name, isUnset ? null : value];
    }),
  );
}
