import type * as v from 'valibot';
import { oversize } from './oversize.js';
import { type Problem, type ProblemCode, problem } from './problem.js';
import { prune } from './prune.js';
import { programme as schema } from './schema/programme.js';
import { tooLarge } from './schema/shape.js';
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
  } catch (error) {
    // Beside what is too large, only data that is no JSON gets here: a getter or a proxy that throws.
    return refused(error === tooLarge ? 'too-large' : 'unreadable');
  }
}

function readFile(data: unknown): Reading {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return refused('not-an-object', '', data);
  }
  const known = `${format.major}.${format.minor}`;
  const written = (data as Record<string, unknown>).format;
  const [, major = 0, minor = 0] = /^(\d+)\.(\d+)$/.exec(String(written))?.map(Number) ?? [];
  if (major > format.major) return refused('newer-format', 'format', written, { known });

  const { output, input, problems, unread, originalKeys } = prune(
    schema as v.GenericSchema<unknown, Programme>,
    data,
    { format: known, title: '' },
  );
  // What was read is no deeper than the format; going through all of it once more would take a tenth of the time.
  // The values there were counted where they stand, but not what is in them.
  const { left, unknown } = unread;
  const size = oversize(unknown, left + unknown.length);
  if (size) return refused(size);

  if (major === format.major && minor > format.minor) {
    problems.push(problem('newer-minor', 'note', 'format', written, { known }));
  }
  return { programme: output, problems, input, originalKeys };
}

function refused(code: ProblemCode, path = '', value?: unknown, details?: Record<string, string>): Reading {
  const problems = [problem(code, 'error', path, value, details)];
  return { programme: null, problems, input: null, originalKeys: (keys) => [...keys] };
}
