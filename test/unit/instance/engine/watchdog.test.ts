import assert from 'node:assert/strict';
import vm from 'node:vm';

import { TransactionCancelled, watched } from '../../../instance/engine/watchdog.ts';
import { undisturbed } from '../../../instance/store/interruption.ts';
import { createWorld, THING } from './world.ts';

type Globals = Record<string, unknown>;

function runner(globals: Globals): (source: string, timeoutMs?: number) => unknown {
  const context = vm.createContext(globals);
  return (source, timeoutMs = 60) => {
    const script = new vm.Script(source);
    return watched<unknown>({ timeoutMs, memoryMb: 512 }, (options) =>
      script.runInContext(context, options),
    );
  };
}

describe('instance/engine/watchdog', () => {
  let kept: ReturnType<typeof process.rawListeners>;
  let signals: number;
  const count = (): void => {
    signals += 1;
  };

  // Nothing here may reach who listens for Ctrl+C, mocha among them.
  beforeEach(() => {
    kept = process.rawListeners('SIGINT');
    process.removeAllListeners('SIGINT');
    process.on('SIGINT', count);
    signals = 0;
  });
  afterEach(() => {
    process.removeAllListeners('SIGINT');
    for (const listener of kept) process.on('SIGINT', listener as () => void);
  });

  it('returns what the script returns and throws what it throws', () => {
    const run = runner({});
    assert.equal(run('6 * 7'), 42);
    assert.throws(() => run("throw new RangeError('mine')"), { message: 'mine' });
    assert.equal(run("'again'"), 'again');
  });

  it('never lets its signal out, however close script and limit end together', async () => {
    const globals: Globals = {};
    const run = runner(globals);
    const ends = { in_time: 0, cancelled: 0 };
    for (let turn = 0; turn < 40; turn += 1) {
      globals['end'] = Date.now() + 30 + (turn % 5) * 10;
      try {
        run('while (Date.now() < end);', 40);
        ends.in_time += 1;
      } catch (error) {
        assert.ok(error instanceof TransactionCancelled);
        ends.cancelled += 1;
      }
      if (turn % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 25));
    }
    assert.ok(ends.in_time > 0 && ends.cancelled > 0, JSON.stringify(ends));
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(signals, 0);
  });

  it('wakes up after a long time without scripts', async () => {
    const run = runner({});
    run('1');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.throws(() => run('while (true);'), /maximum execution time exceeded/);
  });

  it('counts a script inside a script to the outer one', () => {
    const globals: Globals = {};
    const run = runner(globals);
    globals['inner'] = () => run('while (true);', 60_000);
    const started = Date.now();
    assert.throws(() => run('inner()'), /maximum execution time exceeded/);
    assert.ok(Date.now() - started < 5000);
  });

  it('waits for the end of a write and begins no other', () => {
    const globals: Globals = {};
    const run = runner(globals);
    let begun = 0;
    let ended = 0;
    globals['write'] = () => {
      undisturbed(() => {
        begun += 1;
        const end = Date.now() + 25;
        while (Date.now() < end);
        ended += 1;
      });
    };
    for (let turn = 0; turn < 5; turn += 1) {
      assert.throws(() => run('while (true) write();'), TransactionCancelled);
    }
    assert.ok(begun >= 5);
    assert.equal(ended, begun);
  });

  it("hands somebody's Ctrl+C on and cancels the script", async () => {
    const globals: Globals = { interrupt: () => process.kill(process.pid, 'SIGINT') };
    const run = runner(globals);
    assert.throws(() => run('interrupt(); while (true);', 10_000), /canceled by user request/);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(signals, 1);
  });

  it('limits the next script too when one was cancelled deep inside others', () => {
    const world = createWorld({ scriptTimeoutMs: 60 });
    world.rule({
      name: 'outer',
      action_insert: '1',
      order: '1',
      filter_condition: 'name=outer',
      script: `var g = new GlideRecord('${THING}'); g.initialize(); g.insert();`,
    });
    world.rule({ name: 'r', action_insert: '1', order: '2', script: 'while (true) {}' });
    for (let turn = 0; turn < 3; turn += 1) {
      assert.throws(() => world.add(THING, { name: 'outer' }), /maximum execution time exceeded/);
    }
    assert.equal(world.store.count(THING, ''), 0);
  });

  it('reads its limits from the properties', () => {
    const world = createWorld();
    world.rule({ name: 'r', action_insert: '1', script: 'while (true) {}' });
    const set = (value: string): void => {
      const [row] = world.store.select('sys_properties', 'name=local_instance.script_seconds');
      world.engine.records.systemUpdate(world.admin, 'sys_properties', row?.['sys_id'] ?? '', {
        value,
      });
    };
    set('0.1');
    const started = Date.now();
    assert.throws(() => world.add(THING, {}), /maximum execution time exceeded/);
    assert.ok(Date.now() - started < 10_000);
  });
});
