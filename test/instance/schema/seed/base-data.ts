import type { Store } from '../../contract.ts';
import { fixedSysId } from '../../store/ids.ts';
import { seedAccess, seededRoleId } from './access.ts';
import { seedDictionary } from './dictionary.ts';
import { seedForms } from './forms.ts';
import { seedImports } from './imports.ts';
import { seedLists } from './lists.ts';
import { seedMenus } from './menus.ts';
import { hashPassword } from './password.ts';
import { seedPolicies } from './policies.ts';
import { seedQuotas } from './quotas.ts';
import { seedFilters } from './filters.ts';
import { seedSchedules } from './schedules.ts';
import { seedRow } from './row.ts';
import { seedUiActions } from './ui-actions.ts';

/** Ids that real instances share. */
export const ADMIN_USER_ID = '6816f79cc0a8016401c5a33be04be441';
export const SERVICE_CATALOG_ID = 'e0d08b13c3330100c8b837659bba8fb4';

export interface SeedOptions {
  readonly adminPassword: string;
}

/** Rows of a fresh instance: dictionary, global scope, roles, ACLs, the admin, properties and one catalog. */
export function seedBaseData(store: Store, options: SeedOptions): void {
  seedRow(store, 'sys_scope', 'global', {
    sys_id: 'global',
    name: 'Global',
    scope: 'global',
    source: 'global',
    version: '1.0.0',
  });
  seedDictionary(store);
  seedAccess(store);
  seedAdmin(store, options.adminPassword);
  seedProperties(store);
  seedFilters(store);
  seedCatalog(store);
  seedRelationTypes(store);
  seedPolicies(store);
  seedImports(store);
  seedSchedules(store);
  seedQuotas(store);
  seedLists(store);
  seedMenus(store);
  seedUiActions(store);
  seedForms(store);
}

function seedAdmin(store: Store, password: string): void {
  seedRow(store, 'sys_user', 'admin', {
    sys_id: ADMIN_USER_ID,
    user_name: 'admin',
    name: 'System Administrator',
    first_name: 'System',
    last_name: 'Administrator',
    email: 'admin@example.com',
    identity_type: 'human',
    user_password: hashPassword(password),
  });
  for (const role of ['admin', 'snc_internal', 'security_admin']) {
    seedRow(store, 'sys_user_has_role', `admin ${role}`, {
      user: ADMIN_USER_ID,
      role: seededRoleId(role),
    });
  }
}

const PROPERTIES: readonly (readonly [name: string, value: string, type: string])[] = [
  ['instance_name', 'local', 'string'],
  ['glide.invalid_query.returns_no_rows', 'false', 'boolean'],
  ['local_instance.query_acl', '', 'string'],
  ['local_instance.script_seconds', '30', 'integer'],
  ['local_instance.script_memory_mb', '512', 'integer'],
  ['glide.sm.default_mode', 'deny', 'string'],
  ['glide.security.admin.override.accessterm', 'true', 'boolean'],
  ['glide.oauth.inbound.client.credential.grant_type.enabled', 'false', 'boolean'],
  ['glide.oauth.inbound.ropc.grant_type.disabled', 'false', 'boolean'],
  ['glide.oauth.allow.parameters.in.post.body.only', 'true', 'boolean'],
  ['com.snc.platform.security.oauth.is.active', 'true', 'boolean'],
  ['glide.oauth.state.parameter.required', 'true', 'boolean'],
  ['glide.authenticate.oauth.post.token.expiration.cookie_auth.disabled', 'true', 'boolean'],
  ['glide.rest.max_content_length', '10', 'integer'],
  ['glide.businessrule.async_condition_check', 'false', 'boolean'],
  ['glide.sys.default.tz', 'GMT', 'timezone'],
  ['glide.sc.req_for.roles', '', 'string'],
  ['glide.sc.req_for.roles.default', 'allow', 'string'],
  ['glide.sc.checkout.twostep', 'false', 'boolean'],
  [
    'glide.sc.item.cannot_show_price',
    'sc_cat_item_guide,sc_cat_item_producer,sc_cat_item_wizard',
    'string',
  ],
  ['glide.sc.price.display', 'non_zero', 'string'],
  ['glide.sc.ui_policy.variable_set_run_first', 'false', 'boolean'],
  ['com.glide.attachment.max_size', '1024', 'integer'],
  ['glide.use_tiny_urls', 'true', 'boolean'],
  ['glide.tiny_url_min_length', '1024', 'integer'],
];

function seedProperties(store: Store): void {
  for (const [name, value, type] of PROPERTIES) {
    seedRow(store, 'sys_properties', name, {
      name,
      value,
      type,
      sys_name: name,
      sys_scope: 'global',
    });
  }
}

function seedCatalog(store: Store): void {
  seedRow(store, 'sc_catalog', 'Service Catalog', {
    sys_id: SERVICE_CATALOG_ID,
    title: 'Service Catalog',
    description: 'What can be requested',
    sys_scope: 'global',
  });
  for (const title of ['Services', 'Access', 'Hardware', 'Software']) {
    seedRow(store, 'sc_category', title, {
      title,
      sc_catalog: SERVICE_CATALOG_ID,
      sys_scope: 'global',
    });
  }
}

function seedRelationTypes(store: Store): void {
  const types: readonly (readonly [string, string])[] = [
    ['Depends on', 'Used by'],
    ['Runs on', 'Runs'],
    ['Contains', 'Contained by'],
  ];
  for (const [parent, child] of types) {
    const name = `${parent}::${child}`;
    seedRow(store, 'cmdb_rel_type', name, {
      name,
      parent_descriptor: parent,
      child_descriptor: child,
    });
  }
}

/** sys_id of a seeded catalog category, by title. */
export function seededCategoryId(title: string): string {
  return fixedSysId('sc_category', title);
}
