import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type ItemText,
  materialOf,
  plain,
  probableApplication,
  suggest,
} from '../../../plugin/src/server/policy/setup/suggestions.ts';
import { counterFamilies, families } from '../../../plugin/src/server/policy/setup/words.ts';
import { catalogue, type Labelled } from './catalogue.ts';

function item(fields: Partial<ItemText>): ItemText {
  return {
    id: 'i',
    name: '',
    shortDescription: '',
    description: '',
    keywords: '',
    category: '',
    fulfilment: [],
    variables: [],
    pastGroups: [],
    ...fields,
  };
}

function textOf(one: Labelled): ItemText {
  return item({
    name: one.name,
    shortDescription: one.short,
    description: one.description ?? '',
    category: one.category,
    fulfilment: one.workflow === undefined ? [] : [one.workflow],
    variables: (one.variables ?? []).map((variable) => {
      const [name = '', question = '', table = ''] = variable.split('|');
      return { name, question, table };
    }),
    pastGroups: one.group === undefined ? [] : [{ group: one.group, tasks: 12 }],
  });
}

describe('plugin/setup/suggestions', () => {
  it('finds nearly all items that give access in a real catalog, and little else', () => {
    assert.ok(catalogue.length >= 60, String(catalogue.length));
    const suggested = catalogue.filter((one) => suggest(textOf(one)).confidence !== 'none');
    const right = suggested.filter((one) => one.givesAccess);
    const wanted = catalogue.filter((one) => one.givesAccess);
    const missed = wanted.filter((one) => !suggested.includes(one)).map((one) => one.name);
    const wrong = suggested.filter((one) => !one.givesAccess).map((one) => one.name);
    const said = JSON.stringify({ missed, wrong });

    assert.ok(right.length / wanted.length >= 0.95, said);
    assert.ok(right.length / suggested.length >= 0.95, said);
  });

  it('is never sure about an item that gives no access', () => {
    const sure = catalogue.filter((one) => suggest(textOf(one)).confidence === 'likely');

    assert.deepEqual(
      sure.filter((one) => !one.givesAccess).map((one) => one.name),
      [],
    );
    assert.ok(sure.length >= 16, String(sure.length));
  });

  it('says why, the strongest reason first', () => {
    const { reasons, points, confidence } = suggest(
      item({
        name: 'SAP role',
        variables: [{ name: 'who', question: 'For whom', table: 'sys_user' }],
        pastGroups: [
          { group: 'Identity & Access Management', tasks: 9 },
          { group: 'Service Desk', tasks: 3 },
        ],
      }),
    );

    assert.deepEqual(
      reasons.map(({ text }) => text),
      [
        'The name speaks of a role: "role".',
        '9 of 12 tasks of past orders went to groups that manage access, most to Identity & Access Management.',
        'The order form lets people choose a person: "For whom".',
      ],
    );
    assert.equal(points, 7);
    assert.equal(confidence, 'likely');
  });

  it('says what speaks against an item as well', () => {
    const { reasons, confidence } = suggest(item({ name: 'Reset of my VPN account' }));

    assert.equal(confidence, 'none');
    assert.equal(
      reasons.at(-1)?.text,
      'Against it: by its name it restores access that somebody already has ("reset").',
    );
  });

  it('does not take a removal for a gift, but an item that does both', () => {
    assert.equal(suggest(item({ name: 'Remove a role' })).confidence, 'none');
    assert.notEqual(suggest(item({ name: 'Add or remove a role' })).confidence, 'none');
  });

  it('reads text like people do: no markup, accents, case, compounds of German', () => {
    assert.equal(plain('<p>Accès&nbsp;à l’<b>ERP</b></p>'), ' acces a l erp ');
    assert.equal(plain('Größe'), ' grosse ');
    assert.equal(suggest(item({ name: 'Testbenutzerkonten' })).confidence, 'possible');
    assert.equal(suggest(item({ name: 'システムへのアクセス' })).confidence, 'possible');
    assert.equal(suggest(item({ name: 'Accessories' })).confidence, 'none');
  });

  it('gives weight to tables that answers are chosen from, and none to a few tasks', () => {
    const choosing = (table: string): number =>
      suggest(item({ variables: [{ name: 'v', question: '', table }] })).points;

    assert.equal(choosing('sys_user_role'), 3);
    assert.equal(choosing('sys_user_group'), 2);
    assert.equal(choosing('cmdb_ci_service'), 1);
    assert.equal(choosing('sys_user'), 1);
    assert.equal(choosing('cmn_location'), 0);
    const past = (tasks: number): number =>
      suggest(item({ pastGroups: [{ group: 'IAM', tasks }] })).points;
    assert.deepEqual([past(2), past(3)], [0, 3]);
  });

  it('proposes the application whose name is the longest one found', () => {
    const known = [
      { id: '1', key: 'sap', name: 'SAP' },
      { id: '2', key: 'sap-hr', name: 'SAP HR' },
      { id: '3', key: 'it', name: 'IT' },
    ];
    const of = (name: string): string => probableApplication({ name, shortDescription: '' }, known);

    assert.equal(of('Role in SAP-HR'), '2');
    assert.equal(of('Role in SAP'), '1');
    assert.equal(of('IT role'), '', 'two letters are no name');
    assert.equal(of('Sapphire membership'), '');
  });

  it('knows an item again until something about it changes', () => {
    const before = item({
      name: 'Role',
      variables: [
        { name: 'a', question: 'A', table: '' },
        { name: 'b', question: 'B', table: '' },
      ],
    });
    const same = { ...before, id: 'x', name: 'role ', variables: [...before.variables].reverse() };

    assert.equal(materialOf(before), materialOf(same));
    assert.equal(
      materialOf(before),
      materialOf({ ...before, pastGroups: [{ group: 'g', tasks: 9 }] }),
    );
    assert.notEqual(materialOf(before), materialOf({ ...before, description: 'Now gives access' }));
    assert.notEqual(materialOf(before), materialOf({ ...before, variables: [] }));
  });

  it('adds its reasons up, whatever the text', () => {
    const words = [...families, ...counterFamilies].flatMap((family) => family.words);
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 5 });
    const texts = fc.record({
      name: text,
      shortDescription: text,
      description: text,
      category: text,
    });

    fc.assert(
      fc.property(texts, (given) => {
        const fields = Object.entries(given).map(([key, list]) => [key, list.join(' ')]);
        const one = item(Object.fromEntries(fields) as Partial<ItemText>);
        const { points, reasons, confidence } = suggest(one);
        assert.equal(
          points,
          reasons.reduce((sum, reason) => sum + reason.points, 0),
        );
        assert.equal(confidence !== 'none', points >= 3);
        assert.equal(new Set(reasons.map(({ code }) => code)).size, reasons.length);
        for (const { text: said } of reasons) assert.ok(said.endsWith('.'), said);
      }),
    );
  });
});
