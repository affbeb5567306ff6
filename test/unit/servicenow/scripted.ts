import nock from 'nock';
import { createHostLimits } from '../../../connector/src/lib/http-limits.ts';
import { createTransport } from '../../../connector/src/lib/http-transport.ts';
import { createHttpClient } from '../../../connector/src/lib/http.ts';
import { quietLog } from '../../../connector/src/lib/log.ts';
import { createRedactor } from '../../../connector/src/lib/redact.ts';
import type { PlatformCredentials } from '../../../connector/src/servicenow/auth.ts';
import { createPlatform } from '../../../connector/src/servicenow/platform.ts';
import { manualClock } from '../lib/loopback.ts';

export const origin = 'https://acme.service-now.example';
export const never = new AbortController().signal;

const basic: PlatformCredentials = {
  method: 'basic',
  user: 'svc.rescind',
  password: 'pw-canary-1',
};

/** A platform whose answers a test scripts with nock; waits take no time. */
export function scriptedPlatform(credentials: PlatformCredentials = basic) {
  const clock = manualClock();
  const redactor = createRedactor();
  const transport = createTransport({}, 2);
  const http = createHttpClient({
    side: 'platform',
    fetch: transport.fetch,
    limits: createHostLimits({ concurrency: 2, minTimeMs: 0 }, clock),
    clock,
    log: quietLog,
    random: () => 0,
  });
  const options = { url: origin, credentials, http, clock, log: quietLog, redactor };
  return { platform: createPlatform(options), clock, redactor };
}

export function api(): nock.Scope {
  return nock(origin);
}

/** Every scripted answer must have been asked for. */
export function assertAllAsked(): void {
  const left = nock.pendingMocks();
  nock.cleanAll();
  if (left.length > 0) throw new Error(`never asked for: ${left.join(', ')}`);
}

export const ledgerError = (message: string, detail: string | null = null) => ({
  error: { message, detail },
  status: 'failure',
});
