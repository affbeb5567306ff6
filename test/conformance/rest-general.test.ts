import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, rows, textOf, type Answer } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const TABLE = 'doc:api-reference/rest-apis/c_TableAPI';
const REST = 'doc:api-reference/rest-api-explorer/c_RESTAPI';
const CODES = 'doc:api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes';
const PROBLEM = '/api/now/table/problem';

describe('conformance: REST in general', () => {
  let instance: LocalInstance;
  let fred = '';

  const get = (path: string, options = {}): Promise<Answer> => call(instance, path, options);
  const insert = async (table: string, body: Record<string, unknown>): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    return textOf(answer.body['result']?.['sys_id']);
  };

  before(async () => {
    instance = await startInstance();
    fred = instance.createUser({ userName: 'fred.luddy', password: 'pw', name: 'Fred Luddy' });
    for (let at = 0; at < 3; at += 1) await insert('problem', { short_description: 'p' });
  });
  after(() => instance.stop());

  fact(
    REST,
    'dot-walks in sysparm_fields keep their flat names, references their links',
    async () => {
      const department = await insert('cmn_department', { name: 'Accounting' });
      await call(instance, `/api/now/table/sys_user/${fred}`, {
        method: 'PATCH',
        body: { department },
      });
      const role = textOf(rows(await get('/api/now/table/sys_user_role?name=itil'))[0]?.['sys_id']);
      await insert('sys_user_has_role', { user: fred, role });

      const answer = await get(
        `/api/now/table/sys_user_has_role?sysparm_fields=role%2Crole.name%2Cuser%2Cuser.name%2Cuser.sys_id%2Cuser.department&sysparm_query=role%3D${role}%5Euser%3D${fred}&sysparm_display_value=true`,
      );

      const api = `${instance.url}/api/now/table`;
      assert.deepEqual(rows(answer), [
        {
          'user.name': 'Fred Luddy',
          'user.sys_id': fred,
          'role.name': 'itil',
          'user.department': {
            display_value: 'Accounting',
            link: `${api}/cmn_department/${department}`,
          },
          role: { display_value: 'itil', link: `${api}/sys_user_role/${role}` },
          user: { display_value: 'Fred Luddy', link: `${api}/sys_user/${fred}` },
        },
      ]);
    },
  );

  fact(
    REST,
    'an active public page opens a table without a login; access control still decides',
    async () => {
      await insert('core_company', { name: 'Initech' });
      await insert('sys_security_acl', {
        name: 'core_company',
        type: 'record',
        operation: 'read',
        condition: 'nameISNOTEMPTY',
        active: true,
      });
      const path = '/api/now/table/core_company?sysparm_fields=name';
      const nobody = { login: '' };
      const pages: string[] = [];
      for (const page of ['core_company', 'sys_properties']) {
        pages.push(await insert('sys_public', { page, active: true }));
      }

      assert.deepEqual((await get(path, nobody)).body, { result: [{ name: 'Initech' }] });
      const closed = await get('/api/now/table/sys_properties', nobody);
      assert.deepEqual([closed.status, closed.body], [200, { result: [] }]);
      const write = await get(path, { ...nobody, method: 'POST', body: { name: 'x' } });
      assert.equal(write.status, 403);
      assert.equal((await get(path, { login: 'fred.luddy:no' })).status, 401);
      instance.store.update('sys_public', pages[0] ?? '', { active: '0' });
      assert.equal((await get(path, nobody)).status, 401);
    },
  );

  fact(REST, 'HEAD answers as GET does, without a body', async () => {
    const got = await get(`${PROBLEM}?sysparm_limit=2`);
    const head = await get(`${PROBLEM}?sysparm_limit=2`, { method: 'HEAD' });

    assert.equal(head.status, 200);
    assert.equal(head.text, '');
    assert.equal(head.headers.get('x-total-count'), got.headers.get('x-total-count'));
    assert.equal(head.headers.get('content-type'), got.headers.get('content-type'));
  });

  fact(
    REST,
    'application access flags do not apply to web services, "via web services" does',
    async () => {
      const problem = instance.store.schema.table('problem');
      assert.ok(problem);
      instance.store.schema.define({
        ...problem,
        access: { read: false, create: false, update: false, delete: false },
      });
      const open = await get(`${PROBLEM}?sysparm_limit=1`);
      instance.store.schema.define({ ...problem, webServiceAccess: false });
      const closed = await get(`${PROBLEM}?sysparm_limit=1`);
      instance.store.schema.define(problem);

      assert.equal(open.status, 200);
      assert.equal(closed.status, 403);
    },
  );

  fact(
    TABLE,
    'sysparm_view determines the fields: of the list, of the form, and sysparm_fields wins',
    async () => {
      const view = await insert('sys_ui_view', { name: 'mobile', title: 'Mobile' });
      const list = await insert('sys_ui_list', { name: 'problem', view });
      await insert('sys_ui_list_element', { list_id: list, element: 'number', position: 0 });
      await insert('sys_ui_list_element', {
        list_id: list,
        element: 'assigned_to.name',
        position: 1,
      });
      const section = await insert('sys_ui_section', { name: 'problem', view });
      await insert('sys_ui_element', { sys_ui_section: section, element: 'short_description' });
      const fields = async (path: string): Promise<string[]> => {
        const result = (await get(path)).body['result'];
        return Object.keys(([result].flat() as object[])[0] ?? {});
      };
      const id = textOf(rows(await get(`${PROBLEM}?sysparm_limit=1`))[0]?.['sys_id']);

      assert.deepEqual(await fields(`${PROBLEM}?sysparm_limit=1&sysparm_view=mobile`), [
        'number',
        'assigned_to.name',
      ]);
      assert.deepEqual(await fields(`${PROBLEM}/${id}?sysparm_view=mobile`), ['short_description']);
      assert.deepEqual(await fields(`${PROBLEM}/${id}?sysparm_view=mobile&sysparm_fields=state`), [
        'state',
      ]);
      assert.ok((await fields(`${PROBLEM}/${id}?sysparm_view=unknown`)).length > 50);
    },
  );

  fact(
    TABLE,
    'dates: the database value is UTC, the display value in the user’s time zone, and so is display input',
    async () => {
      instance.createUser({
        userName: 'paris',
        password: 'pw',
        roles: ['itil'],
        values: { time_zone: 'Europe/Paris' },
      });
      const login = 'paris:pw';
      const made = await call(
        instance,
        '/api/now/table/incident?sysparm_input_display_value=true&sysparm_fields=sys_id,due_date',
        {
          method: 'POST',
          login,
          body: { due_date: '2026-07-01 12:00:00' },
        },
      );
      const stored = made.body['result'];
      const shown = await get(
        `/api/now/table/incident/${textOf(stored?.['sys_id'])}?sysparm_display_value=all&sysparm_fields=due_date`,
        { login },
      );

      assert.equal(stored?.['due_date'], '2026-07-01 10:00:00');
      assert.deepEqual(shown.body['result']?.['due_date'], {
        display_value: '2026-07-01 12:00:00',
        value: '2026-07-01 10:00:00',
      });
    },
  );

  for (const [status, what, path, options] of [
    [400, 'a URI that matches no API', '/api/now/nothing_here', {}],
    [401, 'no credentials', PROBLEM, { login: '' }],
    [401, 'wrong credentials', PROBLEM, { login: 'fred.luddy:no' }],
    [404, 'a record that is not there', `${PROBLEM}/0123456789abcdef0123456789abcdef`, {}],
    [405, 'a method that the resource does not have', PROBLEM, { method: 'DELETE' }],
    [406, 'a response format that it does not have', PROBLEM, { headers: { Accept: 'image/png' } }],
    [
      415,
      'a body format that it does not read',
      PROBLEM,
      { method: 'POST', body: 'a,b', headers: { 'Content-Type': 'text/csv' } },
    ],
  ] as const) {
    fact(CODES, `${String(status)} for ${what}, in the shape error + status`, async () => {
      const answer = await get(path, options);

      assert.equal(answer.status, status);
      assert.equal(textOf(answer.body['status']), 'failure');
      assert.notEqual(textOf(answer.body['error']?.['message']), '');
      assert.ok('detail' in (answer.body['error'] ?? {}));
    });
  }
});
