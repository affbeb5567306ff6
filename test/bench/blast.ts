import assert from 'node:assert/strict';

import { grantStates } from '../../connector/src/domain/grant.ts';
import type { Blast, StartKind } from '../../plugin/src/server/policy/blast/answer.ts';
import { type Company, scope, startCompany } from '../plugin/instance/company.ts';
import { addRow, ago } from '../plugin/instance/overview-estate.ts';

/**
 * The blast radius of one identity and of one application that have this many grants each, in one ledger. The answer is
 * checked before a time is printed. Usage: `tsx test/bench/blast.ts [grants, default 100000]`, after
 * `npm run plugin:build`.
 */
const grantCount = Number(process.argv[2] ?? 100_000);
const repeats = 9;

interface Busy {
  readonly identity: string;
  readonly application: string;
  readonly living: number;
}

const livingStates = new Set([
  'fulfilling',
  'active',
  'quarantined',
  'revocation_due',
  'revoking',
  'revoke_failed',
  'revoked_unverified',
]);

function several(count: number, add: (n: number) => string): string[] {
  return Array.from({ length: count }, (_, n) => add(n));
}

function fill(company: Company): Busy {
  const application = (n: number): string =>
    addRow(company, `${scope}_application`, {
      key: `app-${n}`,
      name: `Application ${n}`,
      tier: ['critical', 'high', 'medium', 'low'][n % 4] ?? '',
      last_accepted_at: n % 3 === 0 ? '' : ago(company, 2),
    });
  const identity = (n: number): string =>
    addRow(company, `${scope}_identity`, {
      name: `Identity ${n}`,
      kind: n % 5 === 0 ? 'bot' : 'human',
    });
  const applications = several(60, application);
  const identities = several(20_000, identity);
  const [busyApplication = ''] = applications;
  const [busyIdentity = ''] = identities;
  const entitlements = several(3000, (n) =>
    addRow(company, `${scope}_entitlement`, {
      application: n < 1500 ? busyApplication : (applications[n % 60] ?? ''),
      name: `Entitlement ${n}`,
      tier: ['critical', '', 'medium', 'low', 'low'][n % 5] ?? '',
    }),
  );
  let living = 0;
  for (let n = 0; n < grantCount; n += 1) {
    const state = n % 4 === 0 ? (grantStates[n % grantStates.length] ?? '') : 'active';
    if (livingStates.has(state)) living += 1;
    addRow(company, `${scope}_grant`, {
      application: busyApplication,
      entitlement: entitlements[n % 1500] ?? '',
      identity: identities[1 + (n % 19_999)] ?? '',
      state,
    });
    addRow(company, `${scope}_grant`, {
      application: applications[1 + (n % 59)] ?? '',
      entitlement: entitlements[1500 + (n % 1500)] ?? '',
      identity: busyIdentity,
      state,
    });
  }
  return { identity: busyIdentity, application: busyApplication, living };
}

async function measure(
  company: Company,
  from: StartKind,
  id: string,
  living: number,
): Promise<void> {
  const ask = async (): Promise<Blast> =>
    (await company.api('audra', 'GET', `/blast-radius?from=${from}&id=${id}`)) as unknown as Blast;
  const { nodes, summary } = await ask();
  assert.equal(summary.grants.count, living);
  const whole = nodes
    .filter(({ kind }) => kind === 'application')
    .reduce((sum, { figure }) => sum + figure.count, 0);
  assert.equal(whole, living, 'every grant is in one application');
  const times: number[] = [];
  const usedBefore = process.cpuUsage();
  for (let n = 0; n < repeats; n += 1) {
    const startedAt = performance.now();
    await ask();
    times.push(performance.now() - startedAt);
  }
  const used = process.cpuUsage(usedBefore);
  const cpu = (used.user + used.system) / 1000 / repeats;
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(repeats / 2)] ?? 0;
  process.stdout.write(
    `blast radius of one ${from} with ${living} of ${2 * grantCount} grants: ${nodes.length} nodes, median ${median.toFixed(0)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms, processor ${cpu.toFixed(0)} ms\n`,
  );
}

async function main(): Promise<void> {
  const company = await startCompany();
  try {
    const { identity, application, living } = fill(company);
    await measure(company, 'application', application, living);
    await measure(company, 'identity', identity, living);
  } finally {
    await company.stop();
  }
}

await main();
