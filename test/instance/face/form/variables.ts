import type { Row } from '../../contract.ts';
import { answerDisplay } from '../../glide/answer-display.ts';
import { itemForm, type FormView, type ItemForm } from '../../http/catalog/item-form.ts';
import { hasVariableRole } from '../../http/catalog/variable-rows.ts';
import { itemScript } from '../catalog/item-fields.ts';
import { itemFields } from '../catalog/item-layout.ts';
import type { FormScript } from '../form-script.ts';
import { html, type Markup, type Part } from '../html.ts';
import type { Visit } from '../visit.ts';
import { mayWrite } from './field.ts';
import type { OpenRecord } from './open-record.ts';

/** Never leaves the server; what is typed replaces it. */
const MASKED = 'masked';
/** Not displayed in the editor: macros and UI pages. */
const NEVER = new Set(['custom', 'custom_with_label', 'ui_page']);
/** Displayed as a select box there. */
const AS_SELECT_BOX = new Set(['multiple_choice', 'numeric_scale', 'lookup_multiple_choice']);
const PREFIX = 'variables.';
/** Writing any field of the record stands for writing its answers. */
const ANY_FIELD = '';

/** The variable editor of a requested item or catalog task. */
export interface VariableEditor {
  readonly markup: Markup;
  /** What runs in the browser on top of the record's own scripts. */
  readonly script: FormScript;
}

/** One answer that the editor shows. */
interface Answer {
  readonly question: Row;
  readonly option: Row;
}

/**
 * Answers of the requested item that the record is, or belongs to (doc:servicenow-platform/service-catalog/service-catalog-variable-editor): read
 * roles of set and variable hide them, write roles and the record itself let them be changed.
 */
export function variableEditor(
  visit: Visit,
  record: OpenRecord,
  typed?: URLSearchParams,
): VariableEditor | undefined {
  const editor = editable(visit, record, typed);
  if (!editor) return undefined;
  const { form } = editor;
  const script = itemScript(visit, form);
  const markup = html`<section
    class="form-section variable-editor"
    data-section="variables"
    aria-labelledby="variables"
  >
    <h2 id="variables">Variables</h2>
    ${itemFields(visit, form)}
  </section>`;
  return { markup, script };
}

/** Writes the answers that came back changed. */
export function saveAnswers(visit: Visit, record: OpenRecord, fields: URLSearchParams): void {
  const editor = editable(visit, record);
  if (!editor) return;
  for (const element of editor.form.elements) {
    const option = editor.answers.get(element.id)?.option;
    if (element.kind !== 'variable' || !option || element.readOnly) continue;
    const value = answerText(element.friendlyType, fields.get(element.name));
    if (value === undefined || value === element.value) continue;
    const stored = {
      value: element.friendlyType === 'date_time' ? value.replace('T', ' ') : value,
    };
    const id = option['sys_id'] ?? '';
    visit.site.records.systemUpdate(visit.session, 'sc_item_option', id, stored);
  }
}

/** What was asked for, as a list of questions and answers that nobody can change. */
export function answerList(visit: Visit, item: Row): Part {
  const entries = [...answersOf(visit, item['sys_id'] ?? '').values()].map(
    ({ question, option }) => {
      const text = answerDisplay(visit.site.store, question, option['value'] ?? '');
      return html`<div>
        <dt>${question['question_text'] ?? question['name'] ?? ''}</dt>
        <dd>${text === '' ? '–' : text}</dd>
      </div>`;
    },
  );
  return entries.length > 0 && html`<dl class="answers">${entries}</dl>`;
}

interface Editable {
  readonly form: ItemForm;
  readonly answers: ReadonlyMap<string, Answer>;
}

/** @param typed answers that came back and could not be saved; they are shown instead of the stored ones */
function editable(visit: Visit, record: OpenRecord, typed?: URLSearchParams): Editable | undefined {
  const { site, session } = visit;
  const place = requestedItem(visit, record);
  const catalogItem = site.store.get('sc_cat_item', place?.item['cat_item'] ?? '');
  if (!place || !catalogItem) return undefined;
  const answers = answersOf(visit, place.item['sys_id'] ?? '');
  const form = itemForm(site, session, catalogItem, place.view);
  const isOpen = mayWrite(visit, record, ANY_FIELD);
  const elements = form.elements.flatMap((element) => {
    const answer = answers.get(element.id);
    if (element.kind !== 'variable' || NEVER.has(element.friendlyType)) return [];
    if (!answer) return element.hasAnswer ? [] : [element];
    const name = `${PREFIX}${element.name}`;
    const readOnly = element.readOnly || !isOpen;
    const again =
      typed && !readOnly ? answerText(element.friendlyType, typed.get(name)) : undefined;
    const isMasked = element.friendlyType === MASKED;
    const value = isMasked ? '' : (again ?? answer.option['value'] ?? '');
    const displayValue = answerDisplay(site.store, answer.question, value);
    const friendlyType = AS_SELECT_BOX.has(element.friendlyType)
      ? 'select_box'
      : element.friendlyType;
    return [{ ...element, friendlyType, name, value, displayValue, readOnly }];
  });
  return elements.some((element) => element.hasAnswer)
    ? { form: { ...form, elements }, answers }
    : undefined;
}

function requestedItem(
  visit: Visit,
  record: OpenRecord,
): { readonly item: Row; readonly view: FormView } | undefined {
  const { store } = visit.site;
  if (record.isNew) return undefined;
  const lineage = store.schema.lineage(record.table);
  if (lineage.includes('sc_req_item')) {
    const item = store.get('sc_req_item', record.sysId);
    return item && { item, view: 'requested_item' };
  }
  if (!lineage.includes('sc_task')) return undefined;
  const item = store.get('sc_req_item', record.row['request_item'] ?? '');
  return item && { item, view: 'catalog_task' };
}

/** Answers that the person may read, by question, in form order. */
function answersOf(visit: Visit, itemId: string): Map<string, Answer> {
  const { store } = visit.site;
  const found = store.select('sc_item_option_mtom', `request_item=${itemId}`).flatMap((link) => {
    const option = store.get('sc_item_option', link['sc_item_option'] ?? '');
    const question = store.get('item_option_new', option?.['item_option_new'] ?? '');
    return option && question ? [{ option, question }] : [];
  });
  const readable = found.filter(({ question }) => {
    const set = store.get('item_option_new_set', question['variable_set'] ?? '');
    return hasVariableRole(visit.session, 'read_roles', set, question);
  });
  return new Map(
    readable
      .toSorted((one, other) => orderOf(one.question) - orderOf(other.question))
      .map((answer) => [answer.question['sys_id'] ?? '', answer]),
  );
}

function orderOf(question: Row): number {
  return Number(question['order'] ?? '') || 0;
}

/** `undefined` when the field did not come back. */
function answerText(type: string, sent: string | null): string | undefined {
  if (type === 'check_box') return sent === 'true' ? 'true' : 'false';
  return sent?.replaceAll('\r\n', '\n');
}
