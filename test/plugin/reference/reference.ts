import { parse } from 'yaml';
import type { PackagedRecord, PackagedTable } from '../built-package.ts';
import { tableNotes } from './notes.ts';

const scope = 'x_rsc_rescind';
const operations = ['read', 'create', 'write', 'delete'] as const;

/** Everything that the reference is made from: the built package and the OpenAPI file. */
export interface Sources {
  readonly records: readonly PackagedRecord[];
  readonly tables: readonly PackagedTable[];
  readonly openapi: string;
}

type Cells = readonly string[];

const escaped = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll(/\s+/g, ' ').trim();
const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

function grid(head: Cells, rows: readonly Cells[]): string {
  const line = (cells: Cells): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function byName<T>(items: readonly T[], name: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

/** Reads the records of one table of the package. */
class Package {
  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  of(table: string): readonly Readonly<Record<string, string>>[] {
    return this.#sources.records
      .filter((record) => record.table === table)
      .map((record) => record.fields);
  }

  rolesOf(aclId: string): readonly string[] {
    return this.of('sys_security_acl_role')
      .filter((link) => link['sys_security_acl'] === aclId)
      .map((link) => link['sys_user_role@name'] ?? '')
      .sort();
  }

  /** Who may do this to the rows, in words: roles, and conditions of rules without a role. */
  mayDo(table: string, operation: string): string {
    const rules = this.of('sys_security_acl').filter(
      (acl) => acl['name'] === table && acl['operation'] === operation,
    );
    const roles = rules.flatMap((acl) => this.rolesOf(acl['sys_id'] ?? ''));
    const own = rules.filter((acl) => this.rolesOf(acl['sys_id'] ?? '').length === 0);
    const words = [
      ...new Set(roles.map((role) => role.replace(`${scope}.`, ''))),
      ...own.map((acl) => acl['description'] ?? ''),
    ];
    return words.join(', ');
  }
}

function roles(pack: Package): string {
  const rows = byName(pack.of('sys_user_role'), (role) => role['name'] ?? '').map((role) => {
    const contained = pack
      .of('sys_user_role_contains')
      .filter((link) => link['role@name'] === role['name'])
      .map((link) => link['contains@name'] ?? '')
      .sort();
    return [code(role['name'] ?? ''), role['description'] ?? '', contained.map(code).join(', ')];
  });
  return `## Roles\n\n${grid(['role', 'for', 'contains'], rows)}`;
}

function typeOf(column: Readonly<Record<string, string>>): string {
  const { type = '', reference = '', max_length: length = '' } = column;
  if (reference !== '') return `reference to ${code(reference)}`;
  return type === 'string' ? `string (${length})` : type;
}

function marksOf(column: Readonly<Record<string, string>>): string {
  const marks = [
    column['mandatory'] === 'true' ? 'mandatory' : '',
    column['unique'] === 'true' ? 'unique' : '',
    column['read_only'] === 'true' ? 'read only' : '',
    column['default_value'] && !column['default_value'].startsWith('javascript:')
      ? `default ${code(column['default_value'])}`
      : '',
  ];
  return marks.filter((mark) => mark !== '').join(', ');
}

function columnRows(table: PackagedTable): readonly Cells[] {
  return table.columns.map((column) => {
    const name = column['name'] ?? '';
    const choices = (table.choices[name] ?? []).map(code).join(', ');
    return [code(name), column['label'] ?? '', typeOf(column), marksOf(column), choices];
  });
}

const columnHead = ['column', 'label', 'type', '', 'choices'];

function ownTable(pack: Package, table: PackagedTable): string {
  const short = table.name.slice(scope.length + 1);
  const indexes = table.indexes.map(
    ({ unique, columns }) => `${columns.map(code).join(' + ')}${unique ? ' (unique)' : ''}`,
  );
  const access = operations.map((operation) => pack.mayDo(table.name, operation));
  return [
    `### ${code(table.name)}: ${table.attributes['label'] ?? ''}`,
    tableNotes[short] ?? '',
    grid(columnHead, columnRows(table)),
    grid([...operations], [access]),
    indexes.length > 0 ? `Indexes: ${indexes.join(', ')}.` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function tables(pack: Package, all: readonly PackagedTable[]): string {
  const isOwn = (table: PackagedTable): boolean => table.name.startsWith(`${scope}_`);
  const own = byName(all.filter(isOwn), (table) => table.name);
  const foreign = byName(
    all.filter((table) => !isOwn(table)),
    (table) => table.name,
  );
  return [
    '## Tables',
    'Rows are read and written with the rights below, on forms, in lists and through the Table API alike. `nobody` closes an operation to everybody, administrators included; the application itself writes what only it may write. Columns of the platform (`sys_id`, `sys_created_on`, … and those of `task`) are left out.',
    ...own.map((table) => ownTable(pack, table)),
    '## Columns on tables of the platform',
    ...foreign.map((table) => `### ${code(table.name)}\n\n${grid(columnHead, columnRows(table))}`),
  ].join('\n\n');
}

function properties(pack: Package): string {
  const rows = byName(pack.of('sys_properties'), (one) => one['name'] ?? '').map((one) => [
    code(one['name'] ?? ''),
    one['type'] ?? '',
    code(one['value'] ?? ''),
    one['description'] ?? '',
  ]);
  return `## Properties\n\nChanged by administrators of Rescind.\n\n${grid(['property', 'type', 'default', 'meaning'], rows)}`;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly summary?: string }>>>>;
}

function routes(pack: Package, openapi: string): string {
  const { paths } = parse(openapi) as OpenApi;
  const rows = byName(
    pack.of('sys_ws_operation'),
    (one) => `${one['relative_path'] ?? ''} ${one['http_method'] ?? ''}`,
  ).map((one) => {
    const method = one['http_method'] ?? '';
    const path = one['relative_path'] ?? '';
    const summary = paths[path]?.[method.toLowerCase()]?.summary ?? one['short_description'] ?? '';
    const may = pack.rolesOf(one['enforce_acl'] ?? '').map((role) => role.replace(`${scope}.`, ''));
    return [code(`${method} ${path}`), summary, may.join(', ')];
  });
  return `## Routes\n\nUnder \`/api/${scope}/v1/rescind\`; bodies and answers are in [openapi.yaml](openapi.yaml).\n\n${grid(['route', 'for', 'roles'], rows)}`;
}

/** A list of records with their names and what they are for. */
function named(title: string, rows: readonly Cells[], head: Cells): string {
  return rows.length === 0
    ? ''
    : `## ${title}\n\n${grid(
        head,
        byName(rows, (row) => row[0] ?? ''),
      )}`;
}

function periodOf(job: Readonly<Record<string, string>>): string {
  const [, day = '', time = ''] =
    /^1970-01-(\d\d) (\d\d:\d\d):/.exec(job['run_period'] ?? '') ?? [];
  if (day === '') return job['run_type'] ?? '';
  return day === '01' ? `every ${time} h` : `every ${String(Number(day) - 1)} day(s)`;
}

/** The reference of the plugin as Markdown. */
export function reference(sources: Sources): string {
  const pack = new Package(sources);
  const text = (record: Readonly<Record<string, string>>, field: string): string =>
    record[field] ?? '';
  const parts = [
    '# Reference of the plugin',
    'Made from the built package by `npm run reference`; a test fails when it is stale. What the parts are for and how to set them up is in the [README](README.md).',
    roles(pack),
    tables(pack, sources.tables),
    properties(pack),
    routes(pack, sources.openapi),
    named(
      'Scheduled jobs',
      pack.of('sysauto_script').map((job) => [text(job, 'name'), periodOf(job)]),
      ['job', 'runs'],
    ),
    named(
      'Events',
      pack
        .of('sysevent_register')
        .map((event) => [code(text(event, 'event_name')), text(event, 'description')]),
      ['event', 'when'],
    ),
    named(
      'Notifications',
      pack
        .of('sysevent_email_action')
        .map((mail) => [text(mail, 'name'), text(mail, 'description') || text(mail, 'subject')]),
      ['notification', 'about'],
    ),
    named(
      'Script includes',
      pack
        .of('sys_script_include')
        .map((one) => [code(text(one, 'api_name')), text(one, 'description')]),
      ['script include', 'for'],
    ),
    named(
      'Pages',
      pack
        .of('sys_ui_page')
        .map((page) => [code(text(page, 'endpoint')), text(page, 'description')]),
      ['page', 'for'],
    ),
    named(
      'Instance-scan checks',
      [...pack.of('scan_table_check'), ...pack.of('scan_script_only_check')].map((check) => [
        text(check, 'name'),
        text(check, 'short_description'),
      ]),
      ['check', 'finds'],
    ),
    named(
      'Tests of the Automated Test Framework',
      pack.of('sys_atf_test').map((test) => [text(test, 'name'), text(test, 'description')]),
      ['test', 'how'],
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
