import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { adapterIds, registry } from '../../connector/src/adapters/registry.ts';
import type { ErrorCode } from '../../connector/src/lib/errors.ts';
import { type Downstream, estate, faultCodes, type FaultName, type Harness } from './contract.ts';
import { createRig, readAll, type Rig, seen } from './rig.ts';
import { harness as csv } from './harness/csv.ts';
import { harness as postgres } from './harness/postgres.ts';
import { harness as scim } from './harness/scim.ts';

const harnesses: readonly Harness[] = [csv, postgres, scim];
const expected = {
  accounts: estate.accounts.map((a) => `${a.login} ${a.enabled ? 'on' : 'off'}`).sort(),
  grants: estate.grants.map((g) => `${g.login} holds ${g.entitlement}`).sort(),
};

/** The part of a read that is about the estate; a server may bring people and roles of its own. */
function ofEstate(records: Parameters<typeof seen>[0]): ReturnType<typeof seen> {
  const known = new Set<string>(estate.accounts.map(({ login }) => login));
  const mine = (line: string): boolean => known.has(line.split(' ')[0] ?? '');
  const { accounts, grants } = seen(records);
  return { accounts: accounts.filter(mine), grants: grants.filter(mine) };
}

interface Failure extends Error {
  readonly code: ErrorCode;
  readonly where: string;
  readonly todo: string;
}

async function failure(work: Promise<unknown>): Promise<Failure> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  // By name: the test runner loads a second copy of the class for lazily imported adapters.
  assert(error instanceof Error && error.name === 'RescindError', inspect(error));
  return error as Failure;
}

describe('adapters', () => {
  it('every adapter of the registry has a harness', () => {
    assert.deepEqual(
      harnesses.map(({ id }) => id),
      [...adapterIds],
    );
  });

  for (const harness of harnesses) {
    describe(`adapters/${harness.id}`, function () {
      this.timeout(60_000);
      let downstream: Downstream;
      let rig: Rig;

      before(async () => {
        downstream = await harness.start();
        rig = createRig(harness, downstream);
      });
      after(async () => {
        rig.close();
        await downstream.stop();
      });

      it('reads every account with its state and every grant, once', async () => {
        const adapter = await rig.adapter();

        const records = await readAll(adapter);

        assert.deepEqual(ofEstate(records), expected);
      });

      it('names every entitlement it grants, with the type mappings use', async () => {
        const records = await readAll(await rig.adapter());

        const named = new Set(
          records.flatMap((r) =>
            r.kind === 'entitlement' ? [`${r.entitlement.type}:${r.entitlement.nativeId}`] : [],
          ),
        );
        const granted = records.flatMap((r) => (r.kind === 'grant' ? [r.grant.entitlement] : []));
        assert(granted.some(({ type }) => type === downstream.entitlementType));
        for (const { type, nativeId } of granted) assert(named.has(`${type}:${nativeId}`));
      });

      it('ends a whole read with proofs that say numbers', async () => {
        const records = await readAll(await rig.adapter());

        const proofs = records.flatMap((r) => (r.kind === 'proof' ? [r.proof] : []));
        assert(proofs.length > 0);
        for (const { ok, detail } of proofs) assert(ok && /\d/.test(detail), detail);
        assert.equal(records.at(-1)?.kind, 'proof');
      });

      it('counts once what the app lists twice', async () => {
        await downstream.duplicate();

        const records = await readAll(await rig.adapter());

        await downstream.repair();
        const { accounts, grants } = ofEstate(records);
        assert.deepEqual(accounts, expected.accounts);
        assert.deepEqual([...new Set(grants)], expected.grants);
      });

      it('changes nothing by reading, checking and probing', async () => {
        const adapter = await rig.adapter();
        const question = adapter.probe && (await downstream.question('ada', 'admins'));
        const before = await downstream.state();

        await readAll(adapter);
        await adapter.check(new AbortController().signal);
        if (question) await adapter.probe?.(question, new AbortController().signal);

        assert.equal(await downstream.state(), before);
      });

      it('reads the same again after it was closed and made anew', async () => {
        const first = await rig.adapter();
        await readAll(first);
        await first.close();

        const again = await readAll(await rig.adapter());

        assert.deepEqual(ofEstate(again), expected);
      });

      it('sends nothing when the run was interrupted before', async () => {
        const reason = new Error('interrupted');
        const read = (await rig.adapter()).read(AbortSignal.abort(reason));

        await assert.rejects(read[Symbol.asyncIterator]().next(), reason);
      });

      it('stops with the reason when the run is interrupted between two records', async () => {
        const stop = new AbortController();
        const reason = new Error('interrupted');
        const read = async (): Promise<void> => {
          const adapter = await rig.adapter({});
          for await (const record of adapter.read(stop.signal)) {
            if (record.kind === 'account') stop.abort(reason);
          }
        };

        await assert.rejects(read(), reason);
      });

      it('does not wait for an answer once the run is interrupted', async function () {
        if (downstream.hang === undefined) {
          const module = await registry[harness.id].load();
          assert.equal(module.evidence, 'attested', 'only a local file has nothing to wait for');
          return;
        }
        const adapter = await rig.adapter(await downstream.hang());
        const stop = new AbortController();
        const reason = new Error('interrupted');
        const pending = adapter.read(stop.signal)[Symbol.asyncIterator]().next();

        setImmediate(() => {
          stop.abort(reason);
        });

        await assert.rejects(pending, reason);
        await downstream.repair();
      });

      it('arranges every fault, or says why it cannot happen', () => {
        const covered = new Set<string>(downstream.faults.map(({ name }) => name));
        for (const name of Object.keys(faultCodes) as FaultName[]) {
          assert.notEqual(covered.has(name), downstream.cannot[name] !== undefined, name);
        }
      });

      it('turns every fault into its code, tells where and what to do, and shows no secret', async () => {
        const secrets = Object.values(downstream.env).flatMap((value) => [
          value,
          Buffer.from(value).toString('base64').replace(/=+$/, ''),
        ]);
        const wrong: string[] = [];
        for (const fault of downstream.faults) {
          const adapter = await rig.adapter(await fault.arrange());
          const error = await failure(readAll(adapter, fault.during?.bind(fault)));
          await downstream.repair();
          const allowed: readonly string[] = faultCodes[fault.name];
          assert(allowed.includes(fault.code), fault.what);
          if (error.code !== fault.code)
            wrong.push(`${fault.what}: ${error.code} ${error.message}`);
          assert(error.where !== '' && error.todo !== '' && error.message !== '', fault.what);
          const shown = inspect(error, { depth: 10 });
          for (const secret of secrets) assert(!shown.includes(secret), fault.what);
        }
        assert.deepEqual(wrong, []);
        const log = rig.logged.join('\n');
        for (const secret of secrets) assert(!log.includes(secret));
      });

      it('reads well again after every fault is repaired', async () => {
        const records = await readAll(await rig.adapter());

        assert.deepEqual(ofEstate(records).grants, expected.grants);
      });

      it('checks its rights line by line', async () => {
        const lines = await (await rig.adapter()).check(new AbortController().signal);

        assert(lines.length > 0);
        for (const line of lines) assert(line.ok && line.right !== '', inspect(line));
      });

      it('offers a probe exactly when it declares one', async () => {
        const { capabilities } = await registry[harness.id].load();
        const adapter = await rig.adapter();

        assert.equal(adapter.probe !== undefined, capabilities.probe);
        assert(capabilities.list);
      });

      it('sees access come and go, by list and, where declared, by probe', async () => {
        const adapter = await rig.adapter();
        const { signal } = new AbortController();
        const holds = async (): Promise<boolean> =>
          seen(await readAll(adapter)).grants.includes('bob holds admins');
        const probed = async (): Promise<unknown> => {
          if (adapter.probe === undefined) return 'no probe';
          return (await adapter.probe(await downstream.question('bob', 'admins'), signal)).present;
        };
        const answers = (present: boolean): unknown =>
          adapter.probe === undefined ? 'no probe' : present;

        await downstream.give('bob', 'admins');
        const given = [await holds(), await probed()];
        await downstream.take('bob', 'admins');
        const taken = [await holds(), await probed()];

        assert.deepEqual(given, [true, answers(true)]);
        assert.deepEqual(taken, [false, answers(false)]);
      });
    });
  }
});
