import type { Session } from '../../contract.ts';
import { failure, html, redirect, type InstanceRequest, type Reply } from '../messages.ts';
import type { Site } from '../site.ts';
import { home } from './home.ts';
import { layout } from './layout.ts';
import { listPage } from './list.ts';
import { logIn, loginPage, logOut } from './login.ts';
import { recordPage } from './record.ts';

/** The plain HTML face: log in, look around. Reads go through access control as the logged-in user. */
export function servePage(site: Site, request: InstanceRequest): Reply {
  const action = `${request.method === 'HEAD' ? 'GET' : request.method} ${request.path}`;
  switch (action) {
    case 'GET /login':
    case 'GET /login.do':
      return loginPage(request.query.get('next') ?? '/');
    case 'POST /login':
    case 'POST /login.do':
      return logIn(site, request);
    case 'POST /logout':
      return logOut(site, request);
    default:
      return action.startsWith('GET ')
        ? forUser(site, request)
        : failure(404, 'Not found', request.path);
  }
}

function forUser(site: Site, request: InstanceRequest): Reply {
  const web = site.sessions.find(request.cookies);
  const user = web && site.users.byId(web.userId);
  if (!user) return redirect(`/login?next=${encodeURIComponent(request.target)}`);
  const session = site.users.session(user, true);
  if (/^\/(navpage\.do|nav_to\.do)?$/.test(request.path)) return home(site, session);
  return tablePage(site, session, request) ?? notFound(session);
}

function tablePage(site: Site, session: Session, request: InstanceRequest): Reply | undefined {
  const found = /^\/(\w+?)(_list)?\.do$/.exec(request.path);
  const table = found?.[1] ?? '';
  if (!site.store.schema.table(table)) return undefined;
  if (found?.[2] !== undefined) return listPage(site, session, table, request);
  return recordPage(site, session, table, request.query.get('sys_id') ?? '');
}

function notFound(session: Session): Reply {
  const body = '<p>There is no such page here. <a href="/">Back to the start</a></p>';
  return html(404, layout({ title: 'Not found', body, userName: session.userName }));
}
