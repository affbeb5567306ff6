import { asText } from './values.ts';

/** The part of GlideStringUtil that scopes use: escaping and identifiers. */
export const GlideStringUtil = {
  escapeHTML: (text: unknown): string =>
    asText(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
  isEligibleSysID: (text: unknown): boolean => /^[0-9a-f]{32}$/u.test(asText(text)),
};
