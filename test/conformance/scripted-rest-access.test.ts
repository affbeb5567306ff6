import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../instance/start.ts';
import { call, rows, textOf, type Answer, type CallOptions } from '../unit/instance/http/client.ts';
import { fact } from './fact.ts';

const DOC = 'doc:api-reference/rest-api-explorer';
const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('conformance: formats, security and versions of Scripted REST APIs', () => {
  let instance: LocalInstance;
  let services = 0;
  const acl: Record<string, string> = {};

  const insert = async (table: string, body: Record<string, unknown>): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    assert.equal(answer.status, 201);
    return textOf(answer.body['result']?.['sys_id']);
  };
  /** A service of its own with one resource at `/x`; returns the address. */
  const service = async (
    ofService: Record<string, unknown>,
    ofResource: Record<string, unknown>,
  ): Promise<string> => {
    services += 1;
    const base = `/api/sn_demo_api/s${String(services)}`;
    const definition = { name: base, service_id: base.slice(-2), base_uri: base, active: true };
    const id = await insert('sys_ws_definition', { ...definition, ...ofService });
    await insert('sys_ws_operation', {
      name: 'x',
      http_method: 'GET',
      relative_path: '/x',
      operation_uri: `${base}/x`,
      web_service_definition: id,
      operation_script: 'response.setBody("done");',
      ...ofResource,
    });
    return `${base}/x`;
  };
  const status = async (path: string, options: CallOptions = {}): Promise<number> =>
    (await call(instance, path, options)).status;

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'fred', password: 'pw' });
    instance.createUser({ userName: 'ivy', password: 'pw', roles: ['itil'] });
    for (const role of ['itil', 'admin']) {
      const id = await insert('sys_security_acl', {
        name: `rest ${role}`,
        type: 'REST_Endpoint',
        operation: 'execute',
        active: true,
      });
      const found = await call(instance, `/api/now/table/sys_user_role?name=${role}`);
      await insert('sys_security_acl_role', {
        sys_security_acl: id,
        sys_user_role: rows(found)[0]?.['sys_id'],
      });
      acl[role] = id;
    }
  });
  after(() => instance.stop());

  fact(
    `${DOC}/c_SpecifyContentType`,
    'by default JSON and XML may be sent and asked for; 415 and 406 for the rest',
    async () => {
      const path = await service({}, { http_method: 'POST' });
      const post = (headers: Record<string, string>): Promise<number> =>
        status(path, { method: 'POST', body: '{}', headers });

      for (const type of [
        'application/json',
        'application/xml',
        'text/xml',
        'application/json; charset=utf-8',
      ]) {
        assert.equal(await post({ 'Content-Type': type }), 200, type);
        assert.equal(await post({ 'Content-Type': 'application/json', Accept: type }), 200, type);
      }
      assert.equal(await post({ 'Content-Type': 'text/csv' }), 415);
      assert.equal(await post({ 'Content-Type': 'application/json', Accept: 'image/png' }), 406);
      assert.equal(
        await post({ 'Content-Type': 'application/json', Accept: 'image/png, */*' }),
        200,
      );
    },
  );

  fact(
    `${DOC}/c_SpecifyContentType`,
    'formats of the API hold for its resources, unless the resource has its own',
    async () => {
      const ofService = { produces: 'application/xml' };
      const inherited = await service(ofService, {});
      const own = await service(ofService, { produces: 'application/json' });
      const json = { headers: { Accept: 'application/json' } };

      assert.equal(await status(inherited, json), 406);
      assert.equal(await status(own, json), 200);
    },
  );

  fact(
    `${DOC}/c_SpecifyContentType`,
    'a subtype of json or xml is written as such, and % and * are wildcards',
    async () => {
      const path = await service(
        {},
        { produces: 'application/vnd.collection+json,application/vnd.*+xml,text/te%t' },
      );
      const ask = (Accept: string): Promise<Answer> =>
        call(instance, path, { headers: { Accept } });

      const json = await ask('application/vnd.collection+json');
      assert.match(json.headers.get('content-type') ?? '', /^application\/vnd\.collection\+json/);
      assert.equal(json.text, '{"result":"done"}');
      assert.match((await ask('application/vnd.adobe.xdp+xml')).text, /<result>done<\/result>/);
      assert.equal((await ask('text/text')).status, 200);
      assert.equal((await ask('text/test')).status, 200);
      assert.equal((await ask('text/teest')).status, 406);
    },
  );

  fact(
    `${DOC}/c_SpecifyContentType`,
    'fields of a form and of the query are combined in queryParams',
    async () => {
      const path = await service(
        {},
        {
          http_method: 'POST',
          consumes: 'application/x-www-form-urlencoded',
          operation_script: 'response.setBody(request.queryParams);',
        },
      );

      const answer = await call(instance, `${path}?name3=value3&name4=value4`, {
        method: 'POST',
        body: 'name1=value1&name2=value2',
        headers: FORM,
      });

      assert.deepEqual(answer.body['result'], {
        name1: ['value1'],
        name2: ['value2'],
        name3: ['value3'],
        name4: ['value4'],
      });
    },
  );

  for (const [what, ofService, ofResource, expected] of [
    [
      'public: no authentication',
      ['itil'],
      { requires_authentication: false, requires_acl_authorization: true },
      [200, 200, 200],
    ],
    ['basic authentication only', ['itil'], { requires_acl_authorization: false }, [401, 200, 200]],
    [
      'ACL required, none selected: basic authentication',
      [],
      { requires_acl_authorization: true },
      [401, 200, 200],
    ],
    ['ACL of the API', ['itil'], { requires_acl_authorization: true }, [401, 403, 200]],
    [
      'ACL of the resource instead of the API’s',
      ['admin'],
      { requires_acl_authorization: true, acls: ['itil'] },
      [401, 403, 200],
    ],
    [
      'one of several ACLs is enough',
      [],
      { requires_acl_authorization: true, acls: ['admin', 'itil'] },
      [401, 403, 200],
    ],
  ] as const) {
    fact(`${DOC}/c_CustomWebServices`, `security matrix: ${what}`, async () => {
      const { acls, ...flags }: { acls?: readonly string[] } & Record<string, unknown> = ofResource;
      const listed = (names: readonly string[]): string => names.map((name) => acl[name]).join();
      const path = await service(
        { enforce_acl: listed(ofService) },
        { requires_authentication: true, ...flags, enforce_acl: listed(acls ?? []) },
      );

      assert.deepEqual(
        [
          await status(path, { login: '' }),
          await status(path, { login: 'fred:pw' }),
          await status(path, { login: 'ivy:pw' }),
        ],
        expected,
      );
    });
  }

  fact(
    `${DOC}/c_CustomWebServices`,
    'a URI without version reaches the default version, else the latest',
    async () => {
      const base = '/api/sn_demo_api/versioned';
      const id = await insert('sys_ws_definition', {
        name: 'v',
        service_id: 'versioned',
        base_uri: base,
        is_versioned: true,
        active: true,
      });
      const ids: string[] = [];
      for (const version of ['1', '2']) {
        const versionId = await insert('sys_ws_version', {
          version,
          version_id: `v${version}`,
          web_service_definition: id,
          active: true,
        });
        ids.push(versionId);
        await insert('sys_ws_operation', {
          name: 'x',
          http_method: 'GET',
          relative_path: '/x',
          operation_uri: `/api/sn_demo_api/v${version}/versioned/x`,
          web_service_definition: id,
          web_service_version: versionId,
          operation_script: `response.setBody("v${version}");`,
          requires_acl_authorization: false,
        });
      }
      const text = async (path: string): Promise<unknown> =>
        (await call(instance, path)).body['result'];

      assert.equal(await text('/api/sn_demo_api/v1/versioned/x'), 'v1');
      assert.equal(await text('/api/sn_demo_api/v2/versioned/x'), 'v2');
      assert.equal(await text(`${base}/x`), 'v2');
      await call(instance, `/api/now/table/sys_ws_version/${ids[0] ?? ''}`, {
        method: 'PATCH',
        body: { is_default: true },
      });
      assert.equal(await text(`${base}/x`), 'v1');
      assert.equal(await status('/api/sn_demo_api/v3/versioned/x'), 400);
    },
  );

  fact(
    `${DOC}/r_ControllingMaxRequestSize`,
    '400 for a body beyond glide.rest.max_content_length',
    async () => {
      const path = await service({}, { http_method: 'POST' });
      const post = (bytes: number): Promise<number> =>
        status(path, { method: 'POST', body: { text: 'x'.repeat(bytes) } });

      assert.equal(await post(9 * 1024 * 1024), 200);
      assert.equal(await post(10 * 1024 * 1024 + 1), 400);
    },
  );
});
