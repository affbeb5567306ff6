import { basename } from 'node:path';
import type { Account } from '../../domain/account.ts';
import type { EntitlementRef } from '../../domain/entitlement.ts';
import type { ObservedRecord } from '../../ports/target.ts';
import { durationMs } from '../module.ts';
import {
  counted,
  type Ending,
  inWords,
  type OpenExport,
  problem,
  requireUnchanged,
  type Row,
  rowsOf,
} from './client.ts';
import type { CsvTarget } from './config.ts';
import { type Layout, layoutOf } from './schema.ts';

/** Reads the whole file: accounts, entitlements and grants, then the proofs of its age and of its end. */
export async function* readExport(
  file: OpenExport,
  config: CsvTarget,
  signal: AbortSignal,
): AsyncGenerator<ObservedRecord> {
  const ending: Ending = { endsWithNewline: false };
  const rows = rowsOf(file, config, ending, signal);
  const header = await rows.next();
  if (header.done === true) {
    throw problem('target_incomplete', 'is empty', file.path, 'Export again.');
  }
  const layout = layoutOf(header.value, config.columns, file.path);
  const state: State = { accounts: new Map(), entitlements: new Set() };
  let count = 0;
  let held: Row | undefined;
  // One row behind, because only the last may be the trailer, and only the last may have been cut.
  for await (const row of rows) {
    if (held !== undefined) {
      count += 1;
      yield* records(whole(held, layout, file, false), layout, { file, config, state });
    }
    held = row;
  }
  if (held !== undefined && config.trailer === undefined) {
    count += 1;
    yield* records(whole(held, layout, file, true), layout, { file, config, state });
  }
  await requireUnchanged(file);
  const end = requireEnd({ file, config, ending, count, last: held });
  const source = `csv/${basename(file.path)}`;
  const age = `The file is ${file.age} old; the limit is ${inWords(durationMs(config.maxAge))}.`;
  yield { kind: 'proof', proof: { source, kind: 'file_age', ok: true, detail: age } };
  const detail = `${counted(count, 'row')} of ${layout.width} cells in ${file.bytes} bytes; ${end}.`;
  yield { kind: 'proof', proof: { source, kind: 'file_whole', ok: true, detail } };
}

interface State {
  /** By id: what the first row said, to notice rows that contradict it. */
  readonly accounts: Map<string, { readonly enabled: boolean | undefined; readonly line: number }>;
  readonly entitlements: Set<string>;
}

interface Context {
  readonly file: OpenExport;
  readonly config: CsvTarget;
  readonly state: State;
}

function* records(row: Row, layout: Layout, context: Context): Generator<ObservedRecord> {
  const { file, config, state } = context;
  const account = toAccount(row, layout, config, file.path);
  const before = state.accounts.get(account.nativeId);
  if (before === undefined) {
    state.accounts.set(account.nativeId, { enabled: account.enabled, line: row.line });
    yield { kind: 'account', account };
  } else if (before.enabled !== account.enabled) {
    const what = `contradicts itself: ${account.login} is ${word(account.enabled)} here and ${word(before.enabled)} in line ${before.line}`;
    const todo =
      'Correct the export. If the column is about the role and not the account, do not map it to enabled.';
    throw problem('target_protocol', what, `${file.path}:${row.line}`, todo);
  }
  const names = cell(row, layout.entitlementName);
  for (const nativeId of entitlementsOf(cell(row, layout.entitlement), config)) {
    const entitlement: EntitlementRef = { type: config.entitlementType, nativeId };
    if (!state.entitlements.has(nativeId)) {
      state.entitlements.add(nativeId);
      yield { kind: 'entitlement', entitlement: { ...entitlement, name: names || nativeId } };
    }
    const scope = cell(row, layout.scope);
    yield { kind: 'grant', grant: { accountNativeId: account.nativeId, entitlement, scope } };
  }
}

/** The account a row is about. Throws with file and line when it has none or an unknown enabled value. */
export function toAccount(
  row: Row,
  layout: Layout,
  config: Pick<CsvTarget, 'enabledValues' | 'disabledValues'>,
  path: string,
): Account {
  const login = cell(row, layout.account);
  const nativeId = layout.id === undefined ? login : cell(row, layout.id);
  if (login === '' || nativeId === '') {
    const what = `has a row without ${login === '' ? 'an account' : 'an id'}`;
    throw problem('target_protocol', what, `${path}:${row.line}`, 'Correct the export.');
  }
  const attributes = layout.attributes
    .map(([name, index]) => [name, cell(row, index)] as const)
    .filter(([, value]) => value !== '');
  return {
    nativeId,
    login,
    enabled: toEnabled(cell(row, layout.enabled), config, `${path}:${row.line}`),
    attributes: Object.fromEntries(attributes),
  };
}

function toEnabled(
  text: string,
  { enabledValues, disabledValues }: Pick<CsvTarget, 'enabledValues' | 'disabledValues'>,
  where: string,
): boolean | undefined {
  if (text === '') return undefined;
  const is = (values: readonly string[]): boolean =>
    values.some((value) => value.toLowerCase() === text.toLowerCase());
  if (is(enabledValues)) return true;
  if (is(disabledValues)) return false;
  const todo = 'Add the text to target.enabledValues or target.disabledValues.';
  throw problem('target_protocol', `says ${JSON.stringify(text)} for enabled`, where, todo);
}

function entitlementsOf(text: string, { entitlementSeparator }: CsvTarget): readonly string[] {
  const parts = entitlementSeparator === undefined ? [text] : text.split(entitlementSeparator);
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

/** The row, when it has as many cells as the header. A short last row means that the file was cut. */
function whole(row: Row, layout: Layout, file: OpenExport, isLast: boolean): Row {
  if (row.cells.length === layout.width) return row;
  const cut = isLast && row.cells.length < layout.width;
  const what = `has ${row.cells.length} cells in a row, its header has ${layout.width}${cut ? '; it may be cut' : ''}`;
  const todo = cut ? 'Export again.' : 'Correct the row: a delimiter inside a cell needs quotes.';
  const code = cut ? 'target_incomplete' : 'target_protocol';
  throw problem(code, what, `${file.path}:${row.line}`, todo);
}

interface End {
  readonly file: OpenExport;
  readonly config: CsvTarget;
  readonly ending: Ending;
  readonly count: number;
  readonly last: Row | undefined;
}

/** What proves the end of the file, as a phrase. Throws `target_incomplete` when nothing does. */
function requireEnd({ file, config, ending, count, last }: End): string {
  const { trailer, expectedRows } = config;
  const cut = (what: string, todo: string): Error =>
    problem('target_incomplete', what, `${file.path}:${last?.line ?? 1}`, todo);
  if (expectedRows !== undefined && expectedRows !== count) {
    throw cut(
      `has ${counted(count, 'row')}, target.expectedRows says ${expectedRows}`,
      'Export again.',
    );
  }
  if (trailer !== undefined) {
    if (last?.cells[0] !== trailer.firstCell) {
      throw cut(`does not end with the line ${trailer.firstCell}`, 'It was cut; export again.');
    }
    const declared = last.cells[trailer.countCell - 1] ?? '';
    if (!/^\d+$/.test(declared) || Number(declared) !== count) {
      throw cut(
        `has ${counted(count, 'row')}, its last line says ${declared}`,
        'It was cut; export again.',
      );
    }
    return `the closing line counts ${declared}`;
  }
  if (expectedRows !== undefined) return 'as many rows as expected';
  if (ending.endsWithNewline) return 'a line end after the last row';
  if (config.finalNewline === 'optional') return 'its end is not proven (finalNewline: optional)';
  throw cut(
    'has no line end after its last row, so it may be cut',
    'Export again. If the application never writes one, use target.trailer, or set finalNewline: optional.',
  );
}

function cell(row: Row, index: number | undefined): string {
  return index === undefined ? '' : (row.cells[index] ?? '');
}

function word(enabled: boolean | undefined): string {
  return enabled === undefined ? 'neither' : enabled ? 'enabled' : 'disabled';
}
