/**
 * Questions and answers of the OpenID AuthZEN Authorization API 1.0: one evaluation (section 6), several in one call
 * (section 7). A question that is understood gets a decision, whatever it is about; only one that is not gets 400.
 */

export type Json = Readonly<Record<string, unknown>>;

export interface EntityRef {
  readonly type: string;
  readonly id: string;
}

export interface AccessQuestion {
  readonly subject: EntityRef;
  readonly action: string;
  readonly resource: EntityRef;
}

export interface AccessAnswer {
  readonly decision: boolean;
  readonly context: Json;
}

/** A question, or the sentence that says what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly problem: string };

function isObject(given: unknown): given is Json {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function text(given: unknown): string {
  return typeof given === 'string' ? given.trim() : '';
}

function entity(body: Json, name: 'subject' | 'resource'): Read<EntityRef> {
  const given = body[name];
  if (!isObject(given)) return { problem: `${name} must be an object with type and id.` };
  const ref = { type: text(given['type']), id: text(given['id']) };
  return ref.type === '' || ref.id === ''
    ? { problem: `${name}.type and ${name}.id must be texts that are not empty.` }
    : { value: ref };
}

export function readQuestion(body: Json): Read<AccessQuestion> {
  const subject = entity(body, 'subject');
  if ('problem' in subject) return subject;
  const action = isObject(body['action']) ? text(body['action']['name']) : '';
  if (action === '') return { problem: 'action must be an object with a name.' };
  const resource = entity(body, 'resource');
  if ('problem' in resource) return resource;
  if (body['context'] !== undefined && !isObject(body['context'])) {
    return { problem: 'context must be an object when it is given.' };
  }
  return { value: { subject: subject.value, action, resource: resource.value } };
}

export const semantics = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'] as const;
export type Semantic = (typeof semantics)[number];

/** Each evaluation reads its facts afresh; more in one call would come near the platform's limit of 60 seconds. */
export const mostEvaluations = 50;

export interface Boxcar {
  readonly semantic: Semantic;
  /** Each with what the call gives for all of them. */
  readonly bodies: readonly unknown[];
}

function semanticOf(options: unknown): Semantic | undefined {
  const given = isObject(options) ? options['evaluations_semantic'] : undefined;
  return given === undefined ? 'execute_all' : semantics.find((name) => name === given);
}

function withDefaults(body: Json, one: unknown): unknown {
  const { subject, action, resource, context } = body;
  return isObject(one) ? { subject, action, resource, context, ...one } : one;
}

/** Undefined when the call holds no list: it is one question then (section 7.1). */
export function readBoxcar(body: Json): Read<Boxcar> | undefined {
  const { evaluations, options } = body;
  if (evaluations === undefined) return undefined;
  if (!Array.isArray(evaluations)) return { problem: 'evaluations must be a list of questions.' };
  if (evaluations.length === 0) return undefined;
  if (evaluations.length > mostEvaluations) {
    return { problem: `evaluations may hold ${String(mostEvaluations)} questions; ask in parts.` };
  }
  if (options !== undefined && !isObject(options)) return { problem: 'options must be an object.' };
  const semantic = semanticOf(options);
  return semantic
    ? { value: { semantic, bodies: evaluations.map((one) => withDefaults(body, one)) } }
    : { problem: `options.evaluations_semantic must be one of ${semantics.join(', ')}.` };
}

/** What answers a question inside a list that cannot be understood; it never permits. */
export function notUnderstood(problem: string): AccessAnswer {
  return { decision: false, context: { error: { status: 400, message: problem } } };
}

/** Asks one after the other; the two short forms stop at the first denial or permit and answer up to it. */
export function askAll(
  { semantic, bodies }: Boxcar,
  ask: (question: AccessQuestion) => AccessAnswer,
): readonly AccessAnswer[] {
  const answers: AccessAnswer[] = [];
  for (const body of bodies) {
    const read = isObject(body)
      ? readQuestion(body)
      : { problem: 'Each of the evaluations must be an object.' };
    const answer = 'problem' in read ? notUnderstood(read.problem) : ask(read.value);
    answers.push(answer);
    if (semantic === 'deny_on_first_deny' && !answer.decision) break;
    if (semantic === 'permit_on_first_permit' && answer.decision) break;
  }
  return answers;
}
