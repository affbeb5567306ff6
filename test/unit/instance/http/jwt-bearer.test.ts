import assert from 'node:assert/strict';
import {
  createPrivateKey,
  createSecretKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { SignJWT } from 'jose';
import { generate } from 'selfsigned';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';
import { call, textOf, type Answer } from './client.ts';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const CLIENT = 'the-client';
const SHARED = 'a shared key that is long enough for every digest, even for HS512 and its 64 bytes';

interface Signing {
  readonly alg?: string;
  readonly key?: KeyObject;
  readonly kid?: string;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly secret?: string;
}

describe('instance/http/auth JWT bearer grant', () => {
  let instance: LocalInstance;
  const keys = new Map<string, KeyObject>();
  let entry = '';
  let turn = 0;

  const add = async (table: string, body: Record<string, string>): Promise<string> => {
    const answer = await call(instance, `/api/now/table/${table}`, { method: 'POST', body });
    assert.equal(answer.status, 201, answer.text);
    return textOf(answer.body['result']?.['sys_id']);
  };
  const verifier = async (kid: string, made: { cert: string; private: string }): Promise<void> => {
    keys.set(kid, createPrivateKey(made.private));
    const certificate = await add('sys_certificate', { name: kid, pem_certificate: made.cert });
    await add('jwt_verifier_map', {
      name: kid,
      kid,
      oauth_jwt: entry,
      sys_certificate: certificate,
    });
  };

  before(async () => {
    instance = await startInstance();
    instance.createUser({ userName: 'ada', email: 'ada@example.com', password: 'pw' });
    instance.createUser({ userName: 'gone', email: 'gone@example.com', values: { active: '0' } });
    entry = await add('oauth_jwt', { name: 'jwt', client_id: CLIENT, user_field: 'email' });
    instance.store.update('oauth_entity', entry, { client_secret: 's3cret' });
    await verifier('rsa', await generate([], { algorithm: 'sha256' }));
    await verifier('ec', await generate([], { keyType: 'ec', algorithm: 'sha256' }));
    const shared = await add('jwt_verifier_map', { name: 'hs', kid: 'hs', oauth_jwt: entry });
    instance.store.update('jwt_verifier_map', shared, { shared_key: SHARED });
    keys.set('hs', createSecretKey(SHARED, 'utf8'));
  });
  after(() => instance.stop());

  const exchange = (assertion: string, secret = 's3cret'): Promise<Answer> =>
    call(instance, '/oauth_token.do', {
      method: 'POST',
      login: '',
      body: new URLSearchParams({
        grant_type: GRANT,
        client_id: CLIENT,
        client_secret: secret,
        assertion,
      }).toString(),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
  const sign = ({ alg = 'RS256', kid = 'rsa', key, claims }: Signing = {}): Promise<string> => {
    const now = Math.floor(instance.clock.now() / 1000);
    turn += 1;
    const all = {
      iss: CLIENT,
      aud: CLIENT,
      sub: 'ada@example.com',
      exp: now + 60,
      jti: `j${String(turn)}`,
    };
    return new SignJWT({ ...all, ...claims })
      .setProtectedHeader({ alg, kid })
      .sign(key ?? keys.get(kid) ?? createSecretKey('-', 'utf8'));
  };
  const refused = (answer: Answer): void => {
    assert.equal(answer.status, 401);
    assert.deepEqual(answer.body, { error: 'server_error', error_description: 'access_denied' });
  };

  for (const [alg, kid] of [
    ['RS256', 'rsa'],
    ['RS512', 'rsa'],
    ['ES256', 'ec'],
    ['HS256', 'hs'],
    ['HS512', 'hs'],
  ] as const) {
    it(`grants a token for the subject of an assertion signed with ${alg}`, async () => {
      const answer = await exchange(await sign({ alg, kid }));
      assert.equal(answer.status, 200, answer.text);
      const access = textOf(answer.body['access_token']);
      const used = await call(instance, '/api/now/table/sys_user?sysparm_limit=1', {
        login: '',
        headers: { Authorization: `Bearer ${access}` },
      });
      assert.equal(used.status, 200);
      assert.equal(instance.requests.entries.at(-1)?.user, 'ada');
    });
  }

  it('takes an assertion once, unless JTI verification is off', async () => {
    const assertion = await sign();
    assert.equal((await exchange(assertion)).status, 200);
    refused(await exchange(assertion));
    refused(await exchange(await sign({ claims: { jti: '' } })));
    instance.store.update('oauth_jwt', entry, { enable_jti_verification: '0' });
    assert.equal((await exchange(assertion)).status, 200);
    instance.store.update('oauth_jwt', entry, { enable_jti_verification: '1' });
  });

  it('refuses other claims, times, users, keys and what is no token', async () => {
    const now = Math.floor(instance.clock.now() / 1000);
    for (const claims of [
      { iss: 'another' },
      { aud: 'another' },
      { exp: now - 301 },
      { exp: undefined },
      { nbf: now + 400 },
      { sub: 'nobody@example.com' },
      { sub: 'gone@example.com' },
      { sub: 'ada@example.com^ORactive=true' },
    ]) {
      refused(await exchange(await sign({ claims })));
    }
    const stranger = createSecretKey('x'.repeat(64), 'utf8');
    refused(await exchange(await sign({ alg: 'HS256', kid: 'hs', key: stranger })));
    refused(await exchange(await sign({ alg: 'HS256', kid: 'rsa', key: stranger })));
    for (const text of ['', 'x', 'a.b.c', '....']) refused(await exchange(text));
    const wrongSecret = await exchange(await sign(), 'no');
    assert.equal(wrongSecret.status, 401);
    assert.equal(textOf(wrongSecret.body['error']), 'invalid_client');
  });

  it('verifies with keys that a JWKS address publishes, asked once', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    let asked = 0;
    const provider = createServer((_request, response) => {
      asked += 1;
      const key = { ...publicKey.export({ format: 'jwk' }), kid: 'published', alg: 'ES256' };
      response.end(JSON.stringify({ keys: [key] }));
    });
    provider.listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const { port } = provider.address() as AddressInfo;
    const signed = (): Promise<string> => sign({ alg: 'ES256', kid: 'published', key: privateKey });
    try {
      refused(await exchange(await signed()));
      instance.store.update('oauth_jwt', entry, {
        jwks_url: `http://127.0.0.1:${String(port)}/keys`,
      });
      assert.equal((await exchange(await signed())).status, 200);
      assert.equal((await exchange(await signed())).status, 200);
      assert.equal(asked, 1);
      const strange = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
      refused(await exchange(await sign({ alg: 'ES256', kid: 'published', key: strange })));
      assert.equal((await exchange(await sign())).status, 200);
    } finally {
      provider.close();
    }
    for (const url of ['http://127.0.0.1:1/', 'file:///etc/passwd', 'no address']) {
      instance.store.update('oauth_jwt', entry, { jwks_url: url });
      refused(await exchange(await signed()));
    }
    instance.store.update('oauth_jwt', entry, { jwks_url: '' });
  });
});
