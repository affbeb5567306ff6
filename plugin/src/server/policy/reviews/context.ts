/** What a reviewer has to know before answering, as text on the item; its digest says what was shown. */

import { plain } from '../approval-summary';

export interface ReviewContext {
  /** Why this is asked now. */
  readonly occasion: string;
  readonly entitlement: { readonly name: string; readonly type: string };
  readonly application: {
    readonly name: string;
    readonly environment: string;
    readonly lastAcceptedAt: string;
    readonly readAgeHours: number;
    readonly freshnessHours: number;
  };
  readonly tier: string;
  readonly identity: { readonly name: string; readonly kind: string; readonly ownerName: string };
  readonly beneficiary: {
    readonly name: string;
    readonly title: string;
    readonly department: string;
    readonly active: boolean;
  };
  readonly requesterName: string;
  readonly approverName: string;
  readonly approvedAt: string;
  readonly origin: string;
  readonly starts: string;
  readonly ends: string;
  readonly firstSeen: string;
  readonly grantState: string;
  readonly justification: string;
  readonly takeBack: { readonly ownerName: string; readonly path: string };
  /** The last read did not find the access. */
  readonly isVanished: boolean;
  /** Moment of the last use; empty when the application does not tell. */
  readonly lastUsed: string;
  readonly conflicts: readonly string[];
  readonly findings: readonly string[];
  /** Active people with the same title, and how many of them have the same access; `undefined` without a title. */
  readonly peers:
    { readonly title: string; readonly all: number; readonly holding: number } | undefined;
}

export const contextLimit = 4000;
const listLimit = 6;

const moment = (text: string, instead: string): string => (text === '' ? instead : `${text} UTC`);
const named = (text: string, instead: string): string => plain(text, 80) || instead;

function listed(head: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [`${head}: none known`];
  const shown = lines.slice(0, listLimit).map((line) => `- ${plain(line, 200)}`);
  const rest = lines.length - listLimit;
  return [`${head}:`, ...shown, ...(rest > 0 ? [`- and ${String(rest)} more`] : [])];
}

function whoLine({ identity, beneficiary }: ReviewContext): string {
  const parts = [plain(beneficiary.title, 60), plain(beneficiary.department, 60)];
  const role = parts.filter((part) => part !== '').join(', ') || 'no title known';
  const gone = beneficiary.active ? '' : ', NOT an active user';
  const person = `${named(beneficiary.name, 'nobody')} (${role}${gone})`;
  return identity.kind === 'human' || identity.kind === ''
    ? `Who: ${person}`
    : `Who: ${named(identity.name, 'an unnamed identity')} (${plain(identity.kind, 40).replaceAll('_', ' ')}, owner ${named(identity.ownerName, 'nobody')}), for ${person}`;
}

function howItCame(context: ReviewContext): string {
  if (context.origin === 'request') {
    const approved = `approved by ${named(context.approverName, 'nobody')} at ${moment(context.approvedAt, 'an unknown time')}`;
    return `Asked for by ${named(context.requesterName, 'nobody')}, ${approved}`;
  }
  return `Not ordered: origin ${plain(context.origin, 40)}; nobody approved it`;
}

/** Unknown is not clean: what was not read lately is said to be so. */
function seenLine({ application, firstSeen, isVanished }: ReviewContext): string {
  if (application.lastAcceptedAt === '') {
    return 'Last seen: unknown, this application was never read completely';
  }
  const { freshnessHours, readAgeHours } = application;
  const isStale = freshnessHours > 0 && !(readAgeHours <= freshnessHours);
  const stale = isStale
    ? `; unknown since then, the read is older than its target of ${String(freshnessHours)} hours`
    : '';
  if (isVanished)
    return `Last seen: NOT found in the read of ${application.lastAcceptedAt} UTC${stale}`;
  return firstSeen === ''
    ? `Last seen: never in the application, last read ${application.lastAcceptedAt} UTC${stale}`
    : `Last seen: in the read of ${application.lastAcceptedAt} UTC, first at ${firstSeen} UTC${stale}`;
}

function peerLine({ peers }: ReviewContext): string {
  if (!peers) return 'Others in the same role: unknown, the user has no title';
  if (peers.all === 0) return `Others in the same role: nobody else is "${plain(peers.title, 60)}"`;
  const share = Math.round((100 * peers.holding) / peers.all);
  return `Others in the same role ("${plain(peers.title, 60)}"): ${String(peers.holding)} of ${String(peers.all)} have it, ${String(share)} %`;
}

/** The context, never longer than its column; what decides comes before what people wrote. */
export function contextText(context: ReviewContext): string {
  const { entitlement, application } = context;
  const type = plain(entitlement.type, 40);
  return [
    `What: ${named(entitlement.name, 'unnamed')}${type === '' ? '' : ` (${type})`} in ${named(application.name, 'an unknown application')}${application.environment === '' ? '' : `, ${plain(application.environment, 40)}`}; tier ${context.tier}`,
    whoLine(context),
    `Since: ${moment(context.starts, 'an unknown time')}; ends ${moment(context.ends, 'never')}; now ${context.grantState.replaceAll('_', ' ')}`,
    howItCame(context),
    seenLine(context),
    `Last used: ${moment(context.lastUsed, 'unknown, the application does not tell')}`,
    peerLine(context),
    ...listed('Separation of duties, conflicts', context.conflicts),
    ...listed('Open findings', context.findings),
    `Taken back by ${named(context.takeBack.ownerName, 'nobody')}, path ${plain(context.takeBack.path, 40).replaceAll('_', ' ') || 'none'}`,
    `Asked now because: ${plain(context.occasion, 300) || 'a campaign'}`,
    `Reason given then: ${plain(context.justification, 500) || 'none'}`,
  ]
    .join('\n')
    .slice(0, contextLimit);
}

/** What a decision depends on. Moments of reads and shares move every day and change no decision. */
export interface DecisiveFacts {
  readonly grantState: string;
  readonly ends: string;
  readonly tier: string;
  readonly beneficiaryActive: boolean;
  readonly beneficiaryTitle: string;
  readonly isVanished: boolean;
  readonly conflictKeys: readonly string[];
  readonly findingIds: readonly string[];
}

/** The same facts give the same text, whatever the order in which they were read. */
export function decisiveText(facts: DecisiveFacts): string {
  return JSON.stringify([
    facts.grantState,
    facts.ends,
    facts.tier,
    facts.beneficiaryActive,
    facts.beneficiaryTitle,
    facts.isVanished,
    [...facts.conflictKeys].sort(),
    [...facts.findingIds].sort(),
  ]);
}
