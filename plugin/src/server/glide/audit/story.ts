import { storyOf, type Entry, type StoryFacts } from '../../policy/audit/story';
import { titleOf } from '../../policy/tickets';
import { byId, tables, type Fields } from '../record';
import { fieldsOf, named } from './lookup';
import { link, numbersOf, peopleOf, rowsOf, ticketsOf, type Rows } from './story-sources';

/** Tells the story of one grant out of its records. */

export { grantNamed } from './story-sources';

type Person = (key: string | undefined) => string;

export interface Story {
  readonly grant: StoryFacts['grant'];
  readonly state: string;
  readonly entries: readonly Entry[];
  /** Some kind of record has more rows than are read here. */
  readonly isCut: boolean;
}

function grantFacts(
  grant: Fields,
  names: Readonly<Record<string, string>>,
  person: (key: string | undefined) => string,
): StoryFacts['grant'] {
  const line = byId('sc_req_item', grant['request_item'] ?? '');
  const lineRow = line && fieldsOf(line, ['number']);
  return {
    number: grant['number'] ?? '',
    origin: grant['origin'] ?? '',
    what: `${names['entitlement'] ?? ''} in ${names['application'] ?? ''}`,
    identity: names['identity'] ?? '',
    requester: person(grant['requester']),
    createdAt: grant['sys_created_on'] ?? '',
    createdBy: person(grant['sys_created_by']),
    ends: grant['ends'] ?? '',
    justification: grant['justification'] ?? '',
    revocationOwner: person(grant['revocation_owner']),
    line: lineRow && link('sc_req_item', lineRow),
  };
}

function namesOf(grant: Fields): Readonly<Record<string, string>> {
  const name = (table: string, column: string, ...columns: string[]): string => {
    const record = byId(table, grant[column] ?? '');
    return record ? named(fieldsOf(record, columns), ...columns) : '(not named)';
  };
  return {
    application: name(tables.application, 'application', 'name', 'key'),
    entitlement: name(tables.entitlement, 'entitlement', 'name', 'native_id'),
    identity: name(tables.identity, 'identity', 'name', 'user_name'),
  };
}

function text(row: Fields, column: string): string {
  return row[column] ?? '';
}

function eventFacts(rows: Rows, person: Person): StoryFacts['events'] {
  const numbered = numbersOf(rows);
  return rows.events.map((row) => ({
    link: link(tables.grantEvent, row),
    at: text(row, 'at'),
    recordedAt: text(row, 'recorded_at'),
    what: text(row, 'what'),
    changed: text(row, 'changed').split(', '),
    fromState: text(row, 'from_state'),
    toState: text(row, 'to_state'),
    ends: text(row, 'ends'),
    revocationOwner: person(row['revocation_owner']),
    firstObservedAt: text(row, 'first_observed_at'),
    evidenceLevel: text(row, 'evidence_level'),
    actor: person(row['actor']),
    decision: numbered(tables.decision, row['decision']),
    run: numbered(tables.run, row['run']),
    evidence: numbered(tables.evidence, row['evidence']),
  }));
}

function decisionFacts(rows: Rows, person: Person): StoryFacts['decisions'] {
  return rows.decisions.map((row) => ({
    link: link(tables.decision, row),
    at: text(row, 'sys_created_on'),
    point: text(row, 'point'),
    action: text(row, 'action'),
    result: text(row, 'result'),
    mode: text(row, 'mode'),
    actor: person(row['actor']),
    resource: text(row, 'resource'),
    reasons: text(row, 'reasons'),
    expires: text(row, 'expires'),
  }));
}

function approvalFacts(rows: Rows, person: Person): StoryFacts['approvals'] {
  return rows.approvals.map((row) => ({
    link: link('sysapproval_approver', row, 'approval'),
    at: text(row, 'sys_created_on'),
    approver: person(row['approver']),
    state: text(row, 'state'),
    answeredAt: text(row, 'sys_updated_on'),
    answeredBy: person(row['sys_updated_by']),
  }));
}

function evidenceFacts(rows: Rows, person: Person): StoryFacts['evidence'] {
  const numbered = numbersOf({ ...rows, events: [] });
  return rows.evidence.map((row) => ({
    link: link(tables.evidence, row),
    at: text(row, 'sys_created_on'),
    level: text(row, 'level'),
    verdict: text(row, 'verdict'),
    statement: text(row, 'statement'),
    by: person(row['collected_by']),
    run: numbered(tables.run, row['run']),
  }));
}

function findingFacts(rows: Rows): StoryFacts['findings'] {
  return rows.findings.map((row) => ({
    link: link(tables.finding, row),
    at: text(row, 'first_seen'),
    title: titleOf(text(row, 'drift_class')),
    summary: text(row, 'summary'),
    resolvedAt: text(row, 'resolved_at'),
    state: text(row, 'state'),
  }));
}

function ticketFacts(tickets: readonly Fields[], person: Person): StoryFacts['tickets'] {
  return tickets.map((row) => ({
    link: link(tables.remediation, row),
    at: named(row, 'opened_at', 'sys_created_on'),
    assignee: person(row['assigned_to']),
    claimedAt: text(row, 'claimed_at'),
    claimedBy: person(row['claimed_by']),
    closedAt: text(row, 'closed_at'),
    claim: text(row, 'claim'),
  }));
}

export function tellStory(grant: Fields): Story {
  const { rows, isCut } = rowsOf(grant);
  const tickets = ticketsOf(rows);
  const person = peopleOf(grant, rows, tickets);
  const facts: StoryFacts = {
    grant: grantFacts(grant, namesOf(grant), person),
    events: eventFacts(rows, person),
    decisions: decisionFacts(rows, person),
    approvals: approvalFacts(rows, person),
    evidence: evidenceFacts(rows, person),
    findings: findingFacts(rows),
    tickets: ticketFacts(tickets, person),
  };
  return { grant: facts.grant, state: grant['state'] ?? '', entries: storyOf(facts), isCut };
}
