/**
 * What the server hands to the browser for one form, as JSON in the page. Both kinds of form, a record's and a catalog
 * item's, run the same browser code on it. Types only, so that both sides can import it.
 */

/** One field of a record form, or one variable of a catalog item form. */
export interface FormField {
  /** Column name, or variable name; `set_name.variable` is not used: the platform addresses set variables by name. */
  readonly name: string;
  /** sys_id of the variable, which catalog UI policies name (`IO:<sys_id>`); empty for a column. */
  readonly id: string;
  readonly label: string;
  /** `sys_dictionary.internal_type`, for variables the type that behaves the same. */
  readonly type: string;
  /** Table that a reference or list points to; otherwise empty. */
  readonly reference: string;
  /** Encoded query that limits what may be chosen; `javascript:` is already worked out. */
  readonly qualifier: string;
  readonly value: string;
  readonly displayValue: string;
  readonly mandatory: boolean;
  readonly readOnly: boolean;
  readonly visible: boolean;
  /** Choices in order; empty when any value may be typed. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** True when the choice list has an empty first entry. */
  readonly none: boolean;
  /** 0 for no limit. */
  readonly maxLength: number;
  /** Help below the field; empty for none. */
  readonly help: string;
  /** Of a variable: id of the one whose answer fills it in. */
  readonly follows?: string;
  /** Of a variable: its qualifier depends on other answers. */
  readonly asksQualifier?: boolean;
}

export type ScriptType = 'onLoad' | 'onChange' | 'onSubmit' | 'onCellEdit';

/** A client script (`sys_script_client`, `catalog_script_client`), in the order in which they run. */
export interface ClientScript {
  readonly name: string;
  readonly type: ScriptType;
  /** Field of an `onChange` script; otherwise empty. */
  readonly field: string;
  /** Source that declares a function named like the type. */
  readonly script: string;
  /** True when `window`, `document` and `jQuery` are out of its reach (doc: isolate_script). */
  readonly isolated: boolean;
}

/** `ignore` leaves the field as it is. */
export type PolicySwitch = 'true' | 'false' | 'ignore';

export interface PolicyAction {
  readonly field: string;
  readonly mandatory: PolicySwitch;
  readonly visible: PolicySwitch;
  readonly readOnly: PolicySwitch;
  /** Empties the field when the condition becomes true. */
  readonly clear: boolean;
  /** Value to set when the condition becomes true; undefined for none. */
  readonly value?: string;
  /** Message below the field while the condition holds; empty for none. */
  readonly message: string;
  readonly messageType: 'info' | 'warning' | 'error';
}

export interface FieldCondition {
  /** Field name, or `id` of the variable. */
  readonly field: string;
  /** Operator of an encoded query. */
  readonly operator: string;
  /** `javascript:` is already worked out. */
  readonly value: string;
}

/** A UI policy, catalog UI policy, or a data policy used as one. */
export interface UiPolicy {
  readonly name: string;
  /** As `parseQuery(condition).groups`: groups joined by OR, of lists that must all hold, of which one may. */
  readonly conditions: readonly (readonly (readonly FieldCondition[])[])[];
  readonly onLoad: boolean;
  /** Undoes the actions when the condition is false. */
  readonly reverseIfFalse: boolean;
  readonly actions: readonly PolicyAction[];
  /** `function onCondition() {…}`; empty for none. */
  readonly scriptTrue: string;
  readonly scriptFalse: string;
  readonly isolated: boolean;
}

/**
 * A client-side UI action (doc:platform-administration/t_EditingAUIAction). Its button is a `<button name="sys_action">`
 * with the `id` as value and, when it has one, `action_name` as element id; before the form is submitted with it,
 * `onclick` runs (`resolveIncident();`) with the functions of `script` defined. When a script submits with
 * `gsftSubmit(null, g_form.getFormElement(), 'action_name')`, the form is posted with `sys_action=action_name`.
 */
export interface ClientAction {
  /** sys_id of the `sys_ui_action`. */
  readonly id: string;
  readonly actionName: string;
  readonly name: string;
  readonly onclick: string;
  readonly script: string;
  readonly isolated: boolean;
}

/** What an answer to a catalog item changes in others, by field name. */
export interface DependentAnswers {
  readonly values: Readonly<Record<string, { readonly value: string; readonly display: string }>>;
  readonly qualifiers: Readonly<Record<string, string>>;
}

export interface FormScript {
  readonly kind: 'record' | 'catalog_item';
  /** Table of the record; `ni` for a catalog item, as on the platform. */
  readonly table: string;
  /** sys_id of the record (also of a new one) or of the catalog item. */
  readonly sysId: string;
  readonly isNew: boolean;
  readonly view: string;
  /** Title of an unsaved-changes warning and of messages: what a person calls this record. */
  readonly title: string;
  readonly fields: readonly FormField[];
  /** Values that UI policies ask for and the form does not show (doc:platform-administration/t_CreateAUIPolicy). */
  readonly otherValues: Readonly<Record<string, string>>;
  readonly scripts: readonly ClientScript[];
  /** In the order in which they run: of two that conflict, the later one wins. */
  readonly policies: readonly UiPolicy[];
  /** Of a record form: UI actions that begin in the browser. */
  readonly actions?: readonly ClientAction[];
  readonly scratchpad: Readonly<Record<string, unknown>>;
  /** `getMessage` keys with their texts. */
  readonly messages: Readonly<Record<string, string>>;
  readonly user: {
    readonly id: string;
    readonly userName: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly roles: readonly string[];
  };
  /** CSRF token (`g_ck`). */
  readonly token: string;
}
