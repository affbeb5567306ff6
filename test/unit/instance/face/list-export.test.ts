import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, type Answer } from '../http/client.ts';

describe('instance/face list exports', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
    const ada = instance.createUser({
      userName: 'ada',
      password: 'pw',
      roles: ['itil'],
      name: 'Ada',
    });
    for (const short of ['one', 'a "quoted", <text>', '=SUM(A1)']) {
      const body = { short_description: short, urgency: '1', caller_id: ada, work_notes: 'secret' };
      await call(instance, '/api/now/table/incident', { method: 'POST', body });
    }
  });
  after(() => instance.stop());

  const get = (what: string): Promise<Answer> =>
    call(instance, `/incident_list.do?${what}`, { login: 'ada:pw' });
  const fields = 'sysparm_fields=number,short_description,urgency,caller_id';

  it('writes CSV with display values, field names and quotes', async () => {
    const csv = await get(`CSV&${fields}&sysparm_orderby=number`);
    assert.equal(csv.headers.get('content-type'), 'text/csv;charset=UTF-8');
    assert.match(csv.headers.get('content-disposition') ?? '', /filename=incident\.csv/);
    assert.deepEqual(csv.text.split('\r\n'), [
      '"number","short_description","urgency","caller_id"',
      '"INC0001001","one","1 - High","Ada"',
      '"INC0001002","a ""quoted"", <text>","1 - High","Ada"',
      `"INC0001003","'=SUM(A1)","1 - High","Ada"`,
      '',
    ]);
  });

  it('has raw values, labels, a limit and an order when asked', async () => {
    const more = 'sysparm_display_value=false&sysparm_export_column_header_label=true';
    const csv = await get(
      `CSV&sysparm_fields=number,urgency&${more}&sysparm_record_count=1&sysparm_query=ORDERBYDESCnumber`,
    );
    assert.equal(csv.text, '"Number","Urgency"\r\n"INC0001003","1"\r\n');
  });

  it('takes the columns of the list for CSV, and everything on request', async () => {
    const list = (await get('CSV')).text.split('\r\n')[0] ?? '';
    const all = (await get('CSV&sysparm_default_export_fields=all')).text.split('\r\n')[0] ?? '';
    assert.match(list, /^"number",.*"short_description"/);
    assert.ok(all.includes('"sys_id"') && !list.includes('"sys_id"'));
    assert.ok(!all.includes('"work_notes"'));
  });

  it('writes XML that holds any text, without journals', async () => {
    const xml = await get('XML&sysparm_query=number=INC0001002');
    assert.match(xml.headers.get('content-type') ?? '', /^text\/xml/);
    assert.match(xml.text, /^<\?xml version="1.0" encoding="UTF-8"\?><xml><incident>/);
    assert.match(xml.text, /<short_description>a "quoted", &lt;text&gt;<\/short_description>/);
    assert.match(xml.text, /<urgency>1<\/urgency>/);
    assert.doesNotMatch(xml.text, /secret/);
  });

  it('answers JSONv2 with records, keys or display values', async () => {
    const records = (answer: Answer) =>
      answer.body['records'] as unknown as Record<string, string>[];
    const plain = records(await get('JSONv2&sysparm_query=urgency=1^ORDERBYnumber'));
    const all = records(await get('JSONv2&displayvalue=all&sysparm_query=number=INC0001001'));
    const keys = (await get('JSONv2&sysparm_action=getKeys')).body[
      'records'
    ] as unknown as string[];
    const one = records(await get(`JSONv2&sysparm_sys_id=${keys[0] ?? ''}`));

    assert.equal(plain.length, 3);
    assert.equal(plain[0]?.['urgency'], '1');
    assert.equal(all[0]?.['dv_caller_id'], 'Ada');
    assert.equal(keys.length, 3);
    assert.equal(one[0]?.['sys_id'], keys[0]);
  });

  it('needs somebody, and shows nobody more than they may see', async () => {
    assert.equal((await call(instance, '/incident_list.do?CSV', { login: '' })).status, 401);
    instance.createUser({ userName: 'bob', password: 'pw', roles: [] });
    const bob = await call(instance, `/incident_list.do?CSV&${fields}`, { login: 'bob:pw' });
    assert.equal(bob.text, '"number","short_description","urgency","caller_id"\r\n');
    const users = await call(instance, '/sys_user_list.do?JSONv2');
    assert.match(users.text, /"user_name":"ada"/);
    assert.doesNotMatch(users.text, /"user_password"/);
  });
});
