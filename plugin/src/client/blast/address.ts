import { startKinds, type StartKind } from '../../server/policy/blast/answer';

/** The page's address says everything that it shows, so that it can be kept and sent. */

export interface Asked {
  readonly from: StartKind;
  readonly id: string;
  readonly depth: string;
  readonly open: string;
}

/** What the address asks for; undefined when it names no start. */
export function askedOf(search: string): Asked | undefined {
  const given = new URLSearchParams(search);
  const from = startKinds.find((kind) => kind === given.get('from'));
  const id = given.get('id') ?? '';
  if (!from || id === '') return undefined;
  return { from, id, depth: given.get('depth') ?? '', open: given.get('open') ?? '' };
}

function parameters({ from, id, depth, open }: Asked): string {
  const all = new URLSearchParams({ from, id });
  if (depth !== '') all.set('depth', depth);
  if (open !== '') all.set('open', open);
  return all.toString();
}

export function routeOf(asked: Asked): string {
  return `/blast-radius?${parameters(asked)}`;
}

export function pageUrl(asked: Asked): string {
  return `/x_rsc_rescind_blast_radius.do?${parameters(asked)}`;
}

/** The same page with one more bundle opened. */
export function withOpen(asked: Asked, word: string): Asked {
  const words = asked.open.split(',').filter((one) => one !== '');
  return { ...asked, open: [...words, word].join(',') };
}
