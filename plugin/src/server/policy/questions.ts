/**
 * What the order form asks about an identity that is no person, and when an answer will do. The kinds and fields are
 * those of the identity record; a machine without owner, purpose and rotation cannot be offboarded (OWASP NHI1, NHI7).
 */

export interface Answers {
  readonly ownerId: string;
  readonly ownerActive: boolean;
  readonly backupId: string;
  readonly backupActive: boolean;
  readonly purpose: string;
  readonly environment: string;
  readonly consumers: string;
  /** As typed. */
  readonly rotationDays: string;
  readonly tools: string;
  readonly autonomy: string;
  readonly stop: string;
}

/** What the identity's own record says; empty where it says nothing. */
export interface OnRecord {
  readonly ownerId: string;
  readonly environment: string;
}

export interface Reason {
  readonly code: string;
  readonly text: string;
}

export const machineKinds: readonly string[] = [
  'service_account',
  'workload',
  'api_key_owner',
  'oauth_app',
  'bot',
  'ai_agent',
];
export const environments: readonly string[] = ['production', 'staging', 'development', 'test'];
export const autonomies: readonly string[] = ['suggest', 'supervised', 'autonomous'];

/** Longest time between two rotations, by tier, in days. */
export const rotationMaxDays: Readonly<Record<string, number>> = {
  critical: 30,
  high: 90,
  medium: 180,
  low: 365,
};

export function rotationLimit(tier: string): number {
  return rotationMaxDays[tier] ?? 180;
}

interface Question {
  readonly code: string;
  readonly text: string;
  readonly isAnswered: boolean;
}

function people(answers: Answers, record: OnRecord): readonly Question[] {
  const { ownerId, backupId } = answers;
  return [
    {
      code: 'identity_owner_missing',
      text: 'A non-human identity needs an active human owner. Answer "Human owner" with an active person.',
      isAnswered: ownerId !== '' && answers.ownerActive,
    },
    {
      code: 'identity_owner_differs',
      text: 'The identity belongs to somebody else than the named human owner. Name the owner on its record, or have the ownership handed over first.',
      isAnswered: record.ownerId === '' || record.ownerId === ownerId,
    },
    {
      code: 'identity_backup_missing',
      text: 'The identity needs an active backup owner. Answer "Backup owner" with an active person.',
      isAnswered: backupId !== '' && answers.backupActive,
    },
    {
      code: 'identity_backup_is_owner',
      text: 'Owner and backup owner are the same person. Name somebody else as "Backup owner".',
      isAnswered: backupId === '' || backupId !== ownerId,
    },
  ];
}

function use(answers: Answers, record: OnRecord, tier: string): readonly Question[] {
  const limit = rotationLimit(tier);
  const isNumber = /^[0-9]{1,4}$/.test(answers.rotationDays);
  const days = isNumber ? Number(answers.rotationDays) : 0;
  return [
    {
      code: 'purpose_missing',
      text: 'The order does not say what the identity is for. Answer "Purpose".',
      isAnswered: answers.purpose.trim() !== '',
    },
    {
      code: 'environment_missing',
      text: `The order names no environment. Answer "Environment" with one of: ${environments.join(', ')}.`,
      isAnswered: environments.includes(answers.environment),
    },
    {
      code: 'environment_differs',
      text: `The identity is registered for ${record.environment}. Use one identity per environment: choose or register another one.`,
      isAnswered: record.environment === '' || record.environment === answers.environment,
    },
    {
      code: 'consumers_missing',
      text: 'The order does not say who or what uses the identity. Answer "Consumers": they stop working when the access is taken back.',
      isAnswered: answers.consumers.trim() !== '',
    },
    {
      code: 'rotation_invalid',
      text: `Its secret is rotated at least every ${String(limit)} days at this risk tier. Answer "Rotation period in days" with a whole number from 1 to ${String(limit)}.`,
      isAnswered: days >= 1 && days <= limit,
    },
  ];
}

function agent(answers: Answers): readonly Question[] {
  return [
    {
      code: 'tools_missing',
      text: 'The order does not say which tools the agent may call. Answer "Tools of the agent".',
      isAnswered: answers.tools.trim() !== '',
    },
    {
      code: 'autonomy_missing',
      text: `The order does not say how freely the agent acts. Answer "Autonomy" with one of: ${autonomies.join(', ')}.`,
      isAnswered: autonomies.includes(answers.autonomy),
    },
    {
      code: 'stop_missing',
      text: 'The order does not say how the agent is stopped. Answer "How is the agent stopped" so that somebody can do it at night.',
      isAnswered: answers.stop.trim() !== '',
    },
  ];
}

/** Every answer that is missing or wrong for this kind of identity; none for people and shared accounts. */
export function answerProblems(
  kind: string,
  answers: Answers,
  record: OnRecord,
  tier: string,
): readonly Reason[] {
  if (!machineKinds.includes(kind)) return [];
  const asked = [
    ...people(answers, record),
    ...use(answers, record, tier),
    ...(kind === 'ai_agent' ? agent(answers) : []),
  ];
  return asked.filter((question) => !question.isAnswered).map(({ code, text }) => ({ code, text }));
}
