import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, textOf, type Answer, type CallOptions } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-api-explorer';
const BASE = '/api/sn_demo_api/example';

describe('conformance: errors of Scripted REST APIs', () => {
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

  for (const [error, status] of [
    ['BadRequestError', 400],
    ['NotFoundError', 404],
    ['NotAcceptableError', 406],
    ['ConflictError', 409],
    ['UnsupportedMediaTypeError', 415],
  ] as const) {
    fact(
      `${DOC}/r_ScriptedRESTServiceScriptExamples`,
      `sn_ws_err.${error} answers ${String(status)}`,
      async () => {
        const answer = await ask(
          `response.setError(new sn_ws_err.${error}('sample error message'));`,
        );

        assert.equal(answer.status, status);
        assert.equal(textOf(answer.body['error']?.['message']), 'sample error message');
        assert.equal(textOf(answer.body['status']), 'failure');
        assert.equal('result' in answer.body, false);
      },
    );
  }

  const TEAPOT =
    'var myError = new sn_ws_err.ServiceError(); myError.setStatus(418); myError.setMessage("I am a Teapot"); myError.setDetail("Here are the details about this error"); response.setError(myError);';
  fact(
    `${DOC}/r_ScriptedRESTServiceScriptExamples`,
    'a ServiceError has status, message and detail of its own',
    async () => {
      const answer = await ask(TEAPOT);

      assert.equal(answer.status, 418);
      assert.deepEqual(answer.body, {
        error: { message: 'I am a Teapot', detail: 'Here are the details about this error' },
        status: 'failure',
      });
    },
  );

  fact(
    `${DOC}/c_CustomWebServices`,
    'an error follows Accept, and is JSON when Accept names nothing supported',
    async () => {
      const xml = await ask(TEAPOT, { headers: { Accept: 'text/xml' } });
      const image = await ask(TEAPOT, { headers: { Accept: 'image/jpeg' } });

      assert.equal(xml.status, 418);
      assert.match(xml.text, /<error><message>I am a Teapot<\/message>/);
      assert.equal(image.status, 406);
      assert.equal(textOf(image.body['status']), 'failure');
    },
  );
});
