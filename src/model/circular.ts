/** The ids of rows that are parts of themselves, through any number of parents. Each row is passed once. */
export function circularIds(
  rows: readonly { id: string; parent?: string | null | undefined }[],
): ReadonlySet<string> {
  const parents = new Map(rows.map(({ id, parent }) => [id, parent]));
  const passed = new Set<string>();
  const found = new Set<string>();
  for (const row of rows) {
    const chain: string[] = [];
    let id: string | null | undefined = row.id;
    while (id != null && !passed.has(id)) {
      passed.add(id);
      chain.push(id);
      id = parents.get(id);
    }
    // A chain that ends at one of its own rows is a circle from there on; others end where one was before.
    const start = id == null ? -1 : chain.indexOf(id);
    if (start >= 0) for (const member of chain.slice(start)) found.add(member);
  }
  return found;
}
