import { gs, type GlideRecord } from '@servicenow/glide';
import { rotationLimit } from '../policy/questions';
import { endOfDay } from '../policy/times';
import { answersOf } from './answers';
import { entitlementTier, latestEnd, strictestTier, type Subject } from './facts';
import { userIdOf } from './people';
import { duplicateOf } from './standing';
import { byId, create, first, tables, value, wholeNumber } from './record';
import { renewalOf, renewalSentence } from './renewals';

/** What an ordered line says: the item's settings and the requester's answers. */

export interface Order {
  readonly subject: Subject;
  readonly account: string;
  readonly revocationGroupId: string;
}

/** Answer to a question of our variable set; empty when the item lacks it or nothing was entered. */
function answer(requestItem: GlideRecord, question: string): string {
  const variables = (requestItem as unknown as { variables?: Record<string, unknown> }).variables;
  const given = variables?.[question];
  if (given === null || given === undefined) return '';
  return (given as { toString(): string }).toString().trim();
}

const column = (name: string): string => `x_rsc_rescind_${name}`;

/** The person who ordered: who created the line, which nobody can write, before who is said to have opened it. */
function requesterOf(requestItem: GlideRecord): string {
  return (
    userIdOf(value(requestItem, 'sys_created_by')) ||
    value(requestItem, 'opened_by') ||
    gs.getUserID()
  );
}

/** The identity of a person, made on first use. */
function identityOfUser(userId: string): string {
  const known = first(tables.identity, { user: userId, kind: 'human' });
  if (known) return known.getUniqueValue();
  const user = byId('sys_user', userId);
  if (!user) return '';
  return create(tables.identity, {
    kind: 'human',
    user: userId,
    name: value(user, 'name') || value(user, 'user_name'),
    user_name: value(user, 'user_name'),
    email: value(user, 'email'),
    employee_number: value(user, 'employee_number'),
    status: 'active',
  });
}

/** The named identity when it is of the kind asked for; nothing else counts. */
function namedIdentity(identityId: string, kind: string): string {
  const identity = byId(tables.identity, identityId);
  return identity && value(identity, 'kind') === kind ? identityId : '';
}

/** First non-empty value: the requester's answer, the item's column, the application's. */
function preferred(...values: readonly string[]): string {
  return values.find((candidate) => candidate !== '') ?? '';
}

function kindsOf(item: GlideRecord): readonly string[] {
  return value(item, column('identity_kinds'))
    .split(',')
    .map((kind) => kind.trim())
    .filter((kind) => kind !== '');
}

/** The end asked for; without one the longest the item allows. */
function endOf(requestItem: GlideRecord, subject: Subject, kind: string): string {
  const asked = answer(requestItem, 'rescind_end_date');
  return asked === '' ? longestEnd(subject, kind) : endOfDay(asked);
}

/** The longest that the limits allow, for a renewal also by the total life of the access. */
function longestEnd(subject: Subject, kind: string): string {
  const latest = latestEnd(subject, kind);
  const total = renewalOf(subject)?.maxEnd ?? latest;
  return total < latest ? total : latest;
}

function readSubject(requestItem: GlideRecord, item: GlideRecord, kind: string): Subject {
  const application = byId(tables.application, value(item, column('application')));
  const fromApp = (field: string): string => (application ? value(application, field) : '');
  const beneficiaryId = value(requestItem, 'requested_for') || requesterOf(requestItem);
  const identity = answer(requestItem, 'rescind_identity');
  return {
    applicationId: value(item, column('application')),
    entitlementId: value(item, column('entitlement')),
    identityId: kind === 'human' ? identityOfUser(beneficiaryId) : namedIdentity(identity, kind),
    requesterId: requesterOf(requestItem),
    beneficiaryId,
    revocationOwnerId: preferred(
      value(item, column('revocation_owner')),
      answer(requestItem, 'rescind_revocation_owner'),
      fromApp('revocation_owner'),
    ),
    revocationBackupId: preferred(
      value(item, column('revocation_backup')),
      fromApp('revocation_backup'),
    ),
    revocationPath: preferred(value(item, column('revocation_path')), fromApp('revocation_path')),
    tier: strictestTier(
      value(item, column('risk_tier')),
      fromApp('tier'),
      entitlementTier(value(item, column('entitlement'))),
    ),
    kindsAllowed: kindsOf(item),
    itemMaxDays: wholeNumber(item, column('max_days')),
    itemTotalDays: wholeNumber(item, column('max_total_days')),
    ends: '',
    justification: answer(requestItem, 'rescind_justification'),
    account: answer(requestItem, 'rescind_account'),
    grantId: '',
    requestItemId: requestItem.getUniqueValue(),
  };
}

/** Reads the order behind a request item; undefined when its catalog item is gone. */
export function readOrder(requestItem: GlideRecord): Order | undefined {
  const item = byId('sc_cat_item', value(requestItem, 'cat_item'));
  if (!item) return undefined;
  const kind = answer(requestItem, 'rescind_identity_kind') || 'human';
  const subject = readSubject(requestItem, item, kind);
  const application = byId(tables.application, subject.applicationId);
  const answers = answersOf(kind, subject.identityId, (question) => answer(requestItem, question));
  const revocationGroupId = preferred(
    value(item, column('revocation_group')),
    application ? value(application, 'revocation_group') : '',
  );
  return {
    subject: {
      ...subject,
      revocationGroupId,
      ends: endOf(requestItem, subject, kind),
      answers,
      proposedOwnerId: answers['identity_owner'] ?? '',
    },
    account: answer(requestItem, 'rescind_account').slice(0, 255),
    revocationGroupId,
  };
}

/** What the settings of a catalog item alone say: for a check before ordering, and for the order form. */
export function itemSubject(itemId: string, userId: string): Subject {
  const item = byId('sc_cat_item', itemId);
  const fromItem = (name: string): string => (item ? value(item, column(name)) : '');
  const application = byId(tables.application, fromItem('application'));
  const fromApp = (field: string): string => (application ? value(application, field) : '');
  const subject: Subject = {
    applicationId: fromItem('application'),
    entitlementId: fromItem('entitlement'),
    identityId: identityIdOf(userId),
    requesterId: userId,
    beneficiaryId: userId,
    revocationOwnerId: preferred(fromItem('revocation_owner'), fromApp('revocation_owner')),
    revocationBackupId: preferred(fromItem('revocation_backup'), fromApp('revocation_backup')),
    revocationGroupId: preferred(fromItem('revocation_group'), fromApp('revocation_group')),
    revocationPath: preferred(fromItem('revocation_path'), fromApp('revocation_path')),
    tier: strictestTier(
      fromItem('risk_tier'),
      fromApp('tier'),
      entitlementTier(fromItem('entitlement')),
    ),
    kindsAllowed: item ? kindsOf(item) : [],
    itemMaxDays: item ? wholeNumber(item, column('max_days')) : 0,
    itemTotalDays: item ? wholeNumber(item, column('max_total_days')) : 0,
    ends: '',
    justification: 'Asked before ordering',
    account: '',
    grantId: '',
    requestItemId: '',
  };
  return { ...subject, ends: longestEnd(subject, 'human') };
}

function identityIdOf(userId: string): string {
  return userId === '' ? '' : identityOfUser(userId);
}

/**
 * For the order form: that an order of this item would renew access, since when it exists and how often it was renewed,
 * or that it is there already. For the signed-in person without an identity; empty for identities they may not read.
 */
export function standingText(itemId: string, identityId: string): string {
  const identity =
    identityId === ''
      ? first(tables.identity, { user: gs.getUserID(), kind: 'human' })
      : byId(tables.identity, identityId);
  if (!identity || (identityId !== '' && !identity.canRead())) return '';
  const subject = { ...itemSubject(itemId, ''), identityId: identity.getUniqueValue() };
  return renewalSentence(subject) || (duplicateOf(subject, '') ?? '');
}

/** What the order form shows: the last possible day, who takes the access back, and how. */
export function formLimits(itemId: string): Readonly<Record<string, string>> {
  const subject = itemSubject(itemId, '');
  const user = byId('sys_user', subject.revocationOwnerId);
  return {
    last_day: subject.ends.slice(0, 10),
    revocation_owner: subject.revocationOwnerId,
    revocation_owner_name: user ? value(user, 'name') : '',
    revocation_path: subject.revocationPath,
    rotation_days: String(rotationLimit(subject.tier)),
  };
}
