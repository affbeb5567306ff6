/** Content types of Scripted REST requests and answers (doc:api-reference/rest-api-explorer/c_SpecifyContentType). */
const FORM = 'application/x-www-form-urlencoded';

/** The media types of a list or header in order, without parameters. */
export function mediaTypes(list: string): string[] {
  return list
    .split(',')
    .map((type) => mediaType(type))
    .filter((type) => type !== '');
}

export function mediaType(header: string): string {
  return (header.split(';')[0] ?? '').trim().toLowerCase();
}

export function isXml(type: string): boolean {
  return /[/+]xml$/.test(mediaType(type));
}

export function isForm(type: string): boolean {
  return mediaType(type) === FORM;
}

/** Whether a body of that `Content-Type` may be sent. */
export function mayConsume(supported: readonly string[], contentType: string): boolean {
  return supported.some((pattern) => fits(pattern, mediaType(contentType)));
}

/** The format of the answer for an `Accept` header; `undefined` when none is supported. */
export function negotiated(supported: readonly string[], accept: string): string | undefined {
  const wanted = accept.trim() === '' ? ['*/*'] : mediaTypes(accept);
  for (const type of wanted) {
    if (type.includes('*')) {
      const prefix = type.slice(0, type.indexOf('*'));
      const found = supported.find((candidate) => candidate.startsWith(prefix));
      if (found !== undefined) return found.includes('*') ? 'application/json' : found;
    } else if (supported.some((pattern) => fits(pattern, type))) return type;
  }
  return undefined;
}

/** In a supported format `*` stands for any text and `%` for one character. */
function fits(pattern: string, type: string): boolean {
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('%', '.');
  return new RegExp(`^${source}$`).test(type);
}
