import { type Company, scope } from './company.ts';
import { addRow, ago } from './overview-estate.ts';

/** People, a robot, two applications, items, a flow and services around them, written as an import would. */

export interface BlastEstate {
  readonly ada: string;
  readonly robot: string;
  readonly payroll: string;
  readonly crm: string;
  readonly admin: string;
  readonly item: string;
  readonly flow: string;
  readonly portal: string;
}

function addServices(company: Company): { payrollCi: string; portal: string } {
  const service = (name: string): string =>
    addRow(company, 'cmdb_ci_service', { name, sys_class_name: 'cmdb_ci_service' });
  const payrollCi = service('Payroll service');
  const portal = service('Employee portal');
  addRow(company, 'cmdb_rel_ci', { parent: portal, child: payrollCi });
  return { payrollCi, portal };
}

interface Wanted {
  readonly identity: string;
  readonly application: string;
  readonly entitlement?: string;
  readonly state?: string;
}

export function addGrant(company: Company, wanted: Wanted): string {
  return addRow(company, `${scope}_grant`, { state: 'active', origin: 'request', ...wanted });
}

export function addBlastEstate(company: Company): BlastEstate {
  const { ada: adaUser = '', olga = '', lena = '' } = company.ids;
  const identity = (fields: Record<string, string>): string =>
    addRow(company, `${scope}_identity`, { status: 'active', ...fields });
  const ada = identity({ name: 'Ada', kind: 'human', user: adaUser, user_name: 'ada' });
  const robot = identity({
    name: 'Payroll robot',
    kind: 'ai_agent',
    owner: adaUser,
    backup_owner: lena,
    consumers: 'Bank export; Month-end report',
  });
  const { payrollCi, portal } = addServices(company);
  const payroll = addRow(company, `${scope}_application`, {
    key: 'payroll',
    name: 'Payroll',
    tier: 'critical',
    state: 'managed',
    freshness_hours: '24',
    last_accepted_at: ago(company, 5),
    revocation_owner: olga,
    cmdb_ci: payrollCi,
  });
  const crm = addRow(company, `${scope}_application`, {
    key: 'crm',
    name: 'Customer records',
    tier: 'medium',
    state: 'managed',
  });
  const entitlement = (fields: Record<string, string>): string =>
    addRow(company, `${scope}_entitlement`, { type: 'role', state: 'active', ...fields });
  const read = entitlement({ application: payroll, native_id: 'read', name: 'Read', tier: 'low' });
  const admin = entitlement({
    application: payroll,
    native_id: 'admin',
    name: 'Administrator',
    conflicts_with: read,
  });
  const agent = entitlement({ application: crm, native_id: 'agent', name: 'Agent' });
  addGrant(company, { identity: ada, application: payroll, entitlement: read });
  addGrant(company, { identity: ada, application: crm, entitlement: agent, state: 'revoking' });
  addGrant(company, { identity: robot, application: payroll, entitlement: admin });
  addGrant(company, { identity: robot, application: crm });
  for (let n = 0; n < 30; n += 1) {
    const person = identity({ name: `Person ${String(n)}`, kind: 'human' });
    addGrant(company, { identity: person, application: payroll, entitlement: read });
  }
  const flow = addRow(company, 'sys_hub_flow', { name: 'Give payroll access', active: '1' });
  const item = addRow(company, 'sc_cat_item', {
    name: 'Payroll: administrator',
    active: '1',
    [`${scope}_grants_access`]: '1',
    [`${scope}_application`]: payroll,
    [`${scope}_entitlement`]: admin,
    flow_designer_flow: flow,
  });
  return { ada, robot, payroll, crm, admin, item, flow, portal };
}
