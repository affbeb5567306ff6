import { paths, tiers } from './marking';

/** The columns that an import knows, the same for the file, the help and the check. */

export type ImportKind = 'applications' | 'entitlements';

export type ColumnType =
  | { readonly is: 'text'; readonly most: number }
  | { readonly is: 'choice'; readonly choices: readonly string[] }
  | { readonly is: 'number'; readonly least: number; readonly most: number }
  | { readonly is: 'boolean' }
  /** Found by name, login, mail or sys_id. */
  | { readonly is: 'reference'; readonly to: 'user' | 'group' | 'application' };

export interface ImportColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly required?: true;
  /** Part of what a record is recognised by. */
  readonly identifies?: true;
  readonly help: string;
}

export function isKind(text: string): text is ImportKind {
  return text === 'applications' || text === 'entitlements';
}

const text = (most: number): ColumnType => ({ is: 'text', most });
const choice = (choices: readonly string[]): ColumnType => ({ is: 'choice', choices });
const person: ColumnType = { is: 'reference', to: 'user' };

const applications: readonly ImportColumn[] = [
  {
    name: 'key',
    type: text(64),
    required: true,
    identifies: true,
    help: 'Short name that mappings use, such as billing-db',
  },
  { name: 'name', type: text(120), help: 'What people call it' },
  { name: 'tier', type: choice(tiers), help: 'How much harm its access can do' },
  {
    name: 'environment',
    type: choice(['production', 'staging', 'development', 'test']),
    help: 'Where it runs',
  },
  { name: 'owner', type: person, help: 'Login, mail or sys_id of an active user' },
  { name: 'revocation_owner', type: person, help: 'Who takes access back: login, mail or sys_id' },
  { name: 'revocation_backup', type: person, help: 'Who does it when the owner cannot' },
  {
    name: 'revocation_group',
    type: { is: 'reference', to: 'group' },
    help: 'Name or sys_id of an active group',
  },
  { name: 'revocation_path', type: choice(paths), help: 'How access is taken back' },
  {
    name: 'min_evidence',
    type: choice(['E1', 'E2', 'E3', 'E4', 'E5']),
    help: 'Weakest proof that counts',
  },
  {
    name: 'propagation_minutes',
    type: { is: 'number', least: 0, most: 10_080 },
    help: 'Minutes until a change shows',
  },
  {
    name: 'freshness_hours',
    type: { is: 'number', least: 1, most: 8760 },
    help: 'Hours within which it must be read again',
  },
  {
    name: 'state',
    type: choice(['discovered', 'registered', 'managed', 'unrevocable', 'retired']),
    help: 'registered when nothing is said',
  },
  { name: 'evidence_procedure', type: text(4000), help: 'How a person proves that access is gone' },
];

const entitlements: readonly ImportColumn[] = [
  {
    name: 'application',
    type: { is: 'reference', to: 'application' },
    required: true,
    identifies: true,
    help: 'Key of a registered application',
  },
  {
    name: 'type',
    type: text(40),
    required: true,
    identifies: true,
    help: 'Kind in the application, such as role or group',
  },
  {
    name: 'native_id',
    type: text(255),
    required: true,
    identifies: true,
    help: 'Id that the application itself uses',
  },
  { name: 'name', type: text(255), help: 'What people call it' },
  { name: 'tier', type: choice(tiers), help: 'Empty: the tier of the application' },
  { name: 'level_group', type: text(80), help: 'Entitlements of one group are levels of the same' },
  { name: 'level', type: { is: 'number', least: 0, most: 1000 }, help: 'Higher includes lower' },
  { name: 'requestable', type: { is: 'boolean' }, help: 'true or false' },
  { name: 'max_days', type: { is: 'number', least: 1, most: 3650 }, help: 'Longest grant in days' },
  {
    name: 'state',
    type: choice(['proposed', 'active', 'deprecated', 'gone']),
    help: 'active when nothing is said',
  },
];

export const importColumns: Readonly<Record<ImportKind, readonly ImportColumn[]>> = {
  applications,
  entitlements,
};
