import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, type Answer } from '../http/client.ts';
import { cookieOf, textsOf } from './pages.ts';

describe('instance/face list filters', () => {
  let instance: LocalInstance;
  let cookie = '';
  let ada = '';

  before(async () => {
    instance = await startInstance();
    ada = instance.createUser({
      userName: 'ada',
      password: 'pw',
      roles: ['itil'],
      name: 'Ada Lovelace',
    });
    for (const short of ['alpha', 'beta', 'gamma']) {
      const body = { short_description: short, urgency: '1', caller_id: ada };
      await call(instance, '/api/now/table/incident', { method: 'POST', body });
    }
    cookie = await cookieOf(instance, 'ada', 'pw');
  });
  after(() => instance.stop());

  const page = (path: string): Promise<Answer> =>
    call(instance, path, { login: '', headers: { Cookie: cookie } });
  const list = (query: string, more = ''): Promise<Answer> =>
    page(`/incident_list.do?sysparm_query=${encodeURIComponent(query)}${more}`);
  const crumbs = async (query: string): Promise<string[]> =>
    textsOf(await list(query), 'nav', 'Filter', 'li').map((text) => text.replace(/ ?×$/, ''));

  it('says each condition in words', async () => {
    const words = new Map([
      ['urgency=1', 'Urgency is 1 - High'],
      ['urgencyIN1,2', 'Urgency is one of 1 - High, 2 - Medium'],
      ['active=true', 'Active is true'],
      [`caller_id=${ada}`, 'Caller is Ada Lovelace'],
      ['caller_id=javascript:gs.getUserID()', 'Caller is me'],
      ['caller_idDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'Caller is (dynamic) Me'],
      ['caller_id.emailLIKEa@b', 'Caller › Email contains a@b'],
      ['short_descriptionISEMPTY', 'Short description is empty'],
      [
        'sys_created_onONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()',
        'Created on Today',
      ],
      ['sys_created_on>javascript:gs.daysAgoStart(7)', 'Created after the start of 7 days ago'],
      ['sys_created_onRELATIVEGT@hour@ago@1', 'Created relative (after) 1 hour ago'],
      ["opened_at<javascript:gs.dateGenerate('2026-01-02','start')", 'Opened at before 2026-01-02'],
      ['assigned_toSAMEAScaller_id', 'Assigned to is same as Caller'],
      ['opened_atMORETHANclosed_at@day@before@2', 'Opened at is more than 2 days before Closed at'],
      ['urgency=1^ORurgency=2', 'Urgency is 1 - High or Urgency is 2 - Medium'],
      ['nosuch=1', 'nosuch=1'],
    ]);
    for (const [query, said] of words) assert.deepEqual(await crumbs(query), ['All', said]);
  });

  it('drops what follows a condition, or the condition alone', async () => {
    const shown = await list('active=true^urgency=1^ORurgency=2^NQimpact=3^state=1^ORDERBYnumber');
    const links = [...shown.text.matchAll(/<a[^>]*href="([^"]*)"[^>]*>/g)].map((match) =>
      decodeURIComponent(match[1] ?? '').replaceAll('+', ' '),
    );
    const leadsTo = (query: string): boolean =>
      links.includes(`/incident_list.do?sysparm_query=${query}`);

    assert.ok(leadsTo('active=true^urgency=1^ORurgency=2^ORDERBYnumber'), 'up to a condition');
    assert.ok(
      leadsTo('urgency=1^ORurgency=2^NQimpact=3^state=1^ORDERBYnumber'),
      'without the first',
    );
    assert.ok(
      leadsTo('active=true^urgency=1^ORurgency=2^NQstate=1^ORDERBYnumber'),
      'the next condition starts the alternative',
    );
    assert.ok(leadsTo('ORDERBYnumber'), 'all');
  });

  it('keeps the links of a fixed query inside it', async () => {
    const shown = await list('state=1', '&sysparm_fixed_query=urgency%3D1');
    const [, nav = ''] = /<nav class="crumbs"[^>]*>(.*?)<\/nav>/s.exec(shown.text) ?? [];
    const hrefs = [...nav.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
    assert.ok(hrefs.length > 0);
    for (const href of hrefs) assert.match(href, /sysparm_fixed_query=urgency%3D1/);
    assert.match(nav, /<li>All<\/li>/);
  });

  it('searches as documented', async () => {
    const search = async (field: string, text: string): Promise<string> => {
      const parameters = new URLSearchParams({
        sysparm_query: 'active=true^ORDERBYstate',
        sysparm_goto_field: field,
        sysparm_goto_text: text,
      });
      const answer = await page(`/incident_list.do?${parameters.toString()}`);
      assert.equal(answer.status, 302);
      const location = new URL(answer.headers.get('location') ?? '', instance.url);
      return (location.searchParams.get('sysparm_query') ?? '').replace('active=true^', '');
    };
    const cases: readonly (readonly [string, string, string])[] = [
      ['short_description', 'be', 'short_description>=be^ORDERBYshort_description'],
      ['short_description', '*be', 'short_descriptionLIKEbe^ORDERBYshort_description'],
      ['short_description', '%ta', 'short_descriptionENDSWITHta^ORDERBYshort_description'],
      ['short_description', 'be%', 'short_descriptionSTARTSWITHbe^ORDERBYshort_description'],
      ['short_description', '=beta', 'short_description=beta^ORDERBYshort_description'],
      ['short_description', '!*be', 'short_descriptionNOT LIKEbe^ORDERBYshort_description'],
      ['number', '4', 'numberENDSWITH4^ORDERBYnumber'],
      ['state', 'new', 'state=1^ORDERBYstate'],
      ['caller_id', 'Ada', 'caller_idSTARTSWITHAda^ORDERBYcaller_id'],
      ['123TEXTQUERY321', 'beta^x', '123TEXTQUERY321=beta x'],
      ['nosuch', 'x', 'ORDERBYstate'],
      ['short_description', ' ', 'ORDERBYstate'],
    ];
    for (const [field, text, query] of cases) assert.equal(await search(field, text), query);
  });

  it('offers the fields that a person may ask about, never passwords or journals', async () => {
    const shown = await list('caller_id.email=x');
    const json = /id="filter-fields">(.*?)<\/script>/s.exec(shown.text)?.[1] ?? '{}';
    const { fields } = JSON.parse(json) as { fields: { name: string; kind: string }[] };
    const kindOf = (name: string) => fields.find((field) => field.name === name)?.kind;

    assert.equal(kindOf('state'), 'choice');
    assert.equal(kindOf('caller_id'), 'reference');
    assert.equal(kindOf('opened_at'), 'date');
    assert.equal(kindOf('caller_id.email'), 'text');
    assert.equal(kindOf('work_notes'), undefined);
  });
});
