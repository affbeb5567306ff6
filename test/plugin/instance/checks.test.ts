import assert from 'node:assert/strict';
import { type Company, grantOf, order, scope, startCompany, startRun } from './company.ts';

type Json = Readonly<Record<string, unknown>>;

/** What an administrator runs on a real instance too: the shipped tests and the shipped checks. */
describe('plugin/instance/checks', function () {
  this.timeout(60_000);
  let company: Company;
  const cicd = async (user: string, method: string, path: string): Promise<Json> => {
    const answer = await company.call(user, method, `/api/sn_cicd${path}`);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    return answer.body['result'] as Json;
  };
  const linked = (result: Json, what: string): string =>
    (result['links'] as Record<string, { id: string }>)[what]?.id ?? '';
  /** Runs a scan; the findings as "name of the check: table sys_id details". */
  const scan = async (): Promise<readonly string[]> => {
    const known = company.rows('scan_result', '').map((row) => row['sys_id']);
    const done = await cicd('admin', 'POST', '/instance_scan/full_scan');
    const progress = await cicd('admin', 'GET', `/progress/${linked(done, 'progress')}`);
    assert.equal(progress['status'], '2', JSON.stringify(progress));
    const result = company.rows('scan_result', '').find((row) => !known.includes(row['sys_id']));
    return company.rows('scan_finding', `result=${result?.['sys_id'] ?? ''}`).map((finding) => {
      const check = company.row('scan_check', `sys_id=${finding['check'] ?? ''}`);
      return `${check['name'] ?? ''}: ${finding['source'] ?? ''} ${finding['finding_details'] ?? ''}`;
    });
  };
  /** What is found now and was not found before. */
  const newly = async (
    change: () => Promise<void> | void,
    check: string,
  ): Promise<readonly string[]> => {
    const before = new Set(await scan());
    await change();
    return (await scan()).filter((line) => line.startsWith(check) && !before.has(line));
  };
  const set = (table: string, id: string, changes: Record<string, string>): void => {
    company.instance.store.update(table, id, changes);
  };

  before(async () => {
    company = await startCompany();
  });
  after(() => company.stop());

  it('passes every test of the suite on a fresh installation, and leaves nothing behind', async () => {
    const count = (): number =>
      ['application', 'entitlement', 'identity', 'grant', 'decision'].reduce(
        (sum, name) => sum + company.rows(`${scope}_${name}`, '').length,
        company.rows('sys_user', '').length,
      );
    const before = count();
    const done = await cicd('admin', 'POST', '/testsuite/run?test_suite_name=Rescind');
    const progress = await cicd('admin', 'GET', `/progress/${linked(done, 'progress')}`);
    const id = linked(progress, 'results');
    const results = await cicd('admin', 'GET', `/testsuite/results/${id}`);
    const said = company
      .rows('sys_atf_test_result', `parent=${id}`)
      .map((row) => `${row['status'] ?? ''}\n${row['output'] ?? ''}`)
      .join('\n\n');

    assert.equal(results['test_suite_status'], 'success', said);
    assert.equal(results['rolledup_test_success_count'], company.rows('sys_atf_test', '').length);
    assert.equal(count(), before);
  });

  it('fails those tests when a guard of the ledger is off', async () => {
    const rules = company.rows('sys_script', `collection=${scope}_grant^when=before`);
    const isOn = (active: string): void => {
      const { records } = company.instance.engine;
      const session = {
        userId: '',
        userName: 'system',
        roles: new Set<string>(),
        interactive: false,
      };
      for (const rule of rules) {
        records.systemUpdate(session, 'sys_script', rule['sys_id'] ?? '', { active });
      }
    };
    isOn('0');
    const done = await cicd('admin', 'POST', '/testsuite/run?test_suite_name=Rescind');
    const progress = await cicd('admin', 'GET', `/progress/${linked(done, 'progress')}`);
    const results = await cicd('admin', 'GET', `/testsuite/results/${linked(progress, 'results')}`);
    isOn('1');

    assert.equal(progress['status'], '3');
    assert.equal(results['rolledup_test_failure_count'], 1);
  });

  it('lets nobody without the role run tests or scans', async () => {
    for (const path of ['/testsuite/run?test_suite_name=Rescind', '/instance_scan/full_scan']) {
      const answer = await company.call('mallory', 'POST', `/api/sn_cicd${path}`);
      assert.equal(answer.status, 403, path);
    }
  });

  it('finds access items that nobody can take back', async () => {
    const item = company.ids['item'] ?? '';
    const application = company.ids['app'] ?? '';
    const owner = `${scope}_revocation_owner`;
    const cases: readonly (readonly [string, () => void])[] = [
      [
        'Rescind: access item without a revocation owner',
        () => {
          set('sc_cat_item', item, { [owner]: '' });
          set(`${scope}_application`, application, { revocation_owner: '' });
        },
      ],
      [
        'Rescind: access item whose revocation owner left',
        () => {
          const left = company.instance.createUser({
            userName: 'gone',
            name: 'gone',
            password: 'Correct-horse-7',
            roles: [],
            values: { active: '0' },
          });
          set('sc_cat_item', item, { [owner]: left });
        },
      ],
      [
        'Rescind: access item without a revocation path',
        () => {
          set('sc_cat_item', item, { [`${scope}_revocation_path`]: '' });
          set(`${scope}_application`, application, { revocation_path: '' });
        },
      ],
      [
        'Rescind: access item without an application or entitlement',
        () => {
          set('sc_cat_item', item, { [`${scope}_entitlement`]: '' });
        },
      ],
    ];
    for (const [check, change] of cases) {
      const undo = company.instance.store.savepoint();
      assert.deepEqual(await newly(change, check), [`${check}: ${item} `], check);
      undo();
    }
  });

  it('finds rules, jobs and access rules of the application that somebody switched off', async () => {
    const cases = [
      ['sys_script', 'Rescind: a business rule of the application is switched off'],
      ['sysauto_script', 'Rescind: a scheduled job of the application is switched off'],
      ['sys_security_acl', 'Rescind: an access rule of the application is switched off'],
    ] as const;
    for (const [table, check] of cases) {
      const own = company.rows(table, `sys_scope.scope=${scope}^active=true`)[0]?.['sys_id'] ?? '';
      const off = (): void => {
        set(table, own, { active: '0' });
      };
      assert.deepEqual(await newly(off, check), [`${check}: ${own} `]);
      set(table, own, { active: '1' });
    }
  });

  it('finds a connector that could write the evidence it is judged by', async () => {
    const check = 'Rescind: a connector user has further roles';
    await startRun(company);
    const admin = company.row('sys_user_role', `name=${scope}.admin`)['sys_id'] ?? '';
    const found = await newly(() => {
      company.instance.store.insert('sys_user_has_role', {
        sys_id: 'f'.repeat(32),
        user: company.ids['connector'] ?? '',
        role: admin,
      });
    }, check);
    company.instance.store.delete('sys_user_has_role', 'f'.repeat(32));

    assert.deepEqual(found, [
      `${check}: ${'f'.repeat(32)} connector runs a connector and also has the role x_rsc_rescind.admin.`,
    ]);
  });

  it('finds grants of people who left and grants without an end', async () => {
    const grant = grantOf(company, await order(company, 'ada'))['sys_id'] ?? '';
    const left = 'Rescind: grant in force of somebody who left';
    const endless = 'Rescind: grant in force without an end';
    const undo = company.instance.store.savepoint();
    const leave = (): void => {
      set(`${scope}_grant`, grant, { state: 'active' });
      set('sys_user', company.ids['ada'] ?? '', { active: '0' });
    };
    assert.deepEqual(await newly(leave, left), [`${left}: ${grant} `]);
    const prolong = (): void => {
      set(`${scope}_grant`, grant, { ends: '' });
    };
    assert.deepEqual(await newly(prolong, endless), [`${endless}: ${grant} `]);
    undo();
  });

  it('finds a chain that is broken, and one that nobody checks any more', async () => {
    const check = 'Rescind: evidence or decisions were changed, or are not checked';
    assert.match((await scan()).find((line) => line.startsWith(check)) ?? '', /was never checked/);
    await company.instance.advance('P2D');
    assert.equal(
      (await scan()).find((line) => line.startsWith(check)),
      undefined,
    );
    const [decision] = company.rows(`${scope}_decision`, 'sequenceISNOTEMPTY');
    set(`${scope}_decision`, decision?.['sys_id'] ?? '', { result: 'deny', reasons: 'forged' });
    await company.instance.advance('P2D');
    assert.match((await scan()).find((line) => line.startsWith(check)) ?? '', /is broken: /);
  });
});
