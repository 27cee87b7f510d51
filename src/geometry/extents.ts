/** How much of a bar's width a sum takes. */
export interface Extent {
  /** What is sure of it. */
  share: number;
  /** How much more it may be; `null` where that has no end. */
  beyond: number | null;
}

/** The piece of a bar's width that stands for more without an end. */
export const openEnd = 0.08;

/**
 * Rows with the extents of their sums, in bars of one scale: the one that goes furthest fills its bar, with its open
 * end if it has one. A row without a sum takes nothing.
 */
export function withExtents<Row>(
  rows: readonly Row[],
  sumOf: (row: Row) => { low: string; high: string | null } | null | undefined,
): (Row & Extent)[] {
  const endsOf = (row: Row) => sumOf(row) ?? { low: '0', high: '0' };
  const reach = (row: Row) => {
    const { low, high } = endsOf(row);
    return Number(high ?? Number(low) / (1 - openEnd));
  };
  const most = Math.max(...rows.map(reach)) || 1;
  return rows.map((row) => {
    const { low, high } = endsOf(row);
    return {
      ...row,
      share: Number(low) / most,
      beyond: high === null ? null : (Number(high) - Number(low)) / most,
    };
  });
}
