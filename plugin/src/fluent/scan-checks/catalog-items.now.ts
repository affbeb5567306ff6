import { TableCheck } from '@servicenow/sdk/core';

TableCheck({
  $id: Now.ID['scan-item-no-owner'],
  name: 'Rescind: access item without a revocation owner',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'Nobody answers for taking back what this catalog item gives.',
  description:
    'Neither the item nor its application names a revocation owner. Orders are refused until one is named (unless the order itself names one).',
  table: 'sc_cat_item',
  conditions:
    'active=true^x_rsc_rescind_grants_access=true^x_rsc_rescind_revocation_ownerISEMPTY^x_rsc_rescind_application.revocation_ownerISEMPTY',
  resolutionDetails:
    'Open the catalog item and name an active person under Revocation owner, or name one on its Rescind application.',
});

TableCheck({
  $id: Now.ID['scan-item-inactive-owner'],
  name: 'Rescind: access item whose revocation owner left',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'The revocation owner of this catalog item is inactive.',
  description:
    'The person who should take the access back has left. Orders are refused, and tickets go to the backup or the group.',
  table: 'sc_cat_item',
  conditions:
    'active=true^x_rsc_rescind_grants_access=true^x_rsc_rescind_revocation_owner.active=false',
  resolutionDetails: 'Open the catalog item and name an active person under Revocation owner.',
});

TableCheck({
  $id: Now.ID['scan-item-no-backup'],
  name: 'Rescind: access item without backup and group',
  active: true,
  category: 'manageability',
  priority: '2',
  shortDescription: 'When the revocation owner is away, nobody takes this access back.',
  description:
    'The item names neither a backup nor a group, and its application names none either.',
  table: 'sc_cat_item',
  conditions:
    'active=true^x_rsc_rescind_grants_access=true^x_rsc_rescind_revocation_backupISEMPTY^x_rsc_rescind_revocation_groupISEMPTY^x_rsc_rescind_application.revocation_backupISEMPTY^x_rsc_rescind_application.revocation_groupISEMPTY',
  resolutionDetails:
    'Open the catalog item and name a Revocation backup or a Revocation group, or do so on its Rescind application.',
});

TableCheck({
  $id: Now.ID['scan-item-no-path'],
  name: 'Rescind: access item without a revocation path',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'It is not known how the access of this item is taken away.',
  description: 'Neither the item nor its application says by which way access is removed.',
  table: 'sc_cat_item',
  conditions:
    'active=true^x_rsc_rescind_grants_access=true^x_rsc_rescind_revocation_pathISEMPTY^x_rsc_rescind_application.revocation_pathISEMPTY',
  resolutionDetails:
    'Choose a Revocation path on the catalog item or on its Rescind application: API, SCIM, directory group, ticket or vendor portal.',
});

TableCheck({
  $id: Now.ID['scan-item-no-application'],
  name: 'Rescind: access item without an application or entitlement',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'What this item gives is not known, so it cannot be looked for.',
  description:
    'Without application and entitlement the reconciliation cannot tell whether the access is still there.',
  table: 'sc_cat_item',
  conditions:
    'active=true^x_rsc_rescind_grants_access=true^x_rsc_rescind_applicationISEMPTY^ORx_rsc_rescind_entitlementISEMPTY',
  resolutionDetails: 'Open the catalog item and choose its Rescind application and entitlement.',
});

TableCheck({
  $id: Now.ID['scan-item-no-end'],
  name: 'Rescind: access item without a maximum of days',
  active: true,
  category: 'security',
  priority: '3',
  shortDescription: 'Only the limit of the tier ends the access of this item.',
  description:
    'The item sets no maximum of its own. The longest time of its tier applies, which may be longer than the work needs.',
  table: 'sc_cat_item',
  conditions:
    'active=true^x_rsc_rescind_grants_access=true^x_rsc_rescind_max_daysISEMPTY^ORx_rsc_rescind_max_days<1',
  resolutionDetails: 'Open the catalog item and set Maximum days.',
});
