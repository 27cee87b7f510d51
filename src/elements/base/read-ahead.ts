import type { Indexed } from '../../model/facets.js';
import { whenIdle } from './idle.js';

const rowsAtOnce = 100;
/** What must be left of an idle time for some more rows, milliseconds. */
const leastTime = 5;

/**
 * Prepares what facets count and search compares while nobody waits for it: the first letter then costs no more
 * than the second. Calls `countable` when the facets can be counted. Returns how to call it off.
 */
export function readAhead(rows: readonly Indexed<string>[], countable?: () => void): () => void {
  const work = prepare(rows, countable);
  let cancel = () => {};
  const go = () => {
    cancel = whenIdle((deadline) => {
      do if (work.next().done) return;
      while (deadline.timeRemaining() > leastTime);
      go();
    });
  };
  go();
  return () => cancel();
}

function* prepare(rows: readonly Indexed<string>[], countable?: () => void): Generator<void> {
  for (const [index, row] of rows.entries()) {
    row.values;
    if (index % rowsAtOnce === 0) yield;
  }
  countable?.();
  for (const [index, row] of rows.entries()) {
    row.text;
    if (index % rowsAtOnce === 0) yield;
  }
}
