import { eventually, type PlatformClient } from './platform-client.ts';

/** One ordered access line, as its people see it. */
export interface Order {
  readonly request: string;
  readonly requestItem: string;
  readonly number: string;
}

export interface OrderForm {
  readonly item: string;
  readonly requestedFor: string;
  readonly revocationOwner: string;
  readonly endDate: string;
  readonly justification: string;
  readonly account: string;
}

const scope = 'x_rsc_rescind';

/** Orders through the Service Catalog API, as the portal does. Asks nothing of Rescind. */
export async function orderAccess(requester: PlatformClient, form: OrderForm): Promise<Order> {
  const placed = await requester.result<{ request_id: string }>(
    'POST',
    `/api/sn_sc/servicecatalog/items/${form.item}/order_now`,
    {
      sysparm_quantity: 1,
      sysparm_requested_for: form.requestedFor,
      variables: {
        rescind_identity_kind: 'human',
        rescind_account: form.account,
        rescind_revocation_owner: form.revocationOwner,
        rescind_end_date: form.endDate,
        rescind_justification: form.justification,
      },
    },
  );
  const line = await requester.row('sc_req_item', `request=${placed.request_id}`, [
    'sys_id',
    'number',
  ]);
  return {
    request: placed.request_id,
    requestItem: line['sys_id'] ?? '',
    number: line['number'] ?? '',
  };
}

/** The approval record that waits for this approver. */
export function waitingApproval(
  admin: PlatformClient,
  order: Order,
  approver: string,
): Promise<string> {
  return eventually(async () => {
    const rows = await admin.rows(
      'sysapproval_approver',
      `sysapproval=${order.requestItem}^approver=${approver}^state=requested`,
      ['sys_id'],
    );
    return rows[0]?.['sys_id'];
  }, `an approval of ${order.number}`);
}

/** The person says yes on the approval record that asks them. */
export async function approve(
  admin: PlatformClient,
  approver: PlatformClient,
  order: Order,
  approverId: string,
): Promise<void> {
  const approval = await waitingApproval(admin, order, approverId);
  await approver.change('sysapproval_approver', approval, { state: 'approved' });
}

/** Whom the gate asks about the order, as far as they have not answered; not who was added by somebody else. */
export async function askedPeople(admin: PlatformClient, order: Order): Promise<string[]> {
  const query = `request_item=${order.requestItem}^state=asked`;
  const rows = await admin.rows(`${scope}_stage`, query, ['approver']);
  return rows.map((row) => row['approver'] ?? '');
}

/** Waits until the gate has decided a second time. */
export async function gatePassed(admin: PlatformClient, order: Order): Promise<void> {
  await eventually(async () => {
    const row = await admin.row('sc_req_item', `sys_id=${order.requestItem}`, [
      'approval',
      `${scope}_gate_state`,
    ]);
    return row['approval'] === 'approved' ? row : undefined;
  }, `${order.number} to pass its gate`);
}

export interface Permit {
  readonly decision: boolean;
  readonly reasons: readonly string[];
  readonly id: string;
}

/** What every fulfilment asks at the point of action, before it touches the application. */
export async function askPermit(fulfiller: PlatformClient, requestItem: string): Promise<Permit> {
  const answer = await fulfiller.result<{
    decision: boolean;
    context: { reasons?: { text: string }[]; permit?: { id: string } };
  }>('POST', `/api/${scope}/v1/rescind/evaluation`, {
    subject: { type: 'user', id: fulfiller.userName },
    action: { name: 'fulfil' },
    resource: { type: 'request_item', id: requestItem },
    context: {},
  });
  return {
    decision: answer.decision,
    reasons: (answer.context.reasons ?? []).map(({ text }) => text),
    id: answer.context.permit?.id ?? '',
  };
}

/** The ledger grant of an order. */
export function grantOf(
  admin: PlatformClient,
  order: Order,
  fields: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  return eventually(async () => {
    const rows = await admin.rows(`${scope}_grant`, `request_item=${order.requestItem}`, [
      'sys_id',
      ...fields,
    ]);
    return rows[0];
  }, `the ledger entry of ${order.number}`);
}
