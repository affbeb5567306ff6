import type { Row } from '../../contract.ts';
import { escapeHtml, html, jsonScript, type Markup } from '../html.ts';
import { assetUrl } from '../shell/assets.ts';
import type { Visit } from '../visit.ts';

/** Jelly that a page may hold without being refused; see `filled`. */
const HANDLED = /^(g:ui_form|g:requires|g2:client_script|g:dialog_buttons_ok_cancel)$/;
const TAG = /<\/?((?:g|g2|j|j2):[\w]+)/g;
const EXPRESSION = /\$(?:\[([^\]]*)\]|\{([^}]*)\})/g;

/** Names of the Jelly tags in a page that are not imitated here, in order, each once. */
export function unknownTags(source: string): string[] {
  const names = [...source.matchAll(TAG)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !HANDLED.test(name));
}

/**
 * The HTML of a page with its tags and `$[…]` and `${…}` expressions worked out. Required platform scripts become one
 * program that brings `GlideAjax`, `GlideRecord`, `g_user` and `getMessage`.
 */
export function filled(visit: Visit, page: Row): string {
  const globals = clientGlobals(visit).text;
  let given = false;
  // Expressions first: names of people that come in with the tags must never be taken for some.
  return (page['html'] ?? '')
    .replaceAll(EXPRESSION, (_all, late?: string, early?: string) =>
      expression(visit, page, late ?? early ?? ''),
    )
    .replaceAll(/<g:requires\b[^>]*?(\/>|>\s*<\/g:requires>)/g, () => {
      if (given) return '';
      given = true;
      return globals;
    })
    .replaceAll(/<g2:client_script\b[^>]*?(\/>|>\s*<\/g2:client_script>)/g, '')
    .replaceAll(/<g:ui_form\b[^>]*>/g, () => formStart(visit, page))
    .replaceAll('</g:ui_form>', '</form>')
    .replaceAll(
      /<g:dialog_buttons_ok_cancel\b([^>]*?)(\/>|>\s*<\/g:dialog_buttons_ok_cancel>)/g,
      (_all, attributes: string) => dialogButtons(attributes),
    );
}

/** Session token, user and the program behind them. */
export function clientGlobals(visit: Visit): Markup {
  const user = visit.site.users.byId(visit.session.userId);
  const data = {
    token: visit.web.token,
    user: {
      id: visit.session.userId,
      userName: visit.session.userName,
      firstName: user?.['first_name'] ?? '',
      lastName: user?.['last_name'] ?? '',
      roles: [...visit.session.roles],
    },
  };
  return html`${jsonScript('ui-page-data', data)}
    <script type="module" src="${assetUrl('ui-page.js')}"></script>`;
}

/** Only the start: the page's own `</g:ui_form>` ends it. */
function formStart(visit: Visit, page: Row): string {
  const hidden = (name: string, value: string): string =>
    `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
  const fields = [
    hidden('sysparm_ck', visit.web.token),
    hidden('sys_id', page['sys_id'] ?? ''),
    hidden('name', page['name'] ?? ''),
  ];
  return `<form method="post" action="/ui_page_process.do">${fields.join('')}`;
}

function dialogButtons(attributes: string): string {
  const attribute = (name: string): string =>
    new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
  const click = (name: string): string =>
    attribute(name) === '' ? '' : ` onclick="${attribute(name)}"`;
  return `<p class="buttons"><button class="primary" id="ok_button"${click('ok')}>OK</button>
    <button type="button" id="cancel_button"${click('cancel')}>Cancel</button></p>`;
}

/** `gs…` runs on the server as the visitor; what is unknown or fails is empty, as in Jelly. */
function expression(visit: Visit, page: Row, source: string): string {
  const text = source.trim();
  if (text === 'AMP') return '&amp;';
  if (text === 'SP') return ' ';
  if (text.includes('getSessionToken()')) return visit.web.token;
  if (/^(UxFrameworkScriptables|sn_ui)\b/.test(text)) return '';
  const value = visit.site.engine.evaluate(visit.session, {
    source: text,
    name: `expression in UI page ${page['endpoint'] ?? ''}`,
    scopeId: page['sys_scope'] ?? '',
  });
  return typeof value === 'string' || typeof value === 'number' ? escapeHtml(String(value)) : '';
}
