import { DrawnRows } from '../base/drawn-rows.js';
import { timelineRow } from './measure-row.js';
import type { Shown } from './shown.view.js';
import type { TimelineRow } from './timeline.view.js';

/** A group that was opened or closed is not the same. */
export function groupKey(id: string, collapsed: boolean): string {
  return `${collapsed} ${id}`;
}

function keyOf(row: TimelineRow): unknown {
  if (row.kind === 'measure') return row.row.measure.id;
  return row.kind === 'group' ? groupKey(row.id, row.collapsed) : null;
}

/** The measures on the page, kept in step with what is to be shown. */
export class DrawnMeasures extends DrawnRows<TimelineRow> {
  /** What the rows on the page were drawn from. */
  #drawn: Shown | null = null;
  #headingLevel = 0;

  constructor() {
    super(keyOf);
  }

  draw(container: HTMLElement, shown: Shown, headingLevel: number): void {
    const before = container === this.container ? this.#drawn : null;
    const drawn = before?.layout === shown.layout ? before : null;
    if (!drawn) {
      this.forget();
      this.begin(container, (row, place) =>
        timelineRow(row, place, this.#drawn ?? shown, this.#headingLevel),
      );
    }
    const looks =
      drawn?.axis !== shown.axis || drawn?.stage !== shown.stage || headingLevel !== this.#headingLevel;
    const { rows, found } = shown;
    this.#drawn = shown;
    this.#headingLevel = headingLevel;
    // A group that opens or closes leaves what is above it as it is.
    if (looks || drawn?.rows !== rows) this.put(rows, !looks && drawn?.found === found);
  }

  override forget(): void {
    super.forget();
    this.#drawn = null;
  }
}
