import type { ScriptedRestRequest } from '../contract.ts';
import { PackageError } from '../package/package-error.ts';
import { parseXml, type XmlElement } from '../package/xml.ts';
import { isForm, isXml, mediaTypes } from './media-types.ts';
import { GlideScriptableInputStream, streamedBytes } from './input-stream.ts';
import { asText } from './values.ts';

/** Parses JSON to objects of the script's own world. */
export type JsonParser = (text: string) => unknown;

/** The request's body is not what its type says; answered with 400 unless the script catches it. */
export class MalformedBody extends Error {
  readonly code = 'MALFORMED_BODY';
}

/** The body is a stream: whichever form is read first empties the others (documented). */
class RequestBody {
  #text: string;
  readonly #bytes: Uint8Array;
  readonly #parse: JsonParser;
  readonly #isXml: boolean;
  #entries: unknown[] | undefined;

  constructor(request: ScriptedRestRequest, parse: JsonParser, isXml: boolean) {
    this.#text = request.body;
    this.#bytes = request.bytes ?? Buffer.from(request.body);
    this.#parse = parse;
    this.#isXml = isXml;
  }

  get dataString(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  /** For `GlideSysAttachment.writeContentStream` and the response's stream writer. */
  get dataStream(): GlideScriptableInputStream {
    const isRead = this.dataString === '';
    return new GlideScriptableInputStream(isRead ? Buffer.alloc(0) : Buffer.from(this.#bytes));
  }

  /** Undefined when the body is empty or has been read. Malformed JSON or XML is answered with 400. */
  get data(): unknown {
    const text = this.dataString;
    if (text.trim() === '') return undefined;
    const value = this.#isXml ? xmlEntries(text) : text;
    if (value === undefined) throw new MalformedBody('The payload is not valid XML.');
    try {
      return this.#parse(value);
    } catch {
      throw new MalformedBody('The payload is not valid JSON.');
    }
  }

  hasNext(): boolean {
    return this.#pending().length > 0;
  }

  /** The next record of the body; undefined after the last one. */
  nextEntry(): unknown {
    return this.#pending().shift();
  }

  #pending(): unknown[] {
    if (this.#entries) return this.#entries;
    const data = this.data;
    const list = data === undefined ? [] : [data].flat();
    this.#entries = list;
    return list;
  }
}

/** `<request><entry>…</entry></request>` as JSON: one entry as an object, several as a list; `undefined` when it is no XML. */
function xmlEntries(text: string): string | undefined {
  try {
    const root = parseXml('request', text);
    const entries = root.children.filter((child) => child.name === 'entry').map(xmlValue);
    if (entries.length === 0) return JSON.stringify(xmlValue(root));
    return JSON.stringify(entries.length === 1 ? entries[0] : entries);
  } catch (error) {
    if (error instanceof PackageError) return undefined;
    throw error;
  }
}

function xmlValue(element: XmlElement): unknown {
  if (element.children.length === 0) return element.text;
  const members = new Map<string, unknown[]>();
  for (const child of element.children) {
    members.set(child.name, [...(members.get(child.name) ?? []), xmlValue(child)]);
  }
  return Object.fromEntries(
    [...members].map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

/** `request` of a Scripted REST script. */
export function restRequest(
  request: ScriptedRestRequest,
  pathParams: Readonly<Record<string, string>>,
  parse: JsonParser,
) {
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const type = headers['content-type'] ?? '';
  const fields = isForm(type) ? [...new URLSearchParams(request.body)] : [];
  const queryParams = new Map<string, string[]>();
  for (const [name, value] of [...request.query, ...fields]) {
    queryParams.set(name, [...(queryParams.get(name) ?? []), value]);
  }
  const uri = `/api${request.path}`;
  const queryString = request.query.toString();
  const url = `${request.baseUrl ?? ''}${uri}`;
  return {
    pathParams,
    queryParams: Object.fromEntries(queryParams),
    queryString,
    uri,
    url: queryString === '' ? url : `${url}?${queryString}`,
    headers: inAnyCase(headers),
    body: new RequestBody(request, parse, isXml(type)),
    getHeader: (name: unknown) => ownHeader(headers, asText(name)) ?? null,
    getSupportedResponseContentTypes: () => mediaTypes(headers['accept'] ?? ''),
  };
}

/** Scripts read `headers.Accept` as well as `headers.accept`. */
function inAnyCase(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return new Proxy(headers, {
    get: (target, name) => (typeof name === 'string' ? ownHeader(target, name) : undefined),
  });
}

function ownHeader(headers: Readonly<Record<string, string>>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return Object.hasOwn(headers, wanted) ? headers[wanted] : undefined;
}

/** `response` of a Scripted REST script, and what the engine reads from it afterwards. */
export class RestResponse {
  status: number | undefined;
  readonly headers: Record<string, string> = {};
  body: unknown;
  hasBody = false;
  error: unknown;
  /** What the stream writer got; it is sent as it is, without `result` around it. */
  stream: Buffer | undefined;

  #write(bytes: Uint8Array): void {
    this.stream = Buffer.concat([this.stream ?? Buffer.alloc(0), bytes]);
  }

  /** What scripts get: only the documented calls. */
  api() {
    return {
      setStatus: (status: unknown) => {
        this.status = typeof status === 'number' ? status : 0;
      },
      setBody: (body: unknown) => {
        this.body = body;
        this.hasBody = true;
      },
      setHeader: (name: unknown, value: unknown) => {
        this.headers[asText(name)] = asText(value);
      },
      setHeaders: (headers: Readonly<Record<string, unknown>>) => {
        for (const [name, value] of Object.entries(headers)) this.headers[name] = asText(value);
      },
      setContentType: (type: unknown) => {
        this.headers['Content-Type'] = asText(type);
      },
      setLocation: (location: unknown) => {
        this.headers['Location'] = asText(location);
      },
      setError: (error: unknown) => {
        this.error = error;
      },
      getStreamWriter: () => ({
        writeString: (text: unknown) => {
          this.#write(Buffer.from(asText(text)));
        },
        writeStream: (stream: unknown) => {
          this.#write(streamedBytes(stream) ?? Buffer.alloc(0));
        },
      }),
    };
  }
}
