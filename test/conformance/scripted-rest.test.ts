import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, textOf, type Answer, type CallOptions } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-api-explorer';
const API = 'doc:api-reference/server-api-reference';
const BASE = '/api/sn_demo_api/example';
const XML = { 'Content-Type': 'application/xml' };

describe('conformance: Scripted REST APIs', () => {
  let instance: LocalInstance;
  let definition = '';
  let resources = 0;

  const insert = async (table: string, body: Record<string, unknown>): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    assert.equal(answer.status, 201);
    return textOf(answer.body['result']?.['sys_id']);
  };
  /** Adds a resource whose script is the body of the usual function, and returns its address. */
  const resource = async (body: string, values: Record<string, unknown> = {}): Promise<string> => {
    resources += 1;
    const path = `/r${String(resources)}${textOf(values['relative_path'] as never)}`;
    await insert('sys_ws_operation', {
      name: path,
      http_method: 'GET',
      web_service_definition: definition,
      operation_script: `(function process(/*RESTAPIRequest*/ request, /*RESTAPIResponse*/ response) {\n${body}\n})(request, response);`,
      ...values,
      relative_path: path,
      operation_uri: BASE + path,
    });
    return BASE + path;
  };
  const ask = async (body: string, options: CallOptions = {}, suffix = ''): Promise<Answer> =>
    call(
      instance,
      (await resource(body, { http_method: options.method ?? 'GET' })) + suffix,
      options,
    );

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'fred', password: 'pw' });
    definition = await insert('sys_ws_definition', {
      name: 'Example',
      service_id: 'example',
      namespace: 'sn_demo_api',
      base_uri: BASE,
      active: true,
    });
  });
  after(() => instance.stop());

  fact(
    `${DOC}/r_ScriptedRESTServiceScriptExamples`,
    'query parameters arrive as lists, with uri, url and a header',
    async () => {
      const answer = await ask(
        'return { uri: request.uri, url: request.url, queryParams: request.queryParams, customHeader: request.getHeader("X-Custom"), whole: request.queryString };',
        { headers: { 'X-Custom': 'mine' } },
        '?active=false&name=now&name=later',
      );

      const uri = `${BASE}/r${String(resources)}`;
      assert.deepEqual(answer.body['result'], {
        uri,
        url: `${instance.url}${uri}?active=false&name=now&name=later`,
        queryParams: { active: ['false'], name: ['now', 'later'] },
        customHeader: 'mine',
        whole: 'active=false&name=now&name=later',
      });
    },
  );

  fact(
    `${API}/c_ScriptableServiceRequest`,
    'path parameters by name, headers in any case, content types of Accept',
    async () => {
      const path = await resource(
        'return { table: request.pathParams.tableName, id: request.pathParams.id, accept: request.headers.Accept, types: request.getSupportedResponseContentTypes() };',
        { relative_path: '/{tableName}/{id}' },
      );
      const answer = await call(
        instance,
        path.replace('{tableName}', 'myApp_table').replace('{id}', '1234'),
        { headers: { Accept: 'application/json, text/xml;q=0.5' } },
      );

      assert.deepEqual(answer.body['result'], {
        table: 'myApp_table',
        id: '1234',
        accept: 'application/json, text/xml;q=0.5',
        types: ['application/json', 'text/xml'],
      });
    },
  );

  const SAMPLE =
    'var body = request.body.data; return { id: String(body[0].id), name: body[0].name, id1: String(body[1].id), name1: body[1].name };';
  const SAMPLE_RESULT = { result: { id: '1234', name: 'user0', id1: '5678', name1: 'user1' } };
  for (const [language, options] of [
    [
      'JSON',
      {
        body: [
          { name: 'user0', id: 1234 },
          { name: 'user1', id: 5678 },
        ],
      },
    ],
    [
      'XML',
      {
        body: '<request><entry><name>user0</name><id>1234</id></entry><entry><name>user1</name><id>5678</id></entry></request>',
        headers: XML,
      },
    ],
  ] as const) {
    fact(
      `${DOC}/r_ScriptedRESTServiceScriptExamples`,
      `the sample body in ${language} is answered in JSON, as Accept says`,
      async () => {
        const answer = await ask(SAMPLE, { method: 'POST', ...options });

        assert.equal(answer.status, 200);
        assert.match(
          answer.headers.get('content-type') ?? '',
          /^application\/json; ?charset=UTF-8$/i,
        );
        assert.deepEqual(answer.body, SAMPLE_RESULT);
      },
    );
  }

  fact(
    `${API}/c_ScriptableServiceRequestBody`,
    'one entry is an object, with nested lists; several are a list',
    async () => {
      const script =
        'var data = request.body.data; return { isList: data instanceof Array, data: data };';
      const entry = { name: 'user1', id: 1234, roles: [{ name: 'admin' }, { name: 'itil' }] };
      const one = await ask(script, { method: 'POST', body: entry });
      const two = await ask(script, { method: 'POST', body: [entry, entry] });

      assert.deepEqual(one.body['result'], { isList: false, data: entry });
      assert.deepEqual(two.body['result'], { isList: true, data: [entry, entry] });
    },
  );

  for (const [what, body, found] of [
    ['one entry', { name: 'a' }, ['a']],
    ['several', [{ name: 'a' }, { name: 'b' }], ['a', 'b']],
  ] as const) {
    fact(
      `${API}/c_ScriptableServiceRequestBody`,
      `hasNext and nextEntry walk over ${what}`,
      async () => {
        const answer = await ask(
          'var names = []; while (request.body.hasNext()) names.push(request.body.nextEntry().name); return { names: names, after: typeof request.body.nextEntry() };',
          { method: 'POST', body },
        );

        assert.deepEqual(answer.body['result'], { names: found, after: 'undefined' });
      },
    );
  }

  fact(
    `${API}/c_ScriptableServiceRequestBody`,
    'the body is a stream: what is read second is empty',
    async () => {
      const answer = await ask(
        'return { text: request.body.dataString, again: request.body.dataString };',
        {
          method: 'POST',
          body: '{"a":1}',
          headers: { 'Content-Type': 'application/json' },
        },
      );

      assert.deepEqual(answer.body['result'], { text: '{"a":1}', again: '' });
    },
  );

  fact(
    `${API}/c_ScriptableServiceResponseBuilder`,
    'setBody is written as JSON or XML, as Accept says',
    async () => {
      const script =
        'response.setBody({ name: "incident", number: "1234", caller: { id: "user1" } });';
      const json = await ask(script);
      const xml = await ask(script, { headers: { Accept: 'application/xml' } });

      assert.deepEqual(json.body['result'], {
        name: 'incident',
        number: '1234',
        caller: { id: 'user1' },
      });
      assert.match(xml.headers.get('content-type') ?? '', /^application\/xml/);
      assert.match(
        xml.text,
        /<response><result><name>incident<\/name><number>1234<\/number><caller><id>user1<\/id><\/caller><\/result><\/response>$/,
      );
    },
  );

  fact(
    `${API}/c_ScriptableServiceResponseBuilder`,
    'status, headers and location are the script’s',
    async () => {
      const answer = await ask(
        'response.setStatus(201); response.setHeader("X-One", "1"); response.setHeaders({ "X-Total-Count": 100 }); response.setLocation("https://example.com/x"); response.setBody([]);',
      );

      assert.equal(answer.status, 201);
      assert.deepEqual(
        ['x-one', 'x-total-count', 'location'].map((name) => answer.headers.get(name)),
        ['1', '100', 'https://example.com/x'],
      );
      assert.deepEqual(answer.body, { result: [] });
    },
  );

  fact(
    `${API}/c_ScriptableServiceResponseBuilder`,
    'a status that is no number does not stop the server',
    async () => {
      const answer = await ask('response.setStatus("created"); response.setBody(1);');

      assert.equal(answer.status, 500);
      assert.equal((await ask('return 1;')).status, 200);
    },
  );

  fact(
    `${API}/c_ScriptableServiceRespStreamWriter`,
    'what the stream writer writes is sent as it stands',
    async () => {
      const answer = await ask(
        'response.setContentType("text/csv"); response.setStatus(200); var writer = response.getStreamWriter(); writer.writeString("a,b\\n"); writer.writeString("1,2");',
      );

      assert.equal(answer.headers.get('content-type'), 'text/csv');
      assert.equal(answer.text, 'a,b\n1,2');
    },
  );

  fact(
    `${API}/c_ScriptableServiceRequestBody`,
    'dataStream goes into an attachment, and out again through writeStream, byte by byte',
    async () => {
      const bytes = Buffer.from([0, 255, 254, 10, 13, 200]);
      const incident = await insert('incident', {});
      const path = await resource(
        `var record = new GlideRecord('incident'); record.get('${incident}');
       var files = new GlideSysAttachment();
       var id = files.writeContentStream(record, 'x.bin', 'application/x-bin', request.body.dataStream);
       response.setContentType('image/jpeg'); response.setStatus(200);
       response.getStreamWriter().writeStream(files.getContentStream(id));`,
        { http_method: 'POST', consumes: 'application/x-bin', produces: 'image/jpeg' },
      );

      const answer = await fetch(instance.url + path, {
        method: 'POST',
        body: bytes,
        headers: {
          Authorization: `Basic ${Buffer.from(`admin:${instance.adminPassword}`).toString('base64')}`,
          'Content-Type': 'application/x-bin',
        },
      });

      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), 'image/jpeg');
      assert.deepEqual(Buffer.from(await answer.arrayBuffer()), bytes);
    },
  );
});
