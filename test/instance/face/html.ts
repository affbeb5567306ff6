/** Text that is already HTML. Everything else is escaped when it gets into a page. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template; `undefined` and `false` leave nothing behind. */
export type Part = string | number | Markup | undefined | false | readonly Part[];

/** A template that escapes every value but other markup: html`<b>${name}</b>`. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const pieces = parts.map((part, index) => `${rendered(part)}${strings[index + 1] ?? ''}`);
  return new Markup(`${strings[0] ?? ''}${pieces.join('')}`);
}

/** Text safe inside HTML and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A value as JSON that may stand in a `<script type="application/json">`. */
export function jsonScript(id: string, value: unknown): Markup {
  const text = JSON.stringify(value).replaceAll('<', '\\u003c');
  return new Markup(`<script type="application/json" id="${escapeHtml(id)}">${text}</script>`);
}

function rendered(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(rendered).join('');
  return escapeHtml(String(part));
}
