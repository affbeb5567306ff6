import type { Row } from '../instance/contract.ts';

/** Rows of one letter each; the clock stands at 2026-03-02 10:00:00, a Monday. */
export const INCIDENTS: Readonly<Record<string, Row>> = {
  a: {
    short_description: 'SAP outage',
    description: 'SAP outage',
    caller_id: 'don',
    assigned_to: 'don',
    subcategory: 'email',
    category: 'email',
    impact: '1',
    urgency: '1',
    reassignment_count: '0',
    reopen_count: '0',
    active: '1',
    made_sla: '1',
    sla_due: '2026-03-02 09:30:00',
    activity_due: '2026-03-02 23:00:00',
  },
  b: {
    short_description: 'Network storage unavailable',
    description: 'x',
    caller_id: 'abel',
    assigned_to: 'don',
    subcategory: 'db2',
    category: 'database',
    impact: '2',
    urgency: '3',
    reassignment_count: '1',
    reopen_count: '2',
    active: '0',
    made_sla: '1',
    sla_due: '2026-03-01 08:00:00',
    activity_due: '2026-03-03 09:00:00',
  },
  c: {
    short_description: 'query about SAP tables',
    description: '',
    caller_id: '',
    assigned_to: 'abel',
    subcategory: 'sql server',
    category: '',
    impact: '3',
    urgency: '3',
    reassignment_count: '3',
    reopen_count: '2',
    active: '',
    made_sla: '1',
    sla_due: '2026-03-03 12:00:00',
    activity_due: '2026-03-08 12:00:00',
  },
  d: {
    short_description: '',
    description: '',
    caller_id: 'don',
    assigned_to: 'abel',
    subcategory: '',
    category: 'software',
    impact: '',
    urgency: '1',
    reassignment_count: '',
    reopen_count: '0',
    active: '1',
    made_sla: '0',
    sla_due: '',
    activity_due: '',
  },
};

/** A query, the letters of the rows that it selects, and what that shows. */
export type Case = readonly [query: string, rows: string, statement: string];

const CONDITION_BUILDER: readonly Case[] = [
  ['active=true^caller_idISNOTEMPTY', 'ad', '^ joins: both conditions must hold'],
  ['short_descriptionISEMPTY^ORdescriptionISEMPTY', 'cd', '^OR: at least one of two holds'],
  ['short_descriptionISEMPTY^NQdescriptionISNOTEMPTY', 'abd', '^NQ: one of two filters holds'],
];

const STRING_FIELDS: readonly Case[] = [
  ['short_descriptionSTARTSWITHSAP', 'a', 'starts with'],
  ['short_descriptionENDSWITHoutage', 'a', 'ends with, as ENDSWITH'],
  ['short_description%outage', 'a', 'ends with, as %'],
  ['short_descriptionLIKESAP', 'ac', 'contains, as LIKE'],
  ['short_description*SAP', 'ac', 'contains, as *'],
  ['short_descriptionNOT LIKESAP', 'bd', 'does not contain, as NOT LIKE'],
  ['short_description!*SAP', 'bd', 'does not contain, as !*'],
  ['short_description=Network storage unavailable', 'b', 'is: says nothing else'],
  ['short_description!=Network storage unavailable', 'acd', 'is not: says anything but'],
  ['short_descriptionISEMPTY', 'd', 'is empty'],
  ['short_descriptionISNOTEMPTY', 'abc', 'is not empty'],
  ['short_descriptionANYTHING', 'abcd', 'is anything: any value, empty or NULL'],
  ['short_descriptionEMPTYSTRING', 'd', 'is empty string: no value in the field'],
  ['short_description<=s', 'bc', 'less than or is: first letter up to, or exactly, s'],
  ['short_description>=s', 'a', 'greater than or is: from s on'],
  ['short_descriptionBETWEENq@t', 'ac', 'between: first letter q to t'],
  ['short_descriptionSAMEASdescription', 'ad', 'is same: matching values'],
  ['short_descriptionNSAMEASdescription', 'bc', 'is different: differing values'],
];

const REFERENCE_FIELDS: readonly Case[] = [
  ['caller_id=don', 'ad', 'a reference is named by its sys_id'],
  ['caller_idISEMPTY', 'c', 'an empty reference'],
  ['caller_idISNOTEMPTY', 'abd', 'a reference with any value'],
  ['caller_idSTARTSWITHDon', 'ad', 'starts with looks at the name'],
  ['caller_idENDSWITHliffe', 'ad', 'ends with looks at the name'],
  ['caller_id%liffe', 'ad', '% looks at the name'],
  ['caller_idLIKEon', 'ad', 'contains looks at the name'],
  ['caller_id*on', 'ad', '* looks at the name'],
  ['caller_idNOT LIKEon', 'bc', 'does not contain looks at the name'],
  ['caller_id!*on', 'bc', '!* looks at the name'],
  ['caller_idANYTHING', 'abcd', 'is anything, on a reference'],
  ['caller_idSAMEASassigned_to', 'a', 'the same user in two references'],
  ['caller_idNSAMEASassigned_to', 'bcd', 'the users of two references do not match'],
  ['caller_idEMPTYSTRING', 'c', 'is empty string, on a reference'],
  ['caller_id.manager=boss', 'ad', 'a dot-walk of two steps'],
  ['caller_id.manager.nameSTARTSWITHBess', 'ad', 'a dot-walk of three steps'],
];

const CHOICE_FIELDS: readonly Case[] = [
  ['subcategory=email', 'a', 'a choice is named by its value'],
  ['subcategoryINdb2,sql server,oracle', 'bc', 'is one of'],
  ['subcategoryNOT INdb2,sql server,oracle', 'ad', 'is not one of'],
  ['subcategoryLIKEem', 'a', 'a choice contains'],
  ['subcategorySTARTSWITHem', 'a', 'a choice starts with'],
  ['subcategoryENDSWITHil', 'a', 'a choice ends with'],
  ['subcategoryNOT LIKEem', 'bcd', 'a choice does not contain'],
  ['subcategorySAMEAScategory', 'a', 'two choices have matching values'],
  ['subcategoryNSAMEAScategory', 'bcd', 'two choices have differing values'],
  ['impact=1', 'a', 'an integer choice'],
  ['impactIN1,2', 'ab', 'one of several integer choices'],
  ['impactNOT IN1,2', 'cd', 'none of several integer choices'],
  ['impact<2', 'a', 'less than an integer choice'],
  ['impact>2', 'c', 'greater than an integer choice'],
  ['impact<=2', 'ab', 'less than or is an integer choice'],
  ['impact>=2', 'bc', 'greater than or is an integer choice'],
  ['impactBETWEEN1@2', 'ab', 'between integer choices, both ends included'],
  ['impactSAMEASurgency', 'ac', 'matching integer choices'],
];

const NUMBER_FIELDS: readonly Case[] = [
  ['reassignment_count=0', 'a', 'zero is a number and not emptiness'],
  ['reassignment_countISEMPTY', 'd', 'no number'],
  ['reassignment_countISNOTEMPTY', 'abc', 'any number'],
  ['reassignment_count<2', 'ab', 'less than, not equal to'],
  ['reassignment_count>2', 'c', 'greater than, not equal to'],
  ['reassignment_count<=3', 'abc', 'less than or is a number'],
  ['reassignment_count>=1', 'bc', 'greater than or is a number'],
  ['reassignment_countBETWEEN1@3', 'bc', 'between: both ends included'],
  ['reassignment_countSAMEASreopen_count', 'a', 'matching numbers'],
  ['reassignment_countNSAMEASreopen_count', 'bcd', 'differing numbers'],
  ['reassignment_countGT_FIELDreopen_count', 'c', 'greater than field'],
  ['reassignment_countLT_FIELDreopen_count', 'b', 'less than field'],
  ['reassignment_countGT_OR_EQUALS_FIELDreopen_count', 'ac', 'greater than or is field'],
  ['reassignment_countLT_OR_EQUALS_FIELDreopen_count', 'ab', 'less than or is field'],
];

const BOOLEAN_FIELDS: readonly Case[] = [
  ['active=true', 'ad', 'is true'],
  ['active!=true', 'bc', 'is not true: false, empty or NULL'],
  ['activeISEMPTY', 'c', 'a Boolean without value'],
  ['activeISNOTEMPTY', 'abd', 'a Boolean that is true or false'],
  ['activeSAMEASmade_sla', 'a', 'matching Booleans'],
  ['activeNSAMEASmade_sla', 'bcd', 'differing Booleans'],
];

const START_OF = (days: number): string => `javascript:gs.daysAgoStart(${String(days)})`;
const END_OF = (days: number): string => `javascript:gs.daysAgoEnd(${String(days)})`;
const MONDAY = (how: string): string =>
  `sla_dueDATEPARTMonday@javascript:gs.datePart('dayofweek','monday','${how}')`;

const DATE_FIELDS: readonly Case[] = [
  [`sla_dueONToday@${START_OF(0)}@${END_OF(0)}`, 'a', 'on today'],
  [`sla_dueNOTONToday@${START_OF(0)}@${END_OF(0)}`, 'bcd', 'not on today'],
  [`sla_due<${START_OF(0)}`, 'b', 'before today'],
  [`sla_due<=${END_OF(0)}`, 'ab', 'at or before today'],
  [`sla_due>${END_OF(0)}`, 'c', 'after today'],
  [`sla_due>=${START_OF(0)}`, 'ac', 'at or after today'],
  [`sla_dueBETWEEN${START_OF(1)}@${END_OF(0)}`, 'ab', 'between yesterday and today'],
  [MONDAY('GE'), 'ac', 'trend on or after Monday: any day except a Sunday'],
  [MONDAY('LE'), 'ab', 'trend on or before Monday: a Sunday or a Monday'],
  [MONDAY('GT'), 'c', 'trend after Monday: neither Sunday nor Monday'],
  [MONDAY('LT'), 'b', 'trend before Monday: a Sunday'],
  [MONDAY('EE'), 'a', 'trend on Monday'],
  ['sla_dueRELATIVEGT@hour@ago@1', 'ac', 'relative after an hour ago'],
  ['sla_dueRELATIVELT@hour@ago@1', 'b', 'relative before an hour ago'],
  ['sla_dueRELATIVEGT@minute@ahead@30', 'c', 'relative after half an hour ahead'],
  ['sla_dueISEMPTY', 'd', 'a date without value'],
  ['sla_dueSAMEASactivity_due@day', 'a', 'dates of the same day'],
  ['sla_dueMORETHANactivity_due@day@before@1', 'bc', 'more than a day before another date'],
  ['sla_dueLESSTHANactivity_due@day@before@3', 'ab', 'less than three days before another'],
  [
    "sla_dueBETWEENjavascript:gs.dateGenerate('2026-03-02','00:00:00')@javascript:gs.daysAgoEnd(0)",
    'a',
    'between a generated date and the end of today (doc:c_GlideSystemScopedAPI, dateGenerate)',
  ],
];

/** Every row of the tables of doc:platform-user-interface/r_OpAvailableFiltersQueries. */
export const OPERATOR_CASES: readonly Case[] = [
  ...CONDITION_BUILDER,
  ...STRING_FIELDS,
  ...REFERENCE_FIELDS,
  ...CHOICE_FIELDS,
  ...NUMBER_FIELDS,
  ...BOOLEAN_FIELDS,
  ...DATE_FIELDS,
];
