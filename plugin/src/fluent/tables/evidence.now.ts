import { DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core';

export const x_rsc_rescind_evidence = Table({
  name: 'x_rsc_rescind_evidence',
  label: 'Rescind evidence',
  display: 'number',
  allowWebServiceAccess: true,
  actions: ['read'],
  autoNumber: { prefix: 'REV', number: 1000, numberOfDigits: 7 },
  index: [
    { name: 'grant_idx', unique: false, element: 'grant' },
    { name: 'finding_idx', unique: false, element: 'finding' },
    { name: 'remediation_idx', unique: false, element: 'remediation' },
  ],
  schema: {
    number: StringColumn({
      label: 'Number',
      maxLength: 40,
      default: 'javascript:global.getNextObjNumberPadded();',
      readOnly: true,
    }),
    level: StringColumn({
      label: 'Level',
      choices: {
        E0: { label: 'E0 none', sequence: 10 },
        E1: { label: 'E1 claimed', sequence: 20 },
        E2: { label: 'E2 executed', sequence: 30 },
        E3: { label: 'E3 listed absent', sequence: 40 },
        E4: { label: 'E4 probed absent', sequence: 50 },
        E5: { label: 'E5 denied', sequence: 60 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
    kind: StringColumn({
      label: 'Kind',
      choices: {
        api_receipt: { label: 'API receipt', sequence: 10 },
        list_absence: { label: 'List absence', sequence: 20 },
        probe: { label: 'Probe', sequence: 30 },
        negative_auth: { label: 'Negative auth', sequence: 40 },
        csv: { label: 'CSV', sequence: 50 },
        attestation: { label: 'Attestation', sequence: 60 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
    verdict: StringColumn({
      label: 'Verdict',
      choices: {
        proves_absent: { label: 'Proves absent', sequence: 10 },
        proves_present: { label: 'Proves present', sequence: 20 },
        inconclusive: { label: 'Inconclusive', sequence: 30 },
      },
      maxLength: 40,
      dropdown: 'dropdown_with_none',
    }),
    statement: StringColumn({ label: 'Statement', maxLength: 4000 }),
    finding: ReferenceColumn({ label: 'Finding', referenceTable: 'x_rsc_rescind_finding' }),
    remediation: ReferenceColumn({
      label: 'Remediation',
      referenceTable: 'x_rsc_rescind_remediation',
    }),
    grant: ReferenceColumn({ label: 'Grant', referenceTable: 'x_rsc_rescind_grant' }),
    run: ReferenceColumn({ label: 'Run', referenceTable: 'x_rsc_rescind_run' }),
    collected_at: DateTimeColumn({ label: 'Collected at' }),
    collected_by: ReferenceColumn({ label: 'Collected by', referenceTable: 'sys_user' }),
    digest: StringColumn({ label: 'Digest', maxLength: 64 }),
    previous_digest: StringColumn({ label: 'Previous digest', maxLength: 64 }),
  },
});
