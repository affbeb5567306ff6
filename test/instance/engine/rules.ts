import type { Row } from '../contract.ts';
import type { Draft } from '../glide/host.ts';
import { newDraft } from '../glide/host.ts';
import type { ConditionList } from '../glide/query-terms.ts';
import { recordFor, recordForQuery } from '../glide/record-proxy.ts';
import { guarded } from './guarded.ts';
import type { Execution, Kernel } from './kernel.ts';
import type { Rule } from './metadata.ts';
import { applyTemplate } from './template.ts';
import { isCancelled } from './watchdog.ts';

/** Rules with an order of at least this run after the engines. */
export const SECOND_HALF = 1000;

export interface RulePhase {
  readonly when: 'before' | 'after';
  /** Orders from this one (all when not said) and below that one. */
  readonly from?: number;
  readonly below?: number;
}

/** Which rule cancelled the database action, and which rules had run until the end. */
export interface AbortNote {
  rule: Rule | undefined;
  readonly ran: string[];
}

/** Runs the rules of one phase on the record, in order. An abort does not stop later rules (documented). */
export function runPhase(
  kernel: Kernel,
  execution: Execution,
  draft: Draft,
  phase: RulePhase,
  note: AbortNote,
): void {
  for (const rule of kernel.metadata.rules(draft.table)) {
    if (!belongsTo(rule, phase) || !rule.actions.has(draft.operation)) continue;
    if (isRunning(execution, rule, draft)) {
      kernel.log(
        'error',
        rule.scope,
        `Recursion stopped: business rule '${rule.name}' on ${draft.table}`,
      );
      continue;
    }
    if (!applies(kernel, execution, rule, draft)) continue;
    const wasAborted = draft.aborted;
    note.ran.push(rule.name);
    runRule(kernel, execution, rule, draft);
    if (draft.aborted && !wasAborted) note.rule = rule;
  }
}

function belongsTo(rule: Rule, { when, from = -Infinity, below = Infinity }: RulePhase): boolean {
  return rule.when === when && rule.order >= from && rule.order < below;
}

/** Roles, filter and condition of the rule, on the record as it is now. */
export function applies(kernel: Kernel, execution: Execution, rule: Rule, draft: Draft): boolean {
  const { session } = execution;
  const hasRole =
    rule.roles.length === 0 ||
    session.roles.has('admin') ||
    rule.roles.some((role) => session.roles.has(role) || session.roles.has(roleName(kernel, role)));
  if (!hasRole) return false;
  if (rule.filter !== '' && !matchesFilter(kernel, execution, rule, draft)) return false;
  return rule.condition === '' || conditionHolds(kernel, execution, rule, draft);
}

/**
 * Runs what the rule does, in the documented order: set values, message, abort or script.
 * @param extra more globals for the script
 */
export function runRule(
  kernel: Kernel,
  execution: Execution,
  rule: Rule,
  draft: Draft,
  extra: Readonly<Record<string, unknown>> = {},
): void {
  execution.ruleStack.push({ rule, record: recordKey(draft) });
  try {
    if (rule.template !== '') applyTemplate(kernel, execution, rule, draft);
    if (rule.message !== '') execution.messages.info.push(rule.message);
    if (rule.aborts) abort(kernel, rule, draft);
    else if (rule.script !== '') runRuleScript(execution, rule, draft, extra);
  } catch (error) {
    if (isCancelled(error)) throw error;
    kernel.log('error', rule.scope, `Business rule '${rule.name}' failed: ${describeError(error)}`);
  } finally {
    execution.ruleStack.pop();
  }
}

/** Query rules add conditions to a query of their table; they do not run for reference targets. */
export function runQueryRules(
  kernel: Kernel,
  execution: Execution,
  table: string,
  query: ConditionList,
): void {
  for (const rule of kernel.metadata.rules(table)) {
    const isQueryRule = rule.when === 'before' && rule.actions.has('query');
    if (!isQueryRule || execution.ruleStack.some((frame) => frame.rule.id === rule.id)) continue;
    const draft = newDraft(table);
    if (!applies(kernel, execution, rule, draft)) continue;
    execution.ruleStack.push({ rule, record: `${table} query` });
    try {
      const current = recordForQuery(execution.host(rule.scope), table, query);
      execution.run({
        scope: rule.scope,
        source: rule.script,
        name: `business rule ${rule.name}`,
        bindings: { current, previous: null },
      });
    } catch (error) {
      if (isCancelled(error)) throw error;
      kernel.log('error', rule.scope, `Query rule '${rule.name}' failed: ${describeError(error)}`);
    } finally {
      execution.ruleStack.pop();
    }
  }
}

/** Message with the script's own lines of the stack. */
export function describeError(error: unknown): string {
  return guarded(() => ownLines(error), 'an error that cannot be described');
}

function ownLines(error: unknown): string {
  const stack = (error as { stack?: unknown } | undefined)?.stack;
  if (typeof stack !== 'string') return String(error);
  const lines = stack
    .split('\n')
    .filter((line) => !/node:|node_modules|\/test\/instance\//u.test(line));
  return lines.slice(0, 6).join('\n');
}

function runRuleScript(
  execution: Execution,
  rule: Rule,
  draft: Draft,
  extra: Readonly<Record<string, unknown>>,
): void {
  const host = execution.host(rule.scope);
  execution.run({
    scope: rule.scope,
    source: rule.script,
    name: `business rule ${rule.name}`,
    bindings: {
      current: recordFor(host, draft),
      previous: previousOf(execution, rule, draft),
      ...extra,
    },
  });
}

/** The record before the transaction first touched it; only update and delete have one, async rules do not (documented). */
function previousOf(execution: Execution, rule: Rule, draft: Draft): unknown {
  if (draft.operation === 'insert' || rule.when === 'async' || rule.when === 'display') return null;
  const row = execution.firstStates.get(recordKey(draft)) ?? draft.stored;
  if (!row) return null;
  const frozen: Draft = { ...newDraft(draft.table), row: { ...row }, stored: { ...row } };
  return recordFor(execution.host(rule.scope), frozen);
}

/** Aborting is honoured only when the record belongs to the rule's scope (documented). */
function abort(kernel: Kernel, rule: Rule, draft: Draft): void {
  const owner = kernel.store.schema.table(draft.table)?.scope ?? 'global';
  if (owner === rule.scope) draft.aborted = true;
  else
    kernel.log(
      'warn',
      rule.scope,
      `Abort of '${rule.name}' ignored: ${draft.table} belongs to ${owner}`,
    );
}

function matchesFilter(kernel: Kernel, execution: Execution, rule: Rule, draft: Draft): boolean {
  const user = { id: execution.session.userId, name: execution.session.userName };
  const previous: Row = draft.stored ?? {};
  return kernel.store.matches(draft.table, draft.row, rule.filter, {
    caseSensitive: true,
    previous,
    user,
  });
}

/** Whether the rule's condition script holds for the record as it is. */
export function conditionHolds(
  kernel: Kernel,
  execution: Execution,
  rule: Rule,
  draft: Draft,
): boolean {
  const host = execution.host(rule.scope);
  try {
    const value = execution.run({
      scope: rule.scope,
      source: rule.condition,
      name: `condition of business rule ${rule.name}`,
      bindings: {
        current: recordFor(host, draft),
        previous: previousOf(execution, rule, draft),
        answer: undefined,
      },
    });
    return value === true || value === 'true';
  } catch (error) {
    if (isCancelled(error)) throw error;
    kernel.log('error', rule.scope, `Condition of '${rule.name}' failed: ${describeError(error)}`);
    return false;
  }
}

/** True when the rule is running on this very record further up: it is not started again. */
function isRunning(execution: Execution, rule: Rule, draft: Draft): boolean {
  const key = recordKey(draft);
  return execution.ruleStack.some((frame) => frame.rule.id === rule.id && frame.record === key);
}

export function recordKey(draft: Draft): string {
  return `${draft.table}:${draft.row['sys_id'] ?? ''}`;
}

/** Role conditions hold names; older files hold ids. */
function roleName(kernel: Kernel, role: string): string {
  return kernel.store.get('sys_user_role', role)?.['name'] ?? role;
}
