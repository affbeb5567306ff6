import type { Store } from '../contract.ts';
import { adminOnly } from './admin-only.ts';
import { json } from './messages.ts';
import type { Route } from './router.ts';

/** A mail that a notification wrote to `sys_email`; it goes nowhere. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** Stored form (UTC) by the instance's clock. */
  readonly sent: string;
  /** The record it is about; `null` when it names none. */
  readonly record: { readonly table: string; readonly sysId: string } | null;
}

/** Mail that came in, and what a weightier notification made superfluous. */
const NOT_SENT = new Set(['received', 'send-ignored']);

/** All mail that went out, oldest first. */
export function outbox(store: Store): Mail[] {
  return store
    .select('sys_email', 'ORDERBYsys_created_on')
    .filter((row) => !NOT_SENT.has(row['type'] ?? ''))
    .map((row) => {
      const table = row['target_table'] ?? '';
      const sysId = row['instance'] ?? '';
      return {
        to: (row['recipients'] ?? '').split(',').filter((address) => address !== ''),
        subject: row['subject'] ?? '',
        body: row['body'] || row['body_text'] || '',
        sent: row['sys_created_on'] ?? '',
        record: table === '' || sysId === '' ? null : { table, sysId },
      };
    });
}

/** The outbox from outside the process; not an imitation of anything, hence outside `/api`. Admins only. */
export const outboxRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/local-instance\/outbox$/,
    handle: adminOnly(({ site }) => json(200, { result: outbox(site.store) })),
  },
];
