import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Answers,
  answerProblems,
  autonomies,
  environments,
  machineKinds,
} from '../../../plugin/src/server/policy/questions.ts';

const good: Answers = {
  ownerId: 'grace',
  ownerActive: true,
  backupId: 'lena',
  backupActive: true,
  purpose: 'Reads invoices',
  environment: 'production',
  consumers: 'Billing batch',
  rotationDays: '60',
  tools: 'read_invoice',
  autonomy: 'supervised',
  stop: 'Disable the app registration',
};
const nothing = { ownerId: '', environment: '' };
const codes = (kind: string, change: Partial<Answers>, record = nothing): string[] =>
  answerProblems(kind, { ...good, ...change }, record, 'high').map(({ code }) => code);

describe('plugin/policy/questions', () => {
  it('takes complete answers for every kind of machine', () => {
    for (const kind of machineKinds) assert.deepEqual(codes(kind, {}), []);
  });

  it('asks people, shared accounts and unknown kinds nothing', () => {
    const empty = { ...good, ownerId: '', purpose: '', rotationDays: '', tools: '' };
    for (const kind of ['human', 'group_account', 'external', '', 'constructor']) {
      assert.deepEqual(codes(kind, empty), []);
    }
  });

  const broken: [Partial<Answers>, string][] = [
    [{ ownerId: '' }, 'identity_owner_missing'],
    [{ ownerActive: false }, 'identity_owner_missing'],
    [{ backupId: '' }, 'identity_backup_missing'],
    [{ backupActive: false }, 'identity_backup_missing'],
    [{ backupId: 'grace' }, 'identity_backup_is_owner'],
    [{ purpose: ' ' }, 'purpose_missing'],
    [{ environment: 'moon' }, 'environment_missing'],
    [{ consumers: '' }, 'consumers_missing'],
    [{ rotationDays: '' }, 'rotation_invalid'],
    [{ rotationDays: '0' }, 'rotation_invalid'],
    [{ rotationDays: '1.5' }, 'rotation_invalid'],
    [{ rotationDays: '91' }, 'rotation_invalid'],
    [{ rotationDays: '1e1' }, 'rotation_invalid'],
  ];
  for (const [change, code] of broken) {
    it(`refuses ${JSON.stringify(change)} with ${code}`, () => {
      assert.deepEqual(codes('bot', change), [code]);
    });
  }

  it('asks only agents for tools, autonomy and how they are stopped', () => {
    const silent = { tools: '', autonomy: 'free', stop: '' };

    assert.deepEqual(codes('ai_agent', silent), [
      'tools_missing',
      'autonomy_missing',
      'stop_missing',
    ]);
    assert.deepEqual(codes('workload', silent), []);
  });

  it('never lets an order replace an owner or move an identity between environments', () => {
    assert.deepEqual(codes('bot', {}, { ownerId: 'olga', environment: 'test' }), [
      'identity_owner_differs',
      'environment_differs',
    ]);
    assert.deepEqual(codes('bot', {}, { ownerId: 'grace', environment: 'production' }), []);
  });

  it('accepts exactly the whole numbers within the tier as rotation period', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -10, max: 400 }).map(String), fc.string()), (days) => {
        const isFine = /^[0-9]{1,4}$/.test(days) && Number(days) >= 1 && Number(days) <= 90;
        assert.deepEqual(codes('bot', { rotationDays: days }), isFine ? [] : ['rotation_invalid']);
      }),
    );
  });

  it('offers what the columns of identity and gate offer', () => {
    assert.deepEqual(environments, ['production', 'staging', 'development', 'test']);
    assert.deepEqual(autonomies, ['suggest', 'supervised', 'autonomous']);
  });
});
