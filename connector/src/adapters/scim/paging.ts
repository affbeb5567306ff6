import { RescindError } from '../../lib/errors.ts';
import type { CompletenessProof } from '../../domain/snapshot.ts';
import { type ListPage, parseAs, Resource } from './schema.ts';

export type FetchPage = (
  query: Readonly<Record<string, string>>,
) => Promise<{ readonly page: ListPage; readonly where: string }>;

/** The fetch of one listing and its name for texts, for example `Users`. */
export interface Listing {
  readonly name: string;
  readonly fetchPage: FetchPage;
  readonly pageSize: number;
}

const passes = 3;

/**
 * Yields each resource once and returns the proof; throws `target_incomplete` when the pages do not add up.
 *
 * Offset paging promises nothing about a list that changes meanwhile (RFC 7644, 3.4.2.4), and servers get it wrong in
 * several ways: they ignore `startIndex`, answer page one past the end, or count wrongly. So a pass counts only when
 * the total stayed the same and exactly that many different ids came; otherwise it is repeated, at most three times.
 * One more request past the end catches a total that is too low.
 */
export async function* byIndex(listing: Listing): AsyncGenerator<Resource, CompletenessProof> {
  const yielded = new Set<string>();
  let last: Pass | undefined;
  for (let attempt = 1; attempt <= passes; attempt += 1) {
    last = yield* onePass(listing, yielded);
    if (last.total === undefined || last.seen.size !== last.total) continue;
    if (last.total > 0 && (yield* hasMore(listing, last.seen, yielded))) continue;
    const detail = `${last.seen.size} of ${last.total} ${listing.name} in ${last.pages} pages, none after the last.`;
    return { source: `scim/${listing.name}`, kind: 'declared_total', ok: true, detail };
  }
  const total = last?.total === undefined ? 'changing totals' : `a total of ${last.total}`;
  throw incomplete(
    listing.name,
    `declares ${total}, and ${last?.seen.size ?? 0} different ids came in each of ${passes} passes`,
    last?.where ?? '',
  );
}

interface Pass {
  readonly seen: ReadonlySet<string>;
  readonly pages: number;
  /** `undefined` when it changed between pages. */
  readonly total: number | undefined;
  readonly where: string;
}

async function* onePass(
  { name, fetchPage, pageSize }: Listing,
  yielded: Set<string>,
): AsyncGenerator<Resource, Pass> {
  const seen = new Set<string>();
  const totals = new Set<number>();
  for (let pages = 1; ; pages += 1) {
    // One past what is known, not past what was sent: a repeated row must not make the next page skip one.
    const startIndex = seen.size + 1;
    const query = { startIndex: String(startIndex), count: String(pageSize) };
    const { page, where } = await fetchPage(query);
    if (page.totalResults === undefined) throw noTotal(name, where);
    totals.add(page.totalResults);
    const fresh = unseen(page, seen, where);
    for (const resource of fresh) {
      if (yielded.has(resource.id)) continue;
      yielded.add(resource.id);
      yield resource;
    }
    const total = totals.size === 1 ? page.totalResults : undefined;
    if (seen.size >= page.totalResults) return { seen, pages, total, where };
    if (fresh.length > 0) continue;
    if (pages === 2 && page.Resources.length > 0) throw ignoresStart(name, startIndex, where);
    return { seen, pages, total: undefined, where };
  }
}

/** Asks for the page after the last; new ids in it mean that the total was too low or the list grew. */
async function* hasMore(
  { fetchPage, pageSize }: Listing,
  seen: ReadonlySet<string>,
  yielded: Set<string>,
): AsyncGenerator<Resource, boolean> {
  const query = { startIndex: String(seen.size + 1), count: String(pageSize) };
  const { page, where } = await fetchPage(query);
  const extra = unseen(page, new Set(seen), where);
  for (const resource of extra) {
    if (yielded.has(resource.id)) continue;
    yielded.add(resource.id);
    yield resource;
  }
  return extra.length > 0;
}

/** Follows `nextCursor` to its end (RFC 9865), where the server keeps the list still. */
export async function* byCursor({
  name,
  fetchPage,
  pageSize,
}: Listing): AsyncGenerator<Resource, CompletenessProof> {
  const seen = new Set<string>();
  const cursors = new Set<string>();
  let cursor = '';
  for (let pages = 1; ; pages += 1) {
    const { page, where } = await fetchPage({ cursor, count: String(pageSize) });
    yield* unseen(page, seen, where);
    const next = page.nextCursor ?? '';
    if (next !== '') {
      if (cursors.has(next)) throw incomplete(name, 'repeats a cursor without end', where);
      cursors.add(next);
      cursor = next;
      continue;
    }
    const total = page.totalResults ?? seen.size;
    if (total !== seen.size) {
      throw incomplete(name, `declares ${total} and ended after ${seen.size}`, where);
    }
    const detail = `${seen.size} ${name} in ${pages} pages; the last page has no further cursor.`;
    return { source: `scim/${name}`, kind: 'drained_cursor', ok: true, detail };
  }
}

/** Resources of a page that were not seen before; adds them to `seen`. */
function unseen(page: ListPage, seen: Set<string>, where: string): Resource[] {
  const fresh: Resource[] = [];
  for (const item of page.Resources) {
    const resource = parseAs(Resource, item, where);
    if (seen.has(resource.id)) continue;
    seen.add(resource.id);
    fresh.push(resource);
  }
  return fresh;
}

const again = 'Nothing was concluded from it. Run again when the app is quieter; if it persists,';

function incomplete(name: string, what: string, where: string): RescindError {
  return new RescindError('target_incomplete', `The list of ${name} ${what}.`, {
    where,
    todo: `${again} report it to the vendor of the SCIM service.`,
  });
}

function ignoresStart(name: string, startIndex: number, where: string): RescindError {
  const message = `The service sent the same ${name} again for startIndex ${startIndex}: it ignores paging.`;
  return new RescindError('target_incomplete', message, {
    where,
    todo: `${again} raise target.pageSize above the number of ${name}, or report it to the vendor.`,
  });
}

function noTotal(name: string, where: string): RescindError {
  return new RescindError(
    'target_protocol',
    `The list of ${name} has no totalResults, so its end cannot be proven.`,
    { where, todo: 'If the service pages by cursor (RFC 9865), set target.paging: cursor.' },
  );
}
