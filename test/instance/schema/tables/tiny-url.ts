import { text, type TableSpec } from '../columns.ts';

/** Long addresses behind short ones (doc:platform-user-interface/t_EnableTinyURLSupport). */
export const tinyUrlTables: readonly TableSpec[] = [
  {
    name: 'sys_tiny_url',
    label: 'Tiny URL',
    access: 'rc',
    indexes: ['tiny_url', 'data_hash'],
    columns: {
      tiny_url: text(40, { label: 'Tiny URL', display: true }),
      data: text(1_000_000),
      data_hash: text(),
    },
  },
];
