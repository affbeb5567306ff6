import type { Row } from '../../contract.ts';
import type { Kernel } from '../kernel.ts';
import type { Occasion } from './occasion.ts';

/** `sys_user.notification` of somebody who wants no mail. */
const DISABLED = '1';

/** Addresses of a notification: users, users and groups in fields, groups, event parameters (doc:platform-administration/t_CreateANotification). */
export function recipientsOf(kernel: Kernel, notice: Row, occasion: Occasion): string[] {
  const { table, record, event } = occasion;
  const named = [
    notice['recipient_users'] ?? '',
    notice['recipient_groups'] ?? '',
    ...split(notice['recipient_fields']).map((field) => kernel.store.walk(table, record, field)),
    notice['event_parm_1'] === '1' ? (event?.parm1 ?? '') : '',
    notice['event_parm_2'] === '1' ? (event?.parm2 ?? '') : '',
  ].flatMap(split);
  const addresses = named.flatMap((name) => addressesOf(kernel, name));
  const excluded = notice['send_self'] === '0' ? occasion.creator : undefined;
  const unique = new Map(addresses.map(({ mail, user }) => [mail, user]));
  return [...unique].filter(([, user]) => user === '' || user !== excluded).map(([mail]) => mail);
}

interface Address {
  readonly mail: string;
  /** Empty for an address that is no user's. */
  readonly user: string;
}

function addressesOf(kernel: Kernel, name: string): Address[] {
  if (name.includes('@')) return [{ mail: name, user: '' }];
  const group = kernel.store.get('sys_user_group', name);
  return group ? groupAddresses(kernel, group) : userAddress(kernel, name);
}

/** The group's own address, and its members when it includes them. */
function groupAddresses(kernel: Kernel, group: Row): Address[] {
  const own = group['email'] ?? '';
  const members =
    group['include_members'] === '1'
      ? kernel.store.select('sys_user_grmember', `group=${group['sys_id'] ?? ''}`)
      : [];
  return [
    ...(own === '' ? [] : [{ mail: own, user: '' }]),
    ...members.flatMap((member) => userAddress(kernel, member['user'] ?? '')),
  ];
}

/** Nobody who is inactive, has no address or has switched notifications off. */
function userAddress(kernel: Kernel, id: string): Address[] {
  const user = kernel.store.get('sys_user', id);
  const mail = user?.['email'] ?? '';
  if (!user || mail === '' || user['active'] === '0' || user['notification'] === DISABLED)
    return [];
  return [{ mail, user: id }];
}

function split(list: string | undefined): string[] {
  return (list ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
