import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf } from './client.ts';

/** What other people's clients were written against on real instances. */
describe('instance/http, as clients expect it', () => {
  let instance: LocalInstance;
  let ivy = '';

  before(async () => {
    instance = await startInstance();
    ivy = instance.createUser({ userName: 'ivy', password: 'pw-ivy', roles: ['itil'] });
  });
  after(() => instance.stop());

  const post = (table: string, body: unknown): ReturnType<typeof call> =>
    call(instance, `/api/now/table/${table}`, { method: 'POST', body, login: 'ivy:pw-ivy' });

  // doc:api-reference/web-services/c_JSONObjectFormat, the inserted incident
  it('opens a task by who inserts it, now, unless told otherwise', async () => {
    const made = await post('incident', { short_description: 'x' });
    const told = await post('incident', { opened_at: '2020-01-02 03:04:05' });

    const result = made.body['result'];
    assert.equal(result?.['opened_by']?.['value'], ivy);
    assert.equal(result['opened_at'], result['sys_created_on']);
    assert.equal(told.body['result']?.['opened_at'], '2020-01-02 03:04:05');
  });

  // pub:ServiceNow/PySNC, test_insert_custom_guid
  it('takes the sys_id that a client chose, once, and ignores what is none', async () => {
    const id = 'AAAABBBBCCCCDDDDEEEEFFFF00001111';
    const made = await post('incident', { sys_id: id });
    const again = await post('incident', { sys_id: id });
    const cousin = await post('sc_task', { sys_id: id });
    const other = await post('incident', { sys_id: 'mine' });

    assert.equal(made.body['result']?.['sys_id'], id);
    assert.equal(again.status, 403);
    assert.equal(again.body['error']?.['message'], 'Operation Failed');
    assert.match(textOf(again.body['error']['detail']), /Unique Key violation/);
    assert.equal(cousin.status, 403);
    assert.match(textOf(other.body['result']?.['sys_id']), /^[0-9a-f]{32}$/);
  });

  // pub:ServiceNow/PySNC, test_add_delete_get
  it('locates a new attachment in the version of the request', async () => {
    const made = await post('incident', {});
    const record = textOf(made.body['result']?.['sys_id']);
    const query = `table_name=incident&table_sys_id=${record}&file_name=a.txt`;
    const answer = await call(instance, `/api/now/v1/attachment/file?${query}`, {
      method: 'POST',
      body: 'text',
      headers: { 'Content-Type': 'text/plain' },
    });

    const id = textOf(answer.body['result']?.['sys_id']);
    const location = answer.headers.get('location');
    assert.equal(location, `${instance.url}/api/now/v1/attachment/${id}/file`);
    assert.equal((await call(instance, new URL(location).pathname)).text, 'text');
  });

  // pub:ServiceNow/PySNC, test_nonjson_error
  it('answers a page, not JSON, to an address that is too long', async () => {
    const answer = await call(instance, `/api/now/table/${'A'.repeat(23_000)}`);

    assert.equal(answer.status, 414);
    assert.match(answer.text, /^<.*html>/);
  });

  // RFC 6749, 2.3.1; pub:rbw/pysnow and pub:ServiceNow/PySNC log in so
  it('lets an OAuth client name itself by HTTP Basic', async () => {
    const { clientId, clientSecret } = instance.createOauthClient({ name: 'c', userId: ivy });
    const token = (login: string): ReturnType<typeof call> =>
      call(instance, '/oauth_token.do', {
        method: 'POST',
        body: 'grant_type=password&username=ivy&password=pw-ivy',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        login,
      });

    assert.equal((await token(`${clientId}:${clientSecret}`)).body['token_type'], 'Bearer');
    for (const wrong of [`${clientId}:no`, 'nobody:no', clientId, ':', '']) {
      const answer = await token(wrong);
      assert.equal(answer.status, 401);
      assert.equal(answer.body['error'], 'invalid_client');
    }
  });

  // pub:ansible-collections/servicenow.itsm, itsm_change_request_task
  it('reads a time with T and no zone', async () => {
    const made = await post('change_task', { planned_end_date: '2021-07-15T08:00:00' });
    const zoned = await post('change_task', { planned_end_date: '2021-07-15T08:00:00Z' });

    assert.equal(made.body['result']?.['planned_end_date'], '2021-07-15 08:00:00');
    assert.equal(zoned.body['result']?.['planned_end_date'], '');
  });

  // pub:ansible-collections/servicenow.itsm, itsm_catalog_request
  it('leaves a drafted catalog request alone until it is submitted', async () => {
    const made = await post('sc_request', { request_state: 'draft' });
    const id = textOf(made.body['result']?.['sys_id']);
    const stateAfterwards = async (): Promise<string | undefined> => {
      await instance.engine.drain();
      return instance.store.get('sc_request', id)?.['request_state'];
    };

    assert.equal(await stateAfterwards(), 'draft');
    await call(instance, `/api/now/table/sc_request/${id}`, {
      method: 'PATCH',
      body: { request_state: 'requested' },
    });
    assert.equal(await stateAfterwards(), 'in_process');
  });
});
