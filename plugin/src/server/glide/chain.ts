import { GlideAggregate, GlideRecord, gs } from '@servicenow/glide';
import {
  anchorMisfit,
  canonicalText,
  chainedColumns,
  followChain,
  start,
  storable,
  type Anchor,
  type ChainCheck,
  type ChainEnd,
  type ChainName,
  type ChainRow,
  type Misfit,
} from '../policy/chain';
import { assign, now, sha256, tables, value, wholeNumber, type Fields } from './record';
import { failClosed, refuse } from './rule-guards';

/** Writing rows into the chains of evidence, decisions and events of grants, and reading them back. */

const tableOf: Readonly<Record<ChainName, string>> = {
  evidence: tables.evidence,
  decision: tables.decision,
  grant_event: tables.grantEvent,
};

/** Others may append at the same moment: each failed attempt means that one of them succeeded. */
const attempts = 20;

function fieldsOf(chain: ChainName, row: GlideRecord): Fields {
  const fields: Record<string, string> = {};
  for (const [name] of chainedColumns[chain]) fields[name] = value(row, name);
  fields['sys_id'] = row.getUniqueValue();
  return fields;
}

function rowOf(chain: ChainName, row: GlideRecord): ChainRow {
  return {
    id: row.getUniqueValue(),
    number: value(row, 'number'),
    sequence: wholeNumber(row, 'sequence'),
    prevHash: value(row, 'prev_hash'),
    rowHash: value(row, 'row_hash'),
    fields: fieldsOf(chain, row),
  };
}

function limited(chain: ChainName, query: string, limit: number): GlideRecord {
  const rows = new GlideRecord(tableOf[chain]);
  rows.addEncodedQuery(query);
  rows.setLimit(limit);
  rows.query();
  return rows;
}

/** The last row of the chain. */
export function headOf(chain: ChainName): ChainEnd {
  const rows = limited(chain, 'sequenceISNOTEMPTY^ORDERBYDESCsequence', 1);
  return rows.next()
    ? { sequence: wholeNumber(rows, 'sequence'), hash: value(rows, 'row_hash') }
    : start;
}

function append(chain: ChainName, fields: Fields): string {
  const head = headOf(chain);
  const sequence = head.sequence + 1;
  const row = new GlideRecord(tableOf[chain]);
  row.newRecord(); // with its sys_id, which is hashed
  const stored: Record<string, string> = { chained_at: now() };
  for (const [name, width] of chainedColumns[chain]) {
    const given = fields[name];
    if (given !== undefined) stored[name] = storable(given, width);
  }
  assign(row, stored);
  const text = canonicalText(chain, sequence, head.hash, fieldsOf(chain, row));
  assign(row, { sequence: String(sequence), prev_hash: head.hash, row_hash: sha256(text) });
  return row.insert() ?? '';
}

/** Writes a row at the end of its chain; its sys_id, empty when it could not be written. */
export function createChained(chain: ChainName, fields: Fields): string {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const id = append(chain, fields);
    if (id !== '') return id;
  }
  gs.error('Rescind: a row of {0} could not be written; see the warnings before this.', chain);
  return '';
}

/** Before rule: whatever writes into these tables must append to the chain. */
function requireChain(chain: ChainName, current: GlideRecord): void {
  failClosed(current, () => {
    const row = rowOf(chain, current);
    const text = canonicalText(chain, row.sequence, row.prevHash, row.fields);
    if (row.sequence < 1 || sha256(text) !== row.rowHash) {
      refuse(current, 'This record has no place in its chain; only the application writes it.');
    }
  });
}

export function requireEvidenceChain(current: GlideRecord): void {
  requireChain('evidence', current);
}

export function requireDecisionChain(current: GlideRecord): void {
  requireChain('decision', current);
}

export function requireGrantEventChain(current: GlideRecord): void {
  requireChain('grant_event', current);
}

function at(chain: ChainName, sequence: number): ChainRow | undefined {
  const rows = limited(chain, `sequence=${String(sequence)}`, 1);
  return sequence > 0 && rows.next() ? rowOf(chain, rows) : undefined;
}

export function unchainedRows(chain: ChainName): number {
  const count = new GlideAggregate(tableOf[chain]);
  count.addEncodedQuery('sequenceISEMPTY');
  count.addAggregate('COUNT', 'sys_id');
  count.query();
  return count.next() ? parseInt(count.getAggregate('COUNT', 'sys_id') || '0', 10) : 0;
}

/** The newest check that found the chain intact. */
export function lastIntact(chain: ChainName): GlideRecord | undefined {
  const rows = new GlideRecord(tables.chainCheck);
  const query = `chain=${chain}^verdict=intact^ORDERBYDESCchecked_at^ORDERBYDESCnumber`;
  rows.addEncodedQuery(query);
  rows.setLimit(1);
  rows.query();
  return rows.next() ? rows : undefined;
}

function anchorOf(check: GlideRecord): Anchor {
  return {
    sequence: wholeNumber(check, 'head_sequence'),
    hash: value(check, 'head_hash'),
    checkedAt: value(check, 'checked_at'),
    unchained: wholeNumber(check, 'unchained'),
  };
}

function anchorProblem(chain: ChainName, unchained: number): Misfit | undefined {
  const check = lastIntact(chain);
  if (!check) return undefined;
  const anchor = anchorOf(check);
  return anchorMisfit(anchor, at(chain, anchor.sequence), unchained);
}

/** Row by row: a piece of a long chain would not fit into memory. */
function rowsAfter(chain: ChainName, sequence: number, limit: number): () => ChainRow | undefined {
  const rows = limited(chain, `sequence>${String(sequence)}^ORDERBYsequence`, limit);
  return () => (rows.next() ? rowOf(chain, rows) : undefined);
}

export interface Verification extends ChainCheck {
  readonly chain: ChainName;
  readonly from: ChainEnd;
  readonly head: ChainEnd;
  readonly unchained: number;
  /** The check went to the end of the chain. */
  readonly isComplete: boolean;
}

/** The chain has a row at this place; its start counts as one. */
export function hasPlace(chain: ChainName, sequence: number): boolean {
  return sequence === 0 || at(chain, sequence) !== undefined;
}

/** Checks up to `limit` rows behind the row with sequence `after`, and that the newest intact check still holds. */
export function verifyChain(chain: ChainName, after: number, limit: number): Verification {
  const before = at(chain, after);
  const from = before ? { sequence: before.sequence, hash: before.rowHash } : start;
  const head = headOf(chain);
  const unchained = unchainedRows(chain);
  const followed = followChain(chain, rowsAfter(chain, from.sequence, limit), from, sha256);
  const misfit = followed.misfit ?? anchorProblem(chain, unchained);
  const isComplete = followed.misfit === undefined && followed.end.sequence >= head.sequence;
  return { ...followed, misfit, chain, from, head, unchained, isComplete };
}
