/**
 * Which answers an order needs before its gate opens, and from whom. Stages are asked at the same time: the requester
 * waits for the slowest answer, not for the sum of them. Separation of duties (design 4.1): one person per stage, and
 * requester, beneficiary and identity owner answer none.
 */

export type StageKind = 'line' | 'owner' | 'one' | 'acceptance';

/** Stages by tier. */
export type StagePlan = Readonly<Record<string, readonly StageKind[]>>;

const kinds: readonly StageKind[] = ['line', 'owner', 'one', 'acceptance'];
type Tier = 'critical' | 'high' | 'medium' | 'low';

export const defaultStages: Readonly<Record<Tier, readonly StageKind[]>> = {
  critical: ['line', 'owner', 'acceptance'],
  high: ['line', 'owner', 'acceptance'],
  medium: ['line', 'acceptance'],
  low: ['one', 'acceptance'],
};

/** What people call a stage; the requester reads this, not a name. */
export const stageNames: Readonly<Record<StageKind, string>> = {
  line: 'line approver',
  owner: 'owner of the entitlement',
  one: 'approver',
  acceptance: 'acceptance of the removal duty',
};

export function isStageKind(text: string): text is StageKind {
  return (kinds as readonly string[]).includes(text);
}

/** The stages a setting names; none when it is unreadable, or names nobody who approves. */
function readKinds(text: string): readonly StageKind[] | undefined {
  const names = text.split(',').map((name) => name.trim());
  if (!names.every(isStageKind)) return undefined;
  const found = kinds.filter((kind) => names.includes(kind));
  return found.some((kind) => kind !== 'acceptance') ? found : undefined;
}

/** Reads `critical=line,owner,acceptance; low=one`. A tier that is missing or cannot be read keeps its default. */
export function readStagePlan(text: string): StagePlan {
  const plan = new Map<string, readonly StageKind[]>(Object.entries(defaultStages));
  for (const entry of text.split(';')) {
    const [tier = '', names = ''] = entry.split('=').map((part) => part.trim().toLowerCase());
    const read = plan.has(tier) ? readKinds(names) : undefined;
    if (read) plan.set(tier, read);
  }
  return Object.fromEntries(plan);
}

export function stagesOf(plan: StagePlan, tier: string): readonly StageKind[] {
  return plan[tier] ?? defaultStages.medium;
}

export interface Reason {
  readonly code: string;
  readonly text: string;
}

export interface Parties {
  /** Requester, beneficiary, owner of a non-human identity, and who opened the line. */
  readonly ids: readonly string[];
  readonly beneficiaryId: string;
}

export interface Candidate {
  readonly id: string;
  readonly active: boolean;
  /** The acceptance of this duty that the person gave earlier and that is still good; empty when there is none. */
  readonly standingId?: string;
}

export type Candidates = Readonly<Record<StageKind, readonly Candidate[]>>;

export interface AssignedStage {
  readonly kind: StageKind;
  readonly personId: string;
  /** The earlier acceptance that makes asking needless; empty when the person has to be asked. */
  readonly standingId: string;
}

export interface Assignment {
  /** Empty when one stage cannot be filled: half a plan is none. */
  readonly stages: readonly AssignedStage[];
  /** What is missing, and what to do; empty when everything is there. */
  readonly problem: string;
}

/** Who takes access back is fixed first, then who owns it: the list of line approvers is the longest. */
const filling: readonly StageKind[] = ['acceptance', 'owner', 'line', 'one'];

/**
 * An earlier acceptance is no answer to this order, so a requester who takes access back for others may have given it;
 * never the beneficiary.
 */
export function isEligible(candidate: Candidate, parties: Parties): boolean {
  if (candidate.id === '' || !candidate.active) return false;
  if (candidate.id === parties.beneficiaryId) return false;
  return (candidate.standingId ?? '') !== '' || !parties.ids.includes(candidate.id);
}

function fill(
  open: readonly StageKind[],
  eligible: Candidates,
  taken: readonly string[],
): readonly AssignedStage[] | undefined {
  const [kind, ...rest] = open;
  if (kind === undefined) return [];
  for (const { id, standingId = '' } of eligible[kind]) {
    if (taken.includes(id)) continue;
    const others = fill(rest, eligible, [...taken, id]);
    if (others) return [{ kind, personId: id, standingId }, ...others];
  }
  return undefined;
}

const missing: Readonly<Record<StageKind, string>> = {
  line: 'No manager of the person who gets the access may approve, and nobody can stand in. Set an active manager on the user record.',
  owner:
    'Nobody answers for the entitlement. Set an active owner on the entitlement or the application.',
  one: 'Nobody may approve: manager, owner of the application and those who take access back are absent or inactive.',
  acceptance:
    'Nobody is left who could accept the duty to take the access back. Name another revocation owner, a backup or a group on the catalog item or the application.',
};

const reserved = 'Requester, beneficiary and the owner of the identity cannot answer.';

function problemOf(open: readonly StageKind[], eligible: Candidates): string {
  const empty = open.filter((kind) => eligible[kind].length === 0);
  if (empty.length > 0) return `${empty.map((kind) => missing[kind]).join(' ')} ${reserved}`;
  const names = open.map((kind) => stageNames[kind]).join(', ');
  return `Each stage needs another person (${names}), and there are too few. Name an owner of the entitlement, a manager or a revocation backup who has no other part in this order. ${reserved}`;
}

/** One person per stage; earlier candidates are preferred. `taken` are people whose answers to other stages stand. */
export function assignStages(
  open: readonly StageKind[],
  candidates: Candidates,
  parties: Parties,
  taken: readonly string[] = [],
): Assignment {
  const eligible = Object.fromEntries(
    kinds.map((kind) => [kind, candidates[kind].filter((one) => isEligible(one, parties))]),
  ) as unknown as Candidates;
  const ordered = filling.filter((kind) => open.includes(kind));
  const found = fill(ordered, eligible, taken);
  if (!found) return { stages: [], problem: problemOf(open, eligible) };
  const stages = kinds.flatMap((kind) => found.filter((stage) => stage.kind === kind));
  return { stages, problem: '' };
}

export interface StageAnswer {
  readonly kind: StageKind;
  readonly askedId: string;
  readonly actorId: string;
  /** Who was asked for, or answered, the other stages of this gate. */
  readonly otherIds: readonly string[];
}

/** Why an answer to this stage does not count beyond what holds for every approval. */
export function stageObjection(answer: StageAnswer): Reason | undefined {
  if (answer.otherIds.includes(answer.actorId)) {
    return {
      code: 'stage_not_distinct',
      text: 'Each stage is answered by another person: who answered is asked for, or answered, another stage of this order, and cannot answer this one, not even as a delegate.',
    };
  }
  if (answer.kind === 'acceptance' && answer.actorId !== answer.askedId) {
    return {
      code: 'duty_not_own',
      text: 'Nobody accepts a duty for somebody else. The person who is to take the access back has to accept it, or to refuse it so that another one is asked.',
    };
  }
  return undefined;
}

const questions: Readonly<Record<Exclude<StageKind, 'acceptance'>, string>> = {
  line: 'You are asked as line approver: does this person need this access for their work, for that long?',
  owner:
    'You are asked as owner of the entitlement: may this be held here, together with the rest?',
  one: 'You are asked to approve: is this access needed, for that long, and may it be held?',
};

export interface Duty {
  readonly ends: string;
  /** How long an acceptance is good for further orders; 0: for this one only. */
  readonly days: number;
}

/** The one sentence that says what this stage asks. */
export function stageQuestion(kind: StageKind, duty: Duty): string {
  if (kind !== 'acceptance') return questions[kind];
  const until = duty.ends === '' ? 'when it ends' : `when it ends, ${duty.ends} UTC, or earlier`;
  const further =
    duty.days > 0
      ? ` It also counts for further orders of this item for ${String(duty.days)} days, unless you withdraw it (Rescind > Accepted duties).`
      : '';
  return `You accept the duty to remove this access, as described below, ${until}. Approve to accept it.${further} Reject to refuse: then somebody else is asked.`;
}
