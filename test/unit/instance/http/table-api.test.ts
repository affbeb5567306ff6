import assert from 'node:assert/strict';
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf } from './client.ts';

describe('instance/http/table', () => {
  let instance: LocalInstance;
  let caller = '';
  let incident = '';

  before(async () => {
    instance = await startInstance();
    caller = instance.createUser({ userName: 'fred', password: 'pw-fred', name: 'Fred Luddy' });
    instance.createUser({ userName: 'ivy', password: 'pw-ivy', roles: ['itil'] });
    const created = await call(instance, '/api/now/table/incident', {
      method: 'POST',
      body: {
        short_description: 'Broken',
        caller_id: caller,
        impact: 1,
        urgency: 1,
        knowledge: true,
      },
    });
    incident = textOf(created.body['result']?.['sys_id']);
  });
  after(() => instance.stop());

  it('answers 201 with Location and the stored record', async () => {
    const answer = await call(instance, '/api/now/table/incident', {
      method: 'POST',
      body: { short_description: 'New', caller_id: 'Fred Luddy', nosuch: 'x', sys_id: 'mine' },
    });

    const result = answer.body['result'] ?? {};
    assert.equal(answer.status, 201);
    assert.match(textOf(result['number']), /^INC\d{7}$/);
    assert.equal(result['caller_id']?.['value'], caller);
    assert.equal('nosuch' in result, false);
    assert.equal(
      answer.headers.get('location'),
      `${instance.url}/api/now/table/incident/${textOf(result['sys_id'])}`,
    );
  });

  it('shows values, display values or both, with and without links', async () => {
    const path = `/api/now/table/incident/${incident}?sysparm_fields=priority,knowledge,caller_id,assigned_to`;
    const link = `${instance.url}/api/now/table/sys_user/${caller}`;

    const plain = (await call(instance, path)).body['result'];
    const shown = (await call(instance, `${path}&sysparm_display_value=true`)).body['result'];
    const both = (await call(instance, `${path}&sysparm_display_value=all`)).body['result'];
    const bare = (await call(instance, `${path}&sysparm_exclude_reference_link=true`)).body[
      'result'
    ];

    assert.deepEqual(plain, {
      priority: '1',
      knowledge: 'true',
      caller_id: { value: caller, link },
      assigned_to: '',
    });
    assert.deepEqual(shown, {
      priority: '1 - Critical',
      knowledge: 'true',
      caller_id: { display_value: 'Fred Luddy', link },
      assigned_to: '',
    });
    assert.deepEqual(both, {
      priority: { display_value: '1 - Critical', value: '1' },
      knowledge: { display_value: 'true', value: 'true' },
      caller_id: { display_value: 'Fred Luddy', value: caller, link },
      assigned_to: { display_value: '', value: '' },
    });
    assert.equal(textOf(bare?.['caller_id']), caller);
  });

  it('walks references in sysparm_fields into flat keys', async () => {
    const path = `/api/now/table/incident/${incident}?sysparm_fields=caller_id.name,caller_id.manager.name,no.such`;

    const answer = await call(instance, path);

    assert.deepEqual(answer.body['result'], {
      'caller_id.name': 'Fred Luddy',
      'caller_id.manager.name': '',
    });
  });

  it('pages with X-Total-Count and a Link header in the documented form', async () => {
    const query =
      'sysparm_query=name%3Dincident&sysparm_fields=value&sysparm_limit=10&sysparm_offset=10';

    const answer = await call(instance, `/api/now/table/sys_choice?${query}`);

    const at = (offset: number): string =>
      `<${instance.url}/api/now/table/sys_choice?sysparm_query=name%3Dincident&sysparm_fields=value&sysparm_limit=10&sysparm_offset=${String(offset)}>`;
    assert.equal(rows(answer).length, 10);
    assert.equal(answer.headers.get('x-total-count'), '32');
    assert.equal(
      answer.headers.get('link'),
      `${at(0)};rel="first",${at(0)};rel="prev",${at(20)};rel="next",${at(30)};rel="last"`,
    );
  });

  it('drops the count and the links on request, and both when one page is enough', async () => {
    const base = '/api/now/table/sys_choice?sysparm_query=name=incident';

    const uncounted = await call(instance, `${base}&sysparm_limit=5&sysparm_no_count=true`);
    const unlinked = await call(
      instance,
      `${base}&sysparm_limit=5&sysparm_suppress_pagination_header=true`,
    );
    const single = await call(instance, base);

    assert.equal(uncounted.headers.get('x-total-count'), null);
    assert.match(uncounted.headers.get('link') ?? '', /rel="next"/);
    assert.doesNotMatch(uncounted.headers.get('link') ?? '', /rel="last"/);
    assert.equal(unlinked.headers.get('link'), null);
    assert.equal(single.headers.get('link'), null);
  });

  it('accepts field=value pairs with display values instead of a query', async () => {
    const answer = await call(
      instance,
      '/api/now/table/incident?caller_id=Fred%20Luddy&priority=1%20-%20Critical&sysparm_fields=sys_id',
    );

    assert.deepEqual(rows(answer), [{ sys_id: incident }]);
  });

  it('updates given fields only, clears with empty text, and takes choice labels when asked', async () => {
    const path = `/api/now/table/incident/${incident}`;

    await call(instance, path, { method: 'PATCH', body: { urgency: '1', description: 'text' } });
    await call(instance, path, { method: 'PUT', body: { description: '' } });
    const labelled = await call(instance, `${path}?sysparm_input_display_value=true`, {
      method: 'PATCH',
      body: { impact: '2 - Medium' },
    });

    const result = labelled.body['result'] ?? {};
    assert.equal(result['urgency'], '1');
    assert.equal(result['description'], '');
    assert.equal(result['impact'], '2');
    assert.equal(result['short_description'], 'Broken');
  });

  it('answers 403 with the words of the data policy that a write breaks', async () => {
    const path = `/api/now/table/incident/${incident}`;

    const refused = await call(instance, path, { method: 'PATCH', body: { state: '6' } });
    const state = await call(instance, `${path}?sysparm_fields=state`);

    assert.equal(refused.status, 403);
    assert.deepEqual(refused.body, {
      error: {
        message: 'Operation Failed',
        detail:
          'Data Policy Exception: \n\tThe following fields are mandatory: Resolution code, Close notes',
      },
      status: 'failure',
    });
    assert.deepEqual(state.body['result'], { state: '1' });
  });

  it('overrides the method and leaves the body out on request', async () => {
    const path = `/api/now/table/incident/${incident}`;

    const quiet = await call(instance, path, {
      method: 'POST',
      headers: { 'X-HTTP-Method-Override': 'PATCH', 'X-no-response-body': 'true' },
      body: { short_description: 'Still broken' },
    });

    assert.equal(quiet.status, 200);
    assert.equal(quiet.text, '');
    assert.equal(
      textOf((await call(instance, path)).body['result']?.['short_description']),
      'Still broken',
    );
  });

  it('deletes with 204 and then knows no such record', async () => {
    const created = await call(instance, '/api/now/table/incident', { method: 'POST', body: {} });
    const path = `/api/now/table/incident/${textOf(created.body['result']?.['sys_id'])}`;

    const deleted = await call(instance, path, { method: 'DELETE' });
    const again = await call(instance, path);

    assert.equal(deleted.status, 204);
    assert.equal(deleted.text, '');
    assert.equal(again.status, 404);
    assert.deepEqual(again.body, {
      error: {
        message: 'No Record found',
        detail: "Record doesn't exist or ACL restricts the record retrieval",
      },
      status: 'failure',
    });
  });

  it('answers errors in the documented words', async () => {
    const unknownTable = await call(instance, '/api/now/table/nope');
    const unknownUri = await call(instance, '/api/x_none/v1/thing');
    const anonymous = await call(instance, '/api/now/table/incident', { login: '' });
    const wrong = await call(instance, '/api/now/table/incident', { login: 'admin:wrong' });
    const closed = await call(instance, '/api/now/table/sys_attachment_doc');
    const negative = await call(instance, '/api/now/table/incident?sysparm_offset=-1');
    const notJson = await call(instance, '/api/now/table/incident', { method: 'POST', body: '{' });

    assert.deepEqual(
      [unknownTable.status, unknownTable.body['error']],
      [400, { message: 'Invalid table nope', detail: null }],
    );
    assert.equal(unknownUri.status, 400);
    assert.match(unknownUri.text, /does not represent any resource/);
    assert.equal(anonymous.status, 401);
    assert.match(anonymous.headers.get('www-authenticate') ?? '', /^Basic/);
    assert.deepEqual(wrong.body['error'], {
      message: 'User Not Authenticated',
      detail: 'Required to provide Auth information',
    });
    assert.equal(closed.status, 403);
    assert.equal(negative.status, 400);
    assert.equal(notJson.status, 400);
  });

  it('answers no rows with 404 in v1 and with an empty list elsewhere', async () => {
    const query = '?sysparm_query=number=none';

    const v1 = await call(instance, `/api/now/v1/table/incident${query}`);
    const v2 = await call(instance, `/api/now/v2/table/incident${query}`);

    assert.equal(v1.status, 404);
    assert.deepEqual([v2.status, v2.body], [200, { result: [] }]);
  });

  it('applies the limit before access control', async () => {
    for (const who of [caller, '']) {
      await call(instance, '/api/now/table/incident', {
        method: 'POST',
        body: { short_description: 'thin', caller_id: who },
      });
    }
    const path =
      '/api/now/table/incident?sysparm_query=short_description=thin&sysparm_fields=number';

    const own = await call(instance, path, { login: 'fred:pw-fred' });
    const all = await call(instance, path, { login: 'ivy:pw-ivy' });

    assert.equal(rows(own).length, 1);
    assert.equal(own.headers.get('x-total-count'), '2');
    assert.equal(rows(all).length, 2);
  });

  it('hides unreadable records and refuses writes without the right', async () => {
    const read = await call(instance, `/api/now/table/sys_properties?sysparm_limit=1`, {
      login: 'fred:pw-fred',
    });
    const write = await call(instance, '/api/now/table/sys_properties', {
      method: 'POST',
      login: 'fred:pw-fred',
      body: { name: 'x' },
    });

    assert.deepEqual(rows(read), []);
    assert.equal(write.status, 403);
    assert.equal(textOf(write.body['error']?.['message']), 'Operation Failed');
  });

  it('never shows passwords and accepts a new one only as display input', async () => {
    const id = instance.createUser({ userName: 'pia', password: 'first' });
    const path = `/api/now/table/sys_user/${id}`;
    const canLogIn = async (password: string): Promise<boolean> =>
      (
        await call(instance, '/api/now/table/sys_user?sysparm_limit=1', {
          login: `pia:${password}`,
        })
      ).status === 200;

    const shown = await call(instance, path);
    await call(instance, `${path}?sysparm_input_display_value=true`, {
      method: 'PATCH',
      body: { user_password: 'second' },
    });
    const second = await canLogIn('second');
    await call(instance, path, { method: 'PATCH', body: { user_password: 'third' } });

    assert.doesNotMatch(shown.text, /scrypt/);
    assert.equal(second, true);
    assert.equal(await canLogIn('third'), false);
  });

  it('answers HEAD without a body', async () => {
    const answer = await call(instance, '/api/now/table/sys_choice?sysparm_limit=1', {
      method: 'HEAD',
    });

    assert.equal(answer.status, 200);
    assert.equal(answer.text, '');
    assert.ok(Number(answer.headers.get('x-total-count')) > 100);
  });

  it('compresses answers for clients that accept it', async () => {
    const body = await new Promise<{ encoding: string; bytes: Buffer }>((resolve, reject) => {
      const sent = request(
        `${instance.url}/api/now/table/sys_choice?sysparm_limit=50`,
        {
          auth: `${instance.adminUser}:${instance.adminPassword}`,
          headers: { 'Accept-Encoding': 'gzip' },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const encoding = response.headers['content-encoding'] ?? '';
            resolve({ encoding, bytes: Buffer.concat(chunks) });
          });
        },
      );
      sent.on('error', reject);
      sent.end();
    });

    assert.equal(body.encoding, 'gzip');
    const parsed = JSON.parse(gunzipSync(body.bytes).toString('utf8')) as { result: unknown[] };
    assert.equal(parsed.result.length, 50);
  });
});
