import type { SeenFinding } from '../domain/diff.ts';
import type { DriftContext } from '../domain/drift/define.ts';
import { composeFinding } from '../domain/drift/compose.ts';
import { accessLane, accountLane, grantLanes, judgeLane } from '../domain/drift/registry.ts';
import type { AccessRow, GrantRow } from '../domain/drift/row.ts';
import { digestText, fingerprintText } from '../domain/fingerprint.ts';
import type { Finding } from '../domain/finding.ts';
import { maxPaths } from '../domain/nesting.ts';
import type { Store } from '../ports/store.ts';
import type { EstateView } from './estate-view.ts';
import { throwIfAborted } from './abort.ts';

export interface ClassifyInput {
  readonly store: Store;
  readonly view: EstateView;
  readonly context: DriftContext;
  readonly hash: (text: string) => string;
  readonly signal: AbortSignal;
}

export interface Classified {
  /** Every drift, those that need proof of absence included. */
  readonly seen: readonly SeenFinding[];
  /** Ledger grants with something to report or judge. */
  readonly grants: readonly GrantRow[];
}

export function keyed(finding: Finding, hash: (text: string) => string): SeenFinding {
  return {
    finding,
    fingerprint: hash(fingerprintText(finding)),
    digest: hash(digestText(finding)),
  };
}

/** Paths in names, from the account's login to the entitlement. */
export function namedPaths(
  view: EstateView,
  login: string,
  via: readonly string[],
  entitlementKey: string,
): Finding['paths'] {
  return via
    .flatMap((start) => view.graph.paths(start, entitlementKey))
    .slice(0, maxPaths)
    .map((path) => [login, ...path.map(view.nameOf)]);
}

function accessPaths(view: EstateView, row: AccessRow): Finding['paths'] {
  return namedPaths(view, row.account.login, row.via, row.entitlement.key);
}

async function classifyAccess(
  input: ClassifyInput,
  add: (finding: Finding) => void,
): Promise<ReadonlySet<string>> {
  const accounts = new Set<string>();
  for await (const rows of input.store.accessRows()) {
    throwIfAborted(input.signal);
    for (const row of rows) {
      const judged = judgeLane(accessLane, row, input.context);
      if (judged === undefined) continue;
      accounts.add(row.account.nativeId);
      add(composeFinding(judged, row, accessPaths(input.view, row), input.context));
    }
  }
  return accounts;
}

async function classifyAccounts(
  input: ClassifyInput,
  withAccessFinding: ReadonlySet<string>,
  add: (finding: Finding) => void,
): Promise<void> {
  for await (const rows of input.store.accountRows()) {
    throwIfAborted(input.signal);
    for (const row of rows) {
      const judged = judgeLane(accountLane, row, input.context);
      if (judged === undefined) continue;
      const { code } = judged.definition;
      if (code === 'disabled_but_present' && withAccessFinding.has(row.account.nativeId)) continue;
      const paths = row.holds.map((key) => [row.account.login, input.view.nameOf(key)]);
      add(composeFinding(judged, row, paths, input.context));
    }
  }
}

async function classifyGrants(
  input: ClassifyInput,
  add: (finding: Finding) => void,
): Promise<readonly GrantRow[]> {
  const grants: GrantRow[] = [];
  for await (const rows of input.store.grantRows()) {
    throwIfAborted(input.signal);
    for (const row of rows) {
      grants.push(row);
      for (const lane of grantLanes) {
        const judged = judgeLane(lane, row, input.context);
        if (judged !== undefined) add(composeFinding(judged, row, [], input.context));
      }
    }
  }
  return grants;
}

/** Drift rows out of the engine, judged and worded. Clean rows never leave it. */
export async function classify(input: ClassifyInput): Promise<Classified> {
  const seen = new Map<string, SeenFinding>();
  const add = (finding: Finding): void => {
    const one = keyed(finding, input.hash);
    seen.set(one.fingerprint, one);
  };
  const accounts = await classifyAccess(input, add);
  await classifyAccounts(input, accounts, add);
  const grants = await classifyGrants(input, add);
  return { seen: [...seen.values()], grants };
}
