import type { LocalInstance } from '../../../instance/start.ts';
import { call, type Answer } from '../http/client.ts';

/** Logs a person in through the login page and returns the session's cookie. */
export async function cookieOf(
  instance: LocalInstance,
  userName: string,
  password: string,
): Promise<string> {
  const login = await call(instance, '/login', {
    method: 'POST',
    login: '',
    body: new URLSearchParams({ user_name: userName, user_password: password }).toString(),
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
  });
  return login.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
}

/** Texts of the first list on a page. */
export function tableOf(answer: Answer): { headings: string[]; rows: string[][] } {
  const table = /<table class="list">(.*?)<\/table>/s.exec(answer.text)?.[1] ?? '';
  const [head = '', body = ''] = table.split('</thead>');
  const cells = (markup: string): string[] =>
    [...markup.matchAll(/<t[hd](?! class="select")[^>]*>(.*?)<\/t[hd]>/gs)].map((match) =>
      plain(match[1] ?? ''),
    );
  return {
    headings: cells(head),
    rows: [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map((match) => cells(match[1] ?? '')),
  };
}

/** Addresses of links with that title. */
export function linksOf(answer: Answer, title: string): string[] {
  const links = answer.text.matchAll(/<a\s([^>]*)>/gs);
  return [...links].flatMap(([, attributes = '']) => {
    if (!attributes.includes(`title="${title}"`)) return [];
    return /href="([^"]*)"/.exec(attributes)?.[1]?.replaceAll('&amp;', '&') ?? [];
  });
}

function plain(markup: string): string {
  return markup
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Texts of the elements of one kind inside the element with that label. */
export function textsOf(answer: Answer, tag: string, label: string, inner: string): string[] {
  const outer = new RegExp(`<${tag}[^>]*aria-label="${label}"[^>]*>(.*?)</${tag}>`, 's');
  const content = outer.exec(answer.text)?.[1] ?? '';
  const items = content.matchAll(new RegExp(`<${inner}[^>]*>(.*?)</${inner}>`, 'gs'));
  return [...items].map((match) => unescaped(plain(match[1] ?? '')));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
