import { type Reading, read } from '../../model/read.js';

/** Why a file could not be shown. */
export type LoadFailure =
  /** The server did not answer, or the answer broke off. */
  | { reason: 'network' }
  /** The time limit passed. */
  | { reason: 'timeout' }
  /** The server answered that there is no such file, or that it cannot give it. */
  | { reason: 'http'; status: number }
  /** Not JSON; line and column where the browser tells them. */
  | { reason: 'json'; line?: number; column?: number }
  /** Saved in another encoding than UTF-8. */
  | { reason: 'encoding' }
  /** JSON, but no programme that can be shown: the problems say why. */
  | { reason: 'programme' };

/** What came of reading a file. */
export type Loaded = { reading: Reading; failure: null } | { reading: Reading | null; failure: LoadFailure };

/** Reads the text of a programme file. */
export function readText(text: string): Loaded {
  if (text.includes('\uFFFD')) return { reading: null, failure: { reason: 'encoding' } };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { reading: null, failure: { reason: 'json', ...placeOf(error as SyntaxError, text) } };
  }
  return readData(data);
}

const known = new WeakMap<object, Loaded>();

/** Reads data in hand. The same object is read once, however many elements it is given to. */
export function readData(data: unknown): Loaded {
  const object = typeof data === 'object' && data !== null ? data : null;
  const before = object && known.get(object);
  if (before) return before;
  const reading = read(data);
  const loaded: Loaded = { reading, failure: reading.programme ? null : { reason: 'programme' } };
  if (object) known.set(object, loaded);
  return loaded;
}

/** Chromium tells a position or only the text around it, Firefox line and column, Safari nothing. */
function placeOf(error: SyntaxError, text: string): { line?: number; column?: number } {
  const told = /line (\d+) column (\d+)/.exec(error.message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  const position = positionOf(error.message, text);
  if (position === undefined) return {};
  const lines = text.slice(0, position).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function positionOf(message: string, text: string): number | undefined {
  if (/unexpected end|unterminated/i.test(message)) return text.length;
  // Up to ten characters on either side, the dots where there are more. They cannot stand earlier in the
  // text too, unless in a string: the error would have been there.
  const [, before, around, after] = /, (\.{3})?"([\s\S]*)"(\.{3})? is not valid JSON$/.exec(message) ?? [];
  if (before) return text.indexOf(around ?? '') + 10;
  if (after) return (around?.length ?? 0) - 10;
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : Number(position);
}
