import type { Row, Store } from '../contract.ts';

/** One resource of a Scripted REST service, found for a request. */
export interface RouteMatch {
  readonly operation: Row;
  readonly definition: Row;
  readonly pathParams: Readonly<Record<string, string>>;
}

export type RouteResult =
  | { readonly kind: 'match'; readonly match: RouteMatch }
  | { readonly kind: 'wrong_method' }
  | { readonly kind: 'none' };

/**
 * Finds the resource for a method and a path below `/api`. A path without version is served by the default version,
 * or the latest one. Literal segments win over `{parameters}`.
 */
export function findRoute(store: Store, method: string, path: string): RouteResult {
  const wanted = `/api${path}`.split('/').filter((part) => part !== '');
  const found = store
    .select('sys_ws_operation', 'active=true')
    .flatMap((operation) => candidatesOf(store, operation, wanted))
    .sort((a, b) => parameterCount(a) - parameterCount(b));
  if (found.length === 0) return { kind: 'none' };
  const match = found.find((candidate) => candidate.operation['http_method'] === method);
  return match ? { kind: 'match', match } : { kind: 'wrong_method' };
}

function candidatesOf(store: Store, operation: Row, wanted: readonly string[]): RouteMatch[] {
  const definition = store.get('sys_ws_definition', operation['web_service_definition'] ?? '');
  if (definition?.['active'] !== '1') return [];
  const uris = [operation['operation_uri'] ?? ''];
  if (isDefaultVersion(store, operation)) {
    uris.push(operation['default_operation_uri'] ?? '', withoutVersion(definition, operation));
  }
  for (const uri of uris) {
    const pathParams = uri === '' ? undefined : matchPath(uri, wanted);
    if (pathParams) return [{ operation, definition, pathParams }];
  }
  return [];
}

function withoutVersion(definition: Row, operation: Row): string {
  return `${definition['base_uri'] ?? ''}${operation['relative_path'] ?? ''}`;
}

/** Unversioned services have one version only; otherwise the flagged one, or the highest active number. */
function isDefaultVersion(store: Store, operation: Row): boolean {
  const id = operation['web_service_version'] ?? '';
  if (id === '') return true;
  const service = operation['web_service_definition'] ?? '';
  const versions = store.select('sys_ws_version', `web_service_definition=${service}^active=true`);
  const flagged = versions.find((version) => version['is_default'] === '1');
  if (flagged) return flagged['sys_id'] === id;
  const latest = versions.sort(
    (a, b) => Number(b['version'] ?? '0') - Number(a['version'] ?? '0'),
  )[0];
  return latest?.['sys_id'] === id;
}

function matchPath(uri: string, wanted: readonly string[]): Record<string, string> | undefined {
  const parts = uri.split('/').filter((part) => part !== '');
  if (parts.length !== wanted.length) return undefined;
  const pathParams: Record<string, string> = {};
  for (const [at, part] of parts.entries()) {
    const given = wanted[at] ?? '';
    const name = /^\{(.+)\}$/u.exec(part)?.[1];
    if (name !== undefined) pathParams[name] = decodeURIComponent(given);
    else if (part !== given) return undefined;
  }
  return pathParams;
}

function parameterCount(match: RouteMatch): number {
  return Object.keys(match.pathParams).length;
}
