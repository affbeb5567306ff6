/** What a catalog form is made of; see `item-form.ts`. Ids are sys_ids, texts are as stored. */

/**
 * Where the form is shown: ordering the item, inside an order guide, or the variable editor of a requested item, a
 * catalog task or a record that a record producer made.
 */
export type FormView = 'catalog' | 'guide' | 'requested_item' | 'catalog_task' | 'target_record';

export interface FormChoice {
  readonly value: string;
  readonly label: string;
}

/** A single-row variable set, or a Container Start variable with what follows until its Container End. */
export interface FormContainer {
  readonly id: string;
  readonly kind: 'set' | 'container';
  /** `internal_name` of a set, `name` of a container: what `g_form.setVisible` takes. */
  readonly name: string;
  readonly title: string;
  readonly displayTitle: boolean;
  /** `normal` (one column), `2across` (alternating sides) or `2down` (one side, then the other). */
  readonly layout: string;
  /** Id of the container around it; empty at the top. */
  readonly parent: string;
}

/** Regular expression of a Single Line or Wide Single Line Text variable (doc:…/service-catalog/define-regex-vrble). */
export interface FormRegex {
  readonly pattern: string;
  /** Flags of a JavaScript `RegExp`. */
  readonly flags: string;
  readonly message: string;
}

/** What a variable is filled from (doc:…/service-catalog/config-auto-populate-value-for-question-cat-builder). */
export interface FormSource {
  readonly variableId: string;
  readonly variable: string;
  /** Table that the source's answer is a record of. */
  readonly table: string;
  /** Field of that table, or a dot-walk from it. */
  readonly path: string;
}

interface Placed {
  readonly id: string;
  /** What scripts call it; may be empty. */
  readonly name: string;
  readonly label: string;
  /** Id of the innermost container; empty at the top. */
  readonly container: string;
  /** How many Container Split variables precede it in its container. */
  readonly column: number;
  readonly mandatory: boolean;
  /** The variable's own setting, or a role that the user lacks. */
  readonly readOnly: boolean;
  readonly hidden: boolean;
}

/** One variable. What only shapes the form (`hasAnswer` false) comes too: labels, breaks, macros, UI pages. */
export interface FormVariable extends Placed {
  readonly kind: 'variable';
  /** Type code, `'8'` for Reference. */
  readonly type: string;
  /** `single_line_text`, `check_box`, … */
  readonly friendlyType: string;
  readonly hasAnswer: boolean;
  /** Default answer, scripts in it already run; a check box has `true` or `false`. */
  readonly value: string;
  readonly displayValue: string;
  /** Choices of types that have them, `-- None --` with an empty value included. */
  readonly choices: readonly FormChoice[];
  /** Multiple Choice and Numeric Scale: the first choice is taken at first when there is no default. */
  readonly selectsFirst: boolean;
  /** Acts across or down the page; `across` or `down`. */
  readonly choiceDirection: string;
  /** Table of a Reference, Requested For or List Collector; empty otherwise. */
  readonly reference: string;
  /** Encoded query of those; when it is a script, what it gives while nothing is answered. */
  readonly qualifier: string;
  /** True when the query depends on other answers: ask `referenceQuery` again with them. */
  readonly qualifierIsScript: boolean;
  readonly helpTag: string;
  readonly helpText: string;
  readonly instructions: string;
  readonly showHelp: boolean;
  readonly helpExpanded: boolean;
  readonly tooltip: string;
  readonly exampleText: string;
  readonly richText: string;
  /** 0 when there is no limit. */
  readonly maxLength: number;
  /** Its value follows another answer, which names a record: the value of the field at the end of `path` there. */
  readonly follows: FormSource | undefined;
  readonly attributes: string;
  readonly regex: FormRegex | undefined;
  /** No two rows of its multi-row set may have the same answer. */
  readonly unique: boolean;
  /** Not a column of the multi-row grid, but a field of its dialog. */
  readonly hiddenOnGrid: boolean;
  readonly alsoRequestFor: boolean;
  readonly macro: string;
  readonly uiPage: string;
  readonly widget: string;
}

/** A multi-row variable set: one element whose answer is a JSON array of objects, one per row. */
export interface FormTable extends Placed {
  readonly kind: 'multi_row';
  readonly value: string;
  /** At most 50 (doc:servicenow-platform/service-catalog/t_CreateAVariableSet). */
  readonly maxRows: number;
  readonly columns: readonly FormVariable[];
  /** Scripts and policies of the row dialog; those of the item do not reach into it. */
  readonly clientScripts: readonly FormScript[];
  readonly uiPolicies: readonly FormPolicy[];
}

export type FormElement = FormVariable | FormTable;

/** One active catalog client script of the view, item or set. */
export interface FormScript {
  readonly id: string;
  readonly name: string;
  readonly appliesTo: 'item' | 'set';
  /** `onLoad`, `onChange` or `onSubmit`; the script defines a function of that name. */
  readonly type: string;
  /** 0 desktop, 1 mobile and Service Portal, 10 all. */
  readonly uiType: number;
  /** onChange: the variable that it watches. */
  readonly variable: string;
  readonly variableId: string;
  /** No access to `window`, `document` and the like. */
  readonly isolated: boolean;
  readonly order: number;
  readonly script: string;
}

export interface FormCondition {
  readonly variable: string;
  readonly variableId: string;
  /** Operator of an encoded query: `=`, `!=`, `ISEMPTY`, … */
  readonly operator: string;
  readonly value: string;
}

/** `ignore` is "Leave alone". */
export type FormSwitch = 'true' | 'false' | 'ignore';

export interface FormPolicyAction {
  readonly id: string;
  /** Name of the variable, the container or the variable set that it acts on. */
  readonly target: string;
  readonly targetId: string;
  readonly targetKind: 'variable' | 'container' | 'set';
  readonly mandatory: FormSwitch;
  readonly visible: FormSwitch;
  readonly readOnly: FormSwitch;
  readonly valueAction: 'ignore' | 'set_value' | 'clear_value';
  readonly value: string;
  /** `none`, `info`, `warning` or `error`. */
  readonly messageType: string;
  readonly message: string;
  readonly order: number;
}

export interface FormPolicy {
  readonly id: string;
  readonly name: string;
  readonly appliesTo: 'item' | 'set';
  readonly uiType: number;
  readonly order: number;
  /** Groups are joined by OR; in a group every list must hold; in a list one condition is enough. */
  readonly conditions: readonly (readonly (readonly FormCondition[])[])[];
  readonly onLoad: boolean;
  readonly reverseIfFalse: boolean;
  readonly isolated: boolean;
  /** Each defines `onCondition()`; empty unless the policy runs scripts. */
  readonly scriptTrue: string;
  readonly scriptFalse: string;
  /** Lowest order first. */
  readonly actions: readonly FormPolicyAction[];
}
