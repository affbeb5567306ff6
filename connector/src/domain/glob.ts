/**
 * Mapping globs: `*` any run of characters, `?` one character, everything else literal. Case-sensitive, whole
 * value. Linear in practice: one backtrack point, no regular expression.
 */
export function matchesGlob(pattern: string, value: string): boolean {
  let p = 0;
  let v = 0;
  let star = -1;
  let retry = 0;
  while (v < value.length) {
    if (pattern[p] === '*') {
      star = p;
      p += 1;
      retry = v;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === value[v])) {
      p += 1;
      v += 1;
    } else if (star >= 0) {
      p = star + 1;
      retry += 1;
      v = retry;
    } else {
      return false;
    }
  }
  while (pattern[p] === '*') p += 1;
  return p === pattern.length;
}
