import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  assignStages,
  type Candidate,
  type Candidates,
  defaultStages,
  isEligible,
  isStageKind,
  readStagePlan,
  type StageKind,
  stageObjection,
  stageQuestion,
  stagesOf,
} from '../../../plugin/src/server/policy/stages.ts';

const names = ['', 'ada', 'ben', 'cho', 'dia', 'eve', 'fox'];
const id = fc.constantFrom(...names);
const kind = fc.constantFrom<StageKind>('line', 'owner', 'one', 'acceptance');
const candidate = fc.record({
  id,
  active: fc.boolean(),
  standingId: fc.constantFrom('', 'earlier'),
});
const list = fc.array(candidate, { maxLength: 4 });
const candidates = fc.record({ line: list, owner: list, one: list, acceptance: list });
const partiesArb = fc.record({ ids: fc.array(id, { maxLength: 3 }), beneficiaryId: id });
const kindsArb = fc.uniqueArray(kind, { minLength: 1 });

/** Every way to give each stage a person, by brute force. */
function hasMatching(kinds: readonly StageKind[], open: Candidates, taken: string[]): boolean {
  const [first, ...rest] = kinds;
  if (first === undefined) return true;
  return open[first].some(
    (one) => !taken.includes(one.id) && hasMatching(rest, open, [...taken, one.id]),
  );
}

const active = (name: string, standingId = ''): Candidate => ({
  id: name,
  active: true,
  standingId,
});
const nobody = { ids: ['req', 'ben'], beneficiaryId: 'ben' };

describe('plugin/policy/stages', () => {
  it('gives each stage another person, eligible and not taken, whenever that is possible', () => {
    fc.assert(
      fc.property(kindsArb, candidates, partiesArb, fc.array(id, { maxLength: 2 }), (...args) => {
        const [kinds, people, parties, taken] = args;
        const { problem, stages } = assignStages(kinds, people, parties, taken);
        const eligible = Object.fromEntries(
          Object.entries(people).map(([key, all]) => [
            key,
            all.filter((one) => isEligible(one, parties)),
          ]),
        ) as unknown as Candidates;
        assert.equal(problem === '', hasMatching(kinds, eligible, [...taken]));
        if (problem !== '') {
          assert.deepEqual(stages, []);
          return;
        }
        assert.deepEqual(stages.map((stage) => stage.kind).sort(), [...kinds].sort());
        const ids = stages.map(({ personId }) => personId);
        assert.equal(new Set(ids).size, ids.length);
        for (const stage of stages) {
          const { personId, standingId } = stage;
          assert.ok(!taken.includes(personId));
          assert.notEqual(personId, parties.beneficiaryId);
          assert.ok(standingId !== '' || !parties.ids.includes(personId));
          assert.ok(
            people[stage.kind].some(
              (one) => one.active && one.id === personId && one.standingId === standingId,
            ),
          );
        }
      }),
    );
  });

  it('keeps who takes access back, and asks the next manager up when the manager owns it', () => {
    const people = {
      line: [active('mia'), active('max')],
      owner: [active('mia')],
      one: [],
      acceptance: [active('max'), active('bea')],
    };
    const alone = { ...people, acceptance: [active('max')] };
    assert.match(assignStages(defaultStages.high, alone, nobody).problem, /too few/);
    assert.deepEqual(
      assignStages(defaultStages.high, people, nobody).stages.map(({ personId }) => personId),
      ['max', 'mia', 'bea'],
    );
    const more = { ...people, line: [...people.line, active('top')] };
    assert.deepEqual(
      assignStages(defaultStages.high, more, nobody).stages.map(({ personId }) => personId),
      ['top', 'mia', 'max'],
    );
  });

  it('takes an earlier acceptance of the requester, never of the beneficiary', () => {
    const people = (name: string): Candidates => ({
      line: [active('mia')],
      owner: [],
      one: [],
      acceptance: [active(name, 'RAD1')],
    });
    const plan = assignStages(['line', 'acceptance'], people('req'), nobody);
    assert.equal(plan.stages[1]?.standingId, 'RAD1');
    assert.match(
      assignStages(['line', 'acceptance'], people('ben'), nobody).problem,
      /Nobody is left who could accept/,
    );
  });

  it('says which stage nobody can answer, and what to do', () => {
    const people = { line: [active('mia')], owner: [], one: [], acceptance: [active('max')] };
    const { problem } = assignStages(defaultStages.critical, people, nobody);
    assert.match(problem, /Set an active owner on the entitlement or the application/);
    assert.doesNotMatch(problem, /manager/);
  });

  it('reads the setting; what cannot be read keeps its default, and acceptance alone approves nothing', () => {
    const plan = readStagePlan(
      'critical=owner,line; high=acceptance; medium=boss; low = ONE ;x=line',
    );
    assert.deepEqual(stagesOf(plan, 'critical'), ['line', 'owner']);
    assert.deepEqual(stagesOf(plan, 'high'), defaultStages.high);
    assert.deepEqual(stagesOf(plan, 'medium'), defaultStages.medium);
    assert.deepEqual(stagesOf(plan, 'low'), ['one']);
    assert.deepEqual(stagesOf(plan, 'unknown'), defaultStages.medium);
    assert.deepEqual(Object.keys(plan), ['critical', 'high', 'medium', 'low']);
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const kinds of Object.values(readStagePlan(text))) {
          assert.ok(kinds.every(isStageKind));
          assert.ok(kinds.some((one) => one !== 'acceptance'));
        }
      }),
    );
  });

  it('counts no answer of another stage, and no acceptance by somebody else', () => {
    fc.assert(
      fc.property(kind, id, id, fc.array(id), (stage, askedId, actorId, otherIds) => {
        const code = stageObjection({ kind: stage, askedId, actorId, otherIds })?.code;
        if (otherIds.includes(actorId)) assert.equal(code, 'stage_not_distinct');
        else if (stage === 'acceptance' && askedId !== actorId) assert.equal(code, 'duty_not_own');
        else assert.equal(code, undefined);
      }),
    );
  });

  it('asks each stage what it is for', () => {
    const question = stageQuestion('acceptance', { ends: '2026-12-24 23:59:59', days: 90 });
    assert.match(question, /^You accept the duty to remove this access, .*2026-12-24 23:59:59 UTC/);
    assert.match(question, /further orders of this item for 90 days/);
    assert.doesNotMatch(stageQuestion('acceptance', { ends: '', days: 0 }), /further orders/);
    assert.match(stageQuestion('line', { ends: '', days: 0 }), /as line approver/);
  });
});
