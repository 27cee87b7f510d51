import type * as v from 'valibot';
import { checks } from './checks/index.js';
import { oversize } from './oversize.js';
import { type Problem, problem } from './problem.js';
import { prune } from './prune.js';
import { namesAt } from './schema/names.js';
import { programme as schema } from './schema/programme.js';
import type { Programme } from './types.js';
import { unknownFields } from './unknown-fields.js';

/** The format that this version writes and reads: a newer minor one is read as far as it is known. */
export const format = { major: 1, minor: 0 };

/** A programme as far as it could be read, and all that is wrong in its file. */
export interface ParseResult {
  /** `null` where the file as a whole could not be read; the problems say why. */
  programme: Programme | null;
  /** In the order of the file within each kind: shape, unknown fields, sense. */
  problems: Problem[];
}

/**
 * Reads and judges a programme file. Never throws and never changes `data`; good records stay when others
 * are wrong. Reading what `parse` returned gives the same again.
 */
export function parse(data: unknown): ParseResult {
  try {
    return read(data);
  } catch {
    // Only data that is no JSON gets here: a getter or a proxy that throws.
    return refused(problem('unreadable', 'error', '', undefined));
  }
}

function read(data: unknown): ParseResult {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return refused(problem('not-an-object', 'error', '', data));
  }
  const size = oversize(data);
  if (size) return refused(problem(size, 'error', '', undefined));

  const head = repairHead(data as Record<string, unknown>);
  const [major = 0, minor = 0] = String(head.input.format).split('.').map(Number);
  if (major > format.major) {
    const known = `${format.major}.${format.minor}`;
    return refused(problem('newer-format', 'error', 'format', head.input.format, { known }));
  }
  const newerMinor = minor > format.minor;

  const pruned = prune(schema as v.GenericSchema<unknown, Programme>, head.input);
  const problems = [...head.problems, ...pruned.problems];
  if (!pruned.output) return { programme: null, problems };
  if (newerMinor) problems.push(problem('newer-minor', 'note', 'format', head.input.format));
  else problems.push(...unknownFields(pruned.input, pruned.output, namesAt, pruned.originalKeys));
  for (const check of checks) problems.push(...check(pruned.output, pruned.originalKeys));
  return { programme: pruned.output, problems };
}

/** The two fields that no file can do without get a stand-in, so that the rest can still be shown. */
function repairHead(data: Record<string, unknown>): { input: Record<string, unknown>; problems: Problem[] } {
  const problems: Problem[] = [];
  const input = { ...data };
  if (typeof input.format !== 'string' || !/^[1-9]\d*\.\d+$/.test(input.format)) {
    const code = input.format === undefined ? 'missing' : 'bad-format';
    problems.push(problem(code, 'error', 'format', input.format));
    input.format = `${format.major}.${format.minor}`;
  }
  if (typeof input.title !== 'string' && (typeof input.title !== 'object' || input.title === null)) {
    const code = input.title == null ? 'missing' : 'bad-text';
    problems.push(problem(code, 'error', 'title', input.title));
    input.title = '';
  }
  return { input, problems };
}

function refused(...problems: Problem[]): ParseResult {
  return { programme: null, problems };
}
