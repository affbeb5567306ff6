import assert from 'node:assert/strict';
import {
  describeProblem,
  lintScriptField,
  lintServerScript,
} from '../instance/lint/server-lint.ts';
import { type PackagedRecord, readRecords } from './built-package.ts';

const scriptFields: Readonly<Record<string, string>> = {
  sys_script: 'script',
  sys_ws_operation: 'operation_script',
  sysauto_script: 'script',
  sys_security_acl: 'script',
};

describe('plugin/engine-subset', function () {
  this.timeout(120_000); // thousands of lines of built modules, on a machine that may be busy
  let records: PackagedRecord[];

  before(() => {
    records = readRecords();
  });

  it('every module runs on the platform engine', () => {
    const modules = records.filter(
      (r) => r.table === 'sys_module' && r.fields['path']?.endsWith('.ts'),
    );
    const problems = modules.flatMap((module) =>
      lintServerScript(module.fields['path'] ?? '', module.fields['content'] ?? ''),
    );

    assert.ok(modules.length > 25);
    assert.deepEqual(problems.map(describeProblem), []);
  });

  it('every script field runs on the platform engine', () => {
    const problems = records.flatMap((record) => {
      const field = scriptFields[record.table];
      const source = field === undefined ? '' : (record.fields[field] ?? '');
      return source === '' ? [] : lintScriptField(record.file, source);
    });

    assert.deepEqual(problems.map(describeProblem), []);
  });
});
