import { gs } from '@servicenow/glide';
import { isSettledItem, reviewedStates } from '../../policy/reviews/items';
import { eachId } from '../pages';
import { byId, save, tables, value } from '../record';
import { conclude } from './decide';
import { resumeWriting } from './generate';
import { releasedKey, rollUp } from './items';

/** What happens to reviews without anybody pressing a button. */

const gone = `grant.stateNOT IN${reviewedStates.join(',')}`;

/** Access that ended meanwhile needs no answer. */
function voidGone(touched: Set<string>): void {
  eachId(tables.reviewItem, `stateINopen,escalated,lapsed^${gone}`, (id) => {
    const item = byId(tables.reviewItem, id);
    if (!item || isSettledItem(value(item, 'state'))) return;
    const outcome = 'Nothing to decide: the access ended or was revoked meanwhile.';
    if (save(item, { state: 'void', outcome, live_key: releasedKey(item) })) {
      touched.add(value(item, 'review'));
    }
  });
}

/** Answers that were given but not carried out, because the transaction was cut off or something refused. */
function finishAnswers(touched: Set<string>): void {
  const query = 'state=decided^outcomeISEMPTY^ORoutcomeSTARTSWITHNot carried out';
  eachId(tables.reviewItem, query, (id) => {
    const item = byId(tables.reviewItem, id);
    if (!item) return;
    conclude(item);
    touched.add(value(item, 'review'));
    gs.info('Rescind: the answer {0} was carried out late.', value(item, 'number'));
  });
}

/** Hourly. Every part may be repeated. */
export function reviewsHourly(): void {
  const touched = new Set<string>();
  finishAnswers(touched);
  voidGone(touched);
  for (const id of touched) rollUp(id);
  resumeWriting();
}
