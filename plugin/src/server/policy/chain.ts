import { inAscii } from './canonical';

/**
 * Evidence, decisions and the events of grants are chained, so that a later change is noticed (field-survey section 6: `row_hash/prev_hash`
 * on append-only tables). Each row carries a sequence number, the hash of the row before it and its own hash: SHA-256
 * over a canonical text of its content, its sequence and the previous hash. One chain per table.
 *
 * A unique index on the sequence makes the chain one line: of two rows written at once the database refuses the second,
 * which is then written again behind the first.
 */

export type ChainName = 'evidence' | 'decision' | 'grant_event';
export const chainNames: readonly ChainName[] = ['evidence', 'decision', 'grant_event'];

type Fields = Readonly<Record<string, string>>;

/** Hashed columns and how many characters the platform stores of each. The number is left out: the platform gives it. */
export const chainedColumns: Readonly<Record<ChainName, readonly (readonly [string, number])[]>> = {
  evidence: [
    ['sys_id', 32],
    ['level', 40],
    ['kind', 40],
    ['verdict', 40],
    ['statement', 4000],
    ['finding', 32],
    ['remediation', 32],
    ['grant', 32],
    ['run', 32],
    ['collected_at', 19],
    ['collected_by', 32],
    ['digest', 64],
    ['previous_digest', 64],
    ['chained_at', 19],
  ],
  decision: [
    ['sys_id', 32],
    ['point', 40],
    ['action', 40],
    ['result', 40],
    ['mode', 40],
    ['grant', 32],
    ['gate', 32],
    ['actor', 32],
    ['subject', 255],
    ['resource', 255],
    ['reasons', 4000],
    ['obligations', 4000],
    ['inputs', 8000],
    ['inputs_digest', 64],
    ['rules_version', 40],
    ['expires', 19],
    ['chained_at', 19],
  ],
  grant_event: [
    ['sys_id', 32],
    ['grant', 32],
    ['grant_version', 11],
    ['what', 40],
    ['changed', 255],
    ['at', 19],
    ['recorded_at', 19],
    ['from_state', 40],
    ['to_state', 40],
    ['ends', 19],
    ['revocation_owner', 32],
    ['revocation_backup', 32],
    ['revocation_group', 32],
    ['permit', 32],
    ['first_observed_at', 19],
    ['evidence_level', 40],
    ['revoked_at', 19],
    ['last_absent_proof', 19],
    ['actor', 32],
    ['decision', 32],
    ['run', 32],
    ['evidence', 32],
    ['chained_at', 19],
  ],
};

export function isChainName(text: string): text is ChainName {
  return chainNames.some((name) => name === text);
}

/** Hash before the first row. */
export const genesis = '0'.repeat(64);

/** What a column of this width gives back: line ends, half characters, blanks at the ends and the platform's word for nothing. */
export function storable(text: string, width: number): string {
  const cut = text
    .replace(/\r\n?/g, '\n')
    .slice(0, width)
    .replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
    .trim();
  return cut === 'NULL' ? '' : cut;
}

/** The text that is hashed: JSON in ASCII, so that no machine's encoding matters. */
export function canonicalText(
  chain: ChainName,
  sequence: number,
  prevHash: string,
  fields: Fields,
): string {
  const content = chainedColumns[chain].map(([name, width]) => [
    name,
    storable(fields[name] ?? '', width),
  ]);
  return inAscii(JSON.stringify(['rescind-chain-1', chain, sequence, prevHash, content]));
}

export interface ChainRow {
  readonly id: string;
  readonly number: string;
  readonly sequence: number;
  readonly prevHash: string;
  readonly rowHash: string;
  readonly fields: Fields;
}

export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

export interface Misfit {
  readonly sequence: number;
  /** Empty when the row is not there. */
  readonly id: string;
  readonly number: string;
  readonly problem: string;
}

export const start: ChainEnd = { sequence: 0, hash: genesis };

export interface ChainCheck {
  readonly rows: number;
  /** The last row that fits. */
  readonly end: ChainEnd;
  readonly misfit: Misfit | undefined;
}

type Sha256 = (text: string) => string;

function problemOf(
  chain: ChainName,
  row: ChainRow,
  before: ChainEnd,
  sha256: Sha256,
): string | undefined {
  const text = canonicalText(chain, row.sequence, row.prevHash, row.fields);
  if (row.sequence <= before.sequence) {
    return 'Its sequence number is not above the one before it: a row was written past the application.';
  }
  if (sha256(text) !== row.rowHash) {
    return 'Its content does not give its hash: it was changed after it was written.';
  }
  return row.prevHash === before.hash
    ? undefined
    : 'It does not follow the row before it: that row was replaced together with its hash.';
}

/** Follows rows in ascending sequence from a known end; stops at the first that does not fit. `next` ends with nothing. */
export function followChain(
  chain: ChainName,
  next: () => ChainRow | undefined,
  from: ChainEnd,
  sha256: Sha256,
): ChainCheck {
  let end = from;
  let count = 0;
  for (let row = next(); row !== undefined; row = next()) {
    const expected = end.sequence + 1;
    if (row.sequence > expected) {
      const problem = `The row is missing: sequence ${String(expected)} was removed, the next one there is ${row.number} (${String(row.sequence)}).`;
      return { rows: count, end, misfit: { sequence: expected, id: '', number: '', problem } };
    }
    const problem = problemOf(chain, row, end, sha256);
    if (problem !== undefined) {
      const { sequence, id, number } = row;
      return { rows: count, end, misfit: { sequence, id, number, problem } };
    }
    end = { sequence: row.sequence, hash: row.rowHash };
    count += 1;
  }
  return { rows: count, end, misfit: undefined };
}

/** What an earlier check saw. */
export interface Anchor extends ChainEnd {
  readonly checkedAt: string;
  /** Rows without a place in the chain, from before there was one. */
  readonly unchained: number;
}

/** Rows cut off the end leave a chain that fits in itself: an earlier check knows how far it went. */
export function anchorMisfit(
  anchor: Anchor,
  there: ChainRow | undefined,
  unchained: number,
): Misfit | undefined {
  const { sequence } = anchor;
  const at = { sequence, id: there?.id ?? '', number: there?.number ?? '' };
  if (sequence > 0 && !there) {
    return {
      ...at,
      problem: `The row is missing: the check of ${anchor.checkedAt} UTC saw it. Rows were removed from the end.`,
    };
  }
  if (there && there.rowHash !== anchor.hash) {
    return {
      ...at,
      problem: `Its hash is another one than at the check of ${anchor.checkedAt} UTC: the chain was rewritten.`,
    };
  }
  return unchained > anchor.unchained
    ? {
        sequence: 0,
        id: '',
        number: '',
        problem: `There are ${String(unchained)} rows outside the chain, ${String(anchor.unchained)} at the check of ${anchor.checkedAt} UTC: rows were written past the application or cut out of the chain.`,
      }
    : undefined;
}
