/**
 * What the rooms of the local instance owe each other. `store` and `schema` know rows and dictionary, `engine` runs
 * scripts, rules and access control on top, `http` is the outside. Nothing here knows the Rescind plugin.
 */

/** Field name to stored value. Empty is `''`; booleans are `'1'`/`'0'`; date-times are UTC `yyyy-MM-dd HH:mm:ss`. */
export type Row = Record<string, string>;

export interface ChoiceDef {
  readonly value: string;
  readonly label: string;
  readonly sequence: number;
}

export interface ColumnDef {
  readonly name: string;
  readonly label: string;
  /** `sys_dictionary.internal_type`: string, integer, boolean, reference, glide_date_time, journal_input, … */
  readonly type: string;
  /** Target table when `type` is `reference` or `glide_list`. */
  readonly reference: string;
  readonly maxLength: number;
  readonly mandatory: boolean;
  readonly readOnly: boolean;
  readonly defaultValue: string;
  readonly unique: boolean;
  readonly display: boolean;
  readonly attributes: string;
  readonly choices: readonly ChoiceDef[];
  /** Scope that owns the column; differs from the table's for `augments`. */
  readonly scope: string;
}

export interface TableDef {
  readonly name: string;
  readonly label: string;
  readonly superClass: string;
  readonly scope: string;
  readonly extendable: boolean;
  /** `ws_access`: reachable over the Table API. */
  readonly webServiceAccess: boolean;
  /** Cross-scope flags of the table record: what other scopes may do. */
  readonly access: {
    readonly read: boolean;
    readonly create: boolean;
    readonly update: boolean;
    readonly delete: boolean;
  };
  readonly numberPrefix: string;
  readonly numberDigits: number;
  /** Own columns only; `Schema.columns` adds the inherited ones. */
  readonly columns: ReadonlyMap<string, ColumnDef>;
  /** Column lists; the unique ones are enforced. */
  readonly indexes: readonly { readonly columns: readonly string[]; readonly unique: boolean }[];
}

export interface Schema {
  table(name: string): TableDef | undefined;
  tables(): Iterable<TableDef>;
  /** Own and inherited columns, own first. Always has the sys_ columns. */
  columns(table: string): ReadonlyMap<string, ColumnDef>;
  /** The table and its ancestors, nearest first: `['sc_req_item', 'task']`. */
  lineage(table: string): readonly string[];
  /** The table and everything that extends it. */
  descendants(table: string): readonly string[];
  /** Creates the table, or merges columns, choices and indexes into an existing one. */
  define(table: TableDef): void;
  /** Adds or replaces columns of an existing table without touching its table attributes. */
  addColumns(table: string, columns: readonly ColumnDef[]): void;
  /** Forgets a table and its rows; needed to undo a refused install and to uninstall. No error when absent. */
  dropTable(name: string): void;
  /** Forgets columns of a table (not the values in its rows). No error when absent. */
  dropColumns(table: string, columns: readonly string[]): void;
  /** Column that `getDisplayValue` of a reference shows; `number`, `name` or the flagged one. */
  displayColumn(table: string): string;
}

export interface SelectOptions {
  readonly limit?: number;
  readonly offset?: number;
  /** Values for `javascript:gs.getUserID()` and friends. */
  readonly user?: { readonly id: string; readonly name: string };
}

/** Rows without rules, access control or defaults. Synchronous, so a transaction is one turn of the event loop. */
export interface Store {
  readonly schema: Schema;
  /** Looks the row up in the table and everything that extends it. The row is a copy. */
  get(table: string, sysId: string): Row | undefined;
  /** Matching rows (copies) in the query's order, of the table and everything that extends it. */
  select(table: string, encodedQuery: string, options?: SelectOptions): Row[];
  count(table: string, encodedQuery: string, options?: SelectOptions): number;
  /** True when the row matches; used for rule filters, which compare case-sensitively. */
  matches(
    table: string,
    row: Row,
    encodedQuery: string,
    options?: {
      caseSensitive?: boolean;
      /** The row before the change, for VALCHANGES, CHANGESTO and CHANGESFROM. */
      previous?: Row;
      user?: SelectOptions['user'];
    },
  ): boolean;
  /** Follows `a.b.c` from a row; `''` where the path ends in nothing. */
  walk(table: string, row: Row, path: string): string;
  /** Writes a whole new row (`sys_id` and `sys_class_name` set by the caller). Throws `UniqueViolation`. */
  insert(table: string, row: Row): void;
  /** Overwrites fields of an existing row. Throws `UniqueViolation`. */
  update(table: string, sysId: string, changes: Row): void;
  delete(table: string, sysId: string): void;
  /** Next number of the table, `RGR0001001`; empty when the table is not numbered. */
  nextNumber(table: string): string;
}

export interface UniqueViolation extends Error {
  readonly code: 'UNIQUE_VIOLATION';
}

/** Time of the instance; tests move it forward. */
export interface InstanceClock {
  now(): number;
  advance(ms: number): void;
}

export interface Session {
  readonly userId: string;
  readonly userName: string;
  /** All roles, inherited ones included. */
  readonly roles: ReadonlySet<string>;
  /** UI session or API call (`gs.isInteractive()`). */
  readonly interactive: boolean;
  /** Where `gs.addErrorMessage` and `gs.addInfoMessage` go, for somebody who can see them. */
  readonly messages?: { readonly error: string[]; readonly info: string[] };
}

/** Why a write or read was refused; `http` turns it into the documented status and text. */
export interface RecordFault extends Error {
  readonly code: 'acl' | 'aborted' | 'unique' | 'not_found' | 'invalid_table' | 'data_policy';
  readonly detail: string;
}

export interface ReadPage {
  /** Rows the session may see, fields it may not see removed. May be shorter than `limit` (limit before ACL). */
  readonly rows: Row[];
  /** Matching rows before access control. */
  readonly total: number;
}

/** Records with everything the platform does around them: defaults, numbering, rules, engines, ACLs, audit. */
export interface Records {
  readonly store: Store;
  /** Reads as a user: row and field ACLs enforced after the limit. */
  read(
    session: Session,
    table: string,
    encodedQuery: string,
    page: { limit: number; offset: number },
  ): ReadPage;
  readOne(session: Session, table: string, sysId: string): Row | undefined;
  /** Writes as a user with ACLs, rules and engines. Values are stored values. Throws `RecordFault`. */
  insert(session: Session, table: string, values: Row): Row;
  update(session: Session, table: string, sysId: string, changes: Row): Row;
  remove(session: Session, table: string, sysId: string): void;
  /** The same without ACLs: what server code (catalog, approvals, install) does. */
  systemInsert(session: Session, table: string, values: Row): Row;
  systemUpdate(session: Session, table: string, sysId: string, changes: Row): Row;
  systemRemove(session: Session, table: string, sysId: string): void;
  /** True when access control lets the session do this to the record, or to one field of it. */
  mayAccess(
    session: Session,
    operation: 'read' | 'write' | 'create' | 'delete',
    subject: { readonly table: string; readonly row: Row },
    field?: string,
  ): boolean;
  /** True when a role-based read ACL lets the session count the table (Aggregate API). */
  mayAggregate(session: Session, table: string): boolean;
  /** True when the session may name every field of the query; how strict depends on `local_instance.query_acl`. */
  mayQuery(session: Session, table: string, encodedQuery: string): boolean;
  /** True when the session's roles let it read each of these fields, and each step of a dot-walk. */
  mayName(session: Session, table: string, paths: readonly string[]): boolean;
}

export interface ScriptedRestRequest {
  readonly method: string;
  /** Path after `/api`, for example `/x_app/v1/service/things/42`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as it came, for what is no text. */
  readonly bytes?: Uint8Array;
  /** Scheme and host the client used. */
  readonly baseUrl?: string;
}

export interface ScriptedRestResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What a script streamed, instead of `body`. */
  readonly bytes?: Uint8Array;
}

/** State of an import set row (doc:r_ImportSetMode). */
export type ImportStatus = 'inserted' | 'updated' | 'ignored' | 'skipped' | 'error';

/** What one transform map made of one staging row. */
export interface TransformResult {
  /** Name of the map. */
  readonly map: string;
  readonly table: string;
  readonly status: ImportStatus;
  /** Of the target record; absent when there is none. */
  readonly sysId?: string;
  readonly statusMessage?: string;
  readonly errorMessage?: string;
}

/** A script that is kept in a field of a record. */
export interface ScriptField {
  readonly source: string;
  /** What the log calls it. */
  readonly name: string;
  /** `sys_scope` of the record that holds it. */
  readonly scopeId: string;
  readonly bindings?: Readonly<Record<string, unknown>>;
}

/** What a record producer is submitted with. */
export interface ProducerAnswer {
  /** Row of `item_option_new`. */
  readonly variable: Row;
  readonly value: string;
}

/** What a record producer made, and where its script sends the user. */
export interface ProducedRecord {
  readonly table: string;
  readonly row: Row;
  readonly redirect: string;
  readonly portalRedirect: string;
}

export interface InstallResult {
  readonly scope: string;
  readonly version: string;
  /** What was refused and why; non-empty means nothing was installed. */
  readonly refusals: readonly string[];
  readonly warnings: readonly string[];
}

/** A record on a form: what the database has, with `row` (what the person typed) on top. A new one consists of `row`. */
export interface ShownRecord {
  readonly table: string;
  readonly sysId: string;
  readonly isNew: boolean;
  readonly row: Row;
}

/** What came of the script of a UI action. */
export interface ActionOutcome {
  /** The script threw; the log says what. */
  readonly failed: boolean;
  /** Why the last write of `current` did not happen; empty when it did, or when there was none. */
  readonly refusal: string;
  /** Of `current` when the script ended. */
  readonly sysId: string;
  /** Where the script sends the person, and where the next form goes back to; empty when it does not say. */
  readonly redirectUrl: string;
  readonly returnUrl: string;
}

/** What the display rules of a record's table left for its form. */
export interface DisplayedRecord {
  /** `g_scratchpad`: plain JSON data. */
  readonly scratchpad: Readonly<Record<string, unknown>>;
  /** Fields that the rules changed, for the form only; the database keeps its values. */
  readonly changes: Row;
  readonly messages: { readonly info: readonly string[]; readonly error: readonly string[] };
}

/** The part that runs installed code. */
export interface Engine {
  readonly records: Records;
  readonly clock: InstanceClock;
  /** Installs (or upgrades to) the package in one step: everything or nothing. */
  install(
    zip: Uint8Array,
    session: Session,
    options: { loadDemo: boolean },
  ): Promise<InstallResult>;
  /** Removes an application and its tables, columns and records. */
  uninstall(scopeId: string, session: Session): Promise<void>;
  /** `undefined` when no route matches. `session` is undefined for an anonymous caller. */
  scriptedRest(
    request: ScriptedRestRequest,
    session: Session | undefined,
  ): Promise<ScriptedRestResponse | undefined>;
  /**
   * Answers a GlideAjax call (`sysparm_processor`, its other parameters). `undefined` when there is no such
   * client-callable script include or access control refuses.
   */
  ajax(
    processor: string,
    parameters: Readonly<Record<string, string>>,
    session: Session,
  ): Promise<string | undefined>;
  /**
   * Runs the active display rules of the table, in order, before a form is shown. An existing record is read from the
   * database by `row.sys_id`; a new one (`isNew`) consists of `row`. Access control is the caller's business.
   */
  displayRecord(session: Session, table: string, row: Row, isNew: boolean): DisplayedRecord;
  /**
   * Runs one script field for the session's user and answers its value (`answer` when the script has that binding).
   * `undefined` when it fails; the log says why.
   */
  evaluate(session: Session, script: ScriptField): unknown;
  /** The same with the record as `current`: conditions of UI actions, reference qualifiers. */
  evaluateFor(session: Session, script: ScriptField, record: ShownRecord): unknown;
  /** Access control of something with a name: a UI page (`ui_page`, operation `read`). Allowed when no rule is about it. */
  mayUse(session: Session, type: string, name: string, operation: string): boolean;
  /** Runs the script of a UI action, with `current`, `previous` and `action`; nothing is saved but by the script. */
  runUiAction(session: Session, script: ScriptField, record: ShownRecord): ActionOutcome;
  /** Encoded query that the script of a relationship makes for a record; `undefined` when it fails. */
  relatedQuery(
    session: Session,
    script: ScriptField,
    table: string,
    parent: ShownRecord,
  ): string | undefined;
  /** Values with which a new record starts: sys_id, defaults, number. */
  newRecord(session: Session, table: string): Row;
  /** Creates the record of a record producer. Throws `RecordFault` when the record was refused. */
  produce(session: Session, producer: Row, answers: readonly ProducerAnswer[]): ProducedRecord;
  /** Transforms one row of a staging table at once. */
  transformRow(session: Session, table: string, sysId: string): readonly TransformResult[];
  /** Queues the transform of everything in an import set. */
  transformLater(session: Session, importSet: string): void;
  /** Runs queued work (async rules, events, notifications, due jobs) until nothing is left. */
  drain(): Promise<void>;
  /**
   * The earliest time, in ms, at which a known job or a scheduled event comes up; jobs are known from the first
   * `drain` after their insert. `without` names the ones (`what`) to leave out.
   */
  nextDue(
    without?: ReadonlySet<string>,
  ): { readonly at: number; readonly what: string } | undefined;
  /** Roles of a user, inherited and contained ones included. */
  rolesOf(userId: string): ReadonlySet<string>;
  /** Lines written by `gs.info` and friends, newest last, for the log page and tests. */
  readonly log: readonly {
    readonly at: string;
    readonly level: string;
    readonly source: string;
    readonly text: string;
  }[];
}
