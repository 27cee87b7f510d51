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

/** Chromium tells a position, Firefox line and column, Safari nothing. */
function placeOf(error: SyntaxError, text: string): { line?: number; column?: number } {
  const told = /line (\d+) column (\d+)/.exec(error.message);
  if (told) return { line: Number(told[1]), column: Number(told[2]) };
  const position = /position (\d+)/.exec(error.message)?.[1];
  const cutOff = /unexpected end|unterminated/i.test(error.message);
  if (position === undefined && !cutOff) return {};
  const lines = text.slice(0, cutOff ? text.length : Number(position)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
