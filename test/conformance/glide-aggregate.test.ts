import assert from 'node:assert/strict';

import { createWorld } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { run } from './scripts.ts';

const AGGREGATE: Source = 'doc:api-reference/server-api-reference/c_GlideAggregateScopedAPI';

/** Categories and update counts of the document's own output. */
const COUNTS: Readonly<Record<string, readonly number[]>> = {
  hardware: [2, 5, 5, 6, 6, 6, 7, 7, 9, 15],
  network: [3, 12, 17, 21, 37],
  '': [8, 8, 10, 12],
  database: [8, 50],
};

describe('conformance: scoped GlideAggregate', () => {
  const world = createWorld();
  for (const [category, counts] of Object.entries(COUNTS)) {
    counts.forEach((count, at) => {
      const id = `${category}${String(at)}`;
      world.store.insert('incident', {
        sys_id: id,
        sys_class_name: 'incident',
        category,
        active: at === 0 ? '0' : '1',
        reassignment_count: String(count),
      });
    });
  }
  const FIELD = 'reassignment_count';
  const lines = (script: string): string[] =>
    run(world, `var ga = new GlideAggregate('incident'); ${script}`);

  fact(AGGREGATE, 'COUNT over the table gives one row, as text', () => {
    assert.deepEqual(
      lines(
        `ga.addAggregate('COUNT'); ga.query(); log(ga.hasNext()); log(ga.next()); log(typeof ga.getAggregate('COUNT')); log(ga.getAggregate('COUNT')); log(ga.next());`,
      ),
      ['true', 'true', 'string', '21', 'false'],
    );
  });

  fact(AGGREGATE, 'all aggregates of the example, highest count first', () => {
    const answer = lines(`ga.groupBy('category'); ga.orderByAggregate('COUNT', '${FIELD}');
      var kinds = ['AVG', 'COUNT', 'GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT', 'MAX', 'MIN', 'SUM'];
      kinds.forEach(function (k) { ga.addAggregate(k, '${FIELD}'); });
      ga.query();
      while (ga.next()) log(ga.getValue('category') + ' ' + kinds.map(function (k) { return ga.getAggregate(k, '${FIELD}'); }).join(' '));`);

    assert.deepEqual(answer, [
      'hardware 6.8 10 2,5,5,6,6,6,7,7,9,15 2,5,6,7,9,15 15 2 68',
      'network 18 5 3,12,17,21,37 3,12,17,21,37 37 3 90',
      'null 9.5 4 8,8,10,12 8,10,12 12 8 38',
      'database 29 2 8,50 8,50 50 8 58',
    ]);
  });

  fact(AGGREGATE, 'STDDEV as in the output of the example', () => {
    const answer = lines(`ga.groupBy('category'); ga.addAggregate('STDDEV', '${FIELD}'); ga.query();
      while (ga.next()) log(Number(ga.getAggregate('STDDEV', '${FIELD}')).toFixed(6));`);

    assert.deepEqual(answer, ['1.914854', '29.698485', '3.392803', '12.569805']);
  });

  fact(AGGREGATE, 'a counted field groups the result by itself', () => {
    const answer =
      lines(`ga.addQuery('active', '=', 'true'); ga.addAggregate('COUNT', 'category'); ga.query();
      while (ga.next()) log(ga.category + ' ' + ga.getAggregate('COUNT', 'category'));`);

    assert.deepEqual(answer.slice(-3), ['database 1', 'hardware 9', 'network 4']);
  });

  fact(AGGREGATE, 'orderBy adds its field to the group-by list', () => {
    const answer = lines(`ga.addAggregate('COUNT'); ga.orderBy('category'); ga.query();
      while (ga.next()) log(ga.getValue('category') + ':' + ga.getAggregate('COUNT'));`);

    assert.deepEqual(answer, ['null:4', 'database:2', 'hardware:10', 'network:5']);
  });

  fact(AGGREGATE, 'a group field has a display value', () => {
    const answer =
      lines(`ga.addNotNullQuery('category'); ga.addAggregate('AVG', '${FIELD}'); ga.groupBy('category'); ga.query(); log(ga.getRowCount());
      while (ga.hasNext()) { ga.next(); log(ga.category.getDisplayValue() + ': AVG = ' + ga.getAggregate('AVG', '${FIELD}')); }`);

    assert.deepEqual(answer, [
      '3',
      'Database: AVG = 29',
      'Hardware: AVG = 6.8',
      'Network: AVG = 18',
    ]);
  });

  fact(AGGREGATE, 'getEncodedQuery has the order and the groups', () => {
    assert.deepEqual(
      lines(
        `ga.addAggregate('MIN', '${FIELD}'); ga.groupBy('category'); ga.query(); log(ga.getEncodedQuery()); log(ga.getTableName());`,
      ),
      ['ORDERBYcategory^GROUPBYcategory', 'incident'],
    );
  });

  fact(AGGREGATE, 'getAggregateEncodedQuery selects the current group', () => {
    assert.deepEqual(
      lines(
        `ga.addNotNullQuery('category'); ga.addAggregate('MIN', '${FIELD}'); ga.groupBy('category'); ga.query(); while (ga.next()) log(ga.getAggregateEncodedQuery().split('^').pop());`,
      ),
      ['category=database', 'category=hardware', 'category=network'],
    );
  });

  fact(AGGREGATE, 'getValue of a field that is not in the result is null', () => {
    assert.deepEqual(
      lines(
        `ga.addAggregate('MAX', '${FIELD}'); ga.groupBy('category'); ga.query(); ga.next(); log(ga.getValue('number'));`,
      ),
      ['null'],
    );
  });

  fact(AGGREGATE, 'addNullQuery and addEncodedQuery restrict what is counted', () => {
    assert.deepEqual(
      lines(`ga.addNullQuery('category'); ga.addEncodedQuery('${FIELD}>8'); ga.addAggregate('COUNT'); ga.query();
        if (ga.next()) log(ga.getAggregate('COUNT'));`),
      ['2'],
    );
  });

  fact(AGGREGATE, 'setGroup(false) does not group the results', () => {
    assert.deepEqual(
      lines(`ga.addAggregate('COUNT', 'category'); ga.setGroup(false); ga.query();
        while (ga.next()) log(ga.getAggregate('COUNT', 'category'));`),
      ['17'],
    );
  });
});
