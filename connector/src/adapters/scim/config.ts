import { z } from 'zod';
import { isoDuration, nameOrRef, secretRef } from '../module.ts';

const loopback = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/|$)/;

const auth = z
  .union(
    [
      z.strictObject({ token: secretRef.describe('Bearer token') }),
      z.strictObject({
        user: nameOrRef.describe('User name for basic authentication'),
        password: secretRef.describe('Password for basic authentication'),
      }),
    ],
    { error: 'auth is { token: reference } or { user: …, password: reference }' },
  )
  .describe('Credential with read rights on Users and Groups');

/** `target:` block of a SCIM 2.0 service provider. */
export const scimTarget = z.strictObject({
  adapter: z.literal('scim').describe('SCIM 2.0 service provider (RFC 7643, 7644, 9865)'),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@]+(\/[^\s?#]*)?$/, {
      error: 'an address such as https://app.example/scim/v2',
    })
    .refine((url) => url.toLowerCase().startsWith('https:') || loopback.test(url), {
      error: 'plain http only to this machine; use https',
    })
    .describe('Base address; /Users and /Groups are below it'),
  auth,
  pageSize: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(100)
    .describe('Resources asked for in one page; the server may send fewer'),
  paging: z
    .enum(['auto', 'index', 'cursor'])
    .default('auto')
    .describe('auto asks ServiceProviderConfig; cursor is RFC 9865'),
  groups: z.boolean().default(true).describe('Read groups and their members as grants'),
  groupMembers: z
    .enum(['listed', 'each'])
    .default('listed')
    .describe(
      'listed trusts the members in the group list and reads a group alone only when it shows none; each reads every group alone (for servers that cap the list)',
    ),
  userRoles: z.boolean().default(false).describe('Read the roles attribute of users as grants'),
  userEntitlements: z
    .boolean()
    .default(false)
    .describe('Read the entitlements attribute of users as grants'),
  timeout: isoDuration.default('PT60S').describe('Longest wait for one page'),
});
export type ScimTarget = z.output<typeof scimTarget>;
