import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { GlideAggregate } from '../../../instance/glide/glide-aggregate.ts';
import { glideApi } from '../../../instance/glide/glide-api.ts';
import { GlideDate } from '../../../instance/glide/glide-date.ts';
import { GlideDateTime } from '../../../instance/glide/glide-date-time.ts';
import { GlideDigest } from '../../../instance/glide/glide-digest.ts';
import { GlideDuration } from '../../../instance/glide/glide-duration.ts';
import { GlideElementDescriptor } from '../../../instance/glide/glide-element-descriptor.ts';
import { GlideElement } from '../../../instance/glide/glide-element.ts';
import { GlideRecord } from '../../../instance/glide/glide-record.ts';
import { GlideStringUtil } from '../../../instance/glide/glide-string-util.ts';
import { GlideSchedule } from '../../../instance/glide/schedule/glide-schedule.ts';
import { GlideSysAttachment } from '../../../instance/glide/glide-sys-attachment.ts';
import { glideSystem } from '../../../instance/glide/glide-system.ts';
import { GlideTime } from '../../../instance/glide/glide-time.ts';
import { glideUser } from '../../../instance/glide/glide-user.ts';
import type { GlideHost } from '../../../instance/glide/host.ts';
import { GlideTextReader } from '../../../instance/glide/input-stream.ts';
import { GlideQueryCondition } from '../../../instance/glide/query-condition.ts';
import { ServiceError } from '../../../instance/glide/service-error.ts';
import { createWorld } from '../engine/world.ts';

const require = createRequire(import.meta.url);
/** The package exports `src/types/index.js`; the declarations lie beside it. */
const ROOT = join(dirname(require.resolve('@servicenow/glide')), '..');

/** Members of the scoped `gs` that doc:api-reference/server-api-reference/c_GlideSystemScopedAPI has and the types lack. */
const DOCUMENTED_GS = [
  'getTimeZoneName',
  'addLowMessage',
  'addModerateMessage',
  'addSuccessMessage',
  'base64Decode',
  'base64Encode',
  'urlDecode',
  'urlEncode',
];

/** Names of every member that the file declares in classes, interfaces and type literals, base classes included. */
function declared(...files: string[]): ReadonlySet<string> {
  const names = new Set<string>(['constructor']);
  const visit = (node: ts.Node): void => {
    if ((ts.isClassElement(node) || ts.isTypeElement(node)) && node.name)
      names.add(node.name.getText());
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const text = readFileSync(join(ROOT, file), 'utf8');
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  }
  return names;
}

/** Public names that a class of the shim has, those of the classes it extends included. */
function offered(prototype: object): string[] {
  const names: string[] = [];
  for (
    let at: object | null = prototype;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    names.push(...Object.getOwnPropertyNames(at));
  }
  return names;
}

function surplus(names: Iterable<string>, types: ReadonlySet<string>): string[] {
  return [...names].filter((name) => !types.has(name));
}

function host(): GlideHost {
  const world = createWorld({ bare: true });
  return {
    store: world.store,
    session: world.admin,
    scope: 'x_tny_app',
    messages: { error: [], info: [] },
  } as unknown as GlideHost;
}

/** Members that the types lack and the documentation has (doc:api-reference/server-api-reference/c_GlideDateScopedAPI). */
const DOCUMENTED: Readonly<Record<string, readonly string[]>> = {
  GlideDate: ['getValue'],
  GlideDuration: ['getNumericValue'],
};

describe('instance/glide/shim', () => {
  const classes: readonly (readonly [string, object, readonly string[]])[] = [
    ['GlideRecord', GlideRecord.prototype, ['types/GlideRecord.d.ts']],
    ['GlideElement', GlideElement.prototype, ['types/GlideElement.d.ts']],
    [
      'GlideElementDescriptor',
      GlideElementDescriptor.prototype,
      ['types/GlideElementDescriptor.d.ts'],
    ],
    [
      'GlideAggregate',
      GlideAggregate.prototype,
      ['types/GlideAggregate.d.ts', 'types/GlideRecord.d.ts'],
    ],
    ['GlideDate', GlideDate.prototype, ['types/GlideDate.d.ts']],
    ['GlideTime', GlideTime.prototype, ['types/GlideTime.d.ts']],
    ['GlideDateTime', GlideDateTime.prototype, ['types/GlideDateTime.d.ts']],
    [
      'GlideDuration',
      GlideDuration.prototype,
      ['types/GlideDuration.d.ts', 'types/GlideTime.d.ts'],
    ],
    ['GlideSchedule', GlideSchedule.prototype, ['types/GlideSchedule.d.ts']],
    ['GlideSysAttachment', GlideSysAttachment.prototype, ['types/GlideSysAttachment.d.ts']],
    ['GlideTextReader', GlideTextReader.prototype, ['types/GlideTextReader.d.ts']],
    ['GlideDigest', GlideDigest.prototype, ['types/GlideDigest.d.ts']],
    ['GlideQueryCondition', GlideQueryCondition.prototype, ['types/GlideQueryCondition.d.ts']],
    ['ServiceError', ServiceError.prototype, ['sn_ws_err/ServiceError.d.ts']],
  ];

  for (const [name, prototype, files] of classes) {
    it(`gives ${name} no member that @servicenow/glide does not declare`, () => {
      assert.deepEqual(
        surplus(
          offered(prototype),
          new Set([...declared(...files), 'toString', ...(DOCUMENTED[name] ?? [])]),
        ),
        [],
      );
    });
  }

  it('gives gs and its user no member that neither @servicenow/glide nor the documentation declares', () => {
    const gs = glideSystem(host()) as { getSession(): object };

    const known = new Set([...declared('types/gs.d.ts'), ...DOCUMENTED_GS]);
    assert.deepEqual(surplus(Object.keys(gs), known), []);
    assert.deepEqual(surplus(Object.keys(glideUser(host())), declared('types/GlideUser.d.ts')), []);
    const session = Object.keys(gs.getSession());
    assert.deepEqual(surplus(session, declared('types/GlideSession.d.ts')), []);
    const texts = Object.keys(GlideStringUtil);
    assert.deepEqual(surplus(texts, declared('types/GlideStringUtil.d.ts')), []);
  });

  it('exports nothing from @servicenow/glide that is not exported there', () => {
    const index = readFileSync(join(ROOT, 'types/index.d.ts'), 'utf8');

    for (const name of Object.keys(glideApi(host()))) {
      assert.ok(index.includes(`'./${name}'`), `${name} is not in the index`);
    }
  });
});
