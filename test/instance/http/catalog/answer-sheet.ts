import type { Row, Session } from '../../contract.ts';
import { storedRows } from '../../glide/multi-row-answers.ts';
import { isObject } from '../messages.ts';
import type { Site } from '../site.ts';
import { defaultAnswer, hasAnswer } from './answers.ts';
import {
  answerText,
  missingCells,
  rowsProblem,
  storeRows,
  tableRows,
  type AnswerOwner,
  type TableRow,
} from './multi-row.ts';
import {
  entriesOf,
  hasVariableRole,
  isTable,
  type ItemQuestion,
  type ItemTable,
} from './variable-rows.ts';

const CHECKBOX = '7';
const REQUESTED_FOR = '31';

/** Complete answers to one item: what was given, defaults for the rest. */
export interface AnswerSheet {
  readonly answers: readonly { readonly question: ItemQuestion; readonly value: string }[];
  readonly tables: readonly { readonly table: ItemTable; readonly rows: readonly TableRow[] }[];
}

export interface FilledSheet {
  readonly sheet: AnswerSheet;
  /** Names of mandatory variables that are not answered. */
  readonly missing: readonly string[];
  /** Why an answer cannot be taken. */
  readonly problem: string | undefined;
}

/**
 * Fills in an item's variables from answers by name. Answers that the user has no create role for are not taken
 * (doc:servicenow-platform/service-catalog/t_CreateAVariableForACatalogItem).
 */
export function fillIn(
  site: Site,
  session: Session,
  itemId: string,
  given: unknown,
  requestedFor = session.userId,
): FilledSheet {
  const byName = isObject(given) ? given : {};
  const answers: { question: ItemQuestion; value: string }[] = [];
  const tables: { table: ItemTable; rows: TableRow[] }[] = [];
  const missing: string[] = [];
  const problems: string[] = [];
  for (const entry of entriesOf(site.store, itemId)) {
    if (isTable(entry)) {
      const rows = tableRows(byName[entry.set['internal_name'] ?? ''] ?? []);
      const mayAnswer = hasVariableRole(session, 'create_roles', entry.set, undefined);
      const taken = mayAnswer ? (rows ?? []) : [];
      tables.push({ table: entry, rows: taken });
      missing.push(...missingCells(entry, taken));
      const problem = rows
        ? rowsProblem(entry, taken)
        : 'Invalid value of a multi-row variable set';
      if (problem !== undefined) problems.push(problem);
    } else if (hasAnswer(entry.variable)) {
      const value = answerTo(site, session, entry, byName, requestedFor);
      answers.push({ question: entry, value });
      if (isMissing(entry.variable, value)) missing.push(entry.variable['name'] ?? '');
    }
  }
  return { sheet: { answers, tables }, missing, problem: problems[0] };
}

function answerTo(
  site: Site,
  session: Session,
  { variable, set }: ItemQuestion,
  given: Readonly<Record<string, unknown>>,
  requestedFor: string,
): string {
  const name = variable['name'] ?? '';
  const isGiven = name !== '' && Object.hasOwn(given, name);
  if (isGiven && hasVariableRole(session, 'create_roles', set, variable)) {
    return answerText(given[name]);
  }
  if (variable['type'] === REQUESTED_FOR && (variable['default_value'] ?? '') === '') {
    return requestedFor;
  }
  return defaultAnswer(site, session, variable);
}

/** A mandatory check box must be ticked. */
function isMissing(variable: Row, value: string): boolean {
  if (variable['mandatory'] !== '1') return false;
  return value === '' || (variable['type'] === CHECKBOX && value !== 'true');
}

/** The Requested For answer of a sheet; `undefined` when the item does not ask. */
export function requestedForIn(sheet: AnswerSheet): string | undefined {
  return sheet.answers.find(({ question }) => question.variable['type'] === REQUESTED_FOR)?.value;
}

/** The same sheet for somebody else. */
export function requestedBy(sheet: AnswerSheet, userId: string): AnswerSheet {
  const answers = sheet.answers.map((answer) =>
    answer.question.variable['type'] === REQUESTED_FOR ? { ...answer, value: userId } : answer,
  );
  return { ...sheet, answers };
}

/** Keeps a sheet with a requested item or a cart item. */
export function storeSheet(
  site: Site,
  session: Session,
  owner: AnswerOwner,
  sheet: AnswerSheet,
): void {
  for (const { question, value } of sheet.answers) {
    const option = site.records.systemInsert(session, 'sc_item_option', {
      item_option_new: question.variable['sys_id'] ?? '',
      value,
      order: question.variable['order'] ?? '',
      ...(owner.table === 'sc_cart_item' ? { cart_item: owner.id } : {}),
    });
    if (owner.table !== 'sc_req_item') continue;
    site.records.systemInsert(session, 'sc_item_option_mtom', {
      request_item: owner.id,
      sc_item_option: option['sys_id'] ?? '',
    });
  }
  for (const { table, rows } of sheet.tables) storeRows(site, session, owner, table, rows);
}

/** The sheet that lies with a cart item. */
export function sheetOfCartItem(site: Site, entry: Row): AnswerSheet {
  const id = entry['sys_id'] ?? '';
  const options = site.store.select('sc_item_option', `cart_item=${id}`);
  const valueOf = (variable: Row): string | undefined =>
    options.find((option) => option['item_option_new'] === variable['sys_id'])?.['value'];
  const entries = entriesOf(site.store, entry['cat_item'] ?? '');
  return {
    answers: entries.flatMap((question) => {
      const value = isTable(question) ? undefined : valueOf(question.variable);
      return isTable(question) || value === undefined ? [] : [{ question, value }];
    }),
    tables: entries.filter(isTable).map((table) => ({
      table,
      rows: storedRows(site.store, id, table.set['sys_id'] ?? '').map((row) => row.answers),
    })),
  };
}

/** Forgets what lies with a cart item. */
export function dropSheet(site: Site, session: Session, cartItemId: string): void {
  for (const option of site.store.select('sc_item_option', `cart_item=${cartItemId}`)) {
    site.records.systemRemove(session, 'sc_item_option', option['sys_id'] ?? '');
  }
  const cells = site.store.select('sc_multi_row_question_answer', `parent_id=${cartItemId}`);
  for (const cell of cells) {
    site.records.systemRemove(session, 'sc_multi_row_question_answer', cell['sys_id'] ?? '');
  }
}
