import type { BlastNode, NodeKind, Relation } from '../../server/policy/blast/answer';
import { numberText } from '../shared/words';

export const kindNames: Readonly<Record<NodeKind, readonly [one: string, many: string]>> = {
  identity: ['Identity', 'Identities'],
  catalog_item: ['Catalog item', 'Catalog items'],
  workflow: ['Workflow', 'Workflows'],
  application: ['Application', 'Applications'],
  entitlement: ['Entitlement', 'Entitlements'],
  service: ['Service', 'Services'],
  consumer: ['Consumer', 'Consumers'],
};

export const relationNames: Readonly<Record<Relation, string>> = {
  owns: 'owns',
  backs_up: 'is backup owner of',
  owns_in_group: 'owns through a group',
  feeds: 'is used by',
  keeps: 'answers for',
  holds: 'holds',
  part_of: 'in',
  includes: 'includes',
  conflicts: 'must not be held together with',
  fulfils: 'fulfils',
  gives: 'gives',
  offers: 'offers',
  held_by: 'is held by',
  ordered_through: 'is ordered through',
  recorded_as: 'is recorded as',
  stands_for: 'stands for',
  depends_on: 'rests on',
  used_by: 'is used by',
};

/** Colour of a node: unknown before risk. */
export function toneOf({ unknown, tier }: Pick<BlastNode, 'unknown' | 'tier'>): string {
  if (unknown !== '') return unknown === 'never' ? 'unknown-strong' : 'unknown';
  return tier === '' ? 'none' : tier;
}

export function unknownText({ unknown }: Pick<BlastNode, 'unknown'>): string {
  if (unknown === '') return '';
  return unknown === 'never' ? 'Unknown: never read' : 'Unknown: read too long ago';
}

/** What a node's number counts. */
export function countedOf({ counted, kind, figure }: BlastNode): string {
  const [one, many] = unitOf(counted, kind);
  return figure.count === 1 ? one : many;
}

function unitOf(counted: BlastNode['counted'], kind: NodeKind): readonly [string, string] {
  if (counted === 'grants') return ['grant', 'grants'];
  if (kind === 'catalog_item') return ['order', 'orders'];
  if (kind === 'consumer') return ['identity', 'identities'];
  return kind === 'workflow' ? ['catalog item', 'catalog items'] : ['record', 'records'];
}

/** The number in words; nothing where a node only counts itself. */
export function countText(node: BlastNode): string {
  const { counted, kind, figure } = node;
  const isItself = counted === 'records' && !['catalog_item', 'workflow'].includes(kind);
  return isItself ? '' : `${numberText(figure.count)} ${countedOf(node)}`;
}
