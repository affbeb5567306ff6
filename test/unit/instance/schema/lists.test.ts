import assert from 'node:assert/strict';

import { startInstance } from '../../../instance/start.ts';

describe('instance/schema lists', () => {
  it('name only columns that their tables have', async () => {
    const instance = await startInstance();
    try {
      const { store } = instance;
      const unknown = store.select('sys_ui_list', '').flatMap((list) =>
        store
          .select('sys_ui_list_element', `list_id=${list['sys_id'] ?? ''}`)
          .filter(
            (element) => !store.schema.columns(list['name'] ?? '').has(element['element'] ?? ''),
          )
          .map((element) => `${list['name'] ?? ''}.${element['element'] ?? ''}`),
      );
      assert.deepEqual(unknown, []);
    } finally {
      await instance.stop();
    }
  });
});
