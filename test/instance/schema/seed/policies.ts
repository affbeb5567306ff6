import type { Store } from '../../contract.ts';
import { seedRow } from './row.ts';

/** Impact, urgency and the priority that follows (doc:def-prio-lookup-rules). */
const PRIORITIES = ['111', '122', '133', '212', '223', '234', '313', '324', '335'];

/** Configuration of the base system that engines work on. */
export function seedPolicies(store: Store): void {
  seedPriorityLookup(store);
}

function seedPriorityLookup(store: Store): void {
  const definition = seedRow(store, 'dl_definition', 'Incident Priority', {
    name: 'Incident Priority',
    source_table: 'incident',
    matcher_table: 'dl_u_priority',
    run_on_update: '1',
  });
  for (const field of ['impact', 'urgency']) {
    seedRow(store, 'dl_definition_rel_match', field, {
      dl_definition: definition,
      source_table_field: field,
      matcher_table_field: field,
    });
  }
  seedRow(store, 'dl_definition_rel_set', 'priority', {
    dl_definition: definition,
    source_table_field: 'priority',
    matcher_table_field: 'priority',
    always_replace: '1',
  });
  for (const [impact = '', urgency = '', priority = ''] of PRIORITIES) {
    seedRow(store, 'dl_u_priority', `${impact} ${urgency}`, { impact, urgency, priority });
  }
}
