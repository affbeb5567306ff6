import { viewEntitlement } from '../domain/entitlement-notes.ts';
import { narrowCandidates } from '../domain/correlation.ts';
import type { Mapping } from '../domain/mapping.ts';
import { buildNesting } from '../domain/nesting.ts';
import type { NestingGraph } from '../domain/nesting.ts';
import type { Store } from '../ports/store.ts';

/** Names and nesting of everything that can be held. Bounded by the number of entitlements, not of accounts. */
export interface EstateView {
  readonly graph: NestingGraph;
  readonly nameOf: (key: string) => string;
}

/** Without touching what is stored: for looking at a finished run. */
export async function viewEstate(store: Store, mapping: Mapping): Promise<EstateView> {
  const known = await store.knownEntitlements();
  const names = new Map(
    known.map((facts) => [facts.key, viewEntitlement(facts, mapping.entitlements).name]),
  );
  return {
    graph: buildNesting(await store.nesting()),
    nameOf: (key) => names.get(key) ?? key.slice(key.indexOf(':') + 1),
  };
}

function* reachPairs(
  graph: NestingGraph,
  held: Iterable<string>,
): Generator<readonly [string, string]> {
  for (const key of held) {
    for (const reached of graph.reachable(key)) yield [key, reached];
  }
}

/** Tells the store how the mapping sees the entitlements, what reaches what, and whose each account is. */
export async function prepareJoin(store: Store, mapping: Mapping): Promise<EstateView> {
  const known = await store.knownEntitlements();
  await store.noteEntitlements(
    known.map((facts) => ({
      key: facts.key,
      ...viewEntitlement(facts, mapping.entitlements),
    })),
  );
  const view = await viewEstate(store, mapping);
  await store.setReach(
    reachPairs(
      view.graph,
      known.map(({ key }) => key),
    ),
  );
  const disputed = await store.correlate();
  await store.settle(
    disputed.map(({ nativeId, byRule }) => ({ nativeId, identityIds: narrowCandidates(byRule) })),
  );
  return view;
}
