import assert from 'node:assert/strict';
import { connectorName, newId, sha256Hex } from '../../../connector/src/lib/ids.ts';

describe('lib/ids', () => {
  it('makes ids that sort by time and do not repeat', () => {
    const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map(newId);

    assert.deepEqual([...ids].sort(), ids);
    assert.equal(new Set(Array.from({ length: 1000 }, () => newId(0))).size, 1000);
    for (const id of ids) assert.match(id, /^[0-9a-z]{26}$/);
  });

  it('hashes as the platform does', () => {
    assert.equal(sha256Hex(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('names host and process, short enough for the run record', () => {
    assert.match(connectorName(), /^.+\/\d+$/);
    assert.ok(connectorName().length <= 100);
  });
});
