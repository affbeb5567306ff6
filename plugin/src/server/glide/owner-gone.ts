import { gs, type GlideRecord } from '@servicenow/glide';
import { countsText, nextInLine } from '../policy/transfers';
import { duties, readHeld, type Duty, type Held } from './duties';
import { eachId, eachPage } from './pages';
import { managerOf, person, type Person } from './people';
import {
  byId,
  collect,
  create,
  isSysId,
  isTrue,
  now,
  save,
  selectWhere,
  tables,
  value,
} from './record';
import { addLine, describe, mostLines, transferEvents } from './transfers';

/**
 * Owners who are gone: what they answer for is proposed to the next in line, who has to accept. Nothing moves by itself.
 * Backup first, then the owner's manager, the group's manager, the application's owner; never one who did not want it.
 */

const groupProperty = 'x_rsc_rescind.transfer.escalation_group';

/** Everything a pass learns once. */
class Pass {
  private readonly people = new Map<string, Person>();
  private readonly managers = new Map<string, Person>();
  private readonly records = new Map<string, GlideRecord | undefined>();
  private readonly asked = new Map<string, readonly string[]>();
  /** Open hand-over for each owner, role, application and new owner, with how many lines it has. */
  readonly transfers = new Map<string, { readonly id: string; lines: number }>();
  /** Lines added to each hand-over of this pass. */
  readonly changed = new Map<string, number>();
  readonly nobody: string[] = [];

  person(id: string): Person {
    return remember(this.people, id, () => person(id));
  }

  managerOf(id: string): Person {
    return remember(this.managers, id, () => managerOf(id));
  }

  /** The person in a field of a record that many rows share. */
  named(table: string, id: string, field: string): Person {
    const record = remember(this.records, `${table} ${id}`, () => byId(table, id));
    return this.person(record ? value(record, field) : '');
  }

  /** Who did not want it, or did not answer. */
  askedBefore(fromId: string, role: string, applicationId: string): readonly string[] {
    return remember(this.asked, `${fromId} ${role} ${applicationId}`, () => {
      const there = applicationId === '' ? 'applicationISEMPTY' : `application=${applicationId}`;
      const query = `from_user=${fromId}^role=${role}^${there}^stateINrefused,lapsed^cause=owner_gone`;
      return collect(selectWhere(tables.ownerTransfer, query), (row) => value(row, 'to_user'));
    });
  }
}

function remember<T>(known: Map<string, T>, key: string, read: () => T): T {
  const found = known.get(key);
  if (found !== undefined || known.has(key)) return found as T;
  const fresh = read();
  known.set(key, fresh);
  return fresh;
}

function successor(duty: Duty, held: Held, pass: Pass): string {
  const isOwner = !duty.role.endsWith('_backup');
  const candidates = [
    pass.person(isOwner ? backupOf(duty, held, pass) : ''),
    pass.managerOf(held.fromId),
    pass.named('sys_user_group', held.groupId, 'manager'),
    pass.named(tables.application, held.applicationId, 'owner'),
  ];
  const excluded = [
    held.fromId,
    held.holderId,
    isOwner ? '' : held.otherId,
    ...pass.askedBefore(held.fromId, duty.role, held.applicationId),
  ];
  return nextInLine(candidates, excluded);
}

/** A ticket has no backup of its own: the application's is asked. */
function backupOf(duty: Duty, held: Held, pass: Pass): string {
  if (duty.kind !== 'ticket') return held.otherId;
  return pass.named(tables.application, held.applicationId, 'revocation_backup').id;
}

function openTransfer(
  duty: Duty,
  held: Held,
  toId: string,
  pass: Pass,
): { id: string; lines: number } {
  const key = [held.fromId, duty.role, held.applicationId, toId].join(' ');
  const known = pass.transfers.get(key);
  if (known && known.lines < mostLines) return known;
  const id = create(tables.ownerTransfer, {
    from_user: held.fromId,
    to_user: toId,
    role: duty.role,
    what: 'everything',
    application: held.applicationId,
    cause: 'owner_gone',
    state: 'proposed',
    reason: 'The owner is no longer an active user.',
  });
  const made = { id, lines: 0 };
  pass.transfers.set(key, made);
  return made;
}

/** Ids of a page that an open hand-over covers already: one query for each page. */
function covered(duty: Duty, page: readonly Held[]): ReadonlySet<string> {
  const ids = page.map((held) => held.id).filter(isSysId);
  const query = `transfer.state=proposed^transfer.role=${duty.role}^kind=${duty.kind}^objectIN${ids.join(',')}`;
  return new Set(collect(selectWhere(tables.transferLine, query), (row) => value(row, 'object')));
}

function proposePage(duty: Duty, page: readonly Held[], pass: Pass): void {
  const known = covered(duty, page);
  for (const held of page.filter((one) => !known.has(one.id))) {
    const toId = successor(duty, held, pass);
    if (toId === '') {
      pass.nobody.push(duty.kind);
      continue;
    }
    const transfer = openTransfer(duty, held, toId, pass);
    if (transfer.id === '') continue; // refused: the guard has logged why
    addLine(transfer.id, duty, held);
    transfer.lines += 1;
    pass.changed.set(transfer.id, transfer.lines);
  }
}

/** One mail for each person who is asked, about the first of the hand-overs. */
function askAll(pass: Pass): void {
  const byPerson = new Map<string, GlideRecord[]>();
  for (const [id, lines] of pass.changed) {
    const transfer = byId(tables.ownerTransfer, id);
    if (!transfer) continue;
    save(transfer, { covers: describe(transfer), line_count: String(lines) });
    const toId = value(transfer, 'to_user');
    byPerson.set(toId, [...(byPerson.get(toId) ?? []), transfer]);
  }
  for (const [toId, transfers] of byPerson) {
    const [first, ...others] = transfers;
    if (!first) continue;
    const more = others.length === 0 ? '' : `, and ${String(others.length)} more hand-overs`;
    gs.eventQueue(transferEvents.proposed, first, toId, `${value(first, 'covers')}${more}`);
  }
}

function reportNobody(pass: Pass): void {
  if (pass.nobody.length === 0) return;
  gs.warn(
    'Rescind: nobody is left to ask who could take over from inactive owners: {0}. See Rescind > Grants whose owner is gone, then create hand-overs.',
    countsText(pass.nobody),
  );
}

function propose(whose: (field: string) => string): void {
  const pass = new Pass();
  for (const duty of duties) {
    const query = `${whose(duty.field)}^${duty.living}`;
    const read = (row: GlideRecord): Held => readHeld(duty, row);
    eachPage(duty.table, query, read, (page) => {
      proposePage(duty, page, pass);
    });
  }
  askAll(pass);
  reportNobody(pass);
}

/** What an owner who came back answers for again needs nobody else. */
function withdrawFor(userId: string): void {
  const query = `from_user=${userId}^state=proposed^cause=owner_gone`;
  eachId(tables.ownerTransfer, query, (id) => {
    const transfer = byId(tables.ownerTransfer, id);
    if (transfer) save(transfer, { state: 'withdrawn', answer: 'The owner is active again.' });
  });
}

/** Async rule: a user was switched off, or came back. */
export function onOwnerActiveChanged(current: GlideRecord): void {
  const userId = current.getUniqueValue();
  if (!isSysId(userId)) return;
  if (isTrue(current, 'active')) withdrawFor(userId);
  else propose((field) => `${field}=${userId}`);
}

/** Who hears that a hand-over was refused or not answered: the application's owner, else the group for it. */
function escalate(transfer: GlideRecord): void {
  const application = byId(tables.application, value(transfer, 'application'));
  const owner = person(application ? value(application, 'owner') : '');
  const parties = [value(transfer, 'from_user'), value(transfer, 'to_user')];
  const recipient = nextInLine([owner], parties) || gs.getProperty(groupProperty, '') || '';
  if (recipient === '') {
    gs.warn(
      'Rescind: hand-over {0} was not accepted, and nobody can be told: set the application owner, or {1}.',
      value(transfer, 'number'),
      groupProperty,
    );
    return;
  }
  gs.eventQueue(transferEvents.escalated, transfer, recipient, value(transfer, 'covers'));
}

/** Async rule: a hand-over of somebody who is gone was refused or lapsed. */
export function onTransferFailed(current: GlideRecord): void {
  const transfer = byId(tables.ownerTransfer, current.getUniqueValue());
  if (transfer) escalate(transfer);
}

/** Daily: what nobody answered lapses; what inactive people answer for is proposed to the next in line. */
export function handOverDaily(): void {
  eachId(tables.ownerTransfer, `state=proposed^due<=${now()}`, (id) => {
    const transfer = byId(tables.ownerTransfer, id);
    if (transfer) save(transfer, { state: 'lapsed' });
  });
  propose((field) => `${field}ISNOTEMPTY^${field}.active=false`);
}
