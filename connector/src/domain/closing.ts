import { driftFacts } from './drift/registry.ts';
import type { DriftClass } from './finding.ts';

/** What is known about the subject of an open finding that this run did not see. */
export interface ClosingFacts {
  readonly driftClass: DriftClass;
  /** The finding is about the account as such. */
  readonly ofAccount: boolean;
  readonly account: boolean;
  readonly accountEnabled: boolean | undefined;
  readonly situation: 'linked' | 'unmatched' | 'disputed' | undefined;
  readonly hasLeft: boolean;
  readonly direct: boolean;
  readonly access: boolean;
  readonly covered: boolean;
  /** Another finding of this run is about the same subject. */
  readonly replaced: boolean;
}

export type ClosingVerdict =
  /** It has to be proven absent from the app. */
  | { readonly over: 'absent' }
  /** Its condition ended although the access stays; why. */
  | { readonly over: 'cleared'; readonly because: string }
  /** It stays open; why. */
  | { readonly over: 'no'; readonly because: string };

/** Judged on what the account holds itself; what it reaches through others is judged there. */
const directClasses: ReadonlySet<DriftClass> = new Set([
  'unledgered_access',
  'overgrant_scope',
  'gate_bypassed',
  'leaver_access',
]);

/** Another finding may take over; for a revocation nothing but absence or a new decision will do. */
const replaceable: ReadonlySet<DriftClass> = new Set([
  'unledgered_access',
  'overgrant_scope',
  'gate_bypassed',
]);

const anotherFinding = 'another finding has taken its place';

function cleared(because: string): ClosingVerdict {
  return { over: 'cleared', because };
}

function judgeAccountFinding(facts: ClosingFacts): ClosingVerdict {
  if (!facts.account) return { over: 'absent' };
  if (facts.driftClass === 'leaver_access') return judgeLeaver(facts);
  if (facts.driftClass === 'disabled_but_present') {
    return cleared('the account is not both disabled and holding access any more');
  }
  if (facts.situation === 'linked') {
    return cleared('the account belongs to exactly one known identity now');
  }
  return facts.replaced
    ? cleared(anotherFinding)
    : { over: 'no', because: 'the account is still there and nothing explains it' };
}

function judgeLeaver(facts: ClosingFacts): ClosingVerdict {
  if (facts.accountEnabled === false) return cleared('the account is disabled now');
  if (facts.situation === 'linked' && !facts.hasLeft) return cleared('the identity is active');
  if (facts.ofAccount && facts.replaced) return cleared(anotherFinding);
  return { over: 'no', because: 'the access is still there' };
}

function judgeAccessFinding(facts: ClosingFacts): ClosingVerdict {
  const isThere = directClasses.has(facts.driftClass) ? facts.direct : facts.access;
  if (!isThere) return { over: 'absent' };
  if (facts.driftClass === 'leaver_access') return judgeLeaver(facts);
  if (facts.covered) return cleared('a live grant covers it now');
  if (replaceable.has(facts.driftClass)) {
    if (facts.replaced) return cleared(anotherFinding);
    if (facts.accountEnabled === false) return cleared('the account is disabled now');
  }
  return { over: 'no', because: 'the access is still there and no grant covers it' };
}

/**
 * Whether a finding that was not seen again is over. Not being seen is not enough: its account may have become
 * disputed, its text matched by nothing. Either the access is gone, or something covers it, or it stays open.
 */
export function judgeClosing(facts: ClosingFacts): ClosingVerdict {
  switch (driftFacts(facts.driftClass).basis) {
    case 'run':
      return cleared('a complete read was accepted');
    case 'ledger':
      return cleared('the ledger record was put right or has ended');
    case 'absence':
      return cleared('the access is seen again, or its grant has ended');
    case 'presence':
      return facts.ofAccount ? judgeAccountFinding(facts) : judgeAccessFinding(facts);
  }
}
