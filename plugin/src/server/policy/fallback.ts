import type { Action, Reason } from './decide';

/** Answers where the rules cannot be asked: a question about nothing known, or facts that cannot be read. */

export const actions: readonly Action[] = ['request', 'approve', 'fulfil', 'revoke'];
export const resourceTypes = ['grant', 'request_item', 'catalog_item'] as const;
export type ResourceType = (typeof resourceTypes)[number];

/** Minutes a permit to take access away lives that was given without facts. */
export const fallbackMinutes = 15;

/** Why there is nothing to decide about; undefined when there may be. */
export function unknownReason(action: string, resourceType: string): Reason | undefined {
  if (!actions.some((known) => known === action)) {
    return {
      code: 'action_unknown',
      text: `There are no rules for this action. Ask about ${actions.join(', ')}.`,
    };
  }
  return resourceTypes.some((known) => known === resourceType)
    ? undefined
    : {
        code: 'resource_unknown',
        text: `There are no rules for this kind of resource. Ask about ${resourceTypes.join(', ')}.`,
      };
}

/** Without facts nothing is given; taking away goes on, because access that stays is the greater harm. */
export function withoutFacts(action: string): {
  readonly isPermit: boolean;
  readonly reason: Reason;
} {
  const isPermit = action === 'revoke';
  return {
    isPermit,
    reason: isPermit
      ? {
          code: 'decided_without_facts',
          text: 'The facts could not be read, see the system log. Taking the access away goes on; have it looked at.',
        }
      : {
          code: 'facts_unreadable',
          text: 'The facts could not be read, see the system log. Do not give the access; ask again when that is repaired.',
        },
  };
}

export const notStarted: Reason = {
  code: 'grant_not_moved',
  text: 'The ledger refused to start the fulfilment; see the system log. Do not give the access.',
};

export const notLogged: Reason = {
  code: 'decision_not_logged',
  text: 'The decision could not be written down, see the system log. Do not give the access; ask again.',
};
