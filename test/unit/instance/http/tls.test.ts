import assert from 'node:assert/strict';
import { request, type RequestOptions } from 'node:https';

import { startInstance, type LocalInstance } from '../../../instance/start.ts';

interface TlsAnswer {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly links: string;
  readonly text: string;
}

/** A client that verifies certificate and host name, as any does by default. */
function get(instance: LocalInstance, url: string, options: RequestOptions): Promise<TlsAnswer> {
  return new Promise((resolve, reject) => {
    const auth = `${instance.adminUser}:${instance.adminPassword}`;
    const sent = request(url, { auth, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        resolve({
          status: response.statusCode ?? 0,
          cookies: response.headers['set-cookie'] ?? [],
          links: [response.headers['link'] ?? ''].flat().join(),
          text: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe('local instance over TLS', () => {
  let instance: LocalInstance;
  const list = '/api/now/table/sys_user_role?sysparm_limit=1&sysparm_fields=name';

  before(async () => {
    instance = await startInstance({ tls: true });
  });

  after(async () => {
    await instance.stop();
  });

  function trusting(): RequestOptions {
    return { ca: instance.certificate ?? '' };
  }

  it('answers a client that verifies the certificate, by address and by name', async () => {
    assert.match(instance.url, /^https:\/\/127\.0\.0\.1:\d+$/);
    const byAddress = await get(instance, instance.url + list, trusting());
    assert.equal(byAddress.status, 200);
    const { port } = new URL(instance.url);
    const byName = await get(instance, `${instance.url}${list}`, {
      ...trusting(),
      servername: 'localhost',
      headers: { Host: `localhost:${port}` },
    });
    assert.equal(byName.status, 200);
    assert.ok(byName.links.includes(`<https://localhost:${port}/api/now/table/`), byName.links);
  });

  it('is refused by a client that does not trust it, and by another name', async () => {
    await assert.rejects(get(instance, instance.url + list, {}), {
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
    await assert.rejects(
      get(instance, instance.url + list, { ...trusting(), servername: 'example.com' }),
      { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
    );
  });

  it('links with https and marks cookies secure', async () => {
    const answer = await get(instance, instance.url + list, trusting());
    assert.ok(answer.links.includes(`<${instance.url}/api/now/table/sys_user_role`), answer.links);
    assert.ok(answer.cookies.length > 0);
    for (const cookie of answer.cookies) assert.match(cookie, /; Secure; SameSite=None$/);
  });

  it('has no certificate and no secure cookies without TLS', async () => {
    const plain = await startInstance();
    try {
      assert.equal(plain.certificate, undefined);
      const response = await fetch(`${plain.url}/login.do`);
      assert.doesNotMatch(response.headers.getSetCookie().join(), /Secure/);
    } finally {
      await plain.stop();
    }
  });
});
