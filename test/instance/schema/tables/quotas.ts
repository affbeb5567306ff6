import { bool, conditions, int, text, type TableSpec } from '../columns.ts';

/** How long a transaction may take (doc:platform-administration/platform-performance/transaction-quota-rule-form). */
export const quotaTables: readonly TableSpec[] = [
  {
    name: 'sysrule_quota',
    label: 'Transaction Quota Rule',
    columns: {
      name: text(100, { display: true }),
      active: bool(true),
      order: int({ defaultValue: '100' }),
      condition: conditions(),
      max_duration: int({ label: 'Maximum Duration' }),
      description: text(1000),
    },
  },
];
