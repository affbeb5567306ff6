import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, rows, textOf, type Answer, type CallOptions } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-apis/c_ImportSetAPI';
const IMPORT = '/api/now/import/imp_user';
const XML = { 'Content-Type': 'application/xml', Accept: 'application/xml' };
const KEYS = [
  'display_name',
  'display_value',
  'record_link',
  'status',
  'sys_id',
  'table',
  'transform_map',
];

describe('conformance: Import Set API', () => {
  let instance: LocalInstance;

  const send = (path: string, body?: unknown, more: CallOptions = {}): Promise<Answer> =>
    call(instance, path, { method: 'POST', body, ...more });
  const person = (name: string): string =>
    `{'first_name':'${name}','last_name':'Public','user_id':'${name.toLowerCase()}.public','email':'${name.toLowerCase()}.public@company.com'}`;
  const json = { headers: { 'Content-Type': 'application/json' } };

  before(async () => {
    instance = await startInstance();
  });
  after(() => instance.stop());

  fact(DOC, 'the sample, as it is quoted there, inserts a user and tells of it', async () => {
    const answer = await send(IMPORT, person('John'), json);

    const [result] = rows(answer);
    const id = textOf(result?.['sys_id']);
    assert.equal(answer.status, 201);
    assert.match(textOf(answer.body['import_set']), /^ISET\d{7}$/);
    assert.equal(answer.body['staging_table'], 'imp_user');
    assert.deepEqual(Object.keys(result ?? {}).toSorted(), KEYS);
    assert.deepEqual(result, {
      transform_map: 'User',
      table: 'sys_user',
      display_name: 'name',
      display_value: 'John Public',
      record_link: `${instance.url}/api/now/table/sys_user/${id}`,
      status: 'inserted',
      sys_id: id,
    });
  });

  fact(DOC, 'record_link is a Table API request for the imported record', async () => {
    const [result] = rows(await send(IMPORT, person('Jane'), json));

    const link = textOf(result?.['record_link']).replace(instance.url, '');
    const record = await call(instance, link);
    assert.equal(record.status, 200);
    assert.equal(textOf(record.body['result']?.['email']), 'jane.public@company.com');
  });

  fact(
    DOC,
    'GET of a staging row tells the result again; 404 when it is no longer there',
    async () => {
      const posted = await send(IMPORT, person('Jill'), json);
      const [staged] = rows(
        await call(
          instance,
          '/api/now/table/imp_user?sysparm_query=first_name=Jill&sysparm_fields=sys_id',
        ),
      );
      const path = `${IMPORT}/${textOf(staged?.['sys_id'])}`;

      const again = await call(instance, path);
      const xml = await call(instance, path, { headers: { Accept: 'application/xml' } });
      assert.deepEqual([again.status, again.body], [200, posted.body]);
      assert.match(xml.text, /<response><import_set>ISET\d+<\/import_set><staging_table>imp_user</);
      await call(instance, path.replace('/import/', '/table/'), { method: 'DELETE' });
      assert.equal((await call(instance, path)).status, 404);
    },
  );

  fact(DOC, 'XML in, XML out, and the versions v1 and v2', async () => {
    const body =
      '<request><entry><first_name>Xena</first_name><last_name>Public</last_name><user_id>xena</user_id><email>xena.public@company.com</email></entry></request>';
    const xml = await send(IMPORT, body, { headers: XML });
    const v1 = await send('/api/now/v1/import/imp_user', person('Vera'), json);
    const v2 = await send('/api/now/v2/import/imp_user', person('Vera'), json);

    assert.equal(xml.status, 201);
    assert.match(xml.text, /<display_value>Xena Public<\/display_value>/);
    assert.match(xml.text, /<status>inserted<\/status>/);
    assert.equal(textOf(rows(v1)[0]?.['status']), 'inserted');
    assert.equal(textOf(rows(v2)[0]?.['status']), 'ignored');
  });

  fact(
    DOC,
    'anything but strings may not keep its form: ":" of a nested object becomes "="',
    async () => {
      await send(IMPORT, { first_name: { nick: 'Al' }, user_id: 'nested' });

      const staged = rows(await call(instance, '/api/now/table/imp_user?user_id=nested'))[0];
      assert.equal(textOf(staged?.['first_name']), '{nick=Al}');
    },
  );

  fact(
    DOC,
    'insertMultiple: records under column labels, 201, ids of both sets, transformed later',
    async () => {
      const records = [
        { 'User ID': 'tom', 'First name': 'Tom', Email: 'tom@company.com' },
        { 'User ID': 'irene', 'First name': 'Irene', Email: 'irene@company.com' },
      ];

      const answer = await send(`${IMPORT}/insertMultiple`, { records });

      assert.equal(answer.status, 201);
      assert.deepEqual(Object.keys(answer.body).toSorted(), [
        'import_set_id',
        'multi_import_set_id',
      ]);
      for (const [table, id] of [
        ['sys_import_set', answer.body['import_set_id']],
        ['sys_multi_import_set', answer.body['multi_import_set_id']],
      ] as const) {
        assert.equal((await call(instance, `/api/now/table/${table}/${textOf(id)}`)).status, 200);
      }
      await instance.engine.drain();
      assert.equal(
        rows(await call(instance, '/api/now/table/sys_user?sysparm_query=user_nameINtom,irene'))
          .length,
        2,
      );
    },
  );

  fact(DOC, 'insertMultiple joins the multiple import set that is named', async () => {
    const first = await send(`${IMPORT}/insertMultiple`, { records: [{ 'User ID': 'm1' }] });
    const multi = textOf(first.body['multi_import_set_id']);
    const second = await send(`${IMPORT}/insertMultiple?multi_import_set_id=${multi}`, {
      records: [{ 'User ID': 'm2' }],
    });

    assert.equal(textOf(second.body['multi_import_set_id']), multi);
    assert.notEqual(second.body['import_set_id'], first.body['import_set_id']);
  });

  fact(DOC, '401 without a login, for each of the three', async () => {
    for (const [path, options] of [
      [IMPORT, { method: 'POST', body: {} }],
      [`${IMPORT}/insertMultiple`, { method: 'POST', body: { records: [] } }],
      [`${IMPORT}/x`, {}],
    ] as const) {
      assert.equal((await call(instance, path, { ...options, login: '' })).status, 401);
    }
  });
});
