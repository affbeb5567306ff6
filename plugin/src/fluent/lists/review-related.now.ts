import { Record, default_view } from '@servicenow/sdk/core';

const relatedToReview = Record({
  $id: Now.ID['related-lists-review'],
  table: 'sys_ui_related_list',
  data: { name: 'x_rsc_rescind_review', view: default_view },
});

Record({
  $id: Now.ID['related-list-review-items'],
  table: 'sys_ui_related_list_entry',
  data: {
    list_id: relatedToReview,
    related_list: 'x_rsc_rescind_review_item.review',
    position: 0,
  },
});
