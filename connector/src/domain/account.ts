import type { EntitlementRef } from './entitlement.ts';

/** An identity's form inside one application, as an adapter saw it. */
export interface Account {
  /** Immutable id inside the application; never a login name where the app has anything better. */
  readonly nativeId: string;
  readonly login: string;
  /** `undefined` when the application cannot say. Unknown is not enabled and not disabled. */
  readonly enabled: boolean | undefined;
  /** Values a mapping may correlate on (`email`, `employeeNumber`, …). Never a secret. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A direct assignment: the account itself holds the entitlement. */
export interface ObservedGrant {
  readonly accountNativeId: string;
  readonly entitlement: EntitlementRef;
  /** Part of the application the grant is limited to; empty when it is not limited. */
  readonly scope: string;
}

/** Whoever holds `member` also holds `container` (a role in a role, a group in a group). */
export interface Nesting {
  readonly member: EntitlementRef;
  readonly container: EntitlementRef;
}
