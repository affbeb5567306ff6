/**
 * How long an approval is good, and for what: it ages by tier, and it holds only for what the approver read. Both are
 * judged again at the point of action (promise 1 of the design: deciding at the request alone is not enough).
 */

export interface Reason {
  readonly code: string;
  readonly text: string;
}

/** What an approval is about, by name; ids and stored values. */
export type Inputs = Readonly<Record<string, string>>;

export interface ApprovalAge {
  readonly tier: string;
  /** Since the approval; NaN when no moment is recorded. */
  readonly ageHours: number;
  readonly maxHours: number;
  /** Digests of the inputs: when the approver was asked, and now. Empty when none was kept. */
  readonly askedDigest: string;
  readonly currentDigest: string;
  /** Names of the inputs that differ. */
  readonly changed: readonly string[];
  /** The ordered line was changed or deleted, which is an objection of its own. */
  readonly isLineChanged: boolean;
  /** The access may be there already. */
  readonly hasStarted: boolean;
  /** Somebody is eligible to be asked once more. */
  readonly hasApprover: boolean;
  /** Why nobody has the duty to take the access back any more; empty or left out when somebody has. */
  readonly dutyProblem?: string;
}

const tooOld = 'approval_too_old';
const inputsChanged = 'approval_inputs_changed';
const dutyGone = 'revocation_duty_gone';

/** Objections that a new approval answers. */
export const lapseCodes: readonly string[] = [tooOld, inputsChanged, dutyGone];

/** Longest limit that a setting may have: a year. */
const mostHours = 8760;

/** Hours an approval is good: the setting when it is a sensible number, else the default. */
export function maxHours(setting: string, standard: number): number {
  if (!/^\d{1,5}$/.test(setting.trim())) return standard;
  const hours = Number(setting);
  return hours >= 1 && hours <= mostHours ? hours : standard;
}

/** One text for the same inputs, whatever the order of their names. */
export function canonicalInputs(inputs: Inputs): string {
  const names = Object.keys(inputs).sort();
  return JSON.stringify(names.map((name) => [name, inputs[name] ?? '']));
}

/** The inputs behind a canonical text; none when it is no such text. */
export function parseInputs(text: string): Inputs {
  try {
    const entries: unknown = JSON.parse(text);
    return Array.isArray(entries)
      ? Object.fromEntries(entries.filter(isEntry).map(([name, value]) => [name, value]))
      : {};
  } catch {
    return {};
  }
}

function isEntry(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'string';
}

/** Names of the inputs that differ, in alphabetical order. */
export function changedInputs(before: Inputs, after: Inputs): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => (before[name] ?? '') !== (after[name] ?? '')).sort();
}

function whatChanged(changed: readonly string[]): string {
  return changed.length === 0 ? 'what the approver read' : changed.join(', ').replaceAll('_', ' ');
}

/** Why an answer does not count because of what changed since the approver was asked. */
export function askedObjection(
  age: Pick<ApprovalAge, 'askedDigest' | 'currentDigest' | 'changed'>,
): Reason | undefined {
  if (age.askedDigest !== '' && age.askedDigest === age.currentDigest) return undefined;
  return {
    code: inputsChanged,
    text: `Changed since the approver was asked: ${whatChanged(age.changed)}. Read the new summary and decide again.`,
  };
}

function whatNext(age: ApprovalAge): string {
  if (age.hasStarted) {
    return 'Fulfilment had begun, so the access may be there: revoke the grant and order again.';
  }
  return age.hasApprover
    ? 'Do not give the access; the approver is asked again.'
    : 'Do not give the access; nobody is eligible to answer again. Name an active manager, application owner and revocation owner.';
}

/** Why the approval is not good any more; empty when it is. */
export function approvalLapses(age: ApprovalAge): readonly Reason[] {
  const found: Reason[] = [];
  if (!(age.ageHours <= age.maxHours)) {
    found.push({
      code: tooOld,
      text: `The approval is older than the ${String(age.maxHours)} hours that count for tier ${age.tier}. ${whatNext(age)}`,
    });
  }
  const isSame = age.askedDigest !== '' && age.askedDigest === age.currentDigest;
  if (!isSame && !age.isLineChanged) {
    found.push({
      code: inputsChanged,
      text: `Changed since the approval: ${whatChanged(age.changed)}. ${whatNext(age)}`,
    });
  }
  const { dutyProblem = '' } = age;
  if (dutyProblem !== '') {
    found.push({ code: dutyGone, text: `${dutyProblem} ${whatNext(age)}` });
  }
  return found;
}

/** All objections are such that a new approval answers them. */
export function isOnlyLapsed(reasons: readonly Reason[]): boolean {
  return reasons.length > 0 && reasons.every((reason) => lapseCodes.includes(reason.code));
}
