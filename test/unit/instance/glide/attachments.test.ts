import assert from 'node:assert/strict';
import { readContent } from '../../../instance/store/attachment-content.ts';
import { createWorld, THING, type World } from '../engine/world.ts';

/** Runs a script in a rule of the application, or of the global scope, on a new thing. */
function run(world: World, script: string, values: Record<string, string> = {}): string[] {
  const before = world.logged('info').length;
  const rule = world.rule({ name: 'run', when: 'after', action_insert: '1', script, ...values });
  world.add(values['collection'] ?? THING, { short_description: 'x', name: 'x' });
  world.engine.records.systemRemove(world.admin, 'sys_script', rule['sys_id'] ?? '');
  assert.deepEqual(world.logged('error'), []);
  return world.logged('info').slice(before);
}

describe('instance/glide/GlideSysAttachment', () => {
  it('writes text and base64, and reads them back', () => {
    const world = createWorld();

    const lines = run(
      world,
      `var gsa = new GlideSysAttachment();
      var id = gsa.write(current, 'a.txt', 'text/plain', 'Grüße\\nzwei');
      gsa.writeBase64(current, 'b.bin', 'application/octet-stream', 'AAEC');
      var files = gsa.getAttachments('${THING}', current.getUniqueValue());
      while (files.next()) gs.info(files.getValue('file_name') + ' ' + files.getValue('size_bytes') + ' ' + gsa.getContentBase64(files));
      files = gsa.getAttachments('${THING}', current.getUniqueValue());
      files.next(); gs.info(gsa.getContent(files));
      var reader = new GlideTextReader(gsa.getContentStream(id));
      gs.info(reader.readLine() + '|' + reader.readLine() + '|' + reader.readLine());
      gs.info(gsa.write(new GlideRecord('${THING}'), 'c', 'text/plain', 'x') + ' ' + gsa.write(current, '', 'text/plain', 'x'));`,
    );

    assert.deepEqual(lines, [
      'a.txt 12 R3LDvMOfZQp6d2Vp',
      'b.bin 3 AAEC',
      'Grüße\nzwei',
      'Grüße|zwei|null',
      'null null',
    ]);
    const [file] = world.store.select('sys_attachment', 'file_name=a.txt');
    assert.equal(file?.['table_name'], THING);
    assert.equal(readContent(world.store, file)?.toString(), 'Grüße\nzwei');
  });

  it('gives no text to global scripts', () => {
    const world = createWorld();

    const lines = run(
      world,
      `var gsa = new GlideSysAttachment(); gsa.write(current, 'a.txt', 'text/plain', 'x');
      var files = gsa.getAttachments('incident', current.getUniqueValue()); files.next();
      gs.info(String(gsa.getContent(files)));`,
      { collection: 'incident', sys_scope: 'global' },
    );

    assert.deepEqual(lines, ['undefined']);
  });

  it('copies with attributes, and deletes with bytes and attributes', () => {
    const world = createWorld();
    const target = world.add('incident', {});
    const id = target['sys_id'] ?? '';

    const lines = run(
      world,
      `var gsa = new GlideSysAttachment();
      var first = gsa.write(current, 'a.txt', 'text/plain', 'text');
      gsa.addAttribute(first, 'author', 'Fred'); gsa.addMultipleAttributes(first, { author: 'Abel', category: 'KB' });
      var copied = GlideSysAttachment.copy('${THING}', current.getUniqueValue(), 'incident', '${id}');
      gs.info(copied.length + ' ' + (copied[0].split(',')[0] === first));
      var copy = copied[0].split(',')[1];
      var all = gsa.fetchAllAttributes(copy); while (all.next()) gs.info(all.getValue('key') + '=' + all.getValue('value'));
      gs.info(gsa.deleteAttribute(copy, 'category') + ' ' + gsa.deleteAttribute(copy, 'nosuch'));
      gsa.deleteAttachment(first);
      gs.info(gsa.copy('${THING}', current.getUniqueValue(), 'incident', 'nosuch').length);`,
    );

    assert.deepEqual(lines, ['1 true', 'author=Abel', 'category=KB', 'true false', '0']);
    const left = world.store.select('sys_attachment', '');
    assert.deepEqual(
      left.map((row) => [row['table_name'], row['table_sys_id'], row['content_type']]),
      [['incident', id, 'text/plain']],
    );
    assert.equal(world.store.count('sys_attachment_attribute', ''), 1);
    assert.equal(world.store.count('sys_attachment_doc', ''), 1);
  });
});

describe('instance/glide/addJoinQuery', () => {
  it('keeps records with a related one that meets the conditions', () => {
    const world = createWorld();
    const problems = ['a', 'b', 'c'].map((short_description) =>
      world.add('problem', { short_description }),
    );
    const [a, b] = problems.map((row) => row['sys_id'] ?? '');
    world.add('incident', { problem_id: a ?? '', urgency: '1' });
    world.add('incident', { problem_id: b ?? '', urgency: '3' });

    const lines = run(
      world,
      `function names(gr) { var out = []; gr.orderBy('short_description'); gr.query(); while (gr.next()) out.push(gr.short_description + ''); gs.info(out.join()); }
      var gr = new GlideRecord('problem'); gr.addJoinQuery('incident'); names(gr);
      gr = new GlideRecord('problem'); gr.addJoinQuery('incident').addCondition('urgency', '3'); names(gr);
      gr = new GlideRecord('problem'); gr.addJoinQuery('incident', 'sys_id', 'problem_id').addCondition('urgency', '<', '3'); gr.setLimit(1); names(gr);
      gr = new GlideRecord('incident'); gr.addJoinQuery('problem', 'problem_id', 'sys_id').addCondition('short_description', 'b'); gr.query(); gs.info(gr.getRowCount());
      var count = new GlideAggregate('problem'); count.addJoinQuery('incident'); count.addAggregate('COUNT'); count.query(); count.next(); gs.info(count.getAggregate('COUNT'));
      gr = new GlideRecord('problem'); gr.addJoinQuery('cmn_location'); gr.query(); gs.info(gr.getRowCount());`,
    );

    assert.deepEqual(lines, ['a,b', 'b', 'a', '1', '2', '3']);
    assert.match(world.logged('warn').join(), /problem\.sys_id and cmn_location are not related/u);
  });
});
