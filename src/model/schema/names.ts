/* The parts of a valibot schema that leads to the schemas below it. */
interface Inner {
  entries?: Record<string, Inner>;
  wrapped?: Inner;
  item?: Inner;
  pipe?: readonly Inner[];
  alternatives?: readonly Inner[];
}

/**
 * The names of the fields that the record at `keys` may have by `schema`; empty where no record can stand
 * there.
 */
export function namesAt(schema: object, keys: readonly PropertyKey[]): readonly string[] {
  let found: Inner[] = [schema];
  for (const key of keys) {
    found = found
      .flatMap(opened)
      .map((schema) => (typeof key === 'number' ? schema.item : schema.entries?.[String(key)]))
      .filter((schema) => schema !== undefined);
  }
  return found.flatMap(opened).flatMap((schema) => Object.keys(schema.entries ?? {}));
}

/** A schema without what is wrapped around it: optional, pipe, alternatives. */
function opened(schema: Inner): Inner[] {
  if (schema.wrapped) return opened(schema.wrapped);
  if (schema.alternatives) return schema.alternatives.flatMap(opened);
  if (schema.pipe?.[0] && schema.pipe[0] !== schema) return opened(schema.pipe[0]);
  return [schema];
}
