import type { Store } from '../../contract.ts';
import { seedRow } from './row.ts';

/** Caption, then lines of fields: `left,left | right,right` stands in two columns, without `|` over the whole width. */
type SectionSeed = readonly [caption: string, ...lines: string[]];

const NOTES: SectionSeed = ['Notes', 'comments,work_notes,activity.xml'];
const TEXTS = 'short_description,description';

/** Forms of the default view, cut down to what is worked on here; tables that extend these show the same. */
const FORMS: Readonly<Record<string, readonly SectionSeed[]>> = {
  task: [
    [
      '',
      'number,parent,cmdb_ci,due_date | state,priority,assignment_group,assigned_to',
      'short_description,description',
    ],
    NOTES,
  ],
  incident: [
    [
      '',
      'number,caller_id,category,subcategory,business_service,cmdb_ci | ' +
        'contact_type,state,hold_reason,impact,urgency,priority,assignment_group,assigned_to',
      TEXTS,
    ],
    NOTES,
    ['Related Records', 'parent_incident,problem_id | rfc,caused_by'],
    ['Resolution Information', 'close_code,resolved_by | resolved_at', 'close_notes'],
  ],
  change_request: [
    [
      '',
      'number,requested_by,category,business_service,cmdb_ci,priority,risk,impact | ' +
        'type,state,conflict_status,assignment_group,assigned_to,start_date,end_date',
      TEXTS,
    ],
    ['Planning', 'justification,implementation_plan,backout_plan,test_plan'],
    NOTES,
    ['Closure Information', 'close_code', 'close_notes'],
  ],
  problem: [
    [
      '',
      'number,category,cmdb_ci,business_service | ' +
        'state,impact,urgency,priority,assignment_group,assigned_to',
      TEXTS,
    ],
    ['Analysis', 'cause_notes,fix_notes,workaround'],
    NOTES,
  ],
  sc_request: [
    [
      '',
      'number,requested_for,opened_by,opened_at | due_date,approval,request_state,price',
      `${TEXTS},special_instructions`,
    ],
    NOTES,
  ],
  sc_req_item: [
    [
      '',
      'number,cat_item,request,requested_for,due_date | ' +
        'opened_at,opened_by,stage,state,approval,quantity',
      'short_description',
    ],
    NOTES,
  ],
  sc_task: [
    [
      '',
      'number,request_item,request_item.cat_item,request_item.requested_for,due_date | ' +
        'priority,state,approval,assignment_group,assigned_to',
      TEXTS,
    ],
    NOTES,
  ],
  sysapproval_approver: [['', 'approver,sysapproval | state,due_date', 'comments,activity.xml']],
  sys_user: [
    [
      '',
      'user_name,first_name,last_name,title,department,manager,user_password | ' +
        'email,phone,mobile_phone,time_zone,identity_type,active,locked_out,web_service_access_only',
    ],
  ],
  sys_user_group: [['', 'name,manager,email | type,parent,active', 'description']],
  sys_user_role: [['', 'name,suffix | grantable,elevated_privilege', 'description']],
  sys_properties: [
    ['', 'name,type | is_private,ignore_cache,read_roles,write_roles', 'description,value'],
  ],
};

export function seedForms(store: Store): void {
  for (const [table, sections] of Object.entries(FORMS)) {
    const form = seedRow(store, 'sys_ui_form', table, { name: table, sys_scope: 'global' });
    for (const [place, [caption, ...lines]] of sections.entries()) {
      const key = `${table} ${caption}`;
      const section = seedRow(store, 'sys_ui_section', key, {
        name: table,
        caption,
        sys_scope: 'global',
      });
      seedRow(store, 'sys_ui_form_section', key, {
        sys_ui_form: form,
        sys_ui_section: section,
        position: String(place),
      });
      for (const [position, element] of lines.flatMap((line) => elementsOf(line)).entries()) {
        seedRow(store, 'sys_ui_element', `${key} ${String(position)}`, {
          sys_ui_section: section,
          element,
          type: typeOf(element),
          position: String(position),
        });
      }
    }
  }
}

function elementsOf(line: string): string[] {
  const names = line.split('|').map((part) => part.split(',').map((name) => name.trim()));
  const [left = [], right] = names;
  return right ? ['.begin_split', ...left, '.split', ...right, '.end_split'] : left;
}

function typeOf(element: string): string {
  if (element.startsWith('.')) return element;
  return element.endsWith('.xml') ? 'formatter' : '';
}
