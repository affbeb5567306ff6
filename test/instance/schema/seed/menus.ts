import type { Store } from '../../contract.ts';
import { seedRow } from './row.ts';

interface ModuleSeed {
  readonly title: string;
  /** Table of a list, or an address. */
  readonly table?: string;
  readonly filter?: string;
  readonly url?: string;
  readonly roles?: string;
}

const ME = 'javascript:gs.getUserID()';

/** Menus that every instance has (doc:c_ServiceNowApplications), cut down to the tables that are here. */
const MENUS: readonly {
  readonly title: string;
  readonly roles?: string;
  readonly modules: readonly ModuleSeed[];
}[] = [
  {
    title: 'Self-Service',
    modules: [
      { title: 'Service Catalog', url: 'catalog_home.do' },
      { title: 'My Requests', table: 'sc_request', filter: `requested_for=${ME}` },
      {
        title: 'My Approvals',
        table: 'sysapproval_approver',
        filter: `approver=${ME}^ORDERBYDESCsys_created_on`,
      },
    ],
  },
  {
    title: 'Service Desk',
    roles: 'itil',
    modules: [
      { title: 'Incidents', table: 'incident', filter: 'active=true' },
      { title: 'My Work', table: 'task', filter: `active=true^assigned_to=${ME}` },
    ],
  },
  {
    title: 'Service Catalog',
    roles: 'itil,catalog,catalog_admin',
    modules: [
      { title: 'Requests', table: 'sc_request' },
      { title: 'Items', table: 'sc_req_item' },
      { title: 'Tasks', table: 'sc_task' },
      { title: 'Maintain Items', table: 'sc_cat_item', roles: 'catalog_admin,admin' },
    ],
  },
  {
    title: 'User Administration',
    roles: 'user_admin,admin',
    modules: [
      { title: 'Users', table: 'sys_user' },
      { title: 'Groups', table: 'sys_user_group' },
      { title: 'Roles', table: 'sys_user_role' },
    ],
  },
  {
    title: 'System',
    roles: 'admin',
    modules: [
      { title: 'Applications', table: 'sys_app' },
      { title: 'Business Rules', table: 'sys_script' },
      { title: 'Scheduled Jobs', table: 'sysauto_script' },
      { title: 'Properties', table: 'sys_properties' },
      { title: 'Events', table: 'sysevent' },
      { title: 'Emails', table: 'sys_email' },
    ],
  },
];

/** Application menus and modules of a fresh instance. */
export function seedMenus(store: Store): void {
  for (const [place, menu] of MENUS.entries()) {
    const application = seedRow(store, 'sys_app_application', menu.title, {
      title: menu.title,
      roles: menu.roles ?? '',
      order: String(place * 100),
    });
    for (const [position, entry] of menu.modules.entries()) {
      seedRow(store, 'sys_app_module', `${menu.title} ${entry.title}`, {
        application,
        title: entry.title,
        link_type: linkType(entry),
        name: entry.table ?? '',
        filter: entry.filter ?? '',
        query: entry.url ?? '',
        roles: entry.roles ?? '',
        order: String(position * 100),
      });
    }
  }
}

function linkType(entry: ModuleSeed): string {
  if (entry.url !== undefined) return 'DIRECT';
  return entry.filter === undefined ? 'LIST' : 'FILTER';
}
