import type { GlideRecord } from '@servicenow/glide';
import { tables, value } from './record';

/** Where a person is named as the one who answers for something: table by table, field by field. */

export interface Duty {
  readonly role: string;
  readonly kind: 'grant' | 'identity' | 'application' | 'catalog_item' | 'ticket';
  readonly table: string;
  /** Names the person. */
  readonly field: string;
  /** Names the person beside this one: the backup of an owner, the owner of a backup. Empty when there is none. */
  readonly otherField: string;
  readonly groupField: string;
  /** `sys_id` for the application itself; empty when the record belongs to none. */
  readonly applicationField: string;
  /** Nobody answers for what this query leaves out. Without `^NQ` and `^OR`: conditions are put before it. */
  readonly living: string;
}

const livingGrant =
  'stateNOT INdenied,rejected,revoked_verified,revoked_attested,cancelled,lapsed_unfulfilled';
const livingApplication = 'state!=retired';
const livingIdentity = 'kind!=human^statusNOT INinactive,deleted';
const livingItem = 'active=true^x_rsc_rescind_grants_access=true';
const item = 'x_rsc_rescind';

function grantDuty(role: string, other: string): Duty {
  return {
    role,
    kind: 'grant',
    table: tables.grant,
    field: role,
    otherField: other,
    groupField: 'revocation_group',
    applicationField: 'application',
    living: livingGrant,
  };
}

function applicationDuty(role: string, field: string, other: string): Duty {
  return {
    role,
    kind: 'application',
    table: tables.application,
    field,
    otherField: other,
    groupField: 'revocation_group',
    applicationField: 'sys_id',
    living: livingApplication,
  };
}

function itemDuty(role: string, other: string): Duty {
  return {
    role,
    kind: 'catalog_item',
    table: 'sc_cat_item',
    field: `${item}_${role}`,
    otherField: `${item}_${other}`,
    groupField: `${item}_revocation_group`,
    applicationField: `${item}_application`,
    living: livingItem,
  };
}

function identityDuty(role: string, field: string, other: string): Duty {
  return {
    role,
    kind: 'identity',
    table: tables.identity,
    field,
    otherField: other,
    groupField: 'owner_group',
    applicationField: '',
    living: livingIdentity,
  };
}

export const duties: readonly Duty[] = [
  grantDuty('revocation_owner', 'revocation_backup'),
  grantDuty('revocation_backup', 'revocation_owner'),
  applicationDuty('revocation_owner', 'revocation_owner', 'revocation_backup'),
  applicationDuty('revocation_backup', 'revocation_backup', 'revocation_owner'),
  applicationDuty('application_owner', 'owner', ''),
  itemDuty('revocation_owner', 'revocation_backup'),
  itemDuty('revocation_backup', 'revocation_owner'),
  identityDuty('identity_owner', 'owner', 'backup_owner'),
  identityDuty('identity_backup', 'backup_owner', 'owner'),
  {
    role: 'revocation_owner',
    kind: 'ticket',
    table: tables.remediation,
    field: 'assigned_to',
    otherField: '',
    groupField: 'assignment_group',
    applicationField: 'application',
    living: 'active=true',
  },
];

/** One thing that a person answers for. */
export interface Held {
  readonly id: string;
  readonly name: string;
  readonly fromId: string;
  readonly otherId: string;
  readonly groupId: string;
  readonly applicationId: string;
  /** Never answers for it: who holds the access. */
  readonly holderId: string;
}

function nameOf(duty: Duty, row: GlideRecord): string {
  if (duty.kind === 'grant')
    return `${value(row, 'number')}: ${row.getDisplayValue('entitlement')}`;
  if (duty.kind === 'ticket') return `${value(row, 'number')}: ${value(row, 'short_description')}`;
  return value(row, 'name') || row.getUniqueValue();
}

function read(row: GlideRecord, field: string): string {
  return field === '' ? '' : value(row, field);
}

export function readHeld(duty: Duty, row: GlideRecord): Held {
  return {
    id: row.getUniqueValue(),
    name: nameOf(duty, row).slice(0, 255),
    fromId: value(row, duty.field),
    otherId: read(row, duty.otherField),
    groupId: read(row, duty.groupField),
    applicationId: read(row, duty.applicationField),
    holderId: duty.kind === 'grant' ? value(row, 'beneficiary') : '',
  };
}

/** The duty that a line of a hand-over is about. */
export function dutyOf(role: string, kind: string): Duty | undefined {
  return duties.find((duty) => duty.role === role && duty.kind === kind);
}
