import type { Reply } from '../http/messages.ts';
import { listUrl } from './address.ts';
import { html, type Markup } from './html.ts';
import { page } from './shell/page.ts';
import type { Visit } from './visit.ts';

const START = /^\/(navpage\.do|home\.do|welcome\.do)?$/;

/** `/`: what waits for the person, then where to begin. */
export function home(visit: Visit): Reply | undefined {
  if (!START.test(visit.request.path) || visit.request.method === 'POST') return undefined;
  const tiles = waiting(visit).filter((tile) => tile !== undefined);
  return page(visit, {
    title: `Hello, ${personName(visit)}`,
    body: html`<h2>Waiting for you</h2>
      <ul class="tiles">
        ${tiles}
      </ul>
      <h2>All tables</h2>
      <details>
        <summary>Every table of this instance</summary>
        <ul class="columns">
          ${allTables(visit)}
        </ul>
      </details>`,
  });
}

function personName(visit: Visit): string {
  const user = visit.site.users.byId(visit.session.userId);
  return user?.['name'] || visit.session.userName;
}

function waiting(visit: Visit): (Markup | undefined)[] {
  const me = visit.session.userId;
  return [
    tile(visit, 'Approvals to decide', 'sysapproval_approver', `state=requested^approver=${me}`),
    tile(visit, 'My open requests', 'sc_request', `active=true^requested_for=${me}`),
    tile(visit, 'Work assigned to me', 'task', `active=true^assigned_to=${me}`),
    tile(visit, 'Work of my groups', 'task', myGroups(visit)),
  ];
}

function myGroups(visit: Visit): string {
  const groups = visit.site.store
    .select('sys_user_grmember', `user=${visit.session.userId}`)
    .map((row) => row['group'] ?? '');
  return `active=true^assigned_toISEMPTY^assignment_groupIN${groups.join(',') || 'none'}`;
}

function tile(visit: Visit, title: string, table: string, query: string): Markup | undefined {
  const { rows, total } = visit.site.records.read(visit.session, table, query, {
    limit: 1,
    offset: 0,
  });
  const visible = total > 0 && rows.length > 0 ? total : 0;
  return html`<li class="tile">
    <a href="${listUrl(table, { query })}"><strong>${visible}</strong> ${title}</a>
  </li>`;
}

function allTables(visit: Visit): Markup[] {
  const tables = [...visit.site.store.schema.tables()].toSorted((one, other) =>
    one.label.localeCompare(other.label),
  );
  return tables.map(
    (table) =>
      html`<li>
        <a href="${listUrl(table.name)}">${table.label}</a> <span class="note">${table.name}</span>
      </li>`,
  );
}
