/** What can be granted in an application: one role, group, permission set or key scope. */
export interface EntitlementRef {
  /** Adapter-defined kind, for example `role` or `group`. Lower snake case. */
  readonly type: string;
  /** Immutable id inside the application (an oid, a SCIM id); the name only where the app has no id. */
  readonly nativeId: string;
}

export interface ObservedEntitlement extends EntitlementRef {
  readonly name: string;
}

/** Stable text form used in keys: `type:nativeId`. */
export function entitlementKey(ref: EntitlementRef): string {
  return `${ref.type}:${ref.nativeId}`;
}
