import {
  bool,
  choice,
  choicePairs,
  date,
  dateTime,
  int,
  list,
  ref,
  text,
  type TableSpec,
} from '../columns.ts';

/** How a change or one of its tasks ended (doc:api-reference/rest-apis/change-management-api, samples). */
const CLOSE_CODES = {
  successful: 'Successful',
  successful_issues: 'Successful with issues',
  unsuccessful: 'Unsuccessful',
};

/** Values and labels are the same. */
const CATEGORIES = [
  'Hardware',
  'Software',
  'Service',
  'System Software',
  'Applications Software',
  'Network',
  'Telecom',
  'Documentation',
  'Other',
];

/** State values: doc:it-service-management/change-management/c_ChangeStateModel. */
const STATES = [
  ['-5', 'New'],
  ['-4', 'Assess'],
  ['-3', 'Authorize'],
  ['-2', 'Scheduled'],
  ['-1', 'Implement'],
  ['0', 'Review'],
  ['3', 'Closed'],
  ['4', 'Canceled'],
] as const;

/** Fields: the samples of doc:api-reference/rest-apis/change-management-api. */
const changeRequest: TableSpec = {
  name: 'change_request',
  label: 'Change Request',
  extends: 'task',
  extendable: true,
  number: 'CHG',
  access: 'rcu',
  columns: {
    state: { ...choicePairs(STATES, '-5'), attributes: 'close_states=3;4' },
    type: choice({ standard: 'Standard', normal: 'Normal', emergency: 'Emergency' }, 'normal'),
    chg_model: ref('chg_model', { label: 'Model' }),
    category: choice(Object.fromEntries(CATEGORIES.map((name) => [name, name])), 'Other'),
    risk: choicePairs([
      ['2', 'High'],
      ['3', 'Moderate'],
      ['4', 'Low'],
    ]),
    risk_value: int(),
    risk_impact_analysis: text(4000),
    requested_by: ref('sys_user', { defaultValue: 'javascript:gs.getUserID()' }),
    requested_by_date: dateTime(),
    reason: text(4000),
    justification: text(4000),
    implementation_plan: text(4000),
    backout_plan: text(4000),
    test_plan: text(4000),
    change_plan: text(4000),
    start_date: { ...dateTime(), label: 'Planned start date' },
    end_date: { ...dateTime(), label: 'Planned end date' },
    cab_required: bool(),
    cab_date: date(),
    cab_date_time: dateTime(),
    cab_delegate: ref('sys_user', { label: 'CAB delegate' }),
    cab_recommendation: text(4000, { label: 'CAB recommendation' }),
    conflict_status: choice(
      { 'Not Run': 'Not Run', Conflict: 'Conflict', 'No Conflict': 'No Conflict' },
      'Not Run',
    ),
    conflict_last_run: dateTime(),
    on_hold: bool(),
    on_hold_reason: text(4000),
    on_hold_task: list('change_task'),
    phase: choice({ requested: 'Requested' }, 'requested'),
    phase_state: choice({ open: 'Open' }, 'open'),
    review_comments: text(4000),
    review_date: date(),
    review_status: int(),
    close_code: choice(CLOSE_CODES),
    ci_class: { ...text(80), defaultValue: 'cmdb_ci' },
    std_change_producer_version: ref('std_change_producer_version'),
    unauthorized: bool(),
  },
};

/** Fields and states: doc:it-service-management/change-management/create-a-change-task. */
const changeTask: TableSpec = {
  name: 'change_task',
  label: 'Change Task',
  extends: 'task',
  extendable: true,
  number: 'CTASK',
  access: 'rcu',
  indexes: ['change_request'],
  columns: {
    state: {
      ...choicePairs(
        [
          ['-5', 'Pending'],
          ['1', 'Open'],
          ['2', 'In Progress'],
          ['3', 'Closed'],
          ['4', 'Canceled'],
        ],
        '1',
      ),
      attributes: 'close_states=3;4',
    },
    change_request: ref('change_request'),
    change_task_type: choice({
      planning: 'Planning',
      implementation: 'Implementation',
      testing: 'Testing',
      review: 'Review',
    }),
    planned_start_date: dateTime(),
    planned_end_date: dateTime(),
    on_hold: bool(),
    on_hold_reason: text(4000),
    close_code: choice(CLOSE_CODES),
  },
};

/** What a change may refer to; no model and no template is there at the start. */
const references: readonly TableSpec[] = [
  {
    name: 'chg_model',
    label: 'Change Model',
    access: 'rcu',
    columns: {
      name: text(80, { display: true }),
      description: text(4000),
      active: bool(true),
      available_in_ui: bool(true, { label: 'Available in UI' }),
    },
  },
  {
    name: 'std_change_producer_version',
    label: 'Standard Change Template Version',
    access: 'rcu',
    columns: { name: text(255, { display: true }), version: int() },
  },
];

/** Change Management. Moving from state to state is free: models, conflicts and approvals are not imitated. */
export const changeTables: readonly TableSpec[] = [changeRequest, changeTask, ...references];
