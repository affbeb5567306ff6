import { gs, type GlideRecord } from '@servicenow/glide';
import { create, first, isTrue, value } from './record';

const setName = 'x_rsc_rescind_access';

/** Async rule on catalog items: an item that grants access asks our questions, any other does not. */
export function attachQuestions(current: GlideRecord): void {
  const set = first('item_option_new_set', { internal_name: setName });
  if (!set) {
    gs.error('Rescind: variable set {0} is missing; repair the application.', setName);
    return;
  }
  const pair = { sc_cat_item: current.getUniqueValue(), variable_set: set.getUniqueValue() };
  const attached = first('io_set_item', pair);
  const isWanted = isTrue(current, 'x_rsc_rescind_grants_access');
  if (isWanted && !attached) create('io_set_item', { ...pair, order: '900' });
  if (!isWanted && attached && !attached.deleteRecord()) {
    gs.error(
      'Rescind: the variable set could not be removed from item {0}. Remove it by hand under Variable sets.',
      value(current, 'name'),
    );
  }
}
