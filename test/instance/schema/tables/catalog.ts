import {
  bool,
  choice,
  duration,
  int,
  list,
  price,
  ref,
  script,
  text,
  typed,
  type TableSpec,
} from '../columns.ts';

const item: TableSpec = {
  name: 'sc_cat_item',
  label: 'Catalog Item',
  extends: 'sys_metadata',
  extendable: true,
  access: 'rcu',
  indexes: ['name'],
  columns: {
    name: typed('translated_text', { maxLength: 100, display: true }),
    short_description: typed('translated_text', { maxLength: 200 }),
    description: typed('translated_html', { maxLength: 8000 }),
    category: ref('sc_category'),
    sc_catalogs: { ...list('sc_catalog'), label: 'Catalogs' },
    active: bool(true),
    state: choice({ draft: 'Draft', published: 'Published' }),
    type: choice({ item: 'Item', template: 'Template', package: 'Package', bundle: 'Bundle' }),
    order: int({ defaultValue: '0' }),
    price: price(),
    cost: typed('decimal'),
    list_price: price(),
    recurring_price: price(),
    recurring_frequency: text(),
    owner: ref('sys_user'),
    group: ref('sys_user_group', { label: 'Fulfillment group' }),
    workflow: ref('wf_workflow'),
    delivery_plan: ref('sc_cat_item_delivery_plan', { label: 'Execution Plan' }),
    flow_designer_flow: ref('sys_hub_flow', { label: 'Flow' }),
    fulfillment_automation_level: choice({
      unspecified: 'Unspecified',
      manual: 'Manual',
      semi_automated: 'Semi-automated',
      fully_automated: 'Fully automated',
    }),
    entitlement_script: script(),
    roles: typed('user_roles', { maxLength: 4000 }),
    access_type: choice({ restricted: 'Restricted', delegated: 'Delegated' }),
    availability: choice({
      on_desktop: 'Desktop Only',
      on_mobile: 'Mobile Only',
      on_both: 'Desktop and Mobile',
    }),
    delivery_time: duration(),
    template: ref('sys_template'),
    no_cart: bool(),
    no_cart_v2: bool(),
    no_order: bool(),
    no_order_now: bool(),
    no_quantity: bool(),
    no_quantity_v2: bool(),
    no_search: bool(),
    no_wishlist_v2: bool(),
    no_attachment_v2: bool(),
    mandatory_attachment: bool(),
    hide_sp: bool(),
    visible_standalone: bool(true),
    visible_guide: bool(true),
    visible_bundle: bool(true),
    use_sc_layout: bool(true),
    version: int({ defaultValue: '1' }),
    request_method: text(),
    picture: typed('image'),
    icon: typed('image'),
    meta: text(4000),
  },
};

const itemClasses: readonly TableSpec[] = [
  {
    name: 'sc_cat_item_producer',
    label: 'Record Producer',
    extends: 'sc_cat_item',
    columns: { table_name: typed('table_name', { maxLength: 80 }), script: script() },
  },
  { name: 'sc_cat_item_guide', label: 'Order Guide', extends: 'sc_cat_item' },
  {
    name: 'sc_cat_item_content',
    label: 'Content Item',
    extends: 'sc_cat_item',
    columns: { url: typed('url', { maxLength: 1024 }), content_type: text() },
  },
  { name: 'sc_cat_item_service', label: 'Standard Service', extends: 'sc_cat_item' },
];

const catalogs: readonly TableSpec[] = [
  {
    name: 'sc_catalog',
    label: 'Catalog',
    extends: 'sys_metadata',
    access: 'rcu',
    columns: {
      title: typed('translated_text', { maxLength: 100, display: true }),
      description: typed('translated_text', { maxLength: 1000 }),
      active: bool(true),
      manager: ref('sys_user'),
      editors: list('sys_user'),
    },
  },
  {
    name: 'sc_category',
    label: 'Category',
    extends: 'sys_metadata',
    extendable: true,
    access: 'rcu',
    columns: {
      title: typed('translated_text', { maxLength: 80, display: true }),
      description: typed('translated_text', { maxLength: 1000 }),
      sc_catalog: ref('sc_catalog', { label: 'Catalog' }),
      parent: ref('sc_category'),
      active: bool(true),
      order: int({ defaultValue: '0' }),
      roles: typed('user_roles', { maxLength: 4000 }),
      location: ref('cmn_location'),
      entitlement_script: script(),
    },
  },
  linkTable('sc_cat_item_category', 'Catalog Item Category', 'sc_category'),
  linkTable('sc_cat_item_catalog', 'Catalog Item Catalog', 'sc_catalog'),
  linkTable('sc_cat_item_user_criteria_mtom', 'Catalog Items Available For', 'user_criteria'),
  linkTable(
    'sc_cat_item_user_criteria_no_mtom',
    'Catalog Items Not Available For',
    'user_criteria',
  ),
  {
    name: 'user_criteria',
    label: 'User Criteria',
    extends: 'sys_metadata',
    columns: {
      name: text(100, { display: true }),
      active: bool(true),
      user: list('sys_user'),
      group: list('sys_user_group'),
      role: list('sys_user_role'),
      match_all: bool(),
    },
  },
];

function linkTable(name: string, label: string, target: string): TableSpec {
  return {
    name,
    label,
    extends: 'sys_metadata',
    access: 'rcu',
    columns: { sc_cat_item: ref('sc_cat_item'), [target]: ref(target) },
  };
}

const answers: readonly TableSpec[] = [
  {
    name: 'sc_item_option',
    label: 'Options',
    access: 'rcu',
    columns: {
      item_option_new: ref('item_option_new', { label: 'Question' }),
      value: text(4000),
      order: int(),
      cart_item: ref('sc_cart_item'),
      sc_cat_item_option: ref('sc_cat_item_option'),
    },
  },
  {
    name: 'sc_item_option_mtom',
    label: 'Item Options',
    access: 'rcu',
    columns: { request_item: ref('sc_req_item'), sc_item_option: ref('sc_item_option') },
  },
  {
    name: 'sc_multi_row_question_answer',
    label: 'Multi Row Question Answer',
    access: 'rcu',
    columns: {
      parent_id: typed('document_id', { maxLength: 32 }),
      parent_table_name: typed('table_name', { maxLength: 80 }),
      variable_set: ref('item_option_new_set'),
      item_option_new: ref('item_option_new'),
      row_index: text(40),
      value: text(4000),
    },
    indexes: ['parent_id'],
  },
  {
    name: 'sc_cart',
    label: 'Shopping Cart',
    columns: { user: ref('sys_user'), name: text(40), requested_for: ref('sys_user') },
  },
  {
    name: 'sc_cart_item',
    label: 'Cart Item',
    columns: {
      cart: ref('sc_cart'),
      cat_item: ref('sc_cat_item'),
      quantity: int({ defaultValue: '1' }),
      active: bool(true),
    },
  },
];

/** Service Catalog definition and answers; its variables are in `variables.ts`. */
export const catalogTables: readonly TableSpec[] = [item, ...itemClasses, ...catalogs, ...answers];
