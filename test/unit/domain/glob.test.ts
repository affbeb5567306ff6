import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matchesGlob } from '../../../connector/src/domain/glob.ts';

describe('domain/glob', () => {
  it('knows * and ? and takes everything else literally', () => {
    assert.ok(matchesGlob('billing_*', 'billing_admin'));
    assert.ok(matchesGlob('*', ''));
    assert.ok(matchesGlob('svc-??', 'svc-01'));
    assert.ok(matchesGlob('a*b*c', 'axxbyyc'));
    assert.ok(!matchesGlob('svc-??', 'svc-1'));
    assert.ok(!matchesGlob('a.c', 'abc'));
    assert.ok(!matchesGlob('[ab]', 'a'));
    assert.ok(!matchesGlob('Admin', 'admin'));
  });

  it('agrees with the regular expression it stands for', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?', '.'), maxLength: 8 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 8 });
    fc.assert(
      fc.property(letters, text, (pattern, value) => {
        const source = pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
        assert.equal(matchesGlob(pattern, value), new RegExp(`^${source}$`, 's').test(value));
      }),
    );
  });
});
