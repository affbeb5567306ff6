import type { Session } from '../contract.ts';
import type { InstanceRequest, Reply } from './messages.ts';
import type { Site } from './site.ts';

/** A request whose caller is known. */
export interface Call {
  readonly site: Site;
  readonly request: InstanceRequest;
  readonly session: Session;
  /** Values of `{name}` in the route's path. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handle: (call: Call) => Reply | Promise<Reply>;
}

/** `/api/now/table/{table}` becomes a pattern that also accepts `/api/now/v1/…` and `/api/now/v2/…`. */
export function route(method: string, path: string, handle: Route['handle']): Route {
  const source = path
    .replace(/^\/api\/(now|sn_sc|sn_cicd|sn_chg_rest)\//, '/api/$1/(?:(?<version>v\\d+)/)?')
    .replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { method, pattern: new RegExp(`^${source}/?$`), handle };
}

export interface Match {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

/** The route for a method and path; `other_method` when only the path fits. */
export function findRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): Match | 'other_method' | undefined {
  const wanted = method === 'HEAD' ? 'GET' : method;
  let pathFits = false;
  for (const candidate of routes) {
    const found = candidate.pattern.exec(path);
    if (!found) continue;
    pathFits = true;
    if (candidate.method === wanted) return { route: candidate, params: found.groups ?? {} };
  }
  return pathFits ? 'other_method' : undefined;
}
