import {
  bool,
  choice,
  conditions,
  int,
  ref,
  script,
  text,
  type ColumnSpec,
  type TableSpec,
} from '../columns.ts';

const name = text(255, { display: true });

function file(table: string, label: string, columns: Record<string, ColumnSpec>): TableSpec {
  return { name: table, label, extends: 'sys_metadata', columns };
}

/** Instance Scan (doc:platform-administration/instance-scan/hs-landing-page). */
const scanTables: readonly TableSpec[] = [
  {
    ...file('scan_check', 'Check', {
      name,
      active: bool(true),
      category: choice({
        manageability: 'Manageability',
        performance: 'Performance',
        security: 'Security',
        upgradability: 'Upgradability',
        user_experience: 'User experience',
      }),
      priority: choice({
        '1': '1 - Critical',
        '2': '2 - High',
        '3': '3 - Moderate',
        '4': '4 - Low',
      }),
      short_description: text(255),
      description: text(4000),
      resolution_details: text(4000),
      documentation_url: text(1024),
      finding_type: text(80, { defaultValue: 'scan_finding' }),
      run_condition: text(4000),
      score_min: int({ defaultValue: '0' }),
      score_max: int({ defaultValue: '100' }),
      score_scale: int({ defaultValue: '1' }),
    }),
    extendable: true,
  },
  {
    name: 'scan_table_check',
    label: 'Table Check',
    extends: 'scan_check',
    columns: {
      table: text(80),
      conditions: conditions(),
      advanced: bool(),
      script: script(),
      use_manifest: bool(),
    },
  },
  {
    name: 'scan_script_only_check',
    label: 'Script Only Check',
    extends: 'scan_check',
    columns: { script: script() },
  },
  {
    name: 'scan_result',
    label: 'Scan Result',
    columns: {
      number: text(40, { display: true }),
      scan_type: text(40),
      status: choice({ in_progress: 'In progress', complete: 'Complete', failed: 'Failed' }),
      execution_time: int(),
      errors: text(4000),
    },
  },
  {
    name: 'scan_finding',
    label: 'Scan Finding',
    indexes: ['result', 'check'],
    columns: {
      result: ref('scan_result'),
      check: ref('scan_check'),
      source_table: text(80),
      source: text(32),
      count: int({ defaultValue: '1' }),
      finding_details: text(4000),
    },
  },
];

/** Automated Test Framework (doc:application-development/automated-test-framework-atf/automated-test-framework). */
const testTables: readonly TableSpec[] = [
  file('sys_atf_test', 'Test', {
    name,
    active: bool(true),
    description: text(4000),
    fail_on_server_error: bool(true),
  }),
  file('sys_atf_step', 'Test Step', {
    test: ref('sys_atf_test'),
    step_config: text(32),
    display_name: name,
    description: text(4000),
    notes: text(4000),
    order: int(),
    table: text(80),
    active: bool(true),
    timeout: text(40),
    warning_message: text(4000),
  }),
  file('sys_atf_test_suite', 'Test Suite', {
    name,
    active: bool(true),
    description: text(4000),
    parent: ref('sys_atf_test_suite'),
  }),
  file('sys_atf_test_suite_test', 'Test Suite Test', {
    test_suite: ref('sys_atf_test_suite'),
    test: ref('sys_atf_test'),
    order: int(),
    abort_on_failure: bool(),
  }),
  {
    name: 'sys_variable_value',
    label: 'Variable Value',
    indexes: ['document_key'],
    columns: {
      document: text(80),
      document_key: text(32),
      variable: text(32),
      value: text(65_000),
      order: int(),
    },
  },
  {
    name: 'sys_atf_test_suite_result',
    label: 'Test Suite Result',
    columns: {
      number: text(40, { display: true }),
      test_suite: ref('sys_atf_test_suite'),
      status: text(40),
      success_count: int(),
      failure_count: int(),
      error_count: int(),
      skip_count: int(),
      run_time: int({ label: 'Duration in ms' }),
    },
  },
  {
    name: 'sys_atf_test_result',
    label: 'Test Result',
    indexes: ['parent'],
    columns: {
      test: ref('sys_atf_test'),
      parent: ref('sys_atf_test_suite_result'),
      status: text(40),
      output: text(65_000),
    },
  },
];

export const checkTables: readonly TableSpec[] = [...scanTables, ...testTables];
