import { apps, entitlements, items, mail, people } from './company.ts';
import type { PlatformClient } from './platform-client.ts';

/** sys_ids of what the set-up created, by the names of `company.ts`. */
export interface PlatformIds {
  readonly users: Readonly<Record<string, string>>;
  readonly apps: Readonly<Record<string, string>>;
  readonly entitlements: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, string>>;
}

const scope = 'x_rsc_rescind';

/** Creates a user who can sign in, with roles. What an administrator does in the platform's user form. */
export async function createUser(
  admin: PlatformClient,
  fields: Readonly<Record<string, string>>,
  roles: readonly string[],
): Promise<string> {
  // Display values: only then the platform stores a password in its one-way form.
  const user = await admin.create(
    'sys_user',
    { active: 'true', ...fields },
    '?sysparm_input_display_value=true',
  );
  for (const name of ['snc_internal', ...roles]) {
    const role = await admin.row('sys_user_role', `name=${name}`, ['sys_id']);
    await admin.create('sys_user_has_role', { user, role: role['sys_id'] ?? '' });
  }
  return user;
}

async function createPeople(
  admin: PlatformClient,
  password: (userName: string) => string,
): Promise<Record<string, string>> {
  const users: Record<string, string> = {};
  for (const { userName, name, employeeNumber, manager, roles } of people) {
    const [first = '', last = ''] = name.split(' ');
    users[userName] = await createUser(
      admin,
      {
        user_name: userName,
        first_name: first,
        last_name: last,
        name,
        email: mail(userName),
        employee_number: employeeNumber,
        manager: users[manager] ?? '',
        user_password: password(userName),
      },
      roles,
    );
  }
  return users;
}

async function registerApps(
  admin: PlatformClient,
  users: Readonly<Record<string, string>>,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const app of apps) {
    ids[app.key] = await admin.create(`${scope}_application`, {
      key: app.key,
      name: app.name,
      tier: app.tier,
      environment: 'production',
      owner: users[app.revocationBackup] ?? '',
      revocation_owner: users[app.revocationOwner] ?? '',
      revocation_backup: users[app.revocationBackup] ?? '',
      revocation_path: app.revocationPath,
      min_evidence: app.minEvidence,
      propagation_minutes: '0',
      state: 'managed',
    });
  }
  return ids;
}

async function registerEntitlements(
  admin: PlatformClient,
  appIds: Readonly<Record<string, string>>,
  nativeId: (app: string, name: string) => string,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const entitlement of entitlements) {
    ids[entitlement.nativeId] = await admin.create(`${scope}_entitlement`, {
      application: appIds[entitlement.app] ?? '',
      type: entitlement.type,
      native_id: nativeId(entitlement.app, entitlement.nativeId),
      name: entitlement.name,
      level_group: entitlement.levelGroup,
      level: entitlement.levelGroup === '' ? '' : String(entitlement.level),
      requestable: 'true',
    });
  }
  return ids;
}

/** An ordinary catalog item first; then it is marked, which is all an administrator has to do. */
async function createItems(
  admin: PlatformClient,
  ids: Omit<PlatformIds, 'items'>,
): Promise<Record<string, string>> {
  const created: Record<string, string> = {};
  const catalog = await admin.row('sc_catalog', 'active=true', ['sys_id']);
  for (const item of items) {
    const app = apps.find(({ key }) => key === item.app);
    const sysId = await admin.create('sc_cat_item', {
      name: item.name,
      short_description: `Access: ${item.name}`,
      active: 'true',
      sc_catalogs: catalog['sys_id'] ?? '',
    });
    await admin.change('sc_cat_item', sysId, {
      [`${scope}_application`]: ids.apps[item.app] ?? '',
      [`${scope}_entitlement`]: ids.entitlements[item.entitlement] ?? '',
      [`${scope}_revocation_owner`]: ids.users[app?.revocationOwner ?? ''] ?? '',
      [`${scope}_revocation_backup`]: ids.users[app?.revocationBackup ?? ''] ?? '',
      [`${scope}_revocation_path`]: app?.revocationPath ?? '',
      [`${scope}_max_days`]: String(item.maxDays),
      [`${scope}_grants_access`]: 'true',
    });
    created[item.key] = sysId;
  }
  return created;
}

/** Everything an ITSM admin enters once: users, applications, entitlements, access items. */
export async function setUpPlatform(
  admin: PlatformClient,
  options: {
    readonly password: (userName: string) => string;
    readonly nativeId: (app: string, name: string) => string;
  },
): Promise<PlatformIds> {
  const users = await createPeople(admin, options.password);
  const appIds = await registerApps(admin, users);
  const entitlementIds = await registerEntitlements(admin, appIds, options.nativeId);
  const partial = { users, apps: appIds, entitlements: entitlementIds };
  return { ...partial, items: await createItems(admin, partial) };
}
