const platformShape = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/;

/** UTC ISO 8601 with `Z` from the platform's `yyyy-MM-dd HH:mm:ss` (always UTC over the API); `undefined` when empty. */
export function isoFromPlatform(text: string): string | undefined {
  const match = platformShape.exec(text.trim());
  return match === null ? undefined : `${match[1] ?? ''}T${match[2] ?? ''}Z`;
}

/** The platform's form of a UTC instant, cut to seconds; empty for `undefined`. Throws for a text that is no time. */
export function platformFromIso(iso: string | undefined): string {
  if (iso === undefined || iso === '') return '';
  return new Date(iso).toISOString().slice(0, 19).replace('T', ' ');
}
