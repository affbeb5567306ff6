import type { Row, Store } from '../contract.ts';
import type { Draft } from './host.ts';

/** An answer and where it is kept. */
export interface StoredAnswer {
  readonly variable: Row;
  /** Internal name of the single-row set that the variable is in; empty when it is the item's own. */
  readonly setName: string;
  readonly table: 'sc_item_option' | 'question_answer';
  readonly row: Row;
}

/** The record that answers hang on. */
export interface AnswersOwner {
  readonly table: string;
  readonly id: string;
}

/**
 * Answers that a record shows: a requested item's own (`sc_item_option` through `sc_item_option_mtom`), for a catalog
 * task those of its requested item, for the work of a record producer `question_answer`.
 */
export class AnswersOfRecord {
  readonly owner: AnswersOwner;
  readonly #store: Store;
  readonly #isOrder: boolean;
  /** The catalog item, also while the requested item is not yet in the database. */
  readonly #itemId: string;

  constructor(store: Store, draft: Draft) {
    this.#store = store;
    const lineage = store.schema.lineage(draft.table);
    const isTask = lineage.includes('sc_task');
    this.#isOrder = isTask || lineage.includes('sc_req_item');
    const id = draft.row[isTask ? 'request_item' : 'sys_id'] ?? '';
    this.owner = { table: isTask ? 'sc_req_item' : draft.table, id };
    const requested = isTask ? store.get('sc_req_item', id) : draft.row;
    this.#itemId = requested?.['cat_item'] ?? '';
  }

  /** False for a task that nobody ordered. */
  exist(): boolean {
    return this.owner.id !== '' && (this.#isOrder || this.#producerRows().length > 0);
  }

  find(name: string): StoredAnswer | undefined {
    return this.all().find(({ variable }) => variable['name'] === name);
  }

  /** In the order of the variables. */
  all(): StoredAnswer[] {
    const rows = this.#isOrder ? this.#optionRows() : this.#producerRows();
    const table = this.#isOrder ? 'sc_item_option' : 'question_answer';
    return rows
      .flatMap((row): StoredAnswer[] => {
        const id = row[this.#isOrder ? 'item_option_new' : 'question'] ?? '';
        const variable = this.#store.get('item_option_new', id);
        if (!variable) return [];
        const set = this.#store.get('item_option_new_set', variable['variable_set'] ?? '');
        return [{ variable, setName: set?.['internal_name'] ?? '', table, row }];
      })
      .sort((a, b) => orderOf(a.variable) - orderOf(b.variable));
  }

  /** Multi-row sets of the ordered item, filled in or not. */
  multiRowSets(): Row[] {
    if (!this.#isOrder) return [];
    const cells = this.#store.select('sc_multi_row_question_answer', `parent_id=${this.owner.id}`);
    const ids = [...this.#store.select('io_set_item', `sc_cat_item=${this.#itemId}`), ...cells].map(
      (row) => row['variable_set'] ?? '',
    );
    return [...new Set(ids)].flatMap((id) => {
      const set = this.#store.get('item_option_new_set', id);
      return set?.['type'] === 'one_to_many' ? [set] : [];
    });
  }

  #optionRows(): Row[] {
    return this.#store
      .select('sc_item_option_mtom', `request_item=${this.owner.id}`)
      .flatMap((link) => {
        const option = this.#store.get('sc_item_option', link['sc_item_option'] ?? '');
        return option ? [option] : [];
      });
  }

  #producerRows(): Row[] {
    return this.#store.select('question_answer', `table_sys_id=${this.owner.id}`);
  }
}

function orderOf(row: Row): number {
  return Number(row['order'] ?? '') || 0;
}
