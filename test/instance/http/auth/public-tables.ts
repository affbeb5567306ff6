import type { Session } from '../../contract.ts';
import type { InstanceRequest } from '../messages.ts';
import type { Site } from '../site.ts';

const TABLE_OF = /^\/api\/now\/(?:v\d+\/)?(?:table|import)\/([^/]+)/;

const GUEST: Session = {
  userId: 'guest',
  userName: 'guest',
  roles: new Set(['public']),
  interactive: false,
};

/**
 * Nobody in particular, where the table is an active public page: no login is asked for, access control still decides
 * (doc:api-reference/rest-api-explorer/c_RESTAPI, REST API table access).
 */
export function publicSession(site: Site, request: InstanceRequest): Session | undefined {
  const table = TABLE_OF.exec(request.path)?.[1];
  if (table === undefined || !site.store.schema.table(table)) return undefined;
  return site.store.count('sys_public', `page=${table}^active=true`) > 0 ? GUEST : undefined;
}
