import { defineAdapter } from '../module.ts';
import { checkRights } from './check.ts';
import { openSession, type Session } from './client.ts';
import { postgresTarget } from './config.ts';
import { probeOwnQueries, readOwnQueries } from './custom.ts';
import { probeCatalog } from './probe.ts';
import { readCatalog } from './read.ts';

export const adapter = defineAdapter({
  id: 'postgres',
  title: 'PostgreSQL',
  can: ['list', 'probe'],
  evidence: 'listed',
  configSchema: postgresTarget,
  create(config, deps) {
    const within = async <T>(
      signal: AbortSignal,
      work: (session: Session) => Promise<T>,
    ): Promise<T> => {
      const session = await openSession(config, deps, signal);
      try {
        return await work(session);
      } finally {
        await session.close();
      }
    };
    return {
      async *read(signal) {
        const session = await openSession(config, deps, signal);
        try {
          yield* config.read === undefined
            ? readCatalog(session, config)
            : readOwnQueries(session, config.read, deps.clock.now());
        } finally {
          await session.close();
        }
      },
      check: (signal) => within(signal, (session) => checkRights(session, config)),
      probe: (question, signal) =>
        within(signal, (session) =>
          config.read === undefined
            ? probeCatalog(session, question)
            : probeOwnQueries(session, config.read, question),
        ),
      close: () => Promise.resolve(),
    };
  },
});
