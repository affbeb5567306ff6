import type { Estate } from '../../../plugin/src/server/policy/blast/estate.ts';

/** An estate on paper: rows in memory, and the part of the encoded query language that the blast radius uses. */

export type Rows = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
type Record_ = Readonly<Record<string, string>>;

/** Table that a field refers to. */
const references: Readonly<Record<string, string>> = {
  application: 'x_rsc_rescind_application',
  x_rsc_rescind_application: 'x_rsc_rescind_application',
  entitlement: 'x_rsc_rescind_entitlement',
  identity: 'x_rsc_rescind_identity',
  cmdb_ci: 'cmdb_ci',
  flow_designer_flow: 'sys_hub_flow',
};

const operators: Readonly<Record<string, (value: string, given: string) => boolean>> = {
  'NOT IN': (value, given) => !given.split(',').includes(value),
  ISNOTEMPTY: (value) => value !== '',
  ISEMPTY: (value) => value === '',
  INSTANCEOF: (value, given) => value === given,
  LIKE: (value, given) => value.toLowerCase().includes(given.toLowerCase()),
  IN: (value, given) => given.split(',').includes(value),
  '!=': (value, given) => value !== given,
  '=': (value, given) => value === given,
};

const term = /^([a-z_.]+)(NOT IN|ISNOTEMPTY|ISEMPTY|INSTANCEOF|LIKE|IN|!=|=)(.*)$/;

export interface Paper extends Estate {
  asked: number;
}

export function paper(tables: Rows): Paper {
  const find = (table: string, id: string): Record_ | undefined =>
    tables[table]?.find((row) => row['sys_id'] === id);

  const valueAt = (row: Record_ | undefined, path: string): string => {
    const [field = '', ...rest] = path.split('.');
    if (rest.length === 0) return row?.[field] ?? '';
    return valueAt(find(references[field] ?? '', row?.[field] ?? ''), rest.join('.'));
  };

  const holds = (row: Record_, condition: string): boolean => {
    const [, path = '', operator = '', given = ''] = term.exec(condition) ?? [];
    const check = operators[operator];
    if (!check) throw new Error(`What is ${condition}?`);
    return check(valueAt(row, path), given);
  };

  const matching = (table: string, query: string): readonly Record_[] => {
    const parts = query.split('^NQ').map((part) =>
      part
        .split(/\^(?!OR)/)
        .filter((one) => one !== '' && !one.startsWith('ORDERBY'))
        .map((one) => one.split('^OR').filter((alternative) => !alternative.startsWith('DERBY'))),
    );
    return (tables[table] ?? []).filter((row) =>
      parts.some((all) => all.every((any) => any.some((condition) => holds(row, condition)))),
    );
  };

  const estate: Paper = {
    asked: 0,
    count(table, query) {
      estate.asked += 1;
      return matching(table, query).length;
    },
    countBy(table, query, fields) {
      estate.asked += 1;
      const groups = new Map<string, { values: Record<string, string>; count: number }>();
      for (const row of matching(table, query)) {
        const values = Object.fromEntries(fields.map((field) => [field, row[field] ?? '']));
        const key = JSON.stringify(values);
        const group = groups.get(key) ?? { values, count: 0 };
        groups.set(key, { values, count: group.count + 1 });
      }
      return [...groups.values()];
    },
    rows(table, query, _fields, limit) {
      estate.asked += 1;
      return matching(table, query).slice(0, limit);
    },
    namedRows(table, query, fields, limit) {
      estate.asked += 1;
      return matching(table, query)
        .slice(0, limit)
        .map((row) => ({
          ...row,
          ...Object.fromEntries(
            fields.map((field) => [`${field}.name`, valueAt(row, `${field}.name`)]),
          ),
        }));
    },
  };
  return estate;
}
