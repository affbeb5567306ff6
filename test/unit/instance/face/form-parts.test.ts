import assert from 'node:assert/strict';

import type { Row } from '../../../instance/contract.ts';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { FormBrowser, type OpenForm } from './form-browser.ts';

describe('instance/face/form parts', () => {
  let instance: LocalInstance;
  let ada: FormBrowser;
  let bob: FormBrowser;
  let adaId = '';
  let incident = '';

  const system = {
    userId: 'system',
    userName: 'system',
    roles: new Set(['admin']),
    interactive: false,
  };
  const insert = (table: string, values: Row): string =>
    instance.engine.records.systemInsert(system, table, values)['sys_id'] ?? '';
  const stored = (table: string, sysId: string): Row => instance.store.get(table, sysId) ?? {};
  const lists = (form: OpenForm): string[] =>
    [...form.answer.text.matchAll(/data-related-list="([^"]*)"/g)].map((match) => match[1] ?? '');

  before(async () => {
    instance = await startInstance();
    adaId = instance.createUser({ userName: 'ada', password: 'secret', roles: ['itil'] });
    const bobId = instance.createUser({ userName: 'bob', password: 'secret' });
    ada = await FormBrowser.logIn(instance, 'ada', 'secret');
    bob = await FormBrowser.logIn(instance, 'bob', 'secret');
    incident = insert('incident', { short_description: 'Broken', caller_id: bobId });
  });
  after(() => instance.stop());

  it('shows notes and changes newest first, and only those that the person may read', async () => {
    insert('sys_security_acl', {
      name: 'incident.work_notes',
      type: 'record',
      operation: 'read',
      condition: 'active=false',
      admin_overrides: '1',
    });
    const form = await ada.open(`/incident.do?sys_id=${incident}`);
    await form.send('sysverb_update', { comments: 'First <b>', work_notes: 'Between us' });
    instance.clock.advance(60_000);
    await (
      await ada.open(`/incident.do?sys_id=${incident}`)
    ).send('sysverb_update', { urgency: '1' });
    instance.clock.advance(60_000);
    await (
      await ada.open(`/incident.do?sys_id=${incident}`)
    ).send('sysverb_update', {
      comments: 'Second',
    });
    const { text } = (await bob.open(`/incident.do?sys_id=${incident}`)).answer;

    const at = ['Second', '1 - High', 'First &lt;b&gt;'].map((part) =>
      text.indexOf(part, text.indexOf('class="activity"')),
    );
    assert.equal(
      at.every((place) => place > 0),
      true,
    );
    assert.deepEqual(
      at,
      at.toSorted((one, other) => one - other),
    );
    assert.equal(text.includes('Between us'), false);
  });

  it('attaches, gives back and deletes files as far as access to the record goes', async () => {
    const token = (await ada.open(`/incident.do?sys_id=${incident}`)).script.token;
    const part = (name: string, value: string): string =>
      `--X\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const upload = (sysparm_ck: string, name = 'a "b".html'): string =>
      `${part('sysparm_ck', sysparm_ck)}${part('table_name', 'incident')}` +
      `${part('table_sys_id', incident)}--X\r\nContent-Disposition: form-data; name="file"; ` +
      `filename="${name.replaceAll('"', '%22')}"\r\nContent-Type: text/html\r\n\r\n<b>x</b>\r\n--X--\r\n`;
    const type = 'multipart/form-data; boundary=X';
    const files = (): Row[] => instance.store.select('sys_attachment', `table_sys_id=${incident}`);

    assert.equal((await ada.post('/sys_attachment.do', upload('wrong'), type)).status, 302);
    assert.match((await ada.get('/')).text, /from an earlier session/);
    await ada.post('/sys_attachment.do', upload(token, ''), type);
    assert.match((await ada.get('/')).text, /Choose a file first/);
    const bobToken = (await bob.open(`/incident.do?sys_id=${incident}`)).script.token;
    await bob.post('/sys_attachment.do', upload(bobToken), type);
    assert.deepEqual(files(), []);
    await ada.post('/sys_attachment.do', upload(token), type);
    const id = files()[0]?.['sys_id'] ?? '';

    const form = await bob.open(`/incident.do?sys_id=${incident}`);
    assert.match(form.answer.text, /a &quot;b&quot;\.html/);
    assert.doesNotMatch(form.answer.text, /class="upload"/);
    const file = await bob.get(`/sys_attachment.do?sys_id=${id}`);
    assert.equal(file.text, '<b>x</b>');
    assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename\*=UTF-8''a/);
    assert.equal((await bob.get('/sys_attachment.do?sys_id=none')).status, 404);
    const remove = (ck: string): string =>
      `${part('sysparm_ck', ck)}${part('sys_id', id)}--X--\r\n`;
    await bob.post('/sys_attachment.do', remove(bobToken), type);
    assert.equal(files().length, 1);
    await ada.post('/sys_attachment.do', remove(token), type);
    assert.deepEqual(files(), []);
  });

  it('lists what refers to the record, or what the layout names', async () => {
    const child = insert('incident', { short_description: 'Child', parent_incident: incident });
    insert('incident', { short_description: 'Twin', correlation_id: 'same' });
    const open = () => ada.open(`/incident.do?sys_id=${incident}`);
    const byDefault = await open();
    assert.deepEqual(lists(byDefault), ['incident.parent_incident']);
    assert.match(byDefault.answer.text, new RegExp(`incident.do\\?sys_id=${child}`));
    assert.match(byDefault.answer.text, /sysparm_query=parent_incident%3D/);

    const simple = insert('sys_relationship', {
      name: 'Caused changes',
      basic_apply_to: 'incident',
      basic_query_from: 'change_request',
      reference_field: 'parent',
    });
    const scripted = insert('sys_relationship', {
      name: 'Twins',
      advanced: '1',
      query_from: "answer = 'incident'",
      query_with:
        "current.addQuery('correlation_id', 'same'); current.addQuery('sys_id', '!=', parent.sys_id);",
    });
    const layout = insert('sys_ui_related_list', { name: 'task' });
    for (const [position, name] of [
      `REL:${scripted}`,
      `REL:${simple}`,
      'nonsense.field',
      'incident.parent_incident',
    ].entries()) {
      insert('sys_ui_related_list_entry', {
        list_id: layout,
        related_list: name,
        position: String(position),
      });
    }
    const designed = await open();
    assert.deepEqual(lists(designed), [
      `REL:${scripted}`,
      `REL:${simple}`,
      'incident.parent_incident',
    ]);
    assert.match(designed.answer.text, /Twin/);
  });

  it('shows annotations, and hides and shows related lists by UI policy', async () => {
    const note = insert('sys_ui_annotation', { text: 'Mind <i>this</i>', is_plain_text: '1' });
    const rich = insert('sys_ui_annotation', { text: 'Mind <em>that</em>', is_plain_text: '0' });
    const [section] = instance.store.select('sys_ui_section', 'name=incident^caption=Notes');
    for (const element of [note, rich]) {
      insert('sys_ui_element', {
        sys_ui_section: section?.['sys_id'] ?? '',
        element,
        type: 'annotation',
        position: '50',
      });
    }
    const policy = insert('sys_ui_policy', {
      table: 'incident',
      short_description: 'Lists',
      global: '1',
      conditions: 'state=6',
    });
    insert('sys_ui_policy_rl_action', { ui_policy: policy, list: 'task.parent', visible: 'false' });
    const form = await ada.open(`/incident.do?sys_id=${incident}`);

    assert.match(form.answer.text, /Mind &lt;i&gt;this/);
    assert.match(form.answer.text, /Mind <em>that<\/em>/);
    const lists = form.script.policies.filter((one) => one.name === 'Lists').at(-1);
    assert.match(lists?.scriptTrue ?? '', /g_form\.hideRelatedList\("task\.parent"\)/);
    assert.match(lists?.scriptFalse ?? '', /g_form\.showRelatedList\("task\.parent"\)/);
  });

  it('shows answers of a requested item to those who may, keeps masked ones, and writes changed ones', async () => {
    const item = insert('sc_cat_item', { name: 'Access', active: '1' });
    const request = insert('sc_request', { requested_for: adaId });
    const ritm = insert('sc_req_item', { request, cat_item: item, requested_for: adaId });
    const answer = (name: string, value: string, values: Row = {}): string => {
      const question = insert('item_option_new', {
        cat_item: item,
        name,
        question_text: `Question ${name}`,
        type: '6',
        active: '1',
        ...values,
      });
      const option = insert('sc_item_option', { item_option_new: question, value });
      insert('sc_item_option_mtom', { request_item: ritm, sc_item_option: option });
      return option;
    };
    const reason = answer('reason', 'Because');
    const masked = answer('pin', 'pin-4711', { type: '25' });
    answer('secret', 'not for ada', { read_roles: 'security_admin' });
    const fixed = answer('fixed', 'as it is', { write_roles: 'security_admin' });
    const open = () => ada.open(`/sc_req_item.do?sys_id=${ritm}`);
    const form = await open();

    assert.equal(form.value('variables.reason'), 'Because');
    assert.equal(form.answer.text.includes('not for ada'), false);
    assert.equal(form.answer.text.includes('pin-4711'), false);
    await form.send('sysverb_update', {
      'variables.reason': 'Therefore',
      'variables.fixed': 'changed',
      'variables.pin': '',
    });
    assert.equal(stored('sc_item_option', reason)['value'], 'Therefore');
    assert.equal(stored('sc_item_option', fixed)['value'], 'as it is');
    assert.equal(stored('sc_item_option', masked)['value'], 'pin-4711');
    const refused = await (
      await open()
    ).send('sysverb_update', {
      sysparm_ck: 'wrong',
      'variables.reason': 'Typed again',
    });
    assert.match(refused.text, /Typed again/);
    assert.match((await ada.open(`/sc_request.do?sys_id=${request}`)).answer.text, /Therefore/);
  });

  it('goes back to the list that the form was opened from', async () => {
    const list = '/incident_list.do?sysparm_query=active%3Dtrue';
    const page = await ada.open(
      `/incident.do?sys_id=${incident}&sysparm_goto_url=${encodeURIComponent(list)}`,
    );
    const back = await page.send('sysverb_update', { short_description: 'Changed' });
    assert.equal(back.headers.get('location'), list);
    const outside = await ada.open(
      `/incident.do?sys_id=${incident}&sysparm_goto_url=${encodeURIComponent('//evil.example')}`,
    );
    assert.doesNotMatch(outside.answer.text, /evil\.example/);
  });

  it('says when others changed other fields', async () => {
    const page = await ada.open(`/incident.do?sys_id=${incident}`);
    instance.engine.records.systemUpdate(system, 'incident', incident, { category: 'network' });
    await page.send('sysverb_update', { short_description: 'Mine' });
    assert.match((await ada.get('/')).text, /changed other fields of the record/);
    assert.equal(stored('incident', incident)['category'], 'network');
  });
});
