import { alwaysEnforced } from './enforced';

/**
 * The policy: one pure function over a request, the facts at this moment and the rules. The rules are data; the
 * Glide side collects the facts, logs the decision with them, and acts on it.
 */

export type Action = 'request' | 'approve' | 'fulfil' | 'revoke';

export interface Reason {
  readonly code: string;
  readonly text: string;
}

/** Everything is read fresh for each decision. Absent references are empty strings. */
export interface Facts {
  readonly now: string;
  readonly application: { readonly id: string; readonly state: string };
  readonly entitlement: {
    readonly id: string;
    readonly applicationId: string;
    readonly state: string;
    readonly requestable: boolean;
  };
  readonly identity: {
    readonly id: string;
    readonly kind: string;
    readonly status: string;
    readonly ownerId: string;
    readonly ownerActive: boolean;
  };
  readonly beneficiary: { readonly id: string; readonly active: boolean };
  readonly revocation: {
    readonly ownerId: string;
    readonly ownerActive: boolean;
    readonly path: string;
  };
  readonly tier: string;
  /** Kinds the item allows; empty means human. */
  readonly kindsAllowed: readonly string[];
  /** Smallest limit of item and entitlement in days; 0 when neither has one. */
  readonly itemMaxDays: number;
  readonly ends: string;
  readonly latestEnd: string;
  readonly justification: string;
  /** Chosen eligible approver; empty when nobody is eligible. */
  readonly approverId: string;
  /** Which stage nobody can answer, and what to do (policy/stages); empty or left out when each has its person. */
  readonly approverProblem?: string;
  readonly approvalObjection: Reason | undefined;
  /** Why the approval that was given is not good any more; empty when it is. */
  readonly approvalLapses: readonly Reason[];
  readonly grant: {
    readonly id: string;
    readonly state: string;
    readonly approvedById: string;
    /** The approval is among the decisions; nobody can write one by hand. */
    readonly approvalLogged: boolean;
    readonly selfApproved: boolean;
  };
  /** The ordered line behind the grant, compared with what was decided. All false when there is no line. */
  readonly line: {
    readonly missing: boolean;
    readonly closed: boolean;
    /** Its item, application, entitlement or beneficiary is no longer the one that was approved. */
    readonly changed: boolean;
  };
  /** The active user who owns the login the requester named; empty when it is nobody's. */
  readonly accountHolderId: string;
  /** Names the grant of the same access that is undecided or alive (policy/duplicates); left out when there is none. */
  readonly duplicate?: string | undefined;
  /** What an order of access that is in force renews (policy/renewals); left out for anything else. */
  readonly renewal?:
    | {
        readonly baseId: string;
        readonly applied: boolean;
        readonly problems: readonly Reason[];
      }
    | undefined;
  /** The application's exemption from having to take access back, and why it does not count (policy/exemption). */
  /** Answers about a non-human identity that are missing or wrong (policy/questions); for an order only. */
  readonly answerProblems?: readonly Reason[];
  readonly exemption?: { readonly ends: string; readonly problem: string };
}

export interface Rules {
  readonly version: string;
  /** Life of a permit by tier, in minutes. */
  readonly permitMinutes: Readonly<Record<string, number>>;
  /** Longest grant by tier, in days, when item and entitlement set no limit. */
  readonly tierMaxDays: Readonly<Record<string, number>>;
  /** Longest grant by identity kind, in days; the smaller limit wins. */
  readonly kindMaxDays: Readonly<Record<string, number>>;
  /** Hours an approval is good until the access is given, by tier. */
  readonly approvalMaxHours: Readonly<Record<string, number>>;
  /** Codes that are logged but do not deny: how a rule is tried out before it is enforced. */
  readonly recordOnly: readonly string[];
}

export interface Decision {
  readonly decision: boolean;
  /** `record` when a rule in record mode would have denied. */
  readonly mode: 'record' | 'enforce';
  readonly reasons: readonly Reason[];
  readonly obligations: readonly Reason[];
  /** Minutes a permit stays valid; 0 for a denial. */
  readonly permitMinutes: number;
}

export const defaultRules: Rules = {
  version: '2026.11.6',
  permitMinutes: { critical: 15, high: 60, medium: 240, low: 1440 },
  tierMaxDays: { critical: 30, high: 90, medium: 180, low: 365 },
  kindMaxDays: { ai_agent: 90, api_key_owner: 180, external: 180 },
  approvalMaxHours: { critical: 24, high: 72, medium: 168, low: 336 },
  recordOnly: [],
};

/** Days a grant may last: the item's or entitlement's limit, else the tier's, never more than the kind's. */
export function effectiveMaxDays(
  facts: { readonly itemMaxDays: number; readonly tier: string; readonly kind: string },
  rules: Rules,
): number {
  const base = facts.itemMaxDays > 0 ? facts.itemMaxDays : (rules.tierMaxDays[facts.tier] ?? 180);
  return Math.min(base, rules.kindMaxDays[facts.kind] ?? base);
}

interface Check {
  readonly code: string;
  readonly text: string | ((facts: Facts) => string);
  readonly fails: (facts: Facts) => boolean;
}

export function needsExemption(f: Pick<Facts, 'application' | 'revocation'>): boolean {
  return f.application.state === 'unrevocable' || f.revocation.path === 'none';
}

const isExempt = (f: Facts): boolean => f.exemption !== undefined && f.exemption.problem === '';

const exemptionProblem = (f: Facts): string => f.exemption?.problem ?? 'It has no exemption.';

/** Only the person who would take the access back has it: as a human, or as owner of the identity and beneficiary. */
function takesBackFromSelf(f: Facts): boolean {
  const ownerId = f.revocation.ownerId;
  const isAlone = f.identity.kind === 'human' || f.identity.ownerId === ownerId;
  return ownerId !== '' && ownerId === f.beneficiary.id && isAlone;
}

const livingStates = ['active', 'leave'];

const applicationChecks: readonly Check[] = [
  {
    code: 'application_missing',
    text: 'The item names no application. Set the field Application on the catalog item.',
    fails: (f) => f.application.id === '',
  },
  {
    code: 'application_not_open',
    text: (f) =>
      f.application.state === 'unrevocable'
        ? `The application cannot take access back. ${exemptionProblem(f)}`
        : 'The application is not registered, is retired or cannot take access back. Choose a managed application or register it.',
    fails: (f) =>
      f.application.id !== '' &&
      !['registered', 'managed'].includes(f.application.state) &&
      !(f.application.state === 'unrevocable' && isExempt(f)),
  },
  {
    code: 'revocation_owner_missing',
    text: 'Nobody is named to take the access back. Set a revocation owner on the item or the application.',
    fails: (f) => f.revocation.ownerId === '',
  },
  {
    code: 'revocation_owner_inactive',
    text: 'The revocation owner is inactive. Name an active owner or backup.',
    fails: (f) => f.revocation.ownerId !== '' && !f.revocation.ownerActive,
  },
  {
    code: 'revocation_owner_is_beneficiary',
    text: 'Nobody takes access back from themselves. Name another revocation owner than the beneficiary.',
    fails: takesBackFromSelf,
  },
  {
    code: 'revocation_path_missing',
    text: (f) =>
      f.revocation.path === 'none'
        ? `There is no way to take the access back (revocation path none). ${exemptionProblem(f)}`
        : 'There is no way to take the access back. Set a revocation path on the item or the application.',
    fails: (f) => f.revocation.path === '' || (f.revocation.path === 'none' && !isExempt(f)),
  },
];

const partyChecks: readonly Check[] = [
  {
    code: 'beneficiary_inactive',
    text: 'The person the access is for is not an active user. Order for somebody who is, or have the user activated.',
    fails: (f) => !f.beneficiary.active,
  },
  {
    code: 'identity_missing',
    text: 'The access is for a non-human identity, but no identity record is named. Choose one or have it registered.',
    fails: (f) => f.identity.id === '',
  },
  {
    code: 'identity_inactive',
    text: 'The identity is inactive, deleted or leaving. Choose another one, or have its record corrected.',
    fails: (f) => f.identity.id !== '' && !livingStates.includes(f.identity.status),
  },
  {
    code: 'identity_owner_missing',
    text: 'A non-human identity needs an active human owner. Set the owner on the identity record.',
    fails: (f) =>
      f.identity.id !== '' &&
      f.identity.kind !== 'human' &&
      (f.identity.ownerId === '' || !f.identity.ownerActive),
  },
];

const accountCheck: Check = {
  code: 'account_of_another',
  text: 'The named account belongs to somebody else than the beneficiary.',
  fails: (f) =>
    f.identity.kind === 'human' &&
    f.accountHolderId !== '' &&
    f.accountHolderId !== f.beneficiary.id,
};

const duplicateCheck: Check = {
  code: 'duplicate_request',
  text: (f) => f.duplicate ?? '',
  fails: (f) => f.duplicate !== undefined,
};

const kindsAllowed = (f: Facts): readonly string[] =>
  f.kindsAllowed.length === 0 ? ['human'] : f.kindsAllowed;

const latestDay = (f: Facts): string =>
  f.latestEnd === '' ? 'Choose a later day.' : `Choose a day until ${f.latestEnd.slice(0, 10)}.`;

const endChecks: readonly Check[] = [
  {
    code: 'end_missing',
    text: 'The access has no end date that can be read. Choose the day on which it ends.',
    fails: (f) => f.ends === '',
  },
  {
    code: 'end_past',
    text: (f) => `The end date has passed. ${latestDay(f)}`,
    fails: (f) => f.ends !== '' && f.ends <= f.now,
  },
];

const requestChecks: readonly Check[] = [
  ...applicationChecks,
  {
    code: 'entitlement_missing',
    text: 'The item names no entitlement. Set the field Entitlement on the catalog item.',
    fails: (f) => f.entitlement.id === '',
  },
  {
    code: 'entitlement_not_requestable',
    text: 'The entitlement is not active or not requestable.',
    fails: (f) =>
      f.entitlement.id !== '' && (f.entitlement.state !== 'active' || !f.entitlement.requestable),
  },
  {
    code: 'entitlement_elsewhere',
    text: 'The entitlement belongs to another application than the item.',
    fails: (f) =>
      f.entitlement.id !== '' &&
      f.application.id !== '' &&
      f.entitlement.applicationId !== f.application.id,
  },
  ...partyChecks,
  accountCheck,
  duplicateCheck,
  {
    code: 'identity_kind_not_allowed',
    text: (f) =>
      `The item is not offered for this kind of identity, only for: ${kindsAllowed(f).join(', ')}.`,
    fails: (f) => !kindsAllowed(f).includes(f.identity.kind),
  },
  ...endChecks,
  {
    code: 'end_too_late',
    text: (f) => `The end date is later than the item allows. ${latestDay(f)}`,
    fails: (f) => f.latestEnd !== '' && f.ends > f.latestEnd,
  },
  {
    code: 'justification_missing',
    text: 'The request does not say why the access is needed. Answer "Why is the access needed".',
    fails: (f) => f.justification.trim() === '',
  },
  {
    code: 'approver_missing',
    text: (f) =>
      (f.approverProblem ?? '') ||
      'Nobody may approve: manager, application owner and revocation owner are absent, inactive or parties to the request.',
    fails: (f) => f.approverId === '',
  },
];

/** A renewal that moved the end already is permitted to whoever sets that end in the application. */
function isFulfillable(f: Facts): boolean {
  const isRenewed = f.grant.state === 'renewed' && f.renewal?.applied === true;
  return isRenewed || ['approved', 'fulfilling', 'fulfil_failed'].includes(f.grant.state);
}

const fulfilChecks: readonly Check[] = [
  {
    code: 'grant_missing',
    text: 'There is no grant behind this request. Order the access through its catalog item.',
    fails: (f) => f.grant.id === '',
  },
  {
    code: 'grant_not_approved',
    text: 'The grant is not approved, or already fulfilled, revoked or closed.',
    fails: (f) => f.grant.id !== '' && !isFulfillable(f),
  },
  {
    code: 'approval_missing',
    text: 'No independent approval of the grant is among the decisions.',
    fails: (f) => f.grant.id !== '' && (f.grant.approvedById === '' || !f.grant.approvalLogged),
  },
  {
    code: 'self_approval',
    text: 'The grant was approved by its requester, its beneficiary or the owner of the identity.',
    fails: (f) => f.grant.selfApproved,
  },
  {
    code: 'line_missing',
    text: 'The requested item behind the grant was deleted. Order the access again.',
    fails: (f) => f.line.missing,
  },
  {
    code: 'line_closed',
    text: 'The requested item behind the grant is closed or cancelled. Order the access again.',
    fails: (f) => f.line.closed,
  },
  {
    code: 'line_changed',
    text: 'Item, entitlement or beneficiary of the requested item changed after the order. Cancel it and order again.',
    fails: (f) => f.line.changed,
  },
  {
    code: 'entitlement_not_active',
    text: 'The entitlement is no longer active in this application.',
    fails: (f) =>
      f.grant.id !== '' &&
      (f.entitlement.state !== 'active' || f.entitlement.applicationId !== f.application.id),
  },
  ...applicationChecks,
  ...partyChecks,
  accountCheck,
  duplicateCheck,
  ...endChecks,
  {
    code: 'end_after_exemption',
    text: 'The grant would outlast the exemption of its application. Cancel it and order again with an earlier end.',
    fails: (f) => needsExemption(f) && isExempt(f) && f.ends > (f.exemption?.ends ?? ''),
  },
];

const revokeChecks: readonly Check[] = [
  {
    code: 'grant_missing',
    text: 'There is no such grant.',
    fails: (f) => f.grant.id === '',
  },
  {
    code: 'grant_still_valid',
    text: 'The grant is in force: nobody revoked it, it has not ended and its holder is active. Revoke it first.',
    fails: (f) => f.grant.state === 'active' && isInForce(f),
  },
];

function isInForce(facts: Facts): boolean {
  const living = livingStates.includes(facts.identity.status);
  return facts.beneficiary.active && living && (facts.ends === '' || facts.ends > facts.now);
}

function approveObjections(facts: Facts): readonly Reason[] {
  return facts.approvalObjection === undefined ? [] : [facts.approvalObjection];
}

const checks: Readonly<Record<Exclude<Action, 'approve'>, readonly Check[]>> = {
  request: requestChecks,
  fulfil: fulfilChecks,
  revoke: revokeChecks,
};

function objections(action: Action, facts: Facts): readonly Reason[] {
  if (action === 'approve') return approveObjections(facts);
  const found = [
    ...checks[action]
      .filter((check) => check.fails(facts))
      .map(({ code, text }) => ({ code, text: typeof text === 'string' ? text : text(facts) })),
    ...(action === 'revoke' ? [] : (facts.renewal?.problems ?? [])),
  ];
  if (action === 'fulfil') return [...found, ...facts.approvalLapses];
  if (action !== 'request') return found;
  const isNew = (reason: Reason): boolean => found.every(({ code }) => code !== reason.code);
  return [...found, ...(facts.answerProblems ?? []).filter(isNew)];
}

const goesOn = 'The access is there already and goes on: give nothing new, only move its end.';

const permitted: Readonly<Record<Action, string>> = {
  request: 'The request names a revocation owner, a path and an end, and an approver is asked.',
  approve: 'The approver was asked and is no party to the request.',
  fulfil: 'The grant is approved and every condition still holds.',
  revoke: 'The access is to be taken away.',
};

function obligationsOf(action: Action, facts: Facts): readonly Reason[] {
  if (action === 'fulfil') {
    return [
      ...(facts.renewal === undefined ? [] : [{ code: 'renewed', text: goesOn }]),
      { code: 'use_before_expiry', text: 'Execute before the permit expires; then ask again.' },
      {
        code: 'end_access',
        text: `Set the end in the application where it can: ${facts.ends} UTC.`,
      },
    ];
  }
  return action === 'revoke'
    ? [{ code: 'prove_absence', text: 'Read the application again afterwards and report absence.' }]
    : [];
}

/** This objection denies; false when it is only recorded. */
export function isEnforced(code: string, rules: Rules): boolean {
  return alwaysEnforced.includes(code) || !rules.recordOnly.includes(code);
}

/** Decides one action. Every objection is named, not only the first. */
export function decide(action: Action, facts: Facts, rules: Rules): Decision {
  const found = objections(action, facts);
  const enforced = found.filter((reason) => isEnforced(reason.code, rules));
  const decision = enforced.length === 0;
  const reasons = found.length > 0 ? found : [{ code: 'permitted', text: permitted[action] }];
  return {
    decision,
    mode: enforced.length < found.length ? 'record' : 'enforce',
    reasons,
    obligations: decision ? obligationsOf(action, facts) : [],
    permitMinutes: decision ? (rules.permitMinutes[facts.tier] ?? 60) : 0,
  };
}
