import { gs, GlideRecord } from '@servicenow/glide';
import {
  answerDays,
  outcomeText,
  proposalLine,
  proposalObjection,
  transferObjection,
  type Transfer,
  type TransferFacts,
} from '../policy/transfers';
import { groupText } from '../policy/tickets';
import { addDays } from '../policy/times';
import { dutyOf, duties, readHeld, type Duty, type Held } from './duties';
import { eachId, eachPage } from './pages';
import { nameOf, person } from './people';
import {
  byId,
  create,
  isSysId,
  note,
  now,
  save,
  selectWhere,
  sha256,
  tables,
  value,
} from './record';
import { failClosed, refuse, storedState } from './rule-guards';

/** Hand-overs: proposed, answered, carried out line by line. */

const daysProperty = 'x_rsc_rescind.transfer.answer_days';
/** Lines of one hand-over; what is left is proposed again after it was answered. */
export const mostLines = 1000;
export const transferEvents = {
  proposed: 'x_rsc_rescind.transfer_proposed',
  answered: 'x_rsc_rescind.transfer_answered',
  escalated: 'x_rsc_rescind.transfer_escalated',
} as const;

const terms = ['role', 'what', 'application', 'grant', 'identity', 'catalog_item'] as const;

function read(record: GlideRecord): Transfer {
  return {
    state: value(record, 'state'),
    fromId: value(record, 'from_user'),
    toId: value(record, 'to_user'),
    cause: value(record, 'cause'),
    proposedBy: value(record, 'proposed_by'),
    due: value(record, 'due'),
    answer: value(record, 'answer'),
    terms: [...terms, 'reason'].map((field) => value(record, field)).join('\u001f'),
  };
}

function factsOf(transfer: Transfer): TransferFacts {
  return {
    now: now(),
    actorId: gs.getUserID(),
    actorIsAdmin: gs.hasRole('x_rsc_rescind.admin'),
    fromActive: person(transfer.fromId).active,
    toActive: person(transfer.toId).active,
  };
}

/** The tables to look in, each with the query that finds what the hand-over names. */
function searches(transfer: GlideRecord): { readonly duty: Duty; readonly query: string }[] {
  const named = (field: string): string => {
    const id = value(transfer, field);
    return isSysId(id) ? id : '';
  };
  const single: Readonly<Record<string, string>> = {
    grant: named('grant'),
    identity: named('identity'),
    catalog_item: named('catalog_item'),
  };
  const isSingle = Object.values(single).some((id) => id !== '');
  const what = value(transfer, 'what');
  const from = named('from_user');
  return duties
    .filter((duty) => duty.role === value(transfer, 'role'))
    .filter((duty) => isSingle || ['', 'everything', duty.kind].includes(what))
    .filter((duty) => !isSingle || (single[duty.kind] ?? '') !== '')
    .filter((duty) => named('application') === '' || duty.applicationField !== '')
    .map((duty) => {
      const one = isSingle ? `sys_id=${single[duty.kind] ?? ''}^` : '';
      const there =
        named('application') === '' ? '' : `${duty.applicationField}=${named('application')}^`;
      return { duty, query: `${duty.field}=${from}^${one}${there}${duty.living}` };
    });
}

function coversSomething(transfer: GlideRecord): boolean {
  return searches(transfer).some(({ duty, query }) => {
    const rows = new GlideRecord(duty.table);
    rows.addEncodedQuery(query);
    rows.setLimit(1);
    rows.query();
    return rows.next();
  });
}

function tierOf(transfer: GlideRecord): string {
  const application = byId(tables.application, value(transfer, 'application'));
  return application ? value(application, 'tier') : 'medium';
}

/** Before insert: only what may be proposed, with who proposed it and until when it can be answered. */
export function guardTransferInsert(current: GlideRecord): void {
  failClosed(current, () => {
    const transfer = read(current);
    const covers = transfer.cause === 'owner_gone' || coversSomething(current);
    const objection = proposalObjection(transfer, factsOf(transfer), covers);
    if (objection !== undefined) {
      refuse(current, objection);
      return;
    }
    current.setValue('state', 'proposed');
    current.setValue('proposed_by', gs.getUserID());
    current.setValue('answered_at', '');
    const days = answerDays(gs.getProperty(daysProperty, ''), tierOf(current));
    current.setValue('due', addDays(now(), days));
  });
}

/** Before update: the state machine, with who acts. */
export function guardTransferUpdate(current: GlideRecord, previous: GlideRecord): void {
  failClosed(current, () => {
    const [before, after] = [read(storedState(current, previous)), read(current)];
    const objection = transferObjection(before, after, factsOf(before));
    if (objection !== undefined) refuse(current, objection);
    else if (before.state !== after.state) current.setValue('answered_at', now());
  });
}

/** Lines of a hand-over, as they are proposed. */
export function addLine(transferId: string, duty: Duty, held: Held): void {
  create(tables.transferLine, {
    transfer: transferId,
    kind: duty.kind,
    object: held.id,
    object_name: held.name,
    state: 'proposed',
  });
}

function kindsOf(transferId: string, state: string): string[] {
  const kinds: string[] = [];
  const rows = selectWhere(tables.transferLine, `transfer=${transferId}^state=${state}`);
  while (rows.next()) kinds.push(value(rows, 'kind'));
  return kinds;
}

/** What the mail about a hand-over says, and its record too. */
export function describe(transfer: GlideRecord): string {
  const application = byId(tables.application, value(transfer, 'application'));
  return proposalLine(
    nameOf(value(transfer, 'from_user')),
    value(transfer, 'role'),
    kindsOf(transfer.getUniqueValue(), 'proposed'),
    application ? value(application, 'name') || value(application, 'key') : '',
  );
}

/** Async rule: lists what a person proposed by hand, then asks the other one. */
export function onTransferProposed(current: GlideRecord): void {
  const transfer = byId(tables.ownerTransfer, current.getUniqueValue());
  if (!transfer || value(transfer, 'cause') === 'owner_gone') return; // the job lists its own
  let lines = 0;
  for (const { duty, query } of searches(transfer)) {
    eachPage(
      duty.table,
      query,
      (row) => readHeld(duty, row),
      (page) => {
        for (const held of page.slice(0, Math.max(0, mostLines - lines))) {
          addLine(transfer.getUniqueValue(), duty, held);
          lines += 1;
        }
      },
    );
  }
  const rest = lines < mostLines ? '' : '; what is more has to be proposed afterwards';
  const line = `${describe(transfer)}${rest}`;
  save(transfer, { covers: line, line_count: String(lines) });
  gs.eventQueue(transferEvents.proposed, transfer, value(transfer, 'to_user'), line);
}

/** Fields of the record after the move: who was the other of the two is not both of them. */
function movedFields(duty: Duty, record: GlideRecord, toId: string): Record<string, string> {
  const fields: Record<string, string> = { [duty.field]: toId };
  const isBoth = duty.otherField !== '' && value(record, duty.otherField) === toId;
  if (isBoth && duty.field !== duty.otherField) fields[duty.otherField] = '';
  if (duty.kind === 'ticket') {
    fields['correlation_id'] = sha256(
      groupText({
        ownerId: toId,
        ownerGroupId: value(record, 'assignment_group'),
        applicationId: value(record, 'application'),
        driftClass: value(record, 'drift_class'),
      }),
    );
  }
  return fields;
}

function objection(duty: Duty, record: GlideRecord, transfer: Transfer): string {
  const held = readHeld(duty, record);
  if (held.fromId !== transfer.fromId) return 'Somebody else answers for it by now.';
  return held.holderId === transfer.toId
    ? 'Nobody takes back their own access: the new owner holds it.'
    : '';
}

function moveLine(line: GlideRecord, role: string, transfer: Transfer): void {
  const duty = dutyOf(role, value(line, 'kind'));
  const record = duty && byId(duty.table, value(line, 'object'));
  if (!duty || !record) {
    save(line, { state: 'kept', outcome: 'The record is gone.' });
    return;
  }
  const refused = objection(duty, record, transfer);
  if (refused !== '') {
    save(line, { state: 'kept', outcome: refused });
    return;
  }
  if (duty.kind === 'ticket') note(record, 'work_notes', ticketNote(transfer));
  const isMoved = save(record, movedFields(duty, record, transfer.toId));
  const failed = 'The platform refused the change: an administrator has to make it on the record.';
  save(line, isMoved ? { state: 'moved' } : { state: 'kept', outcome: failed });
}

function ticketNote(transfer: Transfer): string {
  return `${nameOf(transfer.toId)} takes over from ${nameOf(transfer.fromId)}, and accepted it.`;
}

function carryOut(transfer: GlideRecord): void {
  const terms = read(transfer);
  const role = value(transfer, 'role');
  const id = transfer.getUniqueValue();
  eachId(tables.transferLine, `transfer=${id}^state=proposed`, (lineId) => {
    const line = byId(tables.transferLine, lineId);
    if (line) moveLine(line, role, terms);
  });
  const kept = kindsOf(id, 'kept').length;
  save(transfer, { outcome: outcomeText(kindsOf(id, 'moved'), kept) });
}

/** Async rule: carries an accepted hand-over out, and tells who waits for the answer. */
export function onTransferAnswered(current: GlideRecord): void {
  const transfer = byId(tables.ownerTransfer, current.getUniqueValue());
  if (!transfer) return;
  if (value(transfer, 'state') === 'accepted') carryOut(transfer);
  const told = [value(transfer, 'proposed_by'), value(transfer, 'from_user')];
  const waiting = [...new Set(told)].filter(
    (id) => id !== value(transfer, 'to_user') && person(id).active,
  );
  for (const id of waiting) {
    gs.eventQueue(transferEvents.answered, transfer, id, value(transfer, 'covers'));
  }
}

/** UI actions of the form. The guard says who may; its refusal is shown. */
function answerWith(current: GlideRecord, state: string): void {
  current.setValue('state', state);
  current.update();
}

export function acceptTransfer(current: GlideRecord): void {
  answerWith(current, 'accepted');
}

export function refuseTransfer(current: GlideRecord): void {
  answerWith(current, 'refused');
}

export function withdrawTransfer(current: GlideRecord): void {
  answerWith(current, 'withdrawn');
}
