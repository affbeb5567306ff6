import { randomUUID } from 'node:crypto';
import { parseDateTime } from '../store/time.ts';
import { systemZone } from '../store/user-zone.ts';
import { fencedMember } from './fencing.ts';
import { GlideDateTime } from './glide-date-time.ts';
import { GlideRecord } from './glide-record.ts';
import { glideSession } from './glide-session.ts';
import { glideUser } from './glide-user.ts';
import { fill, textFunctions } from './gs-text.ts';
import type { GlideHost } from './host.ts';
import { systemTimes } from './system-times.ts';
import { asText } from './values.ts';

/** The `gs` of one scope and session. Every function here exists in the scoped API. */
export function glideSystem(host: GlideHost): unknown {
  const members = {
    ...logging(host),
    ...identity(host),
    ...settings(host),
    ...systemTimes(host),
    ...messages(host),
    ...textFunctions(host),
    ...events(host),
  };
  return new Proxy(members, {
    get(target, name) {
      if (typeof name !== 'string') return undefined;
      return fencedMember('gs', name, host.scope) ?? (target as Record<string, unknown>)[name];
    },
  });
}

function logging(host: GlideHost) {
  const at =
    (level: string) =>
    (message: unknown, ...values: unknown[]): void => {
      host.log(level, fill(asText(message), values));
    };
  return { info: at('info'), warn: at('warn'), error: at('error'), debug: at('debug') };
}

function identity(host: GlideHost) {
  const { session } = host;
  const hasRole = (names: unknown): boolean =>
    session.roles.has('admin') ||
    asText(names)
      .split(',')
      .some((name) => session.roles.has(name.trim()));
  return {
    getUserID: () => session.userId,
    getUserName: () => session.userName,
    getUserDisplayName: () =>
      host.store.get('sys_user', session.userId)?.['name'] ?? session.userName,
    getUser: () => glideUser(host),
    hasRole,
    isInteractive: () => session.interactive,
    isLoggedIn: () => session.userName !== '' && session.userName !== 'guest',
    getCurrentScopeName: () => (host.scope === 'global' ? 'rhino.global' : host.scope),
    getCallerScopeName: () => host.callerScope ?? null,
    getSysTimeZone: () => systemZone((name) => host.property(name)),
    getTimeZoneName: () => host.zone,
    getSession: () => glideSession(host, hasRole),
  };
}

function settings(host: GlideHost) {
  return {
    /** Always text; the alternative when the property is missing or empty. */
    getProperty: (name: unknown, otherwise?: unknown): string | null => {
      const value = host.property(asText(name)) ?? '';
      if (value !== '') return value;
      return otherwise === undefined ? null : asText(otherwise);
    },
    setProperty: (name: unknown, value: unknown): void => {
      host.setProperty(asText(name), asText(value));
    },
    tableExists: (name: unknown): boolean => host.store.schema.table(asText(name)) !== undefined,
    nil: (value: unknown): boolean => asText(value).trim() === '',
    generateGUID: (): string => randomUUID().replaceAll('-', ''),
    include: (name: unknown): boolean => host.scriptInclude(asText(name)) !== undefined,
  };
}

function messages(host: GlideHost) {
  const error = (text: unknown): void => {
    host.messages.error.push(asText(text));
  };
  const info = (text: unknown): void => {
    host.messages.info.push(asText(text));
  };
  return {
    addErrorMessage: error,
    addInfoMessage: info,
    addLowMessage: info,
    addModerateMessage: info,
    addSuccessMessage: info,
    getErrorMessages: (): string[] => [...host.messages.error],
    getInfoMessages: (): string[] => [...host.messages.info],
  };
}

function events(host: GlideHost) {
  return {
    eventQueue: (
      name: unknown,
      record: unknown,
      parm1?: unknown,
      parm2?: unknown,
      queue?: unknown,
    ): void => {
      host.queueEvent({
        ...describeRecord(record),
        name: asText(name),
        parm1: asText(parm1),
        parm2: asText(parm2),
        queue: asText(queue),
        after: undefined,
      });
    },
    eventQueueScheduled: (
      name: unknown,
      record: unknown,
      parm1?: unknown,
      parm2?: unknown,
      when?: unknown,
    ): void => {
      host.queueEvent({
        ...describeRecord(record),
        name: asText(name),
        parm1: parm1 === undefined ? displayOf(record) : asText(parm1),
        parm2: asText(parm2),
        queue: '',
        after: when instanceof GlideDateTime ? when.getNumericValue() : parseDateTime(asText(when)),
      });
    },
    executeNow: (job: unknown): string | null => {
      const id = job instanceof GlideRecord ? job.getUniqueValue() : '';
      return host.runNow(id) ? id : null;
    },
  };
}

/** A record, or the sys_id of one (documented for scheduled events). */
function describeRecord(record: unknown): { table: string; instance: string } {
  if (!(record instanceof GlideRecord)) return { table: '', instance: asText(record) };
  return { table: record.getTableName(), instance: record.getUniqueValue() };
}

/** What a scheduled event carries as its first parameter when none is given (documented). */
function displayOf(record: unknown): string {
  return record instanceof GlideRecord ? record.getDisplayValue() : '';
}
