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
