import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  anchorMisfit,
  canonicalText,
  chainedColumns,
  type ChainRow,
  followChain,
  genesis,
  start,
  storable,
} from '../../../plugin/src/server/policy/chain.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

function chainOf(statements: readonly string[]): ChainRow[] {
  const rows: ChainRow[] = [];
  for (const [index, statement] of statements.entries()) {
    const sequence = index + 1;
    const prevHash = rows.at(-1)?.rowHash ?? genesis;
    const fields = { sys_id: `id-${String(sequence)}`, statement: storable(statement, 4000) };
    const rowHash = sha256(canonicalText('evidence', sequence, prevHash, fields));
    const number = `REV${String(sequence)}`;
    rows.push({ id: fields.sys_id, number, sequence, prevHash, rowHash, fields });
  }
  return rows;
}

const oneByOne = (rows: readonly ChainRow[]) => {
  let index = -1;
  return () => rows[(index += 1)];
};
const follow = (rows: readonly ChainRow[], from = start) =>
  followChain('evidence', oneByOne(rows), from, sha256);
const statements = fc.array(fc.string({ unit: 'binary', maxLength: 20 }), {
  minLength: 1,
  maxLength: 12,
});

describe('plugin/policy/chain', () => {
  it('finds every honest chain intact, also from its middle', () => {
    fc.assert(
      fc.property(statements, fc.nat(), (texts, cut) => {
        const rows = chainOf(texts);
        const middle = rows[cut % rows.length];
        assert.ok(middle);
        const last = rows.at(-1);
        const whole = follow(rows);
        assert.equal(whole.misfit, undefined);
        assert.deepEqual(whole.end, { sequence: rows.length, hash: last?.rowHash });
        const rest = follow(rows.slice(middle.sequence), {
          sequence: middle.sequence,
          hash: middle.rowHash,
        });
        assert.equal(rest.misfit, undefined);
        assert.deepEqual(rest.end, whole.end);
      }),
    );
  });

  it('names the first row that was changed, whichever field', () => {
    const names = chainedColumns.evidence.map(([name]) => name);
    fc.assert(
      fc.property(statements, fc.nat(), fc.constantFrom(...names), (texts, at, name) => {
        const rows = chainOf(texts);
        const index = at % rows.length;
        const changed = rows.map((row, i) =>
          i === index
            ? { ...row, fields: { ...row.fields, [name]: `${row.fields[name] ?? ''}x` } }
            : row,
        );
        const { misfit } = follow(changed);
        assert.equal(misfit?.sequence, index + 1);
        assert.equal(misfit.id, rows[index]?.id);
        assert.match(misfit.problem, /changed after/);
      }),
    );
  });

  it('notices a row that was changed together with its own hash at the next row', () => {
    const rows = chainOf(['a', 'b', 'c']);
    const fields = { sys_id: 'id-2', statement: 'forged' };
    const prevHash = rows[0]?.rowHash ?? '';
    const rowHash = sha256(canonicalText('evidence', 2, prevHash, fields));
    const forged = rows.map((row) => (row.sequence === 2 ? { ...row, fields, rowHash } : row));

    assert.equal(follow(forged).misfit?.sequence, 3);
    assert.match(follow(forged).misfit?.problem ?? '', /replaced together/);
  });

  it('notices every row that is missing before the end, swapped or written twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 3, maxLength: 9 }), fc.nat(), (texts, at) => {
        const rows = chainOf(texts);
        const index = at % (rows.length - 1);
        const row = rows[index];
        const next = rows[index + 1];
        assert.ok(row && next);
        assert.equal(follow(rows.toSpliced(index, 1)).misfit?.sequence, index + 1);
        assert.notEqual(follow(rows.toSpliced(index, 2, next, row)).misfit, undefined);
        assert.equal(follow(rows.toSpliced(index, 0, row)).misfit?.sequence, index + 1);
      }),
    );
  });

  it('takes a row of the other table or of another place for a misfit', () => {
    const [row] = chainOf(['a']);
    assert.ok(row);

    assert.notEqual(followChain('decision', oneByOne([row]), start, sha256).misfit, undefined);
    assert.notEqual(follow([{ ...row, sequence: 2 }]).misfit, undefined);
    assert.notEqual(follow([{ ...row, prevHash: 'f'.repeat(64) }]).misfit, undefined);
  });

  it('hashes what the platform gives back: storing it again changes nothing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.integer({ min: 1, max: 30 }),
        (text, width) => {
          const stored = storable(text, width);
          assert.equal(storable(stored, width), stored);
          assert.ok(stored.length <= width);
          const canonical = canonicalText('evidence', 1, genesis, { statement: text });
          assert.match(canonical, /^[\u0020-\u007e]*$/);
        },
      ),
    );
    assert.equal(storable('NULL', 10), '');
    assert.equal(storable(' a\r\nb ', 10), 'a\nb');
    assert.equal(storable('ab😀', 3), 'ab�');
  });

  it('has a canonical text that anybody can make again', () => {
    const text = canonicalText('evidence', 7, genesis, { sys_id: 'x', statement: 'é"' });

    assert.ok(
      text.startsWith(`["rescind-chain-1","evidence",7,"${genesis}",[["sys_id","x"],["level",""]`),
    );
    assert.ok(text.includes('["statement","\\u00e9\\""]'));
  });

  it('notices rows cut off the end, a chain written anew, and rows beside it', () => {
    const rows = chainOf(['a', 'b', 'c']);
    const [, , last] = rows;
    assert.ok(last);
    const anchor = {
      sequence: 3,
      hash: last.rowHash,
      checkedAt: '2026-11-24 10:00:00',
      unchained: 2,
    };

    assert.equal(anchorMisfit(anchor, last, 2), undefined);
    assert.match(anchorMisfit(anchor, undefined, 2)?.problem ?? '', /removed from the end/);
    assert.match(anchorMisfit(anchor, { ...last, rowHash: 'x' }, 2)?.problem ?? '', /rewritten/);
    assert.match(anchorMisfit(anchor, last, 3)?.problem ?? '', /outside the chain/);
    assert.equal(anchorMisfit({ ...anchor, sequence: 0 }, undefined, 2), undefined);
  });
});
