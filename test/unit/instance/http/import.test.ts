import assert from 'node:assert/strict';

import { fixedSysId } from '../../../instance/store/ids.ts';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer, type Json } from './client.ts';

const JOHN = {
  first_name: 'John',
  last_name: 'Public',
  user_id: 'john.public',
  email: 'john.public@company.com',
};

describe('instance/http/import/import-api', () => {
  let instance: LocalInstance;

  beforeEach(async () => {
    instance = await startInstance();
  });
  afterEach(() => instance.stop());

  const post = (body: unknown, login?: string, table = 'imp_user'): Promise<Answer> =>
    call(instance, `/api/now/import/${table}`, {
      method: 'POST',
      body,
      ...(login === undefined ? {} : { login }),
    });
  const outcome = async (body: unknown): Promise<Json> => rows(await post(body))[0] ?? {};
  const insert = async (table: string, values: object): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, {
      method: 'POST',
      body: values,
    });
    assert.equal(answer.status, 201, answer.text);
    return textOf(answer.body['result']?.['sys_id']);
  };
  const entry = (field: string, values: Record<string, string>): void => {
    instance.store.update(
      'sys_transform_entry',
      fixedSysId('sys_transform_entry', `User ${field}`),
      values,
    );
  };
  const script = (when: string, source: string): Promise<string> =>
    insert('sys_transform_script', {
      map: fixedSysId('sys_transform_map', 'User'),
      when,
      script: source,
    });

  it('answers as the documented sample does', async () => {
    const answer = await post(JOHN);

    const id = textOf(rows(answer)[0]?.['sys_id']);
    assert.equal(answer.status, 201);
    assert.deepEqual(answer.body, {
      import_set: 'ISET0001001',
      staging_table: 'imp_user',
      result: [
        {
          transform_map: 'User',
          table: 'sys_user',
          display_name: 'name',
          display_value: 'John Public',
          record_link: `${instance.url}/api/now/table/sys_user/${id}`,
          status: 'inserted',
          sys_id: id,
        },
      ],
    });
    assert.equal(instance.store.get('sys_user', id)?.['user_name'], 'john.public');
  });

  it('shows the result of a staging row again, and 404 for a row that is gone', async () => {
    const posted = await post(JOHN);
    const [row] = instance.store.select('imp_user', '');
    const path = `/api/now/v1/import/imp_user/${row?.['sys_id'] ?? ''}`;

    const answer = await call(instance, path);
    instance.store.delete('imp_user', row?.['sys_id'] ?? '');
    const gone = await call(instance, path);

    assert.equal(answer.status, 200);
    assert.deepEqual(answer.body, posted.body);
    assert.equal(gone.status, 404);
  });

  it('coalesces in any letter case: updated, then ignored because nothing changes', async () => {
    const inserted = await outcome(JOHN);
    const change = { email: 'JOHN.PUBLIC@company.com', title: 'Clerk' };

    const updated = await outcome(change);
    const ignored = await outcome(change);

    assert.equal(updated['status'], 'updated');
    assert.equal(updated['sys_id'], inserted['sys_id']);
    assert.equal(ignored['status'], 'ignored');
    assert.equal(ignored['status_message'], 'No field values changed');
    const user = instance.store.get('sys_user', textOf(inserted['sys_id']));
    assert.equal(user?.['first_name'], 'John');
    assert.equal(user['title'], 'Clerk');
  });

  it('keeps one synchronous import set for the table while it is loading', async () => {
    const first = await post(JOHN);
    const second = await post({ ...JOHN, title: 'Clerk' });
    const [set] = instance.store.select('sys_import_set', '');
    instance.store.update('sys_import_set', set?.['sys_id'] ?? '', { state: 'processed' });
    const third = await post({ ...JOHN, title: 'Baker' });

    assert.equal(second.body['import_set'], first.body['import_set']);
    assert.notEqual(third.body['import_set'], first.body['import_set']);
  });

  it('skips a row without coalesce values, unless the map creates records then', async () => {
    const skipped = await outcome({ first_name: 'Ann', user_id: 'ann' });
    instance.store.update('sys_transform_map', fixedSysId('sys_transform_map', 'User'), {
      create_new_record_on_empty_coalesce_fields: '1',
    });
    const inserted = await outcome({ first_name: 'Ann', user_id: 'ann' });

    assert.equal(skipped['status'], 'skipped');
    assert.ok(instance.store.get('imp_user', textOf(skipped['sys_id'])));
    assert.equal(inserted['status'], 'inserted');
  });

  it('answers 201 with an error when the target refuses, and tells why', async () => {
    await outcome(JOHN);

    const answer = await post({ ...JOHN, email: 'other@company.com' });

    assert.equal(answer.status, 201);
    assert.equal(rows(answer)[0]?.['status'], 'error');
    assert.match(textOf(rows(answer)[0]?.['error_message']), /duplicate|unique/i);
  });

  it('runs business rules of the target, and none when the map says so', async () => {
    await insert('sys_script', {
      name: 'No clerks',
      collection: 'sys_user',
      when: 'before',
      action_insert: true,
      action_update: true,
      advanced: true,
      active: true,
      script: "if (current.title == 'Clerk') current.setAbortAction(true);",
    });
    const refused = await outcome({ ...JOHN, title: 'Clerk' });
    instance.store.update('sys_transform_map', fixedSysId('sys_transform_map', 'User'), {
      run_business_rules: '0',
    });
    const written = await outcome({ ...JOHN, title: 'Clerk' });

    assert.equal(refused['status'], 'error');
    assert.match(textOf(refused['error_message']), /aborted by Business Rule 'No clerks/);
    assert.equal(written['status'], 'inserted');
  });

  it('creates, ignores or rejects an unknown reference, as the field map says', async () => {
    const created = await outcome({ ...JOHN, department: 'Mills' });
    entry('department', { choice_action: 'ignore' });
    const ignored = await outcome({ ...JOHN, department: 'Bakery' });
    entry('department', { choice_action: 'reject' });
    const rejected = await outcome({ ...JOHN, department: 'Bakery', title: 'Baker' });

    const user = instance.store.get('sys_user', textOf(created['sys_id']));
    const [department] = instance.store.select('cmn_department', 'name=Mills');
    assert.equal(user?.['department'], department?.['sys_id']);
    assert.equal(ignored['status'], 'ignored');
    assert.equal(rejected['status'], 'error');
    assert.equal(rejected['error_message'], 'Reference field value rejected');
    assert.equal(user?.['title'], '');
  });

  it('finds references by another field than the displayed one', async () => {
    const boss = instance.createUser({ userName: 'boss', name: 'The Boss' });
    entry('manager', { reference_value_field: 'user_name' });

    const result = await outcome({ ...JOHN, manager: 'boss' });

    assert.equal(instance.store.get('sys_user', textOf(result['sys_id']))?.['manager'], boss);
  });

  it('lets onBefore scripts ignore a row or fail it with a message', async () => {
    await script(
      'onBefore',
      `(function runTransformScript(source, map, log, target) {
        if (source.title == 'bad') { error = true; error_message = 'No ' + source.title + ' in ' + map.name; }
        if (action == 'insert' && source.title == 'new') ignore = true;
        if (source.title == 'broken') nothing.at.all();
      })(source, map, log, target);`,
    );

    const failed = await outcome({ ...JOHN, title: 'bad' });
    const ignored = await outcome({ ...JOHN, title: 'new' });
    const broken = await outcome({ ...JOHN, title: 'broken' });
    const good = await outcome({ ...JOHN, title: 'good' });

    assert.deepEqual([failed['status'], failed['error_message']], ['error', 'No bad in User']);
    assert.equal(ignored['status'], 'ignored');
    assert.equal(broken['status'], 'error');
    assert.match(textOf(broken['error_message']), /nothing is not defined/);
    assert.equal(good['status'], 'inserted');
  });

  it('hands a status message of a script on and leaves what onAfter does to it', async () => {
    await script('onAfter', "status_message = action + ' of ' + target.name;");

    const result = await outcome(JOHN);

    assert.equal(result['status_message'], 'insert of John Public');
  });

  it('keeps nested values as text with = for :', async () => {
    await post({ ...JOHN, title: { a: { b: 'c' }, d: [1, true] }, phone: 42 });

    const [row] = instance.store.select('imp_user', '');
    assert.equal(row?.['title'], '{a={b=c}, d=[1, true]}');
    assert.equal(row['phone'], '42');
  });

  it('is not confused by values that look like queries', async () => {
    const first = await outcome({ ...JOHN, email: 'a^ORemailISNOTEMPTY' });
    const second = await outcome({ ...JOHN, user_id: 'two', email: 'a^ORemailISNOTEMPTY' });

    assert.equal(first['status'], 'inserted');
    assert.equal(second['sys_id'], first['sys_id']);
    assert.equal(second['status'], 'updated');
  });

  it('refuses unknown tables, tables of other kinds and what is not JSON', async () => {
    const unknown = await post(JOHN, undefined, 'u_nothing');
    const other = await post(JOHN, undefined, 'incident');
    const base = await post(JOHN, undefined, 'sys_import_set_row');
    const broken = await post('{"first_name":');
    const list = await post('[]');

    assert.deepEqual(
      [unknown, other, base, broken, list].map((answer) => answer.status),
      [400, 400, 400, 400, 400],
    );
    assert.equal(textOf(unknown.body['error']?.['message']), 'Invalid table u_nothing');
    assert.equal(textOf(other.body['error']?.['message']), 'Invalid staging table');
  });

  it('asks for a login, and enforces the access controls of the staging table', async () => {
    instance.createUser({ userName: 'ada', password: 'secret', roles: ['itil'] });
    instance.createUser({ userName: 'hr', password: 'secret', roles: ['import_set_loader'] });

    const nobody = await post(JOHN, '');
    const ada = await post(JOHN, 'ada:secret');
    const hr = await post(JOHN, 'hr:secret');

    assert.equal(nobody.status, 401);
    assert.equal(ada.status, 403);
    assert.equal(hr.status, 201);
    assert.equal(rows(hr)[0]?.['status'], 'inserted');
  });

  it('answers with the staging row when the import set is asynchronous or nothing transforms', async () => {
    instance.store.update('sys_transform_map', fixedSysId('sys_transform_map', 'User'), {
      active: '0',
    });

    const result = await outcome(JOHN);

    assert.equal(result['table'], 'imp_user');
    assert.equal(result['status'], 'pending');
    assert.equal(instance.store.count('sys_user', 'user_name=john.public'), 0);
  });

  it('tells of a map whose target table does not exist', async () => {
    instance.store.update('sys_transform_map', fixedSysId('sys_transform_map', 'User'), {
      target_table: 'u_nothing',
    });

    const result = await outcome(JOHN);

    assert.deepEqual([result['status'], result['error_message']], ['error', 'Invalid table']);
  });

  it('inserts many by column label and transforms them in the background', async () => {
    const path = '/api/now/import/imp_user/insertMultiple';
    const records = ['one', 'two'].map((name) => ({
      'User ID': name,
      'First name': name,
      Email: `${name}@company.com`,
      email: 'not a label',
    }));

    const answer = await call(instance, path, { method: 'POST', body: { records } });
    const multi = textOf(answer.body['multi_import_set_id']);
    const again = await call(instance, `${path}?multi_import_set_id=${multi}`, {
      method: 'POST',
      body: { records: [] },
    });
    await instance.engine.drain();

    assert.equal(answer.status, 201);
    assert.equal(textOf(again.body['multi_import_set_id']), multi);
    assert.equal(instance.store.count('sys_user', 'user_nameINone,two'), 2);
    const set = instance.store.get('sys_import_set', textOf(answer.body['import_set_id']));
    assert.equal(set?.['state'], 'processed');
    assert.equal(set['multi_import_set'], multi);
    assert.equal(instance.store.count('imp_user', 'sys_import_state=inserted'), 2);
  });

  it('inserts none of many when the body has no records or the caller may not', async () => {
    instance.createUser({ userName: 'ada', password: 'secret', roles: ['itil'] });
    const path = '/api/now/import/imp_user/insertMultiple';
    const send = (body: unknown, login?: string): Promise<Answer> =>
      call(instance, path, { method: 'POST', body, ...(login === undefined ? {} : { login }) });

    const none = await send({});
    const texts = await send({ records: ['a'] });
    const ada = await send({ records: [{ Email: 'a@b.c' }] }, 'ada:secret');

    assert.deepEqual([none.status, texts.status, ada.status], [400, 400, 403]);
    assert.equal(instance.store.count('sys_import_set', ''), 0);
    assert.equal(instance.store.count('imp_user', ''), 0);
  });
});
