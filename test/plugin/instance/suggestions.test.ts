import assert from 'node:assert/strict';
import { catalogue } from '../setup/catalogue.ts';
import { type Company, type Json, scope, startCompany } from './company.ts';
import { addRow } from './overview-estate.ts';
import { addAdministrators, addCatalogue } from './setup-people.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly confidence: string;
  readonly category: string;
  readonly application: string;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
}

describe('plugin/instance/suggestions', function () {
  this.timeout(60_000);
  let company: Company;
  let ids: ReadonlyMap<string, string>;
  const idOf = (name: string): string => ids.get(name) ?? assert.fail(name);

  /** All suggestions, page by page, as the page asks for them. */
  const suggestions = async (user = 'rita', limit = 20): Promise<Line[]> => {
    const found: Line[] = [];
    for (let after = ''; ;) {
      const path = `/suggestions?limit=${limit}&after=${after}`;
      const page = await company.api(user, 'GET', path);
      found.push(...(page['items'] as Line[]));
      const next = page['next_after'] as string | null;
      if (next === null) return found;
      after = next;
    }
  };

  before(async () => {
    company = await startCompany();
    addAdministrators(company);
    ids = addCatalogue(company, catalogue);
  });
  after(() => company.stop());

  it('finds the items of a real catalog that give access, whatever the size of the pages', async () => {
    const found = await suggestions();
    const labelled = new Map(catalogue.map((one) => [one.name, one.givesAccess]));
    const names = found.map((line) => line.name);
    const wrong = names.filter((name) => labelled.get(name) !== true);
    const missed = catalogue.filter((one) => one.givesAccess && !names.includes(one.name));
    const wanted = catalogue.filter((one) => one.givesAccess).length;

    assert.ok(names.length - wrong.length >= 0.95 * wanted, missed.map((one) => one.name).join());
    assert.ok(wrong.length <= 0.05 * names.length, wrong.join());
    assert.ok(!names.includes('Billing: read access'), 'it is marked already');
    assert.deepEqual(
      (await suggestions('rita', 200)).map((line) => line.name),
      names,
    );
  });

  it('reads variables, sets, flows, categories and past orders', async () => {
    const set = addRow(company, 'item_option_new_set', { title: 'Who', internal_name: 'who' });
    addRow(company, 'item_option_new', {
      variable_set: set,
      name: 'grp',
      question_text: 'Team',
      list_table: 'sys_user_group',
      type: '21',
      active: '1',
    });
    const category = addRow(company, 'sc_category', { title: 'Permissions' });
    const flow = addRow(company, 'sys_hub_flow', { name: 'Grant SSH' });
    const item = addRow(company, 'sc_cat_item', {
      name: 'Billing database workspace',
      active: '1',
      category,
      flow_designer_flow: flow,
    });
    addRow(company, 'io_set_item', { sc_cat_item: item, variable_set: set });

    const found = await suggestions();
    const line = found.find(({ id }) => id === item);
    const image = found.find(({ name }) => name === 'Engineering workstation image');

    assert.deepEqual(line?.reasons.map(({ text }) => text).sort(), [
      'The category speaks of permissions: "permissions".',
      'The flow that fulfils it speaks of remote access: "ssh".',
      'The order form lets people choose a group: "Team".',
    ]);
    assert.equal(line.category, 'Permissions');
    assert.equal(line.application, company.ids['app']);
    assert.match(image?.reasons[0]?.text ?? '', /^4 of 4 tasks of past orders went to groups/);
  });

  it('leaves out what cannot be marked', async () => {
    addRow(company, 'sc_cat_item', { name: 'Old role', active: '0' });
    addRow(company, 'sc_cat_item_producer', { name: 'Ask about a role', active: '1' });
    addRow(company, 'sc_cat_item_guide', { name: 'Account guide', active: '1' });

    const names = (await suggestions()).map((line) => line.name);
    for (const name of ['Old role', 'Ask about a role', 'Account guide']) {
      assert.ok(!names.includes(name), name);
    }
  });

  it('remembers a dismissal with who and why, until the item changes', async () => {
    const id = idOf('Shared mailbox');
    const isThere = async (): Promise<boolean> =>
      (await suggestions()).some((line) => line.id === id);
    const path = `/suggestions/${id}/dismissal`;

    await company.api('rita', 'POST', path, { reason: ' ' }, 400);
    await company.api('rita', 'POST', path, { reason: 'Only a forwarding address' });
    assert.equal(await isThere(), false);
    const row = company.row(`${scope}_dismissal`, `item=${id}`);
    assert.equal(row['reason'], 'Only a forwarding address');
    assert.equal(row['dismissed_by'], company.ids['rita']);
    const first = await company.api('rita', 'GET', '/suggestions?limit=200');
    assert.equal(first['dismissed'], 1);

    company.instance.store.update('sc_cat_item', id, { order: '7' });
    assert.equal(await isThere(), false, 'the order of the list is not about access');
    addRow(company, 'item_option_new', {
      cat_item: id,
      name: 'x',
      question_text: 'X',
      active: '1',
    });
    assert.equal(await isThere(), true, 'another question is');

    await company.api('rita', 'POST', path, { reason: 'Still no access' });
    assert.equal(await isThere(), false);
    await company.api('rita', 'DELETE', path);
    assert.equal(await isThere(), true);
    await company.api('rita', 'DELETE', path, undefined, 404);
    assert.equal(company.rows(`${scope}_dismissal`, `item=${id}`).length, 1);
  });

  it('lets administrators change, auditors read, and nobody else do either', async () => {
    const id = idOf('VPN access');
    await company.api('audra', 'GET', '/suggestions');
    for (const user of ['olga', 'mallory', 'connector', 'ada']) {
      await company.api(user, 'GET', '/suggestions', undefined, 403);
    }
    for (const user of ['audra', 'olga', 'mallory', 'connector']) {
      const path = `/suggestions/${id}/dismissal`;
      await company.api(user, 'POST', path, { reason: 'Mine' }, 403);
      await company.api(user, 'DELETE', path, undefined, 403);
    }
    const table = `/api/now/table/${scope}_dismissal`;
    const row = company.row(`${scope}_dismissal`, '');
    for (const user of ['admin', 'rita', 'mallory']) {
      const fields = { item: id, reason: 'By hand' };
      assert.equal((await company.call(user, 'POST', table, fields)).status, 403, user);
      const own = `${table}/${row['sys_id'] ?? ''}`;
      assert.notEqual((await company.call(user, 'PATCH', own, { reason: 'x' })).status, 200, user);
      assert.notEqual((await company.call(user, 'DELETE', own)).status, 204, user);
    }
    const list = await company.call('mallory', 'GET', table);
    assert.deepEqual(list.body['result'] ?? [], []);
  });

  it('says what is wrong with a question', async () => {
    const wrong = async (path: string, status: number): Promise<Json> =>
      company.api('rita', 'GET', path, undefined, status);

    await wrong('/suggestions?limit=0', 400);
    await wrong('/suggestions?limit=201', 400);
    await wrong('/suggestions?after=a^NQ', 400);
    await company.api('rita', 'POST', '/suggestions/nothing/dismissal', { reason: 'abc' }, 404);
  });

  it('asks the database as often for one item as for a hundred', async () => {
    const { store } = company.instance;
    const select = store.select.bind(store);
    const own = /^(sc_|item_option|io_set|wf_|sys_hub|sys_user_group$|x_rsc)/;
    const asked = async (limit: number): Promise<number> => {
      let count = 0;
      store.select = (table, ...rest) => {
        if (own.test(table)) count += 1;
        return select(table, ...rest);
      };
      await company.api('rita', 'GET', `/suggestions?limit=${limit}`);
      store.select = select;
      return count;
    };

    const many = await asked(100);
    assert.ok(many <= 14, String(many));
    assert.ok((await asked(1)) <= many);
  });
});
