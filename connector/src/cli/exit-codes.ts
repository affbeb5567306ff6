import { RescindError, type ErrorCode } from '../lib/errors.ts';
import type { ReconcileResult } from '../usecases/result.ts';

/** Exit codes are API for scripts (design, 5.2). */
export const exitCodes = {
  done: 0,
  unexpected: 1,
  /** Drift or pending changes; only with `--detailed-exitcode`. */
  drift: 2,
  /** Configuration, mapping, credentials or rights: somebody has to change a setting. */
  configuration: 3,
  /** A guard stopped it; nothing was changed. */
  guard: 4,
  /** Not everything could be read or written. */
  partial: 5,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const worstFirst: readonly ExitCode[] = [130, 1, 3, 4, 5, 2, 0];

/** The worst over several mappings. */
export function worstOf(codes: readonly ExitCode[]): ExitCode {
  return worstFirst.find((code) => codes.includes(code)) ?? exitCodes.done;
}

const byCode: Readonly<Record<ErrorCode, ExitCode>> = {
  config_invalid: 3,
  mapping_invalid: 3,
  secret_missing: 3,
  platform_unreachable: 5,
  platform_unauthorized: 3,
  platform_forbidden: 3,
  platform_incomplete: 5,
  platform_protocol: 5,
  platform_rate_limited: 5,
  run_lease_held: 5,
  application_unknown: 3,
  plugin_missing: 3,
  target_unreachable: 5,
  target_unauthorized: 3,
  target_forbidden: 3,
  target_protocol: 5,
  target_incomplete: 5,
  target_rate_limited: 5,
  export_stale: 5,
  guard_tripped: 4,
  state_locked: 5,
  state_unwritable: 3,
  interrupted: 130,
  finding_unknown: 3,
};

/** Code of an error; anything that is not ours is unexpected. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof RescindError ? byCode[error.code] : exitCodes.unexpected;
}

/** Code of one reconciled mapping. */
export function exitCodeOfResult(result: ReconcileResult, detailed: boolean): ExitCode {
  switch (result.outcome) {
    case 'guard_stopped':
      return exitCodes.guard;
    case 'partial':
    case 'failed':
      return exitCodes.partial;
    case 'drift':
      return detailed ? exitCodes.drift : exitCodes.done;
    case 'clean':
      return exitCodes.done;
  }
}
