import assert from 'node:assert/strict';
import fc from 'fast-check';
import { defaultGroupFor } from '../../../plugin/src/server/policy/setup/default-group.ts';
import {
  gapsOf,
  type Mark,
  type MarkedItem,
  type MarkFacts,
  markProblems,
  planMark,
  readMarkRequest,
} from '../../../plugin/src/server/policy/setup/marking.ts';

const nothing: Mark = {
  application: '',
  entitlement: '',
  revocation_owner: '',
  revocation_backup: '',
  revocation_group: '',
  revocation_path: '',
  max_days: '',
  identity_kinds: '',
  risk_tier: '',
};
const mark: Mark = { ...nothing, application: 'app', revocation_owner: 'olga', max_days: '90' };
const good: MarkFacts = {
  application: { known: true, state: 'managed' },
  entitlement: { known: true, state: 'active', applicationId: 'app' },
  owner: { known: true, active: true },
  backup: { known: true, active: true },
  group: { known: true, active: true },
};
const item: MarkedItem = {
  active: true,
  makesRequestedItem: true,
  grantsAccess: false,
  mayChange: true,
  values: nothing,
};

describe('plugin/setup/marking', () => {
  it('reads a request and names what it cannot read', () => {
    const refused = (body: Record<string, unknown>): string => {
      const read = readMarkRequest(body);
      return read.ok ? '' : read.problem;
    };

    const read = readMarkRequest({
      items: ['a', 'a', 'b'],
      mark: { application: ' app ', max_days: 90 },
    });
    assert.ok(read.ok);
    assert.deepEqual(read.value.items, ['a', 'b']);
    assert.deepEqual(read.value.mark, { ...nothing, application: 'app', max_days: '90' });
    assert.match(refused({}), /items must be a list/);
    assert.match(refused({ items: [] }), /items must be a list/);
    assert.match(refused({ items: ['a'] }), /mark must be an object/);
    assert.match(refused({ items: ['a'], mark: { owner: 'x' } }), /no field "owner"/);
    assert.match(
      refused({ items: ['a'], mark: { application: {} } }),
      /application must be a text/,
    );
    const many = Array.from({ length: 101 }, (_, at) => String(at));
    assert.match(refused({ items: many, mark: {} }), /At most 100 items a call; these are 101/);
  });

  it('accepts a mark whose references live', () => {
    assert.deepEqual(markProblems(mark, good), []);
  });

  it('says everything that is wrong with a mark at once', () => {
    const dead = { known: true, active: false };
    const problems = markProblems(
      {
        ...mark,
        entitlement: 'e',
        revocation_backup: 'olga',
        revocation_path: 'magic',
        max_days: '0',
        identity_kinds: 'human,robot',
        risk_tier: 'huge',
      },
      {
        ...good,
        application: { known: true, state: 'retired' },
        entitlement: { known: true, state: 'proposed', applicationId: 'app' },
        owner: dead,
      },
    );

    assert.deepEqual(problems, [
      'The application is retired. Choose the one that took its place.',
      'The entitlement is proposed, not active. Set it to active first, or choose another one.',
      'The revocation owner is not active. Choose somebody who is.',
      'The revocation path must be one of api, scim, directory_group, ticket, vendor_portal, none.',
      'The tier must be one of critical, high, medium, low.',
      'Maximum days must be a whole number from 1 to 3650.',
      'Identity kinds must be a comma list of human, service_account, workload, api_key_owner, oauth_app, bot, ai_agent, group_account, external.',
      'Owner and backup are the same person. Choose somebody else as backup.',
    ]);
  });

  it('refuses an entitlement of another application', () => {
    const facts = { ...good, entitlement: { ...good.entitlement, applicationId: 'other' } };

    assert.match(
      markProblems({ ...mark, entitlement: 'e' }, facts)[0] ?? '',
      /another application/,
    );
    assert.match(markProblems(nothing, good)[0] ?? '', /Name the application/);
  });

  it('writes what the mark says to an item that is not marked, the switch last', () => {
    const plan = planMark({ ...item, values: { ...nothing, max_days: '30' } }, mark);

    assert.deepEqual(plan, {
      kind: 'write',
      fields: {
        x_rsc_rescind_application: 'app',
        x_rsc_rescind_revocation_owner: 'olga',
        x_rsc_rescind_max_days: '90',
        x_rsc_rescind_grants_access: 'true',
      },
    });
  });

  it('refuses items that cannot be marked, each with what to do', () => {
    const refusal = (changes: Partial<MarkedItem>): string => {
      const plan = planMark({ ...item, ...changes }, mark);
      return plan.kind === 'refused' ? plan.message : '';
    };

    assert.match(refusal({ mayChange: false }), /catalog_admin/);
    assert.match(refusal({ active: false }), /not active/);
    assert.match(refusal({ makesRequestedItem: false }), /Mark the item that it leads to/);
    const other = { ...nothing, application: 'other' };
    assert.match(refusal({ grantsAccess: true, values: other }), /another application/);
    assert.deepEqual(planMark(undefined, mark), {
      kind: 'refused',
      message: 'There is no such catalog item.',
    });
  });

  it('never overwrites what a marked item says', () => {
    const texts = fc.constantFrom('', 'app', 'a', 'b');
    const marks = fc.record(
      Object.fromEntries(Object.keys(nothing).map((name) => [name, texts])) as Record<
        keyof Mark,
        typeof texts
      >,
    );

    fc.assert(
      fc.property(marks, marks, (values, wanted) => {
        const plan = planMark({ ...item, grantsAccess: true, values }, wanted);
        if (plan.kind === 'refused') return;
        for (const [field, text] of Object.entries(plan.fields)) {
          const name = field.replace('x_rsc_rescind_', '') as keyof Mark;
          assert.equal(values[name], '', field);
          assert.equal(wanted[name], text);
        }
        assert.ok(!('x_rsc_rescind_grants_access' in plan.fields));
      }),
    );
  });

  it('names what orders still lack', () => {
    assert.equal(gapsOf({ ownerActive: true, path: 'api', maxDays: 9 }), '');
    assert.equal(
      gapsOf({ ownerActive: false, path: 'none', maxDays: 0 }),
      'Still missing, on the item or its application: an active revocation owner, a revocation path, an end (maximum days).',
    );
  });

  it('takes the default group of the tier before the one of all', () => {
    const settings = { global: 'Desk', byTier: { critical: 'Security', low: '' } };

    assert.equal(defaultGroupFor('critical', settings), 'Security');
    assert.equal(defaultGroupFor('low', settings), 'Desk');
    assert.equal(defaultGroupFor('', settings), 'Desk');
    assert.equal(defaultGroupFor('', { global: '', byTier: {} }), '');
  });
});
