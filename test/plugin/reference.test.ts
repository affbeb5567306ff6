import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readRecords, readTables } from './built-package.ts';
import { tableNotes } from './reference/notes.ts';
import { currentReference, referenceFile } from './reference/write.ts';

const scope = 'x_rsc_rescind';

describe('plugin/reference', () => {
  it('says what every table is for, and speaks of no other', () => {
    const own = readTables()
      .map((table) => table.name)
      .filter((name) => name.startsWith(`${scope}_`))
      .map((name) => name.slice(scope.length + 1));

    assert.deepEqual(Object.keys(tableNotes).sort(), own.sort());
  });

  it('is what the package is: npm run reference writes it', () => {
    assert.equal(readFileSync(referenceFile, 'utf8'), currentReference());
  });

  it('names every column, choice, role, property and route', () => {
    const text = currentReference();
    const named = [
      ...readTables().flatMap((table) => [
        ...table.columns.map((column) => column['name'] ?? ''),
        ...Object.values(table.choices).flat(),
      ]),
      ...readRecords().flatMap(({ table, fields }) => {
        if (table === 'sys_user_role' || table === 'sys_properties') return [fields['name'] ?? ''];
        if (table !== 'sys_ws_operation') return [];
        return [`${fields['http_method'] ?? ''} ${fields['relative_path'] ?? ''}`];
      }),
    ];
    const missing = named.filter((name) => !text.includes(`\`${name}\``));

    assert.deepEqual(missing, []);
  });

  it('gives every role, property and column a text of its own', () => {
    const silent = [
      ...readRecords()
        .filter(({ table }) => ['sys_user_role', 'sys_properties'].includes(table))
        .filter(({ fields }) => (fields['description'] ?? '') === '')
        .map(({ fields }) => fields['name']),
      ...readTables().flatMap((table) =>
        table.columns.filter((column) => !column['label']).map((column) => column['name']),
      ),
    ];

    assert.deepEqual(silent, []);
  });
});
