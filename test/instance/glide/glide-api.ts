import { CertificateEncryption } from './certificate-encryption.ts';
import { aggregateConstructor } from './glide-aggregate.ts';
import { dateConstructor } from './glide-date.ts';
import { dateTimeConstructor } from './glide-date-time.ts';
import { GlideDigest } from './glide-digest.ts';
import { GlideDuration } from './glide-duration.ts';
import { GlideSecureRandomUtil } from './glide-secure-random-util.ts';
import { GlideStringUtil } from './glide-string-util.ts';
import { attachmentConstructor } from './glide-sys-attachment.ts';
import { glideSystem } from './glide-system.ts';
import { timeConstructor } from './glide-time.ts';
import { GlideTextReader } from './input-stream.ts';
import type { GlideHost } from './host.ts';
import { recordConstructor } from './record-proxy.ts';
import { scheduleConstructor } from './schedule/glide-schedule.ts';

/** Everything that `@servicenow/glide` gives to one scope and session. */
export function glideApi(host: GlideHost): Readonly<Record<string, unknown>> {
  const source = { now: () => host.now(), zone: () => host.zone };
  return {
    gs: glideSystem(host),
    GlideRecord: recordConstructor(host, false),
    GlideRecordSecure: recordConstructor(host, true),
    GlideAggregate: aggregateConstructor(host),
    GlideDate: dateConstructor(source),
    GlideDateTime: dateTimeConstructor(source),
    GlideTime: timeConstructor(source),
    GlideDuration,
    GlideSchedule: scheduleConstructor(host, source),
    GlideSysAttachment: attachmentConstructor(host),
    GlideTextReader,
    GlideDigest,
    GlideSecureRandomUtil,
    GlideStringUtil,
    CertificateEncryption,
  };
}

/**
 * The module `@servicenow/glide`. Asking for a class that exists on the platform but not here is an error that says
 * so: `undefined` would look like a fault of the caller.
 */
export function glideModule(api: Readonly<Record<string, unknown>>): unknown {
  return new Proxy(api, {
    get(target, name) {
      if (typeof name !== 'string' || name === '__esModule' || name === 'default') return undefined;
      if (name in target) return target[name];
      throw new Error(`${name} of @servicenow/glide is not imitated by the local instance`);
    },
  });
}
