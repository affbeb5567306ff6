import type { GlideRecord } from '@servicenow/glide';
import { isClosed, isSettled, ticketStates } from '../policy/remediation';
import {
  bouncedNote,
  closedNote,
  description,
  groupText,
  isTicketed,
  newLinesNote,
  priorityOf,
  progressNote,
  shortDescription,
  type FindingText,
} from '../policy/tickets';
import { isResolved, type RunContext } from './findings';
import {
  byId,
  collect,
  create,
  note,
  save,
  select,
  selectWhere,
  sha256,
  tables,
  value,
  wholeNumber,
} from './record';

/** Tickets follow findings, after every run: open, add to, bounce, close. Reads the state of the world each time. */

export interface TicketChanges {
  readonly opened: string[];
  readonly updated: string[];
  readonly bounced: string[];
  readonly reopened: string[];
  readonly closed: string[];
}

interface Line {
  readonly id: string;
  readonly state: string;
  readonly ticketId: string;
  readonly evidenceId: string;
  readonly seenCount: number;
  readonly group: string;
  readonly ownerId: string;
  readonly ownerGroupId: string;
  readonly text: FindingText;
}

export function noChanges(): TicketChanges {
  return { opened: [], updated: [], bounced: [], reopened: [], closed: [] };
}

function readLine(finding: GlideRecord): Line {
  const entitlement = byId(tables.entitlement, value(finding, 'entitlement'));
  const ownerId = value(finding, 'owner');
  const ownerGroupId = value(finding, 'owner_group');
  const driftClass = value(finding, 'drift_class');
  const applicationId = value(finding, 'application');
  return {
    id: finding.getUniqueValue(),
    state: value(finding, 'state'),
    ticketId: value(finding, 'remediation'),
    evidenceId: value(finding, 'evidence'),
    seenCount: wholeNumber(finding, 'seen_count'),
    group: groupText({ ownerId, ownerGroupId, applicationId, driftClass }),
    ownerId,
    ownerGroupId,
    text: {
      number: value(finding, 'number'),
      driftClass,
      severity: value(finding, 'severity'),
      account: value(finding, 'account'),
      entitlement: entitlement ? value(entitlement, 'name') : value(finding, 'entitlement_key'),
      summary: value(finding, 'summary'),
      explanation: value(finding, 'explanation'),
      paths: value(finding, 'paths'),
    },
  };
}

/** Findings without a ticket that is still open, grouped by owner, application and class. */
function groupsWithoutTicket(lines: readonly Line[]): Map<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (!isTicketed(line.text.driftClass) || hasLivingTicket(line)) continue;
    groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  }
  return groups;
}

function hasLivingTicket(line: Line): boolean {
  const ticket = byId(tables.remediation, line.ticketId);
  return ticket !== undefined && !isClosed(value(ticket, 'state'));
}

function openTicketOf(correlationId: string): GlideRecord | undefined {
  const rows = selectWhere(
    tables.remediation,
    `correlation_id=${correlationId}^stateNOT IN3,4,7^ORDERBYsys_created_on`,
  );
  return rows.next() ? byId(tables.remediation, rows.getUniqueValue()) : undefined;
}

function insertTicket(
  lines: readonly Line[],
  correlationId: string,
  parent: string,
  context: RunContext,
): GlideRecord | undefined {
  const sample = lines[0];
  if (!sample) return undefined;
  const name = value(context.application, 'name') || value(context.application, 'key');
  const texts = lines.map((line) => line.text);
  const severities = texts.map((text) => text.severity);
  const id = create(tables.remediation, {
    application: context.application.getUniqueValue(),
    drift_class: sample.text.driftClass,
    correlation_id: correlationId,
    correlation_display: 'Rescind',
    parent,
    short_description: shortDescription(sample.text.driftClass, name),
    description: description(sample.text.driftClass, name, texts),
    assigned_to: sample.ownerId,
    assignment_group: sample.ownerGroupId,
    cmdb_ci: value(context.application, 'cmdb_ci'),
    priority: priorityOf(severities, value(context.application, 'tier')),
    state: ticketStates.open,
    claim: 'open',
    open_findings: String(lines.length),
  });
  return byId(tables.remediation, id);
}

function link(lines: readonly Line[], ticketId: string): void {
  for (const line of lines) {
    const finding = byId(tables.finding, line.id);
    if (finding) save(finding, { remediation: ticketId, state: 'ticketed' });
  }
}

/** A closed ticket of the same findings; the new one names it as its parent. */
function predecessorOf(lines: readonly Line[]): string {
  return lines.find((line) => byId(tables.remediation, line.ticketId))?.ticketId ?? '';
}

function raise(lines: readonly Line[], context: RunContext, changes: TicketChanges): void {
  const correlationId = sha256(lines[0]?.group ?? '');
  const existing = openTicketOf(correlationId);
  const parent = existing ? '' : predecessorOf(lines);
  const ticket = existing ?? insertTicket(lines, correlationId, parent, context);
  if (!ticket) return;
  link(lines, ticket.getUniqueValue());
  if (existing) addLines(existing, lines);
  const list = existing ? changes.updated : parent === '' ? changes.opened : changes.reopened;
  list.push(value(ticket, 'number'));
}

/** New lines wake a ticket that waits for proof of the old ones. */
function addLines(ticket: GlideRecord, lines: readonly Line[]): void {
  note(ticket, 'work_notes', newLinesNote(lines.map((line) => line.text)));
  const isClaimed = value(ticket, 'claim') === 'claimed_done';
  save(ticket, {
    open_findings: String(openLines(ticket.getUniqueValue()).length),
    ...(isClaimed ? { state: ticketStates.inProgress, claim: 'open' } : {}),
  });
}

function linesOf(ticketId: string): Line[] {
  return collect(select(tables.finding, { remediation: ticketId }), readLine);
}

function openLines(ticketId: string): Line[] {
  return linesOf(ticketId).filter((line) => !isResolved(line.state));
}

function bounce(ticket: GlideRecord, bounced: readonly Line[], context: RunContext): void {
  const texts = bounced.map((line) => line.text);
  note(ticket, 'work_notes', bouncedNote(texts, value(context.run, 'number')));
  save(ticket, {
    state: ticketStates.inProgress,
    claim: 'bounced',
    bounced_count: String(wholeNumber(ticket, 'bounced_count') + 1),
    open_findings: String(openLines(ticket.getUniqueValue()).length),
  });
}

function bounceClaims(lines: readonly Line[], context: RunContext, changes: TicketChanges): void {
  const bounced = lines.filter((line) => line.state === 'bounced');
  for (const ticketId of new Set(bounced.map((line) => line.ticketId))) {
    const ticket = byId(tables.remediation, ticketId);
    if (!ticket || value(ticket, 'claim') !== 'claimed_done') continue;
    bounce(
      ticket,
      bounced.filter((line) => line.ticketId === ticketId),
      context,
    );
    changes.bounced.push(value(ticket, 'number'));
  }
}

function closeTicket(ticket: GlideRecord, lines: readonly Line[]): boolean {
  const isAttested = lines.some((line) => line.state === 'resolved_attested');
  const claim = isAttested ? 'closed_attested' : 'closed_verified';
  const evidence = lines.map((line) => byId(tables.evidence, line.evidenceId));
  const statements = evidence.map((record, index) => {
    const what = lines[index]?.text.number ?? '';
    return record
      ? `${what}: ${value(record, 'level')} ${value(record, 'statement')} (${value(record, 'number')})`
      : what;
  });
  const last = lines.map((line) => line.evidenceId).filter((id) => id !== '');
  const text = closedNote(claim, statements);
  note(ticket, 'work_notes', text);
  return save(ticket, {
    state: ticketStates.closedComplete,
    claim,
    evidence: last[last.length - 1] ?? '',
    open_findings: '0',
    close_notes: text,
  });
}

/** Closes the ticket when its last finding is gone, otherwise says how far it is. */
export function settleTicket(ticketId: string, changes: TicketChanges): void {
  const ticket = byId(tables.remediation, ticketId);
  if (
    !ticket ||
    isSettled({ state: value(ticket, 'state'), claim: value(ticket, 'claim'), evidence: '' })
  ) {
    return;
  }
  const lines = linesOf(ticketId);
  const open = lines.filter((line) => !isResolved(line.state));
  if (open.length === 0) {
    if (closeTicket(ticket, lines)) changes.closed.push(value(ticket, 'number'));
    return;
  }
  if (wholeNumber(ticket, 'open_findings') === open.length) return;
  note(ticket, 'work_notes', progressNote(lines.length - open.length, open.length));
  save(ticket, { open_findings: String(open.length) });
  changes.updated.push(value(ticket, 'number'));
}

/** Everything this run reported, as it stands now. */
export function linesOfRun(runId: string): Line[] {
  return collect(select(tables.finding, { last_run: runId }), readLine);
}

/**
 * Findings that an earlier run reported before it died: open without a ticket, seen again behind a claim, or resolved
 * under a ticket that is still open. The run that ends next takes care of them.
 */
export function linesLeftBehind(applicationId: string, runId: string): Line[] {
  const here = `application=${applicationId}^last_run!=${runId}`;
  const waiting = `${here}^stateINopen,bounced`;
  const unsettled = `${here}^stateSTARTSWITHresolved_^remediationISNOTEMPTY^remediation.stateNOT IN3,4,7`;
  return collect(selectWhere(tables.finding, `${waiting}^NQ${unsettled}`), readLine);
}

/** What the run record says about its findings. */
export function countsOf(lines: readonly Line[]): Readonly<Record<string, string>> {
  const resolved = lines.filter((line) => isResolved(line.state)).length;
  const opened = lines.filter((line) => line.seenCount === 1 && !isResolved(line.state)).length;
  return {
    findings_seen: String(lines.length - resolved),
    findings_opened: String(opened),
    findings_resolved: String(resolved),
  };
}

/** Brings the tickets of one run in line with its findings. Repeating it changes nothing. */
export function followFindings(lines: readonly Line[], context: RunContext): TicketChanges {
  const changes = noChanges();
  const present = lines.filter((line) => !isResolved(line.state));
  bounceClaims(present, context, changes);
  for (const group of groupsWithoutTicket(present).values()) raise(group, context, changes);
  const resolved = lines.filter((line) => isResolved(line.state) && line.ticketId !== '');
  for (const ticketId of new Set(resolved.map((line) => line.ticketId))) {
    settleTicket(ticketId, changes);
  }
  return changes;
}
