import { CatalogUiPolicy } from '@servicenow/sdk/core';
import { accessQuestions } from './variable-set.now';

CatalogUiPolicy({
  $id: Now.ID['catalog-ui-policy-identity'],
  shortDescription: 'Rescind: a non-human identity must be named',
  variableSet: accessQuestions,
  appliesTo: 'set',
  catalogCondition: `${accessQuestions.variables.rescind_identity_kind}!=human^EQ`,
  onLoad: true,
  reverseIfFalse: true,
  global: false,
  actions: [
    {
      variableName: accessQuestions.variables.rescind_identity,
      visible: true,
      mandatory: true,
    },
  ],
});
