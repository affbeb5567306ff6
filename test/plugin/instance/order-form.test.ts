import assert from 'node:assert/strict';
import { type Company, startCompany } from './company.ts';

describe('plugin/instance/order-form', () => {
  let company: Company;

  before(async () => {
    company = await startCompany();
  });

  after(async () => {
    await company.stop();
  });

  it('tells a signed-in requester the last day and the revocation owner of an item over GlideAjax', async () => {
    const { url, adminUser, adminPassword } = company.instance;
    const login = await fetch(`${url}/angular.do?sysparm_type=view_form.login`, {
      method: 'POST',
      body: new URLSearchParams({
        sysparm_type: 'login',
        'ni.nolog.user_password': 'true',
        user_name: adminUser,
        user_password: adminPassword,
      }),
    });
    const cookie = login.headers
      .getSetCookie()
      .map((text) => text.split(';')[0] ?? '')
      .join('; ');
    const user = await fetch(`${url}/angular.do?sysparm_type=get_user`, {
      method: 'POST',
      headers: { cookie },
    });

    const answer = await fetch(`${url}/xmlhttp.do`, {
      method: 'POST',
      headers: { cookie, 'X-UserToken': user.headers.get('X-UserToken-Response') ?? '' },
      body: new URLSearchParams({
        sysparm_processor: 'x_rsc_rescind.RescindOrderForm',
        sysparm_name: 'limits',
        sysparm_item: company.ids['item'] ?? '',
      }),
    });
    const text = (/answer="([^"]*)"/.exec(await answer.text())?.[1] ?? '').replaceAll(
      '&quot;',
      '"',
    );

    const limits = JSON.parse(text) as Record<string, string>;
    assert.match(limits['last_day'] ?? '', /^\d{4}-\d{2}-\d{2}$/);
    assert.notEqual(limits['revocation_owner'], '');
  });
});
