import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import {
  aboutText,
  boundFields,
  checkPermit,
  claimsOf,
  expiresAt,
  isSame,
  type PermitClaims,
  type PermitSubject,
  signPermit,
} from '../../../plugin/src/server/policy/permits.ts';
import { addSeconds, toUnixSeconds } from '../../../plugin/src/server/policy/times.ts';

const issued = '2026-11-24 10:00:00';
const mac = (key: string) => (text: string) =>
  createHmac('sha256', key).update(text).digest('base64');
const keys: Readonly<Record<string, string>> = { k1: 'one', k2: 'two' };
const macOf = (keyId: string) => (Object.hasOwn(keys, keyId) ? mac(keys[keyId] ?? '') : undefined);
const subject: PermitSubject = {
  decisionId: 'd'.repeat(32),
  grantId: 'a'.repeat(32),
  action: 'fulfil',
  about: '0'.repeat(64),
  issued,
  expires: addSeconds(issued, 3600),
};
const permit = signPermit(claimsOf(subject), 'k1', mac('one'));
const check = (text: string, more: { grantId?: string; action?: string; now?: string } = {}) =>
  checkPermit(
    { permit: text, grantId: subject.grantId, action: 'fulfil', now: issued, ...more },
    macOf,
  );
const codeOf = (...args: Parameters<typeof check>) => check(...args).problem?.code;

describe('plugin/policy/permits', () => {
  it('are JSON Web Tokens that any tool can read, and are good for their grant, action and time', () => {
    const [header = '', payload = ''] = permit.split('.');
    const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString());

    assert.deepEqual(read(header), { alg: 'HS256', kid: 'k1', typ: 'JWT' });
    assert.deepEqual(read(payload), {
      iss: 'x_rsc_rescind',
      jti: subject.decisionId,
      grant: subject.grantId,
      action: 'fulfil',
      about: subject.about,
      iat: toUnixSeconds(issued),
      exp: toUnixSeconds(issued) + 3600,
    });
    const checked = check(permit);
    assert.equal(checked.problem, undefined);
    assert.equal(checked.claims.jti, subject.decisionId);
    assert.equal(expiresAt(checked.claims), subject.expires);
  });

  it('are refused with what is wrong', () => {
    assert.equal(codeOf(permit, { now: subject.expires }), 'expired');
    assert.equal(codeOf(permit, { grantId: 'b'.repeat(32) }), 'other_grant');
    assert.equal(codeOf(permit, { action: 'revoke' }), 'other_action');
    assert.equal(codeOf(signPermit(claimsOf(subject), 'k9', mac('one'))), 'unknown_key');
    assert.equal(codeOf(signPermit(claimsOf(subject), 'k2', mac('one'))), 'bad_signature');
    for (const text of ['', 'a.b', 'a.b.c', `${permit}.x`, ` ${permit}`, 'x'.repeat(5000)])
      assert.equal(codeOf(text), 'not_a_permit', text.slice(0, 30));
  });

  it('believe nothing in the header: neither another algorithm nor another form of the same', () => {
    const [, payload = ''] = permit.split('.');
    const code = (value: unknown): string =>
      Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const header of [
      code({ alg: 'none', kid: 'k1', typ: 'JWT' }),
      code({ kid: 'k1', alg: 'HS256', typ: 'JWT' }),
      code({ alg: 'HS256', kid: ['k1'], typ: 'JWT' }),
      code(null),
    ]) {
      const signed = `${header}.${payload}`;
      const signature = mac('one')(signed)
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace('=', '');
      assert.equal(codeOf(`${signed}.${signature}`), 'not_a_permit');
      assert.equal(codeOf(`${signed}.`), 'not_a_permit');
    }
  });

  it('refuse claims of another form, even signed with the key', () => {
    const claims = claimsOf(subject);
    for (const wrong of [
      { ...claims, iss: 'somebody' },
      { ...claims, exp: 'never' },
      { ...claims, exp: Number.NaN },
      { ...claims, jti: '' },
      { ...claims, action: 'approve' },
    ]) {
      const text = signPermit(wrong as unknown as PermitClaims, 'k1', mac('one'));
      assert.equal(codeOf(text), 'not_a_permit', JSON.stringify(wrong));
    }
  });

  it('cannot be changed in any sign', () => {
    const signs = 'A|B|C|X|Y|Z|a|b|c|x|y|z|0|1|8|9|-|_|.|=';
    fc.assert(
      fc.property(
        fc.nat({ max: permit.length - 1 }),
        fc.constantFrom(...signs.split('|')),
        (at, sign) => {
          fc.pre(permit[at] !== sign);
          const changed = permit.slice(0, at) + sign + permit.slice(at + 1);
          assert.notEqual(check(changed).problem, undefined);
          assert.equal(check(changed).claims, undefined);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('are good for no other claims than the signed ones', () => {
    const text = fc.string({ minLength: 1, maxLength: 32 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: -5000, max: 9000 }), (grantId, key, seconds) => {
        const mine = signPermit(claimsOf({ ...subject, grantId }), 'k1', mac(key));
        const now = addSeconds(issued, seconds);
        const checked = check(mine, { grantId, now });
        assert.equal(checked.problem === undefined, key === 'one' && seconds < 3600);
      }),
    );
  });

  it('are not written without a signature', () => {
    assert.equal(
      signPermit(claimsOf(subject), 'k1', () => ''),
      '',
    );
    assert.equal(
      checkPermit(
        { permit, grantId: subject.grantId, action: 'fulfil', now: issued },
        () => () => '',
      ).problem?.code,
      'bad_signature',
    );
  });

  it('compares whole texts', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        assert.equal(isSame(one, other), one === other);
        assert.ok(isSame(one, one));
      }),
    );
  });

  it('changes what it is about with every bound field, and only with those', () => {
    const fields = Object.fromEntries(boundFields.map((name) => [name, `${name}-1`])) as Record<
      (typeof boundFields)[number],
      string
    >;
    const before = aboutText(fields);
    for (const name of boundFields) assert.notEqual(aboutText({ ...fields, [name]: 'x' }), before);
    assert.equal(aboutText({ ...fields, state: 'active' } as typeof fields), before);
  });
});
