import { inspect } from './inspect.js';
import type { Problem } from './problem.js';
import { read } from './read.js';
import { programme as schema } from './schema/programme.js';
import type { Programme } from './types.js';

/** A programme as far as it could be read, and all that is wrong in its file. */
export interface ParseResult {
  /** `null` where the file as a whole could not be read; the problems say why. */
  programme: Programme | null;
  /** By kind: shape, then unknown fields, then sense. */
  problems: Problem[];
}

/**
 * Reads and judges a programme file. Never throws and never changes `data`; good records stay when others
 * are wrong. Reading what `parse` returned gives the same again.
 */
export function parse(data: unknown): ParseResult {
  const reading = read(data);
  return { programme: reading.programme, problems: [...reading.problems, ...inspect(reading, schema)] };
}
