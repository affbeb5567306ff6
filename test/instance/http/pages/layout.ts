/** Text safe inside HTML and inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --link: #7ab8ff; } }
* { box-sizing: border-box; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
header { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: baseline; padding: .75rem 1.5rem; border-bottom: 1px solid var(--line); }
header form { margin-left: auto; }
main { padding: 1rem 1.5rem 3rem; max-width: 90rem; }
a { color: var(--link); }
a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.4rem; margin: .5rem 0 1rem; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; } tbody tr:hover { background: var(--soft); }
.wide { overflow-x: auto; } .note { opacity: .75; } .error { border-left: 4px solid #c62828; padding-left: .75rem; }
.columns { columns: 16rem; } .columns li { break-inside: avoid; }
dl { display: grid; grid-template-columns: minmax(10rem, 16rem) 1fr; gap: .25rem 1rem; margin: 0; }
dt { font-weight: 600; } dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
label { display: block; font-weight: 600; } input { font: inherit; padding: .4rem; width: 100%; max-width: 50rem; }
button { font: inherit; padding: .4rem 1rem; margin-top: .75rem; cursor: pointer; }
header button { margin: 0; padding: .15rem .75rem; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .5rem; } }
`;

export interface PageOptions {
  readonly title: string;
  readonly body: string;
  /** Name of the logged-in user; without it there is no navigation. */
  readonly userName?: string;
}

/** One plain page. `body` is HTML that the caller has escaped. */
export function layout(options: PageOptions): string {
  const title = escapeHtml(options.title);
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | Local instance</title><style>${STYLE}</style></head>
<body>
${options.userName === undefined ? '' : navigation(options.userName)}
<main><h1>${title}</h1>
${options.body}
</main></body></html>`;
}

function navigation(userName: string): string {
  return `<header><nav aria-label="Main"><a href="/">Local instance</a></nav>
<span class="note">A stand-in for tests and demos, not ServiceNow</span>
<form method="post" action="/logout"><span>${escapeHtml(userName)}</span> <button>Log out</button></form></header>`;
}
