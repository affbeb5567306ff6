/** What the three classes about the read itself have in common. */
export const runClass = {
  inputs: ['run'],
  basis: 'run',
  severityRules: [],
  controls: ['DE.CM-09', 'PR.AA-05'],
} as const;
