import type { DisplayedRecord, Row, Session } from '../contract.ts';
import { newDraft, storedDraft, type Draft } from '../glide/host.ts';
import type { Execution, Kernel } from './kernel.ts';
import { applies, runRule } from './rules.ts';

const NAME = 'g_scratchpad';

/**
 * Display rules run after the record was read and before its form is shown. What they change in `current` is shown and
 * never saved; `g_scratchpad` goes along to the client
 * (doc:api-reference/business-rules-classic/c_ScriptingWithDisplayBusinessRules).
 */
export function runDisplayRules(
  kernel: Kernel,
  session: Session,
  subject: { readonly table: string; readonly row: Row; readonly isNew: boolean },
): DisplayedRecord {
  const execution = kernel.execution(session);
  const draft = draftFor(kernel, subject);
  const before = { ...draft.row };
  const rules = kernel.metadata.rules(draft.table).filter((rule) => rule.when === 'display');
  const scratchpad: unknown = rules.length === 0 ? {} : emptyObject(execution);
  for (const rule of rules) {
    if (!applies(kernel, execution, rule, draft)) continue;
    runRule(kernel, execution, rule, draft, { [NAME]: scratchpad });
  }
  return {
    scratchpad: toPlainData(kernel, scratchpad),
    changes: Object.fromEntries(
      Object.entries(draft.row).filter(([field, value]) => value !== (before[field] ?? '')),
    ),
    messages: { info: [...execution.messages.info], error: [...execution.messages.error] },
  };
}

/** An existing record as the database has it, whatever its reader may see of it. */
function draftFor(
  kernel: Kernel,
  subject: { readonly table: string; readonly row: Row; readonly isNew: boolean },
): Draft {
  const { table, row } = subject;
  if (subject.isNew) return { ...newDraft(table), row: { ...row }, operation: 'insert' };
  return storedDraft(table, kernel.store.get(table, row['sys_id'] ?? '') ?? row);
}

/** An object of the scripts' own world, which is not Node's. */
function emptyObject(execution: Execution): unknown {
  return execution.run({ scope: 'global', source: '({});', name: NAME, bindings: {} });
}

/** Name:value pairs as JSON carries them; elements and dates become their text, what JSON cannot carry is left out. */
function toPlainData(kernel: Kernel, scratchpad: unknown): Record<string, unknown> {
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(scratchpad as Record<string, unknown>)) {
    try {
      const text = JSON.stringify(value, (_key, part: unknown) => textOfObject(part)) as
        string | undefined;
      if (text !== undefined) plain[name] = JSON.parse(text) as unknown;
    } catch {
      kernel.log('warn', 'global', `${NAME}.${name} is no plain data and is not sent to the form`);
    }
  }
  return plain;
}

/** Objects of a class stand for their text; plain ones and lists stay. */
function textOfObject(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parent = Object.getPrototypeOf(value) as object | null;
  const isPlain = parent === null || Object.getPrototypeOf(parent) === null;
  // eslint-disable-next-line @typescript-eslint/no-base-to-string
  return isPlain ? value : String(value);
}
