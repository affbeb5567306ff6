/** `RLQUERY<table>.<field>,<operator><count>[,m2m][,condition]^…^ENDRLQUERY`: how many related rows there must be. */
export interface RelatedQuery {
  readonly head: string;
  readonly conditions: string;
  /** The block as written, closed. */
  readonly text: string;
}

const OPENS = /^(?:OR|NQ)?RLQUERY(.*)$/s;
const HEAD = /^([a-z0-9_]+)\.([a-z0-9_]+),(>=|<=|!=|=|>|<)(\d{1,9})(?:,m2m)?(?:,(.*))?$/s;

/**
 * Takes related-list blocks out of a query. The closing word may be missing at the end; `^OR` and `^NQ` before a block
 * count as AND; a block cannot hold another one.
 */
export function splitRelated(query: string): { terms: string[]; related: RelatedQuery[] } {
  const terms: string[] = [];
  const related: RelatedQuery[] = [];
  let head = '';
  let inner: string[] | undefined;
  const close = (): void => {
    if (inner) related.push(block(head, inner));
    inner = undefined;
  };
  for (const term of query.split('^')) {
    const opened = OPENS.exec(term);
    if (opened || term === 'ENDRLQUERY') close();
    if (opened) {
      head = opened[1] ?? '';
      inner = [];
    } else if (term !== 'ENDRLQUERY') (inner ?? terms).push(term);
  }
  close();
  return { terms, related };
}

function block(head: string, inner: readonly string[]): RelatedQuery {
  const own = HEAD.exec(head)?.[5] ?? '';
  const conditions = [own, ...inner].filter((term) => term !== '').join('^');
  return { head, conditions, text: `RLQUERY${[head, ...inner].join('^')}^ENDRLQUERY` };
}

/** Table and reference column of a block; `undefined` when the head is malformed. */
export function relatedPlace(
  related: RelatedQuery,
): { table: string; field: string; operator: string; count: number } | undefined {
  const [, table, field, operator, count] = HEAD.exec(related.head) ?? [];
  if (table === undefined || field === undefined || operator === undefined) return undefined;
  return { table, field, operator, count: Number(count) };
}
