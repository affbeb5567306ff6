/** Cases written from ServiceNow's documents; each names the page it was read from. */

/** `doc:` and the path of a page of the documentation, or `sdk:`, `client:` and the like for another public source. */
export type Source = `${string}:${string}`;

/**
 * One documented statement as a test. The title starts with the source, so a failure says what to reread.
 * @param source for example `doc:api-reference/rest-apis/c_TableAPI`
 * @param statement what must hold, in the document's terms
 */
export function fact(
  source: Source,
  statement: string,
  check: () => void | Promise<void>,
): Mocha.Test {
  return it(`[${source}] ${statement}`, check);
}
