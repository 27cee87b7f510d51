import type * as v from 'valibot';
import { oversize } from './oversize.js';
import { type Problem, problem } from './problem.js';
import { prune } from './prune.js';
import { programme as schema } from './schema/programme.js';
import type { Programme } from './types.js';

/** The format that this version writes and reads: a newer minor one is read as far as it is known. */
export const format = { major: 1, minor: 0 };

/** A file as far as its shape allows; {@link inspect} looks for contradictions in it. */
export interface Reading {
  /** `null` where the file as a whole could not be read; the problems say why. */
  programme: Programme | null;
  /** What is wrong with the shape, and so is not in `programme`. */
  problems: Problem[];
  /** The file without what was cut from it, to compare with the programme. */
  input: unknown;
  /** Keys of the file as written, for a path in `input` or in the programme. */
  originalKeys: (keys: readonly PropertyKey[]) => PropertyKey[];
}

/**
 * Reads a programme file by its shape. Never throws and never changes `data`; good records stay when others
 * are wrong.
 */
export function read(data: unknown): Reading {
  try {
    return readFile(data);
  } catch {
    // Only data that is no JSON gets here: a getter or a proxy that throws.
    return refused(problem('unreadable', 'error', '', undefined));
  }
}

function readFile(data: unknown): Reading {
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
  const { output, input, problems, originalKeys } = prune(schema as v.GenericSchema<unknown, Programme>, head.input);
  const all = [...head.problems, ...problems];
  if (minor > format.minor) all.push(problem('newer-minor', 'note', 'format', head.input.format));
  return { programme: output, problems: all, input, originalKeys };
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

function refused(...problems: Problem[]): Reading {
  return { programme: null, problems, input: null, originalKeys: (keys) => [...keys] };
}
