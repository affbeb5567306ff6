import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, rows, textOf, type Answer, type Json } from './client.ts';

const BASE = '/api/now/cmdb/instance';

/** doc:api-reference/rest-apis/cmdb-instance-api */
describe('instance/http/cmdb', () => {
  let instance: LocalInstance;
  let database = '';
  let dependsOn = '';
  let runsOn = '';

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ivy', password: 'pw-ivy', name: 'Ivy', roles: ['itil'] });
    instance.createUser({ userName: 'fred', password: 'pw-fred' });
    database = textOf(
      (await post('cmdb_ci_server', { name: 'PS ORA01' })).body['result']?.['attributes']?.[
        'sys_id'
      ],
    );
    const types = instance.store.select('cmdb_rel_type', '');
    const typeId = (name: string): string =>
      types.find((row) => row['name'] === name)?.['sys_id'] ?? '';
    dependsOn = typeId('Depends on::Used by');
    runsOn = typeId('Runs on::Runs');
  });
  after(() => instance.stop());

  const post = (path: string, attributes: unknown, more: object = {}): Promise<Answer> =>
    call(instance, `${BASE}/${path}`, {
      method: 'POST',
      body: { attributes, source: 'ServiceNow', ...more },
      login: 'ivy:pw-ivy',
    });
  const idOf = (answer: Answer): string =>
    textOf(answer.body['result']?.['attributes']?.['sys_id']);
  const relations = (answer: Answer, direction: string): Json[] =>
    answer.body['result']?.[`${direction}_relations`] as unknown as Json[];

  it('creates an item with relations and tells who discovered it', async () => {
    const answer = await post(
      'cmdb_ci_linux_server',
      { name: 'lnux999', firewall_status: 'Extranet', managed_by: 'Ivy', nosuch: 'x' },
      {
        outbound_relations: [{ type: dependsOn, target: database }],
        inbound_relations: [{ type: runsOn, target: database }],
      },
    );

    const attributes = answer.body['result']?.['attributes'] ?? {};
    const { sys_id: sysId, ...outbound } = relations(answer, 'outbound')[0] ?? {};
    assert.equal(answer.status, 200);
    assert.equal(attributes['firewall_status'], 'Extranet');
    assert.equal(attributes['sys_class_name'], 'cmdb_ci_linux_server');
    assert.equal(attributes['discovery_source'], 'ServiceNow');
    assert.equal(attributes['first_discovered'], attributes['sys_created_on']);
    assert.equal(attributes['managed_by']?.['display_value'], 'Ivy');
    assert.match(textOf(attributes['managed_by']['link']), /\/api\/now\/table\/sys_user\/\w{32}$/);
    assert.match(textOf(sysId), /^\w{32}$/);
    assert.deepEqual(outbound, {
      type: {
        display_value: 'Depends on::Used by',
        link: `${instance.url}/api/now/table/cmdb_rel_type/${dependsOn}`,
        value: dependsOn,
      },
      target: {
        display_value: 'PS ORA01',
        link: `${instance.url}${BASE}/cmdb_ci/${database}`,
        value: database,
      },
    });
    assert.equal(relations(answer, 'inbound')[0]?.['type']?.['value'], runsOn);
  });

  it('lists sys_id and name of a class and what extends it, page by page', async () => {
    for (const name of ['list-b', 'list-a', 'list-c']) await post('cmdb_ci_linux_server', { name });
    const query = 'sysparm_query=nameSTARTSWITHlist-%5EORDERBYname';
    const all = await call(instance, `${BASE}/cmdb_ci_server?${query}`);
    const page = await call(instance, `${BASE}/cmdb_ci?${query}&sysparm_limit=1&sysparm_offset=1`);

    assert.deepEqual(
      rows(all).map((row) => row['name']),
      ['list-a', 'list-b', 'list-c'],
    );
    assert.deepEqual(Object.keys(rows(all)[0] ?? {}).sort(), ['name', 'sys_id']);
    assert.deepEqual(
      rows(page).map((row) => row['name']),
      ['list-b'],
    );
  });

  it('changes attributes by PATCH and PUT and leaves relations alone', async () => {
    const made = await post(
      'cmdb_ci_server',
      { name: 'mutable', used_for: 'Test' },
      {
        depends_on: { outbound_relations: { type: runsOn, target: database } },
      },
    );
    for (const [method, used] of [
      ['PATCH', 'Production'],
      ['PUT', 'Pre-production'],
    ] as const) {
      const answer = await call(instance, `${BASE}/cmdb_ci_server/${idOf(made)}`, {
        method,
        body: { attributes: { used_for: used }, source: 'Manual Entry' },
      });
      assert.equal(answer.status, 200);
      assert.equal(answer.body['result']?.['attributes']?.['used_for'], used);
      assert.equal(answer.body['result']['attributes']['name'], 'mutable');
      assert.equal(answer.body['result']['attributes']['discovery_source'], 'Manual Entry');
      assert.equal(relations(answer, 'outbound').length, 1);
    }
  });

  it('adds a relation once and removes it', async () => {
    const id = idOf(await post('cmdb_ci_server', { name: 'lonely' }));
    const relation = { outbound_relations: [{ type: dependsOn, target: database }] };
    await post(`cmdb_ci_server/${id}/relation`, {}, relation);
    const added = await post(
      `cmdb_ci_server/${id}/relation`,
      {},
      { ...relation, source: undefined },
    );
    const relationId = textOf(relations(added, 'outbound')[0]?.['sys_id']);
    const remove = (of: string): Promise<Answer> =>
      call(instance, `${BASE}/cmdb_ci_server/${of}/relation/${relationId}`, {
        method: 'DELETE',
        login: 'ivy:pw-ivy',
      });
    const stranger = idOf(await post('cmdb_ci_server', { name: 'stranger' }));

    assert.equal(relations(added, 'outbound').length, 1);
    assert.equal((await remove(stranger)).status, 404);
    assert.equal((await remove(id)).status, 200);
    assert.equal((await remove(id)).status, 404);
    const left = await call(instance, `${BASE}/cmdb_ci_server/${id}`);
    assert.deepEqual(relations(left, 'outbound'), []);
  });

  it('makes an item of the class that the attributes name', async () => {
    const answer = await post('cmdb_ci_server', {
      name: 'x',
      sys_class_name: 'cmdb_ci_linux_server',
    });

    assert.equal(
      instance.store.get('cmdb_ci', idOf(answer))?.['sys_class_name'],
      'cmdb_ci_linux_server',
    );
  });

  it('refuses what is no class, no source, no relation and no record', async () => {
    const nothing = '0'.repeat(32);
    const before = instance.store.count('cmdb_ci', '');
    const refused = [
      await post('incident', {}),
      await post('no_such_table', {}),
      await post('cmdb_ci_server', 'text'),
      await post('cmdb_ci_server', {}, { source: undefined }),
      await post('cmdb_ci_server', {}, { source: 'Nobody' }),
      await post('cmdb_ci_server', { sys_class_name: 'incident' }),
      await post('cmdb_ci_server', {}, { outbound_relations: [{ type: dependsOn }] }),
      await post(
        'cmdb_ci_server',
        {},
        { inbound_relations: [{ type: dependsOn, target: nothing }] },
      ),
      await post('cmdb_ci_server', {}, { outbound_relations: 'text' }),
      await post(`cmdb_ci_server/${database}/relation`, {}),
      await call(instance, `${BASE}/cmdb_ci_server`, { method: 'POST', body: '{' }),
      await call(instance, `${BASE}/cmdb_ci_server?sysparm_limit=x`),
    ];
    const missing = [
      await call(instance, `${BASE}/cmdb_ci_server/${nothing}`),
      await call(instance, `${BASE}/cmdb_ci_service/${database}`),
      await post(
        `cmdb_ci_server/${nothing}/relation`,
        {},
        {
          outbound_relations: [{ type: dependsOn, target: database }],
        },
      ),
    ];

    assert.deepEqual(
      refused.map(({ status }) => status),
      refused.map(() => 400),
    );
    assert.deepEqual(
      missing.map(({ status }) => status),
      missing.map(() => 404),
    );
    assert.equal(instance.store.count('cmdb_ci', ''), before);
  });

  it('is for ITIL users', async () => {
    const answer = await call(instance, `${BASE}/cmdb_ci`, { login: 'fred:pw-fred' });

    assert.equal(answer.status, 403);
  });

  // doc:api-reference/rest-apis/cmdb-meta-api
  it('describes a class: its family and its attributes', async () => {
    const meta = (name: string, login = 'ivy:pw-ivy'): Promise<Answer> =>
      call(instance, `/api/now/cmdb/meta/${name}`, { login });
    const result = (await meta('cmdb_ci_computer')).body['result'] ?? {};
    const attributes = result['attributes'] as unknown as Json[];
    const named = (element: string): Json | undefined =>
      attributes.find((attribute) => textOf(attribute['element']) === element);

    assert.equal(result['label'], 'Computer');
    assert.equal(result['parent'], 'cmdb_ci_hardware');
    assert.ok((result['children'] as unknown as string[]).includes('cmdb_ci_server'));
    assert.deepEqual(named('os_address_width'), {
      element: 'os_address_width',
      label: 'OS Address Width (bits)',
      type: 'integer',
      max_length: '40',
      default_value: null,
      is_inherited: 'false',
      is_mandatory: 'false',
      is_read_only: 'false',
      is_display: 'false',
    });
    assert.equal(named('dns_domain')?.['is_inherited'], 'true');
    assert.equal((await meta('incident')).status, 404);
    assert.equal((await meta('no_such_table')).status, 404);
    assert.equal((await meta('cmdb_ci', 'fred:pw-fred')).status, 403);
  });
});
