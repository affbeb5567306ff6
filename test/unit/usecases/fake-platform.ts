import { RescindError } from '../../../connector/src/lib/errors.ts';
import type { Clock } from '../../../connector/src/ports/clock.ts';
import { ledgerFields } from '../../../connector/src/ports/ledger-fields.ts';
import type {
  ApplicationRecord,
  FindingReport,
  GrantReport,
  ItemResult,
  LedgerPage,
  LedgerQuery,
  LedgerReader,
  LedgerTable,
  RunRecorder,
  RunReport,
  RunSummary,
  StartRunRequest,
  StartedRun,
} from '../../../connector/src/ports/platform.ts';
import type { Evidence } from '../../../connector/src/domain/evidence.ts';
import { evidenceLevels } from '../../../connector/src/domain/evidence.ts';

export type LedgerRow = Record<string, string>;

interface FakeRun {
  readonly id: string;
  readonly number: string;
  readonly key: string;
  readonly connector: string;
  leaseEnds: number;
  state: 'running' | 'published' | 'aborted';
  report: RunReport | undefined;
}

/** What can go wrong, switched on by a test. */
export interface Faults {
  /** Pages of these tables silently miss their last rows, as thinned by an access rule. */
  hiddenRows: Partial<Record<LedgerTable, number>>;
  /** Publishing dies with this chunk (counted from 1) and everything after it, as after kill -9. */
  dieAtChunk: number | undefined;
  /** Renewing the lease is refused. */
  refuseLease: boolean;
}

const overlapMs = 300_000;
const resolved = new Set(['resolved_verified', 'resolved_attested', 'superseded']);
const platformTime = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

/**
 * The platform's side of the contract in memory: ledger rows with change times, runs with leases, findings unique by
 * fingerprint, one ticket per class, claims, bounces and closing on sufficient evidence only.
 */
export class FakePlatform implements LedgerReader, RunRecorder {
  readonly calls: string[] = [];
  readonly rowsSent: Partial<Record<LedgerTable, number>> = {};
  readonly runs: FakeRun[] = [];
  readonly evidence: Evidence[] = [];
  readonly faults: Faults = { hiddenRows: {}, dieAtChunk: undefined, refuseLease: false };
  readonly tickets = new Map<string, LedgerRow>();
  app: ApplicationRecord = {
    id: 'app1',
    key: 'billing',
    name: 'Billing',
    tier: 'medium',
    revocationOwnerId: 'olga',
    revocationGroupId: '',
    minEvidence: 'E3',
    propagationMinutes: 15,
    freshnessHours: 24,
    lastAccepted: undefined,
  };
  readonly #tables: Record<LedgerTable, Map<string, LedgerRow>> = {
    grant: new Map(),
    entitlement: new Map(),
    identity: new Map(),
    user: new Map(),
    group: new Map(),
    group_member: new Map(),
    finding: new Map(),
  };
  readonly #clock: Clock;
  #serial = 0;
  #chunks = 0;
  #isDead = false;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.put('user', { sys_id: 'olga', user_name: 'olga', name: 'Olga', active: 'true' });
  }

  /** Inserts or updates a row, as the Table API would show it. */
  put(table: LedgerTable, row: LedgerRow): LedgerRow {
    const id = row['sys_id'] ?? '';
    const known = this.#tables[table].get(id);
    const empty = Object.fromEntries(ledgerFields[table].map((field) => [field, '']));
    const next = {
      ...(known ?? empty),
      ...row,
      sys_updated_on: platformTime(this.#clock.now()),
    };
    this.#tables[table].set(id, next);
    return next;
  }

  remove(table: LedgerTable, id: string): void {
    this.#tables[table].delete(id);
  }

  rows(table: LedgerTable): readonly LedgerRow[] {
    return [...this.#tables[table].values()];
  }

  findings(): readonly LedgerRow[] {
    return this.rows('finding');
  }

  openFindings(): readonly LedgerRow[] {
    return this.findings().filter((row) => !resolved.has(row['state'] ?? ''));
  }

  grant(id: string): LedgerRow {
    const row = this.#tables.grant.get(id);
    if (row === undefined) throw new Error(`no grant ${id}`);
    return row;
  }

  /** A person closes a ticket: it becomes a claim, never a fact. */
  claimDone(ticket: string): void {
    this.#setTicket(ticket, { state: '-5', claim: 'claimed_done' });
    this.#eachOf(ticket, (row) => ({ ...row, state: 'claimed_done' }));
  }

  /** A script closes a ticket past the plugin. */
  forceShut(ticket: string): void {
    this.#setTicket(ticket, { state: '3' });
  }

  application(key: string): Promise<ApplicationRecord | undefined> {
    return Promise.resolve(key === this.app.key ? this.app : undefined);
  }

  async *pages(query: LedgerQuery, signal: AbortSignal): AsyncGenerator<LedgerPage> {
    const rows = this.#select(query);
    const shown = rows.slice(0, rows.length - (this.faults.hiddenRows[query.table] ?? 0));
    for (let at = 0; at < shown.length; at += 2) {
      signal.throwIfAborted();
      const page = shown.slice(at, at + 2);
      this.rowsSent[query.table] = (this.rowsSent[query.table] ?? 0) + page.length;
      yield await Promise.resolve({ rows: page.map((row) => ({ ...row })) });
    }
  }

  count(query: LedgerQuery): Promise<number> {
    return Promise.resolve(this.#select(query).length);
  }

  startRun(request: StartRunRequest): Promise<StartedRun> {
    this.#mustLive('startRun');
    const same = this.runs.find((run) => run.key === request.idempotencyKey);
    if (same !== undefined) return Promise.resolve(same);
    const holder = this.runs.find(
      (run) => run.state === 'running' && run.leaseEnds > this.#clock.now(),
    );
    if (holder !== undefined) {
      return Promise.reject(
        new RescindError('run_lease_held', `${holder.connector} works on it (${holder.number}).`),
      );
    }
    this.#serial += 1;
    const run: FakeRun = {
      id: `run${this.#serial}`,
      number: `RRN${this.#serial}`,
      key: request.idempotencyKey,
      connector: request.connectorId,
      leaseEnds: this.#clock.now() + request.leaseSeconds * 1000,
      state: 'running',
      report: undefined,
    };
    this.runs.push(run);
    return Promise.resolve(run);
  }

  renewLease(runId: string, leaseSeconds: number): Promise<void> {
    this.#mustLive('renewLease');
    const run = this.#run(runId);
    if (this.faults.refuseLease || run.state !== 'running') {
      return Promise.reject(new RescindError('run_lease_held', 'The lease was taken over.'));
    }
    run.leaseEnds = this.#clock.now() + leaseSeconds * 1000;
    return Promise.resolve();
  }

  publishFindings(runId: string, items: readonly FindingReport[]): Promise<readonly ItemResult[]> {
    this.#run(runId);
    this.#chunks += 1;
    if (this.#chunks === this.faults.dieAtChunk) this.#isDead = true;
    this.#mustLive(`publishFindings ${items.length}`);
    return Promise.resolve(items.map((item) => this.#takeFinding(item)));
  }

  reportGrants(runId: string, items: readonly GrantReport[]): Promise<readonly ItemResult[]> {
    this.#run(runId);
    this.#mustLive(`reportGrants ${items.length}`);
    return Promise.resolve(items.map((item) => this.#takeGrant(item)));
  }

  finishRun(runId: string, report: RunReport): Promise<RunSummary> {
    this.#mustLive('finishRun');
    const run = this.#run(runId);
    run.state = report.aborted === undefined ? 'published' : 'aborted';
    run.report = report;
    if (report.aborted === undefined && report.quality === 'accepted') {
      this.app = {
        ...this.app,
        lastAccepted: { at: new Date(this.#clock.now()).toISOString(), counts: report.counts },
      };
    }
    const before = new Map([...this.tickets].map(([id, row]) => [id, row['claim'] ?? '']));
    if (report.aborted === undefined) this.#settleTickets();
    const changed = (claim: string): string[] =>
      [...this.tickets.values()]
        .filter((row) => row['claim'] === claim && before.get(row['sys_id'] ?? '') !== claim)
        .map((row) => row['number'] ?? '');
    return Promise.resolve({
      tickets: {
        opened: [...this.tickets.values()]
          .filter((row) => !before.has(row['sys_id'] ?? ''))
          .map((row) => row['number'] ?? ''),
        updated: [],
        bounced: changed('bounced'),
        reopened: [],
        closed: changed('closed_verified'),
      },
    });
  }

  /** The process was replaced; faults that killed it are over. */
  revive(): void {
    this.#isDead = false;
    this.faults.dieAtChunk = undefined;
    this.#chunks = 0;
  }

  writes(): readonly string[] {
    return this.calls.filter((call) => /^(publishFindings|reportGrants)/.test(call));
  }

  #mustLive(call: string): void {
    if (this.#isDead) throw new Error('connection lost');
    this.calls.push(call);
  }

  #run(id: string): FakeRun {
    const run = this.runs.find((one) => one.id === id);
    if (run === undefined) throw new Error(`no run ${id}`);
    return run;
  }

  #select(query: LedgerQuery): readonly LedgerRow[] {
    const since =
      query.updatedSince === undefined
        ? ''
        : platformTime(Date.parse(query.updatedSince) - overlapMs);
    return this.rows(query.table).filter((row) => (row['sys_updated_on'] ?? '') >= since);
  }

  #setTicket(id: string, change: LedgerRow): void {
    const ticket = this.tickets.get(id);
    if (ticket === undefined) throw new Error(`no ticket ${id}`);
    Object.assign(ticket, change);
    this.#eachOf(id, (row) => ({
      ...row,
      'remediation.state': ticket['state'] ?? '',
      'remediation.claim': ticket['claim'] ?? '',
    }));
  }

  #eachOf(ticket: string, change: (row: LedgerRow) => LedgerRow): void {
    for (const row of this.findings()) {
      if (row['remediation'] === ticket) this.put('finding', change(row));
    }
  }

  #suffices(evidence: Evidence): boolean {
    return (
      evidence.verdict === 'proves_absent' &&
      evidenceLevels.indexOf(evidence.level) >= evidenceLevels.indexOf(this.app.minEvidence)
    );
  }

  #takeFinding(item: FindingReport): ItemResult {
    const known = this.findings().find((row) => row['fingerprint'] === item.fingerprint);
    const answer = (result: ItemResult['result'], message = ''): ItemResult => ({
      key: item.fingerprint,
      result,
      message,
    });
    if (item.status === 'gone') {
      if (known === undefined) return answer('refused', 'There is no such finding.');
      if (resolved.has(known['state'] ?? '')) return answer('unchanged');
      if (!this.#suffices(item.evidence)) return answer('refused', 'evidence is too weak');
      this.evidence.push(item.evidence);
      this.put('finding', { ...known, state: 'resolved_verified' });
      return answer('resolved');
    }
    const { finding } = item;
    const text = {
      fingerprint: item.fingerprint,
      drift_class: finding.driftClass,
      severity: finding.severity,
      account_id: finding.subject.accountNativeId,
      account: finding.accountLogin,
      entitlement_key: finding.subject.entitlementKey,
      scope: finding.subject.scope,
      grant: finding.grantId,
      summary: finding.summary,
      explanation: finding.explanation,
      digest: item.digest,
      last_seen: platformTime(this.#clock.now()),
    };
    if (known === undefined) {
      this.#serial += 1;
      const id = `f${this.#serial}`;
      this.put('finding', { sys_id: id, number: `RFN${this.#serial}`, state: 'open', ...text });
      return answer('opened');
    }
    const was = known['state'] ?? '';
    const state = resolved.has(was) ? 'open' : was === 'claimed_done' ? 'bounced' : was;
    const changed = known['digest'] !== item.digest || state !== was;
    const ticket = resolved.has(was) ? noTicket : {};
    this.put('finding', { ...known, ...text, ...ticket, state });
    if (resolved.has(was)) return answer('reopened');
    return answer(changed ? 'updated' : 'unchanged');
  }

  #takeGrant(item: GrantReport): ItemResult {
    const row = this.grant(item.grantId);
    const state = row['state'] ?? '';
    const answer = (result: ItemResult['result'], message = ''): ItemResult => ({
      key: item.grantId,
      result,
      message,
    });
    if (item.status === 'observed') {
      if (state !== 'fulfilling' && state !== 'active') return answer('refused', `is ${state}`);
      this.put('grant', {
        ...row,
        state: 'active',
        account_id: item.accountNativeId,
        first_observed_at: row['first_observed_at'] || platformTime(Date.parse(item.observedAt)),
      });
      return answer('updated');
    }
    if (!this.#suffices(item.evidence)) return answer('refused', 'evidence is too weak');
    this.evidence.push(item.evidence);
    this.put('grant', {
      ...row,
      state: 'revoked_verified',
      last_absent_proof: platformTime(Date.parse(item.evidence.observedAt)),
    });
    return answer('resolved');
  }

  #settleTickets(): void {
    this.#assignTickets();
    for (const [id, ticket] of this.tickets) this.#settle(id, ticket);
  }

  #assignTickets(): void {
    for (const row of this.openFindings()) {
      if ((row['drift_class'] ?? '').startsWith('snapshot_') || row['remediation'] !== '') continue;
      const ticket = this.#openTicket(row['drift_class'] ?? '');
      this.put('finding', {
        ...row,
        state: 'ticketed',
        remediation: ticket['sys_id'] ?? '',
        'remediation.number': ticket['number'] ?? '',
        'remediation.state': ticket['state'] ?? '',
        'remediation.claim': ticket['claim'] ?? '',
      });
    }
  }

  #settle(id: string, ticket: LedgerRow): void {
    const rows = this.findings().filter((row) => row['remediation'] === id);
    if (rows.some((row) => row['state'] === 'bounced') && ticket['claim'] === 'claimed_done') {
      this.#setTicket(id, { state: '2', claim: 'bounced' });
    }
    const isOver = rows.length > 0 && rows.every((row) => resolved.has(row['state'] ?? ''));
    if (isOver && ticket['state'] !== '3') {
      this.#setTicket(id, { state: '3', claim: 'closed_verified' });
    }
  }

  #openTicket(driftClass: string): LedgerRow {
    const open = [...this.tickets.values()].find(
      (row) => row['class'] === driftClass && row['state'] !== '3',
    );
    if (open !== undefined) return open;
    this.#serial += 1;
    const id = `t${this.#serial}`;
    const ticket = {
      sys_id: id,
      number: `RMD${this.#serial}`,
      class: driftClass,
      state: '1',
      claim: 'open',
    };
    this.tickets.set(id, ticket);
    return ticket;
  }
}

const noTicket = {
  remediation: '',
  'remediation.number': '',
  'remediation.state': '',
  'remediation.claim': '',
};
