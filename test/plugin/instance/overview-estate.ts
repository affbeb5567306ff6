import { type Company, scope } from './company.ts';

/** An estate for the overview: applications read in time, late and never, with grants, findings and tickets in every state. */

const hour = 3_600_000;

/** A stored moment that many hours ago. */
export function ago(company: Company, hours: number): string {
  const ms = company.instance.clock.now() - hours * hour;
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

let rows = 0;

/** Writes a row as it is, with the fields that every record has; its sys_id. */
export function addRow(company: Company, table: string, fields: Record<string, string>): string {
  rows += 1;
  const sysId = `e0${rows.toString(16).padStart(30, '0')}`;
  const moment = ago(company, 0);
  company.instance.store.insert(table, {
    sys_id: sysId,
    sys_class_name: table,
    sys_created_on: moment,
    sys_updated_on: moment,
    number: `X${String(rows).padStart(7, '0')}`,
    ...fields,
  });
  return sysId;
}

interface Estate {
  readonly payroll: string;
  readonly crm: string;
  readonly vault: string;
}

interface Amounts {
  readonly application: string;
  readonly states: Readonly<Record<string, number>>;
}

function addGrants(company: Company, { application, states }: Amounts): void {
  for (const [state, count] of Object.entries(states)) {
    for (let n = 0; n < count; n += 1) {
      const isProven = state === 'revoked_verified' || state === 'revoked_attested';
      addRow(company, `${scope}_grant`, {
        application,
        state,
        origin: 'request',
        ...(isProven ? { last_absent_proof: ago(company, 30 + n) } : {}),
        ...(state === 'revoked_verified' ? { revoke_minutes: String(20 + n * n * 40) } : {}),
      });
    }
  }
}

/** drift class, severity, age in hours, how many */
type FindingAmount = readonly [string, string, number, number];

function addFindings(
  company: Company,
  application: string,
  amounts: readonly FindingAmount[],
): void {
  for (const [drift, severity, hours, count] of amounts) {
    for (let n = 0; n < count; n += 1) {
      addRow(company, `${scope}_finding`, {
        application,
        drift_class: drift,
        severity,
        state: n % 3 === 0 ? 'open' : 'ticketed',
        first_seen: hours < 0 ? '' : ago(company, hours),
        fingerprint: `${application}-${drift}-${severity}-${hours}-${n}`,
      });
    }
  }
}

function addItems(company: Company, estate: Estate): void {
  const { olga = '', lena = '' } = company.ids;
  const gone = company.instance.createUser({
    userName: 'gone',
    name: 'gone',
    password: 'Correct-horse-7',
    roles: [],
    values: { active: '0' },
  });
  const items: Record<string, string>[] = [
    { revocation_owner: olga, revocation_path: 'api', max_days: '30' },
    { revocation_owner: lena, revocation_path: 'scim', max_days: '90' },
    { application: estate.payroll, max_days: '90' },
    { application: estate.payroll, revocation_owner: gone, max_days: '90' },
    { application: estate.payroll },
    { application: estate.vault, max_days: '14' },
    { application: estate.vault, revocation_owner: olga, revocation_path: 'none' },
    {},
  ];
  for (const [n, fields] of items.entries()) {
    const own = Object.entries(fields).map(([name, text]) => [`${scope}_${name}`, text]);
    addRow(company, 'sc_cat_item', {
      name: `Access ${n}`,
      active: '1',
      [`${scope}_grants_access`]: '1',
      ...(Object.fromEntries(own) as Record<string, string>),
    });
  }
  addRow(company, 'sc_cat_item', { name: 'Laptop', active: '1' });
  addRow(company, 'sc_cat_item', {
    name: 'Old access',
    active: '0',
    [`${scope}_grants_access`]: '1',
  });
}

function addTickets(company: Company, application: string): void {
  const { olga = '' } = company.ids;
  for (const [claim, count] of [
    ['open', 7],
    ['claimed_done', 3],
    ['bounced', 2],
  ] as const) {
    for (let n = 0; n < count; n += 1) {
      addRow(company, `${scope}_remediation`, {
        application,
        claim,
        active: '1',
        state: '1',
        assigned_to: n === 0 ? '' : olga,
      });
    }
  }
  addRow(company, `${scope}_remediation`, { application, claim: 'closed_verified', active: '0' });
}

/** Writes the rows as an import would, without the rules that hold people back. */
export function addEstate(company: Company): void {
  const { olga = '' } = company.ids;
  const application = (fields: Record<string, string>): string =>
    addRow(company, `${scope}_application`, { tier: 'high', state: 'managed', ...fields });
  const estate = {
    payroll: application({
      key: 'payroll',
      name: 'Payroll',
      tier: 'critical',
      freshness_hours: '24',
      last_accepted_at: ago(company, 5),
      revocation_owner: olga,
      revocation_path: 'api',
    }),
    crm: application({
      key: 'crm',
      name: 'Customer records',
      freshness_hours: '12',
      last_accepted_at: ago(company, 40),
    }),
    vault: application({
      key: 'vault',
      name: 'Secrets vault',
      tier: 'critical',
      freshness_hours: '',
    }),
  };
  application({ key: 'old', name: 'Old portal', state: 'retired', freshness_hours: '24' });
  addGrants(company, {
    application: estate.payroll,
    states: {
      active: 46,
      pending_approval: 4,
      approved: 2,
      revocation_due: 3,
      revoking: 2,
      revoked_unverified: 5,
      revoked_verified: 21,
      revoked_attested: 2,
      denied: 3,
      cancelled: 1,
    },
  });
  addGrants(company, {
    application: estate.crm,
    states: { active: 17, quarantined: 1, revoke_failed: 1 },
  });
  addGrants(company, { application: estate.vault, states: { active: 6, draft: 1 } });
  addRow(company, `${scope}_grant`, {
    application: estate.payroll,
    state: 'revoked_verified',
    last_absent_proof: ago(company, 50),
  });
  addFindings(company, estate.payroll, [
    ['leaver_access', 'critical', 3, 4],
    ['leaver_access', 'high', 60, 5],
    ['unledgered_access', 'high', 200, 9],
    ['unledgered_access', 'medium', 900, 6],
    ['orphan_account', 'medium', 2400, 5],
    ['owner_inactive', 'low', 30, 3],
    ['gate_bypassed', 'critical', 5, 1],
  ]);
  addFindings(company, estate.crm, [
    ['snapshot_stale', 'medium', 28, 1],
    ['revoked_still_present', 'high', 300, 3],
    ['unledgered_access', '', -1, 2],
  ]);
  addItems(company, estate);
  addTickets(company, estate.payroll);
}
