import type { ColumnDef } from '../../contract.ts';
import { json, noRecord, type Reply } from '../messages.ts';
import { route, type Call, type Route } from '../router.ts';
import { guarded } from './guard.ts';

/**
 * The CMDB Meta API (doc:api-reference/rest-apis/cmdb-meta-api). There are no icons, and no identification or relationship
 * rules.
 */
export const cmdbMetaRoutes: readonly Route[] = [
  route('GET', '/api/now/cmdb/meta/{class}', guarded(meta, noRecord)),
];

function meta(call: Call, className: string): Reply {
  const { schema } = call.site.store;
  const table = schema.table(className);
  if (!table) return noRecord();
  const own = table.columns;
  const children = [...schema.tables()].filter((other) => other.superClass === className);
  return json(200, {
    result: {
      name: className,
      label: table.label,
      parent: table.superClass,
      children: children.map(({ name }) => name),
      is_extendable: table.extendable,
      icon: '',
      icon_url: '',
      attributes: [...schema.columns(className).values()].map((column) =>
        attribute(column, !own.has(column.name)),
      ),
      relationship_rules: [],
      identification_rules: {},
    },
  });
}

/** All text, as in the sample. */
function attribute(column: ColumnDef, inherited: boolean): Record<string, string | null> {
  return {
    element: column.name,
    label: column.label,
    type: column.type,
    max_length: String(column.maxLength),
    default_value: column.defaultValue === '' ? null : column.defaultValue,
    is_inherited: String(inherited),
    is_mandatory: String(column.mandatory),
    is_read_only: String(column.readOnly),
    is_display: String(column.display),
  };
}
