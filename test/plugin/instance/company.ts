import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { type LocalInstance, startInstance } from '../../instance/start.ts';
import { root } from '../built-package.ts';

/** The built plugin on a local instance, with one application, one access item and the people around it. */
export interface Company {
  readonly instance: LocalInstance;
  readonly ids: Readonly<Record<string, string>>;
  /** Any call as a user; settles everything the platform does afterwards. */
  call(user: string, method: string, path: string, body?: unknown): Promise<Answer>;
  /** A call of the Rescind API that must answer with this status; its result or error. */
  api(user: string, method: string, path: string, body?: unknown, status?: number): Promise<Json>;
  /** Stored rows, without access control. */
  rows(table: string, query: string): Readonly<Record<string, string>>[];
  row(table: string, query: string): Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: Json;
}

export type Json = Readonly<Record<string, unknown>>;

export const scope = 'x_rsc_rescind';
const password = 'Correct-horse-7';

/** What `now-sdk pack` adds to the build: a checksum for each file. */
function inventoryOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const lines = [...files].map(
    ([path, bytes]) => `${path.slice(1)};${createHash('sha256').update(bytes).digest('hex')}`,
  );
  const head = [`#build=${scope}`, '#appVersion=0.1.0', '#type=scoped', '#version=1.0.0'];
  return Buffer.from([...head, ...lines.sort()].join('\n'));
}

type Edit = (path: string, bytes: Uint8Array) => Uint8Array | undefined;

/** Files of an application, by their path in the package. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The application as it was built last. */
function builtFiles(): Files {
  const app = join(root, 'plugin/dist/app');
  const found = readdirSync(app, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [path.slice(app.length), readFileSync(path)]));
}

/** The application as one archive; `edit` may make an earlier version of it, without some files. */
function packageZip(edit: Edit, built: Files): Uint8Array {
  const inventory = '/package_inventory.csv';
  const files = new Map<string, Uint8Array>();
  for (const [name, content] of built) {
    const bytes = name === inventory ? undefined : edit(name, content);
    if (bytes) files.set(name, bytes);
  }
  const entries = [...files, [inventory, inventoryOf(files)] as const];
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

export async function install(
  instance: LocalInstance,
  edit: Edit = (_path, bytes) => bytes,
  files: Files = builtFiles(),
): Promise<void> {
  const [admin] = instance.store.select('sys_user', `user_name=${instance.adminUser}`);
  const userId = admin?.['sys_id'] ?? '';
  const session = {
    userId,
    userName: instance.adminUser,
    roles: instance.engine.rolesOf(userId),
    interactive: false,
  };
  const result = await instance.engine.install(packageZip(edit, files), session, {
    loadDemo: false,
  });
  assert.deepEqual(result.refusals, []);
}

function createPeople(instance: LocalInstance): Record<string, string> {
  const ids: Record<string, string> = {};
  const person = (name: string, roles: string[], values: Record<string, string> = {}): void => {
    ids[name] = instance.createUser({ userName: name, name, password, roles, values });
  };
  person('lena', ['approver_user']);
  person('grace', ['approver_user'], { manager: ids['lena'] ?? '' });
  person('ada', [], { manager: ids['grace'] ?? '' });
  person('otto', ['approver_user']);
  person('bert', []);
  person('olga', [`${scope}.owner`]);
  person('mallory', []);
  person('audra', [`${scope}.auditor`]);
  person('connector', [`${scope}.connector`]);
  return ids;
}

/** Most tests order the same access again and again: until they ask for it, a duplicate is recorded, not refused. */
export async function refuseDuplicates(company: Company, areRefused = true): Promise<void> {
  const property = company.row('sys_properties', `name=${scope}.policy.record_only`);
  const path = `/api/now/table/sys_properties/${property['sys_id'] ?? ''}`;
  const value = areRefused ? '' : 'duplicate_request';
  assert.equal((await company.call('admin', 'PATCH', path, { value })).status, 200);
}

/** @param version the application that is installed first; the one that was built last when left out. */
export async function startCompany(version?: Files): Promise<Company> {
  const instance = await startInstance();
  await install(instance, undefined, version);
  const ids = createPeople(instance);
  const credentials = (user: string): string =>
    user === 'admin' ? `${instance.adminUser}:${instance.adminPassword}` : `${user}:${password}`;
  const company: Company = {
    instance,
    ids,
    async call(user, method, path, body) {
      const response = await fetch(instance.url + path, {
        method,
        headers: {
          authorization: `Basic ${Buffer.from(credentials(user)).toString('base64')}`,
          accept: 'application/json',
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      await instance.engine.drain();
      return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Json) };
    },
    async api(user, method, path, body, status = 200) {
      const answer = await company.call(user, method, `/api/${scope}/v1/rescind${path}`, body);
      assert.equal(answer.status, status, JSON.stringify(answer.body));
      return (answer.body['result'] ?? answer.body['error']) as Json;
    },
    rows: (table, query) => instance.store.select(table, query),
    row(table, query) {
      const [found] = instance.store.select(table, query);
      assert.ok(found, `${table}: nothing matches ${query}`);
      return found;
    },
    stop: () => instance.stop(),
  };
  try {
    await setUp(company, ids);
    // a version from before there were stages has no such table
    if (instance.store.schema.table(`${scope}_acceptance`)) await acceptDuty(company);
    await refuseDuplicates(company, false);
  } catch (error) {
    await instance.stop();
    throw error;
  }
  return company;
}

async function create(company: Company, table: string, fields: Json): Promise<string> {
  const answer = await company.call('admin', 'POST', `/api/now/table/${table}`, fields);
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return (answer.body['result'] as { sys_id: string }).sys_id;
}

async function setUp(company: Company, ids: Record<string, string>): Promise<void> {
  ids['app'] = await create(company, `${scope}_application`, {
    key: 'billing-db',
    name: 'Billing database',
    tier: 'high',
    owner: ids['otto'],
    revocation_owner: ids['olga'],
    revocation_path: 'api',
    state: 'managed',
  });
  ids['entitlement'] = await create(company, `${scope}_entitlement`, {
    application: ids['app'],
    type: 'role',
    native_id: 'billing_reader',
    name: 'Billing: read',
  });
  ids['item'] = await create(company, 'sc_cat_item', {
    name: 'Billing: read access',
    active: 'true',
    [`${scope}_application`]: ids['app'],
    [`${scope}_entitlement`]: ids['entitlement'],
    [`${scope}_max_days`]: '90',
    [`${scope}_grants_access`]: 'true',
  });
}

/** Olga accepts to take back what people order in the application, so that orders do not ask her each time. */
export async function acceptDuty(company: Company, by = 'olga'): Promise<string> {
  const answer = await company.call(by, 'POST', `/api/now/table/${scope}_acceptance`, {
    application: company.ids['app'],
  });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return (answer.body['result'] as { sys_id: string }).sys_id;
}

/** A date that many days from now, as the order form sends it. */
export function dateIn(company: Company, days: number): string {
  return new Date(company.instance.clock.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Orders the access item; the sys_id of its line. */
export async function order(
  company: Company,
  by: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  const answer = await company.call(
    by,
    'POST',
    `/api/sn_sc/servicecatalog/items/${company.ids['item'] ?? ''}/order_now`,
    {
      sysparm_quantity: 1,
      sysparm_requested_for: company.ids[by],
      variables: {
        rescind_identity_kind: 'human',
        rescind_end_date: dateIn(company, 30),
        rescind_justification: 'Monthly closing',
        ...variables,
      },
    },
  );
  assert.equal(answer.status, 200, JSON.stringify(answer.body));
  const request = (answer.body['result'] as { request_id: string }).request_id;
  return company.row('sc_req_item', `request=${request}`)['sys_id'] ?? '';
}

/** Sets the approval of a line, as the person: on the record that asks this person, else on the first one. */
export async function answerApproval(
  company: Company,
  by: string,
  line: string,
  state: 'approved' | 'rejected',
  words: Json = {},
): Promise<Answer> {
  const asked = company.rows(
    'sysapproval_approver',
    `sysapproval=${line}^ORDERBYDESCsys_created_on`,
  );
  const open = asked.filter((one) => one['state'] === 'requested');
  const own = open.find((one) => one['approver'] === company.ids[by]) ?? asked[0];
  const path = `/api/now/table/sysapproval_approver/${own?.['sys_id'] ?? ''}`;
  return company.call(by, 'PATCH', path, { state, ...words });
}

/** Everybody who is asked about a line approves it. */
export async function approveAll(company: Company, line: string): Promise<void> {
  const open = company.rows('sysapproval_approver', `sysapproval=${line}^state=requested`);
  const names = new Map(Object.entries(company.ids).map(([name, id]) => [id, name]));
  for (const { approver = '' } of open) {
    await answerApproval(company, names.get(approver) ?? '', line, 'approved');
  }
}

export function grantOf(company: Company, line: string): Readonly<Record<string, string>> {
  return company.row(`${scope}_grant`, `request_item=${line}`);
}

/** Asks to fulfil a line at the point of action. */
export function askToFulfil(company: Company, line: string): Promise<Json> {
  return company.api('connector', 'POST', '/evaluation', {
    subject: { type: 'user', id: 'connector' },
    action: { name: 'fulfil' },
    resource: { type: 'request_item', id: line },
    context: {},
  });
}

let runs = 0;

/** Starts a run as the connector. */
export async function startRun(company: Company): Promise<string> {
  runs += 1;
  const run = await company.api('connector', 'POST', '/runs', runBody(`run-${runs}`), 201);
  return String(run['id']);
}

export function runBody(key: string): Json {
  return {
    mapping: 'billing-db',
    application_key: 'billing-db',
    connector_id: 'conn-1',
    mapping_digest: 'm',
    lease_seconds: 300,
    idempotency_key: key,
  };
}

export async function finishRun(company: Company, run: string, more: Json = {}): Promise<Json> {
  const answer = await company.api('connector', 'POST', `/runs/${run}/finish`, {
    quality: 'accepted',
    reasons: [],
    proofs: [],
    counts: { accounts: 3, entitlements: 2, grants: 4, ledger_grants: 1 },
    snapshot_digest: 's',
    ...more,
  });
  return answer['tickets'] as Json;
}
