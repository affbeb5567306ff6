import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, rows, textOf, type Answer, type CallOptions } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-apis/c_AttachmentAPI';
const API = '/api/now/attachment';
/** What the documented sample answers with. */
const SAMPLE_KEYS = [
  'average_image_color',
  'compressed',
  'content_type',
  'download_link',
  'file_name',
  'image_height',
  'image_width',
  'size_bytes',
  'size_compressed',
  'sys_created_by',
  'sys_created_on',
  'sys_id',
  'sys_mod_count',
  'sys_tags',
  'sys_updated_by',
  'sys_updated_on',
  'table_name',
  'table_sys_id',
];

describe('conformance: Attachment API', () => {
  let instance: LocalInstance;
  let incident = '';
  let first = '';

  const send = (
    method: string,
    path: string,
    body?: unknown,
    more: CallOptions = {},
  ): Promise<Answer> => call(instance, path, { method, body, ...more });
  const attach = (name: string, type = 'text/plain'): Promise<Answer> =>
    send(
      'POST',
      `${API}/file?table_name=incident&table_sys_id=${incident}&file_name=${name}`,
      'some text',
      {
        headers: { 'Content-Type': type },
      },
    );
  const idOf = (answer: Answer): string => textOf(answer.body['result']?.['sys_id']);

  before(async () => {
    instance = await startInstance();
    incident = idOf(await send('POST', '/api/now/table/incident', {}));
    first = idOf(await attach('blocks.swf', 'application/x-shockwave-flash'));
  });
  after(() => instance.stop());

  fact(
    DOC,
    'POST /file of the sample: 201, Location of the attachment, metadata as strings',
    async () => {
      const answer = await attach('Issue_screenshot', 'image/jpeg');

      const result = answer.body['result'] ?? {};
      assert.equal(answer.status, 201);
      assert.ok(
        answer.headers.get('location')?.startsWith(`${instance.url}${API}/${idOf(answer)}`),
      );
      assert.deepEqual(
        SAMPLE_KEYS.filter((key) => typeof (result[key] as unknown) !== 'string'),
        [],
      );
      assert.deepEqual(
        [
          'file_name',
          'content_type',
          'size_bytes',
          'table_name',
          'table_sys_id',
          'compressed',
          'sys_mod_count',
          'image_width',
        ].map((key) => result[key]),
        ['Issue_screenshot', 'image/jpeg', '9', 'incident', incident, 'true', '0', ''],
      );
      assert.equal(result['download_link'], `${instance.url}${API}/${idOf(answer)}/file`);
    },
  );

  fact(
    DOC,
    'GET lists metadata by encoded query, ordered, in pages; default limit 1000',
    async () => {
      for (const name of ['c.txt', 'a.txt', 'b.txt']) await attach(name);
      const names = async (query: string): Promise<string[]> =>
        rows(await send('GET', `${API}?${query}`)).map((row) => textOf(row['file_name']));
      const txt = 'sysparm_query=file_nameENDSWITH.txt^ORDERBYfile_name';

      assert.deepEqual(await names(txt), ['a.txt', 'b.txt', 'c.txt']);
      assert.deepEqual(await names(`${txt}&sysparm_limit=1&sysparm_offset=1`), ['b.txt']);
      assert.deepEqual(await names('sysparm_query=file_name=blocks.swf'), ['blocks.swf']);
      for (let at = 0; at < 1000; at += 1) {
        instance.store.insert('sys_attachment', {
          sys_id: `many${String(at)}`,
          table_name: 'incident',
          table_sys_id: incident,
        });
      }
      assert.equal((await names('')).length, 1000);
      for (let at = 0; at < 1000; at += 1)
        instance.store.delete('sys_attachment', `many${String(at)}`);
    },
  );

  fact(DOC, 'GET of one answers its metadata, in JSON or XML; 404 when there is none', async () => {
    const json = await send('GET', `/api/now/v1/attachment/${first}`);
    const xml = await send('GET', `${API}/${first}`, undefined, {
      headers: { Accept: 'application/xml' },
    });

    assert.equal(textOf(json.body['result']?.['file_name']), 'blocks.swf');
    assert.match(json.headers.get('content-type') ?? '', /^application\/json/);
    assert.match(xml.text, /<file_name>blocks.swf<\/file_name>/);
    assert.equal((await send('GET', `${API}/none`)).status, 404);
  });

  fact(DOC, 'GET /file answers the bytes, their type, and X-Attachment-Metadata', async () => {
    const answer = await send('GET', `${API}/${first}/file`, undefined, {
      headers: { Accept: '*/*' },
    });

    const metadata = JSON.parse(answer.headers.get('x-attachment-metadata') ?? '{}') as Record<
      string,
      string
    >;
    assert.equal(answer.text, 'some text');
    assert.equal(answer.headers.get('content-type'), 'application/x-shockwave-flash');
    assert.equal(metadata['file_name'], 'blocks.swf');
    assert.equal(metadata['size_bytes'], '9');
  });

  fact(DOC, 'a file that is JSON or XML itself is never rewritten', async () => {
    const stored = await send(
      'POST',
      `${API}/file?table_name=incident&table_sys_id=${incident}&file_name=x.json`,
      '{ "a" : 1 }',
      { headers: { 'Content-Type': 'application/json' } },
    );

    const answer = await send('GET', `${API}/${idOf(stored)}/file`, undefined, {
      headers: { Accept: 'application/xml' },
    });

    assert.equal(answer.text, '{ "a" : 1 }');
  });

  fact(
    DOC,
    'POST /upload takes table_name, table_sys_id and the file as the last part; XML when asked',
    async () => {
      const part = (head: string, body: string): string =>
        `--cut\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
      const body = `${part('name="table_name"', 'incident')}${part('name="table_sys_id"', incident)}${part('name="uploadFile"; filename="banner.jpeg"\r\nContent-Type: image/jpeg', 'bytes')}--cut--\r\n`;
      const headers = { 'Content-Type': 'multipart/form-data; boundary=cut' };

      const json = await send('POST', `${API}/upload`, body, { headers });
      const xml = await send('POST', `${API}/upload`, body, {
        headers: { ...headers, Accept: 'application/xml' },
      });

      assert.equal(json.status, 201);
      assert.equal(textOf(json.body['result']?.['file_name']), 'banner.jpeg');
      assert.equal(textOf(json.body['result']?.['content_type']), 'image/jpeg');
      assert.ok(json.headers.get('location')?.startsWith(`${instance.url}${API}/${idOf(json)}`));
      assert.match(xml.text, /^<\?xml .*<file_name>banner.jpeg<\/file_name>/);
    },
  );

  fact(DOC, 'PATCH renames with 204 and wants file_name; DELETE ends it with 204', async () => {
    const id = idOf(await attach('old'));

    assert.equal((await send('PATCH', `${API}/${id}`, {})).status, 400);
    const renamed = await send('PATCH', `${API}/${id}`, { file_name: 'new_attachment_name' });
    assert.deepEqual([renamed.status, renamed.text], [204, '']);
    assert.equal(
      textOf((await send('GET', `${API}/${id}`)).body['result']?.['file_name']),
      'new_attachment_name',
    );
    assert.equal((await send('DELETE', `${API}/${id}`)).status, 204);
    assert.equal((await send('DELETE', `${API}/${id}`)).status, 404);
  });

  fact(
    DOC,
    'POST: 400 without a mandatory parameter, 404 without the record, 401 without a login',
    async () => {
      const headers = { 'Content-Type': 'text/plain' };
      const post = async (query: string, more: CallOptions = {}): Promise<number> =>
        (await send('POST', `${API}/file?${query}`, 'x', { headers, ...more })).status;

      assert.equal(await post(`table_name=incident&table_sys_id=${incident}`), 400);
      assert.equal(await post(`table_name=incident&file_name=a`), 400);
      assert.equal(await post(`table_sys_id=${incident}&file_name=a`), 400);
      assert.equal(await post('table_name=incident&table_sys_id=none&file_name=a'), 404);
      assert.equal(
        await post(`table_name=incident&table_sys_id=${incident}&file_name=a`, { login: '' }),
        401,
      );
    },
  );

  fact(DOC, 'attributes: POST 201, GET one and all, PUT 200, DELETE one and all 204', async () => {
    const path = `${API}/${first}/attributes`;
    const [one, two] = [
      { key: 'example_key', value: 'example_value' },
      { key: 'another_key', value: 'another_value' },
    ];

    const added = await send('POST', path, one);
    await send('POST', path, two);
    assert.deepEqual([added.status, added.body], [201, { result: one }]);
    assert.deepEqual((await send('GET', path)).body, { result: [one, two] });
    assert.deepEqual((await send('GET', `${path}/example_key`)).body, { result: one });
    const changed = await send('PUT', `${path}/example_key`, { value: 'new_value' });
    assert.deepEqual(
      [changed.status, changed.body],
      [200, { result: { key: 'example_key', value: 'new_value' } }],
    );
    const removed = await send('DELETE', `${path}/example_key`);
    assert.deepEqual([removed.status, removed.text], [204, '']);
    assert.deepEqual((await send('GET', path)).body, { result: [two] });
    assert.equal((await send('DELETE', path)).status, 204);
    assert.deepEqual((await send('GET', path)).body, { result: [] });
  });

  fact(
    DOC,
    'attributes: 400 without key or value, 404 for what is not there, no change by a mere reader',
    async () => {
      const path = `${API}/${first}/attributes`;
      instance.createUser({ userName: 'fred', password: 'pw' });

      assert.equal((await send('POST', path, { key: 'k' })).status, 400);
      assert.equal((await send('POST', path, { value: 'v' })).status, 400);
      assert.equal((await send('GET', `${path}/none`)).status, 404);
      assert.equal((await send('PUT', `${path}/none`, { value: 'v' })).status, 404);
      assert.equal((await send('GET', `${API}/none/attributes`)).status, 404);
      const stranger = await send('POST', path, { key: 'k', value: 'v' }, { login: 'fred:pw' });
      assert.notEqual(stranger.status, 201);
      assert.deepEqual((await send('GET', path)).body, { result: [] });
    },
  );
});
