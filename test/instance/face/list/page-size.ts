import type { Visit } from '../visit.ts';

export const PAGE_SIZES = [20, 50, 100] as const;

const TABLE = 'sys_user_preference';
const NAME = 'rowcount';
const MAX_SIZE = 100;

/** Rows per page: what the address asks for, which the person keeps (`rowcount`), else what they kept, else 20. */
export function pageSize(visit: Visit, asked: number | undefined): number {
  const { store } = visit.site;
  const kept = store.select(TABLE, `user=${visit.session.userId}^name=${NAME}`)[0];
  if (asked !== undefined) {
    keep(visit, kept?.['sys_id'], String(asked));
    return asked;
  }
  const known = Number(kept?.['value'] ?? '');
  return Number.isInteger(known) && known > 0 ? Math.min(known, MAX_SIZE) : PAGE_SIZES[0];
}

function keep(visit: Visit, sysId: string | undefined, value: string): void {
  const { records, session } = { records: visit.site.records, session: visit.session };
  if (sysId === undefined)
    records.systemInsert(session, TABLE, { user: session.userId, name: NAME, value });
  else records.systemUpdate(session, TABLE, sysId, { value });
}
