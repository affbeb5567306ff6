import assert from 'node:assert/strict';
import { GlideStringUtil } from '../../../instance/glide/glide-string-util.ts';
import { createWorld, THING, type World } from '../engine/world.ts';

/** What a script of the application says; `world` is prepared before. */
function told(script: string, world: World = createWorld()): string[] {
  world.rule({ name: 'tell', action_insert: '1', script });
  world.add(THING, { name: 'x', due: '2026-03-02 12:00:00' });
  assert.deepEqual(world.logged('error'), []);
  return world.logged('info');
}

describe('instance/glide documented members', () => {
  const texts: readonly (readonly [keyof typeof GlideStringUtil, string, string | boolean])[] = [
    ['dotToUnderBar', '../etc', '__/etc'],
    ['escapeAllQuotes', "let's escape some quotes", 'lets escape some quotes'],
    ['escapeForHomePage', '<test> string', '%3ctest%3e string'],
    ['escapeHTML', '"<>&', '&quot;&lt;&gt;&amp;'],
    [
      'escapeNonPrintable',
      'test \x09 non \x00 printable \x07 chars',
      'test \\t non \\u0000 printable \\u0007 chars',
    ],
    ['escapeQueryTermSeparator', 'test^Test', 'test^^Test'],
    ['escapeTicks', "let's try", "let\\'s try"],
    ['getNumeric', '123 test 456 String 789', '123456789'],
    ['isBase64', 'GethdTYehdtshetB*', false],
    ['isBase64', 'GethdTYehdtshetB', true],
    ['isEligibleSysID', '62826BF03710200044e0bfc8bcbe5df1', true],
    ['newLinesToBreaks', 'line \n, after', 'line <br/>, after'],
    ['normalizeWhitespace', 'with \n (new line) and \t (tab) ', 'with (new line) and (tab)'],
    ['unescapeHTML', '&quot;&lt;&gt;&amp;', '"<>&'],
  ];
  for (const [name, text, expected] of texts) {
    it(`GlideStringUtil.${name} of ${JSON.stringify(text)}`, () => {
      assert.equal(GlideStringUtil[name](text), expected);
    });
  }

  it('writes what was set through references, into the record there or a new one', () => {
    const world = createWorld();
    const { id } = world.user('john');
    const lines = told(
      `var inc = new GlideRecord('incident'); inc.newRecord(); inc.short_description = 'a'; inc.caller_id = '${id}';
      inc.caller_id.first_name = 'John'; inc.caller_id.nosuch = 'x';
      inc.update(); gs.info(inc.caller_id.first_name + '.');
      inc.caller_id.last_name = 'Doe'; gs.info(inc.updateWithReferences() === inc.getUniqueValue());
      var other = new GlideRecord('incident'); other.newRecord(); other.caller_id.user_name = 'new.one';
      other.updateWithReferences(); gs.info(other.caller_id.user_name);`,
      withOpenUsers(world),
    );

    assert.deepEqual(lines, ['.', 'true', 'new.one']);
    const john = world.store.get('sys_user', id);
    assert.deepEqual([john?.['first_name'], john?.['last_name']], ['John', 'Doe']);
    assert.equal(world.store.count('sys_user', 'user_name=new.one'), 1);
  });

  it('keeps preferences, client data and granted roles of the user', () => {
    const lines = told(
      `var user = gs.getUser(); user.savePreference('myPref', 'red'); user.savePreference('myPref', 'blue');
      gs.info(user.getPreference('myPref') + ' ' + user.getPreference('other'));
      gs.info(user.getUserRoles().indexOf('admin') >= 0 && user.getUserRoles().indexOf('itil') < 0);
      var session = gs.getSession(); session.putClientData('test1', 'Harry');
      gs.info(session.getClientData('test1') + ' ' + session.getClientData('test2') + ' ' + session.isImpersonating());`,
    );

    assert.deepEqual(lines, ['blue null', 'true', 'Harry null false']);
  });

  it('hands out dates of fields, and days in other languages', () => {
    const lines = told(
      `gs.info(current.due.getGlideObject().getNumericValue());
      var gdt = new GlideDateTime('2023-01-18 06:49:02');
      gs.info(gdt.getDisplayValueLang('full', 'fr'));
      gs.info(gdt.getDisplayValueLang('long', 'en-GB'));
      gs.info(gdt.getDisplayValueLang('medium', 'de'));
      gs.info(gdt.getLocalDate().getDisplayValueLang('SHORT', 'es-MX'));
      gs.info(gdt.getLocalDate().getDisplayValueLang('other', 'no language at all'));`,
    );

    assert.deepEqual(lines, [
      String(Date.parse('2026-03-02T12:00:00Z')),
      'mercredi 18 janvier 2023 06:49:02',
      '18 January 2023 06:49:02',
      '18.01.2023 06:49:02',
      '18/01/23',
      'Jan 18, 2023',
    ]);
  });
});

/** Lets the application write users and incidents, as cross-scope access would. */
function withOpenUsers(world: World): World {
  for (const name of ['sys_user', 'incident', 'task']) {
    const table = world.store.schema.table(name);
    assert.ok(table);
    const access = { read: true, create: true, update: true, delete: true };
    world.store.schema.define({ ...table, access });
  }
  return world;
}
