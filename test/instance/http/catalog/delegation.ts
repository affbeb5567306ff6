import type { Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import { mayBeDelegatedTo } from './item-access.ts';
import { hasAnyRole } from './roles.ts';
import { entriesOf, isTable } from './variable-rows.ts';

const MAX_ALSO_FOR = 50;
const REQUESTED_FOR = '31';

/** Why nobody can be added to a request, with the platform's code. */
export interface DelegationError {
  readonly errCode: string;
  readonly errMsg: string;
}

/**
 * Whether the user may order one item for several people at once
 * (doc:servicenow-platform/service-catalog/delegated-request-exp). Only the first code is documented.
 */
export function delegationError(
  site: Site,
  session: Session,
  item: Row,
): DelegationError | undefined {
  const variable = requestedForVariable(site, item);
  if (!variable) {
    return {
      errCode: '42202',
      errMsg:
        'This item cannot be submitted for multiple people as it is not configured with Requested For',
    };
  }
  const hasRole = hasAnyRole(session, variable['roles_to_use_also_request_for']);
  if (variable['enable_also_request_for'] === '1' && hasRole) return undefined;
  return { errCode: '42203', errMsg: 'This item cannot be submitted for multiple people' };
}

export function requestedForVariable(site: Site, item: Row): Row | undefined {
  for (const entry of entriesOf(site.store, item['sys_id'] ?? '')) {
    if (!isTable(entry) && entry.variable['type'] === REQUESTED_FOR) return entry.variable;
  }
  return undefined;
}

/** Sys_ids of a comma-separated list; `undefined` when there are more than the platform takes. */
export function alsoRequestedFor(given: unknown): string[] | undefined {
  if (typeof given !== 'string') return [];
  const ids = given
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  return ids.length > MAX_ALSO_FOR ? undefined : [...new Set(ids)];
}

/** Those of the users that the item cannot be ordered for. */
export function invalidDelegates(site: Site, item: Row, userIds: readonly string[]): string[] {
  return userIds.filter((id) => !mayBeDelegatedTo(site, item, id));
}
