import type { Session, Store } from '../../contract.ts';
import { html, type Reply } from '../messages.ts';
import type { Site } from '../site.ts';
import { listUrl } from './cells.ts';
import { escapeHtml, layout } from './layout.ts';

const START_TABLES = [
  'sc_request',
  'sc_req_item',
  'sc_task',
  'sysapproval_approver',
  'incident',
  'sc_cat_item',
  'sys_user',
  'sys_user_group',
  'sys_email',
  'sys_app',
];

/** `/`: applications with their menus, the usual tables, then all tables. */
export function home(site: Site, session: Session): Reply {
  const { store } = site;
  const usual = START_TABLES.map((name) => tableItem(store, name)).join('');
  const names = [...store.schema.tables()].map((table) => table.name).toSorted();
  const all = names.map((name) => tableItem(store, name)).join('');
  const body = `${menus(site, session)}
<h2>Requests, tickets, people</h2><ul class="columns">${usual}</ul>
<details><summary>All ${String(names.length)} tables</summary><ul class="columns">${all}</ul></details>`;
  return html(200, layout({ title: 'Start', body, userName: session.userName }));
}

function tableItem(store: Store, name: string): string {
  const label = store.schema.table(name)?.label ?? name;
  return `<li><a href="${listUrl(name)}">${escapeHtml(label)}</a> <span class="note">${escapeHtml(name)}</span></li>`;
}

function menus(site: Site, session: Session): string {
  const { store } = site;
  return store
    .select('sys_app_application', 'active=true^ORDERBYorder')
    .filter((menu) => mayUse(menu['roles'] ?? '', session))
    .map((menu) => {
      const modules = store
        .select('sys_app_module', `application=${menu['sys_id'] ?? ''}^active=true^ORDERBYorder`)
        .filter((entry) => mayUse(entry['roles'] ?? '', session))
        .map((entry) => moduleItem(store, entry))
        .join('');
      return `<h2>${escapeHtml(menu['title'] ?? '')}</h2><ul class="columns">${modules}</ul>`;
    })
    .join('');
}

function moduleItem(store: Store, entry: Readonly<Record<string, string>>): string {
  const title = escapeHtml(entry['title'] ?? '');
  const table = entry['name'] ?? '';
  if (entry['link_type'] === 'SEPARATOR') return `<li><strong>${title}</strong></li>`;
  if (!store.schema.table(table)) return `<li>${title}</li>`;
  return `<li><a href="${escapeHtml(listUrl(table, entry['filter'] ?? ''))}">${title}</a></li>`;
}

function mayUse(roles: string, session: Session): boolean {
  const names = roles.split(',').filter((name) => name !== '');
  return (
    names.length === 0 ||
    session.roles.has('admin') ||
    names.some((name) => session.roles.has(name))
  );
}
