import { UiAction } from '@servicenow/sdk/core';
import { confirmCount, preview, start } from '../../server/glide/reviews/start';
import { adminRole } from '../roles/roles.now';

UiAction({
  $id: Now.ID['action-review-preview'],
  table: 'x_rsc_rescind_review',
  name: 'Preview',
  actionName: 'rescind_preview',
  hint: 'Counts the questions and asks nobody',
  showInsert: false,
  showUpdate: true,
  condition: "current.state == 'draft'",
  form: { showButton: true },
  roles: [adminRole],
  script: preview,
  order: 10,
});

UiAction({
  $id: Now.ID['action-review-confirm'],
  table: 'x_rsc_rescind_review',
  name: 'Confirm the number',
  actionName: 'rescind_confirm',
  hint: 'You mean to ask this many questions',
  showInsert: false,
  showUpdate: true,
  condition: "current.state == 'draft'",
  form: { showButton: true },
  roles: [adminRole],
  script: confirmCount,
  order: 20,
});

UiAction({
  $id: Now.ID['action-review-start'],
  table: 'x_rsc_rescind_review',
  name: 'Start review',
  actionName: 'rescind_start',
  hint: 'Fixes the scope and asks the reviewers',
  showInsert: false,
  showUpdate: true,
  condition: "current.state == 'draft'",
  form: { showButton: true, style: 'primary' },
  roles: [adminRole],
  script: start,
  order: 30,
});
