import { z } from 'zod';
import { apiVersion, duration } from './schema.ts';

const word = z.string().min(1);

const secret = z
  .union(
    [
      z.strictObject({ fromEnv: word.describe('Name of an environment variable') }),
      z.strictObject({ fromFile: word.describe('File that holds nothing else') }),
    ],
    { error: 'a secret must be a reference: { fromEnv: NAME } or { fromFile: path }' },
  )
  .describe('Reference to a secret, never the secret itself');

const name = z
  .union([word, secret], { error: 'must be a text or a reference { fromEnv } / { fromFile }' })
  .describe('Text in place, or a reference as for a secret');

const client = {
  clientId: name.describe('Client id of the OAuth application'),
  clientSecret: secret,
};
const login = { user: name.describe('User name'), password: secret };

const auth = z
  .strictObject({
    basic: z.strictObject(login).optional().describe('User name and password'),
    oauthClientCredentials: z.strictObject(client).optional().describe('OAuth, machine to machine'),
    oauthPassword: z
      .strictObject({ ...client, ...login })
      .optional()
      .describe('OAuth with a user'),
    apiKey: z.strictObject({ key: secret }).optional().describe('Inbound REST API key'),
  })
  .refine((ways) => Object.values(ways).filter((way) => way !== undefined).length === 1, {
    error: 'give exactly one of basic, oauthClientCredentials, oauthPassword, apiKey',
  })
  .describe('How the connector logs in');

const tls = z
  .strictObject({
    ca: word.optional().describe('PEM file of the authority that signed the server certificate'),
    cert: word.optional().describe('PEM file of a client certificate'),
    key: secret.optional().describe('Private key of the client certificate'),
  })
  .describe('Certificates; names of files start at the folder of this file');

const loopback = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/;

const platform = z.strictObject({
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/?#@]+$/, {
      error: 'must be the address of the instance without a path: https://acme.service-now.com',
    })
    .refine((url) => url.startsWith('https:') || loopback.test(url), {
      error: 'plain http only to this machine; use https',
    })
    .describe('Address of the instance'),
  auth,
  tls: tls.optional(),
});

const hostLimit = (concurrency: number) => ({
  concurrency: z.number().int().min(1).max(32).default(concurrency).describe('Calls at once'),
  interval: duration.default('PT0S').describe('Least time between two calls'),
});

const limits = z
  .strictObject({
    platform: z.strictObject(hostLimit(3)).prefault({}).describe('Calls to the platform'),
    targets: z.strictObject(hostLimit(4)).prefault({}).describe('Calls to one application host'),
    timeout: duration.default('PT65S').describe('Longest wait for one answer'),
    responseMiB: z.number().int().min(1).max(1024).default(64).describe('Largest answer'),
  })
  .prefault({})
  .describe('How hard the connector may pull');

const log = z
  .strictObject({
    level: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
    format: z.enum(['text', 'json']).default('text').describe('json: one object per line'),
  })
  .prefault({})
  .describe('What goes to stderr; --log-level wins');

/** `rescind.yaml`. */
export const configSchema = z.strictObject({
  apiVersion: z.literal(apiVersion).default(apiVersion).describe('Version of this file format'),
  platform: platform.describe('The ServiceNow instance with the Rescind plugin'),
  mappings: word.default('mappings').describe('Folder of the mapping files, from this file'),
  state: word.default('.rescind').describe('Folder of the local cache; may be deleted any time'),
  limits,
  log,
});
export type ConfigText = z.output<typeof configSchema>;
