import type {
  ApplicationRecord,
  FindingReport,
  ItemResult,
  LedgerPage,
  LedgerQuery,
  LedgerReader,
  RunRecorder,
} from '../../connector/src/ports/platform.ts';
import type { ObservedRecord, TargetAdapter } from '../../connector/src/ports/target.ts';

type Row = Record<string, string>;
export type Counts = Record<string, number>;

const perAccount = 8;
const pageRows = 2000;
/** One in a hundred of each; the rest is clean. */
const kinds: Readonly<Record<number, string>> = {
  7: 'unledgered_access',
  17: 'revoked_still_present',
  27: 'vanished_grant',
  37: 'gate_bypassed',
  47: 'expired_still_present',
};
const loaded = '2026-11-24 07:00:00';
const changedAt = '2026-11-24 08:30:00';

/** Both sides of one application, made on the fly, with drift whose counts are known beforehand. */
export class BenchEstate implements LedgerReader, TargetAdapter, RunRecorder {
  readonly grants: number;
  readonly accounts: number;
  readonly findings = new Map<string, Row>();
  readonly app: ApplicationRecord = {
    ...{ id: 'app1', key: 'billing', name: 'Billing', tier: 'medium', minEvidence: 'E3' },
    ...{ revocationOwnerId: 'olga', revocationGroupId: '', propagationMinutes: 15 },
    ...{ freshnessHours: 24, lastAccepted: undefined },
  };
  /** Half of them revoked in the ledger, half of them new in the app. */
  changes = 0;
  rowsSent = 0;

  constructor(grants: number) {
    this.grants = grants;
    this.accounts = Math.ceil(grants / perAccount);
  }

  #isLeaver(at: number): boolean {
    return Math.floor(at / perAccount) % 100 === 50;
  }

  #isClean(at: number): boolean {
    return kinds[at % 100] === undefined && !this.#isLeaver(at);
  }

  /** The first clean grants, revoked since the first run; those after them have accounts that got a role more. */
  #changed(): { readonly revoked: ReadonlySet<number>; readonly extended: ReadonlySet<number> } {
    const picked: number[] = [];
    for (let at = 0; picked.length < this.changes; at += perAccount) {
      if (this.#isClean(at)) picked.push(at);
    }
    const half = this.changes / 2;
    return { revoked: new Set(picked.slice(0, half)), extended: new Set(picked.slice(half)) };
  }

  /** What a correct run has to find, by class. */
  expected(): Counts {
    const counts: Counts = {};
    const add = (code: string, by = 1): void => {
      counts[code] = (counts[code] ?? 0) + by;
    };
    for (let at = 0; at < this.grants; at += 1) {
      const kind = kinds[at % 100];
      if (!this.#isLeaver(at)) {
        if (kind !== undefined) add(kind);
      } else if (kind !== 'vanished_grant') add('leaver_access');
    }
    if (this.changes > 0) {
      add('revoked_still_present', this.changes / 2);
      add('unledgered_access', this.changes / 2);
    }
    return counts;
  }

  *users(): Generator<Row> {
    for (let at = 0; at < this.accounts; at += 1) {
      const active = String(at % 100 !== 50);
      yield {
        ...{ sys_id: `u${at}`, user_name: `user${at}`, name: `User ${at}`, active },
        ...{ email: `user${at}@example.com`, sys_updated_on: loaded },
      };
    }
    yield { sys_id: 'olga', user_name: 'olga', active: 'true', sys_updated_on: loaded };
  }

  *ledgerGrants(onlyChanged: boolean): Generator<Row> {
    const { revoked } = this.#changed();
    for (let at = 0; at < this.grants; at += 1) {
      const kind = kinds[at % 100];
      const isRevoked = revoked.has(at) || kind === 'revoked_still_present';
      if (kind === 'unledgered_access' || (onlyChanged && !revoked.has(at))) continue;
      const user = Math.floor(at / perAccount);
      yield {
        ...{ sys_id: `g${at}`, number: `RGR${at}`, origin: 'request', approved_by: 'olga' },
        ...{ identity: `i${user}`, 'identity.user': `u${user}`, account_id: `a${user}` },
        ...{ 'entitlement.type': 'role', 'entitlement.native_id': `role${at % perAccount}` },
        state: isRevoked ? 'revoked_unverified' : 'active',
        revoked_at: isRevoked ? '2026-11-01 08:00:00' : '',
        ends: kind === 'expired_still_present' ? '2026-11-01 08:00:00' : '2027-06-01 08:00:00',
        permit: kind === 'gate_bypassed' ? '' : `d${at}`,
        ...{ revocation_owner: 'olga', approved_at: '2026-10-01 08:00:00' },
        first_observed_at: '2026-10-01 09:00:00',
        sys_updated_on: revoked.has(at) ? changedAt : loaded,
      };
    }
  }

  *records(): Generator<ObservedRecord> {
    const { extended } = this.#changed();
    for (let at = 0; at < this.accounts; at += 1) {
      const account = { nativeId: `a${at}`, login: `user${at}`, enabled: true, attributes: {} };
      yield { kind: 'account', account };
    }
    for (let at = 0; at < this.grants; at += 1) {
      const accountNativeId = `a${Math.floor(at / perAccount)}`;
      const held = (nativeId: string): ObservedRecord => ({
        kind: 'grant',
        grant: { accountNativeId, entitlement: { type: 'role', nativeId }, scope: '' },
      });
      if (kinds[at % 100] !== 'vanished_grant') yield held(`role${at % perAccount}`);
      if (extended.has(at)) yield held('extra');
    }
    const proof = { source: 'bench', kind: 'declared_total', ok: true, detail: 'all' } as const;
    yield { kind: 'proof', proof };
  }

  #rows(query: LedgerQuery): Iterable<Row> {
    const isDelta = query.updatedSince !== undefined;
    if (query.table === 'user') return isDelta ? [] : this.users();
    if (query.table === 'grant') return this.ledgerGrants(isDelta);
    return query.table === 'finding' && !isDelta ? this.findings.values() : [];
  }

  async *pages(query: LedgerQuery): AsyncGenerator<LedgerPage> {
    let rows: Row[] = [];
    for (const row of this.#rows(query)) {
      rows.push(row);
      this.rowsSent += 1;
      if (rows.length < pageRows) continue;
      yield await Promise.resolve({ rows });
      rows = [];
    }
    yield { rows };
  }

  count({ table }: LedgerQuery): Promise<number> {
    const undecided = Math.ceil((this.grants - 7) / 100);
    const counts: Counts = {
      ...{ user: this.accounts + 1, grant: this.grants - undecided, finding: this.findings.size },
    };
    return Promise.resolve(counts[table] ?? 0);
  }

  async *read(): AsyncGenerator<ObservedRecord> {
    for (const record of this.records()) yield await Promise.resolve(record);
  }

  application = (): Promise<ApplicationRecord> => Promise.resolve(this.app);
  check = (): Promise<readonly []> => Promise.resolve([]);
  close = (): Promise<void> => Promise.resolve();
  startRun = (): ReturnType<RunRecorder['startRun']> =>
    Promise.resolve({ id: 'run1', number: 'RRN1' });
  renewLease = (): Promise<void> => Promise.resolve();
  reportGrants = (): Promise<readonly ItemResult[]> => Promise.resolve([]);
  finishRun = (): ReturnType<RunRecorder['finishRun']> => {
    const tickets = { opened: [], updated: [], bounced: [], reopened: [], closed: [] };
    return Promise.resolve({ tickets });
  };

  publishFindings(_run: string, items: readonly FindingReport[]): Promise<readonly ItemResult[]> {
    return Promise.resolve(
      items.map((item): ItemResult => {
        if (item.status === 'seen') this.findings.set(item.fingerprint, rowOf(item, this.findings));
        else this.findings.delete(item.fingerprint);
        return { key: item.fingerprint, result: 'opened', message: '' };
      }),
    );
  }
}

function rowOf(
  { fingerprint, digest, finding }: Extract<FindingReport, { status: 'seen' }>,
  known: ReadonlyMap<string, Row>,
): Row {
  return {
    ...{ sys_id: `f${known.size}`, number: `RFN${known.size}`, state: 'open', fingerprint, digest },
    ...{ drift_class: finding.driftClass, severity: finding.severity, grant: finding.grantId },
    ...{ account_id: finding.subject.accountNativeId, account: finding.accountLogin },
    ...{ entitlement_key: finding.subject.entitlementKey, scope: finding.subject.scope },
    ...{ summary: finding.summary, sys_updated_on: loaded },
  };
}
