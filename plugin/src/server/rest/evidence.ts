import { gs, type GlideRecord } from '@servicenow/glide';
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int';
import { evidenceObjection, mayFile } from '../policy/evidence';
import { readEvidence, type EvidenceLine } from '../policy/lines';
import { collectedAt, recordEvidence, type EvidenceAbout } from '../glide/evidence';
import { isResolved, resolveFinding } from '../glide/findings';
import { awaitsProof, proveAbsent } from '../glide/grants';
import { byId, select, tables, value } from '../glide/record';
import { noChanges, settleTicket } from '../glide/tickets';
import { isMoment } from '../policy/times';
import {
  answer,
  created,
  notJson,
  problem,
  readBody,
  textOf,
  type Json,
  type Outcome,
} from './http';

type About = 'finding' | 'remediation' | 'grant';

function kindObjection(evidence: EvidenceLine): string | undefined {
  return mayFile(evidence.kind, gs.hasRole('x_rsc_rescind.connector'))
    ? undefined
    : 'Evidence of this kind comes from a connector. File an attestation (level E1) instead.';
}

function momentObjection(evidence: EvidenceLine): string | undefined {
  return evidence.observedAt === '' || isMoment(evidence.observedAt)
    ? undefined
    : 'observed_at must be a moment in UTC, written yyyy-MM-dd HH:mm:ss.';
}

/** No run: the look began when the evidence says it did. */
function lookOf(evidence: EvidenceLine): { readonly runId: string; readonly started: string } {
  return { runId: '', started: collectedAt(evidence) };
}

function minimumOf(record: GlideRecord): string {
  const application = byId(tables.application, value(record, 'application'));
  return application ? value(application, 'min_evidence') : 'E3';
}

/** Evidence that does not resolve anything is kept too: it is part of the story. */
function keep(evidence: EvidenceLine, about: EvidenceAbout): string {
  return recordEvidence(evidence, about);
}

function aboutFinding(finding: GlideRecord, evidence: EvidenceLine): string {
  const findingId = finding.getUniqueValue();
  if (isResolved(value(finding, 'state'))) return keep(evidence, { finding: findingId });
  const done = resolveFinding(finding, evidence, minimumOf(finding), lookOf(evidence));
  if ('refused' in done) return keep(evidence, { finding: findingId });
  const ticketId = value(finding, 'remediation');
  if (ticketId !== '') settleTicket(ticketId, noChanges());
  return done.evidenceId;
}

function aboutRemediation(ticket: GlideRecord, evidence: EvidenceLine): string {
  const ticketId = ticket.getUniqueValue();
  const findings = select(tables.finding, { remediation: ticketId });
  while (findings.next()) {
    const finding = byId(tables.finding, findings.getUniqueValue());
    if (!finding || isResolved(value(finding, 'state'))) continue;
    resolveFinding(finding, evidence, minimumOf(finding), lookOf(evidence));
  }
  const id = keep(evidence, { remediation: ticketId });
  settleTicket(ticketId, noChanges());
  return id;
}

function aboutGrant(grant: GlideRecord, evidence: EvidenceLine): string {
  const proof = awaitsProof(grant)
    ? proveAbsent(grant, evidence, lookOf(evidence))
    : { refused: '' };
  return 'refused' in proof ? keep(evidence, { grant: grant.getUniqueValue() }) : proof.evidenceId;
}

const handlers: Readonly<Record<About, (record: GlideRecord, evidence: EvidenceLine) => string>> = {
  finding: aboutFinding,
  remediation: aboutRemediation,
  grant: aboutGrant,
};

function file(body: Json): Outcome {
  const kinds: readonly About[] = ['finding', 'remediation', 'grant'];
  const about = kinds.find((kind) => textOf(body, kind) !== '');
  if (!about) {
    return problem(
      400,
      'The evidence names no record.',
      'Set grant, finding or remediation to a sys_id.',
    );
  }
  const record = byId(tables[about], textOf(body, about));
  if (!record) {
    return problem(
      404,
      'The evidence names no record that exists.',
      'Set grant, finding or remediation to a sys_id.',
    );
  }
  const evidence = readEvidence(body);
  const objection = evidence
    ? (evidenceObjection(evidence) ?? kindObjection(evidence) ?? momentObjection(evidence))
    : undefined;
  if (!evidence || objection !== undefined) {
    return problem(400, 'The evidence was not recorded.', objection ?? '');
  }
  const stored = byId(tables.evidence, handlers[about](record, evidence));
  return stored
    ? created({ id: stored.getUniqueValue(), number: value(stored, 'number') })
    : problem(500, 'The evidence could not be written.', 'See the system log.');
}

export function postEvidence(request: RESTAPIRequest, response: RESTAPIResponse): void {
  answer(response, () => {
    const body = readBody(request);
    return body ? file(body) : notJson;
  });
}
