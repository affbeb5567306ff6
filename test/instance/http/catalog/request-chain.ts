import type { Engine, Row } from '../../contract.ts';
import type { InstanceStore } from '../../store/store.ts';
import { SYSTEM_SESSION } from '../auth/users.ts';

const CLOSED = new Set(['3', '4', '7']);
const REFUSED = new Set(['rejected', 'cancelled']);
const CHAIN_TABLES = ['sc_request', 'sc_req_item', 'sc_task', 'sysapproval_approver'];
const MAX_ROUNDS = 20;

/**
 * What the base catalog workflows do with an order: the request is approved when nobody is asked, an item whose
 * approval is given goes to fulfilment (one task for the item's fulfilment group), closed tasks close the item,
 * closed items close the request. It looks at the records as they are, so it does not matter who changed them.
 */
export class RequestChain {
  readonly #engine: Engine;
  readonly #store: InstanceStore;
  #seen = -1;

  constructor(engine: Engine, store: InstanceStore) {
    this.#engine = engine;
    this.#store = store;
  }

  /** Runs queued work and moves orders on until nothing changes any more. */
  async settle(): Promise<void> {
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      await this.#engine.drain();
      if (!this.#advance()) return;
    }
  }

  /** One step for every open order; false when nothing moved. */
  #advance(): boolean {
    const before = this.#store.changeCount(CHAIN_TABLES);
    if (before === this.#seen) return false;
    for (const request of this.#store.select('sc_request', 'active=true')) this.#request(request);
    for (const item of this.#store.select('sc_req_item', 'active=true')) this.#item(item);
    const after = this.#store.changeCount(CHAIN_TABLES);
    if (after === before) this.#seen = after;
    return after !== before;
  }

  /** A draft waits (pub:ansible-collections/servicenow.itsm, `itsm_catalog_request`). */
  #request(request: Row): void {
    if (request['request_state'] === 'draft') return;
    const id = request['sys_id'] ?? '';
    if (request['approval'] === 'not requested' && !this.#asked(id)) {
      this.#update('sc_request', id, { approval: 'approved', request_state: 'in_process' });
      return;
    }
    if (request['approval'] === 'approved' && request['request_state'] === 'requested') {
      this.#update('sc_request', id, { request_state: 'in_process' });
      return;
    }
    const items = this.#store.select('sc_req_item', `request=${id}`);
    if (items.length === 0 || items.some((item) => !CLOSED.has(item['state'] ?? ''))) return;
    const state = rollUp(items);
    const requestState = items.every((item) => REFUSED.has(item['approval'] ?? ''))
      ? 'closed_rejected'
      : { '3': 'closed_complete', '4': 'closed_incomplete', '7': 'closed_skipped' }[state];
    this.#update('sc_request', id, {
      state,
      request_state: requestState ?? '',
      stage: requestState ?? '',
    });
  }

  #item(item: Row): void {
    const id = item['sys_id'] ?? '';
    const approval = item['approval'] ?? '';
    if (CLOSED.has(item['state'] ?? '')) return;
    if (REFUSED.has(approval)) {
      this.#update('sc_req_item', id, { state: '4', stage: 'Request Cancelled' });
      return;
    }
    const request = this.#store.get('sc_request', item['request'] ?? '');
    if (request && request['approval'] !== 'approved') return;
    if (approval === 'not requested' && !this.#asked(id)) {
      this.#update('sc_req_item', id, { approval: 'approved', stage: 'request_approved' });
    } else if (approval === 'approved' || approval === 'not_required') {
      this.#fulfil(item);
    }
  }

  #fulfil(item: Row): void {
    const id = item['sys_id'] ?? '';
    const tasks = this.#store.select('sc_task', `request_item=${id}`);
    if (item['stage'] !== 'fulfillment') {
      this.#update('sc_req_item', id, { state: '2', stage: 'fulfillment' });
      const group = this.#store.get('sc_cat_item', item['cat_item'] ?? '')?.['group'] ?? '';
      if (group !== '' && tasks.length === 0) this.#createTask(item, group);
      return;
    }
    if (tasks.length === 0 || tasks.some((task) => !CLOSED.has(task['state'] ?? ''))) return;
    this.#update('sc_req_item', id, { state: rollUp(tasks), stage: 'completed' });
  }

  #createTask(item: Row, group: string): void {
    this.#engine.records.systemInsert(SYSTEM_SESSION, 'sc_task', {
      request: item['request'] ?? '',
      request_item: item['sys_id'] ?? '',
      cat_item: item['cat_item'] ?? '',
      parent: item['sys_id'] ?? '',
      assignment_group: group,
      short_description: item['short_description'] ?? '',
      description: item['description'] ?? '',
    });
  }

  /** True while somebody is asked to approve the record. */
  #asked(taskId: string): boolean {
    return this.#store.count('sysapproval_approver', `sysapproval=${taskId}^state=requested`) > 0;
  }

  /** A refused change leaves the order where it is; the next change of any order tries again. */
  #update(table: string, id: string, changes: Row): void {
    try {
      this.#engine.records.systemUpdate(SYSTEM_SESSION, table, id, changes);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
    }
  }
}

/** Complete when all are, skipped when all are, incomplete otherwise. */
function rollUp(rows: readonly Row[]): string {
  const states = new Set(rows.map((row) => row['state'] ?? ''));
  const [only] = states;
  return states.size === 1 && only !== undefined && CLOSED.has(only) ? only : '4';
}
