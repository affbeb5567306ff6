import type { Row } from '../../contract.ts';
import { failure, json, type Reply } from '../messages.ts';
import { track } from '../install/trackers.ts';
import { route, type Call, type Route } from '../router.ts';
import { refused, started } from './answers.ts';
import { runSuite } from './suite.ts';

/** The part of the CI/CD API that runs suites of tests (doc:api-reference/rest-apis/cicd-api, testsuite). */
export const suiteRoutes: readonly Route[] = [
  route('POST', '/api/sn_cicd/testsuite/run', run),
  route('GET', '/api/sn_cicd/testsuite/results/{id}', results),
];

const RUNNING = 'sn_atf.runner.enabled';

function suiteOf({ site, request }: Call): Row | undefined {
  const id = request.query.get('test_suite_sys_id') ?? '';
  if (id !== '') return site.store.get('sys_atf_test_suite', id);
  const name = request.query.get('test_suite_name') ?? '';
  if (name === '' || name.includes('^')) return undefined;
  return site.store.select('sys_atf_test_suite', `name=${name}`, { limit: 1 })[0];
}

async function run(call: Call): Promise<Reply> {
  const { site, session } = call;
  const no = refused(call);
  if (no) return no;
  const suite = suiteOf(call);
  if (!suite) return failure(404, 'Test Suite not found', 'No test suite has this sys_id or name');
  if (site.property(RUNNING) === 'false') {
    return failure(400, 'Test execution property disabled', `Set the property ${RUNNING} to true`);
  }
  const { id, done } = track(site, `Test suite ${suite['name'] ?? ''}`, async () => {
    await site.engine.drain();
    const resultId = runSuite(site, suite, session);
    const row = site.store.get('sys_atf_test_suite_result', resultId);
    return { ok: row?.['status'] === 'success', message: '', resultId };
  });
  await done;
  return json(200, { result: started(call, id) });
}

function results(call: Call): Reply {
  const { site, params, request } = call;
  const no = refused(call);
  if (no) return no;
  const row = site.store.get('sys_atf_test_suite_result', params['id'] ?? '');
  if (!row) return failure(404, 'No Record found', 'There is no result with this id');
  const suite = site.store.get('sys_atf_test_suite', row['test_suite'] ?? '');
  const id = row['sys_id'] ?? '';
  return json(200, {
    result: {
      test_suite_name: suite?.['name'] ?? '',
      test_suite_status: row['status'] ?? '',
      test_suite_duration: `${row['run_time'] ?? '0'} ms`,
      rolledup_test_success_count: Number(row['success_count']),
      rolledup_test_failure_count: Number(row['failure_count']),
      rolledup_test_error_count: Number(row['error_count']),
      rolledup_test_skip_count: Number(row['skip_count']),
      links: { results: { id, url: `${request.baseUrl}/api/sn_cicd/testsuite/results/${id}` } },
    },
  });
}
