import assert from 'node:assert/strict';
import type { Blast, Start } from '../../../plugin/src/server/policy/blast/answer.ts';
import type { Figure } from '../../../plugin/src/server/policy/overview/answer.ts';
import { addBlastEstate, addGrant, type BlastEstate } from './blast-estate.ts';
import { type Company, scope, startCompany } from './company.ts';
import { addRow } from './overview-estate.ts';

describe('plugin/instance/blast', function () {
  this.timeout(60_000);
  let company: Company;
  let estate: BlastEstate;

  const get = async (user: string, parameters: string, status = 200): Promise<Blast> =>
    (await company.api(
      user,
      'GET',
      `/blast-radius?${parameters}`,
      undefined,
      status,
    )) as unknown as Blast;
  const names = (blast: Blast, kind: string): string[] =>
    blast.nodes
      .filter((node) => node.kind === kind)
      .map(({ name }) => name)
      .sort();
  const starts = async (user: string, name: string): Promise<string[]> => {
    const path = `/blast-radius/starts?name=${encodeURIComponent(name)}`;
    const answer = (await company.api(user, 'GET', path)) as { starts?: Start[] };
    return (answer.starts ?? []).map((start) => `${start.from} ${start.name}`);
  };

  before(async () => {
    company = await startCompany();
    estate = addBlastEstate(company);
    company.instance.createUser({
      userName: 'petra',
      name: 'petra',
      password: 'Correct-horse-7',
      roles: [`${scope}.approver`],
    });
  });
  after(() => company.stop());

  it('leads from a person over her robot to applications, services and consumers', async () => {
    const blast = await get('audra', `from=identity&id=${estate.ada}`);

    assert.deepEqual(names(blast, 'identity'), ['Ada', 'Payroll robot']);
    assert.deepEqual(names(blast, 'consumer'), ['Bank export', 'Month-end report']);
    assert.deepEqual(names(blast, 'entitlement'), [
      'Access without an entitlement',
      'Administrator',
      'Agent',
      'Read',
    ]);
    assert.deepEqual(names(blast, 'application'), ['Customer records', 'Payroll']);
    assert.deepEqual(names(blast, 'service'), ['Employee portal', 'Payroll service']);
    const crm = blast.nodes.find((node) => node.name === 'Customer records');
    assert.equal(crm?.unknown, 'never');
    assert.equal(blast.summary.unknown.count, 2);
    assert.ok(blast.edges.some((edge) => edge.relation === 'conflicts'));
  });

  it('starts from each kind', async () => {
    const item = await get('audra', `from=catalog_item&id=${estate.item}`);
    assert.deepEqual(names(item, 'identity'), ['Payroll robot']);

    const workflow = await get('audra', `from=workflow&id=${estate.flow}`);
    assert.deepEqual(names(workflow, 'workflow'), ['Give payroll access']);
    assert.deepEqual(names(workflow, 'catalog_item'), ['Payroll: administrator']);

    const application = await get('audra', `from=application&id=${estate.payroll}`);
    assert.equal(names(application, 'identity').length, 32);

    const service = await get('audra', `from=service&id=${estate.portal}`);
    assert.deepEqual(names(service, 'application'), ['Payroll']);
  });

  it('gives numbers whose lists show exactly that many records', async () => {
    for (const start of [
      `from=identity&id=${estate.ada}`,
      `from=application&id=${estate.payroll}&limit=20`,
      `from=application&id=${estate.crm}`,
      `from=workflow&id=${estate.flow}`,
      `from=service&id=${estate.portal}`,
    ]) {
      const { nodes, edges, cuts, summary } = await get('audra', start);
      const figures: Figure[] = [
        ...nodes.flatMap((node) => [node.figure, ...node.states]),
        ...edges.flatMap(({ figure }) => figure ?? []),
        ...cuts.map(({ rest }) => rest),
        ...[summary.grants, summary.privileged, summary.unknown, ...summary.states],
      ];
      for (const { count, table, query } of figures) {
        assert.equal(company.rows(table, query).length, count, `${start} ${table} ${query}`);
      }
    }
  });

  it('counts together what would not fit, and opens it when asked and possible', async () => {
    const closed = await get('audra', `from=application&id=${estate.payroll}&limit=60`);
    const read = closed.nodes.find((node) => node.is_bundle && node.name === 'People');
    assert.ok(read === undefined || read.figure.count === 31);
    const small = await get('audra', `from=application&id=${estate.payroll}&limit=20`);
    const bundle = small.nodes.find((node) => node.is_bundle && node.name === 'People');
    assert.equal(bundle?.figure.count, 31);
    assert.ok(small.nodes.length <= 20);
  });

  it('answers admins and auditors; owners about what they own; nobody else', async () => {
    const payroll = `from=application&id=${estate.payroll}`;
    for (const user of ['admin', 'audra', 'olga']) await get(user, payroll);
    await get('olga', `from=catalog_item&id=${estate.item}`);
    await get('olga', `from=workflow&id=${estate.flow}`);
    for (const start of [
      `from=application&id=${estate.crm}`,
      `from=identity&id=${estate.ada}`,
      `from=service&id=${estate.portal}`,
    ]) {
      const refusal = (await get('olga', start, 403)) as unknown as { detail: string };
      assert.match(refusal.detail, /Owners see what they own/);
    }
    for (const user of ['petra', 'connector', 'mallory', 'ada']) await get(user, payroll, 403);
    await company.api('petra', 'GET', '/blast-radius/starts?name=pay', undefined, 403);
  });

  it('lets an owner in through a group', async () => {
    const group = addRow(company, 'sys_user_group', { name: 'Payroll people', active: '1' });
    addRow(company, 'sys_user_grmember', { user: company.ids['olga'] ?? '', group });
    const shared = addRow(company, `${scope}_identity`, {
      name: 'Shared key',
      kind: 'api_key_owner',
      owner_group: group,
    });

    await get('olga', `from=identity&id=${shared}`);
    assert.deepEqual(await starts('olga', 'shared'), ['identity Shared key']);
  });

  it('finds starts of every kind by a part of the name, for owners only their own', async () => {
    assert.deepEqual((await starts('audra', 'payroll')).sort(), [
      'application Payroll',
      'catalog_item Payroll: administrator',
      'identity Payroll robot',
      'service Payroll service',
      'workflow Give payroll access',
    ]);
    assert.deepEqual((await starts('olga', 'payroll')).sort(), [
      'application Payroll',
      'catalog_item Payroll: administrator',
      'workflow Give payroll access',
    ]);
    assert.deepEqual(await starts('audra', 'nothing^ORname=Payroll'), []);
  });

  it('says what is wrong with a question', async () => {
    for (const [parameters, status] of [
      ['', 400],
      ['from=grant&id=1', 400],
      ['from=identity', 400],
      ['from=identity&id=a^b', 400],
      [`from=identity&id=${estate.ada}&depth=9`, 400],
      [`from=identity&id=${estate.ada}&limit=5`, 400],
      ['from=identity&id=0123456789abcdef0123456789abcdef', 404],
      ['from=workflow&id=0123456789abcdef0123456789abcdef', 404],
    ] as const) {
      await get('audra', parameters, status);
    }
  });

  it('asks the database as often for a large application as for a small one', async () => {
    const asked = async (): Promise<number> => {
      const { store } = company.instance;
      const original = store.select.bind(store);
      let count = 0;
      store.select = (...given: Parameters<typeof original>) => {
        count += 1;
        return original(...given);
      };
      try {
        await get('audra', `from=application&id=${estate.payroll}`);
      } finally {
        store.select = original;
      }
      return count;
    };
    const small = await asked();
    for (let n = 0; n < 2000; n += 1) {
      const person = addRow(company, `${scope}_identity`, { name: `More ${n}`, kind: 'human' });
      addGrant(company, {
        identity: person,
        application: estate.payroll,
        entitlement: estate.admin,
      });
    }
    const large = await asked();

    assert.ok(small > 5, String(small));
    assert.ok(large <= small + 5, `${small}, then ${large}`);
  });
});
