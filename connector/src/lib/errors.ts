/** Codes are API for scripts; add, never rename. The exit code each maps to is in `cli/exit-codes.ts`. */
export const errorCodes = [
  'config_invalid',
  'mapping_invalid',
  'secret_missing',
  'platform_unreachable',
  'platform_unauthorized',
  'platform_forbidden',
  'platform_incomplete',
  'platform_protocol',
  'platform_rate_limited',
  'run_lease_held',
  'application_unknown',
  'plugin_missing',
  'target_unreachable',
  'target_unauthorized',
  'target_forbidden',
  'target_protocol',
  'target_incomplete',
  'target_rate_limited',
  'export_stale',
  'guard_tripped',
  'state_locked',
  'state_unwritable',
  'interrupted',
  'finding_unknown',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/**
 * An error a person can act on: what failed, where, and what to do. Never holds a secret: callers pass texts that
 * went through `redact`.
 */
export class RescindError extends Error {
  readonly code: ErrorCode;
  /** Where: a URL without query secrets, a `file:line:column`, a table. */
  readonly where: string;
  /** What to do now, as an imperative sentence. */
  readonly todo: string;

  constructor(
    code: ErrorCode,
    message: string,
    details: { where?: string; todo?: string; cause?: unknown } = {},
  ) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.name = 'RescindError';
    this.code = code;
    this.where = details.where ?? '';
    this.todo = details.todo ?? '';
  }
}
