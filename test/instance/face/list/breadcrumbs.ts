import { parseQuery } from '../../query/parse.ts';
import { splitRelated } from '../../query/related-blocks.ts';
import { listUrl } from '../address.ts';
import { html, type Markup } from '../html.ts';
import type { Visit } from '../visit.ts';
import { conditionWords } from './condition-words.ts';
import { sameList, type ListRequest } from './list-request.ts';

/** One condition of a filter, with the alternatives (`^OR`) that belong to it. */
export interface Crumb {
  /** True when an alternative filter (`^NQ`) starts here. */
  readonly startsGroup: boolean;
  /** Its terms, without `NQ`. */
  readonly text: string;
  readonly words: string;
}

/** The conditions of a query in their order; what orders or groups is none. */
export function crumbsOf(visit: Visit, table: string, query: string): Crumb[] {
  const { terms, related } = splitRelated(query);
  const crumbs: Crumb[] = [];
  for (const term of terms) {
    if (term === '' || term === 'EQ' || /^(ORDERBY|GROUPBY)/.test(term)) continue;
    const before = crumbs.at(-1);
    if (/^OR[a-z0-9]/.test(term) && before) {
      crumbs[crumbs.length - 1] = joined(before, `^${term}`, wordsOf(visit, table, term.slice(2)));
      continue;
    }
    const startsGroup = /^NQ[a-z0-9]/.test(term);
    const text = startsGroup ? term.slice(2) : term;
    crumbs.push({ startsGroup, text, words: wordsOf(visit, table, text) });
  }
  for (const block of related)
    crumbs.push({ startsGroup: false, text: block.text, words: block.text });
  return crumbs;
}

function joined(crumb: Crumb, text: string, words: string): Crumb {
  return { ...crumb, text: `${crumb.text}${text}`, words: `${crumb.words} or ${words}` };
}

function wordsOf(visit: Visit, table: string, term: string): string {
  const condition = parseQuery(term).groups[0]?.[0]?.[0];
  return condition ? conditionWords(visit, table, condition) : term;
}

/** The query of some crumbs, in the order that the whole query has. */
export function queryOf(crumbs: readonly Crumb[], wholeQuery: string): string {
  const conditions = crumbs.map((crumb, at) =>
    at > 0 && crumb.startsGroup ? `NQ${crumb.text}` : crumb.text,
  );
  const rest = splitRelated(wholeQuery).terms.filter((term) => /^(ORDERBY|GROUPBY)/.test(term));
  return [...conditions, ...rest].join('^');
}

/** All but one: the next crumb starts the group when the first of it goes. */
export function without(crumbs: readonly Crumb[], gone: number): Crumb[] {
  const starts = crumbs[gone]?.startsGroup ?? false;
  return crumbs.flatMap((crumb, at) => {
    if (at === gone) return [];
    return at === gone + 1 && starts ? { ...crumb, startsGroup: true } : crumb;
  });
}

/**
 * The filter in words. A condition leads to the list without what follows it, its cross to the list without itself; a
 * fixed query has no links (doc:platform-user-interface/c_UsingFiltersAndBreadcrumbs).
 */
export function breadcrumbs(visit: Visit, request: ListRequest): Markup {
  const { table, query, fixedQuery } = request;
  const crumbs = crumbsOf(visit, table.name, query);
  const fixed = crumbsOf(visit, table.name, fixedQuery);
  const url = (kept: readonly Crumb[]): string =>
    listUrl(table.name, sameList(request, { query: queryOf(kept, query) }));
  const items = crumbs.map((crumb, at) => {
    const upTo = url(crumbs.slice(0, at + 1));
    return html`<li class="crumb">
      ${at > 0 && html`<span class="joint">${crumb.startsGroup ? 'or' : 'and'}</span> `}
      <a href="${upTo}">${crumb.words}</a
      ><a
        class="remove"
        href="${url(without(crumbs, at))}"
        aria-label="Remove ${crumb.words}"
        title="Remove this condition"
        ><span aria-hidden="true">×</span></a
      >
    </li>`;
  });
  const all = fixed.length > 0 ? 'All' : html`<a href="${url([])}">All</a>`;
  return html`<nav class="crumbs" aria-label="Filter">
    <ol>
      <li>${all}</li>
      ${fixed.map((crumb) => html`<li class="crumb fixed">${crumb.words}</li>`)}${items}
    </ol>
  </nav>`;
}
