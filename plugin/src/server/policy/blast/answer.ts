/** What the blast radius says. The page and the OpenAPI file describe the same shape. */

/** A number, and the list that shows exactly the records behind it. */
export interface Figure {
  readonly count: number;
  readonly table: string;
  readonly query: string;
}

export const startKinds = [
  'identity',
  'catalog_item',
  'workflow',
  'application',
  'service',
] as const;

export type StartKind = (typeof startKinds)[number];
export type NodeKind = StartKind | 'entitlement' | 'consumer';
export type Tier = 'critical' | 'high' | 'medium' | 'low' | '';
/** Why nobody knows: the application was read too long ago, or never. Empty: it was read in time. */
export type Unknown = 'late' | 'never' | '';

export type Relation =
  /** An identity's person owns, backs up, or belongs to the owner group of, another identity. */
  | 'owns'
  | 'backs_up'
  | 'owns_in_group'
  /** An identity is used by a system that its record names. */
  | 'feeds'
  /** An identity's person owns the application or has to take access to it back. */
  | 'keeps'
  | 'holds'
  | 'part_of'
  /** A level of something covers the lower levels of it. */
  | 'includes'
  | 'conflicts'
  | 'fulfils'
  | 'gives'
  | 'offers'
  | 'held_by'
  | 'ordered_through'
  /** The application is this configuration item in the CMDB; `stands_for` is the same from the other end. */
  | 'recorded_as'
  | 'stands_for'
  /** A configuration item rests on another one; `used_by` is the same from the other end. */
  | 'depends_on'
  | 'used_by';

/** Relations that lead on from one thing to the next; a conflict is said of two that are there anyway. */
export type Onward = Exclude<Relation, 'conflicts'>;

export interface StateFigure extends Figure {
  readonly state: string;
}

export interface BlastNode {
  /** `<kind>:<sys_id>`; of a bundle any text. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly detail: string;
  /** The form behind the node; absent for a bundle. */
  readonly record?: { readonly table: string; readonly id: string };
  /** Several things counted as one. */
  readonly is_bundle: boolean;
  /** Asking again with this word opens the bundle; absent when it holds too much. */
  readonly open_with?: string;
  /** Steps from the start. */
  readonly steps: number;
  readonly tier: Tier;
  /** A tier of critical or high. */
  readonly privileged: boolean;
  readonly unknown: Unknown;
  /** Status or state of the record itself. */
  readonly state: string;
  readonly counted: 'grants' | 'records';
  readonly figure: Figure;
  /** The grants of `figure` by state; empty where the figure counts other records. */
  readonly states: readonly StateFigure[];
}

export interface BlastEdge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
  readonly unknown: boolean;
  /** The grants behind the edge; absent where it stands for none. */
  readonly figure?: Figure;
}

/** Where the picture ends although the ledger goes on. */
export interface Cut {
  readonly node: string;
  readonly shown: number;
  readonly text: string;
  /** What is not shown. */
  readonly rest: Figure;
}

export interface Blast {
  /** UTC. */
  readonly generated_at: string;
  readonly start: string;
  readonly from: StartKind;
  readonly depth: number;
  readonly limit: number;
  readonly nodes: readonly BlastNode[];
  readonly edges: readonly BlastEdge[];
  readonly cuts: readonly Cut[];
  readonly summary: {
    /** Access that may exist now, everywhere in the radius. */
    readonly grants: Figure;
    readonly privileged: Figure;
    readonly unknown: Figure;
    readonly states: readonly StateFigure[];
    /** Grants that the identity's person must take back; only from an identity. */
    readonly duties?: Figure;
  };
}

/** A possible start, as the search offers it. */
export interface Start {
  readonly from: StartKind;
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}
