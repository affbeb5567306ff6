import type { Row } from '../../contract.ts';
import type { Visit } from '../visit.ts';

/** The active catalog item, when the person may order it. */
export function orderable(visit: Visit, sysId: string): Row | undefined {
  const item = visit.site.records.readOne(visit.session, 'sc_cat_item', sysId);
  return item?.['active'] === '1' ? item : undefined;
}

/** Items the person may order, by name. */
export function orderables(visit: Visit, text: string): Row[] {
  const search = text.replaceAll('^', '');
  const terms = search === '' ? '' : `^nameLIKE${search}^ORshort_descriptionLIKE${search}`;
  return visit.site.records.read(
    visit.session,
    'sc_cat_item',
    `active=true${terms}^ORDERBYorder^ORDERBYname`,
    { limit: 1000, offset: 0 },
  ).rows;
}
