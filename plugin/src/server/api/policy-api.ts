import { gs } from '@servicenow/glide';
import { knownAnswers } from '../glide/answers';
import { evaluate, type EvaluationAnswer } from '../glide/evaluation';
import { formLimits, standingText } from '../glide/order';
import { verifyPermit, type PermitAnswer } from '../glide/permits';
import { isSysId } from '../glide/record';
import type { Action } from '../policy/decide';

/** What script includes offer to other scopes and to the order form. */

function ask(
  action: Action,
  resourceType: 'grant' | 'request_item',
  resourceId: string,
): EvaluationAnswer {
  return evaluate({
    subjectText: `scope:${gs.getCallerScopeName() || 'own'} user:${gs.getUserName()}`,
    subjectUserId: gs.getUserID(),
    action,
    resourceType,
    resourceId,
  });
}

/** May this line be fulfilled now? A permit moves its grant to fulfilling; ask right before acting. */
export function mayFulfil(requestItemId: string): EvaluationAnswer {
  return ask('fulfil', 'request_item', requestItemId);
}

/** May this grant be taken away now? */
export function mayRevoke(grantId: string): EvaluationAnswer {
  return ask('revoke', 'grant', grantId);
}

/** Is this permit good for this action on this grant? `isUse` when the action is executed now: it is good for one. */
export function checkPermit(
  permit: string,
  grantId: string,
  action: string,
  isUse: boolean,
): PermitAnswer {
  return verifyPermit({ permit, grantId, action, isUse });
}

/** JSON for the order form: what the record of the chosen identity already says. */
export function knownAnswersJson(identityId: string): string {
  return JSON.stringify(isSysId(identityId) ? knownAnswers(identityId) : {});
}

/** JSON for the order form: what an order of this item would renew. Without an identity, for the signed-in person. */
export function standingJson(itemId: string, identityId: string): string {
  const isFine = isSysId(itemId) && (identityId === '' || isSysId(identityId));
  return JSON.stringify({ text: isFine ? standingText(itemId, identityId) : '' });
}

/** JSON for the order form of an item. */
export function formLimitsJson(itemId: string): string {
  return JSON.stringify(isSysId(itemId) ? formLimits(itemId) : {});
}
