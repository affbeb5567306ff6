import assert from 'node:assert/strict';
import {
  answerApproval,
  approveAll,
  askToFulfil,
  type Company,
  dateIn,
  grantOf,
  order,
  refuseDuplicates,
  scope,
  startCompany,
} from './company.ts';

const decisions = `${scope}_decision`;

describe('plugin/instance/renewal', function () {
  this.timeout(180_000);
  let company: Company;
  let first: string;
  const id = (row: Readonly<Record<string, string>>): string => row['sys_id'] ?? '';
  const stored = (line: string) => company.row(`${scope}_grant`, `request_item=${line}`);
  const lineOf = (line: string) => company.row('sc_req_item', `sys_id=${line}`);
  const reasons = (line: string): string =>
    company.row(`${scope}_gate`, `request_item=${line}`)['reasons'] ?? '';
  const advance = (days: number) => company.instance.advance(`P${String(days)}D`);
  const set = (table: string, sysId: string, fields: Readonly<Record<string, string>>) => {
    company.instance.store.update(table, sysId, fields);
  };
  const property = async (name: string, value: string): Promise<void> => {
    const found = company.row('sys_properties', `name=${scope}.renewal.${name}`);
    const path = `/api/now/table/sys_properties/${id(found)}`;
    assert.equal((await company.call('admin', 'PATCH', path, { value })).status, 200);
  };

  /** Access of ada that is in force and ends in so many days. */
  async function holds(days: number): Promise<string> {
    const line = await order(company, 'ada', { rescind_end_date: dateIn(company, days) });
    await approveAll(company, line);
    await askToFulfil(company, line);
    set(`${scope}_grant`, id(grantOf(company, line)), {
      state: 'active',
      first_observed_at: stored(line)['starts'] ?? '',
    });
    return line;
  }

  const renew = (days: number) =>
    order(company, 'ada', { rescind_end_date: dateIn(company, days) });

  beforeEach(async () => {
    company = await startCompany();
    await refuseDuplicates(company);
    for (const name of ['end runs whose connector fell silent']) {
      const job = company.row('sysauto_script', `name=Rescind: ${name}`);
      set('sysauto_script', id(job), { active: 'false' });
    }
    first = await holds(30);
  });
  afterEach(() => company.stop());

  it('takes an order in the last days for a renewal: new approval, new decision, then the end moves', async () => {
    await advance(15);
    const before = stored(first);
    const again = await renew(60);

    assert.equal(stored(again)['state'], 'pending_approval');
    assert.equal(stored(again)['predecessor'], id(before));
    assert.equal(stored(first)['ends'], before['ends'], 'nothing moves before it is approved');
    const gate = company.row(`${scope}_gate`, `request_item=${again}`);
    assert.match(
      gate['summary'] ?? '',
      /^Renewal of RGR\d+: the access exists since 20..-..-.., never renewed so far, ends on/m,
    );

    await approveAll(company, again);

    const base = stored(first);
    assert.equal(base['state'], 'active');
    assert.equal(base['ends'], `${dateIn(company, 60)} 23:59:59`);
    assert.equal(base['renewed_count'], '1');
    assert.equal(base['renewal'], id(stored(again)));
    assert.equal(stored(again)['state'], 'renewed');
    assert.equal(company.row(`${scope}_gate`, `request_item=${again}`)['state'], 'permitted');
    assert.equal(lineOf(again)['approval'], 'approved');
    const made = company.rows(decisions, `grant=${id(stored(again))}`);
    assert.deepEqual(made.map((one) => `${one['action'] ?? ''} ${one['result'] ?? ''}`).sort(), [
      'approve permit', // line approver
      'approve permit', // owner of the entitlement
      'fulfil permit',
    ]);

    const answer = await askToFulfil(company, again);
    assert.equal(answer['decision'], true, JSON.stringify(answer));
    assert.match(JSON.stringify(answer['context']), /only move its end/);
    assert.equal(stored(again)['state'], 'renewed');
  });

  it('never ends a renewed grant by its old end, and tells about the new one', async () => {
    await advance(25);
    const again = await renew(40);
    await approveAll(company, again);
    await advance(10);

    assert.equal(stored(first)['state'], 'active');
    assert.equal(company.rows(`${scope}_grant`, 'state=active').length, 1);
    await advance(32);
    assert.equal(stored(first)['state'], 'revocation_due');
    assert.equal(stored(again)['state'], 'renewed');
  });

  it('ends the access in time when the renewal was refused or not decided', async () => {
    await advance(25);
    const refused = await renew(40);
    await answerApproval(company, 'grace', refused, 'rejected');
    const waiting = await renew(40);
    assert.equal(stored(waiting)['state'], 'pending_approval');
    await advance(7);

    assert.equal(stored(first)['state'], 'revocation_due');
    assert.equal(stored(refused)['state'], 'rejected');
    assert.equal(stored(waiting)['state'], 'cancelled');
    assert.equal(lineOf(waiting)['state'], '4');
    assert.equal(company.row(`${scope}_gate`, `request_item=${waiting}`)['state'], 'cancelled');
  });

  it('refuses an order too early, with the day from which on it renews, and a second one', async () => {
    const early = await renew(60);
    const from = new Date(`${stored(first)['ends']?.slice(0, 10) ?? ''}T00:00:00Z`);
    from.setUTCDate(from.getUTCDate() - 21);
    assert.match(
      reasons(early),
      /already granted until .*\(grant RGR\d+\)\. Use that; order it again from/,
    );
    assert.ok(reasons(early).includes(from.toISOString().slice(0, 10)));

    await advance(15);
    await renew(60);
    const second = await renew(60);
    assert.match(reasons(second), /already ordered and waits for its decision/);
  });

  it('keeps to the longest total life of tier and item, at the order and when it is carried out', async () => {
    await property('max_total_days', 'high=60');
    await advance(20);
    assert.match(
      reasons(await renew(50)),
      /may last until 20..-..-.. in all. Choose a day until then/,
    );
    assert.match(reasons(await renew(5)), /lasts until 20..-..-.. already .* Choose a later day/);

    const line = await renew(35);
    await property('max_total_days', 'high=50');
    await approveAll(company, line);
    assert.match(reasons(line), /in all/);
    assert.equal(stored(line)['state'], 'approved');
    assert.notEqual(stored(first)['ends'], stored(line)['ends']);
    await property('max_total_days', 'high=60');
    await company.instance.advance('PT2H');
    assert.equal(stored(first)['ends'], stored(line)['ends'], 'the hourly job carries it out');

    set('sc_cat_item', company.ids['item'] ?? '', { [`${scope}_max_total_days`]: '55' });
    await advance(25);
    assert.match(reasons(await renew(10)), /reached its longest total life.* Order it anew/);
  });

  it('takes the longest end that is allowed when none is named', async () => {
    await property('max_total_days', 'high=60');
    await advance(20);
    const line = await order(company, 'ada', { rescind_end_date: '' });

    assert.equal(stored(line)['state'], 'pending_approval');
    assert.equal(stored(line)['ends'], `${dateIn(company, 40)} 23:59:59`);
  });

  it('lets nobody move an end by hand, and a revoked grant is not renewed', async () => {
    await advance(15);
    const line = await renew(60);
    const base = id(stored(first));
    for (const user of ['admin', 'olga', 'ada', 'connector']) {
      const fields = { ends: '2030-01-01 00:00:00', renewal: id(stored(line)), renewed_count: '1' };
      const answer = await company.call(
        user,
        'PATCH',
        `/api/now/table/${scope}_grant/${base}`,
        fields,
      );
      assert.notEqual(answer.status, 200, user);
    }
    await company.api('olga', 'POST', `/grants/${base}/revoke`, { reason: 'No longer needed' });
    assert.equal(stored(first)['state'], 'revocation_due');
    await approveAll(company, line);
    assert.match(reasons(line), /has ended or was taken back/);
    await company.instance.advance('PT2H');
    assert.equal(stored(line)['state'], 'cancelled');
    assert.equal(stored(first)['state'], 'revocation_due');
  });

  it('goes on where it was cut off between its two writes', async () => {
    await advance(15);
    const line = await renew(60);
    set(`${scope}_entitlement`, company.ids['entitlement'] ?? '', { state: 'deprecated' });
    await approveAll(company, line);
    assert.equal(stored(line)['state'], 'approved');
    set(`${scope}_grant`, id(stored(first)), {
      renewal: id(stored(line)),
      renewed_count: '1',
      ends: stored(line)['ends'] ?? '',
    });
    set(`${scope}_entitlement`, company.ids['entitlement'] ?? '', { state: 'active' });
    await company.instance.advance('PT2H');

    assert.equal(stored(line)['state'], 'renewed');
    assert.equal(stored(first)['renewed_count'], '1');
    assert.equal(company.row(`${scope}_gate`, `request_item=${line}`)['state'], 'permitted');
  });

  it('says in the mail before the end how access is renewed, or that it cannot be', async () => {
    const user = company.ids['ada'] ?? '';
    set('sys_user', user, { email: 'ada@example.com', notification: '2' });
    const body = (): string =>
      company.instance
        .outbox()
        .filter((mail) => mail.to.includes('ada@example.com'))
        .map((mail) => mail.body)
        .join('\n');
    await advance(17);
    assert.match(body(), /Order the same catalog item again, in the last 21 days/);
    assert.equal(stored(first)['max_end']?.slice(0, 4), dateIn(company, 348).slice(0, 4));
    await property('max_total_days', 'high=20');
    await advance(12);
    assert.match(body(), /longest total life and cannot be renewed/);
  });
});
