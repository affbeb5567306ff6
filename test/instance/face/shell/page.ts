import { html as htmlReply, type Reply } from '../../http/messages.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { Visit } from '../visit.ts';
import { assetUrl } from './assets.ts';
import { navigator } from './navigator.ts';

/**
 * Nothing personal stays behind after logging out, and no other site frames a page
 * (doc:platform-security/instance-security-hardening-settings/sc-x-frame-options-sameorigin).
 */
const PAGE_HEADERS = {
  'Cache-Control': 'no-cache,no-store,must-revalidate,max-age=-1',
  'X-Frame-Options': 'SAMEORIGIN',
  'X-Content-Type-Options': 'nosniff',
};

export interface PageContent {
  /** Heading and document title. */
  readonly title: string;
  readonly body: Part;
  /** Beside the heading: buttons and links that act on the whole page. */
  readonly actions?: Part;
  /** Trail above the heading, outermost first. */
  readonly trail?: readonly { readonly label: string; readonly url: string }[];
  /** Browser programs of the page (`browser/<name>.ts`); `shell` is always there. */
  readonly programs?: readonly string[];
  readonly status?: number;
}

/** A page with navigator, messages of the session and the content. */
export function page(visit: Visit, content: PageContent): Reply {
  const trail = content.trail?.map((step) => html`<a href="${step.url}">${step.label}</a>`) ?? [];
  const body = html`<a class="skip" href="#main">Skip to the content</a>
    ${header(visit)}
    <div class="frame">
      ${navigator(visit)}
      <main id="main" tabindex="-1">
        ${trail.length > 0 && html`<nav class="trail" aria-label="Breadcrumb">${trail}</nav>`}
        <div class="heading">
          <h1>${content.title}</h1>
          ${content.actions !== undefined && html`<div class="actions">${content.actions}</div>`}
        </div>
        ${messages(visit)}${content.body}
      </main>
    </div>`;
  const programs = ['shell', ...(content.programs ?? [])];
  return pageReply(content.status ?? 200, document(content.title, body, programs));
}

/** A page for somebody who is not logged in. */
export function barePage(title: string, body: Markup, status = 200): Reply {
  return pageReply(status, document(title, html`<main id="main" class="bare">${body}</main>`, []));
}

function pageReply(status: number, text: string): Reply {
  const reply = htmlReply(status, text);
  return { ...reply, headers: { ...reply.headers, ...PAGE_HEADERS } };
}

export function notFoundPage(visit: Visit, explanation: string): Reply {
  return page(visit, {
    title: 'Not found',
    status: 404,
    body: html`<p>${explanation}</p>
      <p><a href="/">Back to the start</a></p>`,
  });
}

/** The session's pending messages (`gs.addInfoMessage`), shown once. */
function messages(visit: Visit): Markup {
  const { error, info } = visit.web.messages;
  const items = [
    ...error.splice(0).map((text) => html`<div class="message error">${text}</div>`),
    ...info.splice(0).map((text) => html`<div class="message info">${text}</div>`),
  ];
  return html`<div id="messages" role="status" aria-live="polite">${items}</div>`;
}

function header(visit: Visit): Markup {
  return html`<header class="top">
    <button type="button" class="quiet menu-toggle" aria-expanded="true" aria-controls="navigator">
      <span aria-hidden="true">☰</span><span class="visually-hidden">Navigator</span>
    </button>
    <a class="brand" href="/"><span class="brand-mark" aria-hidden="true"></span>Local instance</a>
    <span class="stand-in">a stand-in for tests and demos, not ServiceNow</span>
    <form class="who" method="post" action="/logout">
      <span class="user-name">${visit.session.userName}</span>
      <button class="quiet">Log out</button>
    </form>
  </header>`;
}

function document(title: string, body: Markup, programs: readonly string[]): string {
  const scripts = programs.map(
    (program) => html`<script type="module" src="${assetUrl(`${program}.js`)}"></script>`,
  );
  return html`<!DOCTYPE html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} | Local instance</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${assetUrl('face.css')}" />
        ${scripts}
      </head>
      <body>
        ${body}
      </body>
    </html>`.text;
}
