import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Blast, StartKind } from '../../../plugin/src/server/policy/blast/answer.ts';
import { blastRadius } from '../../../plugin/src/server/policy/blast/blast.ts';
import { livingStates } from '../../../plugin/src/server/policy/overview/queries.ts';
import { paper, type Paper, type Rows } from './paper-estate.ts';

const now = '2026-11-24 12:00:00';
const grantTable = 'x_rsc_rescind_grant';

const someOf = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const tier = someOf('critical', 'high', 'medium', 'low', '', 'odd');

/** Rows whose ids are `<prefix>0`, `<prefix>1`, … and that may point anywhere, also to what is not there. */
function rowsOf(
  prefix: string,
  most: number,
  fields: Record<string, fc.Arbitrary<string>>,
): fc.Arbitrary<Record<string, string>[]> {
  return fc
    .array(fc.record(fields), { minLength: 1, maxLength: most })
    .map((rows) => rows.map((row, n) => ({ sys_id: `${prefix}${n}`, ...row })));
}

const anyEstate: fc.Arbitrary<Rows> = fc.record({
  x_rsc_rescind_identity: rowsOf('i', 12, {
    name: someOf('A', 'B'),
    kind: someOf('human', 'bot', 'external', 'unknown', ''),
    user: someOf('u0', 'u1', 'u2', ''),
    owner: someOf('u0', 'u1', 'u2', ''),
    backup_owner: someOf('u0', ''),
    owner_group: someOf('gr', ''),
    consumers: someOf('', 'shop', 'Shop; bank'),
  }),
  x_rsc_rescind_application: rowsOf('a', 6, {
    name: someOf('App', ''),
    tier,
    owner: someOf('u0', 'u1', ''),
    cmdb_ci: someOf('c0', 'c1', 'c9', ''),
    last_accepted_at: someOf('', '2026-11-24 11:00:00', '2026-11-01 11:00:00'),
  }),
  x_rsc_rescind_entitlement: rowsOf('e', 12, {
    application: someOf('a0', 'a1', 'a2', 'a9'),
    tier,
    conflicts_with: someOf('', 'e0', 'e1,e2'),
    level_group: someOf('', 'l'),
    level: someOf('', '0', '1', '2'),
  }),
  [grantTable]: rowsOf('g', 80, {
    identity: someOf('i0', 'i1', 'i2', 'i3', 'i9', ''),
    application: someOf('a0', 'a1', 'a2', 'a3', 'a9'),
    entitlement: someOf('e0', 'e1', 'e2', 'e3', 'e4', 'e9', ''),
    state: someOf(...livingStates, 'denied', 'revoked_verified'),
    revocation_owner: someOf('u0', ''),
  }),
  sc_cat_item: rowsOf('t', 6, {
    x_rsc_rescind_grants_access: someOf('true', 'false'),
    x_rsc_rescind_application: someOf('a0', 'a1', ''),
    x_rsc_rescind_entitlement: someOf('e0', 'e1', 'e9', ''),
    flow_designer_flow: someOf('f0', ''),
  }),
  sc_req_item: rowsOf('r', 5, { cat_item: someOf('t0', 't1') }),
  sys_user_grmember: rowsOf('m', 3, { user: someOf('u0', 'u1'), group: someOf('gr') }),
  cmdb_ci: rowsOf('c', 6, { name: someOf('C') }),
  cmdb_rel_ci: rowsOf('l', 10, {
    parent: someOf('c0', 'c1', 'c2', 'c3', 'c8'),
    child: someOf('c0', 'c1', 'c2', 'c3', 'c8'),
  }),
});

const anyStart = fc.constantFrom<readonly [StartKind, string]>(
  ['identity', 'i0'],
  ['application', 'a0'],
  ['catalog_item', 't0'],
  ['workflow', 'f0'],
  ['service', 'c0'],
);

const anyLimits = fc.record({
  depth: fc.integer({ min: 1, max: 5 }),
  nodes: fc.integer({ min: 20, max: 90 }),
  open: fc.subarray(['a0.critical', 'a0.e0.people', 'a1.own', 'a0.without.machines']),
});

/** Checks something on the blast radius of any estate. */
function always(check: (blast: Blast, estate: Paper) => void): void {
  fc.assert(
    fc.property(anyEstate, anyStart, anyLimits, (rows, [from, id], limits) => {
      const estate = paper(rows);
      const blast = blastRadius(estate, { from, id, limits, now });
      if (blast) check(blast, estate);
    }),
    { numRuns: 500 },
  );
}

describe('plugin/policy/blast of any estate', function () {
  this.timeout(60_000);

  it('shows nothing twice, nothing unreached, and no more than asked for', () => {
    always(({ nodes, edges, start, limit }) => {
      const ids = nodes.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(ids.length <= limit, `${ids.length} of ${limit}`);
      const keys = edges.map(({ from, to, relation }) => `${from} ${relation} ${to}`);
      assert.equal(new Set(keys).size, keys.length);
      for (const { from, to } of edges) assert.ok(ids.includes(from) && ids.includes(to));
      assert.deepEqual(
        nodes.filter(({ steps }) => steps === 0).map(({ id }) => id),
        [start],
      );
    });
  });

  it('gives every number with the list of exactly its records', () => {
    always(({ nodes, edges, cuts, summary }, estate) => {
      const { grants, privileged, unknown, duties, states } = summary;
      const figures = [
        ...nodes.flatMap((node) => [node.figure, ...node.states]),
        ...edges.flatMap(({ figure }) => figure ?? []),
        ...cuts.map(({ rest }) => rest),
        ...[grants, privileged, unknown, ...states],
        ...(duties ? [duties] : []),
      ];
      for (const { count, table, query } of figures) {
        assert.equal(estate.count(table, query), count, `${table}: ${query}`);
      }
    });
  });

  it('has sums that equal their parts', () => {
    always(({ from, nodes, edges, summary }) => {
      const flow = (id: string, side: 'from' | 'to', ...relations: string[]): number =>
        edges
          .filter((edge) => edge[side] === id && relations.includes(edge.relation))
          .reduce((sum, { figure }) => sum + (figure?.count ?? 0), 0);
      for (const { id, kind, figure, counted, states } of nodes) {
        if (counted !== 'grants') continue;
        if (states.length > 0) {
          assert.equal(
            states.reduce((sum, { count }) => sum + count, 0),
            figure.count,
            id,
          );
        }
        if (from === 'identity') {
          if (kind === 'identity') assert.equal(flow(id, 'from', 'holds'), figure.count, id);
          else assert.equal(flow(id, 'to', 'holds', 'part_of'), figure.count, id);
        } else if (kind === 'application') {
          assert.equal(flow(id, 'from', 'offers'), figure.count, id);
        } else if (kind === 'identity') {
          assert.equal(flow(id, 'to', 'held_by'), figure.count, id);
        } else if (!id.endsWith('.other')) {
          assert.equal(flow(id, 'from', 'held_by'), figure.count, id);
        }
      }
      const whole = nodes.filter(
        ({ kind }) => kind === (from === 'identity' ? 'identity' : 'application'),
      );
      const sum = whole.reduce(
        (all, { figure, counted }) => all + (counted === 'grants' ? figure.count : 0),
        0,
      );
      assert.equal(sum, summary.grants.count);
    });
  });

  it('marks unknown what was not read in time, and nothing else of an application', () => {
    always(({ nodes, edges }) => {
      for (const edge of edges.filter(
        ({ relation }) => relation === 'offers' || relation === 'part_of',
      )) {
        const application = edge.relation === 'offers' ? edge.from : edge.to;
        const isUnknown = nodes.find(({ id }) => id === application)?.unknown !== '';
        assert.equal(edge.unknown, isUnknown);
      }
    });
  });
});
