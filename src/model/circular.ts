/** The ids of rows that are parts of themselves, through any number of parents. Each row is passed once. */
export function circularIds<Id>(
  rows: readonly { id: Id; parent?: Id | null | undefined }[],
): ReadonlySet<Id> {
  // A row that is part of none is in no circle, and most rows are such.
  const parts = rows.filter(({ parent }) => parent != null);
  const parents = new Map(parts.map(({ id, parent }) => [id, parent]));
  const passed = new Set<Id>();
  const found = new Set<Id>();
  for (const row of parts) {
    const chain: Id[] = [];
    let id: Id | null | undefined = row.id;
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
