import { GlideAggregate, GlideRecord, type GlideRecord as Row } from '@servicenow/glide';
import { contextText, decisiveText, type ReviewContext } from '../../policy/reviews/context';
import { hoursBetween } from '../../policy/times';
import { subjectOfGrant, type Subject } from '../facts';
import { nameOf } from '../people';
import { byId, collect, isTrue, now, sha256, tables, value, wholeNumber } from '../record';
import { readConflicts } from '../separation';

/** Reads what a reviewer has to know. */

const findingLimit = 10;
const ofTheAccess = ['toxic_combination', 'revocation_owner_is_party'];
const living = 'fulfilling,active,quarantined';

const userName = (id: string): string => (id === '' ? '' : nameOf(id));

interface OpenFinding {
  readonly id: string;
  readonly driftClass: string;
  readonly text: string;
}

function openFindings(grantId: string): readonly OpenFinding[] {
  const rows = new GlideRecord(tables.finding);
  rows.addQuery('grant', grantId);
  rows.addQuery('state', 'NOT IN', 'resolved_verified,resolved_attested,superseded');
  rows.orderBy('number');
  rows.setLimit(findingLimit);
  rows.query();
  return collect(rows, (row) => ({
    id: row.getUniqueValue(),
    driftClass: value(row, 'drift_class'),
    text: `${value(row, 'number')}, ${value(row, 'severity')}: ${value(row, 'summary')}`,
  }));
}

/** The platform's own declarations ask for more arguments than its documentation does. */
interface Counting {
  addQuery(field: string, operator: string, value: string): void;
  addAggregate(kind: string): void;
  getAggregate(kind: string): string | null;
  groupBy(field: string): void;
  query(): void;
  next(): boolean;
}

type Condition = readonly [string, string, string];

function counting(table: string, conditions: readonly Condition[]): Counting {
  const rows = new GlideAggregate(table) as unknown as Counting;
  for (const [field, operator, wanted] of conditions) rows.addQuery(field, operator, wanted);
  return rows;
}

function countOf(table: string, conditions: readonly Condition[]): number {
  const rows = counting(table, conditions);
  rows.addAggregate('COUNT');
  rows.query();
  return rows.next() ? Number(rows.getAggregate('COUNT') ?? '0') : 0;
}

/** Two counts by title for each kind of access: the same ones serve a whole page. */
export type PeerCache = Map<string, ReviewContext['peers']>;

function peersOf(title: string, subject: Subject, cache: PeerCache): ReviewContext['peers'] {
  if (title === '') return undefined;
  const key = `${subject.entitlementId} ${title}`;
  const known = cache.get(key);
  if (known) return known;
  const all = countOf('sys_user', [
    ['title', '=', title],
    ['active', '=', 'true'],
  ]);
  const holding = countOf(tables.grant, [
    ['entitlement', '=', subject.entitlementId],
    ['state', 'IN', living],
    ['beneficiary.title', '=', title],
    ['beneficiary.active', '=', 'true'],
  ]);
  const counted = { title, all, holding: Math.min(holding, all) };
  cache.set(key, counted);
  return counted;
}

/** The person's own share is no opinion of others. */
function others(peers: ReviewContext['peers'], isCounted: boolean): ReviewContext['peers'] {
  if (!peers || !isCounted) return peers;
  const less = (count: number): number => Math.max(0, count - 1);
  return { ...peers, all: less(peers.all), holding: less(peers.holding) };
}

function applicationOf(subject: Subject): ReviewContext['application'] {
  const record = byId(tables.application, subject.applicationId);
  const read = (field: string): string => (record ? value(record, field) : '');
  return {
    name: read('name') || read('key'),
    environment: read('environment'),
    lastAcceptedAt: read('last_accepted_at'),
    readAgeHours: hoursBetween(read('last_accepted_at'), now()),
    freshnessHours: record ? wholeNumber(record, 'freshness_hours') : 0,
  };
}

function beneficiaryOf(userId: string): ReviewContext['beneficiary'] {
  const user = byId('sys_user', userId);
  return {
    name: userName(userId),
    title: user ? value(user, 'title') : '',
    department: user ? user.getDisplayValue('department') : '',
    active: user !== undefined && isTrue(user, 'active'),
  };
}

function identityOf(subject: Subject): ReviewContext['identity'] {
  const record = byId(tables.identity, subject.identityId);
  return {
    name: record ? value(record, 'name') : '',
    kind: record ? value(record, 'kind') : '',
    ownerName: record ? userName(value(record, 'owner')) : '',
  };
}

function entitlementOf(subject: Subject): ReviewContext['entitlement'] {
  const record = byId(tables.entitlement, subject.entitlementId);
  return {
    name: record ? value(record, 'name') || value(record, 'native_id') : '',
    type: record ? value(record, 'type') : '',
  };
}

export interface Known {
  /** Access and application, for lists and mails. */
  readonly subject: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Everything about the access as it is now: the text, its digest, and the digest of what decides. */
export function knownAbout(grant: Row, occasion: string, cache: PeerCache = new Map()): Known {
  const subject = subjectOfGrant(grant);
  const findings = openFindings(grant.getUniqueValue());
  const conflicts = readConflicts(subject, subject.revocationOwnerId, '').filter(({ code }) =>
    ofTheAccess.includes(code),
  );
  const beneficiary = beneficiaryOf(subject.beneficiaryId);
  const isVanished = findings.some(({ driftClass }) => driftClass === 'vanished_grant');
  const application = applicationOf(subject);
  const entitlement = entitlementOf(subject);
  const grantState = value(grant, 'state');
  const text = contextText({
    occasion,
    entitlement,
    application,
    tier: subject.tier,
    identity: identityOf(subject),
    beneficiary,
    requesterName: userName(subject.requesterId),
    approverName: userName(value(grant, 'approved_by')),
    approvedAt: value(grant, 'approved_at'),
    origin: value(grant, 'origin'),
    starts:
      value(grant, 'starts') || value(grant, 'first_observed_at') || value(grant, 'sys_created_on'),
    ends: subject.ends,
    firstSeen: value(grant, 'first_observed_at'),
    grantState,
    justification: subject.justification,
    takeBack: { ownerName: userName(subject.revocationOwnerId), path: subject.revocationPath },
    isVanished,
    lastUsed: '',
    conflicts: conflicts.map((conflict) => conflict.text),
    findings: findings.map((finding) => finding.text),
    peers: others(
      peersOf(beneficiary.title, subject, cache),
      beneficiary.active && living.split(',').includes(grantState),
    ),
  });
  const decisive = decisiveText({
    grantState,
    ends: subject.ends,
    tier: subject.tier,
    beneficiaryActive: beneficiary.active,
    beneficiaryTitle: beneficiary.title,
    isVanished,
    conflictKeys: conflicts.map(({ code, ref }) => `${code}:${ref}`),
    findingIds: findings.map(({ id }) => id),
  });
  return {
    subject: `${entitlement.name} in ${application.name}`.slice(0, 255),
    fields: {
      context: text,
      context_at: now(),
      context_digest: sha256(text),
      facts_digest: sha256(decisive),
    },
  };
}
