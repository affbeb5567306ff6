/** Date and time patterns as scripts write them: the common letters of Java's SimpleDateFormat. */

const TOKEN = /'([^']*)'|y+|M+|d+|E+|H+|h+|m+|s+|S+|a/gu;
const LOCALE = 'en-US';

type Name = { readonly month: 'short' | 'long' } | { readonly weekday: 'short' | 'long' };

/** @param local milliseconds of a wall time, see `store/zone.ts` */
export function formatBy(local: number, pattern: string): string {
  const date = new Date(local);
  return pattern.replace(TOKEN, (token: string, quoted: string | undefined) =>
    quoted === undefined ? partText(date, token) : quoted || "'",
  );
}

/** Wall time in milliseconds; `undefined` when the text does not follow the pattern or names no day. */
export function parseBy(text: string, pattern: string): number | undefined {
  const letters: string[] = [];
  const escaped = pattern.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
  const source = escaped.replace(TOKEN, (token: string, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted || "'";
    letters.push(token);
    return `(${token === 'a' ? '[AaPp][Mm]' : digits(token)})`;
  });
  const match = new RegExp(`^${source}$`, 'u').exec(text.trim());
  if (!match) return undefined;
  const parts = new Map(letters.map((letter, at) => [letter.charAt(0), match[at + 1] ?? '']));
  return assemble(parts);
}

function digits(token: string): string {
  if (token.startsWith('y')) return token.length > 2 ? '\\d{4}' : '\\d{2}';
  return '\\d{1,2}';
}

function assemble(parts: ReadonlyMap<string, string>): number | undefined {
  const part = (letter: string, otherwise: number): number => {
    const text = parts.get(letter);
    return text === undefined ? otherwise : Number(text);
  };
  const year = part('y', 1970) < 100 ? part('y', 0) + 2000 : part('y', 1970);
  const afternoon = parts.get('a')?.toUpperCase() === 'PM' ? 12 : 0;
  const hour = part('H', (part('h', 0) % 12) + afternoon);
  const [month, day] = [part('M', 1), part('d', 1)];
  const ms = Date.UTC(year, month - 1, day, hour, part('m', 0), part('s', 0));
  const date = new Date(ms);
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCHours() === hour;
  return isReal && part('m', 0) < 60 && part('s', 0) < 60 ? ms : undefined;
}

function partText(date: Date, token: string): string {
  const size = token.length;
  const padded = (value: number): string => String(value).padStart(size, '0');
  switch (token.charAt(0)) {
    case 'y':
      return size === 2 ? padded(date.getUTCFullYear() % 100) : padded(date.getUTCFullYear());
    case 'M':
      return size > 2
        ? nameOf(date, { month: size > 3 ? 'long' : 'short' })
        : padded(date.getUTCMonth() + 1);
    case 'd':
      return padded(date.getUTCDate());
    case 'E':
      return nameOf(date, { weekday: size > 3 ? 'long' : 'short' });
    case 'a':
      return date.getUTCHours() < 12 ? 'AM' : 'PM';
    default:
      return padded(clockPart(date, token.charAt(0)));
  }
}

function clockPart(date: Date, letter: string): number {
  switch (letter) {
    case 'H':
      return date.getUTCHours();
    case 'h':
      return date.getUTCHours() % 12 || 12;
    case 'm':
      return date.getUTCMinutes();
    case 's':
      return date.getUTCSeconds();
    default:
      return date.getUTCMilliseconds();
  }
}

function nameOf(date: Date, name: Name): string {
  return new Intl.DateTimeFormat(LOCALE, { ...name, timeZone: 'UTC' }).format(date);
}

const STYLES = new Set(['full', 'long', 'medium', 'short']);

/** A day in one of the styles `full`, `long`, `medium` (the default) and `short` of a language. */
export function dayInLanguage(local: number, style: string, language: string): string {
  const wanted = style.toLowerCase();
  const dateStyle = (STYLES.has(wanted) ? wanted : 'medium') as
    'full' | 'long' | 'medium' | 'short';
  const [known = LOCALE] = isLanguage(language) ? [language] : [];
  return new Intl.DateTimeFormat(known, { dateStyle, timeZone: 'UTC' }).format(local);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false; // no language tag
  }
}
