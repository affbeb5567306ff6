import assert from 'node:assert/strict';
import { column, createWorld, SCOPE, THING, type World } from '../engine/world.ts';
import { decrypted, encrypted } from '../../../instance/glide/two-way-password.ts';

const world = (): World => {
  const made = createWorld();
  const thing = made.store.schema.table(THING);
  assert.ok(thing);
  const secret = column('secret', 'password2', { scope: SCOPE });
  made.store.schema.define({ ...thing, columns: new Map([...thing.columns, ['secret', secret]]) });
  return made;
};

/** What a script of the application says. */
function told(script: string, made: World = world()): string[] {
  made.rule({ name: 'tell', when: 'after', action_insert: '1', script });
  made.add(THING, { name: 'x' });
  return [...made.logged('info'), ...made.logged('error')];
}

describe('instance/glide/crypto', () => {
  it('makes the codes of RFC 4231, on the class and on an object', () => {
    const key = Buffer.alloc(20, 0x0b).toString('base64');
    const lines = told(
      `gs.info(CertificateEncryption.generateMac('${key}', 'HmacSHA256', 'Hi There'));
      gs.info(new CertificateEncryption().generateMac('${key}', 'HmacSHA256', 'Hi There'));`,
    );

    const expected = Buffer.from(
      'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7',
      'hex',
    ).toString('base64');
    assert.deepEqual(lines, [expected, expected]);
  });

  it('refuses an unknown algorithm and an empty key', () => {
    assert.match(
      told(`new CertificateEncryption().generateMac('YQ==', 'Rot13', 'x')`)[0] ?? '',
      /Rot13/,
    );
    assert.match(
      told(`new CertificateEncryption().generateMac('', 'HmacSHA256', 'x')`)[0] ?? '',
      /key/,
    );
  });

  it('gives random texts and numbers', () => {
    const [one, two, bound] = told(
      `gs.info(GlideSecureRandomUtil.getSecureRandomString(24)); gs.info(GlideSecureRandomUtil.getSecureRandomString(24));
      gs.info(GlideSecureRandomUtil.getSecureRandomIntBound(3));`,
    );

    assert.match(one ?? '', /^[A-Za-z0-9]{24}$/);
    assert.notEqual(one, two);
    assert.match(bound ?? '', /^[012]$/);
  });

  it('stores a two-way encrypted field in cipher and gives its clear text to its own scope', () => {
    const made = world();
    const lines = told(
      `var t = new GlideRecord('${THING}'); t.newRecord(); t.name = 'holder'; t.getElement('secret').setDisplayValue('open sesame');
      if (current.name != 'holder') { t.insert();
      var again = new GlideRecord('${THING}'); again.get('name', 'holder');
      gs.info(again.secret.getDecryptedValue()); gs.info(again.getValue('secret').indexOf('sesame')); }`,
      made,
    );

    assert.deepEqual(lines, ['open sesame', '-1']);
    const [row] = made.store.select(THING, 'name=holder');
    assert.equal(decrypted(row?.['secret'] ?? ''), 'open sesame');
  });

  it('gives the clear text to no other scope', () => {
    const made = world();
    made.add(THING, { name: 'holder', secret: encrypted('open sesame') });
    made.rule({
      name: 'peek',
      collection: 'sys_user_group',
      sys_scope: 'global',
      when: 'after',
      action_insert: '1',
      script: `var t = new GlideRecord('${THING}'); t.get('name', 'holder'); gs.info('[' + t.secret.getDecryptedValue() + ']');`,
    });
    made.add('sys_user_group', { name: 'trigger' });

    assert.deepEqual(made.logged('info'), ['[]']);
  });

  it('notices a changed cipher', () => {
    const stored = encrypted('open sesame');
    const at = stored.length - 8;
    const other = stored.slice(0, at) + (stored[at] === 'A' ? 'B' : 'A') + stored.slice(at + 1);
    assert.throws(() => decrypted(other));
  });
});
