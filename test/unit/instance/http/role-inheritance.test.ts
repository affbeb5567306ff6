import assert from 'node:assert/strict';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call } from './client.ts';

const PATH = '/api/global/user_role_inheritance';

describe('instance/http/role inheritance', () => {
  let instance: LocalInstance;
  let abel = '';

  before(async () => {
    instance = await startInstance();
    const insert = (table: string, row: Record<string, string>): string => {
      const [admin] = instance.store.select('sys_user', 'user_name=admin');
      const session = {
        userId: admin?.['sys_id'] ?? '',
        userName: 'admin',
        roles: new Set(['admin']),
        interactive: false,
      };
      return instance.engine.records.systemInsert(session, table, row)['sys_id'] ?? '';
    };
    const roleId = (name: string): string =>
      instance.store.select('sys_user_role', `name=${name}`)[0]?.['sys_id'] ??
      insert('sys_user_role', { name });
    for (const [role, contains] of [
      ['cat_one', 'cat_two'],
      ['cat_two', 'cat_three'],
      ['cat_three', 'cat_one'],
    ] as const) {
      insert('sys_user_role_contains', { role: roleId(role), contains: roleId(contains) });
    }
    abel = instance.createUser({ userName: 'abel', password: 'pw-abel', roles: ['cat_one'] });
    const group = insert('sys_user_group', { name: 'Azure Operators' });
    insert('sys_group_has_role', { group, role: roleId('cat_two') });
    insert('sys_user_grmember', { group, user: abel });
  });
  after(() => instance.stop());

  it('tells granted and inherited roles as paths', async () => {
    const answer = await call(instance, `${PATH}?user_sysid=${abel}`);

    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body['result'], {
      user_name: 'abel',
      from_group: [
        '[Azure Operators]/cat_two',
        '[Azure Operators]/cat_two/cat_three',
        '[Azure Operators]/cat_two/cat_three/cat_one',
      ],
      from_role: ['/snc_internal', '/cat_one', '/cat_one/cat_two', '/cat_one/cat_two/cat_three'],
    });
  });

  it('is for user administrators, about a user who exists', async () => {
    const refused = await call(instance, `${PATH}?user_sysid=${abel}`, { login: 'abel:pw-abel' });
    const unknown = await call(instance, `/api/global/v1/user_role_inheritance?user_sysid=nosuch`);
    const nobody = await call(instance, PATH);

    assert.deepEqual([refused.status, unknown.status, nobody.status], [403, 404, 400]);
  });
});
