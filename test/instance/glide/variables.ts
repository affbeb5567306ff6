import type { Row } from '../contract.ts';
import { answerDisplay } from './answer-display.ts';
import type { Draft, GlideHost } from './host.ts';
import { MultiRowVariable, multiRowProxy } from './multi-row-variable.ts';
import { asText } from './values.ts';
import { AnswersOfRecord, type StoredAnswer } from './variable-answers.ts';

/** One answer of a catalog form (doc:servicenow-platform/service-catalog/c_ScriptableServiceCatalogVariables). */
class Variable {
  readonly #host: GlideHost;
  readonly #answer: StoredAnswer;

  constructor(host: GlideHost, answer: StoredAnswer) {
    this.#host = host;
    this.#answer = answer;
  }

  toString(): string {
    return this.#answer.row['value'] ?? '';
  }

  getValue(): string {
    return this.toString();
  }

  getDecryptedValue(): string {
    return this.toString();
  }

  getDisplayValue(): string {
    return answerDisplay(this.#host.store, this.#answer.variable, this.toString());
  }

  getName(): string {
    return this.#answer.variable['name'] ?? '';
  }

  getLabel(): string {
    return this.#answer.variable['question_text'] ?? '';
  }

  isMultiRow(): boolean {
    return false;
  }

  getQuestion(): Question {
    return new Question(this, this.#answer.variable);
  }

  canRead(): boolean {
    return hasRole(this.#host, this.#answer.variable['read_roles']);
  }

  canWrite(): boolean {
    return hasRole(this.#host, this.#answer.variable['write_roles']);
  }

  nil(): boolean {
    return this.toString() === '';
  }

  setValue(value: unknown): void {
    const { table, row } = this.#answer;
    const text = asText(value);
    this.#host.store.update(table, row['sys_id'] ?? '', { value: text });
    row['value'] = text;
  }
}

/** What a variable asks. */
class Question {
  readonly #variable: Variable;
  readonly #row: Row;

  constructor(variable: Variable, row: Row) {
    this.#variable = variable;
    this.#row = row;
  }

  getId(): string {
    return this.#row['sys_id'] ?? '';
  }

  getName(): string {
    return this.#variable.getName();
  }

  getLabel(): string {
    return this.#variable.getLabel();
  }

  getValue(): string {
    return this.#variable.getValue();
  }

  getDisplayValue(): string {
    return this.#variable.getDisplayValue();
  }

  getType(): string {
    return this.#row['type'] ?? '';
  }
}

/**
 * `current.variables`: answers by variable name, or by `<set>.<name>`. Undefined for a record that has none: only
 * requested items, catalog tasks and tasks that a record producer made have answers.
 */
export function variablesOf(host: GlideHost, draft: Draft): unknown {
  if (!host.store.schema.lineage(draft.table).includes('task')) return undefined;
  const answers = new AnswersOfRecord(host.store, draft);
  if (!answers.exist()) return undefined;
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name !== 'string') return undefined;
        return ownFunction(host, answers, name) ?? openByName(host, answers, name);
      },
      set(_target, name, value) {
        if (typeof name === 'string') assign(host, answers, name, value);
        return true;
      },
    },
  );
}

function ownFunction(host: GlideHost, answers: AnswersOfRecord, name: string): unknown {
  if (name === 'getVariableValue') {
    return () =>
      Object.fromEntries(
        elements(host, answers, true).map((each) => [each.getName(), each.getValue()]),
      );
  }
  if (name === 'getElements') {
    return (withMultiRow?: unknown) => elements(host, answers, withMultiRow === true);
  }
  return undefined;
}

function elements(
  host: GlideHost,
  answers: AnswersOfRecord,
  withMultiRow: boolean,
): (Variable | MultiRowVariable)[] {
  const single = answers.all().map((answer) => new Variable(host, answer));
  if (!withMultiRow) return single;
  const tables = answers
    .multiRowSets()
    .map((set) => new MultiRowVariable(host, answers.owner, set));
  return [...single, ...tables];
}

function openByName(host: GlideHost, answers: AnswersOfRecord, name: string): unknown {
  const answer = answers.find(name);
  if (answer) return new Variable(host, answer);
  const table = answers.multiRowSets().find((set) => set['internal_name'] === name);
  if (table) return multiRowProxy(host, answers.owner, table);
  const inSet = answers.all().filter((each) => each.setName === name);
  if (inSet.length === 0) return undefined;
  return Object.fromEntries(
    inSet.map((each) => [each.variable['name'] ?? '', new Variable(host, each)]),
  );
}

function assign(host: GlideHost, answers: AnswersOfRecord, name: string, value: unknown): void {
  const answer = answers.find(name);
  if (answer) {
    new Variable(host, answer).setValue(value);
    return;
  }
  const table = answers.multiRowSets().find((set) => set['internal_name'] === name);
  if (table) new MultiRowVariable(host, answers.owner, table).setValue(value);
}

function hasRole(host: GlideHost, roles: string | undefined): boolean {
  const names = (roles ?? '').split(',').filter((role) => role !== '');
  const held = host.session.roles;
  return names.length === 0 || held.has('admin') || names.some((role) => held.has(role.trim()));
}
