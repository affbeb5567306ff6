import { z } from 'zod';
import { isoDuration, nameOrRef, secretRef } from '../module.ts';

const column = z.string().min(1);
const select = z
  .string()
  .regex(/^\s*(SELECT|WITH|VALUES|select|with|values)\b/, { error: 'one SELECT, WITH or VALUES' })
  .describe('One query that changes nothing; it runs in a read-only transaction');

const tls = z
  .strictObject({
    mode: z
      .enum(['verify-full', 'disable'])
      .default('verify-full')
      .describe('verify-full checks certificate and host name; disable sends in the clear'),
    ca: z.string().min(1).optional().describe('PEM file with the authority to trust'),
    cert: z.string().min(1).optional().describe('PEM file with a client certificate'),
    key: secretRef.optional().describe('Private key of the client certificate'),
    serverName: z.string().min(1).optional().describe('Name in the certificate, when not the host'),
  })
  .prefault({})
  .describe('Encryption of the connection');

const read = z
  .strictObject({
    accounts: z
      .strictObject({
        sql: select,
        columns: z
          .object({
            account: column.describe('Result column with the login'),
            id: column
              .optional()
              .describe('Result column with the immutable id; the login if absent'),
            enabled: column.optional().describe('Boolean result column'),
            expiresAt: column.optional().describe('Timestamp result column; past means disabled'),
          })
          .catchall(column)
          .describe('Field = result column. Every further field becomes an attribute'),
      })
      .describe('Query that lists accounts'),
    grants: z
      .strictObject({
        sql: select,
        columns: z
          .strictObject({
            account: column.describe('Result column with the account (its id if ids are mapped)'),
            entitlement: column.describe('Result column with the entitlement'),
            scope: column.optional().describe('Result column with the scope'),
          })
          .describe('Field = result column'),
        type: z
          .string()
          .regex(/^[a-z][a-z0-9_]*$/)
          .default('role')
          .describe('Type of every entitlement this query returns'),
      })
      .describe('Query that lists who holds what'),
  })
  .describe(
    'Own queries for an application that keeps its users in tables; instead of the catalog',
  );

const tablePrivileges = z
  .strictObject({
    schemas: z.array(z.string().min(1)).min(1).describe('Schemas whose tables are read'),
  })
  .describe('Also read privileges given directly to accounts on tables and views');

/** `target:` block of a PostgreSQL server. */
export const postgresTarget = z.strictObject({
  adapter: z.literal('postgres').describe('PostgreSQL roles, memberships and attributes'),
  host: z.string().min(1).describe('Host name, address, or folder of a Unix socket'),
  port: z.number().int().min(1).max(65_535).default(5432).describe('TCP port'),
  database: z.string().min(1).describe('Database to connect to; roles belong to the whole server'),
  auth: z
    .strictObject({
      user: nameOrRef.describe('Login of the connector; needs no right but to log in'),
      password: secretRef.optional().describe('Password; leave out for peer or certificate'),
    })
    .describe('Account of the connector'),
  tls,
  connectTimeout: isoDuration.default('PT10S').describe('Longest wait for the connection'),
  statementTimeout: isoDuration.default('PT2M').describe('Longest run of one query'),
  predefinedRoles: z
    .boolean()
    .default(true)
    .describe('Read memberships in roles such as pg_read_all_data; they are access too'),
  groupRoles: z
    .array(z.string().min(1))
    .default([])
    .describe(
      'Names (with * as wildcard) of roles without login that are groups even while nobody is in them; other such roles count as disabled accounts',
    ),
  tablePrivileges: tablePrivileges.optional(),
  read: read.optional(),
});
export type PostgresTarget = z.output<typeof postgresTarget>;
