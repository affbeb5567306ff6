import type { Row } from '../../contract.ts';
import { isObject } from '../messages.ts';
import type { Call } from '../router.ts';

/** A relation as the CMDB Instance API shows it. */
interface ShownRelation {
  readonly sys_id: string;
  readonly type: Linked;
  readonly target: Linked;
}

interface Linked {
  readonly display_value: string;
  readonly link: string;
  readonly value: string;
}

/** A relation to make; the item of the request is the other end. */
export interface NewRelation {
  readonly direction: 'inbound' | 'outbound';
  readonly type: string;
  readonly target: string;
}

/** Relations of an item: outbound where it is the parent, inbound where it is the child. */
export function relationsOf(
  call: Call,
  id: string,
  direction: NewRelation['direction'],
): ShownRelation[] {
  const [own, other] = ends(direction);
  const page = { limit: 10_000, offset: 0 };
  const { rows } = call.site.records.read(call.session, 'cmdb_rel_ci', `${own}=${id}`, page);
  return rows.map((row) => ({
    sys_id: row['sys_id'] ?? '',
    type: linked(call, 'cmdb_rel_type', row['type'] ?? '', 'table/cmdb_rel_type'),
    target: linked(call, 'cmdb_ci', row[other] ?? '', 'cmdb/instance/cmdb_ci'),
  }));
}

/**
 * The relations of a body; `undefined` when one lacks its type or target, or names one that does not exist. What a class
 * depends on comes under `depends_on`, where one relation needs no list (doc:api-reference/rest-apis/cmdb-instance-api).
 */
export function newRelations(
  call: Call,
  body: Readonly<Record<string, unknown>>,
): readonly NewRelation[] | undefined {
  const dependsOn = isObject(body['depends_on']) ? body['depends_on'] : {};
  const given = [body, dependsOn].flatMap((part) =>
    (['outbound', 'inbound'] as const).flatMap((direction) =>
      [part[`${direction}_relations`] ?? []].flat().map((value: unknown) => ({ direction, value })),
    ),
  );
  const relations = given.map(({ direction, value }) => {
    const { type, target } = isObject(value) ? value : {};
    return { direction, type: textOf(type), target: textOf(target) };
  });
  const { store } = call.site;
  const hold = relations.every(
    ({ type, target }) => store.get('cmdb_rel_type', type) && store.get('cmdb_ci', target),
  );
  return hold ? relations : undefined;
}

/** Makes the relations as the caller; one that is there already is not made again. */
export function addRelations(call: Call, id: string, relations: readonly NewRelation[]): void {
  const { store, records } = call.site;
  for (const { direction, type, target } of relations) {
    const [own, other] = ends(direction);
    const values: Row = { [own]: id, [other]: target, type };
    const query = `${own}=${id}^${other}=${target}^type=${type}`;
    if (store.count('cmdb_rel_ci', query) === 0)
      records.insert(call.session, 'cmdb_rel_ci', values);
  }
}

function ends(
  direction: NewRelation['direction'],
): readonly ['parent' | 'child', 'parent' | 'child'] {
  return direction === 'outbound' ? ['parent', 'child'] : ['child', 'parent'];
}

function linked(call: Call, table: string, id: string, path: string): Linked {
  const { store } = call.site;
  const name = store.get(table, id)?.[store.schema.displayColumn(table)] ?? '';
  return { display_value: name, link: `${call.request.baseUrl}/api/now/${path}/${id}`, value: id };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
