import type { Row, Store } from '../contract.ts';

/** One access control rule, with its roles resolved to names. */
export interface Acl {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly operation: string;
  /** `deny` means deny-unless: failing it denies, whatever else allows. */
  readonly decision: 'allow' | 'deny';
  readonly adminOverrides: boolean;
  readonly roles: readonly string[];
  readonly condition: string;
  /** Selects the records that the rule is about. */
  readonly appliesTo: string;
  /** Empty unless the rule is `advanced`. */
  readonly script: string;
  readonly securityAttribute: string;
  /** Name of the scope that owns the rule; its script runs there. */
  readonly scope: string;
}

/** Reads the active rules. @param scopeName resolves `sys_scope` to a scope's name */
export function readAcls(store: Store, scopeName: (id: string) => string): Acl[] {
  const roles = new Map<string, string[]>();
  for (const link of store.select('sys_security_acl_role', '')) {
    const acl = link['sys_security_acl'] ?? '';
    const role = store.get('sys_user_role', link['sys_user_role'] ?? '')?.['name'];
    roles.set(acl, [
      ...(roles.get(acl) ?? []),
      role ?? `missing role ${link['sys_user_role'] ?? ''}`,
    ]);
  }
  return store
    .select('sys_security_acl', 'active=true')
    .map((row) => toAcl(row, roles.get(row['sys_id'] ?? '') ?? [], scopeName));
}

function toAcl(row: Row, roles: readonly string[], scopeName: (id: string) => string): Acl {
  const field = (name: string): string => row[name] ?? '';
  return {
    id: field('sys_id'),
    name: field('name'),
    type: field('type').toLowerCase(),
    operation: field('operation'),
    decision: field('decision_type') === 'deny' ? 'deny' : 'allow',
    adminOverrides: field('admin_overrides') === '1',
    roles,
    condition: field('condition'),
    appliesTo: field('applies_to'),
    script: field('advanced') === '1' ? field('script') : '',
    securityAttribute: field('security_attribute'),
    scope: scopeName(field('sys_scope')),
  };
}

/** A rule that says nothing, or whose script says `true`, is invalid and denies (documented). */
export function isInvalid(acl: Acl): boolean {
  const isEmpty =
    acl.roles.length === 0 &&
    acl.condition === '' &&
    acl.script === '' &&
    acl.securityAttribute === '';
  const bare = acl.script.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, '').replace(/[\s;]/gu, '');
  return isEmpty || bare === 'true' || bare === 'answer=true';
}
