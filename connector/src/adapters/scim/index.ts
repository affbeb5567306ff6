import { defineAdapter } from '../module.ts';
import { RescindError } from '../../lib/errors.ts';
import type { CheckLine } from '../../ports/target.ts';
import { createScimClient, type Kind, type ScimClient } from './client.ts';
import { scimTarget } from './config.ts';
import { probeScim } from './probe.ts';
import { readAll } from './read.ts';

export const adapter = defineAdapter({
  id: 'scim',
  title: 'SCIM 2.0',
  can: ['list', 'probe'],
  evidence: 'listed',
  configSchema: scimTarget,
  create(config, deps) {
    const client = createScimClient(config, deps);
    const kinds: readonly Kind[] = config.groups ? ['Users', 'Groups'] : ['Users'];
    return {
      read: (signal) => readAll(client, config, signal),
      check: (signal) => Promise.all(kinds.map((kind) => checkKind(client, kind, signal))),
      probe: (question, signal) => probeScim(client, question, signal),
      close: () => Promise.resolve(),
    };
  },
});

/** One line per list; a service that cannot be reached at all is an error, not a line. */
async function checkKind(client: ScimClient, kind: Kind, signal: AbortSignal): Promise<CheckLine> {
  const right = `read ${kind}`;
  try {
    const total = await client.tryOut(kind, signal);
    return {
      right,
      ok: true,
      detail: `Granted; the service has ${total ?? 'an unknown number'} of them.`,
    };
  } catch (error) {
    if (!(error instanceof RescindError) || error.code === 'target_unreachable') throw error;
    return { right, ok: false, detail: `${error.message} ${error.todo}` };
  }
}
