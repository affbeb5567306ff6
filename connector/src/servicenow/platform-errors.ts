import { RescindError } from '../lib/errors.ts';
import { failure } from '../lib/http-failure.ts';
import { isWebPage } from '../lib/http-json.ts';
import type { HttpResponse } from '../ports/http.ts';

/** What a call was about, for the sentence of its error. */
export interface CallContext {
  /** Method and URL without query. */
  readonly where: string;
  /** Right the connector's user needs for it, as the platform's administrator knows it. */
  readonly right: string;
  /** How the connector logs in: `basic authentication as rescind.connector`. */
  readonly login: string;
  /** Routes of our own plugin answer "does not exist" when it is not installed. */
  readonly plugin: boolean;
}

interface PlatformMessage {
  readonly message: string;
  readonly detail: string;
}

/** Message and detail of the platform's error body; empty strings when the body is something else. */
export function platformMessage(response: HttpResponse): PlatformMessage {
  try {
    return messageOf(JSON.parse(response.text));
  } catch {
    return { message: '', detail: '' }; // not the platform's own answer; the status has to do
  }
}

/** The same of a parsed body. OAuth errors have their own shape. */
export function messageOf(body: unknown): PlatformMessage {
  const none = { message: '', detail: '' };
  if (typeof body !== 'object' || body === null || !('error' in body)) return none;
  const { error } = body;
  if (typeof error === 'string') {
    return { message: error, detail: textOf(body, 'error_description') };
  }
  if (typeof error !== 'object' || error === null) return none;
  return { message: textOf(error, 'message'), detail: textOf(error, 'detail') };
}

/** The error of a status that is not a success. Route-specific statuses (404 of a run, 409) are the caller's. */
export function statusError(response: HttpResponse, context: CallContext): RescindError {
  const { status } = response;
  const { message, detail } = platformMessage(response);
  const said = [message, detail].filter((part) => part !== '').join(': ');
  if (isTransactionQuota(said))
    return failure('platform', 'timeout', context.where, { extra: said });
  if (status === 504) return failure('platform', 'timeout', context.where, { extra: 'status 504' });
  if (status === 401) return unauthorized(response, said, context);
  if (isPluginMissing(response, said, context)) return pluginMissing(said, context);
  if (status === 403) return forbidden(said, context);
  if (status === 429) return rateLimited(response, said, context);
  if (status >= 300 && status < 400) return failure('platform', 'other_origin', context.where);
  if (status >= 500) {
    return new RescindError(
      'platform_unreachable',
      `The platform answered with status ${status}${quote(said)}.`,
      {
        where: context.where,
        todo: 'Check the state of the instance, then run again. Nothing was concluded from this answer.',
      },
    );
  }
  if (isWebPage(response))
    return failure('platform', 'web_page', context.where, { extra: `status ${status}` });
  return new RescindError(
    'platform_protocol',
    `The platform refused the call with status ${status}${quote(said)}.`,
    {
      where: context.where,
      todo: 'Compare the versions of connector and plugin; run `rescind check` to see what the platform offers.',
    },
  );
}

function unauthorized(response: HttpResponse, said: string, context: CallContext): RescindError {
  const mfa = response.headers['x-mfa_token'] !== undefined;
  return new RescindError(
    'platform_unauthorized',
    `The platform does not accept the login (${context.login})${quote(said)}.`,
    {
      where: context.where,
      todo: mfa
        ? 'The user needs a second factor, which a machine cannot give: use OAuth, or exempt the connector user from it.'
        : 'Check platform.auth: user, password or token, and that the user is active and not locked out.',
    },
  );
}

function forbidden(said: string, context: CallContext): RescindError {
  return new RescindError(
    'platform_forbidden',
    `The connector's user lacks a right on the platform: ${context.right}${quote(said)}.`,
    {
      where: context.where,
      todo: `Grant ${context.right} to the user of platform.auth (${context.login}), then run \`rescind check\`.`,
    },
  );
}

function pluginMissing(said: string, context: CallContext): RescindError {
  return new RescindError(
    'plugin_missing',
    `The Rescind plugin is not installed on the platform${quote(said)}.`,
    {
      where: context.where,
      todo: 'Install or update the plugin (`npm run plugin:install`), and check platform.url.',
    },
  );
}

function rateLimited(response: HttpResponse, said: string, context: CallContext): RescindError {
  const after = response.headers['retry-after'];
  const wait = after === undefined ? '' : ` It accepts calls again after: ${after} s.`;
  return new RescindError(
    'platform_rate_limited',
    `The platform limits how often it may be called${quote(said)}.${wait}`,
    {
      where: context.where,
      todo: 'Run later, or raise the limit for the connector in the platform (sys_rate_limit_rules).',
    },
  );
}

function isPluginMissing(response: HttpResponse, said: string, context: CallContext): boolean {
  if (/Invalid table x_rsc_rescind_/i.test(said)) return true;
  if (!context.plugin) return false;
  if (/does not represent any resource/i.test(said)) return true;
  return response.status === 404 && said === '';
}

/** The platform ends its own transactions after 60 s, sometimes with a body that says so. */
export function isTransactionQuota(text: string): boolean {
  return /Transaction cancelled|maximum execution time exceeded/i.test(text);
}

function quote(said: string): string {
  return said === '' ? '' : `: “${said.slice(0, 300)}”`;
}

function textOf(holder: object, key: string): string {
  const value = (holder as Readonly<Record<string, unknown>>)[key];
  return typeof value === 'string' ? value : '';
}
