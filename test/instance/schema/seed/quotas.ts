import type { Store } from '../../contract.ts';
import { seedRow } from './row.ts';

/**
 * The REST rules of the base system (doc:platform-administration/platform-performance/c_DefaultQuotaRules,
 * doc:api-reference/rest-apis/batch-api) with the conditions that instances have.
 */
const RULES = [
  ['REST Table API', 'table', '60'],
  ['REST Import Set API', 'import', '60'],
  ['REST Aggregate API', 'stats', '60'],
  ['REST Attachment API', 'attachment', '60'],
  ['REST Batch API', 'batch', '30'],
] as const;

export function seedQuotas(store: Store): void {
  for (const [api, path, seconds] of RULES) {
    const name = `${api} request timeout`;
    seedRow(store, 'sysrule_quota', name, {
      name,
      condition: `type=rest^urlMATCH_RGX.*/api/now(/v[0-9]+)?/${path}.*^EQ`,
      max_duration: seconds,
      order: '100',
    });
  }
}
