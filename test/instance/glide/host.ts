import type { Row, Session, Store } from '../contract.ts';
import type { ConditionList } from './query-terms.ts';

export type Operation = 'insert' | 'update' | 'delete';
export type AclOperation = 'read' | 'write' | 'create' | 'delete';

/** A record while scripts and rules work on it. Every GlideRecord over it sees the same values. */
export interface Draft {
  /** Class of the record; may extend the table that was queried. */
  readonly table: string;
  /** Working values. Changed in place, so that rules see each other's changes. */
  readonly row: Row;
  /** Values in the database before the running operation; undefined while the record is new. */
  stored: Row | undefined;
  operation: Operation | '';
  /** Set by a rule of the record's own scope: the database action will not happen. */
  aborted: boolean;
  /** False after `setWorkflow(false)`: no rules, no engines, no audit. */
  workflow: boolean;
  /** `changes()` and its relatives answer; false in async rules and in access control scripts. */
  readonly tracksChanges: boolean;
  lastError: string;
  /** Why the record is changed, for the audit. */
  reason?: string;
  /** Comes from an import set: not audited, and data policies may leave it alone. */
  imported?: boolean;
  /** What a script set on records that this one refers to, by reference field; see `updateWithReferences`. */
  references?: Map<string, Row>;
}

/** What Glide objects need from the engine, bound to one running script's scope and session. */
export interface GlideHost {
  readonly store: Store;
  /** Scope of the running code, `global` or `x_…`. */
  readonly scope: string;
  readonly session: Session;
  /** Time zone of the session's user. */
  readonly zone: string;
  /** Time of the instance in ms. */
  now(): number;
  /** Runs rules and engines and writes. Returns the sys_id, or undefined when the write did not happen. */
  save(draft: Draft): string | undefined;
  remove(draft: Draft): boolean;
  /** Gives a new record its sys_id, default values and number. */
  fillNew(table: string, row: Row): void;
  /** Lets query rules of the table add their conditions. */
  restrictQuery(table: string, query: ConditionList): void;
  /** False (and a line in the log) when the table's cross-scope access or a missing privilege forbids it. */
  mayAccess(operation: 'read' | 'create' | 'write' | 'delete', table: string): boolean;
  /** Access control for the session's user. */
  isAllowed(operation: AclOperation, table: string, row: Row, field?: string): boolean;
  log(level: string, text: string): void;
  property(name: string): string | undefined;
  setProperty(name: string, value: string): void;
  queueEvent(event: QueuedEvent): void;
  /** Starts an on-demand scheduled script; returns false when there is none. */
  runNow(jobId: string): boolean;
  readonly messages: { readonly error: string[]; readonly info: string[] };
  readonly callerScope: string | undefined;
  scriptInclude(name: string): unknown;
}

export interface QueuedEvent {
  readonly name: string;
  readonly table: string;
  readonly instance: string;
  readonly parm1: string;
  readonly parm2: string;
  readonly queue: string;
  /** When it may run, in ms; undefined means at once. */
  readonly after: number | undefined;
}

/** An empty record of the table, not yet stored. */
export function newDraft(table: string): Draft {
  return {
    table,
    row: {},
    stored: undefined,
    operation: '',
    aborted: false,
    workflow: true,
    tracksChanges: true,
    lastError: '',
  };
}

/** A record as the database has it. */
export function storedDraft(table: string, row: Row, tracksChanges = true): Draft {
  const className = row['sys_class_name'] ?? '';
  return {
    ...newDraft(className === '' ? table : className),
    row: { ...row },
    stored: { ...row },
    tracksChanges,
  };
}
