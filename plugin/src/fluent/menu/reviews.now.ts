import { ApplicationMenu, Record } from '@servicenow/sdk/core';
import { rescindMenu } from './rescind.now';

// Without a role: whoever is asked finds the questions, and the access rules show nothing else.
export const accessReviews = ApplicationMenu({
  $id: Now.ID['menu-access-reviews'],
  title: 'Access reviews',
  hint: 'Access that you are asked about',
  description: 'Questions whether access is still needed',
  active: true,
});

Record({
  $id: Now.ID['module-my-reviews'],
  table: 'sys_app_module',
  data: {
    title: 'My reviews',
    application: accessReviews,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_review_item',
    filter:
      'stateINopen,escalated^reviewer=javascript:gs.getUserID()^ORdelegate=javascript:gs.getUserID()^NQstate=escalated^fallback=javascript:gs.getUserID()^ORDERBYdue',
    active: true,
    order: 100,
  },
});

Record({
  $id: Now.ID['module-my-overdue-reviews'],
  table: 'sys_app_module',
  data: {
    title: 'My overdue reviews',
    application: accessReviews,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_review_item',
    filter:
      'stateINopen,escalated,lapsed^due<javascript:gs.hoursAgo(0)^reviewer=javascript:gs.getUserID()^ORdelegate=javascript:gs.getUserID()^ORfallback=javascript:gs.getUserID()^ORDERBYdue',
    active: true,
    order: 110,
  },
});

Record({
  $id: Now.ID['module-reviews'],
  table: 'sys_app_module',
  data: {
    title: 'Reviews',
    application: rescindMenu,
    link_type: 'LIST',
    name: 'x_rsc_rescind_review',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor', 'x_rsc_rescind.owner'],
    active: true,
    order: 162,
  },
});

Record({
  $id: Now.ID['module-unassigned-reviews'],
  table: 'sys_app_module',
  data: {
    title: 'Review items nobody may judge',
    application: rescindMenu,
    link_type: 'FILTER',
    name: 'x_rsc_rescind_review_item',
    filter: 'stateINopen,escalated^reviewerISEMPTY',
    roles: ['x_rsc_rescind.admin', 'x_rsc_rescind.auditor'],
    active: true,
    order: 164,
  },
});
