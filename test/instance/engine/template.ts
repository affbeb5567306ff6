import type { Kernel, Execution } from './kernel.ts';
import type { Draft } from '../glide/host.ts';
import { asText, toStored } from '../glide/values.ts';

/**
 * Applies "Set field values" of a rule: `approval=requested^statenameSAMEASother^EQ`. Unknown fields are ignored, the
 * word NULL clears, `javascript:` values are evaluated in the rule's scope.
 */
export function applyTemplate(
  kernel: Kernel,
  execution: Execution,
  rule: { readonly template: string; readonly scope: string; readonly name: string },
  draft: Draft,
): void {
  for (const term of rule.template.split('^')) {
    const match = /^([a-z0-9_]+)(SAMEAS|=)([\s\S]*)$/u.exec(term);
    const column = match && kernel.store.schema.columns(draft.table).get(match[1] ?? '');
    if (!match || !column) continue;
    const [, field = '', operator, value = ''] = match;
    const raw = operator === 'SAMEAS' ? kernel.store.walk(draft.table, draft.row, value) : value;
    draft.row[field] = toStored(column, evaluated(execution, rule, raw));
  }
}

function evaluated(
  execution: Execution,
  rule: { readonly scope: string; readonly name: string },
  value: string,
): string {
  if (!value.startsWith('javascript:')) return asText(value);
  const source = value.slice('javascript:'.length);
  return asText(
    execution.run({ scope: rule.scope, source, name: `template of ${rule.name}`, bindings: {} }),
  );
}
