import { CatalogClientScript } from '@servicenow/sdk/core';
import { accessQuestions } from './variable-set.now';

// Says on the order form that the access is there already, or that the order renews it.

CatalogClientScript({
  $id: Now.ID['catalog-script-renewal-person'],
  name: 'Rescind: say that an order renews the access of the person',
  type: 'onLoad',
  uiType: 'all',
  appliesTo: 'set',
  variableSet: accessQuestions,
  global: false,
  isolateScript: true,
  active: true,
  appliesOnCatalogItemView: true,
  script: Now.include('./renewal-person.client.js'),
});

CatalogClientScript({
  $id: Now.ID['catalog-script-renewal-identity'],
  name: 'Rescind: say that an order renews the access of the identity',
  type: 'onChange',
  uiType: 'all',
  appliesTo: 'set',
  variableSet: accessQuestions,
  variableName: accessQuestions.variables.rescind_identity,
  global: false,
  isolateScript: true,
  active: true,
  appliesOnCatalogItemView: true,
  script: Now.include('./renewal-identity.client.js'),
});
