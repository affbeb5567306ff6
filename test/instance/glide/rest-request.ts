import type { ScriptedRestRequest } from '../contract.ts';
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
  readonly #parse: JsonParser;

  constructor(text: string, parse: JsonParser) {
    this.#text = text;
    this.#parse = parse;
  }

  get dataString(): string {
    const text = this.#text;
    this.#text = '';
    return text;
  }

  /** Undefined when the body is empty or has been read. Malformed JSON is answered with 400. */
  get data(): unknown {
    const text = this.dataString;
    if (text.trim() === '') return undefined;
    try {
      return this.#parse(text);
    } catch {
      throw new MalformedBody('The payload is not valid JSON.');
    }
  }
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
  const queryParams: Record<string, string[]> = {};
  for (const [name, value] of request.query) (queryParams[name] ??= []).push(value);
  const uri = `/api${request.path}`;
  const queryString = request.query.toString();
  return {
    pathParams,
    queryParams,
    queryString,
    uri,
    url: queryString === '' ? uri : `${uri}?${queryString}`,
    headers,
    body: new RequestBody(request.body, parse),
    getHeader: (name: unknown) => headers[asText(name).toLowerCase()] ?? null,
    getSupportedResponseContentTypes: () => ['application/json'],
  };
}

/** `response` of a Scripted REST script, and what the engine reads from it afterwards. */
export class RestResponse {
  status: number | undefined;
  readonly headers: Record<string, string> = {};
  body: unknown;
  hasBody = false;
  error: unknown;
  /** Text from the stream writer; it is sent as it is, without `result` around it. */
  stream: string | undefined;

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
          this.stream = (this.stream ?? '') + asText(text);
        },
      }),
    };
  }
}
