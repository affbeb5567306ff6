import {
  approve,
  askedPeople,
  askPermit,
  gatePassed,
  grantOf,
  type Order,
  orderAccess,
  waitingApproval,
} from './access.ts';
import { items, mail, people } from './company.ts';
import type { Estate } from './estate.ts';

/** What people do in the company. Each function is one thing that happens in life, in the platform or in an app. */

const day = 86_400_000;

export function endDate(estate: Estate, days: number): string {
  return new Date(estate.instance.clock.now() + days * day).toISOString().slice(0, 10);
}

export interface AccessWish {
  readonly item: string;
  /** `user_name` of who asks; the access is for the same person unless `for` says otherwise. */
  readonly by: string;
  readonly for?: string;
  readonly days?: number;
}

/** Somebody fills in the order form of a catalog item. */
export function order(estate: Estate, wish: AccessWish): Promise<Order> {
  const item = items.find(({ key }) => key === wish.item);
  if (item === undefined) throw new Error(`no item ${wish.item}`);
  const beneficiary = wish.for ?? wish.by;
  const app = estate.ids.items[wish.item] ?? '';
  const owner = { 'billing-db': 'olga.petrov', crm: 'sam.okafor', warehouse: 'jonas.berg' }[
    item.app
  ];
  return orderAccess(estate.as(wish.by), {
    item: app,
    requestedFor: estate.ids.users[beneficiary] ?? '',
    revocationOwner: estate.ids.users[owner ?? ''] ?? '',
    endDate: endDate(estate, wish.days ?? 90),
    justification: `${beneficiary} works on the freight reports`,
    account: item.app === 'crm' ? mail(beneficiary) : item.app === 'billing-db' ? beneficiary : '',
  });
}

/** Everybody who is asked says yes: manager, owner of the application, and who is to take the access back. */
export async function allApprove(
  estate: Estate,
  placed: Order,
  beneficiary: string,
): Promise<readonly string[]> {
  const manager = people.find(({ userName }) => userName === beneficiary)?.manager ?? '';
  await waitingApproval(estate.admin, placed, estate.ids.users[manager] ?? '');
  await estate.instance.engine.drain();
  const asked = await askedPeople(estate.admin, placed);
  const names = people.filter(({ userName }) => asked.includes(estate.ids.users[userName] ?? ''));
  for (const { userName } of names) {
    const id = estate.ids.users[userName] ?? '';
    await approve(estate.admin, estate.as(userName), placed, id);
  }
  await gatePassed(estate.admin, placed);
  return names.map(({ name }) => name);
}

/** Gives the access in the app, after asking for the permit at that moment. Answers the permit's id. */
export async function fulfil(estate: Estate, placed: Order, wish: AccessWish): Promise<string> {
  const permit = await askPermit(estate.admin, placed.requestItem);
  if (!permit.decision) throw new Error(`${placed.number}: ${permit.reasons.join(' ')}`);
  await provision(estate, wish.item, wish.for ?? wish.by);
  return permit.id;
}

async function provision(estate: Estate, item: string, userName: string): Promise<void> {
  if (item === 'crm-sales') {
    await estate.crm.createUser(userName);
    await estate.crm.addMember('Sales', userName);
  } else if (item === 'warehouse-picker') {
    const employee = people.find((person) => person.userName === userName)?.employeeNumber ?? '';
    estate.warehouse.setRole(userName.replace('.', '').toUpperCase(), employee, 'PICKER');
    await estate.warehouse.export();
  } else {
    await createLogin(estate, userName);
    await giveRole(estate, item === 'billing-read' ? 'billing_reader' : 'billing_ops', userName);
  }
}

async function createLogin(estate: Estate, userName: string): Promise<void> {
  const [known] = await estate.postgres.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [
    userName,
  ]);
  if (known === undefined) await estate.postgres.query(`CREATE ROLE "${userName}" LOGIN`);
}

export async function giveRole(estate: Estate, role: string, to: string): Promise<void> {
  await estate.postgres.query(`GRANT ${role} TO "${to}"`);
}

export async function takeRole(estate: Estate, role: string, from: string): Promise<void> {
  await estate.postgres.query(`REVOKE ${role} FROM "${from}"`);
}

/** The whole good path of one order. */
export async function orderApproveFulfil(estate: Estate, wish: AccessWish): Promise<Order> {
  const placed = await order(estate, wish);
  await allApprove(estate, placed, wish.for ?? wish.by);
  await fulfil(estate, placed, wish);
  return placed;
}

/** Records a revocation and claims that the removal was done (evidence E1, nothing more). */
export async function recordRevocation(
  estate: Estate,
  placed: Order,
  by: string,
  reason: string,
): Promise<string> {
  const grant = await grantOf(estate.admin, placed, ['number']);
  await estate
    .as(by)
    .result('POST', `/api/x_rsc_rescind/v1/rescind/grants/${grant['sys_id'] ?? ''}/revoke`, {
      reason,
      executed: true,
    });
  return grant['number'] ?? '';
}

/** Somebody leaves the company: the personnel system switches the user off. */
export async function leaves(estate: Estate, userName: string): Promise<void> {
  await estate.admin.change('sys_user', estate.ids.users[userName] ?? '', { active: 'false' });
}

/** An open ticket of one application and drift class. */
export function ticketsOf(
  estate: Estate,
  app: string,
  driftClass: string,
): Promise<Readonly<Record<string, string>>[]> {
  return estate.admin.rows(
    'x_rsc_rescind_remediation',
    `application=${estate.ids.apps[app] ?? ''}^drift_class=${driftClass}`,
    ['sys_id', 'number', 'state', 'claim', 'bounced_count', 'assigned_to', 'close_notes'],
  );
}

/** Work notes of a ticket, oldest first. */
export async function workNotes(estate: Estate, ticket: string): Promise<string[]> {
  const rows = await estate.admin.rows(
    'sys_journal_field',
    `element_id=${ticket}^element=work_notes^ORDERBYsys_created_on`,
    ['value'],
  );
  return rows.map((row) => row['value'] ?? '');
}
