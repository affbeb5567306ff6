import type { Store } from '../../contract.ts';
import { seedRow } from './row.ts';

/** Impact, urgency and the priority that follows (doc:def-prio-lookup-rules). */
const PRIORITIES = ['111', '122', '133', '212', '223', '234', '313', '324', '335'];

/** Configuration of the base system that engines work on. */
export function seedPolicies(store: Store): void {
  seedPriorityLookup(store);
  seedCloseInformation(store);
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

/** Resolution code and notes of an incident; conditions and name as seen on instances, not documented. */
function seedCloseInformation(store: Store): void {
  const name = 'Make close info mandatory when resolved or closed';
  const policy = seedRow(store, 'sys_data_policy2', name, {
    short_description: name,
    model_table: 'incident',
    conditions: 'state=6^ORstate=7',
  });
  for (const field of ['close_code', 'close_notes']) {
    seedRow(store, 'sys_data_policy_rule', `${name} ${field}`, {
      sys_data_policy: policy,
      table: 'incident',
      field,
      mandatory: 'true',
    });
  }
}
