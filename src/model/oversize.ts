/** More than any programme has: the largest known has some hundreds of measures. */
export const mostValues = 4_000_000;
const deepest = 24;

/** Is the file too deep or too large to be read without stalling the page? Cycles count as too deep. */
export function oversize(root: object): 'too-deep' | 'too-large' | null {
  let values = 0;
  const judge = (value: unknown, depth: number): 'too-deep' | 'too-large' | null => {
    if (++values > mostValues + 1) return 'too-large';
    if (typeof value !== 'object' || value === null) return null;
    if (depth > deepest) return 'too-deep';
    for (const child of Object.values(value)) {
      const found = judge(child, depth + 1);
      if (found) return found;
    }
    return null;
  };
  return judge(root, 0);
}
