export type Stage =
  | 'requested'
  | 'decided'
  | 'approved'
  | 'permitted'
  | 'fulfilled'
  | 'seen'
  | 'changed'
  | 'deviated'
  | 'ticket'
  | 'revoked'
  | 'evidence'
  | 'proven'
  | 'known';

export interface Link {
  readonly table: string;
  readonly id: string;
  readonly number: string;
}

export interface Entry {
  readonly at: string;
  readonly stage: Stage;
  readonly what: string;
  readonly who: string;
  readonly why: string;
  readonly evidenceLevel: string;
  readonly links: readonly Link[];
}

/** Sentences for the events of a grant. Decisions and evidence speak for themselves; an event says what became of it. */

export interface EventFacts {
  readonly link: Link;
  readonly at: string;
  readonly recordedAt: string;
  readonly what: string;
  readonly changed: readonly string[];
  readonly fromState: string;
  readonly toState: string;
  readonly ends: string;
  readonly revocationOwner: string;
  readonly firstObservedAt: string;
  readonly evidenceLevel: string;
  readonly actor: string;
  readonly decision: Link | undefined;
  readonly run: Link | undefined;
  readonly evidence: Link | undefined;
}

const states: Readonly<Record<string, readonly [Stage, string]>> = {
  pending_approval: ['decided', 'Its approval did not count any more; it was asked for again.'],
  denied: ['decided', 'The request was denied.'],
  rejected: ['decided', 'The request was rejected. No access was given.'],
  approved: ['approved', 'The approval was accepted.'],
  fulfilling: ['fulfilled', 'The access may be given from now on.'],
  fulfil_failed: ['fulfilled', 'Giving the access failed.'],
  active: ['seen', 'The access is in force: it was seen in the application.'],
  quarantined: ['changed', 'The access was put on hold.'],
  revocation_due: ['revoked', 'The access has to be taken away.'],
  revoking: ['revoked', 'The access is being taken away.'],
  revoke_failed: ['revoked', 'Taking the access away failed; it still has to be done.'],
  revoked_unverified: ['revoked', 'The access was reported as taken away; that is not proven yet.'],
  revoked_verified: ['proven', 'The access is gone; this is proven.'],
  revoked_attested: ['proven', 'The access is gone; a person answers for that.'],
  cancelled: ['decided', 'The grant was cancelled before the access was given.'],
  lapsed_unfulfilled: ['decided', 'The grant ended before the access was given.'],
};

function has({ changed }: EventFacts, ...names: readonly string[]): boolean {
  return names.some((name) => changed.includes(name));
}

function entry(event: EventFacts, stage: Stage, what: string, why = ''): Entry {
  const links = [event.link, event.decision, event.run, event.evidence];
  return {
    at: event.at,
    stage,
    what,
    who: event.actor,
    why,
    evidenceLevel: has(event, 'evidence_level') ? event.evidenceLevel : '',
    links: links.filter((link) => link !== undefined),
  };
}

function stateEntry(event: EventFacts): Entry {
  const [stage, text] = states[event.toState] ?? ['changed', `It became ${event.toState}.`];
  const ended = event.toState === 'revocation_due' && !has(event, 'revoked_at');
  const back = event.toState === 'active' && event.fromState === 'quarantined';
  const what = back ? 'The hold on the access was lifted.' : text;
  const why = ended ? `Its end came: ${event.ends} UTC.` : '';
  return entry(event, back ? 'changed' : stage, what, why);
}

/** What one event says; one sentence for each thing that changed. */
export function eventSentence(event: EventFacts): Entry[] {
  if (event.what === 'created') return []; // the request says it
  if (event.what === 'opening') {
    const what = `Changes are recorded from here on; the grant was ${event.toState.replace(/_/g, ' ')}. What was before is known from the dates of its records.`;
    return [entry(event, 'known', what, `Written at ${event.recordedAt} UTC.`)];
  }
  const found: Entry[] = [];
  if (has(event, 'first_observed_at') && event.firstObservedAt !== '') {
    found.push(
      entry(event, 'seen', `It was first seen in the application at ${event.firstObservedAt} UTC.`),
    );
  }
  if (has(event, 'state')) found.push(stateEntry(event));
  if (has(event, 'ends')) {
    const end = event.ends === '' ? 'It has no end any more.' : `It ends at ${event.ends} UTC now.`;
    found.push(entry(event, 'changed', end));
  }
  if (has(event, 'revocation_owner', 'revocation_backup', 'revocation_group')) {
    const owner = event.revocationOwner;
    const what = has(event, 'revocation_owner')
      ? `${owner === '' ? 'Nobody' : owner} is to take it back now.`
      : 'Backup or group for taking it back changed.';
    found.push(entry(event, 'changed', what));
  }
  return found;
}
