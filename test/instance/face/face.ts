import { failure, redirect, type InstanceRequest, type Reply } from '../http/messages.ts';
import type { Site } from '../http/site.ts';
import { safeTarget } from './address.ts';
import { catalogPages } from './catalog/catalog.ts';
import { attachmentPage } from './form/attachments.ts';
import { recordForm } from './form/record-page.ts';
import { home } from './home.ts';
import { exportedList } from './list/export.ts';
import { listPage } from './list/list-page.ts';
import { logIn, loginForForm, loginPage, logOut } from './login.ts';
import { oauthConsent } from './oauth-consent.ts';
import { referenceLookup } from './reference-lookup.ts';
import { serveAsset } from './shell/assets.ts';
import { notFoundPage } from './shell/page.ts';
import { uiPage } from './ui-page/ui-page.ts';
import { uxAsset } from './ui-page/ux-asset.ts';
import type { Page, Visit } from './visit.ts';

/** Asked in order; the first that knows the address answers. */
const PAGES: readonly Page[] = [
  referenceLookup,
  navigation,
  home,
  uxAsset,
  uiPage,
  catalogPages,
  listPage,
  attachmentPage,
  recordForm,
];

type OpenPage = (site: Site, request: InstanceRequest) => Reply;

const loginForm: OpenPage = (_site, request) => loginPage(request.query.get('next') ?? '/');

/** What needs no login, or looks after it itself. */
const OPEN: Readonly<Record<string, OpenPage>> = {
  'GET /login': loginForm,
  'GET /login.do': loginForm,
  'POST /login': logIn,
  'POST /login.do': logIn,
  'POST /logout': logOut,
  'GET /logout.do': logOut,
  'GET /oauth_auth.do': oauthConsent,
  'POST /oauth_auth.do': oauthConsent,
  'GET /favicon.ico': () => ({ status: 204, headers: {}, body: '' }),
};

/** What a person sees in a browser. Everything is read and written through access control as the logged-in user. */
export async function servePage(site: Site, request: InstanceRequest): Promise<Reply> {
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const open = OPEN[`${method} ${request.path}`];
  if (open) return open(site, request);
  if (method !== 'GET' && method !== 'POST') return failure(404, 'Not found', request.path);
  return serveAsset(request) ?? exportedList(site, request) ?? forUser(site, request);
}

async function forUser(site: Site, request: InstanceRequest): Promise<Reply> {
  const web = site.sessions.find(request.cookies);
  const user = web && site.users.byId(web.userId);
  if (!user && request.method === 'POST') return loginForForm(request);
  if (!user) return redirect(`/login?next=${encodeURIComponent(request.target)}`);
  const visit: Visit = {
    site,
    request,
    web,
    session: { ...site.users.session(user, true), messages: web.messages },
  };
  for (const candidate of PAGES) {
    const reply = await candidate(visit);
    if (reply) return reply;
  }
  return notFoundPage(visit, 'There is no such page here.');
}

/** `/nav_to.do?uri=…` shows a page inside the platform's frame; here every page has its own. */
function navigation(visit: Visit): Reply | undefined {
  if (visit.request.path !== '/nav_to.do') return undefined;
  const uri = visit.request.query.get('uri') ?? '/';
  return redirect(safeTarget(uri.startsWith('/') ? uri : `/${uri}`));
}
