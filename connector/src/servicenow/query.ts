import { RescindError } from '../lib/errors.ts';

// Mostly 32 hex digits, but update sets of other vendors bring ids such as `glean_user_role`.
const sysIdShape = /^[0-9A-Za-z_.-]{1,32}$/;
// An encoded query has no escape: these characters would end the value and start a new condition.
const unsafe = /[\^,@\r\n\t]|javascript:/i;

/** A sys_id that is safe inside an encoded query or a path. Anything else came from a broken or hostile answer. */
export function checkedSysId(value: string, where: string): string {
  if (sysIdShape.test(value)) return value;
  throw new RescindError(
    'platform_protocol',
    'A record id from the platform is not a valid sys_id.',
    {
      where,
      todo: 'Look at the record in the platform; the connector will not put this value into a query.',
    },
  );
}

/** A value for an encoded query; throws when it cannot be expressed in one. */
export function checkedValue(value: string, what: string): string {
  if (value !== '' && !unsafe.test(value)) return value;
  throw new RescindError('config_invalid', `${what} cannot be used in a query of the platform.`, {
    where: what,
    todo: 'Leave out the characters ^ , @ and line breaks.',
  });
}

/** Where the last page ended. */
export interface Cursor {
  readonly sysId: string;
  /** Platform time; only set for reads in order of change. */
  readonly updatedOn: string | undefined;
}

/**
 * Encoded query of the page after `cursor`. Keyset, not offset: the platform's offset pages overlap and skip while rows
 * change. In order of change the cursor needs two groups (`^NQ`), and each of them repeats the filter, because `^`
 * binds tighter than the group.
 */
export function pageQuery(filter: string, cursor: Cursor | undefined, byChange: boolean): string {
  const order = byChange ? 'ORDERBYsys_updated_on^ORDERBYsys_id' : 'ORDERBYsys_id';
  if (cursor === undefined) return joined(filter, order);
  const { sysId, updatedOn } = cursor;
  if (updatedOn === undefined) return joined(filter, `sys_id>${sysId}`, order);
  const later = joined(filter, `sys_updated_on>${updatedOn}`);
  const sameSecond = joined(filter, `sys_updated_on=${updatedOn}`, `sys_id>${sysId}`);
  return `${later}^NQ${sameSecond}^${order}`;
}

/** Conditions joined by AND, empty ones left out. */
export function joined(...conditions: readonly string[]): string {
  return conditions.filter((condition) => condition !== '').join('^');
}
