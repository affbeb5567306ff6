/**
 * Handing over what a person answers for. The other person has to accept it; until then nothing changes, so nobody
 * comes to answer for something without knowing.
 */

export const transferMoves: Readonly<Record<string, readonly string[]>> = {
  proposed: ['accepted', 'refused', 'withdrawn', 'lapsed'],
  accepted: [],
  refused: [],
  withdrawn: [],
  lapsed: [],
};

export interface Transfer {
  readonly state: string;
  readonly fromId: string;
  readonly toId: string;
  /** `by_hand`, or `owner_gone` when the application itself found an owner inactive. */
  readonly cause: string;
  readonly proposedBy: string;
  readonly due: string;
  /** What the other person says when refusing. */
  readonly answer: string;
  /** Everything else that was proposed, as one text: it stays as it was. */
  readonly terms: string;
}

export interface TransferFacts {
  readonly now: string;
  readonly actorId: string;
  readonly actorIsAdmin: boolean;
  readonly fromActive: boolean;
  readonly toActive: boolean;
}

/** Why this may not be proposed; `undefined` when it may. `covers` is false when nothing would be handed over. */
export function proposalObjection(
  transfer: Transfer,
  facts: TransferFacts,
  covers: boolean,
): string | undefined {
  if (!['', 'proposed'].includes(transfer.state)) return 'A hand-over starts as proposed.';
  if (transfer.fromId === '' || transfer.toId === '') {
    return 'Say who hands over and who takes over.';
  }
  if (transfer.fromId === transfer.toId) return 'Hand over to somebody else than the same person.';
  if (!facts.toActive) return 'The person who takes over is not an active user. Name another one.';
  if (transfer.cause === 'owner_gone' && facts.fromActive) {
    return 'The owner is active: nobody has to take over.';
  }
  const isEntitled = facts.actorId === transfer.fromId || facts.actorIsAdmin || !facts.fromActive;
  if (!isEntitled) {
    return 'You hand over only what you answer for yourself, or what an inactive person answers for. Ask the owner or a Rescind administrator.';
  }
  return covers ? undefined : 'This person answers for nothing like that: nothing to hand over.';
}

type Check = (before: Transfer, after: Transfer, facts: TransferFacts) => string | undefined;

function onlyTheOther(before: Transfer, facts: TransferFacts): string | undefined {
  return facts.actorId === before.toId
    ? undefined
    : 'Only the person who is asked to take over can answer; not an administrator, not a delegate.';
}

const checks: Readonly<Record<string, Check>> = {
  accepted: (before, _after, facts) => {
    if (before.due !== '' && before.due <= facts.now) {
      return 'The hand-over was to be answered before now and lapses. Ask for a new one.';
    }
    return onlyTheOther(before, facts) ?? inactive(facts);
  },
  refused: (before, after, facts) =>
    onlyTheOther(before, facts) ??
    (after.answer.trim() === '' ? 'Say in Answer why you refuse, then refuse again.' : undefined),
  withdrawn: (before, _after, facts) => {
    const isMoot = before.cause === 'owner_gone' && facts.fromActive;
    const mayWithdraw =
      facts.actorIsAdmin || [before.proposedBy, before.fromId].includes(facts.actorId);
    return isMoot || mayWithdraw
      ? undefined
      : 'Only who proposed the hand-over, who hands over, or a Rescind administrator can withdraw it.';
  },
  lapsed: (before, _after, facts) =>
    before.due !== '' && before.due <= facts.now
      ? undefined
      : `The hand-over can be answered until ${before.due} UTC; it has not lapsed.`,
};

function inactive(facts: TransferFacts): string | undefined {
  return facts.toActive ? undefined : 'Somebody who is not an active user cannot take over.';
}

function own<T>(entries: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(entries, key) ? entries[key] : undefined;
}

const fixed = ['fromId', 'toId', 'cause', 'proposedBy', 'due', 'terms'] as const;

/** Why this change of a hand-over is refused; `undefined` when it is not. */
export function transferObjection(
  before: Transfer,
  after: Transfer,
  facts: TransferFacts,
): string | undefined {
  if (fixed.some((field) => before[field] !== after[field])) {
    return 'What was proposed stays as it was. Withdraw the hand-over and propose another one.';
  }
  if (before.state === after.state) {
    return before.answer === after.answer || before.state === 'proposed'
      ? undefined
      : 'The hand-over is answered; its answer stays as it was.';
  }
  if (own(transferMoves, before.state)?.includes(after.state) !== true) {
    return `A hand-over in state ${before.state} cannot become ${after.state}.`;
  }
  return own(checks, after.state)?.(before, after, facts);
}

const usualDays: Readonly<Record<string, number>> = { critical: 2, high: 3, medium: 7, low: 14 };
const longestDays = 90;

/** Days to answer, from `critical=2; high=3`. A tier that is missing or cannot be read gets the usual ones. */
export function answerDays(text: string, tier: string): number {
  const usual = own(usualDays, tier) ?? 7;
  for (const entry of text.split(';')) {
    const [name = '', days = ''] = entry.split('=').map((part) => part.trim().toLowerCase());
    if (name !== tier || !/^[0-9]{1,2}$/.test(days)) continue;
    const wanted = Number(days);
    return wanted > 0 && wanted <= longestDays ? wanted : usual;
  }
  return usual;
}

export interface Candidate {
  readonly id: string;
  readonly active: boolean;
}

/** The first active candidate who is not excluded; empty when there is none. */
export function nextInLine(candidates: readonly Candidate[], excluded: readonly string[]): string {
  return (
    candidates.find(({ id, active }) => id !== '' && active && !excluded.includes(id))?.id ?? ''
  );
}

/** What kinds of records are called in sentences, one and many. */
const kindWords: Readonly<Record<string, readonly [string, string]>> = {
  grant: ['grant', 'grants'],
  identity: ['identity', 'identities'],
  application: ['application', 'applications'],
  catalog_item: ['catalog item', 'catalog items'],
  ticket: ['open ticket', 'open tickets'],
};

/** `3 grants, 1 application`; `nothing` for nothing. */
export function countsText(kinds: readonly string[]): string {
  const parts = Object.entries(kindWords).map(([kind, [one, many]]) => {
    const count = kinds.filter((each) => each === kind).length;
    return count === 0 ? '' : `${String(count)} ${count === 1 ? one : many}`;
  });
  const named = parts.filter((part) => part !== '');
  return named.length === 0 ? 'nothing' : named.join(', ');
}

export const roleWords: Readonly<Record<string, string>> = {
  revocation_owner: 'revocation owner',
  revocation_backup: 'revocation backup',
  identity_owner: 'owner of machine identities',
  identity_backup: 'backup owner of machine identities',
  application_owner: 'application owner',
};

/** One line for a mail: who hands over what, as which kind of owner. */
export function proposalLine(
  fromName: string,
  role: string,
  kinds: readonly string[],
  where: string,
): string {
  const place = where === '' ? '' : ` in ${where}`;
  return `${fromName}, ${own(roleWords, role) ?? role}: ${countsText(kinds)}${place}`;
}

/** What became of an accepted hand-over. */
export function outcomeText(moved: readonly string[], kept: number): string {
  const rest = kept === 0 ? '' : ` ${String(kept)} stayed: see the lines for the reason of each.`;
  return `Handed over: ${countsText(moved)}.${rest}`;
}
