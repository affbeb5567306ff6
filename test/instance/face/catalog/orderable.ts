import type { Row } from '../../contract.ts';
import { mayUse, readItem } from '../../http/catalog/item-access.ts';
import type { Visit } from '../visit.ts';

/** The active catalog item, when the person may order it. */
export function orderable(visit: Visit, sysId: string): Row | undefined {
  return readItem(visit.site, visit.session, sysId);
}

/** Items the person may order, by name. */
export function orderables(visit: Visit, text: string): Row[] {
  const search = text.replaceAll('^', '');
  const terms = search === '' ? '' : `^nameLIKE${search}^ORshort_descriptionLIKE${search}`;
  const { site, session } = visit;
  return site.records
    .read(session, 'sc_cat_item', `active=true${terms}^ORDERBYorder^ORDERBYname`, {
      limit: 1000,
      offset: 0,
    })
    .rows.filter((item) => mayUse(site, session, 'sc_cat_item', item));
}
