import type { Store } from '../../contract.ts';
import { seedRow } from './row.ts';

/** Lists of the default view, by table: what a person wants to see first. Tables that extend these show the same. */
const LISTS: Readonly<Record<string, string>> = {
  task: 'number,short_description,state,priority,assignment_group,assigned_to,sys_updated_on',
  incident:
    'number,opened_at,short_description,caller_id,priority,state,assignment_group,assigned_to,sys_updated_on',
  problem: 'number,short_description,state,priority,assignment_group,assigned_to,sys_updated_on',
  change_request: 'number,short_description,type,state,start_date,end_date,assigned_to',
  sc_request: 'number,requested_for,request_state,approval,opened_by,opened_at,sys_updated_on',
  sc_req_item: 'number,cat_item,request,requested_for,stage,state,approval,due_date',
  sc_task: 'number,request_item,short_description,state,assignment_group,assigned_to,due_date',
  sysapproval_approver: 'state,sysapproval,approver,sys_created_on',
  sc_cat_item: 'name,short_description,active,category,price,sys_updated_on',
  sys_user: 'user_name,name,email,active,manager,department,sys_updated_on',
  sys_user_group: 'name,description,manager,active',
  sys_user_grmember: 'sys_created_on,group,user',
  sys_user_role: 'name,description,sys_scope',
  sys_user_has_role: 'state,user,role,inherited,sys_updated_on',
  sys_email: 'subject,recipients,type,state,sys_created_on',
  sysevent: 'name,state,parm1,parm2,processed,sys_created_on',
  sys_properties: 'name,value,type,description',
  sys_script: 'name,collection,when,order,active,sys_scope',
  sysauto_script: 'name,active,run_type,run_time,sys_scope',
  cmdb_ci: 'name,sys_class_name,operational_status,assigned_to,sys_updated_on',
};

/** List layouts of a fresh instance. */
export function seedLists(store: Store): void {
  for (const [table, fields] of Object.entries(LISTS)) {
    const layout = seedRow(store, 'sys_ui_list', table, { name: table });
    for (const [position, element] of fields.split(',').entries()) {
      seedRow(store, 'sys_ui_list_element', `${table} ${element}`, {
        list_id: layout,
        element,
        position: String(position),
      });
    }
  }
}
