import type { Row } from '../../contract.ts';
import { mayUse, readItem } from '../../http/catalog/item-access.ts';
import type { Visit } from '../visit.ts';

const MOST = 1000;

/** The active catalog item, when access control and user criteria let the person order it. */
export function orderable(visit: Visit, sysId: string): Row | undefined {
  return readItem(visit.site, visit.session, sysId);
}

/** Items the person may order, by order and name. */
export function orderables(visit: Visit, text: string): Row[] {
  const search = text.replaceAll('^', '');
  const terms = search === '' ? '' : `^nameLIKE${search}^ORshort_descriptionLIKE${search}`;
  return visit.site.records
    .read(visit.session, 'sc_cat_item', `active=true${terms}^ORDERBYorder^ORDERBYname`, {
      limit: MOST,
      offset: 0,
    })
    .rows.filter((item) => mayUse(visit.site, visit.session, 'sc_cat_item', item));
}
