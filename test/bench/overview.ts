import assert from 'node:assert/strict';

import { grantStates } from '../../connector/src/domain/grant.ts';
import type { Overview } from '../../plugin/src/server/policy/overview/answer.ts';
import { type Company, scope, startCompany } from '../plugin/instance/company.ts';
import { addRow, ago } from '../plugin/instance/overview-estate.ts';

/**
 * The overview's numbers over a large ledger: grants, findings and tickets are written to the local instance's store as
 * an import would, then the route is called as the page calls it. The answer is checked before a time is printed.
 * Usage: `tsx test/bench/overview.ts [grants, default 100000]`, after `npm run plugin:build`.
 */
const grantCount = Number(process.argv[2] ?? 100_000);
const applicationCount = 40;
const repeats = 9;

function fill(company: Company): void {
  const applications = Array.from({ length: applicationCount }, (_, n) =>
    addRow(company, `${scope}_application`, {
      key: `app-${n}`,
      name: `Application ${n}`,
      state: 'managed',
      freshness_hours: String([12, 24, 48][n % 3]),
      last_accepted_at: n % 10 === 9 ? '' : ago(company, n * 2),
    }),
  );
  for (let n = 0; n < grantCount; n += 1) {
    // Most grants of a real ledger are in use or proven gone.
    const state =
      n % 5 < 2
        ? 'active'
        : n % 5 < 4
          ? 'revoked_verified'
          : (grantStates[n % grantStates.length] ?? '');
    const application = applications[n % applicationCount] ?? '';
    const proof = state.startsWith('revoked_v')
      ? { last_absent_proof: ago(company, n % 4000), revoke_minutes: String((n * 7919) % 20_000) }
      : {};
    addRow(company, `${scope}_grant`, { application, state, ...proof });
    if (n % 20 === 0) {
      addRow(company, `${scope}_finding`, {
        application,
        state: n % 40 === 0 ? 'open' : 'ticketed',
        drift_class: n % 60 === 0 ? 'leaver_access' : 'unledgered_access',
        severity: n % 100 === 0 ? 'critical' : 'medium',
        first_seen: ago(company, n % 3000),
        fingerprint: `f${n}`,
      });
    }
    if (n % 200 === 0) {
      addRow(company, `${scope}_remediation`, {
        application,
        claim: 'open',
        active: '1',
        state: '1',
      });
    }
  }
}

function check(company: Company, { grants, revocation }: Overview): void {
  assert.equal(grants.total.count, grantCount);
  const states = grants.states.reduce(
    (sum, { known, unknown }) => sum + known.count + unknown.count,
    0,
  );
  assert.equal(states, grantCount, 'every grant is in one place');
  const minutes = company
    .rows(`${scope}_grant`, revocation.measured.query)
    .map((row) => Number(row['revoke_minutes']))
    .sort((a, b) => a - b);
  assert.equal(revocation.median_minutes, minutes[Math.ceil(minutes.length * 0.5) - 1]);
  assert.equal(revocation.p90_minutes, minutes[Math.ceil(minutes.length * 0.9) - 1]);
}

async function main(): Promise<void> {
  const company = await startCompany();
  try {
    fill(company);
    const ask = async (): Promise<Overview> =>
      (await company.api('audra', 'GET', '/overview')) as unknown as Overview;
    check(company, await ask());
    const times: number[] = [];
    for (let n = 0; n < repeats; n += 1) {
      const startedAt = performance.now();
      await ask();
      times.push(performance.now() - startedAt);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(repeats / 2)] ?? 0;
    process.stdout.write(
      `overview of ${grantCount} grants: median ${median.toFixed(0)} ms, slowest ${(sorted.at(-1) ?? 0).toFixed(0)} ms\n`,
    );
  } finally {
    await company.stop();
  }
}

await main();
