import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type AccessAnswer,
  askAll,
  mostEvaluations,
  readBoxcar,
  readQuestion,
  semantics,
} from '../../../plugin/src/server/policy/authzen.ts';
import {
  actions,
  resourceTypes,
  unknownReason,
  withoutFacts,
} from '../../../plugin/src/server/policy/fallback.ts';

const question = {
  subject: { type: 'user', id: 'ada' },
  action: { name: 'fulfil' },
  resource: { type: 'grant', id: 'g1' },
};
const problemOf = (body: object): string | undefined => {
  const read = readQuestion(body as Readonly<Record<string, unknown>>);
  return 'problem' in read ? read.problem : undefined;
};

describe('plugin/policy/authzen', () => {
  it('understands a question of the specification, whatever properties it brings along', () => {
    const read = readQuestion({
      ...question,
      subject: { ...question.subject, properties: { department: 'Sales' } },
      context: { time: '1985-10-26T01:22-07:00' },
    });
    assert.deepEqual(read, {
      value: { subject: question.subject, action: 'fulfil', resource: question.resource },
    });
  });

  it('says what is wrong with one that it does not understand', () => {
    const cases: readonly [object, RegExp][] = [
      [{ ...question, subject: undefined }, /subject must be an object/],
      [{ ...question, subject: { type: 'user' } }, /subject.type and subject.id/],
      [{ ...question, action: 'fulfil' }, /action must be an object/],
      [{ ...question, action: { name: ' ' } }, /action must be an object/],
      [{ ...question, resource: [] }, /resource must be an object/],
      [{ ...question, resource: { type: 'grant', id: 7 } }, /resource.type and resource.id/],
      [{ ...question, context: 'now' }, /context must be an object/],
    ];
    for (const [body, expected] of cases) assert.match(problemOf(body) ?? '', expected);
  });

  it('never fails on anything that JSON can hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (rest, value) => {
        for (const name of ['subject', 'action', 'resource', 'context', 'evaluations', 'options']) {
          const body = { ...question, ...rest, [name]: value };
          readQuestion(body);
          const boxcar = readBoxcar(body);
          if (boxcar && 'value' in boxcar)
            askAll(boxcar.value, () => ({ decision: true, context: {} }));
        }
      }),
    );
  });

  it('takes an empty or missing list for one question, and fills lists with what is given for all', () => {
    assert.equal(readBoxcar(question), undefined);
    assert.equal(readBoxcar({ ...question, evaluations: [] }), undefined);
    const other = { type: 'grant', id: 'g2' };
    const boxcar = readBoxcar({ ...question, evaluations: [{}, { resource: other }] });
    assert.ok(boxcar && 'value' in boxcar);
    assert.equal(boxcar.value.semantic, 'execute_all');
    const asked: string[] = [];
    askAll(boxcar.value, ({ resource }) => {
      asked.push(resource.id);
      return { decision: true, context: {} };
    });
    assert.deepEqual(asked, ['g1', 'g2']);
  });

  it('refuses lists that it does not understand as a whole', () => {
    const problem = (more: object): string => {
      const read = readBoxcar({ ...question, evaluations: [{}], ...more });
      return read && 'problem' in read ? read.problem : '';
    };
    assert.match(problem({ evaluations: 'all' }), /must be a list/);
    assert.match(problem({ evaluations: Array(mostEvaluations + 1).fill({}) }), /50/);
    assert.match(problem({ options: [] }), /options must be/);
    assert.match(problem({ options: { evaluations_semantic: 'some' } }), /execute_all/);
  });

  it('stops where its semantic says, and asks nothing after that', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...semantics),
        fc.array(fc.constantFrom(true, false, undefined), { maxLength: 12 }),
        (semantic, decisions) => {
          const bodies = decisions.map((decision, at) =>
            decision === undefined
              ? { subject: 'nobody' }
              : { ...question, resource: { type: 'grant', id: String(at) } },
          );
          const answers = askAll({ semantic, bodies }, ({ resource }): AccessAnswer => ({
            decision: decisions[Number(resource.id)] ?? false,
            context: {},
          }));
          const given = decisions.map((decision) => decision ?? false);
          const last =
            semantic === 'execute_all' ? -1 : given.indexOf(semantic !== 'deny_on_first_deny');
          const expected = last < 0 ? given : given.slice(0, last + 1);
          assert.deepEqual(
            answers.map(({ decision }) => decision),
            expected,
          );
          answers.forEach((answer, at) => {
            assert.equal('error' in answer.context, decisions[at] === undefined);
          });
        },
      ),
    );
  });

  it('knows what it has rules for, and gives nothing without facts', () => {
    for (const action of actions)
      for (const type of resourceTypes) assert.equal(unknownReason(action, type), undefined);
    assert.equal(unknownReason('toString', 'grant')?.code, 'action_unknown');
    assert.equal(unknownReason('fulfil', 'constructor')?.code, 'resource_unknown');
    for (const action of actions) {
      const { isPermit, reason } = withoutFacts(action);
      assert.equal(isPermit, action === 'revoke');
      assert.equal(reason.code, isPermit ? 'decided_without_facts' : 'facts_unreadable');
    }
  });
});
