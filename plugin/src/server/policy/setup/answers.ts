/** What the set-up routes answer. The page and the OpenAPI file describe the same shapes. */

export interface SuggestionLine {
  readonly id: string;
  readonly name: string;
  readonly category: string;
  readonly confidence: 'likely' | 'possible';
  readonly points: number;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  /** Registered application that the item seems to be about; empty when none. */
  readonly application: string;
}

export interface SuggestionPage {
  readonly items: readonly SuggestionLine[];
  /** Items that this page weighed. */
  readonly examined: number;
  readonly dismissed: number;
  /** Begin the next page behind this item; null at the end. */
  readonly next_after: string | null;
}

export interface MarkLine {
  readonly id: string;
  readonly name: string;
  readonly result: 'marked' | 'unchanged' | 'refused';
  /** Why it was refused, or what orders of it still lack. */
  readonly message: string;
}

export interface ImportProblem {
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

export interface ImportLine {
  readonly line: number;
  /** What identifies the record. */
  readonly key: string;
  readonly result: 'created' | 'updated' | 'unchanged' | 'refused';
  readonly changes: readonly {
    readonly column: string;
    readonly from: string;
    readonly to: string;
  }[];
  readonly problems: readonly ImportProblem[];
}

export interface ImportAnswer {
  readonly kind: 'applications' | 'entitlements';
  readonly dry_run: boolean;
  /** False when nothing was written: a preview, or a file with problems. */
  readonly applied: boolean;
  readonly counts: Readonly<Record<ImportLine['result'], number>>;
  readonly lines: readonly ImportLine[];
  /** Why the file as a whole cannot be read. */
  readonly problems: readonly ImportProblem[];
}
