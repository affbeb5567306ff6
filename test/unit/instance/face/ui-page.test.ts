import assert from 'node:assert/strict';

import { SYSTEM_SESSION } from '../../../instance/http/auth/users.ts';
import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { FormBrowser } from './form-browser.ts';

describe('instance/face/ui-page', () => {
  let instance: LocalInstance;

  before(async () => {
    instance = await startInstance();
  });
  after(() => instance.stop());

  it('works out the expressions of the page, never those in the name of its visitor', async () => {
    instance.engine.records.systemInsert(SYSTEM_SESSION, 'sys_ui_page', {
      name: 'hello',
      endpoint: 'hello.do',
      direct: '1',
      html: '<g:requires name="x.jsdbx"/><p>${1 + 2} $[gs.getUserName()]</p>',
    });
    instance.createUser({
      userName: 'eve',
      password: 'secret',
      values: { first_name: '${6*7}', last_name: "$[gs.addInfoMessage('run')]" },
    });
    const eve = await FormBrowser.logIn(instance, 'eve', 'secret');
    const page = await eve.get('/hello.do');
    assert.match(page.text, /<p>3 eve<\/p>/);
    assert.match(page.text, /"firstName":"\$\{6\*7\}"/);
    assert.doesNotMatch((await eve.get('/')).text, />run</);
  });
});
