import { rolePaths } from '../access/role-paths.ts';
import { failure, json, type Reply } from './messages.ts';
import type { Call, Route } from './router.ts';

/** The User Role Inheritance API (doc:api-reference/rest-apis/user-role-inheritance-api). */
export const roleInheritanceRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/api\/global\/(?:v\d+\/)?user_role_inheritance\/?$/,
    handle: userRoleInheritance,
  },
];

function userRoleInheritance({ site, session, request }: Call): Reply {
  if (!session.roles.has('admin') && !session.roles.has('user_admin'))
    return failure(403, 'User Not Authorized', 'Failed API level ACL Validation');
  const id = request.query.get('user_sysid') ?? '';
  if (id === '') return failure(400, 'Bad Request', 'user_sysid is required');
  const user = site.store.get('sys_user', id);
  if (!user) return failure(404, 'Not found', `No user ${id}`);
  const { fromGroup, fromRole } = rolePaths(site.store, id);
  return json(200, {
    result: { user_name: user['user_name'] ?? '', from_group: fromGroup, from_role: fromRole },
  });
}
