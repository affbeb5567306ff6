import { asText } from './values.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': ' ',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

const escapeHTML = (text: unknown): string =>
  asText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const unescapeHTML = (text: unknown): string =>
  asText(text).replace(/&(?:lt|gt|nbsp|amp|quot|#39);/gu, (entity) => ENTITIES[entity] ?? entity);

/** Text functions (doc:api-reference/server-api-reference/GlideStringUtilScopedAPI). */
export const GlideStringUtil = {
  escapeHTML,
  getHTMLValue: escapeHTML,
  unescapeHTML,
  unEscapeHTML: unescapeHTML,
  dotToUnderBar: (text: unknown): string => asText(text).replaceAll('.', '_'),
  escapeAllQuotes: (text: unknown): string => asText(text).replace(/['"]/gu, ''),
  escapeForHomePage: (text: unknown): string =>
    asText(text).replaceAll('<', '%3c').replaceAll('>', '%3e'),
  escapeNonPrintable: (text: unknown): string =>
    // eslint-disable-next-line no-control-regex
    asText(text).replace(/[\u0000-\u001f\u007f]/gu, printable),
  escapeQueryTermSeparator: (text: unknown): string => asText(text).replaceAll('^', '^^'),
  escapeTicks: (text: unknown): string => asText(text).replaceAll("'", "\\'"),
  getNumeric: (text: unknown): string => asText(text).replace(/\D/gu, ''),
  isBase64: (text: unknown): boolean =>
    /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/u.test(asText(text)),
  isEligibleSysID: (text: unknown): boolean => /^[0-9a-f]{32}$/iu.test(asText(text)),
  newLinesToBreaks: (text: unknown): string => asText(text).replaceAll('\n', '<br/>'),
  normalizeWhitespace: (text: unknown): string => asText(text).replace(/\s+/gu, ' ').trim(),
};

function printable(sign: string): string {
  return ESCAPES[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
