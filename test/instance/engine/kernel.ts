import type { AccessControl } from '../access/evaluator.ts';
import type { InstanceClock, RecordFault, Row, Session, Store } from '../contract.ts';
import type { Draft, GlideHost, QueuedEvent } from '../glide/host.ts';
import type { ConditionList } from '../glide/query-terms.ts';
import type { Metadata, Rule } from './metadata.ts';
import type { ScriptLimits } from './watchdog.ts';

/** One script field to run. */
export interface ScriptCall {
  /** Scope that owns the script. */
  readonly scope: string;
  readonly source: string;
  /** What stack traces and the log call it. */
  readonly name: string;
  readonly bindings: Readonly<Record<string, unknown>>;
}

export interface RuleFrame {
  readonly rule: Rule;
  readonly record: string;
}

/** One transaction: a request, a job, one async rule. Scripts of one scope share their globals while it lasts. */
export interface Execution {
  readonly session: Session;
  readonly messages: { readonly error: string[]; readonly info: string[] };
  /** Records as they were before this transaction first updated them; what `previous` shows. */
  readonly firstStates: Map<string, Row>;
  /** Rules that are running right now, outermost first. */
  readonly ruleStack: RuleFrame[];
  /** How many writes are nested in each other right now. */
  depth: number;
  host(scope: string): GlideHost;
  /** Runs a script field. Throws whatever the script throws. */
  run(call: ScriptCall): unknown;
}

export type Outcome =
  | { readonly ok: true; readonly sysId: string }
  | { readonly ok: false; readonly fault: RecordFault };

/** Work that waits in the queue. */
export type Work =
  | {
      readonly kind: 'rule';
      readonly ruleId: string;
      readonly table: string;
      readonly sysId: string;
      readonly operation: Draft['operation'];
      /** The row at the time, for deletes. */
      readonly row: Row;
      readonly session: Session;
    }
  | {
      readonly kind: 'event';
      readonly event: QueuedEvent;
      /** Of its row in `sysevent`. */
      readonly eventId: string;
      readonly session: Session;
    }
  | { readonly kind: 'job'; readonly jobId: string; readonly session: Session }
  | { readonly kind: 'import'; readonly importSet: string; readonly session: Session };

/** What the parts of the engine share. */
export interface Kernel {
  readonly store: Store;
  readonly clock: InstanceClock;
  readonly metadata: Metadata;
  readonly access: AccessControl;
  /** What one script may take, nested ones included. */
  scriptLimits(): ScriptLimits;
  log(level: string, source: string, text: string): void;
  rolesOf(userId: string): ReadonlySet<string>;
  /** Session of server code that runs for nobody in particular. */
  systemSession(): Session;
  execution(session: Session): Execution;
  save(execution: Execution, draft: Draft): Outcome;
  remove(execution: Execution, draft: Draft): Outcome;
  restrictQuery(execution: Execution, table: string, query: ConditionList): void;
  enqueue(work: Work): void;
}
