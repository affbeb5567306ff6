import type { Evidence, EvidenceLevel } from '../domain/evidence.ts';
import type { ListingFacts } from '../domain/verification.ts';
import { isEnough, listingLevel, probeEvidence } from '../domain/verification.ts';
import { toIso } from '../domain/instant.ts';
import type { ProbeQuestion } from '../ports/target.ts';
import { throwIfAborted } from './abort.ts';
import type { ReconcileDeps } from './deps.ts';
import { resultError } from './observe-target.ts';

/** Direct look-ups per run: they cost a call each, and a ticket that waits for the next run loses nothing. */
const maxProbes = 200;

export type Proof =
  | { readonly evidence: Evidence }
  /** Not proven: why. */
  | { readonly unproven: string };

export interface AbsenceProver {
  /**
   * Evidence that something is gone, as strong as the application asks for where that is possible: the accepted
   * listing, or a direct look-up when the listing is not enough and the app offers one.
   */
  prove(
    question: ProbeQuestion,
    listing: (facts: Omit<ListingFacts, 'what'>) => Evidence,
  ): Promise<Proof>;
}

export interface ProverInput {
  readonly deps: Pick<ReconcileDeps, 'target' | 'clock' | 'log'>;
  readonly facts: Omit<ListingFacts, 'what'>;
  readonly minEvidence: EvidenceLevel;
  readonly signal: AbortSignal;
}

export function createProver(input: ProverInput): AbsenceProver {
  let probes = 0;
  return {
    async prove(question, listing) {
      const evidence = listing(input.facts);
      const { minEvidence } = input;
      if (isEnough(listingLevel(input.facts.attested), minEvidence)) return { evidence };
      const short = `${evidence.level} is less than the ${minEvidence} this application asks for`;
      if (input.deps.target.probe === undefined) {
        return { unproven: `${short}, and the app offers no direct look-up` };
      }
      if (question.accountNativeId === '' && question.accountLogin === '') {
        return { unproven: `${short}, and no account is known to look up` };
      }
      if (probes >= maxProbes) return { unproven: `${short}; looked up in the next run` };
      probes += 1;
      return probe(input, question, short);
    },
  };
}

async function probe(input: ProverInput, question: ProbeQuestion, short: string): Promise<Proof> {
  const { deps, signal } = input;
  const askedAt = toIso(deps.clock.now());
  try {
    const answer = await deps.target.probe?.(question, signal);
    if (answer?.present === false && isEnough(answer.level, input.minEvidence)) {
      return { evidence: probeEvidence(answer, askedAt) };
    }
    if (answer?.present === true)
      return { unproven: `a direct look-up found it: ${answer.statement}` };
    return { unproven: `${short}; a direct look-up did not settle it` };
  } catch (error) {
    throwIfAborted(signal);
    const { code, message } = resultError(error);
    deps.log.warn('probe failed', { code });
    return { unproven: `${short}; the direct look-up failed: ${message}` };
  }
}
