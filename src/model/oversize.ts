/** More than any programme has: the largest known has some hundreds of measures. */
const mostValues = 4_000_000;
const deepest = 24;

/** Is the file too deep or too large to be read without stalling the page? Cycles count as too deep. */
export function oversize(root: object): 'too-deep' | 'too-large' | null {
  let values = 0;
  const walk = (node: object, depth: number): 'too-deep' | 'too-large' | null => {
    if (depth > deepest) return 'too-deep';
    const children: unknown[] = Array.isArray(node) ? node : Object.values(node);
    values += children.length;
    if (values > mostValues) return 'too-large';
    for (const child of children) {
      const found = typeof child === 'object' && child !== null ? walk(child, depth + 1) : null;
      if (found) return found;
    }
    return null;
  };
  return walk(root, 0);
}
