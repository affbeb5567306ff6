import { assign, byId, note } from './record';

/** The ordered line: the platform's record, on which this application owns two columns. */

export const gateColumn = 'x_rsc_rescind_gate';
export const stateColumn = 'x_rsc_rescind_gate_state';

/** Writes the line's gate state together with whatever belongs to it. */
export function setRequestItem(
  requestItemId: string,
  fields: Readonly<Record<string, string>>,
  comment: string,
): void {
  const requestItem = byId('sc_req_item', requestItemId);
  if (!requestItem) return;
  assign(requestItem, fields);
  if (comment !== '') note(requestItem, 'comments', comment);
  requestItem.update();
}
