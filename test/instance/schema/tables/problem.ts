import {
  bool,
  choice,
  choicePairs,
  dateTime,
  int,
  ref,
  text,
  typed,
  type TableSpec,
} from '../columns.ts';

/** States of a problem (doc:it-service-management/problem-management/map-problem-state). */
const PROBLEM_STATES = [
  ['101', 'New'],
  ['102', 'Assess'],
  ['103', 'Root Cause Analysis'],
  ['104', 'Fix in Progress'],
  ['106', 'Resolved'],
  ['107', 'Closed'],
] as const;

const problem: TableSpec = {
  name: 'problem',
  label: 'Problem',
  extends: 'task',
  extendable: true,
  number: 'PRB',
  access: 'rcu',
  columns: {
    state: { ...choicePairs(PROBLEM_STATES, '101'), attributes: 'close_states=107' },
    problem_state: int({ defaultValue: '101' }),
    category: choice({
      software: 'Software',
      hardware: 'Hardware',
      network: 'Network',
      database: 'Database',
    }),
    subcategory: text(),
    short_description: text(160, { label: 'Problem statement' }),
    resolution_code: choice({
      fix_applied: 'Fix Applied',
      risk_accepted: 'Risk Accepted',
      canceled: 'Canceled',
      duplicate: 'Duplicate',
    }),
    cause_notes: typed('html', { maxLength: 4000 }),
    fix_notes: typed('html', { maxLength: 4000 }),
    workaround: typed('html', { maxLength: 4000 }),
    known_error: bool(),
    major_problem: bool(),
    duplicate_of: ref('problem'),
    first_reported_by_task: ref('task', { label: 'Origin task' }),
    rfc: ref('change_request', { label: 'Change request' }),
    related_incidents: int({ defaultValue: '0' }),
    confirmed_at: dateTime(),
    confirmed_by: ref('sys_user'),
    fix_communicated_at: dateTime(),
    fix_communicated_by: ref('sys_user'),
    resolved_at: dateTime(),
    resolved_by: ref('sys_user'),
  },
};

/** Fields and states: doc:it-service-management/problem-management/problem-task-form, map-problem-task-state. */
const problemTask: TableSpec = {
  name: 'problem_task',
  label: 'Problem Task',
  extends: 'task',
  extendable: true,
  number: 'PTASK',
  access: 'rcu',
  columns: {
    state: {
      ...choicePairs(
        [
          ['151', 'New'],
          ['152', 'Assess'],
          ['154', 'Work in Progress'],
          ['157', 'Closed'],
        ],
        '151',
      ),
      attributes: 'close_states=157',
    },
    problem: ref('problem', { label: 'Source problem' }),
    problem_task_type: choice({ rca: 'Root Cause Analysis', general: 'General' }, 'general'),
    close_code: choice({ completed: 'Completed', canceled: 'Canceled' }),
    cause_code: text(),
    cause_notes: typed('html', { maxLength: 4000 }),
    fix_notes: typed('html', { maxLength: 4000, label: 'Proposed fix notes' }),
    workaround: typed('html', { maxLength: 4000 }),
    started_at: dateTime(),
    started_by: ref('sys_user'),
    completed_at: dateTime(),
    completed_by: ref('sys_user'),
  },
};

/** Problem Management. Moving from state to state is free: its state model is not imitated. */
export const problemTables: readonly TableSpec[] = [problem, problemTask];
