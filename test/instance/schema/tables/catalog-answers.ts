import { bool, int, ref, text, typed, type TableSpec } from '../columns.ts';

/** What people answered and ordered, or are about to order. */
export const catalogAnswerTables: readonly TableSpec[] = [
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
    columns: {
      user: ref('sys_user'),
      name: text(40),
      requested_for: ref('sys_user'),
      delivery_address: text(4000),
      special_instructions: text(4000),
    },
  },
  {
    name: 'sc_cart_item',
    label: 'Cart Item',
    columns: {
      cart: ref('sc_cart'),
      cat_item: ref('sc_cat_item'),
      quantity: int({ defaultValue: '1' }),
      active: bool(true),
      order_guide: ref('sc_cat_item_guide'),
      requested_for: ref('sys_user'),
    },
  },
  {
    name: 'question_answer',
    label: 'Question Answer',
    access: 'rcu',
    columns: {
      question: ref('question'),
      table_name: typed('table_name', { maxLength: 80 }),
      table_sys_id: typed('document_id', { maxLength: 32 }),
      value: text(4000),
      order: int(),
    },
    indexes: ['table_sys_id'],
  },
  {
    name: 'sc_item_produced_record',
    label: 'Item Produced Record',
    access: 'rcu',
    columns: {
      producer: ref('sc_cat_item_producer'),
      record_table: typed('table_name', { maxLength: 80 }),
      record_key: typed('document_id', { maxLength: 32 }),
      task: ref('task'),
    },
  },
];
