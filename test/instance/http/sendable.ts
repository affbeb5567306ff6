import { validateHeaderName, validateHeaderValue } from 'node:http';

import { failure, type Reply } from './messages.ts';

/** Headers that say where a message ends: the server's, whatever a script sets. */
const FRAMING = new Set([
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'trailer',
]);

function withoutFraming(headers: Reply['headers']): Reply['headers'] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !FRAMING.has(name.toLowerCase())),
  );
}

/** The reply, or a 500 when a script set a status or a header that HTTP cannot carry. */
export function sendable(reply: Reply): Reply {
  const { status, headers } = reply;
  if (!Number.isInteger(status) || status < 200 || status > 999) {
    return failure(500, 'Internal server error', `${String(status)} is no HTTP status`);
  }
  try {
    for (const [name, value] of Object.entries(headers)) {
      validateHeaderName(name);
      for (const one of [value].flat()) validateHeaderValue(name, one);
    }
    return { ...reply, headers: withoutFraming(headers) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failure(500, 'Internal server error', detail);
  }
}
