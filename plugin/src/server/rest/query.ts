import type { RESTAPIRequest } from '@servicenow/glide/sn_ws_int';

/** Parameters after the question mark. The platform gives each as a list of texts. */

export function queryText(request: RESTAPIRequest, name: string): string {
  const given = (request.queryParams as Readonly<Record<string, unknown>>)[name];
  const first: unknown = Array.isArray(given) ? given[0] : given;
  return typeof first === 'string' ? first.trim() : '';
}

export interface Bounds {
  readonly least: number;
  readonly most: number;
  /** When the parameter is not given. */
  readonly normal: number;
}

export function queryNumber(
  request: RESTAPIRequest,
  name: string,
  bounds: Bounds,
): { readonly value: number } | { readonly problem: string } {
  const text = queryText(request, name);
  if (text === '') return { value: bounds.normal };
  const value = /^\d{1,10}$/.test(text) ? parseInt(text, 10) : -1;
  return value >= bounds.least && value <= bounds.most
    ? { value }
    : {
        problem: `${name} must be a whole number from ${String(bounds.least)} to ${String(bounds.most)}.`,
      };
}
