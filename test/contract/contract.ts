import type { AdapterId } from '../../connector/src/adapters/registry.ts';
import type { ErrorCode } from '../../connector/src/lib/errors.ts';
import type { ProbeQuestion } from '../../connector/src/ports/target.ts';

/** What can go wrong at every downstream; each harness arranges all of them or says why one cannot happen. */
export const faultCodes = {
  unauthorized: ['target_unauthorized'],
  forbidden: ['target_forbidden'],
  rate_limited: ['target_rate_limited'],
  server_error: ['target_unreachable', 'target_incomplete'],
  timeout: ['target_unreachable', 'target_incomplete'],
  garbage: ['target_protocol', 'target_unreachable'],
  missing_field: ['target_protocol', 'mapping_invalid'],
  cut: ['target_incomplete'],
} as const satisfies Record<string, readonly ErrorCode[]>;
export type FaultName = keyof typeof faultCodes;

export interface Fault {
  readonly name: FaultName;
  /** What exactly happens, for the title of the test. */
  readonly what: string;
  readonly code: ErrorCode;
  /** Before the read; answers fields that replace those of the target block. */
  arrange(): Promise<Readonly<Record<string, unknown>>>;
  /** After the first record arrived. */
  during?(): Promise<void>;
}

/**
 * A real downstream with the same estate everywhere: ada holds admins and readers, bob readers, cho (disabled) readers;
 * a dozen accounts u0 … u11 without grants.
 */
export interface Downstream {
  /** The `target:` block, without `adapter`. */
  readonly target: Readonly<Record<string, unknown>>;
  /** Secrets that the block refers to by `fromEnv`. */
  readonly env: Readonly<Record<string, string>>;
  readonly entitlementType: string;
  readonly faults: readonly Fault[];
  /** Why a fault cannot happen here. */
  readonly cannot: Partial<Record<FaultName, string>>;
  /** Undoes whatever a fault arranged. */
  repair(): Promise<void>;
  /** Makes the app list something twice, as it may in real life. */
  duplicate(): Promise<void>;
  /** Makes the next answer never come; `undefined` where nothing is waited for. */
  readonly hang: (() => Promise<Readonly<Record<string, unknown>>>) | undefined;
  /** Changes made in the app itself. */
  give(login: string, entitlement: string): Promise<void>;
  take(login: string, entitlement: string): Promise<void>;
  question(login: string, entitlement: string | undefined): Promise<ProbeQuestion>;
  /** Everything a read must leave as it was, as text. */
  state(): Promise<string>;
  stop(): Promise<void>;
}

export interface Harness {
  readonly id: AdapterId;
  start(): Promise<Downstream>;
}

export const estate = {
  accounts: [
    { login: 'ada', enabled: true },
    { login: 'bob', enabled: true },
    { login: 'cho', enabled: false },
    ...Array.from({ length: 12 }, (_, i) => ({ login: `u${i}`, enabled: true })),
  ],
  grants: [
    { login: 'ada', entitlement: 'admins' },
    { login: 'ada', entitlement: 'readers' },
    { login: 'bob', entitlement: 'readers' },
    { login: 'cho', entitlement: 'readers' },
  ],
} as const;
