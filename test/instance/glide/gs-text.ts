import type { GlideHost } from './host.ts';
import { asText } from './values.ts';

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** `{0}`, `{1}` … replaced by the parameters. */
export function fill(message: string, values: readonly unknown[]): string {
  return message.replace(/\{(\d)\}/gu, (placeholder, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? placeholder : asText(value);
  });
}

/** One value, or a list of them, for the places in a message. */
function places(values: unknown): readonly unknown[] {
  if (Array.isArray(values)) return values as unknown[];
  return values === undefined ? [] : [values];
}

/** Text functions of the scoped `gs` (doc:api-reference/server-api-reference/c_GlideSystemScopedAPI). */
export function textFunctions(host: GlideHost) {
  const message = (text: unknown, values?: unknown): string => fill(asText(text), places(values));
  return {
    getMessage: message,
    getEscapedMessage: (text: unknown, values?: unknown): string =>
      message(text, values).replace(/[&<>"]/gu, (sign) => HTML[sign] ?? sign),
    base64Encode: (text: unknown): string => Buffer.from(asText(text)).toString('base64'),
    base64Decode: (text: unknown): string => Buffer.from(asText(text), 'base64').toString('utf8'),
    urlEncode: (text: unknown): string => encodeURIComponent(asText(text)),
    urlDecode: (text: unknown): string => decoded(asText(text)),
    getDateFormat: () => 'yyyy-MM-dd',
    getTimeFormat: () => 'HH:mm:ss',
    getDateTimeFormat: () => 'yyyy-MM-dd HH:mm:ss',
    isMobile: () => false,
    isDebugging: () => false,
    getCurrentApplicationId: (): string =>
      host.store.select('sys_scope', `scope=${host.scope}`, { limit: 1 })[0]?.['sys_id'] ??
      'global',
  };
}

/** Text that is no percent encoding stays as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
