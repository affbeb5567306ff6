import type { RecordFault, Row, Session } from '../../contract.ts';
import type { Site } from '../site.ts';
import { newSysId } from '../../store/ids.ts';

/** A step whose inputs are read, with the results of earlier steps filled in. */
export interface Step {
  readonly scopeId: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** What earlier steps put out, by step. */
  readonly outputs: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly session: Session;
}

export interface StepResult {
  readonly ok: boolean;
  readonly text: string;
  readonly outputs?: Readonly<Record<string, string>>;
  /** Whom the test goes on as. */
  readonly session?: Session;
}

type Runner = (site: Site, step: Step) => StepResult;

const input = (step: Step, name: string): string => step.inputs[name] ?? '';
const isOn = (text: string): boolean => text === '1' || text === 'true';

/** `name=value^other=value^EQ`, as the SDK writes field values. */
function fieldValues(text: string): Row {
  const row: Record<string, string> = {};
  for (const term of text.split('^')) {
    const at = term.indexOf('=');
    if (at > 0) row[term.slice(0, at)] = term.slice(at + 1);
  }
  return row;
}

function isFault(error: unknown): error is RecordFault {
  return error instanceof Error && 'code' in error && 'detail' in error;
}

/** Whether a write happened, and what refused it when not. */
function attempt(write: () => string): { readonly sysId: string; readonly refusal: string } {
  try {
    return { sysId: write(), refusal: '' };
  } catch (error) {
    if (isFault(error)) return { sysId: '', refusal: `${error.message}: ${error.detail}` };
    throw error;
  }
}

function judge(
  done: { readonly sysId: string; readonly refusal: string },
  expectsRefusal: boolean,
  table: string,
): StepResult {
  const isRefused = done.refusal !== '';
  const text = isRefused ? `refused: ${done.refusal}` : `written: ${done.sysId}`;
  return { ok: isRefused === expectsRefusal, text, outputs: { table, record_id: done.sysId } };
}

function insert(site: Site, step: Step): StepResult {
  const table = input(step, 'table');
  const values = fieldValues(input(step, 'field_values'));
  const { records } = site;
  const done = attempt(() => {
    const row = isOn(input(step, 'enforce_security'))
      ? records.insert(step.session, table, values)
      : records.systemInsert(step.session, table, values);
    return row['sys_id'] ?? '';
  });
  return judge(done, input(step, 'assert_type') === 'record_not_inserted', table);
}

function update(site: Site, step: Step): StepResult {
  const table = input(step, 'table');
  const id = input(step, 'record_id');
  const values = fieldValues(input(step, 'field_values'));
  const { records } = site;
  const done = attempt(() => {
    if (isOn(input(step, 'enforce_security'))) records.update(step.session, table, id, values);
    else records.systemUpdate(step.session, table, id, values);
    return id;
  });
  return judge(done, input(step, 'assert_type') === 'record_not_updated', table);
}

function remove(site: Site, step: Step): StepResult {
  const table = input(step, 'table');
  const id = input(step, 'record_id');
  const { records } = site;
  const done = attempt(() => {
    if (isOn(input(step, 'enforce_security'))) records.remove(step.session, table, id);
    else records.systemRemove(step.session, table, id);
    return id;
  });
  return judge(done, input(step, 'assert_type') === 'record_not_deleted', table);
}

function find(site: Site, step: Step, query: string): Row | undefined {
  const table = input(step, 'table');
  return isOn(input(step, 'enforce_security'))
    ? site.records.read(step.session, table, query, { limit: 1, offset: 0 }).rows[0]
    : site.store.select(table, query, { limit: 1 })[0];
}

function validate(site: Site, step: Step): StepResult {
  const conditions = input(step, 'field_values').replace(/\^EQ$/, '');
  const query = [`sys_id=${input(step, 'record_id')}`, conditions].filter((one) => one !== '');
  const found = find(site, step, query.join('^')) !== undefined;
  const expected = input(step, 'assert_type') !== 'record_not_found';
  return { ok: found === expected, text: found ? 'the record fits' : 'no record fits' };
}

function query(site: Site, step: Step): StepResult {
  const found = find(site, step, input(step, 'field_values').replace(/\^EQ$/, ''));
  const expected = input(step, 'assert_type') !== 'no_records_match_query';
  const outputs = { table: input(step, 'table'), first_record: found?.['sys_id'] ?? '' };
  return { ok: (found !== undefined) === expected, text: found ? 'found' : 'nothing', outputs };
}

function sessionOf(site: Site, userId: string): Session | undefined {
  const user = site.users.byId(userId);
  return user && site.users.session(user, true);
}

function impersonate(site: Site, step: Step): StepResult {
  const session = sessionOf(site, input(step, 'user'));
  return session
    ? { ok: true, text: `as ${session.userName}`, session }
    : { ok: false, text: `there is no active user ${input(step, 'user')}` };
}

function createUser(site: Site, step: Step): StepResult {
  const system = step.session;
  const ids = (name: string): string[] =>
    input(step, name)
      .split(',')
      .filter((id) => id !== '');
  const user = site.records.systemInsert(system, 'sys_user', {
    user_name: `atf.${newSysId()}`,
    active: '1',
    ...fieldValues(input(step, 'field_values')),
    first_name: input(step, 'first_name'),
    last_name: input(step, 'last_name'),
  });
  const id = user['sys_id'] ?? '';
  for (const role of ids('roles')) {
    site.records.systemInsert(system, 'sys_user_has_role', { user: id, role });
  }
  for (const group of ids('groups')) {
    site.records.systemInsert(system, 'sys_user_grmember', { user: id, group });
  }
  const session = isOn(input(step, 'impersonate')) ? sessionOf(site, id) : undefined;
  return { ok: true, text: `user ${id}`, outputs: { user: id }, ...(session ? { session } : {}) };
}

/** What a script step is called with (SDK: atf-guide, runServerSideScript), made inside the sandbox; one line. */
function prelude(step: Step): string {
  const known = JSON.stringify(JSON.stringify(Object.fromEntries(step.outputs)));
  return `var outputs = {}, params = {}, __said = [], __steps = JSON.parse(${known}),
  steps = function (id) { return __steps[id] || {}; },
  stepResult = { setOutputMessage: function (text) { __said.push(String(text)); } },
  assertEqual = function (one) { if (one.shouldbe !== one.value) throw new Error(one.name + ': should be ' + one.shouldbe + ', is ' + one.value); };
`.replaceAll('\n', ' ');
}

function runScript(site: Site, step: Step): StepResult {
  const answer = site.engine.evaluate(step.session, {
    source: `${prelude(step)}${input(step, 'script')}\n;answer = JSON.stringify({ outputs: outputs, said: __said });`,
    name: 'test step',
    scopeId: step.scopeId,
    bindings: { answer: undefined },
  });
  if (typeof answer !== 'string') {
    return { ok: false, text: site.engine.log.at(-1)?.text ?? 'the script failed' };
  }
  const { outputs, said } = JSON.parse(answer) as {
    outputs: Readonly<Record<string, string>>;
    said: readonly string[];
  };
  return { ok: true, text: said.join('\n'), outputs };
}

/** How each step runs, by the name in `stepConfigs`. */
export const runners: Readonly<Record<string, Runner>> = {
  impersonate,
  create_user: createUser,
  record_insert: insert,
  record_update: update,
  record_delete: remove,
  record_validation: validate,
  record_query: query,
  run_server_side_script: runScript,
  log: (_site, step) => ({ ok: true, text: input(step, 'log') }),
};
