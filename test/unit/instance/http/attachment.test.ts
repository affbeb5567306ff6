import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer, type Json } from './client.ts';

const MEGABYTE = 1024 * 1024;

describe('instance/http/attachment', () => {
  let instance: LocalInstance;
  let incident = '';

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ivy', password: 'pw', name: 'Ivy Doe', roles: ['itil'] });
    instance.createUser({ userName: 'fred', password: 'pw' });
  });
  after(() => instance.stop());
  beforeEach(async () => {
    incident = await newIncident();
  });

  async function newIncident(extra: Record<string, string> = {}): Promise<string> {
    const created = await call(instance, '/api/now/table/incident', {
      method: 'POST',
      body: { short_description: 'Broken', ...extra },
    });
    return textOf(created.body['result']?.['sys_id']);
  }

  /** Sends bytes or a form; the answer's body is parsed. */
  async function send(
    path: string,
    body: Uint8Array<ArrayBuffer> | FormData,
    options: { type?: string; login?: string } = {},
  ): Promise<Answer> {
    const login = options.login ?? `admin:${instance.adminPassword}`;
    const response = await fetch(instance.url + path, {
      method: 'POST',
      body,
      headers: {
        Authorization: `Basic ${Buffer.from(login).toString('base64')}`,
        ...(options.type === undefined ? {} : { 'Content-Type': options.type }),
      },
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: JSON.parse(text) as Json,
    };
  }

  function fileUrl(name: string, record = incident): string {
    return `/api/now/attachment/file?table_name=incident&table_sys_id=${record}&file_name=${name}`;
  }

  async function attached(name = 'a.txt', content = 'hello'): Promise<string> {
    const answer = await send(fileUrl(name), new TextEncoder().encode(content), {
      type: 'text/plain',
    });
    assert.equal(answer.status, 201, answer.text);
    return textOf(answer.body['result']?.['sys_id']);
  }

  function form(fields: Record<string, string>, file?: File): FormData {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    if (file) data.append('uploadFile', file);
    return data;
  }

  it('stores a raw body and answers 201 with Location and metadata, all strings', async () => {
    const answer = await send(fileUrl('shot.png'), new Uint8Array([137, 80, 0, 255, 13, 10]), {
      type: 'image/png',
      login: 'ivy:pw',
    });

    const result = answer.body['result'] ?? {};
    const url = `${instance.url}/api/now/attachment/${textOf(result['sys_id'])}`;
    assert.equal(answer.status, 201);
    assert.equal(answer.headers.get('location'), `${url}/file`);
    assert.equal(textOf(result['download_link']), `${url}/file`);
    assert.ok(Object.values(result).every((value: unknown) => typeof value === 'string'));
    assert.deepEqual(
      [
        'file_name',
        'table_name',
        'table_sys_id',
        'content_type',
        'size_bytes',
        'compressed',
        'sys_created_by',
        'created_by_name',
        'image_width',
        'sys_tags',
      ].map((name) => textOf(result[name])),
      ['shot.png', 'incident', incident, 'image/png', '6', 'true', 'ivy', 'Ivy Doe', '', ''],
    );
  });

  it('gives the same bytes back with the content type that was sent, beyond the REST body limit', async () => {
    const bytes = new Uint8Array(11 * MEGABYTE).map((_, at) => (at * 31) % 251);
    const created = await send(fileUrl('big.bin'), bytes, { type: 'application/x-big' });
    const id = textOf(created.body['result']?.['sys_id']);

    const response = await fetch(`${instance.url}/api/now/attachment/${id}/file`, {
      headers: {
        Authorization: `Basic ${Buffer.from(`admin:${instance.adminPassword}`).toString('base64')}`,
      },
    });

    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/x-big');
    const metadata = JSON.parse(response.headers.get('x-attachment-metadata') ?? '{}') as Json;
    assert.equal(textOf(metadata['size_bytes']), String(bytes.length));
    assert.ok(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes)));
  });

  it('takes a multipart upload whose last part is the file', async () => {
    const file = new File(['a,b\r\n'], 'tä.csv', { type: 'text/csv' });
    const fields = { table_name: 'incident', table_sys_id: incident };

    const answer = await send('/api/now/attachment/upload', form(fields, file));

    const result = answer.body['result'] ?? {};
    assert.equal(answer.status, 201);
    assert.equal(textOf(result['file_name']), 'tä.csv');
    assert.equal(textOf(result['content_type']), 'text/csv');
    const read = await call(instance, `/api/now/attachment/${textOf(result['sys_id'])}/file`);
    assert.equal(read.text, 'a,b\r\n');
    assert.match(read.headers.get('x-attachment-metadata') ?? '', /t\\u00e4\.csv/);
  });

  it('answers 400 to a form without file, with the file first, or without record', async () => {
    const file = new File(['x'], 'x.txt');
    const fields = { table_name: 'incident', table_sys_id: incident };
    const fileFirst = form({}, file);
    fileFirst.append('table_name', 'incident');
    fileFirst.append('table_sys_id', incident);

    for (const body of [form(fields), fileFirst, form({}, file)]) {
      assert.equal((await send('/api/now/attachment/upload', body)).status, 400);
    }
    const plain = await send('/api/now/attachment/upload', new Uint8Array([1]), { type: 'a/b' });
    assert.equal(plain.status, 400);
  });

  it('answers 400 to missing parameters and 404 to an unknown table or record', async () => {
    const bytes = new Uint8Array([1]);
    const type = 'text/plain';

    const nameless = await send(fileUrl(''), bytes, { type });
    const untyped = await send(fileUrl('a'), bytes);
    const lost = await send(fileUrl('a', 'f'.repeat(32)), bytes, { type });
    const noTable = await send(
      `/api/now/attachment/file?table_name=nosuch&table_sys_id=${incident}&file_name=a`,
      bytes,
      { type },
    );

    assert.deepEqual(
      [nameless.status, untyped.status, lost.status, noTable.status],
      [400, 400, 404, 404],
    );
    assert.equal(textOf(nameless.body['error']?.['detail']), 'Missing parameter: file_name');
    assert.equal(textOf(nameless.body['status']), 'failure');
  });

  it('refuses a file over com.glide.attachment.max_size with 413', async () => {
    const [property] = instance.store.select(
      'sys_properties',
      'name=com.glide.attachment.max_size',
    );
    const id = property?.['sys_id'] ?? '';
    instance.store.update('sys_properties', id, { value: '1' });

    const fits = await send(fileUrl('a'), new Uint8Array(MEGABYTE), { type: 'a/b' });
    const over = await send(fileUrl('a'), new Uint8Array(MEGABYTE + 1), { type: 'a/b' });
    const far = await send(fileUrl('a'), new Uint8Array(3 * MEGABYTE), { type: 'a/b' });
    instance.store.update('sys_properties', id, { value: '1024' });

    assert.deepEqual([fits.status, over.status, far.status], [201, 413, 413]);
  });

  it('lists by query or field pairs, in pages with X-Total-Count and Link', async () => {
    for (const name of ['c.txt', 'a.txt', 'b.txt']) await attached(name);
    const query = `sysparm_query=table_sys_id=${incident}^ORDERBYfile_name`;

    const page = await call(instance, `/api/now/attachment?${query}&sysparm_limit=2`);
    const next = await call(
      instance,
      `/api/now/attachment?${query}&sysparm_limit=2&sysparm_offset=2`,
    );
    const pairs = await call(
      instance,
      `/api/now/v1/attachment?table_name=incident&table_sys_id=${incident}`,
    );
    const xml = await call(instance, `/api/now/attachment?${query}`, {
      headers: { Accept: 'application/xml' },
    });
    const wrong = await call(instance, '/api/now/attachment?sysparm_limit=many');

    const names = (answer: Answer): string[] => rows(answer).map((row) => textOf(row['file_name']));
    assert.deepEqual(names(page), ['a.txt', 'b.txt']);
    assert.equal(page.headers.get('x-total-count'), '3');
    assert.match(page.headers.get('link') ?? '', /sysparm_offset=2>;rel="next"/);
    assert.deepEqual(names(next), ['c.txt']);
    assert.equal(rows(pairs).length, 3);
    assert.match(xml.text, /<file_name>c\.txt<\/file_name>/);
    assert.equal(wrong.status, 400);
  });

  it('renames with 204 and wants a file_name', async () => {
    const id = await attached();
    const path = `/api/now/attachment/${id}`;

    const renamed = await call(instance, path, {
      method: 'PATCH',
      body: { file_name: 'b.txt', table_name: 'problem' },
    });
    const bad = await call(instance, path, { method: 'PATCH', body: {} });
    const read = await call(instance, path);

    assert.deepEqual([renamed.status, renamed.text, bad.status], [204, '', 400]);
    assert.equal(textOf(read.body['result']?.['file_name']), 'b.txt');
    assert.equal(textOf(read.body['result']?.['table_name']), 'incident');
  });

  it('deletes with 204, bytes included, and 404 afterwards', async () => {
    const id = await attached();
    const path = `/api/now/attachment/${id}`;

    const removed = await call(instance, path, { method: 'DELETE' });

    assert.equal(removed.status, 204);
    assert.equal(instance.store.count('sys_attachment_doc', `sys_attachment=${id}`), 0);
    for (const method of ['GET', 'DELETE']) {
      assert.equal((await call(instance, path, { method })).status, 404);
    }
    assert.equal((await call(instance, `${path}/file`)).status, 404);
  });

  it('deletes the attachments with their record', async () => {
    const id = await attached();

    await call(instance, `/api/now/table/incident/${incident}`, { method: 'DELETE' });

    assert.equal(instance.store.get('sys_attachment', id), undefined);
    assert.equal(instance.store.count('sys_attachment_doc', `sys_attachment=${id}`), 0);
  });

  it('hides attachments of records that the caller cannot read', async () => {
    const id = await attached();
    const login = 'fred:pw';

    const listed = await call(instance, `/api/now/attachment?table_sys_id=${incident}`, { login });
    const answers = [
      await call(instance, `/api/now/attachment/${id}`, { login }),
      await call(instance, `/api/now/attachment/${id}/file`, { login }),
      await call(instance, `/api/now/attachment/${id}`, { login, method: 'DELETE' }),
      await call(instance, `/api/now/table/sys_attachment/${id}`, { login }),
      await send(fileUrl('a'), new Uint8Array([1]), { type: 'a/b', login }),
    ];

    assert.deepEqual(rows(listed), []);
    assert.deepEqual(
      answers.map((answer) => answer.status),
      [404, 404, 404, 404, 404],
    );
  });

  it('lets a caller who only reads the record read its attachments, and no more', async () => {
    const [fred] = instance.store.select('sys_user', 'user_name=fred');
    incident = await newIncident({ caller_id: fred?.['sys_id'] ?? '' });
    const path = `/api/now/attachment/${await attached()}`;
    const login = 'fred:pw';

    const read = await call(instance, `${path}/file`, { login });
    const refused = [
      await send(fileUrl('a'), new Uint8Array([1]), { type: 'a/b', login }),
      await call(instance, path, { login, method: 'PATCH', body: { file_name: 'b' } }),
      await call(instance, path, { login, method: 'DELETE' }),
    ];

    assert.equal(read.text, 'hello');
    assert.deepEqual(
      refused.map((answer) => answer.status),
      [403, 403, 403],
    );
    assert.equal((await call(instance, path, { login: '' })).status, 401);
  });
});
