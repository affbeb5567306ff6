import type { InstanceRequest } from '../messages.ts';

/** `Link` header of a list in the platform's own form; `undefined` when everything fits on one page. */
export function linkHeader(
  request: InstanceRequest,
  page: { limit: number; offset: number },
  total: number,
  withLast: boolean,
): string | undefined {
  const { limit, offset } = page;
  if (limit === 0 || (offset === 0 && total <= limit)) return undefined;
  const linkTo = (rel: string, at: number): string => `<${urlAt(request, limit, at)}>;rel="${rel}"`;
  const links = [linkTo('first', 0)];
  if (offset > 0) links.push(linkTo('prev', Math.max(0, offset - limit)));
  if (offset + limit < total) links.push(linkTo('next', offset + limit));
  if (withLast) links.push(linkTo('last', Math.floor((total - 1) / limit) * limit));
  return links.join(',');
}

function urlAt(request: InstanceRequest, limit: number, offset: number): string {
  const kept = [...request.query].filter(
    ([name]) => name !== 'sysparm_limit' && name !== 'sysparm_offset',
  );
  const parameters = [
    ...kept.map(([name, value]) => `${name}=${encodeURIComponent(value)}`),
    `sysparm_limit=${String(limit)}`,
    `sysparm_offset=${String(offset)}`,
  ];
  return `${request.baseUrl}${request.path}?${parameters.join('&')}`;
}
