import assert from 'node:assert/strict';
import { type Company, scope, startCompany } from './company.ts';
import { Desk } from './review-desk.ts';

const reason = 'Closes the books every month';

describe('plugin/instance/review', function () {
  this.timeout(60_000);
  let company: Company;
  let desk: Desk;
  const ids = (name: string): string => company.ids[name] ?? '';
  const decided = (id: string) => desk.item(`sys_id=${id}`);

  beforeEach(async () => {
    company = await startCompany();
    desk = new Desk(company);
    await desk.addresses('grace', 'lena', 'otto', 'olga', 'ada');
  });
  afterEach(() => company.stop());

  it('previews, starts and asks the manager, who needs no role, with what is known', async () => {
    const grant = await desk.holds('ada');
    const review = await desk.draft();
    await desk.start(review, 'preview');
    assert.equal(desk.review(review)['preview_count'], '1');
    assert.equal(company.rows(`${scope}_review_item`, '').length, 0);

    await desk.start(review);

    const item = desk.item(`grant=${grant}`);
    assert.deepEqual(
      [item['reviewer'], item['fallback'], item['state'], item['tier']],
      [ids('grace'), ids('otto'), 'open', 'high'],
    );
    assert.match(item['context'] ?? '', /What: Billing: read \(role\) in Billing database/);
    assert.match(item['context'] ?? '', /Last seen: unknown/);
    assert.equal(desk.review(review)['state'], 'open');
    assert.equal(desk.review(review)['items_total'], '1');
    assert.equal(desk.review(review)['query'], 'stateINfulfilling,active,quarantined');
    assert.deepEqual(desk.mails('grace'), [
      'Is this access still needed? Billing: read in Billing database',
    ]);
    assert.deepEqual(await desk.buttons('grace', item['sys_id'] ?? ''), [
      'Keep',
      'Revoke',
      'Reduce',
      'Delegate',
      'Transfer',
      'Abstain',
      'Update',
      'Save',
    ]);
  });

  it('shows a question to who is asked and to auditors, and to nobody else', async () => {
    const item = await desk.itemFor(await desk.holds('ada'));
    const path = `/api/now/table/${scope}_review_item/${item}`;
    for (const user of ['grace', 'otto', 'audra', 'admin']) {
      assert.equal((await company.call(user, 'GET', path)).status, 200, user);
    }
    for (const user of ['ada', 'mallory', 'olga', 'connector']) {
      assert.notEqual((await company.call(user, 'GET', path)).status, 200, user);
      await desk.decide(user, item, 'keep', { reason });
    }
    for (const user of ['grace', 'admin', 'audra']) {
      await company.call(user, 'PATCH', path, { state: 'decided', decision: 'keep', reason });
      await company.call(user, 'DELETE', path);
    }
    assert.equal(decided(item)['state'], 'open');
    for (const user of ['audra', 'admin', 'lena'])
      await desk.decide(user, item, 'keep', { reason });
    assert.equal(decided(item)['state'], 'open');
    for (const user of ['grace', 'olga', 'audra', 'mallory']) {
      const answer = await company.call(user, 'POST', `/api/now/table/${scope}_review`, {
        name: 'x',
      });
      assert.notEqual(answer.status, 201, user);
    }
  });

  it('keeps with a reason, logs the answer in the chain and how long it took', async () => {
    const grant = await desk.holds('ada');
    const item = await desk.itemFor(grant);
    const refused = await desk.decide('grace', item, 'keep', { reason: '' });
    assert.match(refused.text, /Keeping access of tier high needs a reason/);
    assert.equal(decided(item)['state'], 'open');
    assert.notEqual(decided(item)['opened_at'], '');
    company.instance.clock.advance(45_000);

    await desk.decide('grace', item, 'keep', { reason });

    const after = decided(item);
    assert.deepEqual(
      [after['state'], after['decision'], after['decided_by'], after['via']],
      ['decided', 'keep', ids('grace'), 'form'],
    );
    const seconds = Number(after['seconds']);
    assert.ok(seconds >= 45 && seconds < 90, after['seconds']);
    assert.match(after['outcome'] ?? '', /stays as it is/);
    const log = company.row(`${scope}_decision`, `sys_id=${after['decision_log'] ?? ''}`);
    assert.deepEqual(
      [log['point'], log['action'], log['actor'], log['grant']],
      ['review', 'keep', ids('grace'), grant],
    );
    assert.match(log['reasons'] ?? '', /Closes the books/);
    const chain = await company.api('audra', 'GET', '/chains/decision');
    assert.equal(chain['verdict'] ?? chain['intact'], chain['verdict'] ? 'intact' : true);
    assert.equal(desk.grant(grant)['state'], 'active');
    assert.equal(desk.review(after['review'] ?? '')['state'], 'closed');
    await desk.decide('grace', item, 'revoke', { reason });
    assert.equal(decided(item)['decision'], 'keep');
  });

  it('revokes through the ledger and tells who takes the access back', async () => {
    const grant = await desk.holds('ada');
    const item = await desk.itemFor(grant);

    await desk.decide('grace', item, 'revoke', { reason: 'Changed to another team' });

    assert.equal(desk.grant(grant)['state'], 'revocation_due');
    assert.match(decided(item)['outcome'] ?? '', /counts as gone on proof only/);
    assert.ok(desk.mails('olga').includes('Remove now: Billing: read'));
    assert.equal(company.rows(`${scope}_decision`, `grant=${grant}^action=revoke`).length, 2);
  });

  it('delegates to who may judge, never to the beneficiary or who acts for them', async () => {
    const item = await desk.itemFor(await desk.holds('ada'));
    const refused = await desk.decide('grace', item, 'delegate', { other_person: ids('ada') });
    assert.match(refused.text, /judges their own access/);
    company.instance.store.insert('sys_user_delegate', {
      sys_id: 'd'.repeat(32),
      user: ids('ada'),
      delegate: ids('mallory'),
      approvals: '1',
      starts: desk.inDays(-1),
      ends: desk.inDays(1),
    });
    const acting = await desk.decide('grace', item, 'delegate', { other_person: ids('mallory') });
    assert.match(acting.text, /acts as delegate/);
    assert.equal(decided(item)['delegate'] ?? '', '');

    await desk.decide('grace', item, 'delegate', { other_person: ids('audra') });
    assert.equal(decided(item)['delegate'], ids('audra'));
    await desk.decide('audra', item, 'keep', { reason });
    assert.equal(decided(item)['decided_by'], ids('audra'));
  });

  it('transfers and abstains into a new question, two times at most', async () => {
    const grant = await desk.holds('ada');
    const first = await desk.itemFor(grant);
    await desk.decide('grace', first, 'abstain', { reason: 'Not my team any more' });
    const second = desk.item(`predecessor=${first}`);
    assert.deepEqual(
      [second['reviewer'], second['state'], second['hops'], second['grant']],
      [ids('otto'), 'escalated', '1', grant],
    );
    assert.match(decided(first)['outcome'] ?? '', /Handed on to otto as RRI/);

    await desk.decide('otto', second['sys_id'] ?? '', 'transfer', {
      reason: 'Audra knows the work',
      other_person: ids('audra'),
    });
    const third = desk.item(`predecessor=${second['sys_id'] ?? ''}`);
    assert.equal(third['reviewer'], ids('audra'));
    const refused = await desk.decide('audra', third['sys_id'] ?? '', 'transfer', {
      reason: 'Somebody else knows',
      other_person: ids('lena'),
    });
    assert.match(refused.text, /handed on 2 times/);
    assert.equal(desk.grant(grant)['state'], 'active');
  });

  it('reduces to an earlier end', async () => {
    const grant = await desk.holds('ada');
    const item = await desk.itemFor(grant);
    const end = desk.inDays(10);
    await desk.decide('grace', item, 'reduce', { reason, new_end: end });
    assert.equal(desk.grant(grant)['ends'], end);
    assert.match(decided(item)['outcome'] ?? '', /instead of/);
  });

  it('keeps in bulk on the list, recorded as such, and only what needs no reason', async () => {
    const app = await desk.create('application', {
      key: 'wiki',
      tier: 'low',
      revocation_owner: ids('olga'),
      revocation_path: 'ticket',
      state: 'managed',
    });
    const entitlement = await desk.create('entitlement', {
      application: app,
      type: 'role',
      native_id: 'reader',
      name: 'Wiki: read',
    });
    const low = await desk.holds('ada', { application: app, entitlement });
    const high = await desk.holds('ada');
    await desk.start(await desk.draft());
    const [lowItem, highItem] = [low, high].map(
      (grant) => desk.item(`grant=${grant}`)['sys_id'] ?? '',
    );

    await desk.choose('grace', [lowItem ?? '', highItem ?? ''], 'Keep in bulk');

    const kept = decided(lowItem ?? '');
    assert.deepEqual([kept['decision'], kept['via'], kept['seconds']], ['keep', 'list', '0']);
    assert.equal(decided(highItem ?? '')['state'], 'open');
  });

  it('asks about a grant once at a time, and stops a mass until its number is confirmed', async () => {
    await desk.holds('ada');
    await desk.holds('mallory');
    const property = company.row('sys_properties', `name=${scope}.review.max_items`);
    const path = `/api/now/table/sys_properties/${property['sys_id'] ?? ''}`;
    assert.equal((await company.call('admin', 'PATCH', path, { value: '1' })).status, 200);
    const review = await desk.draft();
    const refused = await desk.start(review);
    assert.match(refused.text, /would ask 2 questions/);
    assert.equal(desk.review(review)['state'], 'draft');
    await desk.start(review, 'confirm');
    await desk.start(review);
    assert.equal(desk.review(review)['items_total'], '2');

    const again = await desk.draft();
    await desk.start(again, 'confirm');
    await desk.start(again);
    const { state, items_total: total, items_skipped: skipped } = desk.review(again);
    assert.deepEqual([state, total, skipped], ['closed', '0', '2']);
    const patch = { application: ids('app') };
    const table = `/api/now/table/${scope}_review/${review}`;
    assert.notEqual((await company.call('admin', 'PATCH', table, patch)).status, 200);
  });

  it('lets an administrator name who judges what nobody may, but not decide it', async () => {
    const grant = await desk.holds('mallory');
    const application = `/api/now/table/${scope}_application/${ids('app')}`;
    await company.call('admin', 'PATCH', application, { owner: '' });
    const item = await desk.itemFor(grant);
    await company.call('admin', 'PATCH', application, { owner: ids('otto') });
    assert.deepEqual([decided(item)['reviewer'] ?? '', decided(item)['state']], ['', 'escalated']);
    assert.deepEqual(await desk.buttons('admin', item), ['Assign', 'Update', 'Save']);
    const refused = await desk.decide('admin', item, 'assign', { other_person: ids('mallory') });
    assert.match(refused.text, /judges their own access/);
    await desk.decide('admin', item, 'assign', { other_person: ids('lena') });
    await desk.decide('lena', item, 'keep', { reason });
    assert.equal(decided(item)['decided_by'], ids('lena'));
  });

  it('asks to read again when something changed, and drops what ended meanwhile', async () => {
    const grant = await desk.holds('ada');
    const item = await desk.itemFor(grant);
    await company.call('admin', 'PATCH', `/api/now/table/sys_user/${ids('ada')}`, {
      title: 'Sales manager',
    });
    await desk.decide('grace', item, 'keep', { reason });
    const page = await (await desk.person('grace')).get(`/${scope}_review_item.do?sys_id=${item}`);
    assert.match(page.text, /something changed since this was written/);
    assert.match(decided(item)['context'] ?? '', /Sales manager/);
    assert.equal(decided(item)['state'], 'open');
    await company.api('olga', 'POST', `/grants/${grant}/revoke`, { reason: 'Left the team' });
    const late = await desk.decide('grace', item, 'keep', { reason });
    assert.match(late.text, /revocation due by now/);
    await company.instance.advance('PT2H');
    assert.equal(decided(item)['state'], 'void');
  });

  it('writes many questions in pages, each grant once', async () => {
    const { store } = company.instance;
    const first = desk.grant(await desk.holds('ada'));
    for (let index = 0; index < 249; index += 1) {
      const id = `g${String(index).padStart(31, '0')}`;
      store.insert(`${scope}_grant`, { ...first, sys_id: id, number: `RGR${String(index)}` });
    }
    const review = await desk.draft();
    await desk.start(review);
    const { items_total: total, generated, items_skipped: skipped } = desk.review(review);
    assert.deepEqual([total, generated, skipped], ['250', '1', '0']);
    assert.equal(
      new Set(company.rows(`${scope}_review_item`, '').map((row) => row['grant'])).size,
      250,
    );
    assert.equal(desk.mails('grace').length, 1);
    assert.equal(company.rows('sysevent', `name=${scope}.review_page^state=processed`).length, 3);
  });
});
