import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { FormBrowser } from './form-browser.ts';

describe('instance/face/form', () => {
  let instance: LocalInstance;
  let admin: FormBrowser;
  let ada: FormBrowser;
  let adaId = '';

  before(async () => {
    instance = await startInstance();
    adaId = instance.createUser({
      userName: 'ada',
      password: 'secret',
      name: 'Ada Lovelace',
      roles: ['itil'],
    });
    instance.createUser({ userName: 'bob', password: 'secret' });
    admin = await FormBrowser.logIn(instance, 'admin', instance.adminPassword);
    ada = await FormBrowser.logIn(instance, 'ada', 'secret');
  });
  after(() => instance.stop());

  const adaSession = () => ({
    userId: adaId,
    userName: 'ada',
    roles: new Set(['itil']),
    interactive: true,
  });
  const incident = (values: Record<string, string>): string =>
    instance.engine.records.insert(adaSession(), 'incident', values)['sys_id'] ?? '';
  const stored = (sysId: string): Readonly<Record<string, string>> =>
    instance.engine.records.store.get('incident', sysId) ?? {};

  it('shows what was typed as text, never as markup', async () => {
    const id = incident({ short_description: '<img src=x onerror=alert(1)>"\'</script>' });
    const form = await admin.open(`/incident.do?sys_id=${id}`);

    assert.equal(form.answer.status, 200);
    assert.doesNotMatch(form.answer.text, /<img src=x/);
    assert.doesNotMatch(form.answer.text, /"'<\/script>/);
    assert.match(form.answer.text, /&lt;img src=x onerror=alert\(1\)&gt;/);
    assert.equal(form.script.fields.length > 5, true);
  });

  it('answers 404 for a record that is not there or not to be seen', async () => {
    const bob = await FormBrowser.logIn(instance, 'bob', 'secret');
    const id = incident({ short_description: 'not for everybody' });

    assert.equal((await admin.open('/incident.do?sys_id=0')).answer.status, 404);
    const hidden = await bob.open(`/incident.do?sys_id=${id}`);
    assert.equal(hidden.answer.status, 404);
    assert.doesNotMatch(hidden.answer.text, /not for everybody/);
    assert.equal((await bob.open('/sys_script.do')).answer.status, 403);
    assert.equal((await admin.open('/no_such_table.do')).answer.status, 404);
  });

  it('runs no script that an address brings', async () => {
    const bob = await FormBrowser.logIn(instance, 'bob', 'secret');
    const attack = "var g = new GlideRecord('sys_user_group'); g.name = 'pwned'; g.insert();";
    const query = encodeURIComponent(
      `short_description=javascript:${attack}^description=javascript:gs.getUserName()`,
    );
    const form = await bob.open(`/incident.do?sys_id=-1&sysparm_query=${query}`);
    assert.equal(instance.store.select('sys_user_group', 'name=pwned').length, 0);
    assert.equal(form.value('short_description'), '');
    assert.equal(form.value('description'), 'bob');
    await form.send('sysverb_insert', {});
    assert.equal(instance.store.select('sys_user_group', 'name=pwned').length, 0);
  });

  it('never sends a password to the browser', async () => {
    const hash = instance.engine.records.store.get('sys_user', adaId)?.['user_password'] ?? '';
    const form = await admin.open(`/sys_user.do?sys_id=${adaId}`);

    assert.equal(hash.length > 10, true);
    assert.equal(form.answer.text.includes(hash), false);
    const saved = await form.send('sysverb_update', { first_name: 'Augusta' });
    assert.equal(saved.status, 302);
    assert.equal(instance.engine.records.store.get('sys_user', adaId)?.['user_password'], hash);
  });

  it('creates a record from its form, with defaults and presets', async () => {
    const form = await ada.open(
      `/incident.do?sys_id=-1&sysparm_query=urgency=1^caller_id=javascript:gs.getUserID()`,
    );
    assert.equal(form.value('urgency'), '1');
    assert.equal(form.value('caller_id'), adaId);
    assert.match(form.value('number'), /^INC\d{7}$/);

    const saved = await form.send('sysverb_insert', { short_description: 'A new one' });
    assert.equal(saved.headers.get('location'), '/incident_list.do');
    const row = stored(form.script.sysId);
    assert.equal(row['short_description'], 'A new one');
    assert.equal(row['number'], form.value('number'));
    assert.equal(row['caller_id'], adaId);
    assert.equal((await form.send('sysverb_insert', {})).status, 409);
  });

  it('writes only what was changed, and stays on the record with Save', async () => {
    const id = incident({ short_description: 'Before', description: 'Text' });
    const form = await ada.open(`/incident.do?sys_id=${id}`);
    instance.engine.records.systemUpdate(adaSession(), 'incident', id, { description: 'Other' });
    const saved = await form.send('sysverb_update_and_stay', { short_description: 'After' });

    assert.equal(saved.headers.get('location'), `/incident.do?sys_id=${id}`);
    assert.equal(stored(id)['short_description'], 'After');
    assert.equal(stored(id)['description'], 'Other');
  });

  it('keeps what was typed when somebody else changed the same field', async () => {
    const id = incident({ short_description: 'Before' });
    const form = await ada.open(`/incident.do?sys_id=${id}`);
    instance.engine.records.systemUpdate(adaSession(), 'incident', id, {
      short_description: 'Theirs',
    });
    const again = await form.send('sysverb_update', { short_description: 'Mine' });

    assert.equal(again.status, 409);
    assert.match(again.text, /changed this record while you were editing it/);
    assert.match(again.text, /now &quot;Theirs&quot;/);
    assert.match(again.text, /value="Mine"/);
    assert.equal(stored(id)['short_description'], 'Theirs');
    const second = await form.resend(again).send('sysverb_update', {});
    assert.equal(second.status, 302);
    assert.equal(stored(id)['short_description'], 'Mine');
  });

  it('says why nothing was saved and keeps what was typed', async () => {
    const id = incident({ short_description: 'To be closed' });
    const form = await ada.open(`/incident.do?sys_id=${id}`);
    const refused = await form.send('sysverb_update', { state: '6', short_description: 'Closed' });

    assert.equal(refused.status, 422);
    assert.match(refused.text, /Data Policy Exception/);
    assert.match(refused.text, /value="Closed"/);
    assert.equal(stored(id)['state'], '1');
  });

  it('refuses a form with a wrong token and does nothing', async () => {
    const id = incident({ short_description: 'Before' });
    const form = await ada.open(`/incident.do?sys_id=${id}`);
    const refused = await form.send('sysverb_update', {
      sysparm_ck: 'wrong',
      short_description: 'After',
    });

    assert.equal(refused.status, 403);
    assert.match(refused.text, /value="After"/);
    assert.equal(stored(id)['short_description'], 'Before');
  });
});
