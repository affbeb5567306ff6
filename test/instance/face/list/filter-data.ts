import type { FieldKind } from './operator-words.ts';

/** What the condition builder in the browser has to know; types only, both sides import it. */
export interface FilterField {
  /** Column name, or a dot-walked path that the query uses. */
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  /** Table that a reference points to; otherwise empty. */
  readonly reference: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface FilterData {
  readonly fields: readonly FilterField[];
  /** `is (dynamic)` options by the table they belong to. */
  readonly dynamic: readonly {
    readonly value: string;
    readonly label: string;
    readonly table: string;
  }[];
}
