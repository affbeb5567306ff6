import type { Store } from '../../contract.ts';
import { fixedSysId } from '../../store/ids.ts';
import { ACL_SEEDS, SCRIPTED_REST_DEFAULT, type AclSeed } from './acls.ts';
import { seedRow } from './row.ts';

/** Ids that real instances share; the others are derived from the name. */
const KNOWN_ROLE_IDS: Readonly<Record<string, string>> = {
  admin: '2831a114c611228501d4ea6c309d626d',
  itil: '282bf1fac6112285017366cb5f867469',
};

const ROLES: readonly (readonly [name: string, description: string])[] = [
  ['admin', 'The system administrator: passes access controls that admins may override'],
  ['security_admin', 'Changes access controls; must be elevated to'],
  ['itil', 'Works on incidents, requests and other tasks'],
  ['itil_admin', 'Administers ITSM tasks'],
  ['change_manager', 'Manages changes'],
  ['sn_change_read', 'Reads changes and their tasks'],
  ['sn_change_write', 'Creates and changes changes and their tasks'],
  ['catalog_admin', 'Administers the Service Catalog'],
  ['catalog', 'Works on catalog requests'],
  ['approver_user', 'Approves requests'],
  ['approval_admin', 'Administers approvals'],
  ['user_admin', 'Administers users, groups and roles'],
  ['role_delegator', 'Grants roles inside own groups'],
  ['snc_internal', 'Every internal user'],
  ['snc_external', 'Every external user'],
  ['snc_read_only', 'May read only, whatever other roles allow'],
  ['personalize_dictionary', 'Changes the dictionary'],
  ['web_service_admin', 'Administers web services'],
  ['rest_api_explorer', 'Uses the REST API Explorer'],
  ['oauth_admin', 'Administers the application registry'],
  ['rate_limit_admin', 'Administers rate limit rules'],
  ['cmdb_read', 'Reads the CMDB'],
  ['import_admin', 'Administers import sets and transform maps'],
  ['import_transformer', 'Manages transform maps'],
  ['import_set_loader', 'Loads import sets'],
  ['impersonator', 'Acts as another user'],
  ['query_no_domain_table_api', 'Queries the Table API across domains'],
  ['sn_cicd.sys_ci_automation', 'Runs CI/CD operations'],
  ['nobody', 'Held by no one: what it guards is closed to all'],
  ['maint', 'Held by no one outside the vendor'],
];

const CONTAINED: readonly (readonly [role: string, contains: string])[] = [
  ['itil', 'cmdb_read'],
  ['itil_admin', 'itil'],
  ['change_manager', 'sn_change_write'],
  ['sn_change_write', 'sn_change_read'],
  ['catalog_admin', 'catalog'],
  ['approval_admin', 'approver_user'],
];

const ELEVATED = new Set(['security_admin', 'snc_read_only']);

/** sys_id of a seeded role. */
export function seededRoleId(name: string): string {
  return KNOWN_ROLE_IDS[name] ?? fixedSysId('sys_user_role', name);
}

/** Roles, what they contain, and access controls of the base tables. */
export function seedAccess(store: Store): void {
  for (const [name, description] of ROLES) seedRole(store, name, description);
  for (const [role, contains] of CONTAINED) {
    seedRow(store, 'sys_user_role_contains', `${role}>${contains}`, {
      role: seededRoleId(role),
      contains: seededRoleId(contains),
      sys_scope: 'global',
    });
  }
  ACL_SEEDS.forEach((acl, at) => {
    for (const operation of acl.operations.split(' ')) seedAcl(store, acl, operation, at);
  });
  seedRestDefault(store);
}

function seedRole(store: Store, name: string, description: string): void {
  seedRow(store, 'sys_user_role', name, {
    sys_id: seededRoleId(name),
    name,
    description,
    sys_name: name,
    sys_scope: 'global',
    elevated_privilege: ELEVATED.has(name) ? '1' : '0',
    grantable: name === 'nobody' || name === 'maint' ? '0' : '1',
  });
}

function seedAcl(store: Store, acl: AclSeed, operation: string, at: number): void {
  const key = `${acl.name} ${operation} ${String(at)}`;
  const id = seedRow(store, 'sys_security_acl', key, {
    name: acl.name,
    type: 'record',
    operation,
    admin_overrides: acl.adminOverrides === false ? '0' : '1',
    advanced: acl.script === undefined ? '0' : '1',
    condition: acl.condition ?? '',
    script: acl.script ?? '',
    sys_name: acl.name,
    sys_scope: 'global',
  });
  for (const role of acl.roles) linkRole(store, id, role);
}

function linkRole(store: Store, acl: string, role: string): void {
  seedRow(store, 'sys_security_acl_role', `${acl} ${role}`, {
    sys_security_acl: acl,
    sys_user_role: seededRoleId(role),
    sys_scope: 'global',
  });
}

function seedRestDefault(store: Store): void {
  const { sysId, name, role } = SCRIPTED_REST_DEFAULT;
  seedRow(store, 'sys_security_acl', name, {
    sys_id: sysId,
    name,
    type: 'REST_Endpoint',
    operation: 'execute',
    sys_name: name,
    sys_scope: 'global',
  });
  linkRole(store, sysId, role);
}
