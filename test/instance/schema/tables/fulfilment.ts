import { bool, choice, int, ref, text, type TableSpec } from '../columns.ts';

/** What fulfils catalog items: by name only, nothing here runs them (platform-facts 5.4: columns of sc_cat_item). */
export const fulfilmentTables: readonly TableSpec[] = [
  {
    name: 'wf_workflow',
    label: 'Workflow',
    extends: 'sys_metadata',
    access: 'r',
    columns: {
      name: text(80, { display: true }),
      table: text(80),
      description: text(4000),
      template: bool(),
    },
  },
  {
    name: 'sys_hub_flow',
    label: 'Flow',
    extends: 'sys_metadata',
    access: 'r',
    columns: {
      name: text(160, { display: true }),
      internal_name: text(160),
      description: text(4000),
      active: bool(),
      status: choice({ draft: 'Draft', published: 'Published' }),
      type: choice({ flow: 'Flow', subflow: 'Subflow', action: 'Action' }, 'flow'),
    },
  },
  {
    name: 'sc_cat_item_delivery_plan',
    label: 'Execution Plan',
    extends: 'sys_metadata',
    access: 'rcu',
    columns: {
      name: text(80, { display: true }),
      total_delivery_time: int(),
      delivery_catalog: ref('sc_catalog'),
    },
  },
];
