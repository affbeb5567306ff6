import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildNesting } from '../../../connector/src/domain/nesting.ts';

const edge = (member: string, container: string) => ({ member, container });

describe('domain/nesting', () => {
  it('keeps every path, shortest first', () => {
    const graph = buildNesting([
      edge('a', 'b'),
      edge('b', 'd'),
      edge('a', 'c'),
      edge('c', 'b'),
      edge('a', 'd'),
    ]);

    assert.deepEqual(graph.paths('a', 'd'), [
      ['a', 'd'],
      ['a', 'b', 'd'],
      ['a', 'c', 'b', 'd'],
    ]);
    assert.deepEqual(graph.reachable('a'), ['b', 'c', 'd']);
  });

  it('survives cycles and self references', () => {
    const graph = buildNesting([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('a', 'a')]);

    assert.deepEqual(graph.reachable('a'), ['b', 'c']);
    assert.deepEqual(graph.paths('a', 'c'), [['a', 'b', 'c']]);
    assert.deepEqual(graph.paths('a', 'a'), [['a']]);
  });

  it('ends on a dense cyclic graph', () => {
    const names = Array.from({ length: 40 }, (_, at) => `n${at}`);
    const graph = buildNesting(names.flatMap((m) => names.map((c) => edge(m, c))));

    assert.equal(graph.paths('n0', 'n39').length, 20);
  });

  it('has a path exactly where it says something is reachable; paths are simple and made of edges', () => {
    const node = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(node, node), { maxLength: 12 }),
        node,
        node,
        (pairs, from, to) => {
          const graph = buildNesting(pairs.map(([m, c]) => edge(m, c)));

          const paths = graph.paths(from, to);

          assert.equal(paths.length > 0, from === to || graph.reachable(from).includes(to));
          for (const path of paths) {
            assert.equal(new Set(path).size, path.length);
            for (const [at, step] of path.slice(1).entries()) {
              assert.ok(pairs.some(([m, c]) => m === path[at] && c === step));
            }
          }
        },
      ),
    );
  });
});
