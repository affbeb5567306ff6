import assert from 'node:assert/strict';

import type { Row } from '../instance/contract.ts';
import { createWorld, type World } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { INCIDENTS, OPERATOR_CASES } from './query-operators.ts';

const OPERATORS: Source = 'doc:platform-user-interface/r_OpAvailableFiltersQueries';
/** The record hierarchy "Manager Hierarchy" of the document's example. */
const MANAGERS = 'fdd0fa0f93f5d2505bd0bd886cba1015';
const STRINGS: Source = 'doc:platform-user-interface/c_EncodedQueryStrings';

/** A world whose only incidents are the rows above. */
function company(): World {
  const world = createWorld();
  const put = (table: string, id: string, row: Row): void => {
    world.store.insert(table, { sys_id: id, sys_class_name: table, ...row });
  };
  put('sys_user', 'boss', { name: 'Bess Boss', user_name: 'boss', vip: '1' });
  put('sys_user', 'don', { name: 'Don Goodliffe', user_name: 'don', manager: 'boss', vip: '1' });
  put('sys_user', 'abel', { name: 'Abel Tuter', user_name: 'abel', manager: 'don', vip: '0' });
  for (const [id, row] of Object.entries(INCIDENTS)) put('incident', id, { number: id, ...row });
  return world;
}

describe('conformance: encoded queries', () => {
  const world = company();
  const rows = (query: string, user?: string): string =>
    world.store
      .select('incident', `${query}^ORDERBYnumber`, user ? { user: { id: user, name: user } } : {})
      .map((row) => row['number'] ?? '')
      .join('');

  for (const [query, expected, statement] of OPERATOR_CASES) {
    fact(OPERATORS, `${statement}: ${query}`, () => {
      assert.equal(rows(query), expected);
    });
  }

  fact(OPERATORS, 'is (dynamic) Me: the own user record populates the reference', () => {
    assert.equal(rows('caller_idDYNAMIC54635e965f510100a9ad2572f2b4774c', 'abel'), 'b');
    assert.equal(rows('caller_idDYNAMIC90d1921e5f510100a9ad2572f2b477fe', 'abel'), 'b');
  });

  fact(
    OPERATORS,
    'is in hierarchy: the manager is the named user or reports up to the user',
    () => {
      const below = (start: string): string =>
        world.store
          .select('sys_user', `managerIN_HIERARCHY${MANAGERS}@${start}^ORDERBYuser_name`)
          .map((row) => row['user_name'] ?? '')
          .join();

      assert.equal(below('don'), 'abel');
      assert.equal(below('boss'), 'abel,don');
    },
  );

  fact(OPERATORS, 'tags: have, does not have (but has another), excluding', () => {
    for (const [id, label, incident] of [
      ['e1', 'hot', 'a'],
      ['e2', 'cold', 'b'],
    ] as const)
      world.store.insert('label_entry', {
        sys_id: id,
        sys_class_name: 'label_entry',
        label,
        table: 'incident',
        table_key: incident,
      });

    assert.equal(rows('sys_tags.hot=hot'), 'a');
    assert.equal(rows('sys_tags.hotDOESNOTHAVEhot'), 'b');
    assert.equal(rows('sys_tags.hotEXCLUDINGhot'), 'bcd');
  });

  fact(
    STRINGS,
    'ORDERBY sorts the whole query, with ^NQ too, and its place does not matter',
    () => {
      const order = (query: string): string =>
        world.store
          .select('incident', query)
          .map((row) => row['number'] ?? '')
          .join('');

      assert.equal(order('impact=1^NQimpact=2^ORDERBYDESCnumber'), 'ba');
      assert.equal(order('ORDERBYDESCnumber^impact=1^NQimpact=2'), 'ba');
    },
  );

  fact(
    'sdkdoc:encoded-query-guide',
    '^OR binds to the condition before it: A ^ (B or C) ^ D',
    () => {
      assert.equal(rows('active=true^impact=1^ORimpact=3^urgency=1'), 'a');
      assert.equal(rows('impact=1^ORimpact=2^ORimpact=3^urgency=3'), 'bc');
      assert.equal(rows('impact=3^NQactive=true^impact=1^ORurgency=1'), 'acd');
    },
  );

  fact(STRINGS, '123TEXTQUERY321 searches for a term', () => {
    assert.equal(rows('123TEXTQUERY321=sap'), 'ac');
  });

  fact(
    STRINGS,
    'a related list query counts, and may carry a condition on the related table',
    () => {
      world.store.insert('problem', { sys_id: 'p1', sys_class_name: 'problem', number: 'P1' });
      world.store.insert('problem', { sys_id: 'p2', sys_class_name: 'problem', number: 'P2' });
      for (const [id, problem, priority] of [
        ['r1', 'p1', '1'],
        ['r2', 'p2', '4'],
      ] as const)
        world.store.insert('incident', {
          sys_id: id,
          sys_class_name: 'incident',
          problem_id: problem,
          priority,
        });
      const problems = (query: string): string =>
        world.store
          .select('problem', `${query}^ORDERBYnumber`)
          .map((row) => row['number'] ?? '')
          .join();

      assert.equal(problems('RLQUERYincident.problem_id,>=1^ENDRLQUERY'), 'P1,P2');
      assert.equal(problems('RLQUERYincident.problem_id,>=1,priority=1^ENDRLQUERY'), 'P1');
      for (const id of ['r1', 'r2']) world.store.delete('incident', id);
    },
  );

  fact(
    'doc:api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'by default an invalid term is dropped, which may return every record of the table',
    () => {
      assert.equal(rows('no_such_field=1'), 'abcd');
      assert.equal(rows('no_such_field=1^impact=1'), 'a');
      assert.equal(rows('impact~1'), 'abcd');
    },
  );

  fact(
    'doc:api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'glide.invalid_query.returns_no_rows = true: a query with an invalid term returns no records',
    () => {
      const [property] = world.store.select(
        'sys_properties',
        'name=glide.invalid_query.returns_no_rows',
      );
      const set = (value: string): void => {
        world.store.update('sys_properties', property?.['sys_id'] ?? '', { value });
      };

      set('true');
      const answers = [rows('no_such_field=1^impact=1'), rows('impact=1')];
      set('false');

      assert.deepEqual(answers, ['', 'a']);
    },
  );

  fact('sdkdoc:encoded-query-guide', 'there is no escape for ^ in a value', () => {
    assert.equal(rows('short_description=SAP^impact=3'), '');
    assert.equal(rows('short_description=SAP^^impact=3'), '');
  });
});
