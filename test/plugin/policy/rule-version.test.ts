import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { defaultRules } from '../../../plugin/src/server/policy/decide.ts';
import { ruleVersion } from '../../../plugin/src/server/policy/rule-version.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const folder = join(import.meta.dirname, '../../../plugin/src/server/policy');

/** What the checks were in each version: decide.ts and enforced.ts without comments and types. Add a line, never change one. */
const versions: Readonly<Record<string, string>> = {
  '2026.11.4': '4a06710134d4ec051358c6353deecb67',
  '2026.11.5': 'f3725fd3f3309fb1675f5b3a3d2698fc',
  '2026.11.6': '5cfc1d604afd4e3db98a22ad99cf4655',
};

function fingerprint(): string {
  const files = ['decide.ts', 'enforced.ts'];
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2021, removeComments: true },
  });
  const withoutVersion = outputText.replace(/version: '[^']*'/, '');
  return sha256(withoutVersion.replace(/\s+/g, ' ')).slice(0, 32);
}

describe('plugin/policy/rule-version', () => {
  it('changes with the checks: each version of them has a name of its own', () => {
    const { version } = defaultRules;
    assert.equal(
      versions[version],
      fingerprint(),
      `decide.ts changed. Give defaultRules.version a new value and add it here with '${fingerprint()}'.`,
    );
    assert.equal(Object.keys(versions).at(-1), version);
    assert.equal(new Set(Object.values(versions)).size, Object.keys(versions).length);
  });

  it('changes with every setting, and fits its column', () => {
    const before = ruleVersion(defaultRules, sha256);
    assert.match(before, /^[\d.]+\+[0-9a-f]{16}$/);
    assert.ok(before.length <= 40);
    for (const rules of [
      { ...defaultRules, recordOnly: ['end_past'] },
      { ...defaultRules, permitMinutes: { ...defaultRules.permitMinutes, high: 61 } },
      { ...defaultRules, tierMaxDays: {} },
      { ...defaultRules, kindMaxDays: { ai_agent: 1 } },
      { ...defaultRules, approvalMaxHours: { ...defaultRules.approvalMaxHours, low: 1 } },
    ])
      assert.notEqual(ruleVersion(rules, sha256), before);
    assert.equal(ruleVersion({ ...defaultRules }, sha256), before);
  });
});
