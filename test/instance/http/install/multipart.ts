/** Parts of a `multipart/form-data` body: text fields, and files as bytes. */
export interface Multipart {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, Buffer>>;
}

const HEADER_END = '\r\n\r\n';

/** Reads a multipart body; `undefined` when the content type names no boundary. */
export function parseMultipart(body: Buffer, contentType: string): Multipart | undefined {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const fields: Record<string, string> = {};
  const files: Record<string, Buffer> = {};
  for (const part of splitParts(body, `--${boundary}`)) {
    const end = part.indexOf(HEADER_END);
    if (end === -1) continue;
    const head = part.subarray(0, end).toString('utf8');
    const content = part.subarray(end + HEADER_END.length, part.length - 2);
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? '';
    if (/filename="/.test(head)) files[name] = content;
    else fields[name] = content.toString('utf8');
  }
  return { fields, files };
}

/** Bytes between delimiters, without the line break after a delimiter (the one before the next is left on). */
function splitParts(body: Buffer, delimiter: string): Buffer[] {
  const parts: Buffer[] = [];
  let start = body.indexOf(delimiter);
  while (start !== -1) {
    const from = start + delimiter.length;
    const next = body.indexOf(delimiter, from);
    if (next === -1) break;
    parts.push(body.subarray(from + 2, next));
    start = next;
  }
  return parts;
}
