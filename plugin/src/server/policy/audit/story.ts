import { eventSentence, type Entry, type EventFacts, type Link, type Stage } from './story-events';

export type { Entry, Link, Stage } from './story-events';

/** The story of one grant, from the request to the proof that it is gone, in words for people who audit it. */

interface Recorded {
  readonly link: Link;
  readonly at: string;
}

export interface StoryFacts {
  readonly grant: {
    readonly number: string;
    readonly origin: string;
    readonly what: string;
    readonly identity: string;
    readonly requester: string;
    readonly createdAt: string;
    readonly createdBy: string;
    readonly ends: string;
    readonly justification: string;
    readonly revocationOwner: string;
    readonly line: Link | undefined;
  };
  readonly events: readonly EventFacts[];
  readonly decisions: readonly (Recorded & {
    readonly point: string;
    readonly action: string;
    readonly result: string;
    readonly mode: string;
    readonly actor: string;
    readonly resource: string;
    readonly reasons: string;
    readonly expires: string;
  })[];
  readonly approvals: readonly (Recorded & {
    readonly approver: string;
    readonly state: string;
    readonly answeredAt: string;
    readonly answeredBy: string;
  })[];
  readonly evidence: readonly (Recorded & {
    readonly level: string;
    readonly verdict: string;
    readonly statement: string;
    readonly by: string;
    readonly run: Link | undefined;
  })[];
  readonly findings: readonly (Recorded & {
    readonly title: string;
    readonly summary: string;
    readonly resolvedAt: string;
    readonly state: string;
  })[];
  readonly tickets: readonly (Recorded & {
    readonly assignee: string;
    readonly claimedAt: string;
    readonly claimedBy: string;
    readonly closedAt: string;
    readonly claim: string;
  })[];
}

const none = { who: '', why: '', evidenceLevel: '' };

function request({ grant }: StoryFacts): Entry {
  const until = grant.ends === '' ? 'without an end' : `until ${grant.ends} UTC`;
  const isRequest = grant.origin === 'request';
  const what = isRequest
    ? `${grant.requester} asked for ${grant.what}, for ${grant.identity}, ${until}.`
    : `${grant.what}, held by ${grant.identity}, was taken into the ledger (${grant.origin}), ${until}.`;
  const owner = grant.revocationOwner === '' ? '' : ` ${grant.revocationOwner} is to take it back.`;
  return {
    at: grant.createdAt,
    stage: 'requested',
    what: what + owner,
    who: isRequest ? grant.requester : grant.createdBy,
    why: grant.justification,
    evidenceLevel: '',
    links: grant.line ? [grant.line] : [],
  };
}

/** Texts of the reasons, as the decision keeps them: JSON of `{code, text}`. */
export function reasonsOf(json: string): string {
  try {
    const parsed: unknown = JSON.parse(json === '' ? '[]' : json);
    if (!Array.isArray(parsed)) return '';
    return parsed
      .map((reason: unknown) => (reason as { text?: unknown } | null)?.text)
      .filter((text): text is string => typeof text === 'string')
      .join(' ');
  } catch {
    return json; // cut off at the width of the column: better than nothing
  }
}

const asked: Readonly<Record<string, string>> = {
  request: 'the request',
  approve: 'the approval',
  fulfil: 'giving the access',
  revoke: 'taking the access away',
};

function decision(one: StoryFacts['decisions'][number]): Entry {
  const allowed = one.result === 'permit' ? 'allowed' : 'refused';
  const about = asked[one.action] ?? one.action;
  const until = one.action === 'fulfil' && one.expires !== '' ? `, until ${one.expires} UTC` : '';
  const recorded = one.mode === 'record' ? ' Some rules were only recorded, not enforced.' : '';
  const colon = one.action === 'revoke' ? one.resource.indexOf(': ') : -1;
  const given = colon < 0 ? '' : one.resource.slice(colon + 2);
  return {
    at: one.at,
    stage: one.action === 'fulfil' && one.result === 'permit' ? 'permitted' : 'decided',
    what: `The policy ${allowed} ${about}${until}.${recorded}`,
    who: one.actor,
    why: [given, reasonsOf(one.reasons)].filter((text) => text !== '').join(' '),
    evidenceLevel: '',
    links: [one.link],
  };
}

function approval(one: StoryFacts['approvals'][number]): Entry[] {
  const question: Entry = {
    ...none,
    at: one.at,
    stage: 'requested',
    what: `${one.approver} was asked to approve.`,
    links: [one.link],
  };
  if (one.state !== 'approved' && one.state !== 'rejected') return [question];
  const isOther = one.answeredBy !== '' && one.answeredBy !== one.approver;
  const place = isOther ? ` in place of ${one.approver}` : '';
  const answer: Entry = {
    ...none,
    at: one.answeredAt,
    stage: 'approved',
    what: `${one.answeredBy || one.approver} ${one.state} it${place}.`,
    who: one.answeredBy || one.approver,
    links: [one.link],
  };
  return [question, answer];
}

const verdicts: Readonly<Record<string, string>> = {
  proves_absent: 'that the access is gone',
  proves_present: 'that the access is there',
};

function proof(one: StoryFacts['evidence'][number]): Entry {
  const isAbsent = one.verdict === 'proves_absent';
  const isClaim = isAbsent && (one.level === 'E1' || one.level === 'E0');
  const about = verdicts[one.verdict] ?? 'nothing certain about the access';
  return {
    at: one.at,
    stage: isAbsent && !isClaim ? 'proven' : 'evidence',
    what: isClaim ? `${one.by} says ${about}.` : `Evidence shows ${about}.`,
    who: one.by,
    why: one.statement,
    evidenceLevel: one.level,
    links: [one.link, ...(one.run ? [one.run] : [])],
  };
}

function finding(one: StoryFacts['findings'][number]): Entry[] {
  const opened: Entry = {
    ...none,
    at: one.at,
    stage: 'deviated',
    what: `Application and ledger differed: ${one.title}.`,
    why: one.summary,
    links: [one.link],
  };
  if (one.resolvedAt === '') return [opened];
  const how = one.state === 'resolved_attested' ? 'on a statement' : 'on evidence';
  const closed: Entry = {
    ...none,
    at: one.resolvedAt,
    stage: 'deviated',
    what: `The difference was settled ${how}.`,
    links: [one.link],
  };
  return [opened, closed];
}

function ticket(one: StoryFacts['tickets'][number]): Entry[] {
  const entry = (at: string, what: string, who: string): Entry[] =>
    at === '' ? [] : [{ ...none, at, stage: 'ticket', what, who, links: [one.link] }];
  const to = one.assignee === '' ? '' : ` to ${one.assignee}`;
  return [
    ...entry(one.at, `A ticket was given${to}.`, ''),
    ...entry(one.claimedAt, 'The ticket was reported as done; proof is awaited.', one.claimedBy),
    ...entry(one.closedAt, 'The ticket was closed.', ''),
  ];
}

const rank: readonly Stage[] = [
  'known',
  'requested',
  'decided',
  'approved',
  'permitted',
  'fulfilled',
  'seen',
  'changed',
  'deviated',
  'ticket',
  'revoked',
  'evidence',
  'proven',
];

/** By time; what carries the same second stands in the order of a grant's life. */
export function storyOf(facts: StoryFacts): readonly Entry[] {
  const entries = [
    request(facts),
    ...facts.events.flatMap(eventSentence),
    ...facts.decisions.map(decision),
    ...facts.approvals.flatMap(approval),
    ...facts.evidence.map(proof),
    ...facts.findings.flatMap(finding),
    ...facts.tickets.flatMap(ticket),
  ];
  return entries
    .map((entry, index) => ({ entry, index }))
    .sort(
      (a, b) =>
        (a.entry.at < b.entry.at ? -1 : a.entry.at > b.entry.at ? 1 : 0) ||
        rank.indexOf(a.entry.stage) - rank.indexOf(b.entry.stage) ||
        a.index - b.index,
    )
    .map(({ entry }) => entry);
}

export const storyColumns = ['at', 'stage', 'what', 'who', 'why', 'evidence_level', 'records'];

export function storyRow(entry: Entry): Readonly<Record<string, string>> {
  return {
    at: entry.at,
    stage: entry.stage,
    what: entry.what,
    who: entry.who,
    why: entry.why,
    evidence_level: entry.evidenceLevel,
    records: entry.links.map(({ number }) => number).join(' '),
  };
}
