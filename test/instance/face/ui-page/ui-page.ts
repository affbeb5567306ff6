import type { Row } from '../../contract.ts';
import { html as htmlReply, redirect, type Reply } from '../../http/messages.ts';
import { safeTarget } from '../address.ts';
import { html, Markup } from '../html.ts';
import { notFoundPage, page as shellPage } from '../shell/page.ts';
import { postedFields, type Visit } from '../visit.ts';
import { clientGlobals, filled, unknownTags } from './page-html.ts';

/** Pages that applications bring (`sys_ui_page`), by their endpoint, and the processing of their forms. */
export function uiPage(visit: Visit): Reply | undefined {
  const { path, method } = visit.request;
  if (path === '/ui_page_process.do') return processed(visit);
  const page = path.endsWith('.do') ? pageAt(visit, path.slice(1)) : undefined;
  if (!page || method === 'POST') return undefined;
  const refusal = refused(visit, page);
  if (refusal) return refusal;
  const tags = unknownTags(page['html'] ?? '');
  if (tags.length > 0) return notImitated(visit, page, tags);
  if (page['direct'] === '1') return htmlReply(200, filled(visit, page));
  return shellPage(visit, {
    title: page['description'] || page['name'] || path,
    body: html`${clientGlobals(visit)}${new Markup(filled(visit, page))}
    ${page['client_script'] && new Markup(`<script>${page['client_script']}</script>`)}`,
  });
}

/** Every endpoint ends in `.do`; a page without one answers to its name. */
function pageAt(visit: Visit, endpoint: string): Row | undefined {
  if (endpoint.includes('^')) return undefined;
  const { store } = visit.site;
  const name = endpoint.replace(/\.do$/, '');
  return (
    store.select('sys_ui_page', `endpoint=${endpoint}`, { limit: 1 })[0] ??
    store.select('sys_ui_page', `endpointISEMPTY^name=${name}`, { limit: 1 })[0]
  );
}

/** Access rules of a page carry its name without `.do` (type `ui_page`, operation `read`). */
function refused(visit: Visit, page: Row): Reply | undefined {
  const name = (page['endpoint'] || page['name'] || '').replace(/\.do$/, '');
  if (visit.site.engine.mayUse(visit.session, 'ui_page', name, 'read')) return undefined;
  return shellPage(visit, {
    title: 'Not for you',
    status: 403,
    body: html`<p>You lack a role for this page (${name}). Ask an administrator.</p>`,
  });
}

function notImitated(visit: Visit, page: Row, tags: readonly string[]): Reply {
  return shellPage(visit, {
    title: page['name'] ?? 'UI page',
    status: 501,
    body: html`<p>
      This page is written in Jelly, which the local instance does not run: ${tags.join(', ')}.
      Pages of plain HTML with scripts work here.
    </p>`,
  });
}

/** Runs the processing script of a page's form: its fields are variables, `response` can redirect. */
function processed(visit: Visit): Reply {
  const fields = visit.request.method === 'POST' ? postedFields(visit) : undefined;
  const page = fields && visit.site.store.get('sys_ui_page', fields.get('sys_id') ?? '');
  if (!fields || !page) {
    return notFoundPage(visit, 'This form has expired. Open the page again and send it once more.');
  }
  const refusal = refused(visit, page);
  if (refusal) return refusal;
  let target = `/${page['endpoint'] ?? ''}`;
  visit.site.engine.evaluate(visit.session, {
    source: page['processing_script'] ?? '',
    name: `processing script of UI page ${page['name'] ?? ''}`,
    scopeId: page['sys_scope'] ?? '',
    bindings: {
      ...variables(fields),
      response: {
        sendRedirect: (address: unknown) => {
          target = String(address);
        },
      },
    },
  });
  return redirect(safeTarget(target.startsWith('/') ? target : `/${target}`));
}

function variables(fields: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...fields].filter(([name]) => /^[A-Za-z_]\w*$/.test(name)));
}
