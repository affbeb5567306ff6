import assert from 'node:assert/strict';
import { diagnosticText } from '../../../connector/src/mapping/diagnostic.ts';
import { loadMapping, type TargetSchemas } from '../../../connector/src/mapping/load.ts';
import { setProblems } from '../../../connector/src/mapping/set.ts';
import { targetSchemas } from '../../../connector/src/cli/workspace.ts';

const nowMs = Date.UTC(2026, 10, 24);
const good = `apiVersion: rescind/v1
name: billing-db
app: { key: billing-db, title: Billing database }
target:
  adapter: postgres
  host: db.example.com
  database: billing
  auth: { user: svc, password: { fromEnv: RESCIND_PG } }
accounts:
  ignore:
    - where: { login: dba }
      reason: Break-glass
      until: 2027-03-31
correlation:
  - { account: login, identity: user_name, transform: [lower] }
entitlements:
  - { type: role, match: billing_admin, tier: high, levelGroup: billing, level: 3 }
  - { type: role, match: '*' }
guard: { minAccounts: 5, maxNewFindings: 9 }
freshness: P1D
graces: { unfulfilledAfter: PT90M }
`;

describe('mapping/load', () => {
  let targets: TargetSchemas = {};
  before(async () => {
    targets = await targetSchemas();
  });
  const load = (text: string, file = 'mappings/a.yaml') =>
    loadMapping(text, { file, targets, nowMs });
  const heads = (text: string): string[] =>
    load(text).diagnostics.map((each) => diagnosticText({ ...each, frame: [] }));
  /** The one problem of the good mapping after a replacement. */
  const problemOf = (from: string, to: string): string => {
    assert.ok(good.includes(from), from);
    const [only, ...more] = heads(good.replace(from, to));
    assert.deepEqual(more, []);
    return only ?? 'no problem';
  };

  it('asks for a finite number', () => {
    assert.match(
      problemOf('maxNewFindings: 9', 'maxNewFindings: 1e400'),
      /guard\.maxNewFindings: must be a finite number$/,
    );
  });

  it('reads a mapping with its defaults', () => {
    const { value, diagnostics } = load(good);

    assert.deepEqual(diagnostics, []);
    assert.equal(value?.adapter, 'postgres');
    assert.equal(value.mapping.guard.maxNewFindings, 9);
    assert.equal(value.mapping.guard.dropPercent, 20);
    assert.equal(value.mapping.freshnessHours, 24);
    assert.deepEqual(value.mapping.graces, {
      unfulfilledAfterMinutes: 90,
      propagationMinutes: undefined,
    });
    assert.equal(value.mapping.accounts.ignore[0]?.until, '2027-03-31T23:59:59Z');
    assert.equal(value.position('target.auth.password'), 'mappings/a.yaml:8:32');
  });

  it('has a digest that comments and layout do not change, and a value does', () => {
    const digest = (text: string) => load(text).value?.mapping.digest;

    assert.equal(digest(`# comment\n${good.replace('  host: db', '  host:   db')}`), digest(good));
    assert.notEqual(digest(good.replace('minAccounts: 5', 'minAccounts: 6')), digest(good));
  });

  it('places an unknown key at the key and names the one that was meant', () => {
    assert.equal(
      problemOf('maxNewFindings', 'maxNewFinding'),
      'mappings/a.yaml:19:26 error guard.maxNewFinding: unknown key "maxNewFinding"; did you mean "maxNewFindings"?',
    );
    assert.match(
      problemOf('  host: db', '  pord: 1\n  host: db'),
      /6:3 error target\.pord: unknown key "pord"; did you mean "port"\?/,
    );
    assert.match(
      problemOf('freshness: P1D', 'colour: red'),
      /unknown key "colour"; known here: apiVersion, name/,
    );
  });

  it('says what type was expected and what came', () => {
    assert.equal(
      problemOf('minAccounts: 5', "minAccounts: '5'"),
      'mappings/a.yaml:19:23 error guard.minAccounts: must be a number, not a text',
    );
    assert.match(
      problemOf('{ key: billing-db, title', '{ title'),
      /3:6 error app\.key: is missing; it must be a text/,
    );
  });

  it('names the words that are possible', () => {
    assert.match(
      problemOf('tier: high', 'tier: hihg'),
      /must be one of critical, high, medium, low; did you mean "high"\?/,
    );
    assert.match(
      problemOf('[lower]', '[lowercase]'),
      /correlation\[0\]\.transform\[0\]: must be one of trim, lower/,
    );
    assert.match(
      problemOf('adapter: postgres', 'adapter: postgre'),
      /target\.adapter: must be one of .*did you mean "postgres"\?/,
    );
  });

  it('refuses what the schema allows but nobody can mean', () => {
    assert.match(
      problemOf('  - { account: login, identity: user_name, transform: [lower] }', '  []'),
      /correlation: must have at least 1 entry/,
    );
    assert.match(
      problemOf('freshness: P1D', 'freshness: P1M'),
      /freshness: must be an ISO 8601 duration/,
    );
    assert.match(
      problemOf('until: 2027-03-31', 'until: 2027-02-31'),
      /until: is not a day of the calendar/,
    );
    assert.match(problemOf(', level: 3', ''), /level and levelGroup belong together/);
    assert.match(problemOf('where: { login: dba }', 'where: {}'), /must name at least one field/);
  });

  it('warns of rules that ended or are never reached', () => {
    const ended = load(good.replace('2027-03-31', '2025-03-31'));
    assert.notEqual(ended.value, undefined);
    assert.match(
      ended.diagnostics.map(diagnosticText).join(),
      /13:14 warning accounts\.ignore\[0\]\.until: has passed/,
    );
    assert.match(
      problemOf("match: '*' }", "match: '*' }\n  - { type: role, match: ops }"),
      /warning entitlements\[2\]\.match: is never reached/,
    );
  });

  it('shows all problems at once, in the order of the file', () => {
    const bad = good
      .replace('name: billing-db', 'name: Billing DB')
      .replace('host: db.example.com', 'host: 7')
      .replace('tier: high', 'teir: high');

    assert.deepEqual(
      heads(bad).map((text) => text.split(' ').slice(0, 3).join(' ')),
      [
        'mappings/a.yaml:2:7 error name:',
        'mappings/a.yaml:6:9 error target.host:',
        'mappings/a.yaml:17:41 error entitlements[0].teir:',
      ],
    );
  });

  it('shows three lines with a marker', () => {
    const [problem] = load(good.replace('minAccounts: 5', 'minAccounts: 0')).diagnostics;

    assert.deepEqual(problem?.frame, [
      "  18 |   - { type: role, match: '*' }",
      '> 19 | guard: { minAccounts: 0, maxNewFindings: 9 }',
      '     |                       ^',
      '  20 | freshness: P1D',
    ]);
  });

  it('refuses a pasted secret and never shows it', () => {
    const canary = 'hunter2-canary';
    const texts = [
      good.replace('{ fromEnv: RESCIND_PG }', canary),
      good.replace('{ fromEnv: RESCIND_PG }', `{ fromEnv: ${canary} }`),
      good.replace('{ fromEnv: RESCIND_PG }', `{ fromEnw: ${canary} }`),
      good.replace(
        'auth: { user: svc, password: { fromEnv: RESCIND_PG } }',
        `auth:\n    password: ${canary}\n    user: [`,
      ),
      good.replace('freshness: P1D', `password: ${canary}`),
    ];
    for (const text of texts) {
      const { value, diagnostics } = load(text);
      assert.equal(value, undefined);
      assert.ok(diagnostics.length > 0);
      assert.doesNotMatch(
        JSON.stringify(diagnostics),
        new RegExp(canary),
        diagnosticText(diagnostics[0] as never),
      );
    }
    assert.match(
      problemOf('{ fromEnv: RESCIND_PG }', canary),
      /8:32 error target\.auth\.password: a secret must be a reference/,
    );
  });

  it('recognises secrets by their shape wherever they stand', () => {
    for (const [what, secret] of [
      ['a GitHub token', `ghp_${'a1B2'.repeat(9)}`],
      ['an AWS access key', 'AKIAIOSFODNN7EXAMPLE'],
      ['a login inside an address', 'https://u:passw0rd@db.example.com'],
      ['a random value', 'Zk3vQ9xT7mB2nW8cR5yL1pH4'],
    ] as const) {
      const text = good.replace('Break-glass', `'${secret}'`);
      const [problem] = load(text).diagnostics;
      assert.match(problem?.message ?? '', new RegExp(`looks like ${what}`));
      assert.doesNotMatch(JSON.stringify(problem), new RegExp(secret));
    }
  });

  it('reports broken YAML, a key given twice, an empty file and a list', () => {
    assert.match(heads('name: a\n  b: c\n').join('\n'), /:1:\d+ error not valid YAML/);
    assert.match(
      heads(`${good}freshness: P2D\n`).join('\n'),
      /:22:1 error this key is given twice/,
    );
    assert.match(heads('').join('\n'), /must be a block of keys, not empty/);
    assert.match(heads('- a').join('\n'), /must be a block of keys, not a list/);
  });

  it('refuses two mappings of one application or name', () => {
    const both = [load(good), load(good, 'mappings/b.yaml')].flatMap(({ value }) => value ?? []);

    assert.deepEqual(
      setProblems(both).map(({ file, path, message }) => `${file} ${path} ${message}`),
      [
        'mappings/b.yaml name "billing-db" is already taken by mappings/a.yaml:2:7',
        'mappings/b.yaml app.key "billing-db" is already taken by mappings/a.yaml:3:13',
      ],
    );
  });
});
