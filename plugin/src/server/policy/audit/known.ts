import { hoursBetween } from '../times';

/** How it is known that a grant was in force at a moment: what the last reading of its application before then says. */

export type Knowledge = 'seen' | 'ledger_only' | 'proven_absent' | 'unknown';

export interface RunSeen {
  readonly id: string;
  readonly number: string;
  readonly started: string;
  readonly finished: string;
}

export interface FindingThen {
  readonly id: string;
  readonly number: string;
  readonly driftClass: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Empty while it is open. */
  readonly resolvedAt: string;
  readonly reopenCount: number;
}

export interface KnownFacts {
  readonly moment: string;
  /** The last accepted run of the application that finished until then. */
  readonly run: RunSeen | undefined;
  readonly freshnessHours: number;
  /** No machine reads the application: a person's statement is all there is. */
  readonly isAttested: boolean;
  readonly firstObservedAt: string;
  readonly revokedAt: string;
  readonly findings: readonly FindingThen[];
}

export interface Known {
  readonly knowledge: Knowledge;
  readonly text: string;
  readonly run: string;
  readonly at: string;
}

const absence = ['vanished_grant', 'unfulfilled_grant'];
const presence = [
  'revoked_still_present',
  'expired_still_present',
  'closed_ticket_open_access',
  'leaver_access',
  'overgrant_scope',
];

function known(knowledge: Knowledge, text: string, run?: RunSeen, at?: string): Known {
  return { knowledge, text, run: run?.number ?? '', at: at ?? run?.finished ?? '' };
}

/** A finding that came back is open all the time for us: when it was gone is not on its record. */
function openThen(facts: KnownFacts, classes: readonly string[]): FindingThen | undefined {
  return facts.findings.find(
    (finding) =>
      classes.includes(finding.driftClass) &&
      finding.firstSeen <= facts.moment &&
      (finding.resolvedAt === '' || finding.resolvedAt > facts.moment),
  );
}

function unread(facts: KnownFacts): Known {
  const { run, moment, firstObservedAt, freshnessHours: hours } = facts;
  const age = hoursBetween(firstObservedAt, moment);
  if (age >= 0 && age <= hours) {
    return known('seen', `First seen at ${firstObservedAt}.`, undefined, firstObservedAt);
  }
  if (facts.isAttested) {
    return known('ledger_only', 'No machine reads this application; the ledger says so.');
  }
  return run
    ? known(
        'unknown',
        `The application was last read completely at ${run.finished} (${run.number}), longer ago than its ${String(hours)} hours.`,
        run,
      )
    : known('unknown', 'The application had never been read completely until then.');
}

function afterRead(facts: KnownFacts, run: RunSeen): Known {
  const present = openThen(facts, presence);
  if (present) {
    const text = `Seen although it should have been gone: ${present.number}, read by ${run.number}.`;
    return known('seen', text, run);
  }
  const { firstObservedAt, revokedAt, moment } = facts;
  if (firstObservedAt === '' || firstObservedAt > moment) {
    return known('ledger_only', 'Permitted, but not yet seen in the application.', run);
  }
  if (firstObservedAt > run.finished) {
    return known('seen', `First seen at ${firstObservedAt}.`, undefined, firstObservedAt);
  }
  if (revokedAt !== '' && revokedAt <= moment && run.started >= revokedAt) {
    return known(
      'ledger_only',
      `Its removal was asked for at ${revokedAt}; no proof of absence yet.`,
      run,
    );
  }
  return known(
    'seen',
    `${run.number} read the application completely and missed nothing of it.`,
    run,
  );
}

export function howKnown(facts: KnownFacts): Known {
  const { run, moment, freshnessHours } = facts;
  const isFresh = run !== undefined && hoursBetween(run.finished, moment) <= freshnessHours;
  if (!isFresh) return unread(facts);
  const absent = openThen(facts, absence);
  if (!absent) return afterRead(facts, run);
  if (absent.reopenCount > 0) {
    return known(
      'unknown',
      `${absent.number} (not there) came and went; see its evidence for this moment.`,
      run,
    );
  }
  return known(
    'proven_absent',
    `A complete read did not show it since ${absent.firstSeen} (${absent.number}).`,
    run,
  );
}
