import { RescindError, type ErrorCode } from './errors.ts';

/** Whose server it is; the first half of the error code. */
export type Side = 'platform' | 'target';

export type FailureKind =
  | 'timeout'
  | 'reset'
  | 'refused'
  | 'unknown_host'
  | 'tls'
  | 'cut_body'
  | 'too_large'
  | 'web_page'
  | 'not_json'
  | 'unsafe_url'
  | 'other_origin';

/** A call that brought no usable answer. `kind` is finer than `code`, for callers that react to a time-out. */
export class HttpFailure extends RescindError {
  readonly kind: FailureKind;

  constructor(
    code: ErrorCode,
    kind: FailureKind,
    message: string,
    details: { where: string; todo: string; cause?: unknown },
  ) {
    super(code, message, details);
    this.kind = kind;
  }
}

const systemCodes: Readonly<Record<string, FailureKind>> = {
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  ECONNREFUSED: 'refused',
  EHOSTUNREACH: 'refused',
  ENETUNREACH: 'refused',
  ETIMEDOUT: 'timeout',
  ENOTFOUND: 'unknown_host',
  EAI_AGAIN: 'unknown_host',
  ERR_STREAM_PREMATURE_CLOSE: 'cut_body',
};

const words: Readonly<
  Record<
    FailureKind,
    { end: 'unreachable' | 'protocol' | 'incomplete'; what: string; todo: string }
  >
> = {
  timeout: {
    end: 'unreachable',
    what: 'did not answer in time',
    todo: 'Check that the server is up and not overloaded, then run again.',
  },
  reset: {
    end: 'unreachable',
    what: 'closed the connection without an answer',
    todo: 'Run again; if it persists, look for a proxy or firewall that cuts connections.',
  },
  refused: {
    end: 'unreachable',
    what: 'refused the connection',
    todo: 'Check host and port in the configuration, and that the server is running and reachable from here.',
  },
  unknown_host: {
    end: 'unreachable',
    what: 'has a host name that cannot be resolved',
    todo: 'Check the host name in the configuration and the DNS of this machine.',
  },
  tls: {
    end: 'unreachable',
    what: 'could not agree on a secure connection',
    todo: 'Check the certificate of the server; name its CA with tls.ca, and a client certificate if it asks for one.',
  },
  cut_body: {
    end: 'incomplete',
    what: 'sent an answer that ended early',
    todo: 'Nothing was concluded from it. Run again; if it persists, ask for smaller pages or look for a proxy limit.',
  },
  too_large: {
    end: 'protocol',
    what: 'sent an answer larger than the limit',
    todo: 'Ask for smaller pages, or raise the size limit if answers of that size are expected.',
  },
  web_page: {
    end: 'protocol',
    what: 'sent a web page instead of JSON',
    todo: 'Open the address in a browser: the instance may be hibernating or in maintenance, or a login page answers in its place.',
  },
  not_json: {
    end: 'protocol',
    what: 'sent something that is not JSON',
    todo: 'Check that the address in the configuration is the one of the API.',
  },
  unsafe_url: {
    end: 'unreachable',
    what: 'would be called over plain http',
    todo: 'Use https. Plain http is accepted only for this machine (127.0.0.1, ::1, localhost).',
  },
  other_origin: {
    end: 'protocol',
    what: 'pointed to another server',
    todo: 'Put the final address into the configuration. Credentials are never sent to a server that is not configured.',
  },
};

/** Builds the error for one kind of failure. `where` is method and URL without query; `extra` is already redacted. */
export function failure(
  side: Side,
  kind: FailureKind,
  where: string,
  details: { extra?: string; cause?: unknown } = {},
): HttpFailure {
  const { end, what, todo } = words[kind];
  const who = side === 'platform' ? 'The platform' : 'The application';
  const extra = details.extra === undefined || details.extra === '' ? '' : ` (${details.extra})`;
  return new HttpFailure(`${side}_${end}`, kind, `${who} ${what}${extra}.`, {
    where,
    todo,
    cause: details.cause,
  });
}

/** The kind of a transport error by its system code; time-outs and aborts are told apart by the caller's signals. */
export function kindOf(error: unknown): FailureKind {
  const code = codeOf(error);
  const known = systemCodes[code];
  if (known !== undefined) return known;
  if (/^(ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return 'tls';
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR')) return 'cut_body';
  return 'reset';
}

/** System code of an error or of its cause; empty when there is none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (/premature close/i.test(error.message)) return 'ERR_STREAM_PREMATURE_CLOSE';
  return codeOf(error.cause);
}
