import { PackageError } from '../package/package-error.ts';
import { responseDocument } from '../package/xml-document.ts';
import { parseXml } from '../package/xml.ts';
import { failure, type InstanceRequest, type Reply } from './messages.ts';

/** APIs whose resources speak JSON and XML (doc:c_TableAPI, doc:c_RESTAPI: `Accept` and `Content-Type`). */
const BILINGUAL =
  /^\/api\/(now\/(v\d+\/)?(table|stats|import|attachment)|sn_sc\/(v\d+\/)?servicecatalog|sn_cicd\/(v\d+\/)?progress)(\/|$)/;
const FILE = /\/(file|upload)$/;
const XML_TYPE = 'application/xml;charset=UTF-8';

/**
 * The request with its XML payload, `<request><entry><field>value</field></entry></request>`, as the JSON that handlers
 * read; or the documented 415 for a payload in neither language, 400 for XML that is none.
 */
export function readable(request: InstanceRequest): InstanceRequest | Reply {
  const type = mediaType(request.headers['content-type'] ?? '');
  if (!speaksBoth(request)) return request;
  if (!wantedLanguage(request.headers['accept'] ?? '')) {
    return failure(406, 'Not acceptable', 'Accept must allow application/json or application/xml');
  }
  if (request.body.length === 0 || type === '') return request;
  if (isXml(type)) return fromXml(request);
  const isKnown = type === 'application/json' || type === 'text/plain' || type.endsWith('+json');
  if (isKnown || type === 'application/x-www-form-urlencoded') return request;
  return failure(415, 'Unsupported media type', `${type} is neither application/json nor XML`);
}

/** The reply in the language that `Accept` asks for; a file stays as it is, what is told about a new one does not. */
export function inWantedLanguage(request: InstanceRequest, reply: Reply): Reply {
  const isUpload = request.method === 'POST' && FILE.test(request.path);
  if (!speaksBoth(request) && !(isUpload && BILINGUAL.test(request.path))) return reply;
  if (wantedLanguage(request.headers['accept'] ?? '') !== 'xml') return reply;
  const isJson = String(reply.headers['Content-Type'] ?? '').startsWith('application/json');
  return isJson ? toXml(reply) : reply;
}

function speaksBoth(request: InstanceRequest): boolean {
  return BILINGUAL.test(request.path) && !FILE.test(request.path);
}

function mediaType(header: string): string {
  return (header.split(';')[0] ?? '').trim().toLowerCase();
}

function isXml(type: string): boolean {
  return type === 'application/xml' || type === 'text/xml';
}

/** The first type that the API can speak; a missing header means JSON. */
function wantedLanguage(accept: string): 'json' | 'xml' | undefined {
  if (accept.trim() === '') return 'json';
  for (const type of accept.split(',').map(mediaType)) {
    if (isXml(type)) return 'xml';
    if (['application/json', 'application/*', '*/*', '*'].includes(type)) return 'json';
    if (type.endsWith('+json') || type === 'text/plain') return 'json';
  }
  return undefined;
}

function fromXml(request: InstanceRequest): InstanceRequest | Reply {
  const entry = entryOf(request.body.toString('utf8'));
  if (!entry) {
    return failure(
      400,
      'Exception while reading request',
      'Expected <request><entry>…</entry></request>',
    );
  }
  return { ...request, body: Buffer.from(JSON.stringify(entry)) };
}

/** Fields of the first entry; further records are ignored (doc:c_TableAPI). */
function entryOf(text: string): Record<string, string> | undefined {
  try {
    const root = parseXml('request', text);
    if (root.name !== 'request') return undefined;
    const entry = root.children.find((child) => child.name === 'entry') ?? root;
    return Object.fromEntries(entry.children.map((field) => [field.name, field.text]));
  } catch (error) {
    if (error instanceof PackageError) return undefined; // the caller answers 400
    throw error;
  }
}

function toXml(reply: Reply): Reply {
  let value: unknown;
  try {
    value = JSON.parse(reply.body.toString());
  } catch {
    return reply; // an empty body, as of a 204
  }
  const headers = { ...reply.headers, 'Content-Type': XML_TYPE };
  return { ...reply, headers, body: responseDocument(value) };
}
