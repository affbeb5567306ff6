import assert from 'node:assert/strict';

import { APP_ID, createWorld, SCOPE, THING } from '../unit/instance/engine/world.ts';
import { fact, type Source } from './fact.ts';
import { idOf, run } from './scripts.ts';

const SYSTEM: Source = 'doc:api-reference/server-api-reference/c_GlideSystemScopedAPI';

describe('conformance: scoped GlideSystem', () => {
  const world = createWorld();
  const abel = world.user('abel.tuter', 'itil');
  const lines = (script: string): string[] => run(world, script);

  fact(SYSTEM, 'info, warn and debug fill their placeholders', () => {
    assert.deepEqual(
      lines(
        `gs.info('from {0}.{1}', 'Abel', 'Tuter'); gs.warn('This is a warning from {0}.{1}', 'Abel', 'Tuter'); gs.error('{0}', 1);`,
      ),
      ['from Abel.Tuter', 'This is a warning from Abel.Tuter', '1'],
    );
  });

  fact(SYSTEM, 'nil: null, undefined and the empty text', () => {
    assert.deepEqual(lines(`log([gs.nil(null), gs.nil(undefined), gs.nil(''), gs.nil('x')]);`), [
      '[true,true,true,false]',
    ]);
  });

  fact(SYSTEM, 'tableExists', () => {
    assert.deepEqual(lines(`log(gs.tableExists('incident')); log(gs.tableExists('foo'));`), [
      'true',
      'false',
    ]);
  });

  fact(SYSTEM, 'generateGUID gives 32 hexadecimal characters, another one each time', () => {
    const [first, second] = lines('log(gs.generateGUID()); log(gs.generateGUID());');

    assert.match(first ?? '', /^[0-9a-f]{32}$/u);
    assert.notEqual(first, second);
  });

  fact(SYSTEM, 'getUserID, getUserName, getUserDisplayName of the current user', () => {
    world.engine.records.systemUpdate(world.admin, 'sys_user', abel.id, { name: 'Abel Tuter' });

    assert.deepEqual(
      run(
        world,
        'log(gs.getUserID()); log(gs.getUserName()); log(gs.getUserDisplayName()); log(gs.isLoggedIn());',
        { session: abel.session },
      ),
      [abel.id, 'abel.tuter', 'Abel Tuter', 'true'],
    );
  });

  fact(SYSTEM, 'hasRole: the roles held, and every role for an administrator', () => {
    const ask = `log([gs.hasRole('itil'), gs.hasRole('cmdb_read'), gs.hasRole('user_admin'), gs.getUser().hasRole('itil')].join());`;

    assert.deepEqual(run(world, ask, { session: abel.session }), ['true,true,false,true']);
    assert.deepEqual(run(world, ask), ['true,true,true,true']);
  });

  fact(SYSTEM, 'getCurrentScopeName and getCurrentApplicationId', () => {
    assert.deepEqual(lines('log(gs.getCurrentScopeName()); log(gs.getCurrentApplicationId());'), [
      SCOPE,
      APP_ID,
    ]);
  });

  fact(SYSTEM, 'getCallerScopeName is null without a caller', () => {
    assert.deepEqual(lines('log(gs.getCallerScopeName());'), ['null']);
  });

  fact(SYSTEM, 'getProperty: the value, the alternative, and null', () => {
    world.add('sys_properties', { name: `${SCOPE}.limit`, value: '5', sys_scope: APP_ID });

    assert.deepEqual(
      lines(
        `log(gs.getProperty('${SCOPE}.limit')); log(typeof gs.getProperty('${SCOPE}.limit')); log(gs.getProperty('no.such', 'alt')); log(gs.getProperty('no.such'));`,
      ),
      ['5', 'string', 'alt', 'null'],
    );
  });

  fact(SYSTEM, 'setProperty sets a property of the own scope only', () => {
    const answer = lines(
      `gs.setProperty('${SCOPE}.limit', '6'); log(gs.getProperty('${SCOPE}.limit')); gs.setProperty('instance_name', 'mine');`,
    );

    assert.equal(answer[0], '6');
    assert.equal(world.store.select('sys_properties', 'name=instance_name')[0]?.['value'], 'local');
  });

  fact(SYSTEM, 'getMessage fills one value or a list; unknown keys are the message', () => {
    assert.deepEqual(
      lines(
        `log(gs.getMessage("Abort adding action '{0}'", 'update record')); log(gs.getMessage('{0} and {1}', ['a', 'b'])); log(gs.getMessage('plain'));`,
      ),
      ["Abort adding action 'update record'", 'a and b', 'plain'],
    );
  });

  fact(SYSTEM, 'getEscapedMessage replaces HTML special characters', () => {
    assert.deepEqual(lines(`log(gs.getEscapedMessage('Is the summary & details accurate?'));`), [
      'Is the summary &amp; details accurate?',
    ]);
  });

  fact(SYSTEM, 'addErrorMessage and getErrorMessages', () => {
    assert.deepEqual(lines(`gs.addErrorMessage('no'); log(gs.getErrorMessages().join());`), ['no']);
  });

  fact(SYSTEM, 'base64Encode and base64Decode', () => {
    assert.deepEqual(
      lines(
        `log(gs.base64Encode('sample_key')); log(gs.base64Decode(gs.base64Encode('sample_key')));`,
      ),
      ['c2FtcGxlX2tleQ==', 'sample_key'],
    );
  });

  fact(SYSTEM, 'urlEncode uses percent encoding of UTF-8, spaces too; urlDecode undoes it', () => {
    assert.deepEqual(lines(`log(gs.urlEncode('a b&ü')); log(gs.urlDecode('a%20b%26%C3%BC'));`), [
      'a%20b%26%C3%BC',
      'a b&ü',
    ]);
  });

  fact(SYSTEM, 'formats of the current user, and no mobile device', () => {
    assert.deepEqual(
      lines(
        'log(gs.getDateFormat()); log(gs.getTimeFormat()); log(gs.getDateTimeFormat()); log(gs.isMobile());',
      ),
      ['yyyy-MM-dd', 'HH:mm:ss', 'yyyy-MM-dd HH:mm:ss', 'false'],
    );
  });

  fact(SYSTEM, 'hoursAgo and daysAgo with negative numbers lie ahead', () => {
    assert.deepEqual(lines('log(gs.hoursAgo(-4)); log(gs.daysAgo(-2)); log(gs.daysAgo(7));'), [
      '2026-03-02 14:00:00',
      '2026-03-04 10:00:00',
      '2026-02-23 10:00:00',
    ]);
  });

  fact(SYSTEM, 'eventQueue writes an event with record, parameters and user', () => {
    const row = world.add(THING, { name: 'event' });
    run(
      world,
      `var t = new GlideRecord('${THING}'); t.get('${idOf(row)}'); gs.eventQueue('${SCOPE}.commented', t, gs.getUserID(), gs.getUserName());`,
      { session: abel.session },
    );
    const [event] = world.store.select('sysevent', `name=${SCOPE}.commented`);

    assert.equal(event?.['instance'], idOf(row));
    assert.equal(event['table'], THING);
    assert.deepEqual([event['parm1'], event['parm2']], [abel.id, 'abel.tuter']);
  });

  fact(SYSTEM, 'eventQueueScheduled takes a sys_id and waits for its time', () => {
    lines(
      `var at = new GlideDateTime(); at.addSeconds(3600); gs.eventQueueScheduled('${SCOPE}.later', '0e29421383101000dada83ec37d9292d', 'p1', 'p2', at);`,
    );
    const [event] = world.store.select('sysevent', `name=${SCOPE}.later`);

    assert.equal(event?.['instance'], '0e29421383101000dada83ec37d9292d');
    assert.equal(event['process_on'], '2026-03-02 11:00:00');
    assert.equal(event['state'], 'ready');
  });

  fact(SYSTEM, 'executeNow runs a job of the own application and gives its sys_id', async () => {
    const job = world.add('sysauto_script', {
      name: 'on demand',
      run_type: 'on_demand',
      active: '1',
      sys_scope: APP_ID,
      script: `gs.info('the job ran');`,
    });

    const answer = lines(
      `var j = new GlideRecord('sysauto_script'); j.get('${idOf(job)}'); log(gs.executeNow(j));`,
    );
    await world.engine.drain();

    assert.ok(answer.includes(idOf(job)));
    assert.ok(world.logged('info').includes('the job ran'));
  });

  fact(SYSTEM, 'executeNow gives null for a job of another scope', () => {
    const job = world.add('sysauto_script', {
      name: 'global job',
      run_type: 'on_demand',
      active: '1',
      sys_scope: 'global',
      script: `gs.info('the global job ran');`,
    });

    assert.deepEqual(
      lines(
        `var j = new GlideRecord('sysauto_script'); j.get('${idOf(job)}'); log(gs.executeNow(j));`,
      ).slice(-1),
      ['null'],
    );
  });
});
