import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Addresses {
  readonly instanceUrl: string;
  readonly postgres: { readonly host: string; readonly port: number; readonly database: string };
  readonly scimUrl: string;
  /** Absolute name of the warehouse's export. */
  readonly warehouseFile: string;
}

/** Names of the environment variables that the files refer to; the values never stand in a file. */
export const secretNames = {
  clientId: 'RESCIND_CLIENT_ID',
  clientSecret: 'RESCIND_CLIENT_SECRET',
  billingPassword: 'RESCIND_BILLING_PASSWORD',
  crmToken: 'RESCIND_CRM_TOKEN',
} as const;

function configText(addresses: Addresses): string {
  return `apiVersion: rescind/v1
platform:
  url: ${addresses.instanceUrl}
  auth:
    oauthClientCredentials:
      clientId: { fromEnv: ${secretNames.clientId} }
      clientSecret: { fromEnv: ${secretNames.clientSecret} }
mappings: mappings
state: state
`;
}

function billingText({ postgres }: Addresses): string {
  return `apiVersion: rescind/v1
name: billing-db
app: { key: billing-db, title: Billing database }
target:
  adapter: postgres
  host: ${postgres.host}
  port: ${postgres.port}
  database: ${postgres.database}
  auth: { user: rescind_reader, password: { fromEnv: ${secretNames.billingPassword} } }
  tls: { mode: disable }
  groupRoles: [billing_*]
accounts:
  ignore:
    - where: { login: dba }
      reason: Break-glass owner of the server, sealed and reviewed under CHG0031877
      until: 2027-12-31
correlation:
  - { account: login, identity: user_name, transform: [lower] }
entitlements:
  - { type: role, match: billing_reader, title: 'Billing: read', levelGroup: billing, level: 1 }
  - { type: role, match: billing_admin, title: 'Billing: administer', tier: high, levelGroup: billing, level: 3 }
  - { type: role, match: '*' }
guard: { minAccounts: 2 }
`;
}

function crmText(addresses: Addresses): string {
  return `apiVersion: rescind/v1
name: crm
app: { key: crm, title: Customer relations }
target:
  adapter: scim
  url: ${addresses.scimUrl}
  auth: { token: { fromEnv: ${secretNames.crmToken} } }
  pageSize: 50
correlation:
  - { account: login, identity: email, transform: [lower] }
entitlements:
  - { type: group, match: '*' }
guard: { minAccounts: 1 }
`;
}

function warehouseText(addresses: Addresses): string {
  return `apiVersion: rescind/v1
name: warehouse
app: { key: warehouse, title: Warehouse terminal (no API) }
target:
  adapter: csv
  file: ${addresses.warehouseFile}
  encoding: windows-1252
  delimiter: ';'
  maxAge: P8D
  columns: { account: BENUTZER, employeeNumber: PERS_NR, entitlement: ROLLE, enabled: AKTIV }
correlation:
  - { account: employeeNumber, identity: employee_number, transform: [trim] }
entitlements:
  - { type: role, match: '*' }
guard: { minAccounts: 1 }
`;
}

/** Writes `rescind.yaml` and the three mappings into a folder, as an operator would. Answers the configuration file. */
export async function writeConfiguration(dir: string, addresses: Addresses): Promise<string> {
  await mkdir(join(dir, 'mappings'), { recursive: true });
  const files = {
    'rescind.yaml': configText(addresses),
    'mappings/billing-db.yaml': billingText(addresses),
    'mappings/crm.yaml': crmText(addresses),
    'mappings/warehouse.yaml': warehouseText(addresses),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(dir, name), text);
  return join(dir, 'rescind.yaml');
}
