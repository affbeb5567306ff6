import type { ScriptField, Session } from '../../contract.ts';
import { textOrNothing } from '../../glide/values.ts';
import type { Site } from '../site.ts';

const PREFIX = 'javascript:';

/** True for a value that a script computes. */
export function isScript(value: string): boolean {
  return value.startsWith(PREFIX);
}

/** Text that a script (with or without `javascript:` before it) gives for the session's user; empty when it fails. */
export function scriptText(site: Site, session: Session, field: ScriptField): string {
  const source = isScript(field.source) ? field.source.slice(PREFIX.length) : field.source;
  return textOrNothing(site.engine.evaluate(session, { ...field, source }));
}
