import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { RescindError } from '../../../connector/src/lib/errors.ts';
import { createHostLimits } from '../../../connector/src/lib/http-limits.ts';
import { isSafeUrl, shownUrl, type HttpOptions } from '../../../connector/src/lib/http.ts';
import { clientOn, type Loopback, manualClock, never, startLoopback } from './loopback.ts';

const json = (response: ServerResponse, status: number, headers = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end('{"a":1}');
};

describe('lib/http', () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
  });

  async function serve(handler: Parameters<typeof startLoopback>[0]): Promise<Loopback> {
    const server = await startLoopback(handler);
    open.push(() => server.close());
    return server;
  }
  function client(more: Partial<HttpOptions> = {}) {
    const clock = manualClock();
    const made = clientOn(clock, more);
    open.push(made.close);
    return { http: made.client, clock };
  }
  const failsWith = (code: string, text: RegExp) => (error: unknown) => {
    assert.ok(error instanceof RescindError);
    assert.equal(error.code, code);
    assert.match(error.message, text);
    assert.notEqual(error.todo, '');
    return true;
  };

  it('hands every status to the caller, with lower-case headers and the whole body', async () => {
    const server = await serve((_request, response) => {
      json(response, 404, { 'X-Total-Count': '7' });
    });

    const answer = await client().http.request({ method: 'GET', url: server.url, signal: never });

    assert.equal(answer.status, 404);
    assert.equal(answer.headers['x-total-count'], '7');
    assert.equal(answer.text, '{"a":1}');
  });

  it('waits as long as Retry-After says and asks again after a 429, whatever the method', async () => {
    const server = await serve((_request, response, nth) => {
      json(response, nth === 1 ? 429 : 200, nth === 1 ? { 'retry-after': '7' } : {});
    });
    const { http, clock } = client();

    const answer = await http.request({
      method: 'POST',
      url: server.url,
      body: '{}',
      signal: never,
    });

    assert.equal(answer.status, 200);
    assert.equal(
      clock.waits.reduce((sum, ms) => sum + ms, 0),
      7000,
    );
  });

  it('gives the 429 back when Retry-After is longer than anybody would wait', async () => {
    const server = await serve((_request, response) => {
      json(response, 429, { 'retry-after': '3600' });
    });
    const { http } = client();

    const answer = await http.request({ method: 'GET', url: server.url, signal: never });

    assert.equal(answer.status, 429);
    assert.equal(server.seen.length, 1);
  });

  it('repeats a GET after 502, 503 and 504, at most three times, waiting longer each time', async () => {
    const statuses = [502, 503, 504, 503];
    const server = await serve((_request, response, nth) => {
      json(response, statuses[nth - 1] ?? 200);
    });
    const { http, clock } = client();

    const answer = await http.request({ method: 'GET', url: server.url, signal: never });

    assert.equal(answer.status, 503);
    assert.equal(server.seen.length, 4);
    assert.deepEqual(clock.waits, [500, 1000, 2000]);
  });

  it('does not repeat a POST after a 502: nobody knows whether it was done', async () => {
    const server = await serve((_request, response) => {
      json(response, 502);
    });

    const answer = await client().http.request({ method: 'POST', url: server.url, signal: never });

    assert.equal(answer.status, 502);
    assert.equal(server.seen.length, 1);
  });

  it('repeats an idempotent call after a reset', async () => {
    const server = await serve((_request, response, nth) => {
      if (nth === 1) response.socket?.destroy();
      else json(response, 200);
    });

    const answer = await client().http.request({
      method: 'POST',
      url: server.url,
      idempotent: true,
      signal: never,
    });

    assert.equal(answer.status, 200);
    assert.equal(server.seen.length, 2);
  });

  it('reports a body that ends early as incomplete, after asking again', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"result":[');
      setImmediate(() => response.socket?.destroy());
    });

    await assert.rejects(
      client().http.request({ method: 'GET', url: server.url, signal: never }),
      failsWith('target_incomplete', /ended early/),
    );
    assert.equal(server.seen.length, 4);
  });

  it('reports a closed port as unreachable, naming the address without its query', async () => {
    const server = await startLoopback(() => undefined);
    await server.close();

    await assert.rejects(
      client().http.request({ method: 'GET', url: `${server.url}/a?token=abc`, signal: never }),
      (error: unknown) => {
        failsWith('target_unreachable', /refused the connection \(ECONNREFUSED\)/)(error);
        assert.equal((error as RescindError).where, `GET ${server.url}/a`);
        return true;
      },
    );
  });

  it('stops waiting for a server that does not answer', async () => {
    const server = await serve(() => undefined);

    await assert.rejects(
      client({ timeoutMs: 30 }).http.request({
        method: 'GET',
        url: server.url,
        signal: never,
        retryTimeouts: false,
      }),
      failsWith('target_unreachable', /did not answer in time \(0.03 s\)/),
    );
    assert.equal(server.seen.length, 1);
  });

  it('refuses an answer larger than the limit', async () => {
    const server = await serve((_request, response) => {
      response.writeHead(200).end('x'.repeat(3 * 1024 * 1024));
    });

    await assert.rejects(
      client({ maxBytes: 1024 * 1024 }).http.request({
        method: 'GET',
        url: server.url,
        signal: never,
      }),
      failsWith('target_protocol', /larger than the limit \(1 MiB\)/),
    );
  });

  it('follows a redirect at home and takes the credentials along', async () => {
    const server = await serve(({ path }, response) => {
      if (path === '/old') response.writeHead(302, { location: '/new' }).end();
      else json(response, 200);
    });

    const answer = await client().http.request({
      method: 'GET',
      url: `${server.url}/old`,
      headers: { authorization: 'Bearer abcdefgh' },
      signal: never,
    });

    assert.equal(answer.status, 200);
    assert.equal(server.seen[1]?.headers.authorization, 'Bearer abcdefgh');
  });

  it('never follows a redirect to another server', async () => {
    const other = await serve((_request, response) => {
      json(response, 200);
    });
    const server = await serve((_request, response) => {
      response.writeHead(302, { location: `${other.url}/steal` }).end();
    });

    const answer = await client().http.request({
      method: 'GET',
      url: server.url,
      headers: { authorization: 'Bearer abcdefgh' },
      signal: never,
    });

    assert.equal(answer.status, 302);
    assert.equal(other.seen.length, 0);
  });

  it('refuses plain http to any other machine before anything is sent', async () => {
    await assert.rejects(
      client().http.request({ method: 'GET', url: 'http://app.example.com/', signal: never }),
      failsWith('target_unreachable', /plain http/),
    );
  });

  it("ends with the caller's reason while a request is under way", async () => {
    const controller = new AbortController();
    const reason = new RescindError('interrupted', 'stop');
    const server = await serve(() => {
      controller.abort(reason);
    });

    await assert.rejects(
      client().http.request({ method: 'GET', url: server.url, signal: controller.signal }),
      (error: unknown) => error === reason,
    );
  });

  it('sends at most as many requests to one host at once as the limit says', async () => {
    const held: ServerResponse[] = [];
    let most = 0;
    const server = await serve(({ path }, response) => {
      if (path === '/flush') json(response, 200);
      else held.push(response);
      most = Math.max(most, held.length);
      if (path === '/flush') for (const each of held.splice(0)) json(each, 200);
      else if (held.length === 2) void fetch(`${server.url}/flush`);
    });
    const clock = manualClock();
    const limits = createHostLimits({ concurrency: 2, minTimeMs: 0 }, clock);
    const { http } = client({ limits, clock });

    await Promise.all(
      Array.from({ length: 8 }, () =>
        http.request({ method: 'GET', url: server.url, signal: never }),
      ),
    );

    assert.equal(server.seen.filter(({ path }) => path === '/').length, 8);
    assert.equal(most, 2);
  });

  it('shows addresses without login, query and fragment', () => {
    assert.equal(shownUrl('https://u:p@host.example/a/b?token=x#y'), 'https://host.example/a/b');
    assert.equal(shownUrl('nonsense'), '(not a URL)');
  });

  it('calls only https, and plain http on this machine, safe', () => {
    for (const url of [
      'https://a.example',
      'http://127.0.0.1:8080',
      'http://localhost',
      'http://[::1]/x',
    ]) {
      assert.equal(isSafeUrl(url), true, url);
    }
    for (const url of [
      'http://a.example',
      'http://127.0.0.1.evil.example',
      'ftp://a',
      'nonsense',
    ]) {
      assert.equal(isSafeUrl(url), false, url);
    }
  });
});
