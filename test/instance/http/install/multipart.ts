/** Parts of a `multipart/form-data` body: text fields, and files as bytes. */
export interface Multipart {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, Buffer>>;
  /** The last part, when it is a file. */
  readonly lastFile: UploadedFile | undefined;
}

export interface UploadedFile {
  readonly fileName: string;
  /** Of the part; empty when it names none. */
  readonly contentType: string;
  readonly content: Buffer;
}

const HEADER_END = '\r\n\r\n';

/** Reads a multipart body; `undefined` when the content type names no boundary. */
export function parseMultipart(body: Buffer, contentType: string): Multipart | undefined {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1];
  if (boundary === undefined) return undefined;
  const fields: Record<string, string> = {};
  const files: Record<string, Buffer> = {};
  let lastFile: UploadedFile | undefined;
  for (const part of splitParts(body, `--${boundary}`)) {
    const end = part.indexOf(HEADER_END);
    if (end === -1) continue;
    const head = part.subarray(0, end).toString('utf8');
    const content = part.subarray(end + HEADER_END.length, part.length - 2);
    const name = /[;\s]name="?([^";\r\n]*)"?/i.exec(head)?.[1] ?? '';
    const fileName = fileNameIn(head);
    lastFile =
      fileName === undefined ? undefined : { fileName, contentType: typeIn(head), content };
    if (lastFile) files[name] = content;
    else fields[name] = content.toString('utf8');
  }
  return { fields, files, lastFile };
}

/** The file name in a part's header, the RFC 5987 form first; `undefined` for a text field. */
function fileNameIn(head: string): string | undefined {
  const encoded = /[;\s]filename\*=utf-8''([^;\s]+)/i.exec(head)?.[1];
  const plain = /[;\s]filename="([^"]*)"|[;\s]filename=([^";\s]+)/i.exec(head);
  try {
    if (encoded !== undefined) return decodeURIComponent(encoded);
  } catch {
    return encoded; // malformed escapes stay as they were sent
  }
  return plain?.[1]?.replaceAll('%22', '"') ?? plain?.[2];
}

function typeIn(head: string): string {
  return /^content-type:[ \t]*(.*?)[ \t]*$/im.exec(head)?.[1] ?? '';
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
