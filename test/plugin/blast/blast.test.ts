import assert from 'node:assert/strict';
import type { Blast, StartKind } from '../../../plugin/src/server/policy/blast/answer.ts';
import { blastRadius } from '../../../plugin/src/server/policy/blast/blast.ts';
import type { Limits } from '../../../plugin/src/server/policy/blast/estate.ts';
import { paper, type Paper, type Rows } from './paper-estate.ts';

const now = '2026-11-24 12:00:00';
const grantTable = 'x_rsc_rescind_grant';
const usual: Limits = { depth: 3, nodes: 300, open: [] };

function ask(estate: Paper, from: StartKind, id: string, limits: Partial<Limits> = {}): Blast {
  const found = blastRadius(estate, { from, id, limits: { ...usual, ...limits }, now });
  assert.ok(found, `${from} ${id}`);
  return found;
}

const names = (blast: Blast, kind: string): string[] =>
  blast.nodes
    .filter((node) => node.kind === kind)
    .map(({ name }) => name)
    .sort();

/** Ada holds read and admin in Billing, and owns a robot that writes in the CRM, which the shop uses. */
const company: Rows = {
  x_rsc_rescind_identity: [
    { sys_id: 'ada', name: 'Ada', kind: 'human', status: 'active', user: 'u-ada' },
    { sys_id: 'bo', name: 'Bo', kind: 'human', status: 'active', user: 'u-bo', owner: 'u-robot' },
    {
      sys_id: 'robot',
      name: 'Robot',
      kind: 'bot',
      status: 'active',
      user: 'u-robot',
      owner: 'u-ada',
      consumers: 'Web shop, Nightly export',
    },
  ],
  x_rsc_rescind_application: [
    {
      sys_id: 'billing',
      key: 'billing',
      name: 'Billing',
      tier: 'high',
      cmdb_ci: 'ci-billing',
      last_accepted_at: '2026-11-24 10:00:00',
    },
    { sys_id: 'crm', key: 'crm', name: 'CRM', tier: 'low', owner: 'u-ada' },
  ],
  x_rsc_rescind_entitlement: [
    {
      sys_id: 'read',
      name: 'Read',
      application: 'billing',
      tier: 'low',
      level_group: 'b',
      level: '1',
    },
    {
      sys_id: 'admin',
      name: 'Admin',
      application: 'billing',
      tier: 'critical',
      level_group: 'b',
      level: '3',
      conflicts_with: 'pay',
    },
    { sys_id: 'write', name: 'Write', application: 'billing', level_group: 'b', level: '2' },
    { sys_id: 'pay', name: 'Pay', application: 'crm' },
  ],
  [grantTable]: [
    { sys_id: 'g1', identity: 'ada', application: 'billing', entitlement: 'read', state: 'active' },
    {
      sys_id: 'g2',
      identity: 'ada',
      application: 'billing',
      entitlement: 'admin',
      state: 'active',
    },
    { sys_id: 'g3', identity: 'robot', application: 'crm', entitlement: 'pay', state: 'active' },
    {
      sys_id: 'g4',
      identity: 'bo',
      application: 'billing',
      entitlement: 'admin',
      state: 'revoking',
    },
    { sys_id: 'g5', identity: 'bo', application: 'billing', entitlement: '', state: 'active' },
    { sys_id: 'g6', identity: 'ada', application: 'crm', entitlement: 'pay', state: 'denied' },
    {
      sys_id: 'g7',
      identity: 'bo',
      application: 'crm',
      entitlement: '',
      state: 'active',
      revocation_owner: 'u-ada',
    },
  ],
  sc_cat_item: [
    {
      sys_id: 'item',
      name: 'Billing admin',
      active: '1',
      x_rsc_rescind_grants_access: 'true',
      x_rsc_rescind_application: 'billing',
      x_rsc_rescind_entitlement: 'admin',
      flow_designer_flow: 'flow',
    },
    {
      sys_id: 'item2',
      name: 'CRM access',
      active: '1',
      x_rsc_rescind_grants_access: 'true',
      x_rsc_rescind_application: 'crm',
      flow_designer_flow: 'flow',
    },
  ],
  sc_req_item: [{ sys_id: 'r1', cat_item: 'item' }],
  sys_hub_flow: [{ sys_id: 'flow', name: 'Give access' }],
  cmdb_ci: [
    { sys_id: 'ci-billing', name: 'Billing system' },
    { sys_id: 'shop', name: 'Web shop' },
    { sys_id: 'db', name: 'Database' },
  ],
  cmdb_rel_ci: [
    { sys_id: 'rel1', parent: 'shop', child: 'ci-billing' },
    { sys_id: 'rel2', parent: 'ci-billing', child: 'db' },
    { sys_id: 'rel3', parent: 'db', child: 'shop' },
  ],
};

describe('plugin/policy/blast', () => {
  it('goes from an identity to what it and its machines can touch', () => {
    const blast = ask(paper(company), 'identity', 'ada');

    assert.deepEqual(names(blast, 'identity'), ['Ada', 'Bo', 'Robot']);
    assert.deepEqual(names(blast, 'consumer'), ['Nightly export', 'Web shop']);
    assert.deepEqual(names(blast, 'application'), ['Billing', 'CRM']);
    assert.deepEqual(names(blast, 'service'), ['Billing system', 'Database', 'Web shop']);
    assert.equal(blast.summary.grants.count, 6);
    assert.equal(blast.summary.privileged.count, 3);
    assert.equal(blast.summary.duties?.count, 1);
    assert.ok(
      blast.edges.some((edge) => edge.relation === 'keeps' && edge.to === 'application:crm'),
    );
  });

  it('shows levels that a held one covers, and pairs that must not be held together', () => {
    const { nodes, edges } = ask(paper(company), 'identity', 'ada');

    assert.ok(nodes.some((node) => node.id === 'entitlement:write'));
    assert.deepEqual(
      edges
        .filter(({ relation }) => relation === 'includes')
        .map(({ from, to }) => `${from} ${to}`),
      ['entitlement:admin entitlement:write', 'entitlement:write entitlement:read'],
    );
    assert.deepEqual(
      edges.filter(({ relation }) => relation === 'conflicts').map(({ from, to }) => [from, to]),
      [['entitlement:admin', 'entitlement:pay']],
    );
  });

  it('calls what was never read unknown, and takes the application for the tier', () => {
    const { nodes, edges, summary } = ask(paper(company), 'identity', 'ada');
    const node = (id: string): (typeof nodes)[number] | undefined =>
      nodes.find((one) => one.id === id);

    assert.equal(node('application:crm')?.unknown, 'never');
    assert.equal(node('entitlement:pay')?.unknown, 'never');
    assert.equal(node('application:billing')?.unknown, '');
    assert.equal(node('entitlement:write')?.tier, 'high');
    assert.equal(node('entitlement:read')?.privileged, false);
    assert.equal(summary.unknown.count, 2);
    assert.ok(
      edges.every((edge) => edge.unknown === /crm|pay/.test(edge.to + edge.from) || !edge.figure),
    );
  });

  it('goes from a catalog item only to what it gives, from a workflow to all its items', () => {
    const item = ask(paper(company), 'catalog_item', 'item');
    assert.deepEqual(names(item, 'entitlement'), ['Admin']);
    assert.deepEqual(names(item, 'identity'), ['Ada', 'Bo']);
    assert.equal(item.nodes.find(({ kind }) => kind === 'catalog_item')?.figure.count, 1);

    const workflow = ask(paper(company), 'workflow', 'flow');
    assert.equal(workflow.nodes[0]?.name, 'Give access');
    assert.deepEqual(names(workflow, 'catalog_item'), ['Billing admin', 'CRM access']);
    assert.deepEqual(names(workflow, 'identity'), ['Ada', 'Bo', 'Robot']);
  });

  it('goes from a service down to its applications, and to what rests on it, around a circle once', () => {
    const blast = ask(paper(company), 'service', 'shop');

    assert.deepEqual(names(blast, 'service'), ['Billing system', 'Database', 'Web shop']);
    assert.deepEqual(names(blast, 'application'), ['Billing']);
    assert.deepEqual(names(blast, 'identity'), ['Ada', 'Bo']);
    assert.deepEqual(names(blast, 'catalog_item'), ['Billing admin']);
  });

  it('has nothing to say about a start that is not there', () => {
    for (const from of [
      'identity',
      'catalog_item',
      'workflow',
      'application',
      'service',
    ] as const) {
      assert.equal(blastRadius(paper(company), { from, id: 'x', limits: usual, now }), undefined);
    }
  });

  it('says where it ends: at the depth, at the limit', () => {
    const shallow = ask(paper(company), 'identity', 'ada', { depth: 1 });
    assert.deepEqual(names(shallow, 'identity'), ['Ada', 'Robot']);
    assert.ok(
      shallow.cuts.some(({ text, rest }) => /Cut at 1 levels/.test(text) && rest.count === 1),
    );

    const many = crowded(3000, 'read');
    const blast = ask(paper(many), 'application', 'billing', { nodes: 20 });
    const people = blast.nodes.find((node) => node.id === 'identity:billing.read.people');
    assert.equal(people?.figure.count, 3001);
    assert.equal(people.open_with, undefined);
    assert.ok(blast.nodes.length <= 20);
  });

  it('opens the bundle that is asked for first', () => {
    const rows = crowded(50, 'read', 'write');
    const closed = ask(paper(rows), 'application', 'billing', { nodes: 110 });
    const isOpen = (blast: Blast, word: string): boolean =>
      !blast.nodes.some((node) => node.open_with === word);
    assert.ok(!isOpen(closed, 'billing.read.people'));

    const opened = ask(paper(rows), 'application', 'billing', {
      nodes: 110,
      open: ['billing.read.people'],
    });
    assert.ok(isOpen(opened, 'billing.read.people'));
    assert.ok(!isOpen(opened, 'billing.write.people'));
    assert.ok(opened.nodes.some((node) => node.id === 'identity:p0'));
  });

  it('asks as often of a large estate as of a small one', () => {
    for (const [from, id, most] of [
      ['identity', 'ada', 45],
      ['application', 'billing', 35],
      ['workflow', 'flow', 35],
      ['service', 'shop', 45],
    ] as const) {
      const small = paper(company);
      ask(small, from, id);
      const big = paper(large());
      ask(big, from, id);
      assert.ok(big.asked <= most, `${from}: ${small.asked}, then ${big.asked}`);
    }
  });
});

/** The company with so many more people, each with one grant of each of these entitlements. */
function crowded(size: number, ...entitlements: readonly string[]): Rows {
  const people = Array.from({ length: size }, (_, n) => ({
    sys_id: `p${n}`,
    name: `Person ${n}`,
    kind: 'human',
  }));
  const grants = people.flatMap(({ sys_id: identity }) =>
    entitlements.map((entitlement) => ({
      sys_id: `${identity}-${entitlement}`,
      identity,
      application: 'billing',
      entitlement,
      state: 'active',
    })),
  );
  return {
    ...company,
    x_rsc_rescind_identity: [...(company['x_rsc_rescind_identity'] ?? []), ...people],
    [grantTable]: [...(company[grantTable] ?? []), ...grants],
  };
}

/** Everything many times over, everything Ada's or Billing's. */
function large(): Rows {
  const many = (table: string, of: (n: number) => Record<string, string>): Rows => ({
    [table]: [
      ...(company[table] ?? []),
      ...Array.from({ length: 1500 }, (_, n) => ({
        sys_id: `${table}${n}`,
        name: `N${n}`,
        ...of(n),
      })),
    ],
  });
  return {
    ...company,
    ...many('x_rsc_rescind_identity', () => ({ kind: 'bot', owner: 'u-ada', consumers: 'Shop' })),
    ...many('x_rsc_rescind_application', () => ({ tier: 'high', cmdb_ci: 'ci-billing' })),
    ...many('x_rsc_rescind_entitlement', () => ({ application: 'billing', type: 'role' })),
    ...many(grantTable, (n) => ({
      identity: n % 2 ? 'ada' : `x_rsc_rescind_identity${n}`,
      application: n % 3 ? 'billing' : `x_rsc_rescind_application${n}`,
      entitlement: `x_rsc_rescind_entitlement${n}`,
      state: 'active',
    })),
    ...many('sc_cat_item', () => ({
      x_rsc_rescind_grants_access: 'true',
      x_rsc_rescind_application: 'billing',
      flow_designer_flow: 'flow',
    })),
    ...many('cmdb_ci', () => ({})),
    ...many('cmdb_rel_ci', (n) => ({
      parent: `cmdb_ci${n}`,
      child: n % 2 ? 'ci-billing' : 'shop',
    })),
  };
}
