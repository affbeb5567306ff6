/**
 * `JOIN<table>.<field>=<other>.<field>!<condition>^…`: there must be a row of the other table with the same value. The form
 * in which GlideRecord encodes `addJoinQuery`, as pub:ServiceNow/PySNC sends it (`test_join_query_2`).
 */
export interface JoinedQuery {
  readonly head: string;
  readonly conditions: string;
  /** The block as written. */
  readonly text: string;
}

const OPENS = /^JOIN([^!]*)!(.*)$/s;
const HEAD = /^([a-z0-9_]+)\.([a-z0-9_]+)=([a-z0-9_]+)\.([a-z0-9_]+)$/;
const CLAUSE = /^(?:ORDERBY|ORDERBYDESC|GROUPBY)[a-z0-9_.]+$/;

/** Takes joins out of the terms of a query. A join reaches to the next one, or the end; orderings are not part of it. */
export function splitJoined(terms: readonly string[]): { terms: string[]; joined: JoinedQuery[] } {
  const kept: string[] = [];
  const blocks: { head: string; inner: string[]; written: string[] }[] = [];
  for (const term of terms) {
    const [, head, first] = OPENS.exec(term) ?? [];
    const open = blocks.at(-1);
    if (head !== undefined) blocks.push({ head, inner: [first ?? ''], written: [term] });
    else if (open && !CLAUSE.test(term)) {
      open.inner.push(term);
      open.written.push(term);
    } else kept.push(term);
  }
  return { terms: kept, joined: blocks.map(block) };
}

function block(open: { head: string; inner: string[]; written: string[] }): JoinedQuery {
  const conditions = open.inner.filter((term) => term !== '').join('^');
  return { head: open.head, conditions, text: open.written.join('^') };
}

/** Both ends of a join; `undefined` when the head is malformed. */
export function joinedPlace(
  joined: JoinedQuery,
): { from: string; primary: string; table: string; field: string } | undefined {
  const [, from, primary, table, field] = HEAD.exec(joined.head) ?? [];
  if (from === undefined || primary === undefined) return undefined;
  return table === undefined || field === undefined ? undefined : { from, primary, table, field };
}
