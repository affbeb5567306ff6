import {
  bool,
  conditions,
  int,
  ref,
  script,
  text,
  typed,
  type ColumnSpec,
  type TableSpec,
} from '../columns.ts';

const name = text(100, { display: true });

function file(table: string, label: string, columns: Record<string, ColumnSpec>): TableSpec {
  return { name: table, label, extends: 'sys_metadata', columns };
}

/** Events, notifications and the mail that they write. */
export const notificationTables: readonly TableSpec[] = [
  file('sysevent_register', 'Event Registration', {
    event_name: text(80, { display: true }),
    table: text(80),
    description: text(1000),
    fired_by: text(4000),
    queue: text(),
    suffix: text(),
  }),
  file('sysevent_email_action', 'Notification', {
    name,
    collection: text(80, { label: 'Table' }),
    active: bool(true),
    event_name: text(80),
    generation_type: text(40, { defaultValue: 'engine' }),
    action_insert: bool(),
    action_update: bool(),
    condition: conditions(),
    advanced_condition: script(),
    recipient_users: text(4000),
    recipient_groups: text(4000),
    recipient_fields: text(4000),
    event_parm_1: bool(),
    event_parm_2: bool(),
    send_self: bool(true, { label: 'Send to event creator' }),
    subject: text(255),
    message_html: typed('html', { maxLength: 8_000_000 }),
    message: text(8_000_000),
    message_text: text(8_000_000),
    content_type: text(),
    type: text(),
    weight: int({ defaultValue: '0' }),
    template: ref('sysevent_email_template', { label: 'Email template' }),
  }),
  file('sysevent_email_template', 'Email Template', {
    name,
    collection: text(80, { label: 'Table' }),
    subject: text(255),
    message_html: typed('html', { maxLength: 8_000_000 }),
    message: text(8_000_000),
  }),
  file('sys_script_email', 'Email Script', {
    name,
    script: script(),
    new_lines_to_html: bool(),
  }),
  {
    name: 'sys_email',
    label: 'Email',
    columns: {
      subject: text(255, { display: true }),
      recipients: text(4000),
      direct: text(4000),
      copied: text(4000),
      type: text(),
      state: text(),
      mailbox: text(),
      body: typed('html', { maxLength: 8_000_000 }),
      body_text: text(8_000_000),
      content_type: text(),
      instance: typed('document_id', { maxLength: 32 }),
      target_table: text(80),
      user: text(),
      notification_type: text(),
      uid: text(255),
      weight: int(),
    },
  },
];
