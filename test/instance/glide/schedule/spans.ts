import type { Span } from './recurrence.ts';

/** Sorted and without overlaps. */
export function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && span.from <= last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}

/** What of the first ones no hole covers. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return merged(holes).reduce<Span[]>(
    (left, hole) =>
      left.flatMap((span) => [
        ...(hole.from > span.from ? [{ from: span.from, to: Math.min(span.to, hole.from) }] : []),
        ...(hole.to < span.to ? [{ from: Math.max(span.from, hole.to), to: span.to }] : []),
      ]),
    merged(spans),
  );
}

export function clipped(spans: readonly Span[], window: Span): Span[] {
  return spans
    .map((span) => ({ from: Math.max(span.from, window.from), to: Math.min(span.to, window.to) }))
    .filter((span) => span.from < span.to);
}
