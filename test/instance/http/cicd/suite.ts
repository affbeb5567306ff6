import type { Row, Session } from '../../contract.ts';
import { newSysId } from '../../store/ids.ts';
import type { Site } from '../site.ts';
import { stepConfigs } from './step-configs.ts';
import { runners, type StepResult } from './steps.ts';

export interface TestOutcome {
  readonly testId: string;
  readonly name: string;
  readonly status: 'success' | 'failure' | 'error';
  /** One line per step. */
  readonly output: string;
}

type Outputs = Map<string, Readonly<Record<string, string>>>;

/** `{{step['id'].record_id}}`: what an earlier step put out. */
function filled(text: string, outputs: Outputs): string {
  return text.replaceAll(
    /\{\{step\['([0-9a-f]{32})'\]\.(\w+)\}\}/g,
    (_all, id: string, name: string) => outputs.get(id)?.[name] ?? '',
  );
}

function inputsOf(site: Site, step: Row, outputs: Outputs): Record<string, string> {
  const config = stepConfigs[step['step_config'] ?? ''];
  const inputs: Record<string, string> = {};
  const id = step['sys_id'] ?? '';
  for (const kept of site.store.select('sys_variable_value', `document_key=${id}`)) {
    const name = config?.inputs[kept['variable'] ?? ''];
    if (name !== undefined) inputs[name] = filled(kept['value'] ?? '', outputs);
  }
  return inputs;
}

function serverErrors(site: Site, since: number): readonly string[] {
  return site.engine.log
    .slice(since)
    .flatMap(({ level, text }) => (level === 'error' ? [text] : []));
}

/** Runs one test and takes back whatever it changed. `start` is who runs it. */
function runTest(site: Site, test: Row, start: Session): TestOutcome {
  const undo = site.store.savepoint();
  try {
    return runSteps(site, test, start);
  } finally {
    undo();
  }
}

function runSteps(site: Site, test: Row, start: Session): TestOutcome {
  const testId = test['sys_id'] ?? '';
  const logged = site.engine.log.length;
  const { status, lines } = stepThrough(site, testId, start);
  const errors = test['fail_on_server_error'] === '1' ? serverErrors(site, logged) : [];
  return {
    testId,
    name: test['name'] ?? '',
    status: errors.length > 0 && status === 'success' ? 'failure' : status,
    output: [...lines, ...errors.map((text) => `server error: ${text}`)].join('\n'),
  };
}

/** The steps in order, until one does not do what it should. */
function stepThrough(
  site: Site,
  testId: string,
  start: Session,
): { readonly status: TestOutcome['status']; readonly lines: readonly string[] } {
  const outputs: Outputs = new Map();
  const lines: string[] = [];
  let session = start;
  for (const step of site.store.select('sys_atf_step', `test=${testId}^active=true^ORDERBYorder`)) {
    const result = runStep(site, step, session, outputs);
    lines.push(`${step['display_name'] ?? ''}: ${result?.text ?? 'this kind does not run here'}`);
    if (!result) return { status: 'error', lines };
    if (!result.ok) return { status: 'failure', lines };
    outputs.set(step['sys_id'] ?? '', result.outputs ?? {});
    session = result.session ?? session;
  }
  return { status: 'success', lines };
}

function runStep(
  site: Site,
  step: Row,
  session: Session,
  outputs: Outputs,
): StepResult | undefined {
  const name = stepConfigs[step['step_config'] ?? '']?.name ?? '';
  const scopeId = step['sys_scope'] ?? '';
  const inputs = inputsOf(site, step, outputs);
  return runners[name]?.(site, { scopeId, inputs, outputs, session });
}

/** Runs the active tests of a suite in order and keeps what came of them; answers the sys_id of the suite's result. */
export function runSuite(site: Site, suite: Row, session: Session): string {
  const id = newSysId();
  const start = Date.now();
  const members = site.store.select(
    'sys_atf_test_suite_test',
    `test_suite=${suite['sys_id'] ?? ''}^ORDERBYorder`,
  );
  const tests = members.flatMap((member) => {
    const test = site.store.get('sys_atf_test', member['test'] ?? '');
    return test?.['active'] === '1' ? [test] : [];
  });
  const outcomes = tests.map((test) => runTest(site, test, session));
  const count = (status: string): string =>
    String(outcomes.filter((outcome) => outcome.status === status).length);
  site.store.insert('sys_atf_test_suite_result', {
    sys_id: id,
    test_suite: suite['sys_id'] ?? '',
    status: outcomes.every(({ status }) => status === 'success') ? 'success' : 'failure',
    success_count: count('success'),
    failure_count: count('failure'),
    error_count: count('error'),
    skip_count: String(members.length - tests.length),
    run_time: String(Date.now() - start),
    sys_created_on: site.nowText(),
  });
  for (const { testId, status, output } of outcomes) {
    const row = { sys_id: newSysId(), test: testId, parent: id, status, output };
    site.store.insert('sys_atf_test_result', { ...row, sys_created_on: site.nowText() });
  }
  return id;
}
