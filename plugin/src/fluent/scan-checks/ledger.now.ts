import { TableCheck } from '@servicenow/sdk/core';

TableCheck({
  $id: Now.ID['scan-grant-no-end'],
  name: 'Rescind: grant in force without an end',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'This access never ends by itself.',
  table: 'x_rsc_rescind_grant',
  conditions: 'stateINactive,fulfilling^endsISEMPTY',
  resolutionDetails:
    'Decide about the access: revoke the grant, or have it ordered again with an end.',
});

TableCheck({
  $id: Now.ID['scan-grant-owner-left'],
  name: 'Rescind: grant in force whose revocation owner left',
  active: true,
  category: 'security',
  priority: '2',
  shortDescription: 'The person who should take this access back is inactive.',
  table: 'x_rsc_rescind_grant',
  conditions: 'stateINactive,fulfilling,revocation_due,revoking^revocation_owner.active=false',
  resolutionDetails:
    'Hand the duty over to an active person, who has to accept it. Until then its backup or group is asked.',
});

TableCheck({
  $id: Now.ID['scan-grant-beneficiary-left'],
  name: 'Rescind: grant in force of somebody who left',
  active: true,
  category: 'security',
  priority: '1',
  shortDescription: 'The beneficiary is inactive and the access is still in force.',
  table: 'x_rsc_rescind_grant',
  conditions: 'state=active^beneficiary.active=false',
  resolutionDetails:
    'Rescind moves such grants to Revocation due when the person is set inactive. If this one stays, look for errors of Rescind in the system log, then revoke the grant by hand.',
});

TableCheck({
  $id: Now.ID['scan-application-never-read'],
  name: 'Rescind: application that was never read',
  active: true,
  category: 'security',
  priority: '2',
  shortDescription: 'No accepted run exists, so nothing about this application is known.',
  table: 'x_rsc_rescind_application',
  conditions: 'stateINregistered,managed^last_accepted_atISEMPTY',
  resolutionDetails:
    'Write a mapping for the application and run the connector. Where no machine can read it, set the minimum evidence to E1 and describe the evidence procedure.',
});

TableCheck({
  $id: Now.ID['scan-application-exempt'],
  name: 'Rescind: application open for orders although access cannot be taken back',
  active: true,
  category: 'security',
  priority: '2',
  shortDescription: 'An exemption lets people order access that nobody can take back.',
  table: 'x_rsc_rescind_application',
  conditions:
    'state=unrevocable^exemption_endsISNOTEMPTY^ORrevocation_path=none^exemption_endsISNOTEMPTY',
  resolutionDetails: 'Find a revocation path for the application, or let the exemption end.',
});
