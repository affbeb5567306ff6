import type { Row } from '../../contract.ts';
import type { FormContainer, FormElement, FormTable } from './form-types.ts';
import {
  attribute,
  formVariable,
  mayAnswer,
  type FormContext,
  type Place,
} from './form-variable.ts';
import {
  hasVariableRole,
  isTable,
  type ItemEntry,
  type ItemQuestion,
  type ItemTable,
} from './variable-rows.ts';

const CONTAINER_START = '19';
const CONTAINER_END = '20';
const CONTAINER_SPLIT = '24';
const MAX_ROWS = 50;
const TOP: Place = { container: '', column: 0 };

type Dialog = Pick<FormTable, 'clientScripts' | 'uiPolicies'>;

/** Puts what an item asks into its containers. Variables that the user may not read are left out. */
export class FormLayout {
  readonly containers: FormContainer[] = [];
  readonly elements: FormElement[] = [];
  readonly #context: FormContext;
  #open: Place[] = [];
  #set: Row | undefined;
  /** Depth at which the current set's own containers begin. */
  #floor = 0;

  constructor(context: FormContext, entries: readonly ItemEntry[], dialogOf: (set: Row) => Dialog) {
    this.#context = context;
    for (const entry of entries) {
      this.#enter(isTable(entry) ? undefined : entry.set);
      if (isTable(entry)) this.#table(entry, dialogOf);
      else this.#variable(entry);
    }
  }

  /** A set is a container of its own, inside the item's container that is open. */
  #enter(set: Row | undefined): void {
    if (set?.['sys_id'] === this.#set?.['sys_id']) return;
    if (this.#set) this.#open.length = this.#floor - 1;
    this.#set = set;
    this.#floor = 0;
    if (!set) return;
    this.#push({
      id: set['sys_id'] ?? '',
      kind: 'set',
      name: set['internal_name'] ?? '',
      title: set['title'] ?? '',
      displayTitle: set['display_title'] === '1',
      layout: set['layout'] || 'normal',
    });
    this.#floor = this.#open.length;
  }

  #variable({ variable, set }: ItemQuestion): void {
    switch (variable['type']) {
      case CONTAINER_START:
        this.#push({
          id: variable['sys_id'] ?? '',
          kind: 'container',
          name: variable['name'] ?? '',
          title: variable['question_text'] ?? '',
          displayTitle: variable['display_title'] === '1',
          layout: variable['layout'] || 'normal',
        });
        return;
      case CONTAINER_END:
        if (this.#open.length > this.#floor) this.#open.pop();
        return;
      case CONTAINER_SPLIT: {
        const innermost = this.#open.pop();
        if (innermost) this.#open.push({ ...innermost, column: innermost.column + 1 });
        return;
      }
      default:
        if (!hasVariableRole(this.#context.session, 'read_roles', set, variable)) return;
        this.elements.push(formVariable(this.#context, variable, set, this.#here()));
    }
  }

  #push(container: Omit<FormContainer, 'parent'>): void {
    this.containers.push({ ...container, parent: this.#here().container });
    this.#open.push({ container: container.id, column: 0 });
  }

  #here(): Place {
    return this.#open.at(-1) ?? TOP;
  }

  /** Inside a container it is not displayed (doc:…/service-catalog/c_ServiceCatalogVariableSets). */
  #table({ set, columns }: ItemTable, dialogOf: (set: Row) => Dialog): void {
    const { session } = this.#context;
    if (this.#open.length > 0 || !hasVariableRole(session, 'read_roles', set, undefined)) return;
    const limit = Number(attribute(set['set_attributes'] ?? '', 'max_rows')) || MAX_ROWS;
    this.elements.push({
      kind: 'multi_row',
      id: set['sys_id'] ?? '',
      name: set['internal_name'] ?? '',
      label: set['title'] ?? '',
      ...TOP,
      mandatory: false,
      readOnly: !mayAnswer(this.#context, set, undefined),
      hidden: false,
      value: this.#context.answers?.[set['internal_name'] ?? ''] ?? '',
      maxRows: Math.min(limit, MAX_ROWS),
      columns: columns.map((column) => formVariable(this.#context, column, set, TOP)),
      ...dialogOf(set),
    });
  }
}
