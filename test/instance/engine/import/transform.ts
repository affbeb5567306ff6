import type { ImportStatus, Row, Session, TransformResult } from '../../contract.ts';
import { newDraft, storedDraft, type Draft } from '../../glide/host.ts';
import { isRecordFault } from '../faults.ts';
import type { Kernel } from '../kernel.ts';
import { findTarget } from './coalesce.ts';
import { copyValues, RejectedValue, sourceValues } from './field-maps.ts';
import { runTransformScript, TransformScriptError, type Passage } from './scripts.ts';

/** How a row came out of one map. */
interface Ending {
  readonly status: ImportStatus;
  readonly sysId?: string;
  readonly statusMessage?: string;
  readonly errorMessage?: string;
}

/**
 * Transforms one staging row with every active map of its table, lowest order first, and writes the outcome to the row.
 * Target records are written with rules and engines unless the map says otherwise, and without ACLs.
 */
export function transformRow(
  kernel: Kernel,
  session: Session,
  table: string,
  sysId: string,
): TransformResult[] {
  const source = kernel.store.get(table, sysId);
  if (!source) return [];
  const draft = storedDraft(table, source);
  const maps = kernel.store.select(
    'sys_transform_map',
    `source_table=${draft.table}^active=true^ORDERBYorder`,
  );
  return maps.map((map) => transformWith(kernel, session, map, draft));
}

/** Every pending row of an import set, then the set is processed. */
export function transformImportSet(kernel: Kernel, session: Session, importSet: string): void {
  const set = kernel.store.get('sys_import_set', importSet);
  if (!set) return;
  const query = `sys_import_set=${importSet}^sys_import_state=pending^ORDERBYsys_import_row`;
  for (const row of kernel.store.select(set['table_name'] ?? '', query)) {
    transformRow(kernel, session, set['table_name'] ?? '', row['sys_id'] ?? '');
  }
  kernel.store.update('sys_import_set', importSet, { state: 'processed' });
}

function transformWith(kernel: Kernel, session: Session, map: Row, source: Draft): TransformResult {
  const table = map['target_table'] ?? '';
  const passage: Passage = {
    kernel,
    execution: kernel.execution(session),
    map,
    source,
    target: newTarget(map),
    action: 'insert',
  };
  const ending = kernel.store.schema.table(table)
    ? guarded(passage)
    : ({ status: 'error', errorMessage: 'Invalid table' } as const);
  kernel.store.update(source.table, source.row['sys_id'] ?? '', {
    sys_import_state: ending.status,
    sys_import_state_comment: ending.errorMessage ?? ending.statusMessage ?? '',
    sys_transform_map: map['sys_id'] ?? '',
    sys_target_table: table,
    sys_target_sys_id: ending.sysId ?? '',
  });
  return { map: map['name'] ?? '', table, ...ending };
}

function newTarget(map: Row): Draft {
  const draft = newDraft(map['target_table'] ?? '');
  draft.workflow = map['run_business_rules'] === '1';
  return draft;
}

/** What refuses a row makes it an error of that row, not of the request. */
function guarded(passage: Passage): Ending {
  try {
    return transform(passage);
  } catch (error) {
    if (isRecordFault(error)) return { status: 'error', errorMessage: error.detail };
    if (error instanceof TransformScriptError || error instanceof RejectedValue) {
      return { status: 'error', errorMessage: error.message };
    }
    throw error;
  }
}

function transform(passage: Passage): Ending {
  const values = sourceValues(passage);
  const found = findTarget(passage, values);
  if (found === 'skip') return { status: 'skipped' };
  if (found) {
    const { workflow } = passage.target;
    passage.target = storedDraft(passage.target.table, found);
    passage.target.workflow = workflow;
    passage.action = 'update';
  }
  const before = eventScripts(passage, 'onBefore');
  if (before.ending) return before.ending;
  copyValues(passage, values);
  const own = mapScript(passage);
  if (own.ending) return own.ending;
  return save(passage, own.message || before.message);
}

interface Step {
  readonly ending?: Ending;
  readonly message: string;
}

function eventScripts(passage: Passage, when: 'onBefore' | 'onAfter'): Step {
  const { store } = passage.kernel;
  const query = `map=${passage.map['sys_id'] ?? ''}^active=true^when=${when}^ORDERBYorder`;
  let message = '';
  for (const row of store.select('sys_transform_script', query)) {
    const step = runStep(passage, row['script'] ?? '', when);
    message = step.message || message;
    if (step.ending) return step;
  }
  return { message };
}

function mapScript(passage: Passage): Step {
  if (passage.map['run_script'] !== '1') return { message: '' };
  return runStep(passage, passage.map['script'] ?? '', 'transform map');
}

function runStep(passage: Passage, source: string, name: string): Step {
  const verdict = runTransformScript(passage, source, `${name} script`);
  const message = verdict.statusMessage;
  if (verdict.error) {
    const errorMessage = verdict.errorMessage || `Transform error raised by ${name} script`;
    return { message, ending: { status: 'error', errorMessage } };
  }
  if (!verdict.ignore) return { message };
  const statusMessage = message || `Row transform ignored by ${name} script`;
  return { message, ending: { status: 'ignored', statusMessage } };
}

function save(passage: Passage, message: string): Ending {
  const { target, kernel } = passage;
  const isUpdate = passage.action === 'update';
  if (isUpdate && !isChanged(target)) {
    return {
      status: 'ignored',
      sysId: target.row['sys_id'] ?? '',
      statusMessage: message || 'No field values changed',
    };
  }
  target.imported = true;
  const outcome = kernel.save(passage.execution, target);
  if (!outcome.ok) throw outcome.fault;
  const after = eventScripts(passage, 'onAfter');
  const statusMessage = after.message || message;
  return {
    status: isUpdate ? 'updated' : 'inserted',
    sysId: outcome.sysId,
    ...(statusMessage === '' ? {} : { statusMessage }),
  };
}

function isChanged(draft: Draft): boolean {
  return Object.entries(draft.row).some(
    ([field, value]) => value !== (draft.stored?.[field] ?? ''),
  );
}
