import { BusinessRule } from '@servicenow/sdk/core';
import { attachQuestions } from '../../server/glide/catalog-item';

BusinessRule({
  $id: Now.ID['br-catalog-item-attach-questions'],
  name: 'Rescind catalog item: attach or detach the access questions',
  table: 'sc_cat_item',
  when: 'async',
  action: ['insert', 'update'],
  filterCondition: 'x_rsc_rescind_grants_access=true^ORx_rsc_rescind_grants_accessVALCHANGES',
  order: 100,
  script: attachQuestions,
});
