import type * as v from 'valibot';
import { type Problem, type ProblemCode, pathOf, problem } from './problem.js';
import type { Tally, Together } from './schema/shape.js';

type Branch = Map<PropertyKey, Branch | 'cut'>;
type Node = Record<PropertyKey, unknown> | unknown[];

/** More than any programme has: the largest known has some hundreds of measures. */
const mostValues = 4_000_000;
/** A record is at most this deep, and each pass cuts at least one floor off it. */
const mostPasses = 16;

/** Data that satisfy the schema, and what had to be cut off for that. */
export interface Pruned<Output> {
  output: Output | null;
  /** The input without what was cut, to compare with the output. */
  input: unknown;
  problems: Problem[];
  /** What no schema has looked into: fields that it does not know, and what it cut off; and how many values may be in them. */
  unread: Tally;
  /** Keys of the original file, for a path in `input`: rows move up when one before them is cut. */
  originalKeys: (keys: readonly PropertyKey[]) => PropertyKey[];
}

/**
 * Reads `input` by `schema`, cutting off the smallest branches that make it valid: first the wrong value
 * itself, then, where that was required, the record that cannot do without it, and so on up. What is good
 * stays; every cut is named once. Time grows with the size of the file, not with the number of cuts,
 * because all cuts of a pass are made together. What the root cannot do without is put in from `standIns`,
 * so that the rest can still be shown.
 */
export function prune<Output>(
  schema: v.GenericSchema<unknown, Output>,
  input: unknown,
  standIns: Readonly<Record<string, unknown>> = {},
): Pruned<Output> {
  const moved = new WeakMap<object, number[]>();
  const problems = new Map<string, Problem>();
  /** By the path of what was cut: the problems that led to it. */
  const causes = new Map<string, Problem[]>();
  // All is met and counted in the first pass: later ones read what is left of it.
  const unread: Tally = { unknown: [], left: mostValues };
  let value = input;
  const done = (output: Output | null) => ({
    output,
    input: value,
    problems: [...problems.values()],
    unread,
    originalKeys: (keys: readonly PropertyKey[]) => originalKeys(value, keys, moved),
  });
  for (let pass = 0; pass < mostPasses; pass++) {
    const tally: object = pass === 0 ? unread : { unknown: [], left: Number.POSITIVE_INFINITY };
    const result = schema['~run']({ value }, tally);
    if (!result.issues) return done(result.value as Output);
    const cuts: Branch = new Map();
    const added: Record<string, unknown> = {};
    for (const issue of result.issues) {
      unread.unknown.push(issue.input);
      const keys = (issue.path ?? []).map((item) => item.key as PropertyKey);
      const last = keys.at(-1);
      // `null` in a list is an item of a wrong type; in a record it is a field that nobody filled in.
      const missing = issue.input == null && typeof last === 'string';
      const original = pathOf(originalKeys(value, keys, moved));
      const target = missing ? keys.slice(0, -1) : keys;
      if (target.length === 0) {
        if (typeof last !== 'string' || !(last in standIns)) return done(null);
        added[last] = standIns[last];
        if (!problems.has(original)) problems.set(original, describe(issue, original, missing));
        continue;
      }
      const dropped = pathOf(originalKeys(value, target, moved));
      // What an earlier pass cut is now missing where it was required: the same problem, one floor up.
      const before = missing ? causes.get(original) : undefined;
      for (const cause of before ?? []) cause.dropped = dropped;
      if (!before && !problems.has(original)) {
        problems.set(original, { ...describe(issue, original, missing), dropped });
      }
      const problemsHere = before ?? [problems.get(original) as Problem];
      causes.set(dropped, [...(causes.get(dropped) ?? []), ...problemsHere]);
      mark(cuts, target);
      const { together } = (issue.path?.at(-1) ?? {}) as Together;
      if (!missing && typeof last === 'string' && together?.includes(last)) {
        for (const name of together) mark(cuts, [...target.slice(0, -1), name]);
      }
    }
    value = { ...(cut(value, cuts, moved) as object), ...added };
  }
  return done(null);
}

function describe(issue: v.BaseIssue<unknown>, path: string, missing: boolean): Problem {
  if (missing) return problem('missing', 'error', path, issue.input);
  if (issue.type === 'picklist') {
    return problem('unknown-code', 'error', path, issue.input, { allowed: allowedBy(issue) });
  }
  if (/^[a-z-]+$/.test(issue.message))
    return problem(issue.message as ProblemCode, 'error', path, issue.input);
  return problem('wrong-type', 'error', path, issue.input, { expected: issue.expected ?? 'number' });
}

function allowedBy(issue: v.BaseIssue<unknown>): string {
  return (issue.expected ?? '').replace(/[()"]/g, '').split(' | ').join(', ');
}

function mark(cuts: Branch, keys: readonly PropertyKey[]): void {
  let branch = cuts;
  for (const [index, key] of keys.entries()) {
    const next = branch.get(key);
    if (next === 'cut') return;
    if (index === keys.length - 1) branch.set(key, 'cut');
    else if (next) branch = next;
    else {
      const deeper: Branch = new Map();
      branch.set(key, deeper);
      branch = deeper;
    }
  }
}

function cut(value: unknown, cuts: Branch, moved: WeakMap<object, number[]>): unknown {
  const node = value as Node;
  if (Array.isArray(node)) {
    const before = moved.get(node);
    const kept: unknown[] = [];
    const keptFrom: number[] = [];
    node.forEach((item, index) => {
      const branch = cuts.get(index);
      if (branch === 'cut') return;
      kept.push(branch ? cut(item, branch, moved) : item);
      keptFrom.push(before?.[index] ?? index);
    });
    moved.set(kept, keptFrom);
    return kept;
  }
  const copy: Record<PropertyKey, unknown> = { ...node };
  for (const [key, branch] of cuts) {
    if (branch === 'cut') delete copy[key];
    else copy[key] = cut(copy[key], branch, moved);
  }
  return copy;
}

function originalKeys(
  root: unknown,
  keys: readonly PropertyKey[],
  moved: WeakMap<object, number[]>,
): PropertyKey[] {
  let node = root as Node | undefined;
  return keys.map((key) => {
    const original = Array.isArray(node) ? (moved.get(node)?.[key as number] ?? key) : key;
    node = (node as Record<PropertyKey, unknown> | undefined)?.[key] as Node | undefined;
    return original;
  });
}
