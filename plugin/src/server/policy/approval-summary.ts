/** What an approver has to know before answering, as text: for the approval record, the gate and the mail. */

export interface HeldGrant {
  readonly entitlementName: string;
  readonly state: string;
  readonly ends: string;
}

export interface SummaryFacts {
  /** Why the approver is asked once more; empty the first time. */
  readonly askedAgain: string;
  /** That access which is there is renewed, since when, how often; left out for a first order. */
  readonly renewal?: string;
  readonly entitlement: { readonly name: string; readonly type: string };
  readonly application: {
    readonly name: string;
    readonly environment: string;
    readonly minEvidence: string;
    readonly lastAcceptedAt: string;
    /** Hours since then. */
    readonly readAgeHours: number;
    readonly freshnessHours: number;
  };
  readonly tier: string;
  readonly identity: { readonly name: string; readonly kind: string; readonly ownerName: string };
  readonly beneficiaryName: string;
  readonly requesterName: string;
  readonly account: string;
  readonly ends: string;
  readonly hoursLeft: number;
  readonly justification: string;
  readonly takeBack: {
    readonly ownerName: string;
    readonly ownerActive: boolean;
    readonly backupName: string;
    readonly groupName: string;
    readonly path: string;
  };
  /** Sentences. */
  readonly conflicts: readonly string[];
  /** What the identity holds in this application, by the ledger. */
  readonly held: readonly HeldGrant[];
  /** There is more than `held` shows. */
  readonly heldIsCut: boolean;
}

export const summaryLimit = 4000;
const listLimit = 8;

const paths: Readonly<Record<string, string>> = {
  api: "through the application's API",
  scim: 'through SCIM',
  directory_group: 'by removal from a directory group',
  ticket: 'by hand, on a ticket',
  vendor_portal: "by hand, in the vendor's portal",
  none: 'there is no way',
};

const evidence: Readonly<Record<string, string>> = {
  E1: 'E1, somebody says so',
  E2: 'E2, a receipt of the removal',
  E3: 'E3, a complete list without the access',
  E4: 'E4, a probe that does not find the access',
  E5: 'E5, the old access is refused',
};

/**
 * One line of plain text. People wrote these values: none of them may look like a line of ours, like the markup that
 * journal fields render (`[code]`), or like a variable of a mail.
 */
export function plain(text: string, limit: number): string {
  const line = text
    .replace(/[\s\u0085\u200b-\u200f\u202a-\u202e\u2060-\u206f]+/g, ' ')
    .replace(/\[(\/?code)\]/gi, '($1)')
    .replaceAll('${', '$ {')
    .trim();
  const letters = Array.from(line);
  return letters.length > limit ? `${letters.slice(0, limit - 1).join('')}…` : line;
}

const named = (text: string, instead = 'nobody'): string => plain(text, 80) || instead;
const moment = (text: string, instead: string): string =>
  text === '' ? instead : `${plain(text, 19)} UTC`;
const words = (code: string): string => plain(code, 40).replaceAll('_', ' ');

/** The word for a code; codes that are none, `constructor` among them, have no word. */
function wordFor(list: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.prototype.hasOwnProperty.call(list, code) ? list[code] : undefined;
}

function whatLine(facts: SummaryFacts): string {
  const { application, entitlement } = facts;
  const about = [words(application.environment), `tier ${words(facts.tier)}`].filter(Boolean);
  const what = `${words(entitlement.type)} ${named(entitlement.name, 'unnamed')}`.trim();
  return `Access: ${what} in ${named(application.name, 'an unnamed application')} (${about.join(', ')})`;
}

function whomLine(facts: SummaryFacts): string {
  const { identity } = facts;
  const who =
    identity.kind === 'human' || identity.kind === ''
      ? named(facts.beneficiaryName)
      : `${words(identity.kind)} ${named(identity.name)}, owned by ${named(identity.ownerName)}, used for ${named(facts.beneficiaryName)}`;
  const account = facts.account === '' ? '' : `, account ${named(facts.account)}`;
  return `For: ${who}${account}; ordered by ${named(facts.requesterName)}`;
}

function howLong(facts: SummaryFacts): string {
  const days = Math.ceil(facts.hoursLeft / 24);
  const left = Number.isFinite(days) && days > 0 ? ` (${String(days)} days from now)` : '';
  return `Until: ${moment(facts.ends, 'no end is set')}${left}`;
}

function takeBackLines({ takeBack }: SummaryFacts): readonly string[] {
  const state = takeBack.ownerName !== '' && !takeBack.ownerActive ? ' (not an active user)' : '';
  return [
    `Taken back by: ${named(takeBack.ownerName)}${state}; backup ${named(takeBack.backupName)}; group ${named(takeBack.groupName, 'none')}`,
    `Taken back how: ${wordFor(paths, takeBack.path) ?? 'no path is set'}`,
  ];
}

/** Unknown is not clean: what was not read lately is said to be so. */
function readState({ application }: SummaryFacts): string {
  if (application.lastAcceptedAt === '') {
    return 'this application was never read completely: nobody could prove a removal today';
  }
  const { freshnessHours, readAgeHours } = application;
  const isStale = freshnessHours > 0 && !(readAgeHours <= freshnessHours);
  const late = isStale ? `, older than its target of ${String(freshnessHours)} hours` : '';
  return `last accepted read ${moment(application.lastAcceptedAt, '')}${late}`;
}

function proofLine(facts: SummaryFacts): string {
  const { minEvidence } = facts.application;
  const proof = wordFor(evidence, minEvidence) ?? (words(minEvidence) || 'no minimum is set');
  return `Proof of removal: ${proof}; ${readState(facts)}`;
}

function listed(head: string, lines: readonly string[], more: string): readonly string[] {
  if (lines.length === 0) return [`${head}: none known`];
  const shown = lines.slice(0, listLimit).map((line) => `- ${line}`);
  return [`${head}:`, ...shown, ...(more === '' ? [] : [`- ${more}`])];
}

function conflictLines({ conflicts }: SummaryFacts): readonly string[] {
  const rest = conflicts.length - listLimit;
  const more = rest > 0 ? `and ${String(rest)} more` : '';
  return listed(
    'Separation of duties, conflicts',
    conflicts.map((conflict) => plain(conflict, 220)),
    more,
  );
}

function heldLines(facts: SummaryFacts): readonly string[] {
  const isCut = facts.heldIsCut || facts.held.length > listLimit;
  return listed(
    'Already holds in this application, by the ledger',
    facts.held.map(
      (grant) =>
        `${named(grant.entitlementName, 'unnamed')}: ${words(grant.state)}, ends ${moment(grant.ends, 'never')}`,
    ),
    isCut ? 'and more: see the grants of this identity' : '',
  );
}

/** The summary, never longer than the column and with the removal before everything that people wrote. */
export function approvalSummary(facts: SummaryFacts): string {
  const again = plain(facts.askedAgain, 500);
  const lines = [
    ...(again === '' ? [] : [`Asked again: ${again}`]),
    ...(facts.renewal === undefined ? [] : [plain(facts.renewal, 300)]),
    whatLine(facts),
    whomLine(facts),
    howLong(facts),
    ...takeBackLines(facts),
    proofLine(facts),
    ...conflictLines(facts),
    ...heldLines(facts),
    `Reason given: ${plain(facts.justification, 500) || 'none'}`,
  ];
  return lines.join('\n').slice(0, summaryLimit);
}
