import { z } from 'zod';
import { RescindError } from '../lib/errors.ts';
import type { RetryingHttpClient } from '../lib/http.ts';
import type { Redactor } from '../lib/redact.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { LedgerReader, RunRecorder } from '../ports/platform.ts';
import { createAuthenticator, type PlatformCredentials } from './auth.ts';
import { createLedgerReader } from './ledger-reader.ts';
import { createRunRecorder } from './run-recorder.ts';
import { createSession, type PlatformSession } from './session.ts';
import { apiBase, scope } from './tables.ts';

export interface PlatformOptions {
  readonly url: string;
  readonly credentials: PlatformCredentials;
  readonly http: RetryingHttpClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly redactor: Redactor;
}

export interface PlatformHealth {
  readonly pluginVersion: string;
  readonly user: string;
  readonly roles: readonly string[];
  /** The role a connector needs is among them. */
  readonly mayConnect: boolean;
}

export interface Platform {
  readonly ledger: LedgerReader;
  readonly recorder: RunRecorder;
  /** Asks the plugin who we are; throws the same errors as any call. */
  health(signal: AbortSignal): Promise<PlatformHealth>;
}

/** Everything the connector does with one instance, over one session. */
export function createPlatform(options: PlatformOptions): Platform {
  const { url, http, clock, log, redactor } = options;
  const auth = createAuthenticator(options.credentials, { url, http, clock, redactor });
  const session = createSession({ url, http, auth, clock });
  return {
    ledger: createLedgerReader({ session, clock, log }),
    recorder: createRunRecorder(session),
    health: (signal) => askHealth(session, signal),
  };
}

const connectorRole = `${scope}.connector`;
const healthShape = z.object({
  plugin_version: z.string(),
  user: z.string(),
  roles: z.array(z.string()),
});

async function askHealth(session: PlatformSession, signal: AbortSignal): Promise<PlatformHealth> {
  const path = `${apiBase}/health`;
  const right = `role ${connectorRole}`;
  const { result } = await session.call({ method: 'GET', path, right, signal });
  const parsed = healthShape.safeParse(result);
  if (!parsed.success) {
    throw new RescindError('platform_protocol', 'The health answer has another shape.', {
      where: `GET ${path}`,
      todo: 'Compare the versions of connector and plugin.',
    });
  }
  const { plugin_version: pluginVersion, user, roles } = parsed.data;
  const mayConnect = roles.includes(connectorRole) || roles.includes('admin');
  return { pluginVersion, user, roles, mayConnect };
}
