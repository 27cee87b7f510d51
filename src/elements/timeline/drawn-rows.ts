import { DrawnRows } from '../base/drawn-rows.js';
import { timelineRow } from './measure-row.js';
import type { Shown } from './shown.view.js';
import type { TimelineRow } from './timeline.view.js';

/** The measures on the page, kept in step with what is to be shown. */
export class DrawnMeasures extends DrawnRows<TimelineRow> {
  /** What the rows on the page were drawn from. */
  #drawn: Shown | null = null;

  draw(container: HTMLElement, shown: Shown, headingLevel: number): void {
    const drawn = container === this.container ? this.#drawn : null;
    if (!drawn || drawn.index !== shown.index || drawn.layout !== shown.layout) {
      this.forget();
      this.begin(container, (row, place) => timelineRow(row, place, this.#drawn ?? shown, headingLevel));
    }
    this.#drawn = shown;
    const looks = drawn?.axis !== shown.axis || drawn?.stage !== shown.stage;
    if (drawn?.rows !== shown.rows) {
      // A group that opens or closes leaves what is above it as it is.
      const kept = drawn?.found === shown.found && !looks ? firstDifference(drawn.rows, shown.rows) : 0;
      this.chunks?.show(shown.rows, kept);
    } else if (looks) this.chunks?.redraw();
  }

  override forget(): void {
    super.forget();
    this.#drawn = null;
  }

  /** Gives the focus to the button of a row. */
  focus(wanted: (row: TimelineRow) => boolean): void {
    const index = this.#drawn?.rows.findIndex(wanted) ?? -1;
    this.chunks?.elementOf(index)?.querySelector('button')?.focus();
  }
}

/** How many rows are the same at the beginning of both; a group that was opened or closed is not. */
function firstDifference(before: readonly TimelineRow[], after: readonly TimelineRow[]): number {
  const index = after.findIndex((row, place) => {
    const old = before[place];
    if (row.kind === 'measure') return old?.kind !== 'measure' || old.row !== row.row;
    return (
      old?.kind !== row.kind ||
      (row.kind === 'group' && old.kind === 'group' && (old.id !== row.id || old.collapsed !== row.collapsed))
    );
  });
  return index < 0 ? after.length : index;
}
