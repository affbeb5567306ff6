import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  accountKeys,
  correlateAccount,
  narrowCandidates,
} from '../../../connector/src/domain/correlation.ts';
import type { CorrelationRule } from '../../../connector/src/domain/correlation.ts';
import type { Identity } from '../../../connector/src/domain/identity.ts';

const byLogin: CorrelationRule = { account: 'login', identity: 'user_name', transform: ['lower'] };
const byMail: CorrelationRule = {
  account: 'email',
  identity: 'email',
  transform: ['trim', 'lower'],
};

function identity(id: string, attributes: Record<string, string>, status = 'active'): Identity {
  return { id, kind: 'human', status: status as Identity['status'], name: id, attributes };
}

function account(login: string, attributes: Record<string, string> = {}) {
  return { nativeId: `n-${login}`, login, enabled: true, attributes };
}

describe('domain/correlation', () => {
  it('applies transforms in order and drops what becomes empty', () => {
    const rules: CorrelationRule[] = [
      { account: 'login', identity: 'user_name', transform: ['strip_domain', 'upper'] },
      { account: 'email', identity: 'email', transform: ['trim'] },
      { account: 'missing', identity: 'email', transform: [] },
    ];

    const keys = accountKeys(account('CORP\\ada@example.com', { email: '  ' }), rules);

    assert.deepEqual(keys, [{ rule: 0, key: 'ADA' }]);
  });

  it('links inactive identities as well: a leaver is not an orphan', () => {
    const left = identity('u1', { user_name: 'ada' }, 'inactive');

    assert.deepEqual(correlateAccount(account('ADA'), [left], [byLogin]), {
      situation: 'linked',
      identity: left,
      rule: 0,
    });
  });

  it('lets the first rule that finds anybody decide', () => {
    const people = [identity('u1', { user_name: 'ada' }), identity('u2', { email: 'ada@x.org' })];

    const found = correlateAccount(account('ada', { email: 'ada@x.org' }), people, [
      byLogin,
      byMail,
    ]);

    assert.equal(found.situation === 'linked' && found.identity.id, 'u1');
  });

  it('never adds a candidate by a later rule, only narrows', () => {
    assert.deepEqual(
      narrowCandidates([
        { rule: 1, identityIds: ['c'] },
        { rule: 0, identityIds: ['a', 'b'] },
      ]),
      ['a', 'b'],
    );
    assert.deepEqual(
      narrowCandidates([
        { rule: 0, identityIds: ['a', 'b'] },
        { rule: 1, identityIds: ['b', 'c'] },
      ]),
      ['b'],
    );
  });

  it('does not correlate two missing values', () => {
    const nobody = identity('u1', { email: '' });

    assert.equal(
      correlateAccount(account('x', { email: '' }), [nobody], [byMail]).situation,
      'unmatched',
    );
  });

  it('never links an account that two identities fit equally', () => {
    const word = fc.constantFrom('ada', 'ben', 'Ada ', '', 'cleo');
    fc.assert(
      fc.property(
        fc.array(fc.record({ user_name: word, email: word }), { maxLength: 6 }),
        word,
        word,
        (people, login, email) => {
          const identities = people.map((attributes, at) => identity(`u${at}`, attributes));

          const found = correlateAccount(account(login, { email }), identities, [byLogin, byMail]);

          if (found.situation !== 'linked') return;
          // A twin of the linked identity must make it disputed: it fits exactly as well.
          const twin = identity('twin', { ...found.identity.attributes });
          const again = correlateAccount(
            account(login, { email }),
            [...identities, twin],
            [byLogin, byMail],
          );
          assert.equal(again.situation, 'disputed');
        },
      ),
    );
  });

  it('gives the same answer in any order of the identities', () => {
    const word = fc.constantFrom('ada', 'ben', '');
    fc.assert(
      fc.property(
        fc.array(fc.record({ user_name: word, email: word }), { maxLength: 5 }),
        word,
        (people, login) => {
          const identities = people.map((attributes, at) => identity(`u${at}`, attributes));
          const ids = (list: readonly Identity[]): string => {
            const found = correlateAccount(account(login, { email: 'ben' }), list, [
              byLogin,
              byMail,
            ]);
            if (found.situation === 'linked') return found.identity.id;
            if (found.situation === 'unmatched') return '';
            return found.candidates
              .map(({ id }) => id)
              .sort()
              .join();
          };
          assert.equal(ids(identities), ids([...identities].reverse()));
        },
      ),
    );
  });
});
