import { type ErrorCode, RescindError } from '../../lib/errors.ts';

interface Meaning {
  readonly code: ErrorCode;
  readonly what: string;
  readonly todo: string;
}

const network: Meaning = {
  code: 'target_unreachable',
  what: 'cannot be reached',
  todo: 'Check target.host and target.port, and that the server runs and takes connections from here.',
};
const cut: Meaning = {
  code: 'target_incomplete',
  what: 'ended the connection during the read',
  todo: 'Nothing was concluded from it. Run again; if it persists, look for time-outs on the way.',
};
const tooSlow: Meaning = {
  code: 'target_incomplete',
  what: 'did not finish a query in time',
  todo: 'Nothing was concluded from it. Raise target.statementTimeout or run when the server is idle.',
};
const login: Meaning = {
  code: 'target_unauthorized',
  what: 'refused the login',
  todo: 'Check target.auth and pg_hba.conf: the account must exist, may log in, and its password is valid.',
};
const right: Meaning = {
  code: 'target_forbidden',
  what: 'denied a read',
  todo: 'Grant the connector SELECT on the object named above, and USAGE on its schema.',
};
const query: Meaning = {
  code: 'mapping_invalid',
  what: 'refused a query of the mapping',
  todo: 'Correct target.read: one SELECT that changes nothing, on tables and columns that exist.',
};
const certificate: Meaning = {
  code: 'target_unreachable',
  what: 'could not agree on a secure connection',
  todo: 'Check target.tls: ca names the authority, serverName the name in the certificate; mode: disable only where the network is trusted.',
};

/** By SQLSTATE (PostgreSQL manual, appendix A) or system error code. */
const meanings: Readonly<Record<string, Meaning>> = {
  '28P01': login,
  '28000': login,
  '42501': right,
  '57P01': cut,
  '57P02': cut,
  '57014': tooSlow,
  '25006': query,
  '42601': query,
  '42703': query,
  '42P01': query,
  '3D000': {
    code: 'target_protocol',
    what: 'has no such database',
    todo: 'Correct target.database.',
  },
  '57P03': { ...network, what: 'is starting up or shutting down', todo: 'Run again later.' },
  '53300': { ...network, what: 'has no free connection', todo: 'Run again later.' },
  ECONNREFUSED: network,
  ENOTFOUND: network,
  EAI_AGAIN: network,
  ETIMEDOUT: network,
  EHOSTUNREACH: network,
  ENETUNREACH: network,
  ENOENT: network,
};

/** By message, for errors that carry no code. */
const phrases: readonly (readonly [RegExp, Meaning])[] = [
  [
    /does not support SSL|SSL connection|certificate|self.signed|altnames|TLS|wrong version number/i,
    certificate,
  ],
  [/client password must be/, login],
  [/Query read timeout/, tooSlow],
];

/** The error a person can act on, for anything the driver threw. `phase` decides what a lost connection means. */
export function toRescindError(
  error: unknown,
  where: string,
  phase: 'connect' | 'read',
): RescindError {
  if (error instanceof RescindError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const found = meanings[codeOf(error)] ?? phrases.find(([phrase]) => phrase.test(text))?.[1];
  const lost = /terminat|timeout|closed|reset|EPIPE|hang up|not queryable/i.test(text);
  const guess = lost ? (phase === 'connect' ? network : cut) : unknownMeaning;
  const { code, what, todo } = found ?? guess;
  return new RescindError(code, `PostgreSQL ${what}: ${text || codeOf(error)}.`, {
    where,
    todo,
    cause: error,
  });
}

const unknownMeaning: Meaning = {
  code: 'target_protocol',
  what: 'answered with an error',
  todo: 'Look the message up in the PostgreSQL manual; the server log has more.',
};

function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
