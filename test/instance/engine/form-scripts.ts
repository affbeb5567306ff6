import type { ActionOutcome, Row, ScriptField, Session, ShownRecord } from '../contract.ts';
import { GlideRecord } from '../glide/glide-record.ts';
import { newDraft, storedDraft, type Draft } from '../glide/host.ts';
import { ConditionList } from '../glide/query-terms.ts';
import { recordFor, recordForQuery } from '../glide/record-proxy.ts';
import { asText } from '../glide/values.ts';
import type { Kernel } from './kernel.ts';
import { describeError } from './rules.ts';

/** Values with which a new record starts: sys_id, defaults, number. */
export function newRecord(kernel: Kernel, session: Session, table: string): Row {
  const row: Row = {};
  kernel.execution(session).host('global').fillNew(table, row);
  return row;
}

/** A condition or reference qualifier with the record of the form as `current`. See `Engine.evaluateFor`. */
export function evaluateFor(
  kernel: Kernel,
  session: Session,
  script: ScriptField,
  record: ShownRecord,
): unknown {
  const scope = kernel.metadata.scopeName(script.scopeId);
  const execution = kernel.execution(session);
  try {
    return execution.run({
      scope,
      source: script.source,
      name: script.name,
      bindings: {
        current: recordFor(execution.host(scope), draftFor(kernel, record)),
        answer: undefined,
        ...script.bindings,
      },
    });
  } catch (error) {
    kernel.log('error', scope, `${script.name} failed: ${describeError(error)}`);
    return undefined;
  }
}

/**
 * The query that the script of a relationship builds on `current`, for the record of the form as `parent`
 * (doc:platform-user-interface/t_CreateDefinedRelatedLists). `undefined` when it fails; the log says why.
 */
export function relatedQuery(
  kernel: Kernel,
  session: Session,
  script: ScriptField,
  query: { readonly table: string; readonly parent: ShownRecord },
): string | undefined {
  const scope = kernel.metadata.scopeName(script.scopeId);
  const execution = kernel.execution(session);
  const conditions = new ConditionList();
  try {
    const parent = recordFor(execution.host(scope), draftFor(kernel, query.parent));
    const current = recordForQuery(execution.host(scope), query.table, conditions);
    const bindings = { current, parent };
    execution.run({ scope, source: script.source, name: script.name, bindings });
    return conditions.encoded();
  } catch (error) {
    kernel.log('error', scope, `${script.name} failed: ${describeError(error)}`);
    return undefined;
  }
}

/**
 * Runs the script of a UI action with what the person typed in `current`. It is saved only when the script saves it; where
 * the person goes next is `action`'s business (doc:platform-administration/t_EditingAUIAction).
 */
export function runUiAction(
  kernel: Kernel,
  session: Session,
  script: ScriptField,
  record: ShownRecord,
): ActionOutcome {
  const scope = kernel.metadata.scopeName(script.scopeId);
  const execution = kernel.execution(session);
  const current = recordFor(execution.host(scope), draftFor(kernel, record));
  const previous = recordFor(execution.host(scope), draftFor(kernel, { ...record, row: {} }));
  const target = { redirect: '', back: '' };
  let failed = false;
  try {
    execution.run({
      scope,
      source: script.source,
      name: script.name,
      bindings: { current, previous, action: actionOf(target), ...script.bindings },
    });
  } catch (error) {
    failed = true;
    kernel.log('error', scope, `${script.name} failed: ${describeError(error)}`);
  }
  return {
    failed,
    refusal: current.getLastErrorMessage() ?? '',
    sysId: current.getUniqueValue(),
    redirectUrl: target.redirect,
    returnUrl: target.back,
  };
}

/** An existing record as the database has it, with what was typed on top. */
function draftFor(kernel: Kernel, record: ShownRecord): Draft {
  const { table, sysId, row } = record;
  const stored = record.isNew ? undefined : kernel.store.get(table, sysId);
  if (!stored) return { ...newDraft(table), row: { ...row, sys_id: sysId }, operation: 'insert' };
  const draft = storedDraft(table, stored);
  Object.assign(draft.row, row);
  return draft;
}

/** `action` of a UI action's script: records become the address of their form. */
function actionOf(target: { redirect: string; back: string }): Readonly<Record<string, unknown>> {
  const setRedirectURL = (to: unknown): void => {
    target.redirect = addressOf(to);
  };
  return {
    setRedirectURL,
    openGlideRecord: setRedirectURL,
    setReturnURL: (to: unknown): void => {
      target.back = addressOf(to);
    },
    setNoPop: (): void => undefined,
  };
}

function addressOf(to: unknown): string {
  if (!(to instanceof GlideRecord)) return asText(to);
  return `${to.getRecordClassName()}.do?sys_id=${to.getUniqueValue()}`;
}
