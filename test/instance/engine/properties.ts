import { newDraft, storedDraft } from '../glide/host.ts';
import type { Kernel } from './kernel.ts';

/** Sets a property of the caller's own scope; returns why not, when not. A missing property is created. */
export function setScopedProperty(
  kernel: Kernel,
  scope: string,
  name: string,
  value: string,
): string | undefined {
  const { store, metadata } = kernel;
  const [row] = store.select('sys_properties', `name=${name}`, { limit: 1 });
  const owner = row ? metadata.scopeName(row['sys_scope'] ?? '') : scope;
  if (owner !== scope)
    return `Property ${name} belongs to scope ${owner} and cannot be set from ${scope}`;
  const session = kernel.systemSession();
  const draft = row
    ? storedDraft('sys_properties', row)
    : { ...newDraft('sys_properties'), row: { name, sys_scope: scopeId(kernel, scope) } };
  draft.row['value'] = value;
  const outcome = kernel.save(kernel.execution(session), draft);
  return outcome.ok ? undefined : outcome.fault.detail;
}

function scopeId(kernel: Kernel, scope: string): string {
  return (
    kernel.store.select('sys_scope', `scope=${scope}`, { limit: 1 })[0]?.['sys_id'] ?? 'global'
  );
}
