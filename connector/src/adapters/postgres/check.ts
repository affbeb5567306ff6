import type { CheckLine } from '../../ports/target.ts';
import { RescindError } from '../../lib/errors.ts';
import type { Session } from './client.ts';
import type { PostgresTarget } from './config.ts';
import { requireColumns } from './custom.ts';
import * as queries from './queries.ts';
import { parseRow, SelfRow } from './schema.ts';

/** Rights by name, transport, and whether the connector holds more than it needs. */
export async function checkRights(
  session: Session,
  config: PostgresTarget,
): Promise<readonly CheckLine[]> {
  const [row] = await session.query(queries.selfCheck);
  const self = parseRow(SelfRow, row, session.where);
  const lines: CheckLine[] = [
    {
      right: 'LOGIN',
      ok: true,
      detail: `Connected as ${self.user} to PostgreSQL ${self.version}.`,
    },
    transportLine(self.encrypted, config),
    leastLine(self),
  ];
  if (config.read !== undefined) {
    for (const [part, query] of Object.entries(config.read)) {
      lines.push(await queryLine(session, part, query));
    }
    return lines;
  }
  return [
    ...lines,
    selectLine('pg_catalog.pg_roles', self.roles, self.user),
    selectLine('pg_catalog.pg_auth_members', self.memberships, self.user),
  ];
}

function selectLine(view: string, ok: boolean, user: string): CheckLine {
  const detail = ok
    ? 'Granted.'
    : `Missing. Run as a superuser: GRANT SELECT ON ${view} TO ${user};`;
  return { right: `SELECT on ${view}`, ok, detail };
}

function transportLine(encrypted: boolean, { host }: PostgresTarget): CheckLine {
  const local = host.startsWith('/') || /^(127\.|localhost$|::1$)/.test(host);
  const detail = encrypted
    ? 'Encrypted, certificate and name checked.'
    : local
      ? 'Not encrypted, on this machine only.'
      : 'Not encrypted over the network. Set target.tls.mode: verify-full.';
  return { right: 'encrypted connection', ok: encrypted || local, detail };
}

function leastLine(self: { superuser: boolean; createrole: boolean; user: string }): CheckLine {
  const more = [self.superuser ? 'SUPERUSER' : '', self.createrole ? 'CREATEROLE' : ''].filter(
    Boolean,
  );
  const detail =
    more.length === 0
      ? 'The account can read the catalog and change no role.'
      : `${self.user} has ${more.join(' and ')}, which reading never needs. Use an account with LOGIN only.`;
  return { right: 'no more than LOGIN', ok: more.length === 0, detail };
}

async function queryLine(
  session: Session,
  part: string,
  query: { sql: string; columns: Readonly<Record<string, string | undefined>> },
): Promise<CheckLine> {
  const right = `SELECT of target.read.${part}`;
  try {
    await requireColumns(session, part, query);
    return { right, ok: true, detail: 'The query runs and returns every column named.' };
  } catch (error) {
    if (!(error instanceof RescindError)) throw error;
    return { right, ok: false, detail: `${error.message} ${error.todo}` };
  }
}
