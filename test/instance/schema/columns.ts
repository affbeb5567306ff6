import type { ChoiceDef, ColumnDef, TableDef } from '../contract.ts';

/** A column of a base table before its name and label are known. */
export type ColumnSpec = Partial<Omit<ColumnDef, 'name' | 'type'>> & { readonly type: string };
type Extra = Partial<Omit<ColumnDef, 'name' | 'type'>>;

/** One base table as data. What is left out has the platform's usual default. */
export interface TableSpec {
  readonly name: string;
  readonly label: string;
  readonly extends?: string;
  readonly extendable?: boolean;
  readonly number?: string;
  /** Operations that other scopes may use: `r`ead, `c`reate, `u`pdate, `d`elete. */
  readonly access?: string;
  readonly webService?: boolean;
  readonly columns?: Readonly<Record<string, ColumnSpec>>;
  /** Column lists of indexes; a leading `!` makes the index unique. */
  readonly indexes?: readonly string[];
}

export const text = (maxLength = 40, extra: Extra = {}): ColumnSpec => ({
  type: 'string',
  maxLength,
  ...extra,
});
export const int = (extra: Extra = {}): ColumnSpec => ({ type: 'integer', ...extra });
export const bool = (on = false, extra: Extra = {}): ColumnSpec => ({
  type: 'boolean',
  defaultValue: on ? 'true' : 'false',
  ...extra,
});
export const ref = (reference: string, extra: Extra = {}): ColumnSpec => ({
  type: 'reference',
  maxLength: 32,
  reference,
  ...extra,
});
export const list = (reference: string): ColumnSpec => ({
  type: 'glide_list',
  maxLength: 4000,
  reference,
});
export const dateTime = (): ColumnSpec => ({ type: 'glide_date_time' });
export const date = (): ColumnSpec => ({ type: 'glide_date' });
export const duration = (): ColumnSpec => ({ type: 'glide_duration' });
export const journal = (): ColumnSpec => ({ type: 'journal_input', maxLength: 4000 });
export const script = (): ColumnSpec => ({ type: 'script', maxLength: 8_000_000 });
export const conditions = (): ColumnSpec => ({ type: 'conditions', maxLength: 4000 });
export const price = (): ColumnSpec => ({ type: 'price' });
export const typed = (type: string, extra: Extra = {}): ColumnSpec => ({ type, ...extra });

/** A column with a fixed list of values; `type` is `integer` for states and levels. */
export function choice(
  values: Readonly<Record<string, string>>,
  defaultValue = '',
  type = 'string',
): ColumnSpec {
  return { type, defaultValue, choices: choicesOf(values) };
}

/** Integer keys of an object literal do not keep their order, so whole-number values come in as pairs. */
export function choicePairs(
  values: readonly (readonly [string, string])[],
  defaultValue = '',
): ColumnSpec {
  const choices = values.map(([value, label], at) => ({ value, label, sequence: at + 1 }));
  return { type: 'integer', defaultValue, choices };
}

function choicesOf(values: Readonly<Record<string, string>>): ChoiceDef[] {
  return Object.entries(values).map(([value, label], at) => ({ value, label, sequence: at + 1 }));
}

/** Turns a table spec into the shared form. */
export function toTableDef(spec: TableSpec): TableDef {
  const access = spec.access ?? 'r';
  return {
    name: spec.name,
    label: spec.label,
    superClass: spec.extends ?? '',
    scope: 'global',
    extendable: spec.extendable ?? false,
    webServiceAccess: spec.webService ?? true,
    access: {
      read: access.includes('r'),
      create: access.includes('c'),
      update: access.includes('u'),
      delete: access.includes('d'),
    },
    numberPrefix: spec.number ?? '',
    numberDigits: 7,
    columns: new Map(
      Object.entries(spec.columns ?? {}).map(([name, column]) => [name, toColumnDef(name, column)]),
    ),
    indexes: (spec.indexes ?? []).map((index) => ({
      columns: index.replace('!', '').split(','),
      unique: index.startsWith('!'),
    })),
  };
}

function toColumnDef(name: string, spec: ColumnSpec): ColumnDef {
  return {
    label: labelOf(name),
    reference: '',
    maxLength: 40,
    mandatory: false,
    readOnly: false,
    defaultValue: '',
    unique: false,
    display: false,
    attributes: '',
    choices: [],
    scope: 'global',
    ...spec,
    name,
  };
}

function labelOf(name: string): string {
  const words = name.replace(/^sys_/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
