import {
  BooleanColumn,
  DateTimeColumn,
  IntegerColumn,
  StringColumn,
  Table,
} from '@servicenow/sdk/core';

export const x_rsc_rescind_chain_check = Table({
  name: 'x_rsc_rescind_chain_check',
  label: 'Rescind chain check',
  display: 'number',
  allowWebServiceAccess: true,
  actions: ['read'],
  autoNumber: { prefix: 'RCC', number: 1000, numberOfDigits: 7 },
  index: [{ name: 'chain_verdict_idx', unique: false, element: ['chain', 'verdict'] }],
  schema: {
    number: StringColumn({
      label: 'Number',
      maxLength: 40,
      default: 'javascript:global.getNextObjNumberPadded();',
      readOnly: true,
    }),
    chain: StringColumn({
      label: 'Chain',
      choices: {
        evidence: { label: 'Evidence', sequence: 10 },
        decision: { label: 'Decisions', sequence: 20 },
        grant_event: { label: 'Events of grants', sequence: 30 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
    verdict: StringColumn({
      label: 'Verdict',
      choices: {
        intact: { label: 'Intact', sequence: 10 },
        broken: { label: 'Broken', sequence: 20 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
    checked_at: DateTimeColumn({ label: 'Checked at' }),
    rows_checked: IntegerColumn({ label: 'Rows checked' }),
    from_sequence: IntegerColumn({ label: 'From sequence' }),
    to_sequence: IntegerColumn({ label: 'To sequence' }),
    complete: BooleanColumn({ label: 'Reached the end' }),
    head_sequence: IntegerColumn({ label: 'Head sequence' }),
    head_hash: StringColumn({ label: 'Head hash', maxLength: 64 }),
    unchained: IntegerColumn({ label: 'Rows outside the chain' }),
    broken_sequence: IntegerColumn({ label: 'Broken at sequence' }),
    broken_record: StringColumn({ label: 'Broken record', maxLength: 40 }),
    problem: StringColumn({ label: 'Problem', maxLength: 1000 }),
  },
});
