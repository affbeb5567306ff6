import { gs, type GlideRecord } from '@servicenow/glide';
import {
  horizonDays,
  noticeDue,
  noticeLine,
  readNoticePlan,
  type EndingGrant,
  type Mentioned,
} from '../policy/notices';
import { chooseOwner } from '../policy/tickets';
import { addDays, wholeDays } from '../policy/times';
import { subjectOfGrant } from './facts';
import { eachId } from './pages';
import { person } from './people';
import { maxEndOfGrant } from './renewals';
import { byId, now, save, tables, value, wholeNumber } from './record';

/** The end of access: notices before it, and what is due when it has come. One mail per person and pass. */

const property = 'x_rsc_rescind.expiry.notice_days';
const events = {
  ending: 'x_rsc_rescind.access_ending',
  coming: 'x_rsc_rescind.revocation_coming',
  due: 'x_rsc_rescind.revocation_due',
} as const;

/** Records that many grants share are read once per pass. */
type Cache = Map<string, GlideRecord | undefined>;

function cached(cache: Cache, table: string, id: string): GlideRecord | undefined {
  if (!cache.has(id)) cache.set(id, byId(table, id));
  return cache.get(id);
}

function nameOf(record: GlideRecord | undefined, spare: string): string {
  return (record && (value(record, 'name') || value(record, spare))) ?? '';
}

interface Surroundings {
  readonly tier: string;
  readonly what: string;
}

function surroundings(grant: GlideRecord, cache: Cache): Surroundings {
  const application = cached(cache, tables.application, value(grant, 'application'));
  const entitlement = cached(cache, tables.entitlement, value(grant, 'entitlement'));
  const own = entitlement ? value(entitlement, 'tier') : '';
  const names = [nameOf(entitlement, 'native_id'), nameOf(application, 'key')];
  return {
    tier: own || (application ? value(application, 'tier') : ''),
    what: names.filter((name) => name !== '').join(' in '),
  };
}

/** Mails to be, by person (or group): what each is told about, and the grant that the mail links to. */
class Post {
  private readonly told = new Map<string, { readonly id: string; readonly grant: Mentioned }[]>();

  add(recipient: string, id: string, grant: Mentioned): void {
    if (recipient === '') return;
    this.told.set(recipient, [...(this.told.get(recipient) ?? []), { id, grant }]);
  }

  /** Queues one event per recipient, about the grant that ends first. */
  send(event: string): void {
    for (const [recipient, grants] of this.told) {
      const sorted = [...grants].sort((a, b) => (a.grant.ends < b.grant.ends ? -1 : 1));
      const record = byId(tables.grant, sorted[0]?.id ?? '');
      const line = noticeLine(sorted.map((one) => one.grant));
      if (record) gs.eventQueue(event, record, recipient, line);
    }
  }
}

/** Who takes the access away: the first active of owner and backup, else the group. */
export function remover(grant: GlideRecord): string {
  const people = ['revocation_owner', 'revocation_backup'].map((field) => value(grant, field));
  return chooseOwner(people.map(person)) || value(grant, 'revocation_group');
}

function mention(grant: GlideRecord, what: string): Mentioned {
  return { number: value(grant, 'number'), what, ends: value(grant, 'ends') };
}

function ending(grant: GlideRecord, tier: string, moment: string): EndingGrant {
  const [starts, ends] = [value(grant, 'starts'), value(grant, 'ends')];
  return {
    tier,
    daysLeft: wholeDays(moment, ends),
    lifeDays: starts === '' ? undefined : wholeDays(starts, ends),
    lastNotice: wholeNumber(grant, 'notice_days'),
  };
}

/** Daily: tells beneficiary and revocation owner that access ends. The grant remembers which notice it was. */
export function noticeEndings(): void {
  const plan = readNoticePlan(gs.getProperty(property, ''));
  const moment = now();
  const query = `stateINactive,quarantined,fulfilling^ends>${moment}^ends<${addDays(moment, horizonDays(plan))}`;
  const cache: Cache = new Map();
  const [holders, removers] = [new Post(), new Post()];
  eachId(tables.grant, query, (id) => {
    const grant = byId(tables.grant, id);
    if (!grant) return;
    const { tier, what } = surroundings(grant, cache);
    const due = noticeDue(ending(grant, tier, moment), plan);
    if (due === 0) return;
    const maxEnd = maxEndOfGrant(grant, subjectOfGrant(grant));
    if (!save(grant, { notice_days: String(due), max_end: maxEnd })) return;
    holders.add(value(grant, 'beneficiary'), id, mention(grant, what));
    removers.add(remover(grant), id, mention(grant, what));
  });
  holders.send(events.ending);
  removers.send(events.coming);
}

function moveAll(query: string, state: string, visit: (grant: GlideRecord) => void): number {
  let moved = 0;
  eachId(tables.grant, query, (id) => {
    const grant = byId(tables.grant, id);
    if (!grant || !save(grant, { state })) return;
    moved += 1;
    visit(grant);
  });
  return moved;
}

/** Hourly: what has ended is due for revocation, and its owner is told; what was never fulfilled lapses. */
export function expireGrants(): void {
  const ended = `endsISNOTEMPTY^ends<=${now()}`;
  const cache: Cache = new Map();
  const removers = new Post();
  const due = moveAll(
    `stateINactive,quarantined,fulfilling^${ended}`,
    'revocation_due',
    (grant) => {
      const { what } = surroundings(grant, cache);
      removers.add(remover(grant), grant.getUniqueValue(), mention(grant, what));
    },
  );
  const lapsed = moveAll(
    `stateINapproved,fulfil_failed^${ended}`,
    'lapsed_unfulfilled',
    () => undefined,
  );
  removers.send(events.due);
  if (due + lapsed > 0) {
    gs.info('Rescind: {0} grants ended and are due for revocation, {1} lapsed.', due, lapsed);
  }
}
