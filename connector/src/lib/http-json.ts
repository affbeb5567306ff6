import type { HttpResponse } from '../ports/http.ts';
import { failure, type Side } from './http-failure.ts';

/**
 * The JSON value of an answer. Throws `*_protocol` for a web page or anything else that is not JSON, `*_incomplete` for
 * JSON that stops in the middle. `where` is method and URL without query.
 */
export function parseJson(response: HttpResponse, side: Side, where: string): unknown {
  const text = response.text.trimStart();
  if (isWebPage(response)) {
    throw failure(side, 'web_page', where, { extra: pageTitle(text) });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const begun = text.startsWith('{') || text.startsWith('[');
    const extra = begun ? `${text.length} characters` : `status ${response.status}`;
    throw failure(side, begun ? 'cut_body' : 'not_json', where, { extra, cause: error });
  }
}

/** True when the answer is HTML by its type or by its first characters. */
export function isWebPage(response: HttpResponse): boolean {
  const type = response.headers['content-type'] ?? '';
  return /\bhtml\b/i.test(type) || /^\s*<(!doctype|html|head|body)\b/i.test(response.text);
}

function pageTitle(text: string): string {
  const title = /<title[^>]*>([^<]{1,200})<\/title>/i.exec(text)?.[1] ?? '';
  const plain = title
    .replace(/[^\p{L}\p{N}\p{P}\p{Zs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? '' : `titled “${plain.slice(0, 80)}”`;
}
