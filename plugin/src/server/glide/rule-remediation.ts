import { gs, type GlideRecord } from '@servicenow/glide';
import {
  initialTicketObjection,
  judgeEdit,
  ticketStates,
  type Ticket,
} from '../policy/remediation';
import { claimedNote } from '../policy/tickets';
import { isResolved } from './findings';
import { nameOf } from './people';
import { byId, note, now, save, select, tables, value } from './record';
import { failClosed, refuse, storedState } from './rule-guards';

function read(record: GlideRecord): Ticket {
  return {
    state: value(record, 'state'),
    claim: value(record, 'claim'),
    evidence: value(record, 'evidence'),
  };
}

function countOpenFindings(ticketId: string): number {
  const findings = select(tables.finding, { remediation: ticketId });
  let open = 0;
  while (findings.next()) if (!isResolved(value(findings, 'state'))) open += 1;
  return open;
}

/** Before rule: a person's closing becomes a claim; only proof closes. */
export function guardRemediation(current: GlideRecord, previous: GlideRecord): void {
  failClosed(current, () => {
    const edit = judgeEdit(
      read(storedState(current, previous)),
      read(current),
      countOpenFindings(current.getUniqueValue()),
    );
    if (edit.kind === 'refuse') refuse(current, edit.reason);
    if (edit.kind === 'claim') claim(current);
  });
}

function claim(current: GlideRecord): void {
  current.setValue('state', ticketStates.waitingForProof);
  current.setValue('active', '1');
  current.setValue('claim', 'claimed_done');
  current.setValue('claimed_by', gs.getUserID());
  current.setValue('claimed_at', now());
  note(current, 'work_notes', claimedNote(nameOf(gs.getUserID())));
}

/** After rule: the claim of a ticket is the claim of its open findings. */
export function claimFindings(current: GlideRecord): void {
  const findings = select(tables.finding, { remediation: current.getUniqueValue() });
  while (findings.next()) {
    if (isResolved(value(findings, 'state'))) continue;
    const finding = byId(tables.finding, findings.getUniqueValue());
    if (finding) save(finding, { state: 'claimed_done' });
  }
}

/** Before insert: a ticket starts open, whoever creates it. */
export function guardRemediationInsert(current: GlideRecord): void {
  failClosed(current, () => {
    const objection = initialTicketObjection(read(current));
    if (objection !== undefined) refuse(current, objection);
  });
}
