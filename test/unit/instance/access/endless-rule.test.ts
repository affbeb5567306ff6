import assert from 'node:assert/strict';

import { APP_ID, column, createWorld, THING } from '../engine/world.ts';

describe('instance/access and scripts without an end', () => {
  it('an access control script ends the transaction, not one row after the other', () => {
    const world = createWorld({ scriptTimeoutMs: 300 });
    for (let at = 0; at < 20; at += 1) world.add(THING, { name: `t${String(at)}` });
    world.add('sys_security_acl', {
      name: THING,
      type: 'record',
      operation: 'read',
      active: '1',
      advanced: '1',
      admin_overrides: '0',
      script: 'while (true) {}',
      sys_scope: APP_ID,
    });
    const { session } = world.user('reader');
    const started = Date.now();

    assert.throws(
      () => world.engine.records.read(session, THING, '', { limit: 20, offset: 0 }),
      /maximum execution time exceeded/,
    );
    assert.ok(Date.now() - started < 3000);
  });

  it('a default value ends the transaction', () => {
    const world = createWorld({ scriptTimeoutMs: 300 });
    world.store.schema.addColumns(THING, [
      column('endless', 'string', { defaultValue: 'javascript:while (true) {}' }),
    ]);

    assert.throws(() => world.add(THING, { name: 'x' }), /maximum execution time exceeded/);
  });
});
