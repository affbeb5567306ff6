import assert from 'node:assert/strict';
import type { Session } from '../../../instance/contract.ts';
import { APP_ID, createWorld } from './world.ts';
import type { World } from './world.ts';

function service(world: World): { operation: (values: Record<string, string>) => void } {
  const definition = world.add('sys_ws_definition', {
    name: 'S',
    service_id: 's',
    base_uri: '/api/x_tny_app/s',
    is_versioned: '1',
    active: '1',
    sys_scope: APP_ID,
  });
  const version = (number: string, isDefault: string) =>
    world.add('sys_ws_version', {
      web_service_definition: definition['sys_id'] ?? '',
      version: number,
      version_id: `v${number}`,
      is_default: isDefault,
      active: '1',
      sys_scope: APP_ID,
    })['sys_id'] ?? '';
  const versions: Record<string, string> = { v1: version('1', '0'), v2: version('2', '1') };
  return {
    operation: ({ v = 'v2', path = '/x', ...values }) => {
      world.add('sys_ws_operation', {
        name: path,
        http_method: 'GET',
        active: '1',
        relative_path: path,
        operation_uri: `/api/x_tny_app/${v}/s${path}`,
        web_service_definition: definition['sys_id'] ?? '',
        web_service_version: versions[v] ?? '',
        requires_authentication: '1',
        requires_acl_authorization: '0',
        requires_snc_internal_role: '0',
        sys_scope: APP_ID,
        ...values,
      });
    },
  };
}

async function call(
  world: World,
  path: string,
  more: { method?: string; body?: string; session?: Session | undefined } = {
    session: world.admin,
  },
) {
  const [pathname = '', query = ''] = path.split('?');
  const answer = await world.engine.scriptedRest(
    {
      method: more.method ?? 'GET',
      path: pathname,
      query: new URLSearchParams(query),
      headers: { 'X-Test': 'yes' },
      body: more.body ?? '',
    },
    'session' in more ? more.session : world.admin,
  );
  return (
    answer && {
      ...answer,
      json: answer.body === '' ? undefined : (JSON.parse(answer.body) as unknown),
    }
  );
}

describe('instance/engine/scripted-rest', () => {
  it('hands over path, query as arrays and headers, and wraps the result', async () => {
    const world = createWorld();
    service(world).operation({
      path: '/things/{id}',
      operation_script:
        "response.setStatus(201); response.setHeader('X-A', 'b'); response.setBody({ id: request.pathParams.id, q: request.queryParams.q, h: request.getHeader('x-test'), uri: request.uri });",
    });

    const answer = await call(world, '/x_tny_app/v2/s/things/a%20b?q=1&q=2');

    assert.equal(answer?.status, 201);
    assert.equal(answer.headers['X-A'], 'b');
    assert.deepEqual(answer.json, {
      result: { id: 'a b', q: ['1', '2'], h: 'yes', uri: '/api/x_tny_app/v2/s/things/a%20b' },
    });
  });

  it('serves the default version without a version, and lets literal paths win', async () => {
    const world = createWorld();
    const { operation } = service(world);
    operation({ v: 'v1', path: '/{name}', operation_script: "response.setBody('one');" });
    operation({ v: 'v2', path: '/{name}', operation_script: "response.setBody('two');" });
    operation({ v: 'v2', path: '/exact', operation_script: "response.setBody('exact');" });
    const text = async (path: string) => (await call(world, path))?.json;

    assert.deepEqual(await text('/x_tny_app/v1/s/any'), { result: 'one' });
    assert.deepEqual(await text('/x_tny_app/s/any'), { result: 'two' });
    assert.deepEqual(await text('/x_tny_app/s/exact'), { result: 'exact' });
    assert.equal(await call(world, '/x_tny_app/v3/s/any'), undefined);
    assert.equal(
      (await call(world, '/x_tny_app/s/exact', { method: 'DELETE', session: world.admin }))?.status,
      405,
    );
  });

  it('lets the body be read once', async () => {
    const world = createWorld();
    service(world).operation({
      http_method: 'POST',
      operation_script:
        'var a = request.body.data; response.setBody({ a: a, again: request.body.dataString, isArray: Array.isArray(a.list) });',
    });

    const answer = await call(world, '/x_tny_app/s/x', {
      method: 'POST',
      body: '{"list":[1]}',
      session: world.admin,
    });

    assert.deepEqual(answer?.json, { result: { a: { list: [1] }, again: '', isArray: true } });
  });

  it('answers errors in the shape of the platform', async () => {
    const world = createWorld();
    const { operation } = service(world);
    operation({
      path: '/given',
      operation_script:
        "var e = new sn_ws_err.ServiceError(); e.setStatus(409); e.setMessage('m'); e.setDetail('d'); response.setError(e);",
    });
    operation({ path: '/thrown', operation_script: "throw new sn_ws_err.NotFoundError('gone');" });
    operation({ path: '/broken', operation_script: 'nothing.here;' });
    operation({ path: '/json', http_method: 'POST', operation_script: 'request.body.data;' });

    const given = await call(world, '/x_tny_app/s/given');
    const thrown = await call(world, '/x_tny_app/s/thrown');
    const broken = await call(world, '/x_tny_app/s/broken');
    const json = await call(world, '/x_tny_app/s/json', {
      method: 'POST',
      body: '{',
      session: world.admin,
    });

    assert.deepEqual(
      [given?.status, given?.json],
      [409, { error: { message: 'm', detail: 'd' }, status: 'failure' }],
    );
    assert.deepEqual(
      [thrown?.status, thrown?.json],
      [404, { error: { message: 'gone', detail: '' }, status: 'failure' }],
    );
    assert.equal(broken?.status, 500);
    assert.match(broken.body, /nothing is not defined/u);
    assert.equal(json?.status, 400);
  });

  it('asks for authentication and for one passing access control', async () => {
    const world = createWorld();
    const acl = world.add('sys_security_acl', {
      name: 'x_tny_app_rest',
      type: 'REST_Endpoint',
      operation: 'execute',
      sys_scope: APP_ID,
    });
    const role = world.add('sys_user_role', { name: 'x_tny_app.caller', sys_scope: APP_ID });
    world.add('sys_security_acl_role', {
      sys_security_acl: acl['sys_id'] ?? '',
      sys_user_role: role['sys_id'] ?? '',
    });
    const { operation } = service(world);
    operation({
      path: '/guarded',
      requires_acl_authorization: '1',
      enforce_acl: acl['sys_id'] ?? '',
      operation_script: "response.setBody('in');",
    });
    operation({
      path: '/open',
      requires_authentication: '0',
      requires_acl_authorization: '1',
      operation_script: 'response.setBody(gs.getUserName());',
    });
    const caller = world.user('caller', 'x_tny_app.caller').session;
    const other = world.user('other').session;

    assert.equal((await call(world, '/x_tny_app/s/guarded', { session: undefined }))?.status, 401);
    assert.equal((await call(world, '/x_tny_app/s/guarded', { session: other }))?.status, 403);
    assert.equal((await call(world, '/x_tny_app/s/guarded', { session: caller }))?.status, 200);
    assert.deepEqual((await call(world, '/x_tny_app/s/open', { session: undefined }))?.json, {
      result: 'guest',
    });
  });

  it('takes query parameters of any name, and asks for headers of any name', async () => {
    const world = createWorld();
    service(world).operation({
      operation_script:
        "response.setBody({ names: Object.keys(request.queryParams), two: request.queryParams.constructor, header: request.getHeader('constructor') });",
    });

    const answer = await call(world, '/x_tny_app/s/x?constructor=1&constructor=2&__proto__=3');

    assert.deepEqual(answer?.json, {
      result: { names: ['constructor', '__proto__'], two: ['1', '2'], header: null },
    });
  });

  it('answers 500 when the body cannot be written, or would never be', async () => {
    const world = createWorld({ scriptTimeoutMs: 2000 });
    const { operation } = service(world);
    const bodies = {
      circle: 'var a = {}; a.a = a; return a;',
      endless: 'return { toJSON() { while (true) {} } };',
      deep: 'var a = []; for (var i = 0; i < 20000; i++) a = [a]; return a;',
      thrown: 'throw { toString() { while (true) {} } };',
    };
    for (const [name, script] of Object.entries(bodies)) {
      operation({ path: `/${name}`, operation_script: `(function () { ${script} })();` });
      assert.equal((await call(world, `/x_tny_app/s/${name}`))?.status, 500, name);
    }
  }).timeout(10_000);
});
