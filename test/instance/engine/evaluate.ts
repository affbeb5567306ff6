import type { ScriptField, Session } from '../contract.ts';
import type { Kernel } from './kernel.ts';
import { describeError } from './rules.ts';

/** Runs a script field that belongs to no rule: a default value, a user criterion. See `Engine.evaluate`. */
export function evaluateScript(kernel: Kernel, session: Session, script: ScriptField): unknown {
  const scope = kernel.metadata.scopeName(script.scopeId);
  try {
    return kernel.execution(session).run({
      scope,
      source: script.source,
      name: script.name,
      bindings: script.bindings ?? {},
    });
  } catch (error) {
    kernel.log('error', scope, `${script.name} failed: ${describeError(error)}`);
    return undefined;
  }
}
