export const smallestPage = 500;
export const largestPage = 10_000;
const firstPage = 2_000;
const quickMs = 4_000;
const slowMs = 20_000;

/** Rows to ask for next. The platform ends a page that takes 60 s, so size follows the time the last one took. */
export interface PageSize {
  rows(): number;
  /** A page came back after that time. */
  took(ms: number): void;
  /** A page did not come back in time; false when it is already the smallest. */
  shrink(): boolean;
}

/** Starts at 2,000 rows; doubles after a quick page, halves after a slow one. */
export function createPageSize(): PageSize {
  let size = firstPage;
  return {
    rows: () => size,
    took(ms) {
      if (ms < quickMs) size = Math.min(largestPage, size * 2);
      else if (ms > slowMs) size = Math.max(smallestPage, Math.floor(size / 2));
    },
    shrink() {
      if (size <= smallestPage) return false;
      size = Math.max(smallestPage, Math.floor(size / 2));
      return true;
    },
  };
}
