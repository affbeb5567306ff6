import type { Metadata } from './metadata.ts';
import type { ScriptLimits } from './watchdog.ts';

/** Ours: the platform's own rules limit transactions, in seconds (doc:c_DefaultQuotaRules), and its nodes memory. */
export const SCRIPT_SECONDS_PROPERTY = 'local_instance.script_seconds';
export const SCRIPT_MEMORY_PROPERTY = 'local_instance.script_memory_mb';

const DEFAULT_SECONDS = 30;
const DEFAULT_MEMORY_MB = 512;

/** The limits of a script as the properties set them; what is no positive number means the default. */
export function scriptLimits(metadata: Metadata, timeoutMs?: number): ScriptLimits {
  const seconds = positive(metadata.property(SCRIPT_SECONDS_PROPERTY)) ?? DEFAULT_SECONDS;
  return {
    timeoutMs: timeoutMs ?? seconds * 1000,
    memoryMb: positive(metadata.property(SCRIPT_MEMORY_PROPERTY)) ?? DEFAULT_MEMORY_MB,
  };
}

function positive(text: string): number | undefined {
  const number = Number(text);
  return number > 0 ? number : undefined;
}
