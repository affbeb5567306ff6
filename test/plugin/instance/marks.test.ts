import assert from 'node:assert/strict';
import { catalogue } from '../setup/catalogue.ts';
import { type Company, type Json, scope, startCompany } from './company.ts';
import { addRow } from './overview-estate.ts';
import { addAdministrators, addCatalogue } from './setup-people.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly result: string;
  readonly message: string;
}

describe('plugin/instance/marks', function () {
  this.timeout(60_000);
  let company: Company;
  let ids: ReadonlyMap<string, string>;
  const idOf = (name: string): string => ids.get(name) ?? assert.fail(name);
  const itemRow = (name: string): Readonly<Record<string, string>> =>
    company.row('sc_cat_item', `sys_id=${idOf(name)}`);

  const mark = async (items: string[], fields: Json, user = 'rita'): Promise<Line[]> => {
    const body = { items, mark: { application: company.ids['app'], ...fields } };
    return (await company.api(user, 'POST', '/marks', body))['items'] as Line[];
  };
  const refusal = async (items: string[], fields: Json): Promise<string> => {
    const body = { items, mark: { application: company.ids['app'], ...fields } };
    return String((await company.api('rita', 'POST', '/marks', body, 400))['detail']);
  };
  const setProperty = async (name: string, value: string): Promise<void> => {
    const property = company.row('sys_properties', `name=${scope}.${name}`);
    const path = `/api/now/table/sys_properties/${property['sys_id'] ?? ''}`;
    assert.equal((await company.call('admin', 'PATCH', path, { value })).status, 200);
  };

  before(async () => {
    company = await startCompany();
    addAdministrators(company);
    ids = addCatalogue(company, catalogue);
  });
  after(() => company.stop());

  it('marks many items in one step, names the ones it cannot, and lets the others through', async () => {
    const producer = addRow(company, 'sc_cat_item_producer', { name: 'Ask', active: '1' });
    const lines = await mark(
      [idOf('VPN access'), producer, idOf('SAP role'), 'f'.repeat(32), 'a^NQ'],
      { max_days: '60', revocation_backup: company.ids['grace'], risk_tier: 'high' },
    );

    assert.deepEqual(
      lines.map(({ name, result }) => [name, result]),
      [
        ['VPN access', 'marked'],
        ['Ask', 'refused'],
        ['SAP role', 'marked'],
        ['', 'refused'],
        ['', 'refused'],
      ],
    );
    assert.match(lines[1]?.message ?? '', /no requested item/);
    assert.equal(lines[0]?.message, '');
    const row = itemRow('SAP role');
    assert.equal(row[`${scope}_max_days`], '60');
    assert.equal(row[`${scope}_revocation_backup`], company.ids['grace']);
    assert.equal(row[`${scope}_grants_access`], '1');
  });

  it('gives the order form its questions, and takes the item off the suggestions', async () => {
    const id = idOf('VPN access');
    const form = await company.call('ada', 'GET', `/api/sn_sc/servicecatalog/items/${id}`);

    assert.match(JSON.stringify(form.body), /rescind_justification/);
    const page = await company.api('rita', 'GET', '/suggestions?limit=200');
    assert.ok(!(page['items'] as Line[]).some((line) => line.id === id));
  });

  it('says what orders of a marked item still lack', async () => {
    const bare = addRow(company, `${scope}_application`, { key: 'bare', state: 'registered' });
    const [line] = await mark([idOf('Network drive')], { application: bare });

    assert.equal(line?.result, 'marked');
    assert.equal(
      line.message,
      'Still missing, on the item or its application: an active revocation owner, a revocation path, an end (maximum days).',
    );
  });

  it('fills what is empty on a marked item and never overwrites', async () => {
    const [first] = await mark([idOf('SAP role')], { max_days: '5', revocation_path: 'scim' });
    assert.equal(first?.result, 'marked');
    assert.equal(itemRow('SAP role')[`${scope}_max_days`], '60');
    assert.equal(itemRow('SAP role')[`${scope}_revocation_path`], 'scim');

    const [again] = await mark([idOf('SAP role')], { max_days: '5', revocation_path: 'api' });
    assert.equal(again?.result, 'unchanged');
    const other = addRow(company, `${scope}_application`, { key: 'other', state: 'managed' });
    const [refused] = await mark([idOf('SAP role')], { application: other });
    assert.match(refused?.message ?? '', /another application/);
  });

  it('refuses a mark that cannot stand, before it touches an item', async () => {
    const items = [idOf('Local admin rights')];
    const left = company.instance.createUser({
      userName: 'left',
      name: 'left',
      password: 'Correct-horse-7',
      roles: [],
      values: { active: '0' },
    });

    assert.match(await refusal(items, { application: 'nothing' }), /not registered/);
    assert.match(await refusal(items, { revocation_owner: left }), /owner is not active/);
    assert.match(await refusal(items, { revocation_group: 'a^NQb' }), /group does not exist/);
    assert.match(await refusal(items, { max_days: '4000' }), /from 1 to 3650/);
    assert.match(await refusal(items, { colour: 'red' }), /no field "colour"/);
    assert.equal(itemRow('Local admin rights')[`${scope}_grants_access`], '0');
  });

  it('puts the default group of the tier where nobody named one', async () => {
    const desk = addRow(company, 'sys_user_group', { name: 'Desk', active: '1' });
    const guard = addRow(company, 'sys_user_group', { name: 'Guard', active: '1' });
    const gone = addRow(company, 'sys_user_group', { name: 'Gone', active: '0' });
    const groupOf = (name: string): string => itemRow(name)[`${scope}_revocation_group`] ?? '';
    await setProperty('default.revocation_group', 'Desk');
    await setProperty('default.revocation_group.critical', guard);
    await setProperty('default.revocation_group.low', gone);

    await mark([idOf('Citrix desktop')], {});
    await mark([idOf('API key for the payment gateway')], { risk_tier: 'critical' });
    await mark([idOf('Mailverteiler')], { risk_tier: 'low' });
    await mark([idOf('Power BI workspace')], { revocation_group: guard });

    assert.equal(groupOf('Citrix desktop'), desk);
    assert.equal(groupOf('API key for the payment gateway'), guard);
    assert.equal(groupOf('Mailverteiler'), '', 'a group that is not active takes nothing back');
    assert.equal(groupOf('Power BI workspace'), guard);
  });

  it('leaves the group to an application that names one', async () => {
    const own = addRow(company, 'sys_user_group', { name: 'Own', active: '1' });
    const application = addRow(company, `${scope}_application`, {
      key: 'grouped',
      state: 'managed',
      revocation_group: own,
    });
    await mark([idOf('GitHub Enterprise')], { application });

    assert.equal(itemRow('GitHub Enterprise')[`${scope}_revocation_group`] ?? '', '');
  });

  it('lets nobody mark who could not change the item on its form', async () => {
    const id = idOf('Shared mailbox');
    const [line] = await mark([id], { max_days: '9' }, 'sam');
    assert.equal(line?.result, 'refused');
    assert.match(line.message, /catalog_admin/);

    const body = { items: [id], mark: { application: company.ids['app'] } };
    for (const user of ['audra', 'olga', 'mallory', 'connector', 'ada']) {
      await company.api(user, 'POST', '/marks', body, 403);
    }
    assert.equal(itemRow('Shared mailbox')[`${scope}_grants_access`], '0');
  });
});
