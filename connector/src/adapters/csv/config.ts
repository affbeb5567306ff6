import { z } from 'zod';
import { isoDuration } from '../module.ts';

const header = z.string().min(1);

const columns = z
  .object({
    account: header.describe('Column with the login'),
    id: header
      .optional()
      .describe('Column with an id that is never given to another account; the login when absent'),
    enabled: header.optional().describe('Column that says whether the account can be used'),
    entitlement: header.optional().describe('Column with the role; an empty cell is no grant'),
    entitlementName: header
      .optional()
      .describe('Column with the name of the role, when it is not its id'),
    scope: header.optional().describe('Column with the part of the app the role is limited to'),
  })
  .catchall(header)
  .describe('Field = column header. Every further field becomes an attribute to correlate on');

const trailer = z
  .strictObject({
    firstCell: z.string().min(1).describe('Text in the first cell of the last line'),
    countCell: z
      .number()
      .int()
      .min(2)
      .describe('Which cell of that line (counted from 1) holds the number of data rows'),
  })
  .describe('Closing line that proves the file is whole');

/** `target:` block of a file that another application exported. */
export const csvTarget = z.strictObject({
  adapter: z.literal('csv').describe('Export of an application as a file'),
  file: z.string().min(1).describe('File; a relative name starts at the folder of the mapping'),
  maxAge: isoDuration.describe('An older file is an error (export_stale), never "no drift"'),
  encoding: z
    .string()
    .default('utf-8')
    .refine((label) => isEncoding(label), { error: 'not an encoding this runtime knows' })
    .describe('Encoding label, for example utf-8, windows-1252, utf-16le'),
  delimiter: z.string().length(1).default(',').describe('One character between cells'),
  quote: z.string().length(1).default('"').describe('Character around cells that hold a delimiter'),
  columns,
  entitlementType: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .default('role')
    .describe('Type of every entitlement in this file'),
  entitlementSeparator: z
    .string()
    .length(1)
    .optional()
    .describe('Character between several roles in one cell'),
  enabledValues: z
    .array(z.string())
    .min(1)
    .default(['1', 'true', 't', 'yes', 'y', 'j', 'ja', 'active', 'aktiv', 'enabled', 'x'])
    .describe('Cells of the enabled column that mean yes; upper and lower case are the same'),
  disabledValues: z
    .array(z.string())
    .min(1)
    .default(['0', 'false', 'f', 'no', 'n', 'nein', 'inactive', 'inaktiv', 'disabled', 'locked'])
    .describe('Cells that mean no. Any other text is an error, an empty cell is unknown'),
  trailer: trailer.optional(),
  expectedRows: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Exact number of data rows, for a file that never grows'),
  finalNewline: z
    .enum(['required', 'optional'])
    .default('required')
    .describe('A file without a line end after its last row may be cut; optional accepts it'),
});
export type CsvTarget = z.output<typeof csvTarget>;

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
