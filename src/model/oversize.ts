const deepest = 24;

/** Is the file too deep, or does it hold more than `left` values, so that reading would stall the page? Cycles count as too deep. */
export function oversize(root: object, left: number): 'too-deep' | 'too-large' | null {
  const judge = (value: unknown, depth: number): 'too-deep' | 'too-large' | null => {
    // The root itself is no value of it.
    if (left-- < 0) return 'too-large';
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
