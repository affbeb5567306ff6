import { UiAction } from '@servicenow/sdk/core';
import {
  abstain,
  assignReviewer,
  delegate,
  keep,
  keepInBulk,
  reduce,
  takeBack,
  takeBackInBulk,
  transfer,
} from '../../server/glide/reviews/decide';
import { adminRole } from '../roles/roles.now';

// The conditions only hide what would be refused; the guard of the table judges every answer.

UiAction({
  $id: Now.ID['action-review-keep'],
  table: 'x_rsc_rescind_review_item',
  name: 'Keep',
  actionName: 'rescind_keep',
  hint: 'The access is still needed',
  showInsert: false,
  showUpdate: true,
  condition:
    "(current.state == 'open' || current.state == 'escalated' || current.state == 'lapsed') && (current.reviewer == gs.getUserID() || current.delegate == gs.getUserID() || (current.state != 'open' && current.fallback == gs.getUserID()))",
  form: { showButton: true, style: 'primary' },
  script: keep,
  order: 10,
});

UiAction({
  $id: Now.ID['action-review-revoke'],
  table: 'x_rsc_rescind_review_item',
  name: 'Revoke',
  actionName: 'rescind_revoke',
  hint: 'The access is not needed: it is taken away',
  showInsert: false,
  showUpdate: true,
  condition:
    "(current.state == 'open' || current.state == 'escalated' || current.state == 'lapsed') && (current.reviewer == gs.getUserID() || current.delegate == gs.getUserID() || (current.state != 'open' && current.fallback == gs.getUserID()))",
  form: { showButton: true, style: 'destructive' },
  script: takeBack,
  order: 20,
});

UiAction({
  $id: Now.ID['action-review-reduce'],
  table: 'x_rsc_rescind_review_item',
  name: 'Reduce',
  actionName: 'rescind_reduce',
  hint: 'The access ends earlier, at New end',
  showInsert: false,
  showUpdate: true,
  condition:
    "(current.state == 'open' || current.state == 'escalated' || current.state == 'lapsed') && (current.reviewer == gs.getUserID() || current.delegate == gs.getUserID() || (current.state != 'open' && current.fallback == gs.getUserID()))",
  form: { showButton: true },
  script: reduce,
  order: 30,
});

UiAction({
  $id: Now.ID['action-review-delegate'],
  table: 'x_rsc_rescind_review_item',
  name: 'Delegate',
  actionName: 'rescind_delegate',
  hint: 'Other person may answer too; you still answer for it',
  showInsert: false,
  showUpdate: true,
  condition:
    "(current.state == 'open' || current.state == 'escalated' || current.state == 'lapsed') && (current.reviewer == gs.getUserID() || current.delegate == gs.getUserID() || (current.state != 'open' && current.fallback == gs.getUserID()))",
  form: { showButton: true },
  list: { showListChoice: true },
  script: delegate,
  order: 40,
});

UiAction({
  $id: Now.ID['action-review-transfer'],
  table: 'x_rsc_rescind_review_item',
  name: 'Transfer',
  actionName: 'rescind_transfer',
  hint: 'Other person is asked instead of you',
  showInsert: false,
  showUpdate: true,
  condition:
    "(current.state == 'open' || current.state == 'escalated' || current.state == 'lapsed') && (current.reviewer == gs.getUserID() || current.delegate == gs.getUserID() || (current.state != 'open' && current.fallback == gs.getUserID()))",
  form: { showButton: true },
  script: transfer,
  order: 50,
});

UiAction({
  $id: Now.ID['action-review-abstain'],
  table: 'x_rsc_rescind_review_item',
  name: 'Abstain',
  actionName: 'rescind_abstain',
  hint: 'You cannot judge this: the fallback is asked',
  showInsert: false,
  showUpdate: true,
  condition:
    "(current.state == 'open' || current.state == 'escalated' || current.state == 'lapsed') && (current.reviewer == gs.getUserID() || current.delegate == gs.getUserID() || (current.state != 'open' && current.fallback == gs.getUserID()))",
  form: { showButton: true },
  script: abstain,
  order: 60,
});

UiAction({
  $id: Now.ID['action-review-keep-list'],
  table: 'x_rsc_rescind_review_item',
  name: 'Keep in bulk',
  actionName: 'rescind_keep_bulk',
  hint: 'Recorded as decided in bulk',
  showInsert: false,
  showUpdate: true,
  condition:
    "(current.state == 'open' || current.state == 'escalated' || current.state == 'lapsed') && (current.reviewer == gs.getUserID() || current.delegate == gs.getUserID() || (current.state != 'open' && current.fallback == gs.getUserID()))",
  list: { showListChoice: true },
  script: keepInBulk,
  order: 10,
});

UiAction({
  $id: Now.ID['action-review-revoke-list'],
  table: 'x_rsc_rescind_review_item',
  name: 'Revoke in bulk',
  actionName: 'rescind_revoke_bulk',
  hint: 'Needs the reason on each item; recorded as decided in bulk',
  showInsert: false,
  showUpdate: true,
  condition:
    "(current.state == 'open' || current.state == 'escalated' || current.state == 'lapsed') && (current.reviewer == gs.getUserID() || current.delegate == gs.getUserID() || (current.state != 'open' && current.fallback == gs.getUserID()))",
  list: { showListChoice: true },
  script: takeBackInBulk,
  order: 20,
});

UiAction({
  $id: Now.ID['action-review-assign'],
  table: 'x_rsc_rescind_review_item',
  name: 'Assign',
  actionName: 'rescind_assign',
  hint: 'Other person becomes the reviewer of what nobody may judge',
  showInsert: false,
  showUpdate: true,
  condition: "(current.state == 'open' || current.state == 'escalated') && current.reviewer.nil()",
  form: { showButton: true },
  roles: [adminRole],
  script: assignReviewer,
  order: 70,
});
