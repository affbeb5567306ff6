/** What replaces a secret wherever it would have shown. */
export const hidden = '[hidden]';

export interface Redactor {
  /** Makes a value known; from now on none of its spellings leaves the process. */
  add(secret: string): void;
  text(value: string): string;
  /** A copy of any data with every string cleaned and every field named like a secret hidden. */
  data(value: unknown): unknown;
}

const secretNames =
  /^(authorization|cookie|set-cookie|x-sn-apikey|x-usertoken|password|passwd|secret|client_?secret|token|access_?token|refresh_?token|api_?key|private_?key|passphrase)$/i;
// A credential has a digit, a capital or padding in it; "basic authentication" has not.
const schemes = /\b([Bb]asic|[Bb]earer|BASIC|BEARER)\s+(?=\S*[\dA-Z=])[\w+/=.~-]{8,}/g;
const urlLogin = /(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@:]*:[^\s/@]*@/gi;
const queryTokens =
  /([?&](?:access_token|refresh_token|token|password|client_secret|api_key|x-sn-apikey)=)[^&\s]+/gi;

/** Below this length a spelling is only hidden where it stands alone: hiding each `a` would hide the text. */
const shortest = 4;

/** Knows every resolved secret in clear, URL-encoded, JSON-escaped and inside base64, and removes them from texts. */
export function createRedactor(): Redactor {
  const spellings = new Set<string>();
  let pattern: RegExp | undefined;
  const build = (): RegExp | undefined => {
    if (spellings.size === 0) return undefined;
    const longestFirst = [...spellings].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map(asPattern).join('|'), 'g');
  };
  const text = (value: string): string => {
    pattern ??= build();
    const known = pattern === undefined ? value : value.replace(pattern, hidden);
    return known
      .replace(schemes, `$1 ${hidden}`)
      .replace(urlLogin, `$1${hidden}@`)
      .replace(queryTokens, `$1${hidden}`);
  };
  return {
    add(secret) {
      for (const spelling of spellingsOf(secret)) spellings.add(spelling);
      pattern = undefined;
    },
    text,
    data: (value) => clean(value, text, new Set()),
  };
}

/** Passes everything on unchanged except the general patterns; for code paths that hold no secret. */
export const noSecrets: Redactor = createRedactor();

function asPattern(spelling: string): string {
  const escaped = spelling.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return spelling.length < shortest ? `(?<![\\w])${escaped}(?![\\w])` : escaped;
}

function spellingsOf(secret: string): string[] {
  if (secret === '') return [];
  const encoded = encodeURIComponent(secret);
  const found = [
    secret,
    encoded,
    encoded.replace(/%20/g, '+'),
    encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    new URLSearchParams({ s: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    ...insideBase64(secret),
  ];
  const trimmed = secret.trim();
  if (trimmed !== secret) found.push(...spellingsOf(trimmed));
  return found.filter((spelling) => spelling !== '');
}

/**
 * Base64 of the secret alone and the stable middle of it at each of the three alignments, so that it is also found
 * inside `user:secret`. Both alphabets.
 */
function insideBase64(secret: string): string[] {
  const bytes = Buffer.from(secret, 'utf8');
  const found = [bytes.toString('base64'), bytes.toString('base64url')];
  for (const shift of [0, 1, 2]) {
    const whole = Buffer.concat([Buffer.alloc(shift), bytes]);
    const from = Math.ceil((shift * 8) / 6);
    const to = Math.floor((whole.length * 8) / 6);
    for (const alphabet of ['base64', 'base64url'] as const) {
      const middle = whole.toString(alphabet).slice(from, to);
      if (middle.length >= 8) found.push(middle);
    }
  }
  return found.filter((spelling) => spelling.replace(/=+$/, '').length >= shortest);
}

function clean(value: unknown, text: (value: string) => string, above: Set<object>): unknown {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return value;
  if (above.has(value)) return '[circular]';
  above.add(value);
  const result = cleanObject(value, text, above);
  above.delete(value);
  return result;
}

function cleanObject(value: object, text: (value: string) => string, above: Set<object>): unknown {
  if (Array.isArray(value)) return value.map((item) => clean(item, text, above));
  if (value instanceof Error) {
    const { name, message, cause } = value;
    const code = 'code' in value ? { code: value.code } : {};
    return clean(
      { name, message, ...code, ...(cause === undefined ? {} : { cause }) },
      text,
      above,
    );
  }
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    return clean((value.toJSON as () => unknown)(), text, above);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      text(key),
      secretNames.test(key) && item !== undefined ? hidden : clean(item, text, above),
    ]),
  );
}
