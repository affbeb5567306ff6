import { gs } from '@servicenow/glide';
import { chainNames, type ChainName } from '../policy/chain';
import { lastIntact, verifyChain, type Verification } from './chain';
import { create, isTrue, now, tables, wholeNumber } from './record';

/** Rows of each chain checked a day; a longer chain is checked piece by piece and then again from its start. */
const rowsADay = 20_000;

/** Where the last intact check stopped; the start once it reached the end. */
function resumeAfter(chain: ChainName): number {
  const last = lastIntact(chain);
  return last && !isTrue(last, 'complete') ? wholeNumber(last, 'to_sequence') : 0;
}

function keep(verified: Verification): void {
  const { misfit } = verified;
  create(tables.chainCheck, {
    chain: verified.chain,
    verdict: misfit ? 'broken' : 'intact',
    checked_at: now(),
    rows_checked: String(verified.rows),
    from_sequence: String(verified.from.sequence + 1),
    to_sequence: String(verified.end.sequence),
    complete: verified.isComplete ? '1' : '0',
    head_sequence: String(verified.head.sequence),
    head_hash: verified.head.hash,
    unchained: String(verified.unchained),
    broken_sequence: misfit ? String(misfit.sequence) : '',
    broken_record: misfit ? misfit.number || misfit.id : '',
    problem: misfit ? misfit.problem.slice(0, 1000) : '',
  });
}

/** Daily. A broken chain is an error in the system log, and stays one until the rows are restored. */
export function checkChains(): void {
  for (const chain of chainNames) {
    const verified = verifyChain(chain, resumeAfter(chain), rowsADay);
    keep(verified);
    if (verified.misfit) {
      gs.error(
        'Rescind: the chain of {0} is broken at sequence {1} {2}. {3} Change nothing, keep the backups and tell the auditor.',
        chain,
        verified.misfit.sequence,
        verified.misfit.number,
        verified.misfit.problem,
      );
    }
  }
}
