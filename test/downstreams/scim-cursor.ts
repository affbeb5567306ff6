import type { Handler } from 'express';
import { alter } from './scim-faults.ts';

interface List {
  totalResults?: number;
  startIndex?: number;
  nextCursor?: string;
  Resources?: unknown[];
}

/**
 * Cursor paging of RFC 9865 in front of a server that only knows `startIndex`: the cursor hides the index, totals are
 * not sent, and ServiceProviderConfig says so. An unknown cursor is refused as the RFC asks.
 */
export const cursorPaging: Handler = (request, response, next) => {
  if (request.path.endsWith('/ServiceProviderConfig')) {
    alter(request, response, (text) => {
      const config = JSON.parse(text) as Record<string, unknown>;
      const pagination = { cursor: true, index: false, defaultPaginationMethod: 'cursor' };
      return JSON.stringify({ ...config, pagination });
    });
    next();
    return;
  }
  const { cursor, ...rest } = request.query;
  if (cursor === undefined) {
    next();
    return;
  }
  const start = cursor === '' ? 1 : Number(Buffer.from(cursor, 'base64url').toString());
  if (!Number.isInteger(start)) {
    const schemas = ['urn:ietf:params:scim:api:messages:2.0:Error'];
    response.status(400).send({ schemas, status: '400', scimType: 'invalidCursor' });
    return;
  }
  request.query = { ...rest, startIndex: String(start) };
  alter(request, response, (text) => {
    const { totalResults = 0, ...list } = JSON.parse(text) as List;
    delete list.startIndex;
    const after = start + (list.Resources?.length ?? 0);
    const nextCursor = Buffer.from(String(after)).toString('base64url');
    return JSON.stringify(after > totalResults ? list : { ...list, nextCursor });
  });
  next();
};
