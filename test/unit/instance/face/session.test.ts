import assert from 'node:assert/strict';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, type Answer } from '../http/client.ts';
import { FormBrowser, type OpenForm } from './form-browser.ts';

const FORM = 'application/x-www-form-urlencoded';

/** Hidden fields of the page's only form. */
function hiddenFields(answer: Answer): URLSearchParams {
  const inputs = answer.text.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)" \/>/g);
  const plain = (text = ''): string =>
    text
      .replaceAll('&quot;', '"')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  return new URLSearchParams(
    [...inputs].map(([, name, value]): [string, string] => [plain(name), plain(value)]),
  );
}

describe('instance/face/session', () => {
  let instance: LocalInstance;
  let id = '';

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ada', password: 'secret', roles: ['itil'] });
    const admin = { userId: 'a', userName: 'a', roles: new Set(['admin']), interactive: false };
    const values = { short_description: 'Before' };
    id = instance.engine.records.systemInsert(admin, 'incident', values)['sys_id'] ?? '';
  });
  after(() => instance.stop());

  const stored = (): string => instance.store.get('incident', id)?.['short_description'] ?? '';
  const open = async (): Promise<{ ada: FormBrowser; form: OpenForm }> => {
    const ada = await FormBrowser.logIn(instance, 'ada', 'secret');
    return { ada, form: await ada.open(`/incident.do?sys_id=${id}`) };
  };
  const logIn = (fields: URLSearchParams): Promise<Answer> =>
    call(instance, '/login', {
      method: 'POST',
      login: '',
      body: fields.toString(),
      headers: { 'Content-Type': FORM },
    });

  it('keeps what was typed when the session ended in the middle of it', async () => {
    const { ada, form } = await open();
    await ada.post('/logout', '');
    const refused = await form.send('sysverb_update', {
      short_description: 'Typed "late" <b>',
      work_notes: 'A long note',
    });
    assert.equal(refused.status, 401);
    assert.match(refused.text, /Your session has ended/);

    const fields = hiddenFields(refused);
    fields.set('user_name', 'ada');
    fields.set('user_password', 'wrong');
    const failed = await logIn(fields);
    assert.equal(failed.status, 401);
    fields.set('sent', hiddenFields(failed).get('sent') ?? '');
    fields.set('user_password', 'secret');
    const again = await logIn(fields);
    assert.match(again.text, /action="\/incident\.do"/);

    const { ada: later } = await open();
    const shown = await later.post('/incident.do', hiddenFields(again).toString());
    assert.equal(shown.status, 403);
    const restored = form.resend(shown);
    assert.equal(restored.value('short_description'), 'Typed "late" <b>');
    assert.equal(restored.value('work_notes'), 'A long note');
    assert.match(shown.text, /data-unsaved="true"/);
    assert.equal(stored(), 'Before');
  });

  it('says that a file was not attached after the session had ended', async () => {
    const stranger = await call(instance, '/sys_attachment.do', {
      method: 'POST',
      login: '',
      body: '--x--',
      headers: { 'Content-Type': 'multipart/form-data; boundary=x' },
    });
    assert.equal(stranger.status, 401);
    assert.match(stranger.text, /nothing was saved/);
  });

  it('keeps a note in a form that could not be saved', async () => {
    const { form } = await open();
    const shown = await form.send('sysverb_update', { sysparm_ck: 'old', work_notes: 'Careful' });
    assert.equal(form.resend(shown).value('work_notes'), 'Careful');
    const { form: fresh } = await open();
    assert.equal(fresh.value('work_notes'), '');
    assert.doesNotMatch(fresh.answer.text, /data-unsaved/);
  });

  it('lets nothing personal stay in the browser, and no site frame a page', async () => {
    const { form } = await open();
    assert.match(form.answer.headers.get('cache-control') ?? '', /no-store/);
    assert.equal(form.answer.headers.get('x-frame-options'), 'SAMEORIGIN');
  });

  it('has no login dialog of the browser put over a page whose session has ended', async () => {
    const late = await call(instance, '/api/now/table/incident', {
      login: '',
      headers: { 'X-UserToken': 'old' },
    });
    assert.equal(late.status, 401);
    assert.equal(late.headers.get('www-authenticate'), null);
  });

  it('ends no session for the form of another site, which comes without the cookie', async () => {
    const foreign = await call(instance, '/logout', { method: 'POST', login: '' });
    assert.deepEqual(foreign.headers.getSetCookie(), []);
  });
});
