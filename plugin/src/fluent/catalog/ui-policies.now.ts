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

CatalogUiPolicy({
  $id: Now.ID['catalog-ui-policy-machine'],
  shortDescription: 'Rescind: what a machine identity needs to be taken back',
  variableSet: accessQuestions,
  appliesTo: 'set',
  catalogCondition: `${accessQuestions.variables.rescind_identity_kind}=service_account^OR${accessQuestions.variables.rescind_identity_kind}=workload^OR${accessQuestions.variables.rescind_identity_kind}=api_key_owner^OR${accessQuestions.variables.rescind_identity_kind}=oauth_app^OR${accessQuestions.variables.rescind_identity_kind}=bot^OR${accessQuestions.variables.rescind_identity_kind}=ai_agent^EQ`,
  onLoad: true,
  reverseIfFalse: true,
  global: false,
  actions: [
    {
      variableName: accessQuestions.variables.rescind_owner,
      visible: true,
      mandatory: true,
    },
    {
      variableName: accessQuestions.variables.rescind_backup_owner,
      visible: true,
      mandatory: true,
    },
    {
      variableName: accessQuestions.variables.rescind_purpose,
      visible: true,
      mandatory: true,
    },
    {
      variableName: accessQuestions.variables.rescind_environment,
      visible: true,
      mandatory: true,
    },
    {
      variableName: accessQuestions.variables.rescind_consumers,
      visible: true,
      mandatory: true,
    },
    {
      variableName: accessQuestions.variables.rescind_rotation_days,
      visible: true,
      mandatory: true,
    },
  ],
});

CatalogUiPolicy({
  $id: Now.ID['catalog-ui-policy-agent'],
  shortDescription: 'Rescind: what an AI agent may do and how it is stopped',
  variableSet: accessQuestions,
  appliesTo: 'set',
  catalogCondition: `${accessQuestions.variables.rescind_identity_kind}=ai_agent^EQ`,
  onLoad: true,
  reverseIfFalse: true,
  global: false,
  actions: [
    {
      variableName: accessQuestions.variables.rescind_tools,
      visible: true,
      mandatory: true,
    },
    {
      variableName: accessQuestions.variables.rescind_autonomy,
      visible: true,
      mandatory: true,
    },
    {
      variableName: accessQuestions.variables.rescind_stop,
      visible: true,
      mandatory: true,
    },
  ],
});
