import assert from 'node:assert/strict';
import { RescindError } from '../../../connector/src/lib/errors.ts';
import type { PlatformCredentials } from '../../../connector/src/servicenow/auth.ts';
import { api, assertAllAsked, ledgerError, never, scriptedPlatform } from './scripted.ts';

const health = '/api/x_rsc_rescind/v1/rescind/health';
const healthy = {
  result: { plugin_version: '0.1.0', user: 'svc', roles: ['x_rsc_rescind.connector'] },
};
const client: PlatformCredentials = {
  method: 'oauth_client_credentials',
  clientId: 'client-1',
  clientSecret: 'secret-canary-2',
};
const person: PlatformCredentials = {
  ...{ method: 'oauth_password', clientId: 'client-1', clientSecret: 'secret-canary-2' },
  ...{ user: 'svc.rescind', password: 'pw-canary-1' },
};

function token(grant: string, access: string, refresh?: string): void {
  api()
    .post('/oauth_token.do', (body: Record<string, string>) => body['grant_type'] === grant)
    .reply(200, { access_token: access, expires_in: 1799, refresh_token: refresh });
}
function answers(authorization: string, status: number): void {
  const body = status === 200 ? healthy : ledgerError('User Not Authenticated');
  api().get(health).matchHeader('authorization', authorization).reply(status, body);
}

describe('servicenow/auth', () => {
  afterEach(() => {
    assertAllAsked();
  });

  it('logs in with user and password, once: a second try could lock the user out', async () => {
    answers(`Basic ${Buffer.from('svc.rescind:pw-canary-1').toString('base64')}`, 401);

    await assert.rejects(
      scriptedPlatform().platform.health(never),
      (error: unknown) => error instanceof RescindError && error.code === 'platform_unauthorized',
    );
  });

  it('logs in anew when only the session ended', async () => {
    api().get(health).reply(200, healthy, { 'set-cookie': 'JSESSIONID=old; Path=/' });
    api()
      .get(health)
      .matchHeader('cookie', 'JSESSIONID=old')
      .reply(401, ledgerError('User Not Authenticated'));
    api().get(health).reply(200, healthy);
    const { platform } = scriptedPlatform();

    await platform.health(never);
    await platform.health(never);
  });

  it('sends an API key in its own header', async () => {
    api().get(health).matchHeader('x-sn-apikey', 'key-canary-3').reply(200, healthy);

    const answer = await scriptedPlatform({
      method: 'api_key',
      key: 'key-canary-3',
    }).platform.health(never);

    assert.equal(answer.mayConnect, true);
  });

  it('fetches one token for client credentials, and a new one when it is about to end', async () => {
    token('client_credentials', 'token-one-1');
    answers('Bearer token-one-1', 200);
    answers('Bearer token-one-1', 200);
    token('client_credentials', 'token-two-2');
    answers('Bearer token-two-2', 200);
    const { platform, clock } = scriptedPlatform(client);

    await platform.health(never);
    await platform.health(never);
    await clock.sleep(1_780_000);
    await platform.health(never);
  });

  it('refreshes once after a 401, and takes the full grant when the refresh token ended', async () => {
    token('password', 'token-one-1', 'refresh-one-1');
    answers('Bearer token-one-1', 401);
    api()
      .post(
        '/oauth_token.do',
        (body: Record<string, string>) => body['grant_type'] === 'refresh_token',
      )
      .reply(401, { error: 'server_error', error_description: 'access_denied' });
    token('password', 'token-two-2');
    answers('Bearer token-two-2', 200);

    assert.equal((await scriptedPlatform(person).platform.health(never)).user, 'svc');
  });

  it('says so when the new token is not accepted either', async () => {
    token('client_credentials', 'token-one-1');
    answers('Bearer token-one-1', 401);
    token('client_credentials', 'token-two-2');
    answers('Bearer token-two-2', 401);

    await assert.rejects(
      scriptedPlatform(client).platform.health(never),
      /does not accept the login \(OAuth client credentials of client client-1\)/,
    );
  });

  it('makes every token and login known to the redactor', async () => {
    token('password', 'token-one-1', 'refresh-one-1');
    answers('Bearer token-one-1', 200);
    const { platform, redactor } = scriptedPlatform(person);

    await platform.health(never);

    assert.equal(redactor.text('token-one-1 refresh-one-1'), '[hidden] [hidden]');
  });
});
