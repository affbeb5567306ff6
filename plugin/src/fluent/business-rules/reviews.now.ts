import { BusinessRule } from '@servicenow/sdk/core';
import { noteOpening } from '../../server/glide/reviews/decide';
import {
  guardItem,
  guardItemInsert,
  guardReview,
  guardReviewInsert,
} from '../../server/glide/reviews/guards';
import { refuseDelete } from '../../server/glide/rule-guards';

BusinessRule({
  $id: Now.ID['br-review-guard-insert'],
  name: 'Rescind review: starts as a draft',
  table: 'x_rsc_rescind_review',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: guardReviewInsert,
});

BusinessRule({
  $id: Now.ID['br-review-guard-update'],
  name: 'Rescind review: legal moves and a fixed scope',
  table: 'x_rsc_rescind_review',
  when: 'before',
  action: ['update'],
  order: 100,
  script: guardReview,
});

BusinessRule({
  $id: Now.ID['br-review-keep'],
  name: 'Rescind review: keep every record',
  table: 'x_rsc_rescind_review',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-review-item-guard-insert'],
  name: 'Rescind review item: starts without an answer',
  table: 'x_rsc_rescind_review_item',
  when: 'before',
  action: ['insert'],
  order: 100,
  script: guardItemInsert,
});

BusinessRule({
  $id: Now.ID['br-review-item-guard-update'],
  name: 'Rescind review item: only answers that count',
  table: 'x_rsc_rescind_review_item',
  when: 'before',
  action: ['update'],
  order: 100,
  script: guardItem,
});

BusinessRule({
  $id: Now.ID['br-review-item-keep'],
  name: 'Rescind review item: keep every record',
  table: 'x_rsc_rescind_review_item',
  when: 'before',
  action: ['delete'],
  order: 100,
  script: refuseDelete,
});

BusinessRule({
  $id: Now.ID['br-review-item-opened'],
  name: 'Rescind review item: when it was first opened',
  table: 'x_rsc_rescind_review_item',
  when: 'display',
  order: 100,
  script: noteOpening,
});
