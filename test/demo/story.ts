import assert from 'node:assert/strict';
import { grantOf, type Order, waitingApproval } from './access.ts';
import * as acts from './acts.ts';
import { rescind } from './commands.ts';
import type { Estate } from './estate.ts';
import type { Narrator } from './narrator.ts';

/** The orders of the story, by a short name. */
export interface Orders {
  readonly adaReads: Order;
  readonly adaOps: Order;
  readonly weiReads: Order;
  readonly raviSells: Order;
  readonly tomasSells: Order;
  readonly weiPicks: Order;
}

/** Columns of the terminal; a pipe has none. */
function terminalWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : 124;
}

async function connector(
  estate: Estate,
  tell: Narrator,
  args: readonly string[],
  expectedCode: number,
): Promise<string> {
  const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const finished = await rescind([...args, '--config', estate.config], {
    env: { ...estate.env, ...color, COLUMNS: String(terminalWidth() - 4) },
  });
  tell.output(
    `rescind ${args.join(' ')}`,
    finished.stdout === '' ? finished.stderr : finished.stdout,
  );
  assert.equal(
    finished.code,
    expectedCode,
    `rescind ${args.join(' ')} ended with ${finished.code}:\n${finished.stderr}`,
  );
  return finished.stdout;
}

/** Access is ordered, a self-approval is refused, three people answer, the access is given with a permit. */
export async function accessIsOrdered(estate: Estate, tell: Narrator): Promise<Orders> {
  tell.chapter('Access is ordered, approved by somebody else, permitted again, and given');
  const adaReads = await acts.order(estate, { item: 'billing-read', by: 'ada.byron' });
  tell.fact(`Ada orders read access to the billing database: ${adaReads.number} waits at its gate`);
  await selfApprovalIsRefused(estate, tell, adaReads);
  const answered = await acts.allApprove(estate, adaReads, 'ada.byron');
  assert.deepEqual(answered, ['Lena Fors', 'Grace Kim', 'Olga Petrov']);
  tell.fact(
    'Her manager Grace approves, Lena as owner of the database; Olga accepts the duty to take it back',
  );
  tell.fact('The policy decides a second time and opens the gate');
  const permit = await acts.fulfil(estate, adaReads, { item: 'billing-read', by: 'ada.byron' });
  tell.fact(
    `The fulfilment asks at the point of action, gets permit ${permit.slice(0, 8)}…, and creates the role`,
  );

  const give = (item: string, by: string): Promise<Order> =>
    acts.orderApproveFulfil(estate, { item, by });
  const orders = {
    adaReads,
    adaOps: await give('billing-ops', 'ada.byron'),
    weiReads: await give('billing-read', 'wei.chen'),
    raviSells: await give('crm-sales', 'ravi.menon'),
    tomasSells: await give('crm-sales', 'tomas.lind'),
    weiPicks: await give('warehouse-picker', 'wei.chen'),
  };
  tell.fact('Five more orders go the same way: PostgreSQL roles, CRM groups, a warehouse terminal');
  return orders;
}

async function selfApprovalIsRefused(estate: Estate, tell: Narrator, order: Order): Promise<void> {
  const ada = estate.ids.users['ada.byron'] ?? '';
  await waitingApproval(estate.admin, order, estate.ids.users['grace.kim'] ?? '');
  const approval = await estate.admin.create('sysapproval_approver', {
    sysapproval: order.requestItem,
    document_id: order.requestItem,
    source_table: 'sc_req_item',
    approver: ada,
    state: 'requested',
  });
  await estate.as('ada.byron').change('sysapproval_approver', approval, { state: 'approved' });
  await estate.instance.engine.drain();
  const gate = await estate.admin.row('sc_req_item', `sys_id=${order.requestItem}`, [
    'approval',
    'x_rsc_rescind_gate_state',
  ]);
  assert.equal(gate['x_rsc_rescind_gate_state'], 'open', 'a self-approval must not open the gate');
  assert.notEqual(gate['approval'], 'approved', 'a self-approval must not approve the line');
  tell.refused(
    'Ada gets herself added as approver and approves her own order: refused, the gate stays shut',
  );
}

/** The first reconciliation: everything given is in the ledger, nothing else is there. */
export async function firstRunIsClean(
  estate: Estate,
  tell: Narrator,
  orders: Orders,
): Promise<void> {
  tell.chapter('The connector reconciles the ledger with the real applications: clean');
  await connector(estate, tell, ['validate'], 0);
  await connector(estate, tell, ['run', '--detailed-exitcode'], 0);
  const grant = await grantOf(estate.admin, orders.adaReads, ['number', 'state', 'account_id']);
  assert.equal(grant['state'], 'active');
  tell.fact(
    `${grant['number'] ?? ''} is now active: not because somebody said so, but because it was seen`,
  );
}

/** Six things that happen in every company. */
export async function thingsGoWrong(estate: Estate, tell: Narrator, orders: Orders): Promise<void> {
  tell.chapter('Then life happens');
  await estate.postgres.query(
    'CREATE ROLE tmp_contractor LOGIN; GRANT billing_reader TO tmp_contractor;',
  );
  tell.trouble('Somebody creates tmp_contractor in the billing database by hand');
  await estate.crm.addMember('Sales managers', 'tomas.lind');
  tell.trouble('Somebody adds Tomas to the CRM group "Sales managers", without an order');

  const revoked = await acts.recordRevocation(
    estate,
    orders.adaReads,
    'olga.petrov',
    'Ada changed teams',
  );
  await acts.takeRole(estate, 'billing_reader', 'ada.byron');
  await estate.postgres.query('GRANT billing_reader TO billing_ops');
  tell.trouble(
    `Ada's ${revoked} is revoked and her role taken away, but her second role now includes it`,
  );

  await acts.leaves(estate, 'ravi.menon');
  tell.trouble('Ravi leaves the company; his CRM account stays');
  await acts.takeRole(estate, 'billing_reader', 'wei.chen');
  await acts.giveRole(estate, 'billing_admin', 'wei.chen');
  tell.trouble(
    'Wei was granted read access; a colleague "fixes" an error by making him administrator',
  );
  await acts.leaves(estate, 'sam.okafor');
  tell.trouble('Sam leaves, the person who answers for taking CRM access back');
}

/** One run finds each and opens tickets for the people who must act. */
export async function runFindsEach(estate: Estate, tell: Narrator): Promise<void> {
  tell.chapter('One run finds each of them and opens tickets');
  await connector(estate, tell, ['plan', '--detailed-exitcode'], 2);
  tell.plain('That was a plan: nothing was written. Now for real.');
  await connector(estate, tell, ['run', '--detailed-exitcode'], 2);
  for (const [app, driftClass] of expectedDrift) {
    const tickets = await acts.ticketsOf(estate, app, driftClass);
    assert.equal(tickets.length, 1, `one ticket for ${driftClass} in ${app}`);
  }
  await connector(estate, tell, ['run', '--mapping', 'billing-db', '--detailed-exitcode'], 2);
  tell.fact('A second run over the same estate changes nothing: one finding, one ticket');
}

export const expectedDrift = [
  ['billing-db', 'orphan_account'],
  ['billing-db', 'revoked_still_present'],
  ['billing-db', 'overgrant_scope'],
  ['crm', 'unledgered_access'],
  ['crm', 'leaver_access'],
  ['crm', 'owner_inactive'],
] as const;

/** The ticket of Ada's revoked access, closed by hand without doing the work. */
export async function claimBounces(estate: Estate, tell: Narrator): Promise<string> {
  tell.chapter('A ticket is closed by hand without doing the work: it bounces');
  const [ticket] = await acts.ticketsOf(estate, 'billing-db', 'revoked_still_present');
  assert.ok(ticket);
  const id = ticket['sys_id'] ?? '';
  await estate
    .as('olga.petrov')
    .change('x_rsc_rescind_remediation', id, { state: '3', close_notes: 'Done, role removed.' });
  const claimed = await ticketState(estate, id);
  assert.equal(claimed['claim'], 'claimed_done');
  tell.fact(
    `Olga closes ${ticket['number'] ?? ''}: "Done, role removed." It becomes a claim, not a fact`,
  );
  await connector(estate, tell, ['run', '--mapping', 'billing-db', '--detailed-exitcode'], 2);
  const bounced = await ticketState(estate, id);
  assert.equal(bounced['claim'], 'bounced');
  const notes = await acts.workNotes(estate, id);
  tell.refused(`${ticket['number'] ?? ''} is open again. Its last work note says what is left:`);
  for (const row of (notes.at(-1) ?? '').split('\n')) tell.plain(`     ${row}`);
  return id;
}

function ticketState(estate: Estate, id: string): Promise<Readonly<Record<string, string>>> {
  return estate.admin.row('x_rsc_rescind_remediation', `sys_id=${id}`, [
    'number',
    'state',
    'claim',
    'close_notes',
  ]);
}

/** The work is done; the next complete read proves it and the ticket closes with its evidence. */
export async function workIsDone(estate: Estate, tell: Narrator, ticket: string): Promise<void> {
  tell.chapter('The work is done: the ticket closes with its evidence');
  await estate.postgres.query('REVOKE billing_reader FROM billing_ops');
  tell.fact('Olga takes billing_reader out of billing_ops');
  await connector(estate, tell, ['run', '--mapping', 'billing-db', '--detailed-exitcode'], 2);
  const closed = await ticketState(estate, ticket);
  assert.equal(closed['claim'], 'closed_verified');
  assert.equal(closed['state'], '3');
  tell.fact(`${closed['number'] ?? ''} closed itself:`);
  for (const row of (closed['close_notes'] ?? '').split('\n')) tell.plain(`     ${row}`);
}

/** An application that can only be read half: opens nothing, closes nothing. */
export async function halfReadProvesNothing(estate: Estate, tell: Narrator): Promise<void> {
  tell.chapter('An application answers with half a page: nothing is opened, nothing is closed');
  const before = await acts.ticketsOf(estate, 'crm', 'leaver_access');
  await estate.crm.deleteUser('ravi.menon');
  tell.fact("Ravi's CRM account is deleted at last …");
  estate.scim.faults.set('cut_json', '/Groups');
  tell.trouble('… but the CRM now breaks off in the middle of its answers');
  await connector(estate, tell, ['run', '--mapping', 'crm', '--detailed-exitcode'], 5);
  const after = await acts.ticketsOf(estate, 'crm', 'leaver_access');
  assert.deepEqual(after, before, 'a half read closes nothing');
  estate.scim.faults.clear();
  tell.fact('No ticket moved. The CRM recovers; the next complete read is the proof:');
  await connector(estate, tell, ['run', '--mapping', 'crm', '--detailed-exitcode'], 2);
  const [closed] = await acts.ticketsOf(estate, 'crm', 'leaver_access');
  assert.equal(closed?.['claim'], 'closed_verified');
}

/** Pages of the instance that show what just happened. */
const pages = [
  ['tickets', 'x_rsc_rescind_remediation_list.do'],
  ['findings', 'x_rsc_rescind_finding_list.do'],
  ['ledger', 'x_rsc_rescind_grant_list.do'],
  ['decisions', 'x_rsc_rescind_decision_list.do'],
  ['evidence', 'x_rsc_rescind_evidence_list.do'],
  ['catalog', 'catalog_home.do'],
] as const;

/** Where a person looks while everything stays up. */
export function whereToLook(estate: Estate, tell: Narrator): void {
  tell.chapter('Look around');
  const { url, adminUser, adminPassword } = estate.instance;
  tell.plain(`platform   ${url}   ${adminUser} / ${adminPassword}`);
  for (const [what, page] of pages) tell.plain(`${what.padEnd(10)} ${url}/${page}`);
  tell.plain(`files      ${estate.config} and mappings/ beside it`);
  tell.plain(
    `logins     ${estate.directory}/logins.txt: the people, the database, the CRM, the export`,
  );
  tell.plain('try        another run; also: plan, check, explain RFN0001001');
  tell.plain(
    `           node --env-file=${estate.envFile} connector/bin/rescind.js run --config ${estate.config}`,
  );
  tell.plain('');
  tell.plain('Ctrl-C stops everything and removes it.');
}

/** Where a person looks when everything was stopped and removed. */
export function whereToReadOn(tell: Narrator): void {
  tell.chapter('Where to look next');
  tell.plain(
    'npm run demo -- --keep   the same, and it stays up: tickets, ledger and evidence to click on',
  );
  tell.plain('mappings/examples/       one commented mapping per kind of application');
  tell.plain('plugin/README.md         installing the app on a real ServiceNow instance');
  tell.plain('README.md                what Rescind promises, and what it does not do yet');
}

/** Everything once, in order. Throws when something is not as told. */
export async function tellStory(estate: Estate, tell: Narrator): Promise<void> {
  const orders = await accessIsOrdered(estate, tell);
  await firstRunIsClean(estate, tell, orders);
  await thingsGoWrong(estate, tell, orders);
  await runFindsEach(estate, tell);
  const ticket = await claimBounces(estate, tell);
  await workIsDone(estate, tell, ticket);
  await halfReadProvesNothing(estate, tell);
}
