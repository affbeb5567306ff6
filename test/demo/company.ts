/** The invented company of the demo and of the end-to-end tests: people, applications, entitlements, catalog items. */

export interface Person {
  readonly userName: string;
  readonly name: string;
  readonly employeeNumber: string;
  /** `user_name` of the manager; empty for the top. */
  readonly manager: string;
  readonly roles: readonly string[];
}

const person = (
  userName: string,
  name: string,
  employeeNumber: string,
  manager: string,
  roles: readonly string[] = [],
): Person => ({ userName, name, employeeNumber, manager, roles });

const owner = ['x_rsc_rescind.owner'];

export const people: readonly Person[] = [
  person('lena.fors', 'Lena Fors', 'EMP1000', '', ['approver_user', 'x_rsc_rescind.approver']),
  person('grace.kim', 'Grace Kim', 'EMP1001', 'lena.fors', [
    'approver_user',
    'x_rsc_rescind.approver',
  ]),
  person('ada.byron', 'Ada Byron', 'EMP1002', 'grace.kim'),
  person('wei.chen', 'Wei Chen', 'EMP1003', 'grace.kim'),
  person('ravi.menon', 'Ravi Menon', 'EMP1004', 'grace.kim'),
  person('tomas.lind', 'Tomas Lind', 'EMP1005', 'grace.kim'),
  person('olga.petrov', 'Olga Petrov', 'EMP1006', 'lena.fors', owner),
  person('sam.okafor', 'Sam Okafor', 'EMP1007', 'lena.fors', owner),
  person('noor.haddad', 'Noor Haddad', 'EMP1008', 'lena.fors', owner),
  person('jonas.berg', 'Jonas Berg', 'EMP1009', 'lena.fors', owner),
];

/** Mail address of a person; also their login in the CRM. */
export function mail(userName: string): string {
  return `${userName}@example.com`;
}

export interface App {
  readonly key: string;
  readonly name: string;
  readonly tier: string;
  readonly revocationOwner: string;
  readonly revocationBackup: string;
  readonly revocationPath: string;
  readonly minEvidence: string;
}

export const apps: readonly App[] = [
  {
    key: 'billing-db',
    name: 'Billing database',
    tier: 'high',
    revocationOwner: 'olga.petrov',
    revocationBackup: 'lena.fors',
    revocationPath: 'api',
    minEvidence: 'E3',
  },
  {
    key: 'crm',
    name: 'Customer relations',
    tier: 'medium',
    revocationOwner: 'sam.okafor',
    revocationBackup: 'noor.haddad',
    revocationPath: 'scim',
    minEvidence: 'E3',
  },
  {
    key: 'warehouse',
    name: 'Warehouse terminal',
    tier: 'low',
    revocationOwner: 'jonas.berg',
    revocationBackup: 'lena.fors',
    revocationPath: 'ticket',
    minEvidence: 'E1',
  },
];

export interface Entitlement {
  readonly app: string;
  readonly type: string;
  /** For the CRM the id is only known once the group exists; the estate fills it in. */
  readonly nativeId: string;
  readonly name: string;
  readonly levelGroup: string;
  readonly level: number;
}

export const entitlements: readonly Entitlement[] = [
  {
    app: 'billing-db',
    type: 'role',
    nativeId: 'billing_reader',
    name: 'Billing: read',
    levelGroup: 'billing',
    level: 1,
  },
  {
    app: 'billing-db',
    type: 'role',
    nativeId: 'billing_admin',
    name: 'Billing: administer',
    levelGroup: 'billing',
    level: 3,
  },
  {
    app: 'billing-db',
    type: 'role',
    nativeId: 'billing_ops',
    name: 'Billing: operations',
    levelGroup: '',
    level: 0,
  },
  { app: 'crm', type: 'group', nativeId: 'Sales', name: 'CRM: sales', levelGroup: '', level: 0 },
  {
    app: 'crm',
    type: 'group',
    nativeId: 'Sales managers',
    name: 'CRM: sales managers',
    levelGroup: '',
    level: 0,
  },
  {
    app: 'warehouse',
    type: 'role',
    nativeId: 'PICKER',
    name: 'Warehouse: picker',
    levelGroup: '',
    level: 0,
  },
];

export interface Item {
  readonly key: string;
  readonly name: string;
  readonly app: string;
  readonly entitlement: string;
  readonly maxDays: number;
}

/** Catalog items that grant access. Each names what it grants, who takes it back and for how long it may last. */
export const items: readonly Item[] = [
  {
    key: 'billing-read',
    name: 'Billing database: read access',
    app: 'billing-db',
    entitlement: 'billing_reader',
    maxDays: 180,
  },
  {
    key: 'billing-ops',
    name: 'Billing database: operations role',
    app: 'billing-db',
    entitlement: 'billing_ops',
    maxDays: 180,
  },
  { key: 'crm-sales', name: 'CRM: sales group', app: 'crm', entitlement: 'Sales', maxDays: 365 },
  {
    key: 'warehouse-picker',
    name: 'Warehouse terminal: picker',
    app: 'warehouse',
    entitlement: 'PICKER',
    maxDays: 365,
  },
];
