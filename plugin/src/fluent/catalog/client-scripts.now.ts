import { CatalogClientScript } from '@servicenow/sdk/core';
import { accessQuestions } from './variable-set.now';

// The item's limits are on the server. GlideAjax answers without blocking the form; order time checks again.

CatalogClientScript({
  $id: Now.ID['catalog-script-end-date-default'],
  name: 'Rescind: offer the last possible end date',
  type: 'onLoad',
  uiType: 'all',
  appliesTo: 'set',
  variableSet: accessQuestions,
  global: false,
  isolateScript: true,
  active: true,
  appliesOnCatalogItemView: true,
  script: Now.include('./end-date-default.client.js'),
});

CatalogClientScript({
  $id: Now.ID['catalog-script-end-date-check'],
  name: 'Rescind: say at once when the end date is too late',
  type: 'onChange',
  uiType: 'all',
  appliesTo: 'set',
  variableSet: accessQuestions,
  variableName: accessQuestions.variables.rescind_end_date,
  global: false,
  isolateScript: true,
  active: true,
  appliesOnCatalogItemView: true,
  script: Now.include('./end-date-check.client.js'),
});

CatalogClientScript({
  $id: Now.ID['catalog-script-identity-known'],
  name: 'Rescind: fill in what the record of the identity says',
  type: 'onChange',
  uiType: 'all',
  appliesTo: 'set',
  variableSet: accessQuestions,
  variableName: accessQuestions.variables.rescind_identity,
  global: false,
  isolateScript: true,
  active: true,
  appliesOnCatalogItemView: true,
  script: Now.include('./identity-known.client.js'),
});

CatalogClientScript({
  $id: Now.ID['catalog-script-rotation-check'],
  name: 'Rescind: say at once when the rotation period is no good',
  type: 'onChange',
  uiType: 'all',
  appliesTo: 'set',
  variableSet: accessQuestions,
  variableName: accessQuestions.variables.rescind_rotation_days,
  global: false,
  isolateScript: true,
  active: true,
  appliesOnCatalogItemView: true,
  script: Now.include('./rotation-check.client.js'),
});

CatalogClientScript({
  $id: Now.ID['catalog-script-owner-check'],
  name: 'Rescind: say at once when owner and backup are one person',
  type: 'onChange',
  uiType: 'all',
  appliesTo: 'set',
  variableSet: accessQuestions,
  variableName: accessQuestions.variables.rescind_owner,
  global: false,
  isolateScript: true,
  active: true,
  appliesOnCatalogItemView: true,
  script: Now.include('./owners-check.client.js'),
});

CatalogClientScript({
  $id: Now.ID['catalog-script-backup-check'],
  name: 'Rescind: say at once when backup and owner are one person',
  type: 'onChange',
  uiType: 'all',
  appliesTo: 'set',
  variableSet: accessQuestions,
  variableName: accessQuestions.variables.rescind_backup_owner,
  global: false,
  isolateScript: true,
  active: true,
  appliesOnCatalogItemView: true,
  script: Now.include('./owners-check.client.js'),
});
