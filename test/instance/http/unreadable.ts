import type { Duplex } from 'node:stream';

const PAGE = '<html><head><title>414 Request-URI Too Large</title></head><body></body></html>';

/**
 * Answers what is no readable request. An address or header beyond Node's limit gets a page, no JSON, as on the platform
 * (pub:ServiceNow/PySNC, `test_nonjson_error`); anything else an empty 400.
 */
export function refuseUnreadable(error: Error & { code?: string }, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const isTooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const body = isTooLong ? PAGE : '';
  socket.end(
    [
      `HTTP/1.1 ${isTooLong ? '414 Request-URI Too Large' : '400 Bad Request'}`,
      'Server: ServiceNow',
      'Content-Type: text/html;charset=UTF-8',
      `Content-Length: ${String(body.length)}`,
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}
