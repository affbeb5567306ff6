import type { ProducedRecord, ProducerAnswer, Row, Session } from '../contract.ts';
import { answerDisplay } from '../glide/answer-display.ts';
import { newDraft, type Draft } from '../glide/host.ts';
import { recordFor } from '../glide/record-proxy.ts';
import { textOrNothing, toStored } from '../glide/values.ts';
import { fillNewRecord } from './defaults.ts';
import { faults } from './faults.ts';
import type { Execution, Kernel } from './kernel.ts';
import { describeError } from './rules.ts';
import { applyTemplate } from './template.ts';

/** One record producer at work. */
interface Production {
  readonly kernel: Kernel;
  readonly execution: Execution;
  readonly producer: Row;
  readonly scope: string;
  readonly draft: Draft;
  /** `producer` of the scripts: answers by name, and the redirects that a script sets. */
  readonly sheet: Record<string, unknown>;
}

/**
 * Creates a record from answers: the template, then variables with the name of a field or mapped to one, then the
 * script with `current` and `producer`; after the insert the post-insert script
 * (doc:servicenow-platform/service-catalog/c_PopulatingRecordData). Access control is not asked, as for any script.
 */
export function produceRecord(
  kernel: Kernel,
  session: Session,
  producer: Row,
  answers: readonly ProducerAnswer[],
): ProducedRecord {
  const table = producer['table_name'] ?? '';
  if (!kernel.store.schema.table(table)) throw faults.invalidTable(table);
  const production: Production = {
    kernel,
    execution: kernel.execution(session),
    producer,
    scope: kernel.metadata.scopeName(producer['sys_scope'] ?? ''),
    draft: newDraft(table),
    sheet: Object.fromEntries(
      answers.map(({ variable, value }) => [
        variable['name'] ?? '',
        new ProducerVariable(kernel, variable, value),
      ]),
    ),
  };
  fillNewRecord(kernel, production.execution, table, production.draft.row);
  fillFromTemplate(production);
  for (const answer of answers) mapAnswer(production, answer);
  runScript(production, 'script');
  save(production);
  keepAnswers(production, answers);
  runScript(production, 'post_insert_script');
  save(production);
  return {
    table: production.draft.table,
    row: { ...production.draft.row },
    redirect: textOrNothing(production.sheet['redirect']),
    portalRedirect: textOrNothing(production.sheet['portal_redirect']),
  };
}

/** An answer as the script sees it: text, with a display value. */
class ProducerVariable {
  readonly #kernel: Kernel;
  readonly #variable: Row;
  readonly #value: string;

  constructor(kernel: Kernel, variable: Row, value: string) {
    this.#kernel = kernel;
    this.#variable = variable;
    this.#value = value;
  }

  toString(): string {
    return this.#value;
  }

  getValue(): string {
    return this.#value;
  }

  getDisplayValue(): string {
    return answerDisplay(this.#kernel.store, this.#variable, this.#value);
  }

  nil(): boolean {
    return this.#value === '';
  }
}

function fillFromTemplate({ kernel, execution, producer, scope, draft }: Production): void {
  const template = kernel.store.get('sys_template', producer['template'] ?? '')?.['template'] ?? '';
  if (template === '') return;
  const name = `record producer ${producer['name'] ?? ''}`;
  applyTemplate(kernel, execution, { template, scope, name }, draft);
}

/** "Map to field", or a field of the same name. Empty answers leave the field as it is. */
function mapAnswer({ kernel, draft }: Production, { variable, value }: ProducerAnswer): void {
  const field =
    variable['map_to_field'] === '1' ? (variable['field'] ?? '') : (variable['name'] ?? '');
  const column = kernel.store.schema.columns(draft.table).get(field);
  if (!column || field.startsWith('sys_') || value === '') return;
  draft.row[field] = toStored(column, value);
}

/** A script that fails stops where it is; the record is created with what it had set. */
function runScript(production: Production, field: 'script' | 'post_insert_script'): void {
  const { kernel, execution, producer, scope, draft, sheet } = production;
  const source = producer[field] ?? '';
  if (source.trim() === '') return;
  const name = `record producer ${producer['name'] ?? ''} ${field}`;
  try {
    execution.run({
      scope,
      source,
      name,
      bindings: {
        current: recordFor(execution.host(scope), draft),
        producer: sheet,
        cat_item: { sys_id: producer['sys_id'] ?? '', name: producer['name'] ?? '' },
        RP: { getParameterValue: () => null },
      },
    });
  } catch (error) {
    kernel.log('error', scope, `${name} failed: ${describeError(error)}`);
  }
}

function save({ kernel, execution, draft }: Production): void {
  if (draft.aborted) throw faults.refused('The script of the record producer aborted the record');
  const outcome = kernel.save(execution, draft);
  if (!outcome.ok) throw outcome.fault;
}

/** What was asked stays with the record (`question_answer`), and so does who made it. */
function keepAnswers(
  { kernel, execution, producer, draft }: Production,
  answers: readonly ProducerAnswer[],
): void {
  const recordKey = draft.row['sys_id'] ?? '';
  const add = (table: string, row: Row): void => {
    kernel.save(execution, { ...newDraft(table), row });
  };
  for (const { variable, value } of answers) {
    add('question_answer', {
      question: variable['sys_id'] ?? '',
      table_name: draft.table,
      table_sys_id: recordKey,
      value,
      order: variable['order'] ?? '',
    });
  }
  const isTask = kernel.store.schema.lineage(draft.table).includes('task');
  add('sc_item_produced_record', {
    producer: producer['sys_id'] ?? '',
    record_table: draft.table,
    record_key: recordKey,
    task: isTask ? recordKey : '',
  });
}
